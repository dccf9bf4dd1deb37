using SelfGov.Law;

namespace SelfGov.Budgets.Cycle;

/// <summary>The names of the grounds of a correction, for texts.</summary>
internal static class CorrectionGroundText
{
    internal static Words Of(CorrectionGround ground) => ground switch
    {
        CorrectionGround.Reorganisation => new(
            "атқарушы органдарды қайта ұйымдастыру",
            "реорганизация исполнительных органов",
            "reorganisation of executive bodies"),
        CorrectionGround.TransfersOrLoans => new(
            "нысаналы трансферттер мен кредиттер көлемінің өзгеруі", "изменение объёмов целевых трансфертов и кредитов", "change of targeted transfers and loans"),
        CorrectionGround.HigherReserve => new(
            "жоғары тұрған бюджет резервінен қаражат бөлу",
            "выделение средств из резерва вышестоящего бюджета",
            "money of a higher reserve"),
        CorrectionGround.OpeningBalances => new(
            "жыл басындағы қалдықтарды пайдалану",
            "использование остатков на начало года",
            "use of the balances at the start of the year"),
        CorrectionGround.CarriedOver => new(
            "өткен жылғы қаражатты толық пайдалану",
            "доиспользование средств прошлого года",
            "money carried over from the year before"),
        CorrectionGround.CashGapLoan => new(
            "қолма-қол ақша тапшылығын жабуға арналған кредит",
            "кредит на покрытие дефицита наличности",
            "loan to cover a gap of cash"),
        _ => Words.Same(ground.ToString()),
    };
}
