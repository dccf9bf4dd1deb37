using SelfGov.Law;

namespace SelfGov.Kazakhstan;

/// <summary>The acts of Kazakhstan that the lifecycles cite.</summary>
public static class KazakhstanActs
{
    /// <summary>Constitutional Law of 28 September 1995 No. 2464 on elections.</summary>
    public static readonly Act ElectionsAct = new(
        "Z950002464_",
        new Words(
            "«Қазақстан Республикасындағы сайлау туралы» Конституциялық заң",
            "Конституционный закон «О выборах в Республике Казахстан»",
            "Constitutional Law on elections"),
        new Uri("https://adilet.zan.kz/rus/docs/Z950002464_"));

    /// <summary>Law of 23 January 2001 No. 148 on local state government and self-government.</summary>
    public static readonly Act LocalGovernmentAct = new(
        "Z010000148_",
        new Words(
            "«Қазақстан Республикасындағы жергілікті мемлекеттік басқару және өзін-өзі басқару туралы» Заң",
            "Закон «О местном государственном управлении и самоуправлении в Республике Казахстан»",
            "Law on local state government and self-government"),
        new Uri("https://adilet.zan.kz/rus/docs/Z010000148_"));

    /// <summary>Administrative Procedural and Process-Related Code of 29 June 2020 No. 350-VI, in force since 1 July 2021.</summary>
    public static readonly Act AdministrativeCode = new(
        "K2000000350",
        new Words(
            "Қазақстан Республикасының Әкімшілік рәсімдік-процестік кодексі",
            "Административный процедурно-процессуальный кодекс Республики Казахстан",
            "Administrative Procedural and Process-Related Code"),
        new Uri("https://adilet.zan.kz/rus/docs/K2000000350"))
    {
        HasParts = true,
    };

    /// <summary>Law of 21 May 2013 No. 94-V on personal data and their protection.</summary>
    public static readonly Act PersonalDataAct = new(
        "Z1300000094",
        new Words(
            "«Дербес деректер және оларды қорғау туралы» Заң",
            "Закон «О персональных данных и их защите»",
            "Law on personal data and their protection"),
        new Uri("https://adilet.zan.kz/rus/docs/Z1300000094"));

    /// <summary>Budget Code of 15 March 2025 No. 171-VIII, in force since 1 January 2025.</summary>
    public static readonly Act BudgetCode2025 = new(
        "K2500000171",
        new Words(
            "Қазақстан Республикасының 2025 жылғы 15 наурыздағы Бюджет кодексі",
            "Бюджетный кодекс Республики Казахстан от 15 марта 2025 года",
            "Budget Code of 15 March 2025"),
        new Uri("https://adilet.zan.kz/rus/docs/K2500000171"));

    /// <summary>Budget Code of 4 December 2008 No. 95-IV, repealed from 1 January 2025.</summary>
    public static readonly Act BudgetCode2008 = new(
        "K080000095_",
        new Words(
            "Қазақстан Республикасының 2008 жылғы 4 желтоқсандағы Бюджет кодексі",
            "Бюджетный кодекс Республики Казахстан от 4 декабря 2008 года",
            "Budget Code of 4 December 2008"),
        new Uri("https://adilet.zan.kz/rus/docs/K080000095_"));

    /// <summary>
    /// Rules of budget planning, order of the Minister of Finance of 29 April 2025 No. 208; it has paragraphs and no articles.
    /// </summary>
    public static readonly Act BudgetPlanningRules = new(
        "V2500036034",
        new Words(
            "Бюджеттік жоспарлаудың қағидаларын бекіту туралы 2025 жылғы 29 сәуірдегі № 208 бұйрық",
            "приказ от 29 апреля 2025 года № 208 об утверждении Правил планирования бюджета",
            "Order No. 208 of 29 April 2025 approving the Rules of budget planning"),
        new Uri("https://adilet.zan.kz/rus/docs/V2500036034"))
    {
        HasArticles = false,
    };
}
