using CsCheck;
using NodaTime;
using SelfGov.Assemblies.Agreements;
using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Cycle.Clarifications;
using SelfGov.Budgets.Figures;
using SelfGov.Budgets.Figures.Codes;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Budgets.Cycle;

public sealed class RandomCycleLawTests
{
    private static readonly int Tales = TestSize.Of(12, full: 40);

    private static readonly Lifecycle<BudgetCycle, BudgetCycleState> B4 = BudgetCycleLifecycle.Under(BudgetEditions.All[new("B4")].Law);

    [Fact]
    public void Whatever_changes_the_budget_it_keeps_every_invariant() => Each((before, fact, after) =>
    {
        if (after.Current is not { } current || ReferenceEquals(before.Current, current))
        {
            return;
        }

        Assert.Empty(BudgetInvariants.Check(current));
        Assert.Equal(before.Revision + 1, after.Revision);
        Assert.Equal((after.Unit!.Code, after.Year, after.Edition), (current.Unit, current.Year, current.Edition));
        switch (fact)
        {
            case BudgetCorrected:
                Assert.Equal(before.Current!.Receipts, current.Receipts);
                Assert.Equal(before.Current.Figures, current.Figures);
                Assert.Equal(Granted(before.Current), Granted(current));
                break;
            case BudgetCorrectedOnGround:
                Assert.Equal(Receipts(current) - Receipts(before.Current!), Expenditure(current) - Expenditure(before.Current!));
                Assert.Equal(before.Current!.ProtectedProgrammes, current.ProtectedProgrammes);
                Assert.Equal(before.Decided, after.Decided);
                break;
            case BudgetSequestered sequestered:
                Assert.True(sequestered.Cut > ThousandTenge.Zero);
                Assert.Equal(Receipts(before.Current!) - Receipts(current), sequestered.Cut);
                Assert.Equal(Protected(before.Current!), Protected(current));
                break;
            default:
                Assert.True(fact is BudgetApproved or BudgetClarified);
                break;
        }
    });

    [Fact]
    public void Nothing_is_approved_before_the_district_decision_or_without_an_agreement_newer_than_the_last_refusal() =>
        CycleTale.Any.Sample(
        tale =>
        {
            List<Fact<BudgetCycle>> facts = RandomCycle.Live(tale).Facts;
            LocalDate? district = null;
            AssemblyAgreement? agreement = null;
            LocalDate? refused = null;
            HashSet<string> usedBeforeRefusal = [];
            HashSet<string> used = [];
            foreach (Fact<BudgetCycle> fact in facts)
            {
                switch (fact)
                {
                    case DistrictBudgetSigned signed:
                        district = signed.On;
                        break;
                    case AssemblyAgreed agreed:
                        agreement = agreed.Agreement;
                        used.Add(agreement!.Entry);
                        break;
                    case DraftPrepared:
                        agreement = null;
                        break;
                    case AssemblyRefused refusal:
                        agreement = null;
                        refused = refusal.On;
                        usedBeforeRefusal = [.. used];
                        break;
                    case BudgetApproved approved:
                        Assert.True(district <= approved.On);
                        Assert.NotNull(agreement);
                        Assert.InRange(agreement.Day, refused ?? agreement.Day, approved.On);
                        Assert.DoesNotContain(agreement.Entry, usedBeforeRefusal);
                        Assert.True(2 * agreement.Present >= agreement.Delegated && 2 * agreement.InFavour > agreement.Present);
                        Assert.Equal((AgendaItemKind.DraftBudget, "711"), (agreement.Kind, agreement.Unit));
                        break;
                }
            }
        },
        iter: Tales);

    [Fact]
    public void No_agreement_of_the_assembly_is_used_twice() => CycleTale.Any.Sample(
        tale =>
        {
            string[] entries =
                [.. RandomCycle.Live(tale).Facts.Select(fact => AgreementOf(fact)).OfType<AssemblyAgreement>()
                    .Select(agreement => agreement.Entry)];
            Assert.Equal(entries.Distinct(), entries);
        },
        iter: Tales);

    [Fact]
    public void The_replay_of_the_journals_facts_equals_the_live_case_and_the_version_counts_them() => CycleTale.Any.Sample(
        tale =>
        {
            RandomCycle live = RandomCycle.Live(tale);
            Fact<BudgetCycle>[] stored =
                [.. live.Facts.Select(fact => BudgetCycleLifecycle.Procedure.Facts.Read(BudgetCycleLifecycle.Procedure.Facts.Write(fact)))];
            Assert.Equal(live.Facts, stored);
            Assert.Equal(live.Facts.Count, live.Case.Version);
            Assert.Equal(live.Case, live.Lifecycle.Replay(live.Case.Id, stored));
        },
        iter: Tales);

    [Fact]
    public void Time_day_by_day_ends_where_one_jump_ends() => Gen.Select(CycleTale.Any, Gen.Int[1, 500]).Sample(
        (tale, days) =>
        {
            RandomCycle live = RandomCycle.Live(tale);
            BudgetCycle stepped = live.Case;
            for (int day = 1; day <= days; day++)
            {
                stepped = live.Lifecycle.Advance(stepped, live.Now + Duration.FromDays(day));
            }

            Assert.Equal(live.Lifecycle.Advance(live.Case, live.Now + Duration.FromDays(days)), stepped);
            Assert.Empty(live.Lifecycle.Due(stepped, live.Now + Duration.FromDays(days)).Facts);
        },
        iter: Tales / 2);

