using System.Collections.Immutable;
using NodaTime;
using SelfGov.Budgets.Cycle.Steps;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;
using Stateless;
using Fact = SelfGov.Budgets.Cycle.BudgetCycleTrigger;
using State = SelfGov.Budgets.Cycle.BudgetCycleState;

namespace SelfGov.Budgets.Cycle;

/// <summary>
/// The cycle of the budget of a rural district (Budget Code; Law 148, art. 39-3): topology here, the steps in the order of the procedure in <c>Steps/</c>.
/// </summary>
public static class BudgetCycleLifecycle
{
    /// <summary>The kind of procedure.</summary>
    public const string Kind = "budget-cycle";

    private static readonly State[] BeforeMaslikhat =
    [
        State.DraftPrepared, State.AssemblyReview, State.AssemblyAgreed, State.AssemblyRefused, State.WithPlanningBody, State.CommissionReview, State.Determined,
        State.SecondAssemblyReview, State.AgreedAgain, State.DecisionDrafted,
    ];

    private static readonly State[] BeforeSession = [State.WithMaslikhat, State.StandingCommissions, State.AwaitingDistrictBudget];

    private static readonly State[] WithoutBudget = [State.FirstQuarterPlanInForce, State.YearOpenWithoutBudget];

    private static readonly ImmutableDictionary<EditionId, Lifecycle<BudgetCycle, BudgetCycleState, BudgetCycleTrigger>> Known =
        BudgetEditions.All.All.ToImmutableDictionary(edition => edition.Id, edition => Under(edition.Law));

    /// <summary>The lifecycles of all editions, earliest first.</summary>
    public static ImmutableArray<Lifecycle<BudgetCycle>> All { get; } = [.. BudgetEditions.All.All.Select(edition => Known[edition.Id])];

    /// <summary>The lifecycle of one edition.</summary>
    /// <param name="edition">The identity of the edition, B1 to B4.</param>
    /// <exception cref="KeyNotFoundException">There is no such edition; the message names those there are.</exception>
    public static Lifecycle<BudgetCycle, BudgetCycleState, BudgetCycleTrigger> Of(EditionId edition) => Known[BudgetEditions.All[edition].Id];

    /// <summary>The lifecycle of the edition for a budget year; null for years before the first.</summary>
    /// <param name="budgetYear">The first year of the plan period.</param>
    public static Lifecycle<BudgetCycle, BudgetCycleState, BudgetCycleTrigger>? For(int budgetYear) =>
        BudgetEditions.For(budgetYear) is { } edition ? Known[edition.Id] : null;

    /// <summary>The lifecycle under a law that a host derived, with other policies for one.</summary>
    /// <param name="law">The law.</param>
    /// <param name="calendar">The working days; <see cref="KazakhstanCalendar.Work"/> where null. It has to cover every year that a limit of working days reaches.</param>
    /// <remarks>
    /// A question about a limit of working days that reaches a year which the calendar does not cover throws <see cref="ArgumentOutOfRangeException"/> and names the
    /// year; a host then builds the lifecycle again with that year, and its cases go on.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The law is null.</exception>
    public static Lifecycle<BudgetCycle, BudgetCycleState, BudgetCycleTrigger> Under(BudgetLaw law, WorkCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(law);
        var days = new CycleDays(law, calendar ?? KazakhstanCalendar.Work);
        var cycle = new CycleDefinition(Kind, law.Id, id => new BudgetCycle(id, law));
        cycle.Topology(State.RevenueForecast, Configure);
        BudgetCycleNames.Give(cycle, law);
        ClarificationDefinition clarifications = cycle.HasParts(
            new Words("нақтылау", "уточнение", "clarification"),
            ClarificationMachine.Topology,
            ClarificationMachine.Texts(law),
            clarification => clarification.State,
            current => current.Clarifications,
            clarification => clarification.Number.ToString(System.Globalization.CultureInfo.InvariantCulture));

        ForecastSteps.Define(cycle, law, days);
        DraftSteps.Define(cycle, law);
        AssemblySteps.Define(cycle, law, days);
        CommissionSteps.Define(cycle, law, days);
        MaslikhatSteps.Define(cycle, law);
        ApprovalSteps.Define(cycle, law, days);
        ImplementationSteps.Define(cycle, law, days);
        ClarificationSteps.Define(cycle, law, days, clarifications);
        CorrectionSteps.Define(cycle, law);
        GroundCorrectionSteps.Define(cycle, law);
        SequesterSteps.Define(cycle, law);
        ReportSteps.Define(cycle, law, days);
        return cycle.Build();
    }

