using NodaTime;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using static SelfGov.Hearings.HearingActs;

namespace SelfGov.Hearings.Profiles;

/// <summary>Public discussion under the law on public control (articles 6 to 10 and 13).</summary>
internal static class PublicControlProfiles
{
    internal static readonly HearingProfile Pc1 = new()
    {
        Id = new EditionId("PC1"),
        Kind = HearingKind.PublicControl,
        Title = new("қоғамдық бақылау нысаны ретіндегі қоғамдық талқылау", "общественное обсуждение как форма общественного контроля",
            "public discussion under public control"),
        Basis = PublicControl.At("10"),
        First = new LocalDate(2024, 4, 5),
        Certainty = Certainty.Interpreted,
        Initiators = new([Roles.ControlSubject], PublicControl.At("6", 1)),
        Organisers = new([Roles.ControlSubject], PublicControl.At("10", 2)),
        GroupSize = new(5, PublicControl.At("6", 3)),
        Exclusion = PublicControl.At("6", 2),
        Notices =
        [
            new("notice.media",
                new("бұқаралық ақпарат құралдарындағы хабарландыру", "сведения в средствах массовой информации", "notice in mass media"),
                [NoticeChannel.Newspaper, NoticeChannel.LocalNewspaper, NoticeChannel.Broadcast, NoticeChannel.OnlineMedia],
                new(TimeLimit.WorkingDays(3).Before(), PublicControl.At("10", 2)))
            {
                Content = PublicControl.At("10", 2),
            },
            new("notice.invitation",
                new("бақылау объектісінің өкілдерін хабардар ету және шақыру", "уведомление и приглашение представителей объекта контроля",
                    "notice and invitation of the body"),
                [NoticeChannel.Invitation],
                new(TimeLimit.WorkingDays(5).Before(), PublicControl.At("10", 3))),
        ],
        Materials = new(TimeLimit.WorkingDays(3).Before(), PublicControl.At("10", 2)),
        Record = PublicControl.At("13", 1),
        Answers = PublicControl.At("13", 1),
        Publication = PublicControl.At("7", 2, 8),
        HandOver = PublicControl.At("10", 5),
        HandOverTime = new(new(TimeLimit.WorkingDays(7), HearingAnchor.Conclusion), PublicControl.At("13", 2)),
        Answer = new(TimeLimit.WorkingDays(10), PublicControl.At("13", 4)),
        Appeal = PublicControl.At("13", 7),
    };
}