    [Fact]
    public void Options_agree_with_decisions_and_a_refused_command_changes_nothing() => CycleTale.Any.Sample(
        tale =>
        {
            RandomCycle.Live(tale, moment =>
            {
                long version = moment.Case.Version;
                Decision<BudgetCycle> decision = moment.Decide();
                string? part = moment.Command.GetType().GetProperty("Number")?.GetValue(moment.Command)?.ToString();
                Option? option = moment.Lifecycle.Options(moment.Case, moment.Actor, moment.Now)
                    .SingleOrDefault(option => option.Command == moment.Command.GetType() && option.Part == part);
                if (decision is Decision<BudgetCycle>.Refused refused)
                {
                    Assert.NotEmpty(refused.Refusals);
                    Assert.Equal(version, moment.Case.Version);
                    Assert.Superset(Conditions(option?.Reasons ?? []), Conditions(refused.Refusals));
                    Assert.All(refused.Refusals, refusal => Assert.All(
                        Enum.GetValues<Language>(), language => Assert.NotEmpty(refusal.Explain(language))));
                }
                else
                {
                    Assert.True(option?.IsOpen);
                }
            });
        },
        iter: Tales);

    [Fact]
    public void Deadlines_are_sorted_and_cited() => CycleTale.Any.Sample(
        tale =>
        {
            RandomCycle live = RandomCycle.Live(tale);
            var deadlines = live.Lifecycle.Deadlines(live.Case);
            Assert.Equal(deadlines.Select(deadline => deadline.At).Order(), deadlines.Select(deadline => deadline.At));
            Assert.All(deadlines, deadline => Assert.NotEmpty(deadline.Basis.Place));
        },
        iter: Tales / 2);

    [Fact]
    public void The_frozen_table_of_cycles_answers_as_a_machine_of_stateless_does() =>
        FrozenTables.AssertAnswersAlike(B4.Topology);

    [Fact]
    public void Clarifications_move_as_their_table_says()
    {
        var day = new LocalDate(2027, 3, 1);
        var proposed = new Clarification(
            1, ClarificationGround.FreeBalances, ClarificationInitiator.Akim, TestBudgets.Document(900), day, null);
        PartTables.AssertMovesAlike<BudgetCycle, ClarificationState>(
            B4.Map,
            nameof(Clarification),
            [
                new ClarificationConsidered(day, 1, null), new ClarificationSupported(day, 1), new ClarificationRequested(day, 1),
                new ClarificationConcluded(day, 1), new ClarifiedBudgetDrafted(day, 1, null!), new ClarificationSeconded(day, 1),
                new ClarificationDecisionDrafted(day, 1), new ClarificationSubmitted(day, 1), new BudgetClarified(day, 1),
                new ClarificationDropped(day, 1), new ImplementationAmended(day, 1), new ExtraordinaryBudgetIntroduced(day),
                new BudgetHandedOver(day, TestBudgets.Document(1), day, TestBudgets.District, default),
                new BudgetBroughtToNil(day, TestBudgets.Document(1), day),
                new YearEnded(day.AtMidnight().InUtc().ToInstant()),
            ],
            from => B4.Begin(new CaseId("parts")) with { Clarifications = [proposed with { State = from }] },
            current => current.Clarifications[0].State);
    }

    private static void Each(Action<BudgetCycle, Fact<BudgetCycle>, BudgetCycle> look) => CycleTale.Any.Sample(
        tale =>
        {
            RandomCycle live = RandomCycle.Live(tale);
            BudgetCycle before = live.Lifecycle.Begin(live.Case.Id);
            foreach (Fact<BudgetCycle> fact in live.Facts)
            {
                BudgetCycle after = live.Lifecycle.Evolve(before, fact);
                Assert.Equal(before.Version + 1, after.Version);
                look(before, fact, after);
                before = after;
            }

            Assert.Equal(live.Case, before);
        },
        iter: Tales);

    private static AssemblyAgreement? AgreementOf(Fact<BudgetCycle> fact) => fact switch
    {
        AssemblyAgreed agreed => agreed.Agreement,
        ClarificationConsidered considered => considered.Agreement,
        BudgetCorrected corrected => corrected.Agreement,
        ReportAgreed agreed => agreed.Agreement,
        _ => null,
    };

    private static ThousandTenge Receipts(Budget budget) => ThousandTenge.Sum(budget.Receipts.Select(line => line.Amount));

    private static ThousandTenge Expenditure(Budget budget) => ThousandTenge.Sum(budget.Expenditure.Select(line => line.Amount));

    private static IEnumerable<(string, ThousandTenge)> Granted(Budget budget) => budget.Expenditure
        .Where(line => line.Funding == Funding.TargetedTransfer).Select(line => (line.Code.ToString(), line.Amount));

    private static ThousandTenge Protected(Budget budget) => ThousandTenge.Sum(
        budget.Expenditure.Where(line => budget.ProtectedProgrammes.Contains(line.Code.Programme)).Select(line => line.Amount));

    private static HashSet<(string, Words?, Words?, Instant?)> Conditions(IEnumerable<Refusal> refusals) =>
        [.. refusals.Select(refusal => (refusal.Code, refusal.Expected, refusal.Found, refusal.Earliest))];
}
