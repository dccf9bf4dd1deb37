using NodaTime;
using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Cycle;
using SelfGov.Budgets.Cycle.Clarifications;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;
using static SelfGov.Benchmarks.NationalRound.DistrictBudget;

namespace SelfGov.Benchmarks.NationalRound;

/// <summary>The whole cycle of one budget: draft, assembly, approval, one clarification, twelve months, annual report.</summary>
internal sealed class DistrictYear(DistrictBudget budget)
{
    private static readonly Lifecycle<BudgetCycle> Lifecycle = BudgetCycleLifecycle.Procedure.Lifecycles.Of(new EditionId("B4"));
    private static readonly AgendaDocument Proposal = new("clarification", new string('1', 64));
    private static readonly AgendaDocument Report = new("report", new string('2', 64));
    private readonly DistrictAssembly assembly = new(budget.Unit);
    private BudgetCycle current = null!;
    private Instant now;
    private EntryProofs proofs = EntryProofs.None;

    internal async Task<BudgetCycle> RunAsync()
    {
        await PlanAsync();
        Approve();
        await ClarifyAsync();
        await ReportAsync();
        return current;
    }

    private async Task PlanAsync()
    {
        now = At(Year - 1, 7, 1);
        var opening = new SendRevenueForecast(budget.Unit, Year, budget.Plan.First.Receipts);
        current = Next(Lifecycle.Open(new CaseId("budget-" + budget.Unit.Code), opening, By(Roles.AkimsOffice)), opening);
        Do(new CommunicateLimits(new(20_000)), Roles.PlanningBody);
        Do(new SubmitRequest(new(18_000)), Roles.AkimsOffice);
        Pass(Year - 1, 8, 1);
        Do(new PrepareDraft(budget.Plan), Roles.AkimsOffice);
        Do(new PutDraftToAssembly(), Roles.Akim);
        Pass(Year - 1, 8, 20);
        Do(new RecordAgreement(await AgreeAsync(AgendaItemKind.DraftBudget, new AgendaDocument("draft", current.Digest!))),
            Roles.AkimsOffice);
        Do(new SubmitDraft(), Roles.AkimsOffice);
        Do(new PutDraftToCommission(), Roles.PlanningBody);
        Pass(Year - 1, 10, 10);
        Do(new DetermineDraft(), Roles.BudgetCommission);
        Do(new DraftDecision(), Roles.PlanningBody);
        Pass(Year - 1, 11, 5);
        Do(new SubmitDecision(), Roles.DistrictAkimat);
    }

    private void Approve()
    {
        Do(new ReferToCommissions(), Roles.Maslikhat);
        Do(new ConcludeCommissions(), Roles.LeadCommission);
        Pass(Year - 1, 12, 20);
        Do(new RecordDistrictBudgetSigned(new LocalDate(Year - 1, 12, 20)), Roles.Maslikhat);
        Pass(Year - 1, 12, 24);
        Do(new ApproveBudget(), Roles.Maslikhat);
        Do(new DecideImplementation(), Roles.Akim);
        foreach (int month in Enumerable.Range(1, 3))
        {
            Pass(Year, month + 1, 3);
            Do(new ReportMonth(month), Roles.AkimsOffice);
        }
    }

    private async Task ClarifyAsync()
    {
        Do(
            new ProposeClarification(
                ClarificationGround.HigherBudgetClarified, ClarificationInitiator.Akim, Proposal, new LocalDate(Year, 4, 2)),
            Roles.Akim);
        Do(new ConsiderClarification(1, await AgreeAsync(AgendaItemKind.BudgetClarification, Proposal)), Roles.AkimsOffice);
        Do(new SupportClarification(1), Roles.BudgetCommission);
        Do(new SubmitClarificationRequests(1), Roles.AkimsOffice);
        Do(new ConcludeOnRequests(1), Roles.PlanningBody);
        Do(new DraftClarifiedBudget(1, budget.Clarified), Roles.PlanningBody);
        Do(new SecondClarification(1), Roles.BudgetCommission);
        Do(new DraftClarificationDecision(1), Roles.PlanningBody);
        Do(new SubmitClarification(1), Roles.DistrictAkimat);
        Do(new ClarifyBudget(1), Roles.Maslikhat);
        Do(new AmendImplementation(1), Roles.Akim);
        foreach (int month in Enumerable.Range(4, 9))
        {
            Pass(month == 12 ? Year + 1 : Year, (month % 12) + 1, 4);
            Do(new ReportMonth(month), Roles.AkimsOffice);
        }
    }

    private async Task ReportAsync()
    {
        Pass(Year + 1, 2, 15);
        Do(new SubmitReportToAssembly(Report), Roles.AkimsOffice);
        Pass(Year + 1, 2, 28);
        Do(new RecordReportAgreement(await AgreeAsync(AgendaItemKind.BudgetReport, Report)), Roles.AkimsOffice);
        Do(new SubmitReportToAudit(), Roles.AkimsOffice);
        Pass(Year + 1, 3, 12);
        Do(new SubmitReportToMaslikhat(), Roles.AkimsOffice);
        Do(new RecordAuditReport(new LocalDate(Year + 1, 3, 12)), Roles.AuditCommission);
        Pass(Year + 1, 4, 5);
        Do(new ReviewReport(), Roles.LeadCommission);
        Do(new ApproveReport(), Roles.Maslikhat);
    }

    private async Task<EntryReference> AgreeAsync(AgendaItemKind kind, AgendaDocument document)
    {
        EntryProof proof = await assembly.AgreeAsync(kind, document, now);
        proofs = new EntryProofs(_ => proof);
        return proof.Reference;
    }

    private Context By(Role role) => new(now, new Actor("somebody", role)) { Proofs = proofs };

    private void Pass(int year, int month, int day)
    {
        now = At(year, month, day);
        foreach (Fact<BudgetCycle> fact in Lifecycle.Due(current, now).Facts)
        {
            current = Lifecycle.Evolve(current, fact);
        }
    }

    private void Do(ICommand<BudgetCycle> command, Role role) => current = Next(Lifecycle.Decide(current, command, By(role)), command);

    private static BudgetCycle Next(Decision<BudgetCycle> decision, ICommand<BudgetCycle> command) => decision switch
    {
        Decision<BudgetCycle>.Accepted accepted => accepted.Next,
        Decision<BudgetCycle>.Refused refused => throw new InvalidOperationException(
            $"{command}: {string.Join("; ", refused.Refusals.Select(refusal => refusal.Explain(Language.English)))}"),
        _ => throw new InvalidOperationException($"{command}: {decision}"),
    };
}
