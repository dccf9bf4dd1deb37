using System.Collections.Immutable;
using System.Globalization;
using SelfGov.Budgets.Cycle.Clarifications;
using SelfGov.Budgets.Cycle.Steps;
using SelfGov.Cases;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Budgets.Cycle.BudgetCycle, SelfGov.Budgets.Cycle.BudgetCycleState>;
using State = SelfGov.Budgets.Cycle.BudgetCycleState;

namespace SelfGov.Budgets.Cycle;

/// <summary>
/// The cycle of the budget of a rural district (Budget Code; Law 148, art. 39-3): topology here, the steps in the order of the procedure in
/// <c>Steps/</c>.
/// </summary>
public static class BudgetCycleLifecycle
{
    /// <summary>The kind of procedure.</summary>
    public const string Kind = "budget-cycle";

    /// <summary>
    /// The procedure as a host adds it. The edition for the budget year governs, whatever the day (see <c>docs/law/editions.md</c>, G7).
    /// </summary>
    public static readonly Procedure<BudgetCycle> Procedure = new(
        Kind,
        () => BudgetEditions.All.All.Select(edition => edition.Id),
        (edition, calendar) => Under(BudgetEditions.All[edition].Law, calendar),
        typeof(BudgetCycleFact),
        typeof(BudgetCycleCommand),
        () => BudgetCycleJson.Default,
        (opening, _) => opening is SendRevenueForecast { Unit: { } unit } forecast
            ? BudgetEditions.For(forecast.Year, unit.Population)?.Id
            : null,
        () => KazakhstanCalendar.Work)
    {
        Name = new("ауылдық округтің бюджеті", "бюджет сельского округа", "budget of a rural district"),
    };

    private static readonly State[] BeforeMaslikhat =
    [
        State.DraftPrepared, State.AssemblyReview, State.AssemblyAgreed, State.AssemblyRefused, State.WithPlanningBody,
        State.CommissionReview, State.Determined,
        State.SecondAssemblyReview, State.AgreedAgain, State.DecisionDrafted,
    ];

    private static readonly State[] BeforeSession = [State.WithMaslikhat, State.StandingCommissions, State.AwaitingDistrictBudget];

    private static readonly State[] WithoutBudget = [State.FirstQuarterPlanInForce, State.YearOpenWithoutBudget];

    /// <summary>The procedure under one edition of the law, or under a law that a host derived, with other policies for one.</summary>
    /// <param name="law">The law.</param>
    /// <param name="calendar">
    /// The working days; <see cref="KazakhstanCalendar.Work"/> where null. It has to cover every year that a limit of working days reaches.
    /// </param>
    /// <remarks>
    /// A question about a limit of working days that reaches a year which the calendar does not cover throws
    /// <see cref="ArgumentOutOfRangeException"/> and names the year; a host then builds the lifecycle again with that year, and its cases
    /// go on.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The law is null.</exception>
    public static Lifecycle<BudgetCycle, BudgetCycleState> Under(BudgetLaw law, WorkCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(law);
        var days = new CycleDays(law, KazakhstanCalendar.OrWork(calendar));
        var cycle = new Builder(Procedure, law.Id, id => new BudgetCycle(id, law));
        cycle.GovernedBy(law, BudgetCycleJson.Default, KazakhstanCalendar.OrWork(calendar));
        cycle.Say(text => CodeTerms.Say(text, law));
        cycle.Topology(State.RevenueForecast, Configure);
        cycle.Name(States(law));
        PartDefinition<BudgetCycle, Clarification> clarifications = cycle.HasParts(
            new("нақтылау", "уточнение", "clarification"),
            ClarificationState.Proposed,
            ConfigureClarification,
            ClarificationStates(law),
            clarification => clarification.State,
            current => current.Clarifications,
            clarification => clarification.Number.ToString(CultureInfo.InvariantCulture));

        ForecastSteps.Define(cycle, law, days);
        Limit<BudgetCycle> draftDue = AssemblySteps.DraftDue(law, days);
        DraftSteps.Define(cycle, law, draftDue);
        AssemblySteps.Define(cycle, law, days, draftDue);
        CommissionSteps.Define(cycle, law, days);
        MaslikhatSteps.Define(cycle, law);
        ApprovalSteps.Define(cycle, law, days);
        ImplementationSteps.Define(cycle, law, days);
        ClarificationSteps.Define(cycle, law, days, clarifications);
        CorrectionSteps.Define(cycle, law);
        GroundCorrectionSteps.Define(cycle, law);
        SequesterSteps.Define(cycle, law, days);
        OperationSteps.Define(cycle, law);
        PublicationSteps.Define(cycle, law);
        ReportSteps.Define(cycle, law, days);
        EndingSteps.Define(cycle, law);
        return cycle.Build();
    }

