using SelfGov.Kazakhstan;
using SelfGov.Law;
using Xunit;

namespace SelfGov.Languages;

/// <summary>A place of an act, as lawyers write it in each language.</summary>
public sealed class CitationFormTests
{
    private static readonly Act Law = new("Z1", new Words("Заң", "Закон", "Law"), new Uri("https://adilet.zan.kz/rus/docs/Z1"));
    private static readonly Act Code = Law with { HasParts = true };
    private static readonly Act Rules = Law with { HasArticles = false };

    [Fact]
    public void An_article_of_a_law() => Reads(Law.At("113-3"), "Заң, 113-3-бап", "ст. 113-3, Закон", "art. 113-3, Law");

    [Fact]
    public void A_paragraph_of_a_law() =>
        Reads(Law.At("113-3", 6), "Заң, 113-3-баптың 6-тармағы", "п. 6 ст. 113-3, Закон", "art. 113-3(6), Law");

    [Fact]
    public void A_sub_paragraph_of_a_paragraph_of_a_law() => Reads(
        new Citation(Law, "39-3", "3", "4-3"),
        "Заң, 39-3-баптың 3-тармағының 4-3) тармақшасы",
        "пп. 4-3) п. 3 ст. 39-3, Закон",
        "art. 39-3(3)4-3), Law");

    [Fact]
    public void A_sub_paragraph_of_an_article() => Reads(
        new Citation(Law, "18", null, "1"), "Заң, 18-баптың 1) тармақшасы", "пп. 1) ст. 18, Закон", "art. 18.1), Law");

    [Fact]
    public void A_part_of_an_article_of_a_code() =>
        Reads(Code.At("92", 1), "Заң, 92-баптың 1-бөлігі", "ч. 1 ст. 92, Закон", "art. 92(1), Law");

    [Fact]
    public void A_sub_paragraph_of_a_part_of_a_code() => Reads(
        Code.At("95", 1, 5), "Заң, 95-баптың 1-бөлігінің 5) тармақшасы", "пп. 5) ч. 1 ст. 95, Закон", "art. 95(1)5), Law");

    [Fact]
    public void A_paragraph_of_rules_without_articles() => Reads(Rules.At("13"), "Заң, 13-тармақ", "п. 13, Закон", "para. 13, Law");

    [Fact]
    public void A_sub_paragraph_of_rules_without_articles() => Reads(
        new Citation(Rules, "22", null, "3"), "Заң, 22-тармақтың 3) тармақшасы", "пп. 3) п. 22, Закон", "para. 22.3), Law");

    [Fact]
    public void The_acts_of_the_library_are_named_in_full() =>
        Assert.All(
            new[]
            {
                KazakhstanActs.ElectionsAct, KazakhstanActs.LocalGovernmentAct, KazakhstanActs.AdministrativeCode,
                KazakhstanActs.PersonalDataAct, KazakhstanActs.BudgetCode2025, KazakhstanActs.BudgetCode2008,
            },
            act => Assert.Matches("(заң|Заң|кодексі)$", act.Title.Kazakh));

    private static void Reads(Citation place, string kazakh, string russian, string english) =>
        Assert.Equal(new Words(kazakh, russian, english), place.Text);
}
