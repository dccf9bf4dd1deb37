using NodaTime;
using SelfGov.Hearings;
using SelfGov.Hearings.Comments;
using SelfGov.Law;
using static OkrugYear.Moments;

namespace OkrugYear.Chapters;

/// <summary>Chapter 12: the akim reports to the residents, in a quarter of the time; the rest is theirs.</summary>
internal static class AkimMeetsResidents
{
    private const int PlannedMinutes = 120;
    private const string Subject = "2022 жылғы жұмыс қорытындысы";

    private static readonly LocalDateTime Session = In(2023, 1, 31, 16);

    public static readonly Words Title =
        new("Әкім халыққа есеп береді", "Аким отчитывается перед населением", "The akim reports to the residents");

    public static async Task TellAsync(Story<PublicHearing> story)
    {
        LocalDateTime initiated = In(2023, 1, 16, 10);
        await story.OpenAsync(
            initiated,
            HearingEditions.Of(HearingKind.AkimReport).On(initiated.Date)!.Id,
            new InitiateHearing(Cast.Okrug, Subject, HearingTraits.LowerAkim),
            Cast.ReportingAkim);
        story.ShowSteps();
        story.Say(new(
            "Кездесуге екі сағат жоспарланды, әкім оның 40 минутын баяндамаға алмақ болды:",
            "На встречу запланировано два часа, и 40 минут аким хочет отвести докладу:",
            "Two hours are planned for the meeting, and the akim would like to speak for 40 minutes of them:"));
        await story.IsRefusedAsync(In(2023, 1, 16, 11), Cast.OfficeOfReport, Announcement(reportMinutes: 40), "report.share");
        await story.DoAsync(
            In(2023, 1, 16, 12), Cast.OfficeOfReport, Announcement(reportMinutes: 30),
            new GiveNotice(NoticeChannel.PublicPlaces, "округтің хабарландыру тақтасы"));
        await story.DoAsync(In(2023, 1, 25, 10), Cast.OfficeOfReport, Remarks.Road.Submission);
        await HoldAsync(story);
        story.ShowSteps();
    }

    private static async Task HoldAsync(Story<PublicHearing> story)
    {
        Resident speaker = Residents.Saule;
        await story.DoAsync(
            Session.PlusMinutes(-10),
            Cast.SecretaryOfReport,
            new RegisterParticipant(speaker.Id, ParticipantCapacity.Public, speaker.Name.Kazakh));
        await story.DoAsync(
            Session, Cast.ReportingAkimAsChair, new OpenSession(Cast.ReportingAkimAsChair.Id, Cast.SecretaryOfReport.Id, Present: 64));
        await story.DoAsync(Session.PlusMinutes(50), Cast.SecretaryOfReport, Remarks.Snow.Submission);
        await story.DoAsync(Session.PlusMinutes(60), Cast.ReportingAkim, Remarks.Road.AnswerTo(1, AnswerOutcome.Accepted));
        await story.DoAsync(Session.PlusMinutes(70), Cast.ReportingAkim, Remarks.Snow.AnswerTo(2, AnswerOutcome.Accepted));
        await story.DoAsync(Session.PlusMinutes(120), Cast.ReportingAkimAsChair, new CloseSession());
        await story.DoAsync(In(2023, 2, 2, 10), Cast.SecretaryOfReport, new DrawUpRecord(await Protocol.DigestAsync(story)));
        await story.DoAsync(In(2023, 2, 2, 11), Cast.ReportingAkimAsChair, new SignRecord());
        await story.DoAsync(
            In(2023, 2, 2, 12), Cast.SecretaryOfReport, new SignRecord(), new PublishRecord("Ақтоғай ауданы әкімдігінің сайты"),
            new CloseHearing());
    }

    private static AnnounceHearing Announcement(int reportMinutes) =>
        new(new HearingSchedule(Session, "Мәдениет үйі"), [Subject], PlannedMinutes, reportMinutes);
}