    private static StateText<State>[] States(BudgetLaw law) =>
    [
        new(State.RevenueForecast, new("түсімдер болжамы", "прогноз поступлений", "forecast of receipts"), law.RevenueForecast),
        new(State.LimitsPending, new("лимиттер күтілуде", "ожидание лимитов", "limits pending"), law.Limits),
        new(State.LimitsCommunicated, new("лимиттер жеткізілді", "лимиты доведены", "limits communicated"), law.Limits),
        new(State.RequestSubmitted, CodeTerms.Of(
            law.Request,
            new("бюджеттік сұраным ұсынылды", "бюджетный запрос представлен", "request submitted"),
            new("бюджеттік өтінім ұсынылды", "бюджетная заявка представлена", "request submitted")), law.Request),
        new(State.DraftPrepared, new("жоба жасалды", "проект составлен", "draft prepared"), law.DraftForm),
        new(State.AssemblyReview, new("жиналыстың қарауында", "на рассмотрении собрания", "with the assembly"), law.AssemblyAgrees),
        new(State.AssemblyAgreed, new("жиналыспен келісілді", "согласован собранием", "agreed by the assembly"), law.AssemblyAgrees),
        new(State.AssemblyRefused, new(
            "жиналыспен келісілмеді", "не согласован собранием", "refused by the assembly"), law.AssemblyDecides),
        new(State.WithPlanningBody, new("жоспарлау органында", "в органе планирования", "with the planning body"), law.DraftDue.Basis),
        new(State.CommissionReview, new(
            "бюджет комиссиясының қарауында", "на рассмотрении бюджетной комиссии", "with the budget commission"), law.PutToCommission),
        new(State.Determined, new("жоба айқындалды", "проект определён", "determined"), law.DeterminedDue.Basis),
        new(State.SecondAssemblyReview, new(
            "жиналыстың қайта қарауында", "на повторном рассмотрении собрания",
            "with the assembly again"), law.SecondLookDue?.Basis ?? law.AssemblyAgrees),
        new(State.AgreedAgain, new(
            "жиналыспен қайта келісілді", "повторно согласован собранием", "agreed again"), law.SecondLookDue?.Basis ?? law.AssemblyAgrees),
        new(State.DecisionDrafted, new("шешім жобасы әзірленді", "проект решения разработан", "decision drafted"), law.DecisionText),
        new(State.WithMaslikhat, new("мәслихатта", "в маслихате", "with the maslikhat"), law.SubmissionDue.Basis),
        new(State.StandingCommissions, new(
            "тұрақты комиссиялардың қарауында", "в постоянных комиссиях", "in the standing commissions"), law.StandingCommissions),
        new(State.AwaitingDistrictBudget, new("сессия күтілуде", "ожидание сессии", "awaiting the session"), law.Approval),
        new(State.FirstQuarterPlanInForce, new(
            "бірінші тоқсанға арналған қаржы жоспары қолданыста", "действует финансовый план на первый квартал",
            "first-quarter plan in force"), law.FirstQuarterPlanDue.Basis),
        new(State.YearOpenWithoutBudget, new(
            "жыл бюджетсіз басталды", "год начался без бюджета", "year open without budget"), law.Approval),
        new(State.Approved, new("бюджет бекітілді", "бюджет утверждён", "approved"), law.Approval),
        new(State.ImplementationDecided, new(
            "іске асыру туралы шешім қабылданды", "принято решение о реализации", "implementation decided"), law.Implementation),
        new(State.InExecution, new("бюджет атқарылуда", "бюджет исполняется", "in execution"), law.FinancialYear),
        new(State.Clarifying, new("бюджет нақтылануда", "бюджет уточняется", "being clarified"), law.ClarificationDrafted),
        new(State.Suspended, new("қолданылуы тоқтатыла тұрды", "действие приостановлено", "suspended"), law.Suspension),
        new(State.YearClosed, new("қаржы жылы аяқталды", "финансовый год завершён", "year closed"), law.FinancialYear),
        new(State.ReportWithAssembly, new(
            "жылдық есеп жиналыстың қарауында",
            "годовой отчёт на рассмотрении собрания",
            "annual report with the assembly"), law.ReportToAssembly.Basis),
        new(State.ReportAgreed, new("жылдық есеп келісілді", "годовой отчёт согласован", "annual report agreed"), law.ReportAgreed),
        new(State.ReportWithAudit, CodeTerms.Of(
            law.ReportToAudit.Basis,
            new("жылдық есеп ревизиялық комиссияда", "годовой отчёт в ревизионной комиссии", "annual report with the audit commission"),
            new("жылдық есеп тексеру комиссиясында", "годовой отчёт в ревизионной комиссии", "annual report with the audit commission")),
            law.ReportToAudit.Basis),
        new(State.ReportWithMaslikhat, new(
            "жылдық есеп мәслихатта", "годовой отчёт в маслихате", "annual report with the maslikhat"), law.ReportToMaslikhat.Basis),
        new(State.ReportReviewed, new(
            "тұрақты комиссиялар жылдық есепті қарады",
            "годовой отчёт рассмотрен постоянными комиссиями",
            "annual report reviewed"), law.ReportReviewed.Basis),
        new(State.ReportApproved, new(
            "жылдық есеп бекітілді", "годовой отчёт утверждён", "annual report approved"), law.ReportSession, IsFinal: true),
        new(State.HandedOver, new(
            "бюджет құқықтық мирасқорға берілді", "бюджет передан правопреемнику",
            "handed over to the successor"), law.UnitEnds, IsFinal: true),
        new(State.BroughtToNil, new(
            "бюджет нөлге келтірілді", "бюджет сведён к нулю", "brought to nil"), law.UnitEnds, IsFinal: true),
    ];

