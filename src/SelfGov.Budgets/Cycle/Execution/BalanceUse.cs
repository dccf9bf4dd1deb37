using System.Collections.Immutable;
using SelfGov.Budgets.Figures;
using SelfGov.Contract;
using SelfGov.Law;

namespace SelfGov.Budgets.Cycle.Execution;

/// <summary>What balances, or receipts above the plan, are spent on, and how much.</summary>
/// <remarks>Immutable. Equal when both parts are equal.</remarks>
/// <param name="Purpose">The purpose.</param>
/// <param name="Amount">The amount, above zero.</param>
public sealed record BalanceUse(
    [property: Label("мақсаты", "цель", "purpose")] BalancePurpose Purpose,
    [property: Label("сома (мың теңге)", "сумма (тыс. тенге)", "amount (thousand tenge)")] ThousandTenge Amount);

/// <summary>
/// What the code lets the akim spend balances of the start of the year on (2025, art. 116(5)-(6); 2008, art. 104(4)), and receipts above
/// the plan (2025, art. 116(3)).
/// </summary>
public enum BalancePurpose
{
    /// <summary>Servicing of loans received.</summary>
    [Label(
        "алынған қарыздар бойынша негізгі борышқа қызмет көрсету", "обслуживание основного долга по полученным займам",
        "servicing of loans received")]
    DebtService,

    /// <summary>Repayment of the principal of loans received.</summary>
    [Label(
        "алынған қарыздар бойынша негізгі борышты өтеу", "погашение основного долга по полученным займам",
        "repayment of principal of loans received")]
    DebtPrincipal,

    /// <summary>Repayment of the principal by what is left after the listed purposes; since 2025.</summary>
    [Label(
        "мақсаттарға бөлгеннен кейін қалған қалдықтармен негізгі борышты өтеу",
        "погашение основного долга остатками после распределения на цели", "repayment of principal by what is left after purposes")]
    RestToPrincipal,

    /// <summary>Return of targeted transfers that were not used, or not used up, in the year before.</summary>
    [Label(
        "өткен қаржы жылында пайдаланылмаған нысаналы трансферттерді қайтару",
        "возврат не использованных в прошлом финансовом году целевых трансфертов",
        "return of targeted transfers not used in year before")]
    TransfersReturned,

    /// <summary>Return to the National Fund of money that was not used.</summary>
    [Label(
        "пайдаланылмаған қаражатты Ұлттық қорға қайтару", "возврат неиспользованных средств в Национальный фонд",
        "return of unused money to National Fund")]
    NationalFundReturned,

    /// <summary>The part of registered obligations of the year before that was not paid.</summary>
    [Label(
        "өткен жылғы тіркелген міндеттемелердің төленбеген бөлігі", "неоплаченная часть зарегистрированных обязательств прошлого года",
        "unpaid part of registered obligations of year before")]
    RegisteredObligations,

    /// <summary>Budget investments whose documentation runs on; until 2024.</summary>
    [Label(
        "бюджеттік инвестицияларды одан әрі қаржыландыру", "дальнейшее финансирование бюджетных инвестиций",
        "further financing of budget investments")]
    InvestmentsContinued,

    /// <summary>Programmes financed from the reserve for the President's initiatives; in the budgets for 2022 to 2024.</summary>
    [Label(
        "резерв есебінен қаржыландырылатын бағдарламалар (Президенттің бастамаларына арналған)",
        "программы, финансируемые за счёт резерва на инициативы Президента",
        "programmes of reserve for President's initiatives")]
    PresidentsReserveContinued,

    /// <summary>Programmes for which no obligations were taken in the year before; in the budgets for 2022 to 2024.</summary>
    [Label(
        "өткен жылы міндеттемелер қабылданбаған бағдарламалар", "программы, по которым обязательства не приняты в прошлом году",
        "programmes without obligations in year before")]
    ProgrammesContinued,

    /// <summary>Return of what was financed below the minimum volumes of general transfers; until 2024.</summary>
    [Label(
        "ең төмен көлемдерден төмен қаржыландырылған соманы қайтару", "возврат суммы, недофинансированной до минимальных объёмов",
        "return of money below minimum volumes")]
    MinimumReturned,

    /// <summary>Repayment of the debt ahead of its time, budget loans among it; receipts above the plan, since 2025.</summary>
    [Label("борышты мерзімінен бұрын өтеу", "досрочное погашение долга", "early repayment of debt")]
    EarlyRepayment,

    /// <summary>Supply of settlements with gas; receipts above the plan, since 2025.</summary>
    [Label("елді мекендерге газ тарту", "газификация населённых пунктов", "gas supply of settlements")]
    GasSupply,

    /// <summary>Water supply, treatment, drainage, sewerage, heat and electricity networks; receipts above the plan, since 2025.</summary>
    [Label(
        "сумен жабдықтау объектілері, кәріз, жылу және электр желілері",
        "объекты водоснабжения, канализационные, тепловые и электрические сети",
        "water supply, sewerage, heat and electricity networks")]
    WaterAndNetworks,

