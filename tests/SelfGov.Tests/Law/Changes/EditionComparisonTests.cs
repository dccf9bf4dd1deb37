using CsCheck;
using SelfGov.Budgets.Accounts;
using SelfGov.Budgets.Cycle;
using SelfGov.Elections.Direct;
using Xunit;

namespace SelfGov.Law.Changes;

public sealed class EditionComparisonTests
{
    private static readonly Act SomeAct = new("X", Words.Same("Act | one"), new Uri("https://example.org/x"));
    private static readonly Act OtherAct = new("Y", Words.Same("Other act"), new Uri("https://example.org/y"));

    [Theory]
    [InlineData(
        "D1", "D2", "nomination.closes.village", "not later than 18:00, 15 calendar days before",
        "not later than 18:00, 25 calendar days before", "113-3(5)")]
    [InlineData("D1", "D2", "result.published", "within 4 calendar days after", "within 7 calendar days after", "44(4)3)")]
    [InlineData("D3", "D4", "call.after-vacancy", "within 1 month after", "within 2 months after", "113-1(3)")]
    [InlineData("D3", "D4", "repeat.tie", "repeat elections", "repeat voting", "113-9(1)")]
    public void A_changed_value_stands_with_both_values_and_its_place(
        string first, string second, string code, string before, string after, string place)
    {
        ParameterChange change = Change(first, second, code);
        Assert.Equal(ParameterChangeKind.ValueChanged, change.Kind);
        Assert.Equal((before, after, place), (change.First!.Value!.English, change.Second!.Value!.English, change.Second.Basis!.Place));
    }

    [Theory]
    [InlineData("D2", "D3", "call.ground.pilot-listed", ParameterChangeKind.Removed)]
    [InlineData("D3", "D4", "signatures.settlements", ParameterChangeKind.Added)]
    [InlineData("D3", "D4", "nomination.closes.raion", ParameterChangeKind.Removed)]
    [InlineData("D3", "D4", "repeat.after-invalidation", ParameterChangeKind.PlaceMoved)]
    public void What_only_one_edition_has_and_what_only_moved_is_named_so(
        string first, string second, string code, ParameterChangeKind kind) =>
        Assert.Equal(kind, Change(first, second, code).Kind);

    [Fact]
    public void From_2024_to_2025_only_the_pilot_wording_and_the_call_of_raions_changed() => Assert.Equal(
        [
            "call.ground.early-termination", "call.ground.unit-changed", "call.ground.pilot-listed", "call.raion-only-by-pilot-list",
            "call.only-newly-formed-unit", "call.before.raion", "call.hold-on-pilot-day", "call.after-vacancy-later",
        ],
        EditionComparison.Of(Election("D2"), Election("D3")).Changes.Select(change => change.Code));

    [Fact]
    public void Different_laws_are_compared_by_the_codes_that_they_share()
    {
        LawParameters accounts = BudgetParameters.Of(AccountPlanEditions.All[new EditionId("B0")].Law);
        LawParameters budgets = BudgetParameters.Of(BudgetEditions.All[new EditionId("B1")].Law);
        var comparison = EditionComparison.Of(accounts, budgets);
        Assert.Equal(ParameterChangeKind.ValueChanged, comparison.Changes.Single(change => change.Code == "year.first").Kind);
        Assert.DoesNotContain(comparison.Changes, change => change.Code == "assembly.quorum");
        Assert.Null(comparison.Changes.Single(change => change.Code == "account.plan").Second);
        Assert.Null(comparison.Changes.Single(change => change.Code == "structure").First);
    }

    [Fact]
    public void Compared_the_other_way_round_what_was_added_is_removed() => Gen.Select(Gen.Int[0, 3], Gen.Int[0, 3]).Sample((left, right) =>
    {
        LawParameters first = AkimElectionParameters.Of(AkimElectionEditions.All.All[left].Law);
        LawParameters second = AkimElectionParameters.Of(AkimElectionEditions.All.All[right].Law);
        var there = EditionComparison.Of(first, second);
        var back = EditionComparison.Of(second, first);
        Assert.Equal(there.Changes.Select(change => change.Code), back.Changes.Select(change => change.Code));
        Assert.Equal(there.Changes.Select(change => Reversed(change.Kind)), back.Changes.Select(change => change.Kind));
        Assert.Equal(left == right, there.Changes.IsEmpty);
    });

