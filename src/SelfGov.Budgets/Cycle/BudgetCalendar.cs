using System.Collections.Immutable;
using System.Text;
using NodaTime;
using SelfGov.Budgets.Cycle.Clarifications;
using SelfGov.Budgets.Figures;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Budgets.Cycle;

/// <summary>The calendar of the budget for one year: every deadline that the edition has, with who, when and the article.</summary>
/// <remarks>
/// Immutable. Days that count from a signing are given once it is known, and in words before. Deadlines do not move from days off (G5).
/// </remarks>
public sealed class BudgetCalendar
{
    // After «не чаще» the noun stands in the genitive.
    private static readonly CountedNoun NotOftener = CountedNoun.Times with { RussianOne = "раза", RussianFew = "раз" };

    private BudgetCalendar(EditionId edition, int year, ImmutableArray<BudgetCalendarStep> steps)
    {
        Edition = edition;
        Year = year;
        Steps = steps;
    }

    /// <summary>The edition.</summary>
    public EditionId Edition { get; }

    /// <summary>The budget year.</summary>
    public int Year { get; }

    /// <summary>The steps in the order of the procedure.</summary>
    public ImmutableArray<BudgetCalendarStep> Steps { get; }

    /// <summary>The first step of a deadline, or null where the edition does not have it; D6 and D17 have three, D14 two.</summary>
    /// <param name="code">The code of the deadline, <c>D1</c> to <c>D26</c>.</param>
    public BudgetCalendarStep? Find(string code) => Steps.FirstOrDefault(step => step.Code == code);

    /// <summary>The calendar of a budget.</summary>
    /// <param name="law">The law in the edition that governs.</param>
    /// <param name="year">The budget year: the first year of the plan period.</param>
    /// <param name="anchors">The days that are known; none where null.</param>
    /// <param name="calendar">The working days; <see cref="KazakhstanCalendar.Work"/> where null.</param>
    /// <exception cref="ArgumentNullException">The law is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A limit of working days reaches a year that the calendar does not cover; the message names it.
    /// </exception>
    public static BudgetCalendar Of(BudgetLaw law, int year, CalendarAnchors? anchors = null, WorkCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(law);
        CalendarAnchors known = anchors ?? new CalendarAnchors();
        var days = new CalendarDays(law, year, KazakhstanCalendar.OrWork(calendar));
        IEnumerable<BudgetCalendarStep?> steps =
        [
            .. Planning(law, year, known, days),
            .. Approval(law, known, days),
            .. Execution(law, known, days),
            .. Report(law, known, days),
        ];
        return new BudgetCalendar(law.Id, year, [.. steps.OfType<BudgetCalendarStep>()]);
    }