    private static void Configure(TopologyDefinition<State> cycle)
    {
        ConfigurePlanning(cycle);
        ConfigureApproval(cycle);
        ConfigureExecution(cycle);
        ConfigureReport(cycle);
        ConfigureAtAnyTime(cycle);
    }

    // What goes beside the course of the cycle: lists of higher budgets, operations that are suspended, publications.
    private static void ConfigureAtAnyTime(TopologyDefinition<State> cycle)
    {
        foreach (State state in Enum.GetValues<State>().Where(state => state is >= State.LimitsPending and < State.YearClosed))
        {
            cycle.Configure(state).Record<ProtectedProgrammesRecorded>();
        }

        foreach (State executed in new[] { State.InExecution, State.Clarifying })
        {
            cycle.Configure(executed).Record<OperationsSuspended, OperationsResumed>();
        }

        // What came about can be published also after the cycle has ended.
        foreach (State state in Enum.GetValues<State>().Where(state => state >= State.DecisionDrafted))
        {
            cycle.Configure(state).Record<BudgetDocumentPublished>();
        }

        // A unit may be merged or abolished wherever its budget stands.
        foreach (State open in Enum.GetValues<State>().Where(state => state is > State.RevenueForecast and < State.ReportApproved))
        {
            cycle.Configure(open).Permit<BudgetHandedOver>(State.HandedOver).Permit<BudgetBroughtToNil>(State.BroughtToNil);
        }
    }

