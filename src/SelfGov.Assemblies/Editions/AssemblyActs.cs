using SelfGov.Law;

namespace SelfGov.Assemblies.Editions;

/// <summary>The orders under article 39-3; they have paragraphs and no articles.</summary>
public static class AssemblyActs
{
    /// <summary>
    /// Order of the Minister of National Economy of 7 August 2017 No. 295: the model regulation of the assembly (art. 39-3(3-1)).
    /// </summary>
    public static readonly Act ModelRegulation = new(
        "V1700015630",
        new Words(
            "Жергілікті қоғамдастық жиналысының үлгі регламентін бекіту туралы 2017 жылғы 7 тамыздағы № 295 бұйрық",
            "приказ от 7 августа 2017 года № 295 об утверждении Типового регламента собрания местного сообщества",
            "Order No. 295 of 7 August 2017 approving the model regulation of the assembly"),
        new Uri("https://adilet.zan.kz/rus/docs/V1700015630"))
    {
        HasArticles = false,
    };

    /// <summary>
    /// Order of the Minister of National Economy of 23 June 2023 No. 122: the model rules of separate gatherings (art. 39-3(6)).
    /// </summary>
    public static readonly Act SeparateGatheringRules = new(
        "V2300032894",
        new Words(
            "Жергілікті қоғамдастықтың бөлек жиындарын өткізудің үлгілік қағидаларын бекіту туралы 2023 жылғы 23 маусымдағы № 122 бұйрық",
            "приказ от 23 июня 2023 года № 122 об утверждении Типовых правил проведения раздельных сходов местного сообщества",
            "Order No. 122 of 23 June 2023 approving the model rules of separate gatherings"),
        new Uri("https://adilet.zan.kz/rus/docs/V2300032894"))
    {
        HasArticles = false,
    };
}