    /// <summary>The calendar as a table of plain text: code, when, step, who, article.</summary>
    /// <param name="language">The language asked for.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of the three.</exception>
    public string ToText(Language language)
    {
        string[][] rows =
        [
            .. Steps.Select(step => new[]
            {
                step.Code, step.When.In(language), step.Text.In(language),
                string.Join(", ", step.Roles.Select(role => role.Name.In(language))), step.Basis.Place,
            }),
        ];
        int[] widths = [.. Enumerable.Range(0, 5).Select(column => rows.Max(row => row[column].Length))];
        var text = new StringBuilder();
        foreach (string[] row in rows)
        {
            text.Append(string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd()).Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<BudgetCalendarStep?> Planning(BudgetLaw law, int year, CalendarAnchors known, CalendarDays days) =>
    [
        days.By("D26", new(
            "нысаналы даму трансферттеріне өтінім",
            "заявка на целевые трансферты на развитие",
            "requests for targeted transfers for development"), [Roles.AkimsOffice],
            year >= law.FirstYearOfDevelopmentRequests?.Value ? law.DevelopmentRequestsDue : null),
        days.By("D1", new("лимиттерді жеткізу", "доведение лимитов", "limits communicated"), [Roles.PlanningBody], law.LimitsDue),
        days.By("D2", new("бюджеттік өтінім", "бюджетная заявка", "budget request"), [Roles.AkimsOffice], law.RequestDue)
            ?? days.After("D2", new(
                "бюджеттік сұраным",
                "бюджетный запрос",
                "budget request"), [Roles.AkimsOffice], law.RequestAfterLimits, known.LimitsOn,
                new("лимиттер жеткізілген күннен бастап", "после доведения лимитов", "after the limits")),
        days.By("D3", new(
            "жиналыспен келісілген жоба жоспарлау органында",
            "согласованный с собранием проект в органе планирования",
            "agreed draft with the planning body"), [Roles.AkimsOffice], law.DraftDue),
        days.By("D4", new(
            "жобаны қарау және айқындау аяқталады",
            "рассмотрение и определение проекта завершаются",
            "draft determined"), [Roles.PlanningBody, Roles.BudgetCommission], law.DeterminedDue),
        days.By("D5", new(
            "жоба жиналыстың қарауына қайта ұсынылады",
            "проект повторно представляется на рассмотрение собрания",
            "draft put to the assembly again"), [Roles.AkimsOffice], law.SecondLookDue),
        days.By(
            "D6",
            new("аудандық бюджеттің жобасын айқындау", "определение проекта районного бюджета", "draft of the district budget determined"),
            [Roles.PlanningBody, Roles.BudgetCommission], law.DistrictDeterminedDue),
        days.By(
            "D6",
            new("аудандық бюджеттің жобасы әкімдікте", "проект районного бюджета в акимате", "draft district budget with its akimat"),
            [Roles.PlanningBody], law.DistrictToAkimatDue),
        days.By(
            "D6",
            new(
                "аудандық бюджеттің жобасы мәслихатта", "проект районного бюджета в маслихате",
                "draft of the district budget with the maslikhat"),
            [Roles.DistrictAkimat], law.DistrictToMaslikhatDue),
        days.By("D7", new(
            "шешім жобасы мәслихатқа енгізіледі",
            "проект решения вносится в маслихат",
            "draft decision submitted to the maslikhat"), [Roles.DistrictAkimat], law.SubmissionDue),
    ];

    private static IEnumerable<BudgetCalendarStep?> Approval(BudgetLaw law, CalendarAnchors known, CalendarDays days)
    {
        Words approval = new("бюджетті бекіту", "утверждение бюджета", "budget approved");
        Words implementation = new("іске асыру туралы шешім", "решение о реализации", "implementation decision");
        return
        [
            days.Between("D8", approval, [Roles.Maslikhat], known.DistrictSignedOn, law.ApprovalDue)
                ?? days.After("D8", approval, [Roles.Maslikhat], law.ApprovalAfterDistrict, known.DistrictSignedOn,
                    new(
                        "аудандық бюджет туралы шешімге қол қойылғаннан кейін",
                        "после подписания решения о районном бюджете",
                        "after the district budget is signed")),
            days.By("D9", new(
                "бекіту мерзімі өтсе, бірінші тоқсанға арналған қаржы жоспары",
                "финансовый план на первый квартал, если срок утверждения пропущен",
                "first-quarter plan, if the approval is missed"), [Roles.Akim], law.FirstQuarterPlanDue),
            days.By("D10", new(
                "бірінші тоқсанға арналған қаржы жоспарынан кейін бекіту",
                "утверждение после финансового плана на первый квартал",
                "approval after a first-quarter plan"), [Roles.Maslikhat], law.LateApprovalDue),
            days.By("D11", implementation, [Roles.Akim], law.ImplementationDue)
                ?? days.After("D11", implementation, [Roles.Akim], law.ImplementationAfterApproval, known.ApprovedOn,
                    new("бюджет бекітілгеннен кейін", "после утверждения бюджета", "after the approval")),
            days.By("D12", new(
                "бюджеттік сұранымды бекітілген бюджетке сәйкес келтіру",
                "приведение бюджетного запроса в соответствие с утверждённым бюджетом",
                "request brought in line"), [Roles.AkimsOffice], law.RequestAligned),
            days.After("D13", new(
                "облыстың жинақталған бюджеттері",
                "сводные бюджеты области",
                "consolidated budgets of the oblast"), [Roles.PlanningBody], law.ConsolidationAfterApproval, known.ApprovedOn,
                new("бюджеттер бекітілгеннен кейін", "после утверждения бюджетов", "after the approvals")),
            days.By("D14", new(
                "қаражатын келесі жылы толық пайдалануға рұқсат етілетін бюджеттік бағдарламалардың тізбесі",
                "перечень бюджетных программ, по которым разрешено доиспользование средств",
                "list of programmes with money carried over"), [Roles.BudgetExecutionBody], law.CarryOverListDue),
        ];
    }

    private static IEnumerable<BudgetCalendarStep?> Execution(BudgetLaw law, CalendarAnchors known, CalendarDays days)
    {
        if (law.QuarterlyCaps.GetValueOrDefault(ClarificationInitiator.Akim) is { } cap)
        {
            yield return new BudgetCalendarStep(
                "D15", new("бір бастамашы ұсынған нақтылау", "уточнение по инициативе одного лица", "clarification by one initiator"),
                [Roles.Akim, Roles.Assembly, Roles.Deputies], null, null,
                new Words(
                    "тоқсанына ең көбі {0}",
                    "не чаще {0} в квартал",
                    "at most {0} in a quarter").With(NotOftener.Of(cap.Value)), cap.Basis);
        }

        yield return days.After("D16", new(
            "аудандық бюджетті нақтылауға байланысты нақтылау",
            "уточнение в связи с уточнением районного бюджета",
            "clarification that follows the district budget"), [Roles.Maslikhat], law.AfterHigherBudget, known.HigherResolutionOn,
            new(
                "аудан әкімдігінің өзгерістер енгізу туралы қаулысынан кейін",
                "после постановления акимата района о внесении изменений",
                "after the district's amending resolution"));
        yield return days.After("D17", new(
            "нақтылау сұранымдары",
            "запросы по уточнению",
            "requests of a clarification"), [Roles.AkimsOffice], law.ClarificationRequests, null,
            new("бюджет комиссиясынан кейін", "после бюджетной комиссии", "after the budget commission"));
        yield return days.After("D17", new(
            "нақтылау қорытындылары",
            "заключения по уточнению",
            "conclusions of a clarification"), [Roles.PlanningBody], law.ClarificationConclusions, null,
            new("сұранымдардан кейін", "после запросов", "after the requests"));
        yield return days.After("D17", new(
            "нақтылау туралы шешім жобасы",
            "проект решения об уточнении",
            "draft decision of a clarification"), [Roles.PlanningBody], law.ClarificationDecision, null,
            new(
                "бюджет комиссиясы қайта қарағаннан кейін",
                "после второго рассмотрения бюджетной комиссией",
                "after the budget commission looked again"));
        yield return days.By(
            "D14",
            new(
                "қайтадан толық пайдаланылмаған қаражатты қайтару", "возврат повторно недоиспользованных средств",
                "money carried over and not used returned"),
            [Roles.AkimsOffice], law.CarryOverReturnDue);
        yield return days.After("D18", new(
            "іске асыру туралы шешімді өзгерту",
            "изменение решения о реализации",
            "implementation decision amended"), [Roles.Akim], law.ImplementationAmended, known.ClarifiedOn,
            new("мәслихат шешімінен кейін", "после решения маслихата", "after the maslikhat's decision"));
        yield return new BudgetCalendarStep(
            "D19", new("ай сайынғы есеп", "ежемесячный отчёт", "monthly report"), [Roles.AkimsOffice], null, null,
            new(
                "ай сайын, есепті айдан кейінгі айдың 1-күніндегі жағдай бойынша",
                "ежемесячно, по состоянию на 1-е число месяца, следующего за отчётным",
                "monthly, as of the 1st of the month after the one reported"), law.MonthlyReports);
        yield return new BudgetCalendarStep(
            "D25", new(
                "бюджет атқарылуының мониторингі",
                "мониторинг исполнения бюджета",
                "monitoring by the community"), [Roles.MonitoringCommission], null, null,
            new Words(
                "жылына {0}, жарты жылда бір рет",
                "{0} в год, раз в полугодие",
                "{0} a year, once in each half").With(CountedNoun.Times.Of(law.MonitoringInYear.Value)), law.MonitoringInYear.Basis);
    }

    private static IEnumerable<BudgetCalendarStep?> Report(BudgetLaw law, CalendarAnchors known, CalendarDays days) =>
    [
        days.By("D20", new(
            "жылдық есеп жиналысқа ұсынылады",
            "годовой отчёт представляется собранию",
            "annual report with the assembly"), [Roles.AkimsOffice], law.ReportToAssembly),
        days.By("D21", CodeTerms.Of(
            law.ReportToAudit?.Basis ?? law.Approval,
            new("жылдық есеп ревизиялық комиссияда", "годовой отчёт в ревизионной комиссии", "annual report with the audit commission"),
            new("жылдық есеп тексеру комиссиясында", "годовой отчёт в ревизионной комиссии", "annual report with the audit commission")),
            [Roles.AkimsOffice], law.ReportToAudit),
        days.By("D22", new(
            "жылдық есеп мәслихатта",
            "годовой отчёт в маслихате",
            "annual report with the maslikhat"), [Roles.AkimsOffice], law.ReportToMaslikhat),
        days.After("D23", new(
            "тұрақты комиссиялардың қарауы",
            "рассмотрение постоянными комиссиями",
            "review by the standing commissions"), [Roles.LeadCommission], law.ReportReviewed, known.AuditReportOn,
            CodeTerms.Of(
                law.ReportReviewed?.Basis ?? law.Approval,
                new("ревизиялық комиссияның есебінен кейін", "после отчёта ревизионной комиссии", "after the audit report"),
                new("тексеру комиссиясының есебінен кейін", "после отчёта ревизионной комиссии", "after the audit report"))),
        new BudgetCalendarStep(
            "D24", new(
                "жылдық есепті бекіту",
                "утверждение годового отчёта",
                "annual report approved"), [Roles.Maslikhat], null, null,
            new(
                "комиссиялардан кейін, күні белгіленбеген",
                "после комиссий, дата не установлена",
                "after the commissions; no day is set"), law.ReportSession),
    ];
}

/// <summary>One line of the calendar of a budget: what, by whom, when, and the article.</summary>
/// <param name="Code">The code of the deadline, <c>D1</c> to <c>D26</c>.</param>
/// <param name="Text">What is done, in words.</param>
/// <param name="Roles">Who does it.</param>
/// <param name="First">The first day; null where the act sets none.</param>
/// <param name="Last">The last day; null where the act sets none, or where it counts from a day that is not known yet.</param>
/// <param name="Relative">From what and for how long it counts; null where the days say it all.</param>
/// <param name="Basis">The place in the law.</param>
public sealed record BudgetCalendarStep(
    string Code, Words Text, ImmutableArray<Role> Roles, LocalDate? First, LocalDate? Last, Words? Relative, Citation Basis)
{
    private static readonly Words FromTo = new("{0} – {1}", "{0} – {1}", "{0} – {1}");
    private static readonly Words NotLater = new("{0:дан} кешіктірмей", "не позднее {0}", "not later than {0}");

    private static readonly Words MayMove = new("{0} ({1})", "{0} ({1})", "{0} ({1})");

    /// <summary>
    /// Why the last day may still move: it was counted in a year whose days off are not settled. Null where it is settled.
    /// </summary>
    public Words? Provisional { get; init; }

    /// <summary>When the step is done, in words, and whether that may still move.</summary>
    public Words When => Provisional is { } reason ? MayMove.With(Days, reason) : Days;

    private Words Days => (First, Last) switch
    {
        ({ } first, { } last) => FromTo.With(Words.Of(first), Words.Of(last)),
        (null, { } last) => NotLater.With(Words.Of(last)),
        _ => Relative ?? Words.Same("—"),
    };
}

/// <summary>The days that are known of a cycle and from which other days of its calendar count; null where one is not known yet.</summary>
/// <param name="LimitsOn">The day on which the limits were told.</param>
/// <param name="DistrictSignedOn">The day on which the decision on the district budget was signed.</param>
/// <param name="ApprovedOn">The day on which the budget was approved.</param>
/// <param name="HigherResolutionOn">The day of the district's amended implementation resolution.</param>
/// <param name="ClarifiedOn">The day on which the budget was clarified.</param>
/// <param name="AuditReportOn">The day of the audit commission's report.</param>
public sealed record CalendarAnchors(
    LocalDate? LimitsOn = null,
    LocalDate? DistrictSignedOn = null,
    LocalDate? ApprovedOn = null,
    LocalDate? HigherResolutionOn = null,
    LocalDate? ClarifiedOn = null,
    LocalDate? AuditReportOn = null);

/// <summary>Makes the steps of the calendar of one budget year; a step whose parameter the edition does not have is null.</summary>
internal sealed class CalendarDays(BudgetLaw law, int year, WorkCalendar calendar)
{
    private static readonly Words Counted = new("{0}: {1}", "{0}: {1}", "{0}: {1}");

    internal BudgetCalendarStep? By(string code, Words text, ImmutableArray<Role> roles, Ruled<YearlyDay>? day) =>
        Between(code, text, roles, null, day);

    internal BudgetCalendarStep? Between(string code, Words text, ImmutableArray<Role> roles, LocalDate? first, Ruled<YearlyDay>? day) =>
        day is null
        ? null
        : new BudgetCalendarStep(code, text, roles, first, Moved(day.Value.In(year)), null, day.Basis)
        {
            Provisional = MovedIn(day.Value.In(year)),
        };

    internal BudgetCalendarStep? After(
        string code, Words text, ImmutableArray<Role> roles, Ruled<TimeLimit>? limit, LocalDate? anchor, Words from) => limit is null
        ? null
        : new BudgetCalendarStep(
            code, text, roles, anchor, anchor is { } day ? Moved(limit.Value.LastDay(day, calendar)) : null,
            Counted.With(from, limit.Value.Text), limit.Basis)
        {
            Provisional = anchor is { } known
                ? limit.Value.Provisional(known, calendar) ?? MovedIn(limit.Value.LastDay(known, calendar))
                : null,
        };

    private LocalDate Moved(LocalDate day) =>
        law.Policies.DeadlinesMoveToWorkingDays && !calendar.IsWorkingDay(day) ? calendar.NextWorkingDay(day) : day;

    private Words? MovedIn(LocalDate day) =>
        law.Policies.DeadlinesMoveToWorkingDays ? calendar.Provisional(day, Moved(day)) : null;
}
