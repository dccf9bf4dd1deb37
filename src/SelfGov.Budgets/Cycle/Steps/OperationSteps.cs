using SelfGov.Budgets.Cycle.Clarifications;
using SelfGov.Budgets.Cycle.Execution;
using SelfGov.Budgets.Figures.Codes;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Budgets.Cycle.BudgetCycle, SelfGov.Budgets.Cycle.BudgetCycleState>;

namespace SelfGov.Budgets.Cycle.Steps;

/// <summary>
/// The higher lists of protected programmes (Budget Code 2025, art. 89(5)2), 97(4); 2008, art. 71(4)3), 73-1(4)2)) and the suspension of
/// operations on programmes that are to be cut (2025, art. 94(3), 97(5); 2008, art. 106(5), 110(5)).
/// </summary>
internal static class OperationSteps
{
    internal static void Define(Builder cycle, BudgetLaw law)
    {
        cycle.On<RecordProtectedProgrammes>(law.ProtectedLists[ProtectedList.District])
            .By(Roles.PlanningBody, Roles.AkimsOffice, Roles.Maslikhat)
            .Require(
                "protected.level", law.ProtectedLists[ProtectedList.District],
                new(
                    "тізбе кодексте көзделген актпен бекітілуге тиіс", "перечень должен утверждаться актом, который предусматривает кодекс",
                    "the list must be set by an act that the code provides for"),
                nameof(RecordProtectedProgrammes.Level), m => m.Command.Level,
                OneOf<ProtectedList>([.. law.ProtectedLists.Keys.Order()]), ProtectedListText.Of)
            .Require(
                "protected.act", law.ProtectedLists[ProtectedList.District],
                new("акт көрсетілуге тиіс", "акт должен быть указан", "the act must be named"),
                nameof(RecordProtectedProgrammes.Act), m => m.Command.Act, Present)
            .Decide(m => new ProtectedProgrammesRecorded(m.Today, m.Command.Level, [.. m.Command.Programmes.Distinct()], m.Command.Act));

        DefineSuspension(cycle, law);
        cycle.On<ResumeOperations>(law.SuspensionForSequester)
            .By(Roles.BudgetExecutionBody)
            .Require(
                "operations.suspended", law.SuspensionForSequester,
                new(
                    "операциялар тоқтатыла тұрған болуға тиіс", "операции должны быть приостановлены", "operations must be suspended"),
                m => m.Case.SuspendedProgrammes.Count > 0)
            .Require(
                "operations.suspended-for-cause", law.SuspensionForSequester,
                new(
                    "осы себеппен операциялар тоқтатыла тұрған болуға тиіс", "операции должны быть приостановлены по этой причине",
                    "operations must be suspended for this cause"),
                m => m.Case.SuspendedProgrammes.Any(programme => programme.Cause == m.Command.Cause),
                found: m => SuspensionCauseText.Of(m.Command.Cause),
                field: nameof(ResumeOperations.Cause))
            .Decide(m => new OperationsResumed(m.Today, m.Command.Cause));
    }

    private static void DefineSuspension(Builder cycle, BudgetLaw law) =>
        cycle.On<SuspendOperations>(law.SuspensionForSequester)
            .By(Roles.BudgetExecutionBody)
            .Require(
                "operations.cause", law.SuspensionForSequester,
                new("себеп кодексте көзделген болуға тиіс", "причина должна быть предусмотрена кодексом", "the code must know the cause"),
                nameof(SuspendOperations.Cause), m => m.Command.Cause,
                OneOf<SuspensionCause>([SuspensionCause.Clarification, SuspensionCause.Sequester]), SuspensionCauseText.Of)
            .Require(
                "operations.clarification", law.SuspensionForClarification,
                new(
                    "бюджет комиссиясы қысқартуды нақтылауда ұсынған болуға тиіс",
                    "бюджетная комиссия должна предложить сокращение в уточнении",
                    "the budget commission must have proposed the cut in a clarification"),
                m => m.Command.Cause != SuspensionCause.Clarification
                    || m.Case.ClarificationUnderWay is { State: >= ClarificationState.CommissionProposed },
                field: nameof(SuspendOperations.Cause))
            .Require(
                "operations.proposal", law.SuspensionForSequester,
                new(
                    "бюджет комиссиясының ұсынысы көрсетілуге тиіс", "предложение бюджетной комиссии должно быть указано",
                    "the proposal of the budget commission must be named"),
                nameof(SuspendOperations.Proposal), m => m.Command.Proposal, Present)
            .Require(
                "operations.programmes", law.SuspensionForSequester,
                new(
                    "бюджетте бар және қысқартылуға жататын бағдарламалар аталуға тиіс",
                    "должны быть названы программы бюджета, подлежащие сокращению",
                    "programmes of the budget that can be cut must be named"),
                m => m.Command.Programmes.Count > 0 && !Foreign(m).Any(),
                found: m => Words.Same(string.Join(", ", Foreign(m).Select(programme => programme.ToString()).DefaultIfEmpty("—"))),
                field: nameof(SuspendOperations.Programmes))
            .Decide(m => new OperationsSuspended(
                m.Today, m.Command.Cause, [.. m.Command.Programmes.Distinct()], m.Command.Proposal));

    // A protected programme is not sequestered, so nothing on it is suspended for a sequester.
    private static IEnumerable<ProgrammeCode> Foreign(Matter<BudgetCycle, Whole, SuspendOperations> m) => m.Command.Programmes
        .Where(programme => !m.Case.Current!.Expenditure.Any(line => line.Code.Programme.Equals(programme))
            || (m.Command.Cause == SuspensionCause.Sequester && SequesterSteps.Protected(m.Case).Contains(programme)));
}
