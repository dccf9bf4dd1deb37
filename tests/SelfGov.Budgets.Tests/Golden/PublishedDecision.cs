using SelfGov.Law;

namespace SelfGov.Budgets.Golden;

/// <summary>The figures of a published decision: the lines of its list as they are printed, and the amounts in thousand tenge.</summary>
/// <param name="Edition">The edition whose structure it follows.</param>
/// <param name="Source">The code of the decision in the register of acts.</param>
/// <param name="Text">The lines of the list.</param>
internal sealed record PublishedDecision(EditionId Edition, string Source, string Text)
{
    // T1: Karabulak rural district, Alga district, 8 January 2020, No. 335; "341,6 тенге" amid thousands of tenge.
    internal static readonly PublishedDecision Karabulak = new(new EditionId("B1"), "V20CC006765", """
        1) доходы - 16 268,6 тысяч тенге;
        в том числе:
        налоговые поступления - 1 321 тысяч тенге;
        неналоговые поступления - 341,6 тенге;
        поступления от продажи основного капитала - 0 тенге;
        поступления трансфертов - 14 606 тысяч тенге;
        2) затраты - 16 268,6 тысяч тенге;
        3) чистое бюджетное кредитование - 0 тенге;
        """);

    // T2: Temirbek Zhurgenov rural district, Aiteke Bi district, 6 January 2021, No. 510.
    internal static readonly PublishedDecision Zhurgenov = new(new EditionId("B1"), "V21CB007972", """
        1) доходы – 194 055,8 тысяч тенге, в том числе:
        налоговые поступления – 21 554 тысяч тенге;
        поступления трансфертов – 172 501,8 тысяч тенге;
        2) затраты – 195 085,3 тысяч тенге;
        3) чистое бюджетное кредитование – 0 тенге;
        4) сальдо по операциям с финансовыми активами – 0 тенге;
        5) дефицит (профицит) бюджета – - 1029,5 тысяч тенге;
        """);

    // T3: Karashengel rural district, Kazaly district, 23 December 2022, No. 346.
    internal static readonly PublishedDecision Karashengel = new(new EditionId("B2"), "G22LD00346M", """
        1) доходы – 96772 тысяч тенге, в том числе:
        налоговые поступления – 2771 тысяч тенге;
        неналоговые поступления – 620 тысяч тенге;
        поступлениям от продажи основного капитала – 1410 тысяч тенге;
        поступления трансфертов – 91971 тысяч тенге;
        2) затраты – 97270,5 тысяч тенге;
        3) чистое бюджетное кредитование – 0;
        """);

    // T4: Baikonys rural district, Terenkol district, 22 April 2022, No. 1/21, in Kazakh.
    internal static readonly PublishedDecision Baikonys = new(new EditionId("B2"), "G22PH00121M", """
        1) кірістер – 47 959 мың теңге, соның ішінде:
        салықтық түсімдер – 2 527 мың теңге;
        салықтық емес түсімдер – 105 мың теңге;
        трансферттер түсімі – 45 327 мың теңге;
        2) шығындар – 47 980 мың теңге;
        3) таза бюджеттік кредиттеу – нөлге тең;
        4) қаржы активтерімен операциялар бойынша сальдо – нөлге тең;
        5) бюджет тапшылығы (профициті) – - 21 мың теңге;
        """);

    // T5: Aksuat rural district, Kyzylorda; the figures of the decision in the statutory list.
    internal static readonly PublishedDecision Aksuat = new(new EditionId("B2"), "G21LA10116M", """
        1) доходы – 105 718,0 тысяч тенге, в том числе:
        налоговые поступления – 22 551 тысяч тенге;
        неналоговые поступления – 298 тысяч тенге;
        поступления от продажи основного капитала – 0;
        поступления трансфертов – 82 869 тысяч тенге;
        2) затраты – 114 179,2 тысяч тенге;
        5) дефицит (профицит) бюджета – -8 461,2 тысяч тенге;
        6) финансирование дефицита (использование профицита) бюджета – 8 461,2 тысяч тенге.
        """);

    // T8: Voskresenovka rural district, Mamlyut district, budget for 2024; the figures of the decision in the statutory list.
    internal static readonly PublishedDecision Voskresenovka = new(new EditionId("B2"), "G23SJ00185M", """
        1) доходы – 157 093 тысяч тенге:
        налоговые поступления – 15 283 тысяч тенге;
        неналоговые поступления – 108 тысяч тенге;
        поступления от продажи основного капитала – 0 тенге;
        поступления трансфертов – 141 702 тысяч тенге;
        2) затраты – 162 861,5 тысяч тенге;
        """);

    // T10: Kokalazhar rural district, G. Musrepov district, 8 May 2025, No. 29-5, in Kazakh; costs were not in the excerpt.
    internal static readonly PublishedDecision Kokalazhar = new(new EditionId("B3"), "G25SE00295M", """
        1) кірістер – 184 163,4 мың теңге:
        салықтық түсімдер – 5 376 мың теңге;
        салықтық емес түсімдер – 0;
        негізгі капиталды сатудан түсетін түсімдер – 4 665 мың теңге;
        """);

    // T11: Zhalagash settlement, budget for 2019: the printed deficit is 0 while costs exceed revenue.
    internal static readonly PublishedDecision Zhalagash = new(new EditionId("B1"), "V18LF006643", """
        1) доходы – 1 342 401,3 тысяч тенге, в том числе по:
        налоговым поступлениям – 69 062 тысяч тенге;
        неналоговым поступлениям – 1 000 тысяч тенге;
        поступлениям от продажи основного капитала – 0;
        поступлениям трансфертов – 1 272 339,3 тысяч тенге;
        2) затраты – 1 343 694,1 тысяч тенге;
        3) чистое бюджетное кредитование – 0;
        бюджетные кредиты – 0;
        погашение бюджетных кредитов – 0;
        4) сальдо по операциям с финансовыми активами – 0;
        приобретение финансовых активов – 0;
        поступления от продажи финансовых активов государства – 0;
        5) дефицит (профицит) бюджета – 0;
        6) финансирование дефицита (использование профицита) бюджета – 0;
        поступление займов –0;
        """);
}
