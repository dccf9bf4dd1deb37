using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Accounts;
using SelfGov.Budgets.Cycle;
using SelfGov.Budgets.Cycle.Clarifications;
using SelfGov.Budgets.Cycle.Execution;
using SelfGov.Budgets.Figures;
using SelfGov.Budgets.Participation;
using SelfGov.Kazakhstan.Bodies;
using Xunit;
using static SelfGov.Budgets.Cycle.TestBudgets;

namespace SelfGov.Budgets;

/// <summary>What stands open in a random story of money can be taken.</summary>
public sealed class OpenOptionTests
{
    private static readonly uint Tales = (uint)TestSize.Of(12, full: 100);
    private static readonly int Times = TestSize.Of(1, full: 6);

    private static readonly Type[] OfFigures =
    [
        typeof(SendRevenueForecast), typeof(CorrectForecast), typeof(PrepareDraft), typeof(DraftClarifiedBudget), typeof(CorrectBudget),
        typeof(CorrectBudgetOnGround), typeof(SequesterBudget), typeof(SuspendOperations), typeof(PublishBudgetDocument),
    ];

    private static readonly Type[] OfEntries = [typeof(ConsiderClarification), typeof(RecordAgreement), typeof(RecordReportAgreement)];

    [Fact]
    public void What_stands_open_in_a_budget_can_be_taken()
    {
        RandomCycle? told = null;
        var options = new OpenOptions<BudgetCycle>(
            BudgetCycleLifecycle.Procedure, Times,
            [
                .. OfFigures.Select(command => Told(command, "budgets of which the figures agree")),
                .. OfEntries.Select(command => Told(command, "an entry that another case has made")),
                new Witness<BudgetCycle>(
                    typeof(ProposeClarification), "the ground that no cap of the quarter binds, with a day of its own",
                    (cycle, now) => cycle.Law.Initiators.Keys.Select(initiator => new ProposeClarification(
                        ClarificationGround.HigherBudgetClarified, initiator, Document(700), now.Date))),
                new Witness<BudgetCycle>(
                    typeof(DraftClarifiedBudget), "balances that grow, and as much expenditure",
                    (cycle, _) => cycle.Current is not { } current ? [] : cycle.Clarifications.Select(part => new DraftClarifiedBudget(
                        part.Number, RandomMoney.Raised(current, BudgetFigure.UsedBalances, Roads, 0.1m)))),
                new Witness<BudgetCycle>(
                    typeof(PublishBudgetDocument), "the one document of many that is not published yet",
                    (_, now) =>
                        from document in Enum.GetValues<BudgetDocument>()
                        from item in Enumerable.Range(0, 13)
                        select new PublishBudgetDocument(document, now.Date, "site", true, item)),
            ]);
        for (uint number = 0; number < 2 * Tales; number++)
        {
            RandomCycle.Live(CycleTale.Numbered(number), stands: cycle =>
            {
                told = cycle;
                options.Look(cycle.Lifecycle, cycle.Case, cycle.Facts, cycle.Now, KnownProofs.All);
            });
        }

        options.AssertAllCanBeTaken();

        Witness<BudgetCycle> Told(Type command, string why) => new(command, why, (_, _) =>
            from seed in Enumerable.Range(1, 12)
            let dice = new Dice((uint)seed)
            select told!.Commands.Plausible(command, 1 + dice.Below(Math.Max(1, told.Case.Clarifications.Count)), Roles.AkimsOffice, dice));
    }

    [Fact]
    public void What_stands_open_in_an_account_can_be_taken()
    {
        var options = new OpenOptions<SelfGovernmentAccount>(
            SelfGovernmentAccountLifecycle.Procedure, Times,
            new Witness<SelfGovernmentAccount>(
                typeof(RecordPlanAgreement), "an entry that another case has made",
                (account, now) => [new RecordPlanAgreement(Agreement(AgendaItemKind.MoneyPlan, account.Plan!.Digest, now.Date))]));
        for (uint seed = 0; seed < Tales; seed++)
        {
            RandomAccountTests.Tell(seed, options.Look);
        }

        options.AssertAllCanBeTaken();
    }

    [Fact]
    public void What_stands_open_in_a_participatory_budget_can_be_taken()
    {
        var options = new OpenOptions<ParticipatoryBudget>(RandomParticipationTests.Procedure, Times);
        for (uint seed = 0; seed < Tales; seed++)
        {
            RandomParticipationTests.Tell(seed, options.Look);
        }

        options.AssertAllCanBeTaken();
    }
}
