using WhatChanged.Texts;
using Xunit;

namespace SelfGov.Languages;

/// <summary>No text says what the acts say otherwise: the second table of <c>docs/law/terms.md</c>.</summary>
public sealed class WrongWordTests
{
    [Fact]
    public void Every_row_names_the_word_of_the_act_and_its_place()
    {
        Assert.NotEmpty(WrongWord.All);
        Assert.All(WrongWord.All, word =>
        {
            Assert.NotEmpty(word.Right);
            Assert.Matches(TermsPage.Place, word.Place);
            Assert.False(word.IsIn(word.Right), $"The act's own «{word.Right}» is a form of «{word.Wrong}».");
        });
        Assert.Equal(WrongWord.All.Count, WrongWord.All.Select(word => word.Wrong).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void No_text_uses_a_word_that_the_acts_do_not_use()
    {
        string[] found =
        [
            .. from text in SpokenTexts.Found
               from word in WrongWord.All
               where word.IsIn(text.Kazakh) || word.IsIn(text.Russian)
               select $"«{word.Wrong}» is «{word.Right}» in {word.Place}: {text}",
        ];
        Assert.True(found.Length == 0, string.Join('\n', found.Distinct()));
    }

    [Theory]
    [InlineData("екіден аз", "Екіден аз кандидат ұсынылды", true)]
    [InlineData("екіден аз", "екіден азы", true)]
    [InlineData("екіден аз", "екеуден аз", false)]
    [InlineData("екіден аз", "он екіден аз", true)]
    [InlineData("екіден аз", "онекіден аз", false)]
    [InlineData("міндет тарт", "міндеттерден тартылды", true)]
    [InlineData("міндет тарт", "міндеттерден бас тартылды", false)]
    [InlineData("партиядан … шығ", "партиядан оның таратылуынсыз шығуға тиіс", true)]
    [InlineData("партиядан … шығ", "партиядан шығарылуы", false)]
    [InlineData("дейін (қоса алғанда)", "18.02.2026 дейін (қоса алғанда)", true)]
    [InlineData("дейін (қоса алғанда)", "18.02.2026 дейін", false)]
    [InlineData("«бәріне қарсы»", "«Бәріне қарсымын»", false)]
    [InlineData("«бәріне қарсы»", "жол «Бәріне қарсы»", true)]
    [InlineData("стройка", "Стройкой занимается аким", false)]
    [InlineData("стройк", "Стройкой занимается аким", true)]
    public void A_word_is_known_by_its_beginning(string wrong, string text, bool isIn) =>
        Assert.Equal(isIn, new WrongWord(wrong, "—", "EL 1").IsIn(text));
}