    [Fact]
    public void The_table_in_Markdown_names_parameter_values_places_and_acts_in_each_language()
    {
        var first = new LawParameters(
            new EditionId("X1"), Some("a", "value | one", SomeAct.At("1", 2)), Some("b", "kept", SomeAct.At("3")),
            Some("c", "moved", SomeAct.At("4")));
        var second = new LawParameters(
            new EditionId("X2"), Some("a", "value two", OtherAct.At("5")), Some("b", "kept", SomeAct.At("3")),
            Some("c", "moved", SomeAct.At("6")));
        Assert.Equal(
            """
            | Parameter | X1 | X2 | Change |
            | --- | --- | --- | --- |
            | name a | value \| one; 1(2) | value two; 5 \[1\] | value changed |
            | name c | moved; 4 | moved; 6 | only the place moved |

            Places without a number: [Act \| one](<https://example.org/x>); \[1\] [Other act](<https://example.org/y>).

            """,
            EditionComparison.Of(first, second).ToMarkdown(Language.English));
        Assert.Contains("мәні өзгерді", EditionComparison.Of(first, second).ToMarkdown(Language.Kazakh), StringComparison.Ordinal);
        Assert.Contains("изменено значение", EditionComparison.Of(first, second).ToMarkdown(Language.Russian), StringComparison.Ordinal);
        Assert.Equal("Nothing changed.\n", EditionComparison.Of(first, first).ToMarkdown(Language.English));
        Assert.Throws<ArgumentOutOfRangeException>(() => EditionComparison.Of(first, second).ToMarkdown((Language)7));
    }

    [Fact]
    public void A_table_of_editions_leaves_out_what_none_has_and_marks_what_did_not_change()
    {
        var first = new LawParameters(new EditionId("X1"), Some("a", "one", SomeAct.At("1")), Some("b", null, null), Some("c", null, null));
        var second = new LawParameters(
            new EditionId("X2"), Some("a", "one", SomeAct.At("1")), Some("b", "two", SomeAct.At("2")), Some("c", null, null));
        var third = new LawParameters(
            new EditionId("X3"), Some("a", "one", SomeAct.At("9")), Some("b", "two", SomeAct.At("2")), Some("c", null, null));
        var table = EditionTable.Of(first, second, third);
        Assert.Equal(["a", "b"], table.Codes);
        Assert.StartsWith(
            """
            | Parameter | X1 | X2 | X3 |
            | --- | --- | --- | --- |
            | name a | one; 1 | = | one; 9 |
            | name b | — | two; 2 | = |

            """,
            table.ToMarkdown(Language.English),
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => EditionTable.Of());
    }

    [Fact]
    public void Parameters_that_only_one_list_knows_stand_where_that_list_has_them()
    {
        var first = new LawParameters(new EditionId("X1"), Some("a", "1", null), Some("only-first", "1", null), Some("z", "1", null));
        var second = new LawParameters(
            new EditionId("X2"), Some("a", "1", null), Some("m", "1", null), Some("z", "1", null), Some("last", "1", null));
        Assert.Equal(["a", "only-first", "m", "z", "last"], EditionTable.Of(first, second).Codes);
    }

    private static LawParameters Election(string edition) =>
        AkimElectionParameters.Of(AkimElectionEditions.All[new EditionId(edition)].Law);

    private static ParameterChange Change(string first, string second, string code) =>
        EditionComparison.Of(Election(first), Election(second)).Changes.Single(change => change.Code == code);

    private static LawParameter Some(string code, string? value, Citation? basis) =>
        new(code, Words.Same("name " + code), value is null ? null : Words.Same(value), basis);

    private static ParameterChangeKind Reversed(ParameterChangeKind kind) => kind switch
    {
        ParameterChangeKind.Added => ParameterChangeKind.Removed,
        ParameterChangeKind.Removed => ParameterChangeKind.Added,
        _ => kind,
    };
}
