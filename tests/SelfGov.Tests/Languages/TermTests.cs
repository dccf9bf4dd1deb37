using WhatChanged.Texts;
using Xunit;

namespace SelfGov.Languages;

/// <summary>Terms follow the table of <c>docs/law/terms.md</c>, which follows the acts' own Kazakh text.</summary>
public sealed class TermTests
{
    /// <summary>Russian texts in which the words of a term mean something else, and why.</summary>
    private static readonly HashSet<(string Term, string Russian)> Exceptions =
    [
        // «сходиться», to agree, is no gathering, and «расходоваться», to be spent, no expenditure.
        ("сход", "показатели бюджета должны сходиться"),
        ("расходы", "целевые трансферты должны расходоваться по назначению"),
        // «дауысқа қою», to put to the vote.
        ("голосование", "вопрос, поставленный на голосование"),
    ];

    [Fact]
    public void Every_row_of_the_table_names_its_place_in_an_act()
    {
        Assert.True(Term.All.Count > 60, "The table has more than 60 terms.");
        Assert.All(Term.All, term => Assert.Matches(TermsPage.Place, term.Place));
        Assert.Equal(Term.All.Count, Term.All.Select(term => term.Russian).Distinct().Count());
    }

    [Fact]
    public void Where_the_Russian_text_has_a_term_the_Kazakh_text_has_the_term_of_the_act()
    {
        string[] wrong =
        [
            .. from text in SpokenTexts.All
               from term in Term.All
               where term.IsInRussian(text.Russian) && !term.IsInKazakh(text.Kazakh) && !Exceptions.Contains((term.Russian, text.Russian))
               select $"{term.Russian} = {term.Kazakh}, {text}",
        ];
        Assert.True(wrong.Length == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Every_term_of_the_table_is_in_use() =>
        Assert.All(Term.All, term => Assert.Contains(SpokenTexts.All, text => term.IsInRussian(text.Russian)));

    [Fact]
    public void Every_exception_is_in_use() => Assert.All(Exceptions, exception =>
    {
        Term term = Term.All.Single(each => each.Russian == exception.Term);
        Assert.Contains(
            SpokenTexts.All,
            text => text.Russian == exception.Russian && term.IsInRussian(text.Russian) && !term.IsInKazakh(text.Kazakh));
    });

    [Theory]
    [InlineData("повторные выборы", "назначить повторных выборов", "қайталама сайлауды тағайындау", true)]
    [InlineData("повторные выборы", "назначены повторные выборы", "жаңа сайлау тағайындалды", false)]
    [InlineData("подписной лист", "сдача подписных листов", "қол қою парақтарын тапсыру", true)]
    [InlineData("подписной лист", "сдача подписных листов", "қолтаңба парақтарын тапсыру", false)]
    [InlineData("оповещение", "срок оповещения", "жариялау мерзімі", false)]
    public void A_term_is_known_by_its_stems(string russian, string inRussian, string inKazakh, bool agrees)
    {
        Term term = Term.All.Single(each => each.Russian == russian);
        Assert.True(term.IsInRussian(inRussian));
        Assert.Equal(agrees, term.IsInKazakh(inKazakh));
    }

    [Theory]
    [InlineData("избиратель", "избирательная комиссия")]
    [InlineData("собрание", "запросы собраны")]
    [InlineData("сообщение", "местное сообщество")]
    public void Another_word_is_no_term(string russian, string text) =>
        Assert.False(Term.All.Single(each => each.Russian == russian).IsInRussian(text));
}
