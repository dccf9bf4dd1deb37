using System.Globalization;
using NodaTime;
using NodaTime.Testing;
using SelfGov.Budgets.Figures;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Budgets.Cycle.TestBudgets;

namespace SelfGov.Budgets.Cycle;

/// <summary>The command on an entry costs a budget next to nothing: the fact repeats it word for word.</summary>
public sealed class EntrySizeTests
{
    private const int Lines = 600;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_entry_of_a_budget_of_600_lines_grows_by_a_twentieth_at_most()
    {
        var journal = new InMemoryJournal();
        var clock = new FakeClock(Stories.Local("2025-05-10T10:00:00"));
        var cases = new Cases<BudgetCycle>(BudgetCycleLifecycle.Procedure, journal, clock);
        var id = new CaseId("budget-1");
        await HandleAsync(new CycleStory("B4", 2026).Opening, Roles.AkimsOffice);
        await HandleAsync(new CommunicateLimits(Money(120_000)), Roles.PlanningBody);
        await HandleAsync(new SubmitRequest(Money(101_000)), Roles.AkimsOffice);
        clock.Reset(Stories.Local("2025-08-01T10:00:00"));
        await HandleAsync(new PrepareDraft(new(Long(2026), Of("B4", 2027), Of("B4", 2028))), Roles.AkimsOffice);
        List<JournalEntry> entries = await journal.ReadAsync(id, 1, Token).ToListAsync(Token);
        JournalEntry draft = entries[^1];
        Assert.Equal("""{"data":{},"name":"prepare-draft","same":["draft"]}""", draft.Command);
        Assert.InRange(SizeOf(draft), 1, SizeOf(draft with { Command = null }) * 105 / 100);
        Assert.InRange(entries.Sum(SizeOf), 1, entries.Sum(entry => SizeOf(
            entry with { Command = null, Fingerprint = null, Roles = null, Decision = null, On = null })) * 105 / 100);

        async Task HandleAsync(ICommand<BudgetCycle> command, Role role)
        {
            var actor = new Actor("somebody", role);
            Decision<BudgetCycle> decision = await journal.HeadAsync(id, Token) == default
                ? await cases.OpenAsync(id, new EditionId("B4"), command, actor, null, Token)
                : await cases.HandleAsync(id, command, actor, null, Token);
            Assert.True(
                decision.IsAccepted,
                string.Join(", ", (decision as Decision<BudgetCycle>.Refused)?.Refusals.Select(refusal => refusal.Code) ?? []));
        }
    }

    private static int SizeOf(JournalEntry entry) => HashChain.BytesOf(entry).Length;

    private static Budget Long(int year)
    {
        Budget budget = Of("B4", year);
        Budget less = Of("B4", year, office: 40_000 - Lines, taxes: 20_000 - Lines);
        return Budget.OfLines(
            budget.Edition, budget.Unit, budget.Year, budget.Receipts,
            [
                .. less.Expenditure,
                .. Enumerable.Range(101, Lines).Select(number => new ExpenditureLine(
                    BudgetFigure.Costs, new(Programme(string.Create(CultureInfo.InvariantCulture, $"07-124-{number}"))), "Works",
                    Money(1))),
            ],
            budget.ProtectedProgrammes);
    }
}
