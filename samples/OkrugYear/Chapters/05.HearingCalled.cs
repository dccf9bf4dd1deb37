using NodaTime;
using SelfGov.Assemblies.Meetings;
using SelfGov.Budgets.Cycle;
using SelfGov.Hearings;
using SelfGov.Law;
using SelfGov.Workflow.Proofs;
using static OkrugYear.Moments;

namespace OkrugYear.Chapters;

/// <summary>Chapter 5: the decision is drafted, and the public council calls a hearing of it; comments come in.</summary>
internal static class HearingCalled
{
    /// <summary>The members of the public council of the district.</summary>
    private const int Members = 15;

    private const string Subject = "Қызыларай ауылдық округінің 2022 жылғы бюджетінің жобасы";

    public static readonly LocalDateTime Session = In(2021, 11, 26, 15);

    private static readonly HearingSchedule Schedule = new(Session, "Мәдениет үйі");

    public static readonly Words Title = new(
        "Қоғамдық кеңес тыңдау жариялайды", "Общественный совет объявляет слушание", "The public council calls a hearing");

    public static async Task TellAsync(Telling telling)
    {
        await telling.Budget.ChapterAsync(story => DraftAsync(story, telling.SecondMeeting));
        await telling.Hearing.ChapterAsync(CallAsync);
    }

    private static async Task DraftAsync(Story<BudgetCycle> story, Story<AssemblyMeeting> meeting)
    {
        EntryReference agreement = await Proof.DecisionAsync(meeting);
        await story.DoAsync(In(2021, 10, 29, 10), Cast.Office, new RecordAgreement(agreement));
        await story.DoAsync(In(2021, 11, 3, 10), Cast.PlanningBody, new DraftDecision());
        await story.DoAsync(In(2021, 11, 8, 10), Cast.DistrictAkimat, new SubmitDecision());
        await story.DoAsync(In(2021, 11, 12, 10), Cast.Maslikhat, new ReferToCommissions());
        story.ShowSteps();
    }

    private static async Task CallAsync(Story<PublicHearing> story)
    {
        story.Say(new(
            "Жоба мәслихатта жатқанда, аудандық қоғамдық кеңес оны округ тұрғындарымен талқылайды. "
            + "Құлақтандыру мен материалдар кемінде күнтізбелік 10 күн бұрын керек.",
            "Пока проект в маслихате, районный общественный совет обсуждает его с жителями. "
            + "Оповещение и материалы нужны не менее чем за 10 календарных дней.",
            "While the draft lies with the maslikhat, the district's public council hears the residents. "
            + "Notice and materials are due 10 calendar days before."));
        LocalDateTime initiated = In(2021, 11, 12, 15);
        await story.OpenAsync(
            initiated,
            HearingEditions.Of(HearingKind.CouncilHearing).On(initiated.Date)!.Id,
            new InitiateHearing(Cast.Okrug, Subject, HearingTraits.DraftProgramme, BodyMembers: Members),
            Cast.CouncilMember);
        await story.DoAsync(In(2021, 11, 15, 10), Cast.OfficeInHearing, new AgreeOnSchedule(Schedule));
        await story.DoAsync(
            In(2021, 11, 15, 11),
            Cast.CouncilSecretary,
            new AnnounceHearing(Schedule, [Subject]),
            new GiveNotice(NoticeChannel.LocalNewspaper, "«Тоқырауын тынысы», № 46"),
            new OpenMaterials("Ақтоғай ауданы әкімдігінің сайты"));
        await story.DoAsync(In(2021, 11, 17, 9), Cast.CouncilSecretary, Remarks.Lights.Submission);
        await story.DoAsync(In(2021, 11, 18, 12), Cast.CouncilSecretary, Remarks.Nobody.Submission);
        await story.DoAsync(In(2021, 11, 19, 16), Cast.CouncilSecretary, Remarks.LightsAgain.Submission);
        story.ShowSteps();
        story.Say(new(
            "Авторы жоқ пікір де, қайталанған пікір де тіркеледі: нөмір беріледі, бірақ жауап міндетті емес.",
            "Регистрируется всё, и безымянное, и повторное: номер есть, но ответ не обязателен.",
            "Everything is registered, the anonymous and the duplicate too: they have a number, but no answer is owed."));
    }
}
