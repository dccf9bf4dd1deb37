using SelfGov.Kazakhstan;
using Xunit;

namespace SelfGov.Law;

public sealed class CitationTests
{
    [Fact]
    public void A_sub_paragraph_of_an_article_without_paragraphs_is_cited_as_lawyers_write_it()
    {
        var citation = new Citation(KazakhstanActs.PersonalDataAct, "18", subparagraph: "1");

        Assert.Equal("18.1)", citation.Place);
        Assert.Equal("«Дербес деректер және оларды қорғау туралы» Заң, 18-баптың 1) тармақшасы", citation.Text.Kazakh);
        Assert.Equal("пп. 1) ст. 18, Закон «О персональных данных и их защите»", citation.Text.Russian);
        Assert.Equal("art. 18.1), Law on personal data and their protection", citation.Text.English);
    }

    [Fact]
    public void A_whole_article_a_paragraph_and_a_sub_paragraph_are_cited_apart()
    {
        Act act = KazakhstanActs.PersonalDataAct;

        Assert.Equal(["18", "12(2)", "7(3)1)"], new[] { act.At("18"), act.At("12", 2), act.At("7", 3, 1) }.Select(each => each.Place));
    }

    [Fact]
    public void An_act_without_articles_is_cited_by_its_paragraphs()
    {
        Act decree = new("U2200000826", new Words("Жарлық", "Указ", "Decree"),
            new Uri("https://adilet.zan.kz/rus/docs/U2200000826"))
        { HasArticles = false };
        Assert.Equal(new Words("Жарлық, 3-тармақ", "п. 3, Указ", "para. 3, Decree"), decree.At("3").Text);
        Assert.Equal(
            new Words("Жарлық, 3-тармақтың 2) тармақшасы", "пп. 2) п. 3, Указ", "para. 3.2), Decree"),
            new Citation(decree, "3", null, "2").Text);
    }
}