    private static void ConfigurePlanning(TopologyDefinition<State> cycle)
    {
        // Forecast, limits, request.
        cycle.Configure(State.RevenueForecast).Permit<RevenueForecastSent>(State.LimitsPending);
        cycle.Configure(State.LimitsPending).Record<ForecastCorrected>().Permit<LimitsCommunicated>(State.LimitsCommunicated);
        cycle.Configure(State.LimitsCommunicated).Record<LimitsCorrected>().Permit<RequestSubmitted>(State.RequestSubmitted);
        cycle.Configure(State.RequestSubmitted).Record<RequestCorrected>().Permit<DraftPrepared>(State.DraftPrepared);

        // Draft and assembly.
        cycle.Configure(State.DraftPrepared)
            .Record<DraftPrepared>()
            .Permit<DraftPutToAssembly>(State.AssemblyReview);
        cycle.Configure(State.AssemblyReview)
            .Permit<AssemblyAgreed>(State.AssemblyAgreed)
            .Permit<AssemblyRefused>(State.AssemblyRefused);
        cycle.Configure(State.AssemblyRefused)
            .Permit<DraftPrepared>(State.DraftPrepared)
            .Permit<DraftPutToAssembly>(State.AssemblyReview);
        cycle.Configure(State.AssemblyAgreed).Permit<DraftSubmitted>(State.WithPlanningBody);

        // Planning body, commission, and in B2 the assembly again.
        cycle.Configure(State.WithPlanningBody).Permit<DraftPutToCommission>(State.CommissionReview);
        cycle.Configure(State.CommissionReview).Permit<DraftDetermined>(State.Determined);
        cycle.Configure(State.Determined)
            .Permit<DraftPutToAssemblyAgain>(State.SecondAssemblyReview)
            .Permit<DecisionDrafted>(State.DecisionDrafted);
        cycle.Configure(State.SecondAssemblyReview)
            .Permit<AssemblyAgreed>(State.AgreedAgain)
            .Permit<AssemblyRefused>(State.AssemblyRefused);
        cycle.Configure(State.AgreedAgain).Permit<DecisionDrafted>(State.DecisionDrafted);
        cycle.Configure(State.DecisionDrafted).Permit<DecisionSubmitted>(State.WithMaslikhat);
    }

    private static void ConfigureApproval(TopologyDefinition<State> cycle)
    {
        foreach (State planned in BeforeMaslikhat.Concat(BeforeSession).Concat(WithoutBudget))
        {
            cycle.Configure(planned).Record<DistrictBudgetSigned>();
        }

        cycle.Configure(State.WithMaslikhat).Permit<ReferredToCommissions>(State.StandingCommissions);
        cycle.Configure(State.StandingCommissions).Permit<CommissionsConcluded>(State.AwaitingDistrictBudget);
        cycle.Configure(State.AwaitingDistrictBudget).Permit<BudgetApproved>(State.Approved);

        // The quarter plan and the opened year do not stop the maslikhat's work.
        foreach (State before in BeforeSession)
        {
            cycle.Configure(before)
                .Permit<FirstQuarterPlanIssued>(State.FirstQuarterPlanInForce)
                .Permit<YearOpenedWithoutBudget>(State.YearOpenWithoutBudget);
        }

        foreach (State without in WithoutBudget)
        {
            cycle.Configure(without)
                .Record<ReferredToCommissions, CommissionsConcluded>()
                .Permit<BudgetApproved>(State.Approved);
        }

        cycle.Configure(State.YearOpenWithoutBudget).Permit<FirstQuarterPlanIssued>(State.FirstQuarterPlanInForce);
        cycle.Configure(State.FirstQuarterPlanInForce).Record<MonthReported>();
    }