    /// <summary>Construction, repair and upkeep of roads; receipts above the plan, since 2025.</summary>
    [Label(
        "автомобиль жолдарын салу, жөндеу және күтіп-ұстау", "строительство, ремонт и содержание автомобильных дорог",
        "construction, repair and upkeep of roads")]
    Roads,
}

/// <summary>The names of the purposes, for texts.</summary>
internal static class BalancePurposeText
{
    internal static Words Of(BalancePurpose purpose) => purpose switch
    {
        BalancePurpose.DebtService => new(
            "алынған қарыздар бойынша негізгі борышқа қызмет көрсету",
            "обслуживание основного долга по полученным займам",
            "servicing of loans received"),
        BalancePurpose.DebtPrincipal => new(
            "алынған қарыздар бойынша негізгі борышты өтеу", "погашение основного долга по полученным займам",
            "repayment of the principal of loans received"),
        BalancePurpose.RestToPrincipal => new(
            "мақсаттарға бөлгеннен кейін қалған қалдықтармен негізгі борышты өтеу",
            "погашение основного долга остатками после распределения на цели",
            "repayment of the principal by what is left after the purposes"),
        BalancePurpose.TransfersReturned => new(
            "өткен қаржы жылында пайдаланылмаған нысаналы трансферттерді қайтару",
            "возврат не использованных в прошлом финансовом году целевых трансфертов",
            "return of targeted transfers not used in the year before"),
        BalancePurpose.NationalFundReturned => new(
            "пайдаланылмаған қаражатты Ұлттық қорға қайтару", "возврат неиспользованных средств в Национальный фонд",
            "return of unused money to the National Fund"),
        BalancePurpose.RegisteredObligations => new(
            "өткен жылғы тіркелген міндеттемелердің төленбеген бөлігі",
            "неоплаченная часть зарегистрированных обязательств прошлого года",
            "the unpaid part of registered obligations of the year before"),
        BalancePurpose.InvestmentsContinued => new(
            "бюджеттік инвестицияларды одан әрі қаржыландыру", "дальнейшее финансирование бюджетных инвестиций",
            "further financing of budget investments"),
        BalancePurpose.PresidentsReserveContinued => new(
            "резерв есебінен қаржыландырылатын бағдарламалар (Президенттің бастамаларына арналған)",
            "программы, финансируемые за счёт резерва на инициативы Президента",
            "programmes of the reserve for the President's initiatives"),
        BalancePurpose.ProgrammesContinued => new(
            "өткен жылы міндеттемелер қабылданбаған бағдарламалар", "программы, по которым обязательства не приняты в прошлом году",
            "programmes without obligations in the year before"),
        BalancePurpose.MinimumReturned => new(
            "ең төмен көлемдерден төмен қаржыландырылған соманы қайтару", "возврат суммы, недофинансированной до минимальных объёмов",
            "return of money below the minimum volumes"),
        BalancePurpose.EarlyRepayment => new("борышты мерзімінен бұрын өтеу", "досрочное погашение долга", "early repayment of the debt"),
        BalancePurpose.GasSupply => new("елді мекендерге газ тарту", "газификация населённых пунктов", "gas supply of settlements"),
        BalancePurpose.WaterAndNetworks => new(
            "сумен жабдықтау объектілері, кәріз, жылу және электр желілері",
            "объекты водоснабжения, канализационные, тепловые и электрические сети",
            "water supply, sewerage, heat and electricity networks"),
        BalancePurpose.Roads => new(
            "автомобиль жолдарын салу, жөндеу және күтіп-ұстау", "строительство, ремонт и содержание автомобильных дорог",
            "construction, repair and upkeep of roads"),
        _ => Words.Same(purpose.ToString()),
    };

    private static readonly ImmutableArray<string> Roads = ["12"];
    private static readonly ImmutableArray<string> Utilities = ["7", "9"];
    private static readonly ImmutableArray<string> DebtService = ["14"];
    private static readonly ImmutableArray<string> Transfers = ["15"];

    /// <summary>The functional groups of the classification in which a purpose stands; empty where it may stand in any.</summary>
    internal static ImmutableArray<string> GroupsOf(BalancePurpose purpose) => purpose switch
    {
        BalancePurpose.Roads => Roads,
        BalancePurpose.GasSupply or BalancePurpose.WaterAndNetworks => Utilities,
        BalancePurpose.DebtService => DebtService,
        BalancePurpose.TransfersReturned or BalancePurpose.NationalFundReturned => Transfers,
        _ => [],
    };

    /// <summary>Whether the purpose repays a loan, and is no cost.</summary>
    internal static bool IsRepayment(BalancePurpose purpose) =>
        purpose is BalancePurpose.DebtPrincipal or BalancePurpose.RestToPrincipal or BalancePurpose.EarlyRepayment;
}
