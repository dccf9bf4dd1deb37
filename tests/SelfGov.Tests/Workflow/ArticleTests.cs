using SelfGov.Oracles;
using Xunit;

namespace SelfGov.Workflow;

/// <summary>The table of articles is whole: it says what every procedure refuses for in every edition, and nothing else.</summary>
public sealed class ArticleTests
{
    private static readonly Articles.Place[] Places =
        [.. Procedures.All.SelectMany(procedure => procedure.Editions).SelectMany(Articles.Of).Distinct()];

    [Xunit.Fact]
    public void Every_command_rule_limit_and_cause_is_in_the_table_with_its_article()
    {
        Assert.NotEmpty(Places);
        Assert.All(Places, Articles.AssertSaid);
    }

    [Xunit.Fact]
    public void No_line_of_the_table_is_of_nothing()
    {
        ILookup<(string Kind, string Code), Articles.Place> places = Places.ToLookup(place => (place.Kind, place.Code));
        Assert.DoesNotContain(Articles.All, line =>
            !places[(line.Kind, line.Code)].Any(place => Articles.Says(line, place) && place.Basis.ToString() == line.Article));
    }

    [Xunit.Fact]
    public void Every_edition_of_a_line_is_one_in_which_the_article_stands()
    {
        ILookup<(string Kind, string Code), Articles.Place> places = Places.ToLookup(place => (place.Kind, place.Code));
        Assert.Empty(
            from line in Articles.All
            from edition in line.Editions
            let one = line with { Editions = [edition] }
            where !places[(line.Kind, line.Code)].Any(place => Articles.Says(one, place) && place.Basis.ToString() == line.Article)
            select $"{edition}: {line}");
    }

    [Xunit.Fact]
    public void No_line_stands_in_the_table_twice() => Assert.Distinct(Articles.All.Select(line => line.ToString()));

    [Xunit.Fact]
    public void A_code_that_the_table_lacks_is_told_with_the_line_to_add()
    {
        Articles.Place place = Places[0] with { Code = "nobody.knows" };
        string told = Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Articles.AssertSaid(place)).Message;
        Assert.Contains($"{place.Kind}\tnobody.knows\t{place.Command}\t{place.Edition}\t{place.Basis}", told, StringComparison.Ordinal);
    }

    [Xunit.Fact]
    public void Another_article_than_the_tables_is_told_with_both()
    {
        Articles.Place place = Places[0];
        Articles.Place wrong = place with { Basis = Places.First(each => each.Basis != place.Basis).Basis };
        string told = Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Articles.AssertSaid(wrong)).Message;
        Assert.Contains($"cites {wrong.Basis}; the table of articles says {place.Basis}", told, StringComparison.Ordinal);
    }
}