    private static void ConfigureExecution(TopologyDefinition<State> cycle)
    {
        cycle.Configure(State.Approved)
            .Permit<ImplementationDecided>(State.ImplementationDecided)
            .Permit<YearStarted>(State.InExecution);
        cycle.Configure(State.ImplementationDecided).Permit<YearStarted>(State.InExecution);
        cycle.Configure(State.InExecution).Permit<ClarificationProposed>(State.Clarifying);
        cycle.Configure(State.Clarifying)
            .Record<ClarificationConsidered, ClarificationSupported, ClarificationRequested, ClarificationConcluded>()
            .Record<ClarifiedBudgetDrafted, ClarificationSeconded, ClarificationDecisionDrafted, ClarificationSubmitted>()
            .Permit<BudgetClarified>(State.InExecution)
            .Permit<ClarificationDropped>(State.InExecution);
        foreach (State executed in new[] { State.InExecution, State.Clarifying })
        {
            cycle.Configure(executed)
                .Record<ImplementationDecided, ImplementationAmended, BudgetCorrected, BudgetCorrectedOnGround>()
            .Record<BudgetSequestered>()
                .Permit<ExtraordinaryBudgetIntroduced>(State.Suspended);
        }

        foreach (State open in new[] { State.InExecution, State.Clarifying, State.Suspended })
        {
            cycle.Configure(open).Record<MonthReported>().Permit<YearEnded>(State.YearClosed);
        }

        cycle.Configure(State.Suspended).Permit<ExtraordinaryBudgetEnded>(State.Clarifying);
    }

    private static void ConfigureReport(TopologyDefinition<State> cycle)
    {
        cycle.Configure(State.YearClosed)
            .Record<MonthReported>()
            .Permit<ReportSubmittedToAssembly>(State.ReportWithAssembly);
        cycle.Configure(State.ReportWithAssembly)
            .Permit<ReportAgreed>(State.ReportAgreed)
            .Permit<ReportRefused>(State.YearClosed);
        cycle.Configure(State.ReportAgreed).Permit<ReportSubmittedToAudit>(State.ReportWithAudit);
        cycle.Configure(State.ReportWithAudit)
            .Record<AuditReportReceived>()
            .Permit<ReportSubmittedToMaslikhat>(State.ReportWithMaslikhat);
        cycle.Configure(State.ReportWithMaslikhat)
            .Record<AuditReportReceived>()
            .Permit<ReportReviewed>(State.ReportReviewed)
            .Permit<ReportApproved>(State.ReportApproved);
        cycle.Configure(State.ReportReviewed)
            .Record<AuditReportReceived>()
            .Permit<ReportApproved>(State.ReportApproved);
    }

