using NodaTime;
using SelfGov.Contract;
using SelfGov.Law;

namespace SelfGov.Budgets.Cycle.Execution;

/// <summary>A document of the budget that was published.</summary>
/// <remarks>Immutable. Equal when all parts are equal.</remarks>
/// <param name="Document">The document.</param>
/// <param name="Item">
/// The month of a monthly report, the number of a clarification or of a sequester by the maslikhat; 0 for any other document.
/// </param>
/// <param name="On">The day of the publication, in the locality.</param>
public sealed record BudgetPublication(BudgetDocument Document, int Item, LocalDate On);

/// <summary>A document of the budget that is published (Budget Code 2025, art. 40(10), 91(7); 2008, art. 75(6)).</summary>
public enum BudgetDocument
{
    /// <summary>The draft decision of the maslikhat; since 2025.</summary>
    [Label("мәслихат шешімінің жобасы", "проект решения маслихата", "draft decision of maslikhat")]
    DraftDecision,

    /// <summary>The decision of the maslikhat on the budget.</summary>
    [Label("мәслихаттың бюджет туралы шешімі", "решение маслихата о бюджете", "decision of maslikhat on budget")]
    Decision,

    /// <summary>The decision of the maslikhat that clarifies the budget.</summary>
    [Label(
        "мәслихаттың бюджетті нақтылау туралы шешімі", "решение маслихата об уточнении бюджета",
        "decision of maslikhat that clarifies budget")]
    AmendingDecision,

    /// <summary>The akim's decision on the financial plan for the first quarter.</summary>
    [Label("бірінші тоқсанға арналған қаржы жоспары", "финансовый план на первый квартал", "financial plan for first quarter")]
    FirstQuarterPlan,

    /// <summary>The budget in plain words; since 2025.</summary>
    [Label("азаматтық бюджет", "гражданский бюджет", "civil budget")]
    CivilBudget,

    /// <summary>The report on the execution in a month; since 2025.</summary>
    [Label("ай сайынғы есеп", "ежемесячный отчёт", "monthly report")]
    MonthlyReport,

    /// <summary>The annual report on the execution; since 2025.</summary>
    [Label("жылдық есеп", "годовой отчёт", "annual report")]
    AnnualReport,

    /// <summary>The decision of the maslikhat on a sequester.</summary>
    [Label("мәслихаттың секвестрлеу туралы шешімі", "решение маслихата о секвестре", "decision of maslikhat on sequester")]
    SequesterDecision,
}

/// <summary>The names of the documents, for texts.</summary>
internal static class BudgetDocumentText
{
    internal static Words Of(BudgetDocument document) => document switch
    {
        BudgetDocument.DraftDecision => new("мәслихат шешімінің жобасы", "проект решения маслихата", "the draft decision of the maslikhat"),
        BudgetDocument.Decision => new("мәслихаттың бюджет туралы шешімі", "решение маслихата о бюджете", "the decision on the budget"),
        BudgetDocument.AmendingDecision => new(
            "мәслихаттың бюджетті нақтылау туралы шешімі", "решение маслихата об уточнении бюджета",
            "the decision that clarifies the budget"),
        BudgetDocument.FirstQuarterPlan => new(
            "бірінші тоқсанға арналған қаржы жоспары", "финансовый план на первый квартал", "the financial plan for the first quarter"),
        BudgetDocument.CivilBudget => new("азаматтық бюджет", "гражданский бюджет", "the civil budget"),
        BudgetDocument.MonthlyReport => new("ай сайынғы есеп", "ежемесячный отчёт", "a monthly report"),
        BudgetDocument.SequesterDecision => new(
            "мәслихаттың секвестрлеу туралы шешімі", "решение маслихата о секвестре", "the decision of the maslikhat on a sequester"),
        BudgetDocument.AnnualReport => new("жылдық есеп", "годовой отчёт", "the annual report"),
        _ => Words.Same(document.ToString()),
    };
}
