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
            "бірыңғай бюджеттік сыныптаманың өзгеруі", "изменение единой бюджетной классификации", "a change of the budget classification"),
        ClarificationGround.FreeBalances => new("бос қалдықтар", "свободные остатки", "free balances"),
        ClarificationGround.ExtraordinaryBudgetEnded => new(
            "төтенше мемлекеттік бюджет қолданысының тоқтатылуы",
            "прекращение действия чрезвычайного государственного бюджета",
            "the end of the extraordinary budget"),
        ClarificationGround.HigherBudgetClarified => new(
            "аудандық бюджетті нақтылау", "уточнение районного бюджета", "the clarification of the district budget"),
        ClarificationGround.BorrowingBeyondYear => new(
            "қаржы жылынан асатын мерзімге қарыз алу",
            "заимствование на срок более финансового года",
            "borrowing beyond the financial year"),
        _ => Words.Same(ground.ToString()),
    };

    internal static Words Of(AssemblyStand stand) => stand switch
    {
        AssemblyStand.Consent => new("жиналыс келісті", "собрание согласилось", "the assembly agreed"),
        AssemblyStand.Objection => new("жиналыс келіспеді", "собрание не согласилось", "the assembly did not agree"),
        AssemblyStand.Silence => new("жиналыс шешім қабылдамады", "собрание не приняло решения", "the assembly took no decision"),
        AssemblyStand.NotAwaited => new("жиналыс күтілмеді", "собрание не ожидалось", "the assembly was not waited for"),
        _ => Words.Same(stand.ToString()),
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