    // Budget Code 2025, art. 94, 96; 2008, art. 106, 109-1.
    private static ImmutableArray<StateText<ClarificationState>> ClarificationStates(BudgetLaw law) =>
    [
        new(ClarificationState.Proposed, new("ұсынылды", "предложено", "proposed"), law.Initiators[ClarificationInitiator.Akim]),
        new(ClarificationState.Considered, new("қаралды", "рассмотрено", "considered"), law.ClarificationConsidered),
        new(ClarificationState.CommissionProposed, new(
            "комиссия ұсынды", "предложено комиссией", "proposed by the commission"), law.ClarificationConsidered),
        new(ClarificationState.RequestsCollected, CodeTerms.Of(
            law.ClarificationDrafted,
            new("сұранымдар жиналды", "запросы собраны", "requests collected"),
            new("өтінімдер жиналды", "заявки собраны", "requests collected")), law.ClarificationDrafted),
        new(ClarificationState.ConclusionsReady, new(
            "қорытындылар дайын", "заключения готовы", "conclusions ready"), law.ClarificationDrafted),
        new(ClarificationState.Drafted, new(
            "нақтыланған бюджет жобасы жасалды", "проект уточнённого бюджета составлен",
            "clarified budget drafted"), law.ClarificationDrafted),
        new(ClarificationState.CommissionSeconded, new(
            "комиссия жобаны қарады", "проект рассмотрен комиссией", "draft considered by the commission"), law.ClarificationDrafted),
        new(ClarificationState.WithAkimat, new("әкімдікте", "в акимате", "with the akimat"), law.ClarificationDrafted),
        new(ClarificationState.WithMaslikhat, new("мәслихатта", "в маслихате", "with the maslikhat"), law.ClarificationDrafted),
        new(ClarificationState.Amended, new("бюджет нақтыланды", "бюджет уточнён", "budget clarified"), law.ImplementationAmended.Basis),
        new(ClarificationState.Implemented, new(
            "іске асыру туралы шешім өзгертілді", "решение о реализации изменено",
            "implementation amended"), law.ImplementationAmended.Basis, IsFinal: true),
        new(ClarificationState.Dropped, new("қабылданбады", "отклонено", "dropped"), law.ClarificationConsidered, IsFinal: true),
    ];

    private static void ConfigureClarification(TopologyDefinition<ClarificationState> clarification)
    {
        clarification.Configure(ClarificationState.Proposed).Permit<ClarificationConsidered>(ClarificationState.Considered);
        clarification.Configure(ClarificationState.Considered).Permit<ClarificationSupported>(ClarificationState.CommissionProposed);
        clarification.Configure(ClarificationState.CommissionProposed).Permit<ClarificationRequested>(ClarificationState.RequestsCollected);
        clarification.Configure(ClarificationState.RequestsCollected).Permit<ClarificationConcluded>(ClarificationState.ConclusionsReady);
        clarification.Configure(ClarificationState.ConclusionsReady).Permit<ClarifiedBudgetDrafted>(ClarificationState.Drafted);
        clarification.Configure(ClarificationState.Drafted)
            .Record<ClarifiedBudgetDrafted>()
            .Permit<ClarificationSeconded>(ClarificationState.CommissionSeconded);
        clarification.Configure(ClarificationState.CommissionSeconded).Permit<ClarificationDecisionDrafted>(ClarificationState.WithAkimat);
        clarification.Configure(ClarificationState.WithAkimat).Permit<ClarificationSubmitted>(ClarificationState.WithMaslikhat);
        clarification.Configure(ClarificationState.WithMaslikhat).Permit<BudgetClarified>(ClarificationState.Amended);
        clarification.Configure(ClarificationState.Amended).Permit<ImplementationAmended>(ClarificationState.Implemented);

        // A correction or a sequester in the meantime makes a draft stale: it can be drafted anew.
        clarification.Configure(ClarificationState.CommissionSeconded).Permit<ClarifiedBudgetDrafted>(ClarificationState.Drafted);
        clarification.Configure(ClarificationState.WithAkimat).Permit<ClarifiedBudgetDrafted>(ClarificationState.Drafted);
        clarification.Configure(ClarificationState.WithMaslikhat).Permit<ClarifiedBudgetDrafted>(ClarificationState.Drafted);

        foreach (ClarificationState underWay in Enum.GetValues<ClarificationState>().Where(state => state < ClarificationState.Amended))
        {
            clarification.Configure(underWay)
                .Permit<ClarificationDropped>(ClarificationState.Dropped)
                .Permit<ExtraordinaryBudgetIntroduced>(ClarificationState.Dropped)
                .Permit<YearEnded>(ClarificationState.Dropped)
                .Permit<BudgetHandedOver>(ClarificationState.Dropped)
                .Permit<BudgetBroughtToNil>(ClarificationState.Dropped);
        }
    }
}
