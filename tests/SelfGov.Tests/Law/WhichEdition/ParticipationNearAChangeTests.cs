using NodaTime;
using SelfGov.Budgets.Cycle;
using SelfGov.Budgets.Participation;
using SelfGov.Kazakhstan.Bodies;
using Xunit;

namespace SelfGov.Law.WhichEdition;

/// <summary>The same for rules that a host supplies: it dates them as editions of its own.</summary>
public sealed class ParticipationNearAChangeTests
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Asia/Almaty"];
    private static readonly LocalDate Change = new(2026, 1, 15);

    private static readonly Editions<ParticipatoryBudgetRules> Orders = new(
        Order("order-1", 16, new LocalDate(2025, 1, 1), Change.PlusDays(-1)), Order("order-2", 18, Change, null));

    [Fact]
    public Task A_participatory_budget_keeps_the_order_under_which_it_was_announced() =>
        new NearAChange<ParticipatoryBudget>(
            ParticipatoryBudgetLifecycle.ProcedureUnder([.. Orders.All.Select(order => order.Law)]),
            moment => Orders.InForceAt(moment, Zone).Id)
        {
            DaysLater = 10,
            Opening = (_, _, _) => [(new AnnounceParticipation(TestBudgets.District, 2027), Roles.AkimsOffice)],
            GoingOn = (edition, _) => (
                new MakeProposal(Orders[edition].Law.MinimumAge, "Lights in the park", TestBudgets.Money(100)), Roles.Resident),
        }.AssertEachKeepsItsEditionAsync(Change);

    private static Edition<ParticipatoryBudgetRules> Order(string id, int minimumAge, LocalDate first, LocalDate? last) => new(
        new EditionId(id), first, last, Certainty.Verified, Words.Same(id), ParticipatoryBudgetRules.Participation,
        new ParticipatoryBudgetRules(
            new EditionId(id), new DateInterval(new LocalDate(2026, 1, 20), new LocalDate(2026, 3, 1)), new LocalDate(2026, 4, 1),
            new DateInterval(new LocalDate(2026, 4, 10), new LocalDate(2026, 4, 20)), minimumAge, VoteMethod.Online, 2,
            TestBudgets.Money(10_000), Share.AtLeast(1, 10)));
}
