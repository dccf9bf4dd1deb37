using System.Text.RegularExpressions;
using SelfGov.Law;
using SelfGov.Oracles;
using SelfGov.Workflow;
using SelfGov.Workflow.Explanation;
using Xunit;

namespace SelfGov.Languages;

/// <summary>A rule says what has to be so, in every language; a bound of the law reads as one.</summary>
public sealed partial class NormTests
{
    [Fact]
    public void Every_rule_of_every_edition_is_a_norm_in_every_language()
    {
        (string Page, MapRule Rule)[] rules = [.. Rules()];
        Assert.True(rules.Select(each => each.Rule.Text).Distinct().Count() > 300, "The library has more than 300 rules.");
        None(rules.Where(each => !IsNorm(each.Rule.Text))
            .Select(each => $"{each.Page} {each.Rule.Code}: {Bounds.Languages(each.Rule.Text)}"));
    }

    [Fact]
    public void Every_bound_that_an_edition_knows_reads_as_a_bound()
    {
        (string Page, MapRule Rule, Expectation Bound)[] bounds =
            [.. Rules().Where(each => each.Rule.Bound is not null).Select(each => (each.Page, each.Rule, each.Rule.Bound!))];
        Assert.NotEmpty(bounds);
        None(bounds.Where(each => !Bounds.ReadsAsOne(each.Bound))
            .Select(each => $"{each.Page} {each.Rule.Code}: {Bounds.Languages(each.Bound.Text)}"));
    }

    [Theory]
    [InlineData("мерзім өткен болуға тиіс", "срок должен пройти", "the time must have passed", true)]
    [InlineData("мерзім өткен болуға тиіс", "срок должен пройти", "the time has to pass", true)]
    [InlineData("мерзім өтті", "срок должен пройти", "the time must have passed", false)]
    [InlineData("мерзім өткен болуға тиіс", "срок прошёл", "the time must have passed", false)]
    [InlineData("мерзім өткен болуға тиіс", "срок должен пройти", "the time has passed", false)]
    public void A_statement_is_no_norm(string kazakh, string russian, string english, bool isNorm) =>
        Assert.Equal(isNorm, IsNorm(new Words(kazakh, russian, english)));

    private static IEnumerable<(string Page, MapRule Rule)> Rules() =>
        from procedure in Procedures.All
        from edition in procedure.Editions
        from command in edition.Commands
        from rule in command.Rules
        select (procedure.Page, rule);

    private static void None(IEnumerable<string> wrong)
    {
        string[] each = [.. wrong.Distinct().Order(StringComparer.Ordinal)];
        Assert.True(each.Length == 0, string.Join('\n', each));
    }

    private static bool IsNorm(Words text) =>
        text.Kazakh.Contains("тиіс", StringComparison.Ordinal)
        && text.Russian.Contains("долж", StringComparison.OrdinalIgnoreCase)
        && EnglishNorm().IsMatch(text.English);

    [GeneratedRegex(@"\b(must|has to|have to)\b")]
    private static partial Regex EnglishNorm();
}
