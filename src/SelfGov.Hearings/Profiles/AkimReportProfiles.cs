using NodaTime;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using static SelfGov.Hearings.HearingActs;

namespace SelfGov.Hearings.Profiles;

/// <summary>Meetings of akims with residents (Decree No. 826; its paragraphs stand where other acts have articles).</summary>
internal static class AkimReportProfiles
{
    internal static readonly HearingProfile Ar1 = new()
    {
        Id = new EditionId("AR1"),
        Kind = HearingKind.AkimReport,
        Title = new("әкімнің халықпен кездесуі", "встреча акима с населением", "akim's meeting with residents"),
        Basis = AkimMeetings.At("1"),
        First = new LocalDate(2022, 3, 3),
        Certainty = Certainty.Interpreted,
        Initiators = new([Roles.ReportingAkim, Roles.AkimOffice], AkimMeetings.At("1")),
        Organisers = new([Roles.ReportingAkim, Roles.AkimOffice], Paragraph(4)),
        Notices =
        [
            Notice("notice.two-weeks", new("екі апта бұрын хабарландыру", "объявление за две недели", "announcement two weeks before"),
                14) with
            {
                Excludes = HearingTraits.LowerAkim,
            },
            Notice("notice.week", new("бір апта бұрын хабарландыру", "объявление за неделю", "announcement a week before"), 7) with
            {
                Requires = HearingTraits.LowerAkim,
            },
        ],
        ReportShare = new(Share.AtLeast(1, 4), Paragraph(3)),
        Record = Paragraph(5),
        Answers = Paragraph(5),
        Publication = Paragraph(5),
        PublicationTime = new(new(TimeLimit.CalendarDays(10), HearingAnchor.Conclusion), Paragraph(5)),
    };

    private static Citation Paragraph(int subparagraph) =>
        new(AkimMeetings, "3", null, subparagraph.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static NoticeDuty Notice(string code, Words text, int days) => new(
        code,
        text,
        [
            NoticeChannel.Newspaper, NoticeChannel.LocalNewspaper, NoticeChannel.Broadcast, NoticeChannel.OnlineMedia,
            NoticeChannel.Website, NoticeChannel.Portal, NoticeChannel.PublicPlaces,
        ],
        new(TimeLimit.CalendarDays(days).Before(), Paragraph(4)));
}
