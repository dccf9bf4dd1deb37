namespace SelfGov.Budgets.Cycle;

/// <summary>
/// How a random story chooses among open options: what brings the cycle on weighs, what leads aside weighs by the story's temper.
/// </summary>
internal static class RandomCycleWeights
{
    /// <summary>Below this sum of weights nothing presses, and time moves on.</summary>
    internal const int Pressing = 30;

    internal static int Of(Type command, BudgetCycle current, CycleTemper temper) => command.Name switch
    {
        nameof(PrepareDraft) => current.State == BudgetCycleState.DraftPrepared ? 3 : 40,
        nameof(RecordRefusal) => temper == CycleTemper.Refusing ? 30 : 2,
        nameof(ReferToCommissions) or nameof(ConcludeCommissions) => temper == CycleTemper.Late ? 8 : 60,
        nameof(RecordDistrictBudgetSigned) => temper == CycleTemper.Late || current.State < BudgetCycleState.WithMaslikhat ? 2 : 30,
        nameof(ApproveBudget) => temper == CycleTemper.Late ? 10 : 100,
        nameof(IssueFirstQuarterPlan) => temper == CycleTemper.Late ? 9 : 1,
        nameof(ReportMonth) => 4,
        nameof(ProposeClarification) => temper == CycleTemper.Clarifying ? 25 : 8,
        nameof(DropClarification) => temper == CycleTemper.Clarifying ? 6 : 2,
        nameof(AmendImplementation) => 15,
        nameof(CorrectBudget) or nameof(CorrectBudgetOnGround) or nameof(SequesterBudget) => temper == CycleTemper.Moving ? 25 : 5,
        nameof(RecordProtectedProgrammes) or nameof(SuspendOperations) or nameof(ResumeOperations) => 1,
        nameof(PublishBudgetDocument) => 2,
        nameof(RecordExtraordinaryBudget) => temper == CycleTemper.Suspended ? 6 : 0,
        nameof(RecordExtraordinaryBudgetEnded) => 20,
        nameof(HandOverBudget) or nameof(BringBudgetToNil) => current.State == BudgetCycleState.Suspended ? 2 : 0,
        nameof(CorrectForecast) or nameof(CorrectLimits) or nameof(CorrectRequest) => 10,
        nameof(RecordReportRefusal) => temper == CycleTemper.Refusing ? 20 : 4,
        _ => 60,
    };
}
