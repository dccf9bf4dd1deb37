using NodaTime;
using SelfGov.Budgets.Figures;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Budgets.Participation.ParticipatoryBudgetRules;
using static SelfGov.Workflow.Definition.Expect;

namespace SelfGov.Budgets.Participation;

/// <content>What the order has besides: where it applies and with which money, the council, the publication, the progress.</content>
public sealed partial class ParticipatoryBudgetLifecycle
{
    // Paragraphs 74 and 77: the place, the money and the index.
    private void RequireMeans(CommandBuilder<ParticipatoryBudget, Whole, AnnounceParticipation> announce) => announce
        .Require(
            "participation.means", law?.LeastMoney.Basis ?? Form,
            new(
                "қаланың деңгейі, қаражаты және айлық есептік көрсеткіш көрсетілуге тиіс",
                "должны быть указаны уровень города, средства и месячный расчётный показатель",
                "level and money of the city and the monthly calculation index must be given"),
            m => law is null || m.Command.Means is { MonthlyIndex: > 0, HousingCosts.IsNegative: false },
            field: nameof(AnnounceParticipation.Means))
        .Require(
            "participation.place", law?.Places.Basis ?? Form,
            new(
                "қалада халық қатысатын бюджетті іске асыру көзделген болуға тиіс",
                "в городе должна быть предусмотрена реализация бюджета народного участия",
                "the order must give the city a participatory budget"),
            m => law is null || m.Command.Means is null || (law.Places.Value.Contains(m.Command.Means.Level)
                && (m.Command.Means.Level != ParticipationLevel.RaionCity
                    || (m.Command.Means.IsRaionCentre && m.Command.Unit.Population > law.LargerThan.Value))),
            field: nameof(AnnounceParticipation.Means))
        .Require(
            "participation.money", law?.LeastMoney.Basis ?? Form,
            new(
                "жобалық ұсыныстарды іске асыруға шығыстардың кемінде белгіленген үлесі бағытталуға тиіс",
                "на реализацию проектных предложений должно направляться не менее установленной доли расходов",
                "at least the set share of the expenditure must go to proposals"),
            nameof(AnnounceParticipation.Means), m => m.Command.Means?.Money ?? ThousandTenge.Zero,
            m => law is null || m.Command.Means is not { HousingCosts.IsNegative: false } means
                ? default
                : AtLeast(law.LeastMoneyOf(means)))
        .Require(
            "participation.year", law?.CallBy.Basis ?? Form,
            new(
                "жобалық ұсыныстар кезекті қаржы жылына берілуге тиіс",
                "проектные предложения должны вноситься на очередной финансовый год",
                "the proposals must be for the next financial year"),
            nameof(AnnounceParticipation.Year), m => m.Command.Year,
            m => law is null ? default : Exactly(YearOf(m.Command, TodayIn(m.Command.Unit, m.Now))))
        .Require(
            "participation.early", law?.CallBy.Basis ?? Form,
            new(
                "жобалық ұсыныстарды қабылдау туралы ақпарат қаржы жылының алдындағы жылы жариялануға тиіс",
                "информация о приёме проектных предложений должна быть размещена в году, предшествующем финансовому",
                "proposals must be called for in the year before the financial year"),
            nameof(AnnounceParticipation.Year), m => TodayIn(m.Command.Unit, m.Now),
            m => law is null
                ? default
                : NotEarlier(new LocalDate(YearOf(m.Command, TodayIn(m.Command.Unit, m.Now)) - 1, 1, 1)));

    // The next financial year; the one after it where that was meant, so that its own days are told.
    private static int YearOf(AnnounceParticipation command, LocalDate today) =>
        command.Year == today.Year + 2 ? command.Year : today.Year + 1;

    // Paragraph 75.
    private void Council()
    {
        Citation basis = law?.CouncilBy.Basis ?? Basis;
        budget.On<SetUpExpertCouncil>(basis)
            .By(Roles.AkimsOffice)
            .Duty(new Limit<ParticipatoryBudget>(
                "council.due", new(
                    "сараптамалық кеңесті құрудың соңғы күні", "последний день создания экспертного совета",
                    "the last day to set up the expert council"),
                basis, current => current.CouncilSetUpOn is null ? law?.CouncilBy.Value.Until(current.Year, current.Zone) : null))
            .Require(Statutory(basis))
            .Require(
                "council.once", basis,
                new(
                    "сараптамалық кеңес бұрын құрылмаған болуға тиіс", "экспертный совет ещё не должен быть создан",
                    "the expert council must not have been set up yet"),
                m => m.Case.CouncilSetUpOn is null)
            .Require(
                "council.act", basis, new("акт көрсетілуге тиіс", "должен быть указан акт", "the act must be named"),
                nameof(SetUpExpertCouncil.Act), m => m.Command.Act, Present)
            .Decide(m => new ExpertCouncilSetUp(
                m.Today, m.Command.Act, law is null ? null : DaysLate(law.CouncilBy.Value.In(m.Case.Year), m.Today)));
    }