    internal static void Configure(StateMachine<State, Fact> cycle)
    {
        ConfigurePlanning(cycle);
        ConfigureApproval(cycle);
        ConfigureExecution(cycle);
        ConfigureReport(cycle);
    }

    private static void ConfigurePlanning(StateMachine<State, Fact> cycle)
    {
        // Forecast, limits, request.
        cycle.Configure(State.RevenueForecast).Permit(Fact.RevenueForecastSent, State.LimitsPending);
        cycle.Configure(State.LimitsPending).Permit(Fact.LimitsCommunicated, State.LimitsCommunicated);
        cycle.Configure(State.LimitsCommunicated).Permit(Fact.RequestSubmitted, State.RequestSubmitted);
        cycle.Configure(State.RequestSubmitted).Permit(Fact.DraftPrepared, State.DraftPrepared);

        // Draft and assembly.
        cycle.Configure(State.DraftPrepared)
            .Record(Fact.DraftPrepared)
            .Permit(Fact.DraftPutToAssembly, State.AssemblyReview);
        cycle.Configure(State.AssemblyReview)
            .Permit(Fact.AssemblyAgreed, State.AssemblyAgreed)
            .Permit(Fact.AssemblyRefused, State.AssemblyRefused);
        cycle.Configure(State.AssemblyRefused)
            .Permit(Fact.DraftPrepared, State.DraftPrepared)
            .Permit(Fact.DraftPutToAssembly, State.AssemblyReview);
        cycle.Configure(State.AssemblyAgreed).Permit(Fact.DraftSubmitted, State.WithPlanningBody);

        // Planning body, commission, and in B2 the assembly again.
        cycle.Configure(State.WithPlanningBody).Permit(Fact.DraftPutToCommission, State.CommissionReview);
        cycle.Configure(State.CommissionReview).Permit(Fact.DraftDetermined, State.Determined);
        cycle.Configure(State.Determined)
            .Permit(Fact.DraftPutToAssemblyAgain, State.SecondAssemblyReview)
            .Permit(Fact.DecisionDrafted, State.DecisionDrafted);
        cycle.Configure(State.SecondAssemblyReview)
            .Permit(Fact.AssemblyAgreed, State.AgreedAgain)
            .Permit(Fact.AssemblyRefused, State.AssemblyRefused);
        cycle.Configure(State.AgreedAgain).Permit(Fact.DecisionDrafted, State.DecisionDrafted);
        cycle.Configure(State.DecisionDrafted).Permit(Fact.DecisionSubmitted, State.WithMaslikhat);
    }

