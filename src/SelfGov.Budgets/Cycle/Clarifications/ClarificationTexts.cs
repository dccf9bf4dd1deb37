using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;

namespace SelfGov.Budgets.Cycle.Clarifications;

/// <summary>The names of the grounds and initiators of a clarification, for texts.</summary>
internal static class ClarificationTexts
{
    internal static Words Of(ClarificationGround ground) => ground switch
    {
        ClarificationGround.StabilityThreat => new("тұрақтылыққа қауіп", "угроза стабильности", "a threat to stability"),
        ClarificationGround.PresidentsInstruction => new(
            "Президенттің тапсырмасы", "поручение Президента", "an instruction of the President"),
        ClarificationGround.LegislationChanged => new("заңнаманың өзгеруі", "изменение законодательства", "a change of legislation"),
        ClarificationGround.ReceiptsChanged => new("түсімдердің өзгеруі", "изменение поступлений", "a change of receipts"),
        ClarificationGround.ClassificationChanged => new(
            "бюджеттік сыныптаманың өзгеруі", "изменение бюджетной классификации", "a change of the budget classification"),
        ClarificationGround.FreeBalances => new("бос қалдықтар", "свободные остатки", "free balances"),
        ClarificationGround.ExtraordinaryBudgetEnded => new(
            "төтенше бюджеттің тоқтатылуы", "прекращение чрезвычайного бюджета", "the end of the extraordinary budget"),
        ClarificationGround.HigherBudgetClarified => new(
            "аудан бюджетінің нақтылануы", "уточнение районного бюджета", "the clarification of the district budget"),
        _ => Words.Same(ground.ToString()),
    };

    internal static Words Of(ClarificationInitiator initiator) => initiator switch
    {
        ClarificationInitiator.Akim => Roles.Akim.Name,
        ClarificationInitiator.Assembly => Roles.Assembly.Name,
        ClarificationInitiator.DistrictAkimat => Roles.DistrictAkimat.Name,
        ClarificationInitiator.Deputies => Roles.Deputies.Name,
        _ => Words.Same(initiator.ToString()),
    };
}