    // Paragraphs 83, 85 and 87.
    private void Progress()
    {
        Citation publication = law?.Publication ?? Basis;
        budget.On<PublishSelection>(publication)
            .By(Roles.AkimsOffice)
            .Require(Statutory(publication))
            .Require(
                "publication.once", publication,
                new(
                    "нәтижелер бұрын жарияланбаған болуға тиіс", "результаты ещё не должны быть опубликованы",
                    "the results must not have been published yet"),
                m => m.Case.PublishedOn is null)
            .Decide(m => new SelectionPublished(m.Today));

        Citation progress = law?.ProgressDay.Basis ?? Basis;
        budget.On<ReportProgress>(progress)
            .By(Roles.AkimsOffice)
            .From(new Limit<ParticipatoryBudget>(
                "progress.opens", new("тоқсанның аяқталуы", "окончание квартала", "the end of the quarter"),
                progress, current => law is not null && QuarterEnds(current) is { } end
                    ? current.Zone.AtStartOfDay(end).ToInstant()
                    : null))
            .Duty(new Limit<ParticipatoryBudget>(
                "progress.due", new(
                    "іске асыру барысын жариялаудың соңғы күні", "последний день опубликования хода реализации",
                    "the last day to publish the progress"),
                progress, current => LastDayOfProgress(current) is { } last
                    ? current.Zone.AtStartOfDay(last.PlusDays(1)).ToInstant()
                    : null))
            .Require(Statutory(progress))
            .Require(
                "progress.named", progress, new("есеп көрсетілуге тиіс", "отчёт должен быть указан", "the report must be named"),
                nameof(ReportProgress.Report), m => m.Command.Report, Present)
            .Decide(m => new ProgressReported(
                m.Today, m.Case.NextProgress!.Value, m.Command.Report, DaysLate(LastDayOfProgress(m.Case)!.Value, m.Today)));

        Citation meetings = law?.Meetings ?? Basis;
        budget.On<TellResidents>(meetings)
            .By(Roles.Akim)
            .Require(Statutory(meetings))
            .Require(
                "meeting.named", meetings, new("кездесу көрсетілуге тиіс", "должна быть указана встреча", "the meeting must be named"),
                nameof(TellResidents.Meeting), m => m.Command.Meeting, Present)
            .Decide(m => new ResidentsTold(m.Today, m.Command.Meeting));
    }

    // Article 121(5): the results stand in the report on the budget of the year, which is made after it. Paragraphs 83, 85 and 87 come
    // before: the publication, the progress of every quarter to the end of the year, a meeting.
    private static void RequireDone(CommandBuilder<ParticipatoryBudget, Whole, ReportResults> report, ParticipationLaw law) => report
        .From(new Limit<ParticipatoryBudget>(
            "report.opens", new("қаржы жылының аяқталуы", "окончание финансового года", "the end of the financial year"),
            Report, current => current.Zone.AtStartOfDay(new LocalDate(current.Year + 1, 1, 1)).ToInstant()))
        .Require(
            "report.published", law.Publication,
            new(
                "дауыс беру нәтижелері жарияланған болуға тиіс", "результаты голосования должны быть опубликованы",
                "the results of the vote must have been published"),
            m => m.Case.PublishedOn is not null)
        .Require(
            "report.progress", law.ProgressDay.Basis,
            new(
                "іске асыру барысы әр тоқсан бойынша жарияланған болуға тиіс",
                "ход реализации должен быть опубликован за каждый квартал",
                "the progress of every quarter of the year must have been published"),
            m => m.Case.NextProgress is { } next && next.Year > m.Case.Year)
        .Require(
            "report.told", law.Meetings,
            new(
                "тұрғындар халықпен кездесу барысында хабардар етілген болуға тиіс",
                "жители должны быть проинформированы на встрече с населением",
                "residents must have been told at a meeting"),
            m => m.Case.ToldOn is not null);

    private Rule<ParticipatoryBudget> Statutory(Citation basis) => new(
        "participation.statutory", basis,
        new(
            "халық қатысатын бюджет заңнамада белгіленген тәртіппен іске асырылуға тиіс",
            "бюджет народного участия должен реализовываться в порядке, установленном законодательством",
            "the participatory budget must be one under the law"),
        _ => law is not null);

    private LocalDate? LastDayOfProgress(ParticipatoryBudget current) =>
        law is not null && QuarterEnds(current) is { } end ? end.PlusDays(law.ProgressDay.Value - 1) : null;

    // The first day after the quarter.
    private static LocalDate? QuarterEnds(ParticipatoryBudget current) => current.NextProgress?.PlusMonths(3);
}