    private static void ConfigureApproval(StateMachine<State, Fact> cycle)
    {
        foreach (State planned in BeforeMaslikhat.Concat(BeforeSession).Concat(WithoutBudget))
        {
            cycle.Configure(planned).Record(Fact.DistrictBudgetSigned);
        }

        cycle.Configure(State.WithMaslikhat).Permit(Fact.ReferredToCommissions, State.StandingCommissions);
        cycle.Configure(State.StandingCommissions).Permit(Fact.CommissionsConcluded, State.AwaitingDistrictBudget);
        cycle.Configure(State.AwaitingDistrictBudget).Permit(Fact.BudgetApproved, State.Approved);

        // The quarter plan and the opened year do not stop the maslikhat's work.
        foreach (State before in BeforeSession)
        {
            cycle.Configure(before)
                .Permit(Fact.FirstQuarterPlanIssued, State.FirstQuarterPlanInForce)
                .Permit(Fact.YearOpenedWithoutBudget, State.YearOpenWithoutBudget);
        }

        foreach (State without in WithoutBudget)
        {
            cycle.Configure(without)
                .Record(Fact.ReferredToCommissions, Fact.CommissionsConcluded)
                .Permit(Fact.BudgetApproved, State.Approved);
        }

        cycle.Configure(State.YearOpenWithoutBudget).Permit(Fact.FirstQuarterPlanIssued, State.FirstQuarterPlanInForce);
        cycle.Configure(State.FirstQuarterPlanInForce).Record(Fact.MonthReported);
    }

    private static void ConfigureExecution(StateMachine<State, Fact> cycle)
    {
        cycle.Configure(State.Approved)
            .Permit(Fact.ImplementationDecided, State.ImplementationDecided)
            .Permit(Fact.YearStarted, State.InExecution);
        cycle.Configure(State.ImplementationDecided).Permit(Fact.YearStarted, State.InExecution);
        cycle.Configure(State.InExecution).Permit(Fact.ClarificationProposed, State.Clarifying);
        cycle.Configure(State.Clarifying)
            .Record(
                Fact.ClarificationConsidered, Fact.ClarificationSupported, Fact.ClarificationRequested, Fact.ClarificationConcluded,
                Fact.ClarifiedBudgetDrafted, Fact.ClarificationSeconded, Fact.ClarificationDecisionDrafted, Fact.ClarificationSubmitted)
            .Permit(Fact.BudgetClarified, State.InExecution)
            .Permit(Fact.ClarificationDropped, State.InExecution);
        foreach (State executed in new[] { State.InExecution, State.Clarifying })
        {
            cycle.Configure(executed)
                .Record(
                    Fact.ImplementationDecided, Fact.ImplementationAmended, Fact.BudgetCorrected, Fact.BudgetCorrectedOnGround, Fact.BudgetSequestered)
                .Permit(Fact.ExtraordinaryBudgetIntroduced, State.Suspended);
        }

        foreach (State open in new[] { State.InExecution, State.Clarifying, State.Suspended })
        {
            cycle.Configure(open).Record(Fact.MonthReported).Permit(Fact.YearEnded, State.YearClosed);
        }

        cycle.Configure(State.Suspended).Permit(Fact.ExtraordinaryBudgetEnded, State.Clarifying);
    }

    private static void ConfigureReport(StateMachine<State, Fact> cycle)
    {
        cycle.Configure(State.YearClosed)
            .Record(Fact.MonthReported)
            .Permit(Fact.ReportSubmittedToAssembly, State.ReportWithAssembly);
        cycle.Configure(State.ReportWithAssembly)
            .Permit(Fact.ReportAgreed, State.ReportAgreed)
            .Permit(Fact.ReportRefused, State.YearClosed);
        cycle.Configure(State.ReportAgreed).Permit(Fact.ReportSubmittedToAudit, State.ReportWithAudit);
        cycle.Configure(State.ReportWithAudit)
            .Record(Fact.AuditReportReceived)
            .Permit(Fact.ReportSubmittedToMaslikhat, State.ReportWithMaslikhat);
        cycle.Configure(State.ReportWithMaslikhat)
            .Record(Fact.AuditReportReceived)
            .Permit(Fact.ReportReviewed, State.ReportReviewed)
            .Permit(Fact.ReportApproved, State.ReportApproved);
        cycle.Configure(State.ReportReviewed)
            .Record(Fact.AuditReportReceived)
            .Permit(Fact.ReportApproved, State.ReportApproved);
    }
}
