using SelfGov.Law;

namespace SelfGov.Elections.Indirect;

/// <summary>The acts of the indirect election that are not among the acts of Kazakhstan which other procedures cite.</summary>
internal static class IndirectElectionActs
{
    /// <summary>The rules approved by Decree of the President of 24 April 2013 No. 555: 64 paragraphs, no articles.</summary>
    internal static readonly Act Decree555 = new(
        "U1300000555",
        new Words(
            "Қазақстан Республикасы Президентінің 2013 жылғы 24 сәуірдегі № 555 Жарлығымен бекітілген "
                + "әкімдерді қызметке сайлау, өкілеттігін тоқтату және қызметтен босату қағидалары",
            "Правила избрания на должность, прекращения полномочий и освобождения от должности акимов, "
                + "утверждённые Указом Президента Республики Казахстан от 24 апреля 2013 года № 555",
            "Rules for electing akims, approved by Decree of 24 April 2013 No. 555"),
        new Uri("https://adilet.zan.kz/rus/docs/U1300000555"))
    {
        HasArticles = false,
    };

    /// <summary>A paragraph of the rules.</summary>
    internal static Citation Para(int number) => Decree555.At(number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>A sub-paragraph of a paragraph of the rules.</summary>
    internal static Citation Para(int number, int subparagraph)
    {
        var invariant = System.Globalization.CultureInfo.InvariantCulture;
        return new Citation(Decree555, number.ToString(invariant), null, subparagraph.ToString(invariant));
    }
}
