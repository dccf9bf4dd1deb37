using System.Text.RegularExpressions;
using SelfGov.Law;
using SelfGov.Law.Changes;
using SelfGov.Workflow;
using WhatChanged;
using WhatChanged.Texts;
using Xunit;

namespace SelfGov.Languages;

/// <summary>
/// Where the Kazakh term changed with an edition, the texts of an edition use its own: a table of <c>docs/law/terms.md</c>.
/// </summary>
public sealed class EditionTermTests
{
    private static readonly (string Edition, string Russian, string Kazakh, string Place)[] Rows =
        [.. TermsPage.Rows("Terms by edition").Select(cells => (cells[0], cells[1], cells[2], cells[3]))];

    [Fact]
    public void Every_row_is_of_an_edition_that_has_the_term()
    {
        Assert.NotEmpty(Rows);
        Assert.All(Rows, row => Assert.Contains(TextsOf(row.Edition), text => HasRussian(text.Russian, row.Russian)));
        Assert.Equal(Rows.Length, Rows.DistinctBy(row => (row.Edition, row.Russian)).Count());
        Assert.All(Rows, row => Assert.Matches(TermsPage.Place, row.Place));
        Assert.All(Rows, row => Assert.Contains(Rows, other => other.Russian == row.Russian && other.Kazakh != row.Kazakh));
    }

    [Fact]
    public void The_texts_of_an_edition_use_its_own_term()
    {
        string[] wrong =
        [
            .. from row in Rows
               let others = Rows.Where(other => other.Russian == row.Russian && other.Kazakh != row.Kazakh)
                   .Select(other => other.Kazakh).Distinct().ToArray()
               from text in TextsOf(row.Edition)
               where (HasRussian(text.Russian, row.Russian) && !HasKazakh(text.Kazakh, row.Kazakh))
                   || others.Any(other => HasKazakh(text.Kazakh, other))
               select $"{row.Edition} says «{row.Kazakh}» ({row.Place}): {text}",
        ];
        Assert.True(wrong.Length == 0, string.Join('\n', wrong.Distinct()));
    }

    [Theory]
    [InlineData("D2", "call-repeat-election", "қайталама сайлау күні")]
    [InlineData("D4", "call-repeat-election", "қайта сайлау күні")]
    [InlineData("D3", "record-failed-election", "қайталама сайлау мерзімі өтті")]
    [InlineData("D1", "register-candidate", "өтелмеген немесе алып тасталмаған сотталғандық")]
    [InlineData("D4", "register-candidate", "жойылмаған немесе алынбаған сотталғандық")]
    public void The_labels_of_a_schema_are_those_of_its_edition(string edition, string command, string label) => Assert.Contains(
        label, Elections.Direct.AkimElectionLifecycle.Procedure.Contract.SchemaOf(command, new EditionId(edition)),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("B1", "облыстың тексеру комиссиясы")]
    [InlineData("B2", "облыстың тексеру комиссиясы")]
    [InlineData("B3", "облыстың ревизиялық комиссиясы")]
    [InlineData("B4", "облыстың ревизиялық комиссиясы")]
    public void A_role_bears_the_name_of_its_edition(string edition, string name) => Assert.Contains(
        Budgets.Cycle.BudgetCycleLifecycle.Procedure.Lifecycles.Of(new EditionId(edition)).Map.Commands.SelectMany(each => each.Roles),
        role => role.Code == "audit-commission" && role.Name.Kazakh == name);

    [Theory]
    [InlineData("B1", "өтінім", "сұраным")]
    [InlineData("B2", "өтінім", "сұраным")]
    [InlineData("B4", "сұраным", "өтінім")]
    public void The_budget_request_has_one_word_in_an_edition(string edition, string word, string other)
    {
        LifecycleMap map = Budgets.Cycle.BudgetCycleLifecycle.Procedure.Lifecycles.Of(new EditionId(edition)).Map;
        SpokenText[] texts = [.. ReachedTexts.In(map, edition)];
        Assert.Contains(texts, text => text.Kazakh.Contains(word, StringComparison.Ordinal));
        Assert.DoesNotContain(texts, text => text.Kazakh.Contains(other, StringComparison.Ordinal)
            && !text.Kazakh.Contains("нысаналы", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("қайта сайлау", "Қайта сайлауды тағайындау", true)]
    [InlineData("қайта сайлау", "қайталама сайлау", false)]
    [InlineData("қайталама сайлау", "қайталама сайлауды өткізу", true)]
    public void A_Kazakh_term_is_known_by_its_words(string term, string text, bool isIn) => Assert.Equal(isIn, HasKazakh(text, term));

    [Theory]
    [InlineData("повторн выбор", "Назначить повторные выборы", true)]
    [InlineData("повторн выбор", "повторное голосование", false)]
    public void A_Russian_term_is_known_by_the_beginnings_of_its_words(string term, string text, bool isIn) =>
        Assert.Equal(isIn, HasRussian(text, term));

    private static IEnumerable<SpokenText> TextsOf(string edition)
    {
        var id = new EditionId(edition);
        return LegalProcedure.All.SelectMany(procedure => procedure.Editions).Where(map => map.Edition == id)
            .SelectMany(map => ReachedTexts.In(map, $"{edition}, {map.Kind}"))
            .Concat(LawCatalogue.All.Where(parameters => parameters.Edition == id)
                .SelectMany(parameters => ReachedTexts.In(parameters, $"{edition}, parameters")))
            .DistinctBy(text => text.Words);
    }

    // Whole words but for the endings of the last: «қайта» begins «қайталама».
    private static bool HasKazakh(string text, string term) => Has(text, term.Split(' '), " ");

    private static bool HasRussian(string text, string term) => Has(text, term.Split(' '), @"\p{L}* ");

    private static bool Has(string text, string[] words, string between) => Regex.IsMatch(
        text, @"(?<!\p{L})" + string.Join(between, words.Select(Regex.Escape)), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
