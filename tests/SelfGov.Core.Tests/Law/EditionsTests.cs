using NodaTime;
using Xunit;

namespace SelfGov.Law;

public class EditionsTests
{
    private static readonly Act SomeAct = new("X", Words.Same("Act"), new Uri("https://example.org/"));
    private static readonly LocalDate First = new(2021, 5, 24);

    private static Edition<int> Make(string id, LocalDate first, LocalDate? last, int law = 0) =>
        new(new EditionId(id), first, last, Certainty.Verified, Words.Same(id), SomeAct.At("1"), law);

    [Fact]
    public void A_day_before_the_first_edition_has_no_edition()
    {
        var editions = new Editions<int>(Make("A", First, null));
        Assert.Null(editions.On(First.PlusDays(-1)));
        Assert.Equal("A", editions.On(First)!.Id.Value);
        Assert.Equal("A", editions.On(new LocalDate(9999, 12, 31))!.Id.Value);
    }

    [Fact]
    public void Both_the_first_and_the_last_day_belong_to_an_edition()
    {
        var editions = new Editions<int>(Make("A", First, First.PlusDays(9)), Make("B", First.PlusDays(10), null));
        Assert.Equal("A", editions.On(First.PlusDays(9))!.Id.Value);
        Assert.Equal("B", editions.On(First.PlusDays(10))!.Id.Value);
    }

    [Fact]
    public void A_day_in_a_gap_has_no_edition()
    {
        var editions = new Editions<int>(Make("A", First, First), Make("B", First.PlusDays(2), null));
        Assert.Null(editions.On(First.PlusDays(1)));
    }

    [Fact]
    public void Editions_are_ordered_by_their_first_day()
    {
        var editions = new Editions<int>(Make("B", First.PlusDays(1), null), Make("A", First, First));
        Assert.Equal(["A", "B"], editions.All.Select(edition => edition.Id.Value));
    }

    [Fact]
    public void Overlapping_editions_are_refused_by_name_and_day()
    {
        var thrown = Assert.Throws<ArgumentException>(() => new Editions<int>(Make("A", First, First), Make("B", First, null)));
        Assert.Contains("A and B", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("24.05.2021", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new Editions<int>(Make("A", First, null), Make("B", First.PlusYears(1), null)));
    }

    [Fact]
    public void Two_editions_of_one_name_and_no_editions_at_all_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new Editions<int>(Make("A", First, First), Make("A", First.PlusDays(1), null)));
        Assert.Throws<ArgumentException>(() => new Editions<int>());
        Assert.Throws<ArgumentNullException>(() => new Editions<int>(Make("A", First, null), null!));
    }

    [Fact]
    public void An_unknown_name_is_refused_with_the_known_names()
    {
        var editions = new Editions<int>(Make("A", First, First), Make("B", First.PlusDays(1), null));
        var thrown = Assert.Throws<KeyNotFoundException>(() => editions[new EditionId("C")]);
        Assert.Contains("C", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("A, B", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<KeyNotFoundException>(() => editions[default]);
        Assert.Equal("B", editions[new EditionId("B")].Id.Value);
    }

    [Fact]
    public void An_edition_that_ends_before_it_begins_is_refused() =>
        Assert.Throws<ArgumentException>(() => Make("A", First, First.PlusDays(-1)));

    [Fact]
    public void An_edition_needs_a_name() =>
        Assert.Throws<ArgumentException>(
            () => new Edition<int>(default, First, null, Certainty.Verified, Words.Same("A"), SomeAct.At("1"), 1));

    [Fact]
    public void A_host_derives_an_edition_with_another_law_for_the_same_days()
    {
        var derived = Make("A", First, null, law: 1) with { Law = 2 };
        Assert.Equal(2, derived.Law);
        Assert.Equal(First, derived.First);
    }
}
