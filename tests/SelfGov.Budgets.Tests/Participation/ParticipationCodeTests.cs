using NodaTime;
using SelfGov.Budgets.Figures;
using SelfGov.Law;
using Xunit;

namespace SelfGov.Budgets.Participation;

/// <summary>No code of a participatory budget stands in no test.</summary>
public sealed class ParticipationCodeTests
{
    [Fact]
    public void Every_rule_and_every_limit_is_named_in_a_test() => CodesInTests.AssertEveryOneIsNamed(
        [
            .. Enum.GetValues<VoteMethod>().Select(method => ParticipatoryBudgetLifecycle.Under(RulesOf(method)).Map),
            .. ParticipationEditions.All.All.Select(edition => ParticipatoryBudgetLifecycle.Under(edition.Law).Map),
        ],
        "SelfGov.Budgets.Tests", "Participation");

    internal static ParticipatoryBudgetRules RulesOf(VoteMethod method) => new(
        new EditionId("host"),
        new DateInterval(new LocalDate(2026, 2, 1), new LocalDate(2026, 2, 28)),
        new LocalDate(2026, 3, 15),
        new DateInterval(new LocalDate(2026, 4, 1), new LocalDate(2026, 4, 10)),
        minimumAge: 18,
        method,
        choices: 1,
        new ThousandTenge(10_000),
        Share.AtLeast(1, 10));
}
