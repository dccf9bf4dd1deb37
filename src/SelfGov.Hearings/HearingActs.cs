using SelfGov.Law;

namespace SelfGov.Hearings;

/// <summary>The acts on public hearings and discussions.</summary>
public static class HearingActs
{
    /// <summary>Law of 2 October 2023 No. 30-VIII on public control.</summary>
    public static readonly Act PublicControl = new(
        "Z2300000030",
        new Words("«Қоғамдық бақылау туралы» Заң", "Закон «Об общественном контроле»", "Law on public control"),
        new Uri("https://adilet.zan.kz/rus/docs/Z2300000030"));

    /// <summary>Law of 2 November 2015 No. 383-V on public councils.</summary>
    public static readonly Act PublicCouncils = new(
        "Z1500000383",
        new Words("«Қоғамдық кеңестер туралы» Заң", "Закон «Об общественных советах»", "Law on public councils"),
        new Uri("https://adilet.zan.kz/rus/docs/Z1500000383"));

    /// <summary>Environmental Code of 2 January 2021 No. 400-VI.</summary>
    public static readonly Act EnvironmentalCode = new(
        "K2100000400",
        new Words("Экология кодексі", "Экологический кодекс", "Environmental Code"),
        new Uri("https://adilet.zan.kz/rus/docs/K2100000400"));

    /// <summary>
    /// Rules of environmental hearings, approved by order of 3 August 2021 No. 286; read in the wordings of 26.10.2021, 27.10.2023 and
    /// 30.05.2025. Their paragraphs are those of the rules.
    /// </summary>
    public static readonly Act EnvironmentalRules = new(
        "V2100023901",
        new Words(
            "Қоғамдық тыңдаулар өткізу қағидаларын бекіту туралы 2021 жылғы 3 тамыздағы № 286 бұйрық",
            "приказ от 3 августа 2021 года № 286 об утверждении Правил проведения общественных слушаний",
            "Order No. 286 of 3 August 2021 approving the Rules of public hearings"),
        new Uri("https://adilet.zan.kz/rus/docs/V2100023901"))
    {
        HasArticles = false,
    };

    /// <summary>
    /// Order of 30 September 2020 No. 505, which approves the rules of urban planning projects; the rules themselves were not read.
    /// </summary>
    public static readonly Act PlanningRules = new(
        "V2000021342",
        new Words(
            "Қала құрылысы жобаларын әзірлеу, келісу және бекіту қағидаларын бекіту туралы 2020 жылғы 30 қыркүйектегі № 505 бұйрық",
            "приказ от 30 сентября 2020 года № 505 об утверждении Правил разработки, согласования и утверждения градостроительных проектов",
            "Order No. 505 of 30 September 2020 approving the Rules of urban planning projects"),
        new Uri("https://adilet.zan.kz/rus/docs/V2000021342"))
    {
        HasArticles = false,
    };

    /// <summary>Construction Code of 9 January 2026, in force since 1 July 2026.</summary>
    public static readonly Act ConstructionCode = new(
        "221104",
        new Words("Құрылыс кодексі", "Строительный кодекс", "Construction Code"),
        new Uri("https://zan.gov.kz/client/#!/doc/221104/rus"));

    /// <summary>Law of 27 December 2018 No. 204-VI on natural monopolies.</summary>
    public static readonly Act NaturalMonopolies = new(
        "Z1800000204",
        new Words("«Табиғи монополиялар туралы» Заң", "Закон «О естественных монополиях»", "Law on natural monopolies"),
        new Uri("https://adilet.zan.kz/rus/docs/Z1800000204"));

    /// <summary>Rules of the activity of natural monopolies, approved by order of 13 August 2019 No. 73; it has paragraphs.</summary>
    public static readonly Act MonopolyRules = new(
        "V1900019242",
        new Words(
            "Табиғи монополиялар субъектілерінің қызметін жүзеге асыру қағидаларын бекіту туралы 2019 жылғы 13 тамыздағы № 73 бұйрық",
            "приказ от 13 августа 2019 года № 73 об утверждении Правил осуществления деятельности субъектами естественных монополий",
            "Order No. 73 of 13 August 2019 approving the Rules of the activity of natural monopolies"),
        new Uri("https://adilet.zan.kz/rus/docs/V1900019242"))
    {
        HasArticles = false,
    };

    /// <summary>Decree of 3 March 2022 No. 826 on meetings of akims with the population; it has paragraphs and no articles.</summary>
    public static readonly Act AkimMeetings = new(
        "U2200000826",
        new Words(
            "«Әкімдердің халықпен кездесулерін өткізу туралы» № 826 Жарлық",
            "Указ № 826 «О проведении встреч акимов с населением»",
            "Decree No. 826 on meetings of akims with the population"),
        new Uri("https://adilet.zan.kz/rus/docs/U2200000826"))
    {
        HasArticles = false,
    };

    /// <summary>Law of 6 April 2016 No. 480-V on legal acts.</summary>
    public static readonly Act LegalActs = new(
        "Z1600000480",
        new Words("«Құқықтық актілер туралы» Заң", "Закон «О правовых актах»", "Law on legal acts"),
        new Uri("https://adilet.zan.kz/rus/docs/Z1600000480"));

    /// <summary>Law of 16 November 2015 No. 401-V on access to information.</summary>
    public static readonly Act AccessToInformation = new(
        "Z1500000401",
        new Words("«Ақпаратқа қол жеткізу туралы» Заң", "Закон «О доступе к информации»", "Law on access to information"),
        new Uri("https://adilet.zan.kz/rus/docs/Z1500000401"));
}
