using SelfGov.Assemblies.Sittings;
using SelfGov.Law;
using static SelfGov.Assemblies.Editions.Places;

namespace SelfGov.Assemblies.Editions;

/// <summary>
/// L3, Law No. 65-VIII of 27 February 2024: other words for the report on pastures. In its time the Budget Code of 2025 puts clarifications
/// to the assembly first: a current question (39-3(3)5)).
/// </summary>
internal static class EditionL3
{
    internal static readonly AssemblyLaw Law = EditionL2b.Law with
    {
        Id = new EditionId("L3"),
        MeetingItems = EditionL2b.Law.MeetingItems.Add(AgendaItemKind.BudgetClarification, Assembly("5")),
        ItemsOnDocuments = EditionL2b.Law.ItemsOnDocuments.Add(AgendaItemKind.BudgetClarification),
    };
}
