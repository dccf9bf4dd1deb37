using SelfGov.Budgets.Cycle.Clarifications;
using SelfGov.Law.Changes;
using SelfGov.Law;

namespace SelfGov.Budgets.Cycle;

/// <summary>Lists the parameters of clarifications, corrections, sequesters and the suspension of a budget.</summary>
internal static class ExecutionParameters
{
    internal static void AddTo(ParameterList list, BudgetLaw law)
    {
        list.Add("financial-year", new("қаржы жылы", "финансовый год", "financial year"), law.FinancialYear);
        Clarification(list, law);
        list
            .Add("correction.share", new(
                "түзетудің ең үлкен үлесі, бағдарламадан",
                "наибольшая доля корректировки, от программы",
                "largest share of a correction, of a programme"), law.Correction)
            .Add("correction.on-grounds", new(
                "әкімнің жеке түзетуі", "корректировка самим акимом", "correction by the akim alone"), law.CorrectionOnGrounds)
            .Each<CorrectionGround>(
                "correction.ground", new("түзету негізі", "основание корректировки", "ground of a correction"), CorrectionGroundText.Of,
                ground => law.CorrectionGrounds.GetValueOrDefault(ground))
            .Add("sequester", new("секвестрлеу", "секвестр", "sequester"), law.Sequester)
            .Add("sequester.threshold", new(
                "мәслихат секвестрлеуінің шегі, шығыстардан",
                "порог секвестра маслихатом, от расходов",
                "threshold of the maslikhat's sequester, of the expenditure"), law.SequesterThreshold)
            .Add("sequester.protected", new("қорғалған бағдарламалар", "защищённые программы", "protected programmes"), law.ProtectedProgrammes)
            .Add("suspension", new(
                "төтенше мемлекеттік бюджет", "чрезвычайный государственный бюджет", "extraordinary state budget"), law.Suspension);
    }

    private static void Clarification(ParameterList list, BudgetLaw law) => list
        .Each<ClarificationGround>(
            "clarification.ground", new("нақтылау негізі", "основание уточнения", "ground of a clarification"), ClarificationTexts.Of,
            ground => law.Grounds.GetValueOrDefault(ground))
        .Each<ClarificationInitiator>(
            "clarification.initiator", new("нақтылауды ұсынады", "уточнение предлагает", "who proposes a clarification"), ClarificationTexts.Of,
            initiator => law.Initiators.GetValueOrDefault(initiator))
        .Each<ClarificationInitiator>(
            "clarification.in-quarter", new(
                "D15: тоқсанына нақтылау",
                "D15: уточнений в квартал",
                "D15: clarifications in a quarter"), ClarificationTexts.Of,
            initiator => law.QuarterlyCaps.GetValueOrDefault(initiator) is { } cap ? new Ruled<Words>(Words.Of(cap.Value), cap.Basis) : null)
        .Add("clarification.considered", new(
            "нақтылауды алдын ала қарау", "предварительное рассмотрение уточнения", "clarification considered first"), law.ClarificationConsidered)
        .Add("clarification.considered-by-assembly", new(
            "алдымен жиналыс қарайды", "сначала рассматривает собрание", "the assembly considers it first"),
            law.AssemblyConsidersClarifications, law.ClarificationConsidered)
        .Add("clarification.drafted", new("нақтыланған бюджет", "уточнённый бюджет", "clarified budget"), law.ClarificationDrafted)
        .Add("clarification.after-district", new(
            "D16: аудан қаулысынан кейінгі нақтылау",
            "D16: уточнение после постановления района",
            "D16: clarification after the district's resolution"), law.AfterHigherBudget)
        .Add("clarification.requests", new("D17: сұранымдар", "D17: запросы", "D17: requests"), law.ClarificationRequests)
        .Add("clarification.conclusions", new("D17: қорытындылар", "D17: заключения", "D17: conclusions"), law.ClarificationConclusions)
        .Add("clarification.decision", new("D17: шешім жобасы", "D17: проект решения", "D17: draft decision"), law.ClarificationDecision)
        .Add("implementation.amended", new(
            "D18: іске асыру туралы шешімді өзгерту",
            "D18: изменение решения о реализации",
            "D18: implementation decision amended"), law.ImplementationAmended);
}
