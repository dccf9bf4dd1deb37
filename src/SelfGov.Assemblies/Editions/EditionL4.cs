using SelfGov.Assemblies.Sittings;
using SelfGov.Law;
using static SelfGov.Assemblies.Editions.Places;
using static SelfGov.Kazakhstan.KazakhstanActs;

namespace SelfGov.Assemblies.Editions;

/// <summary>
/// L4, Law No. 350-VIII of 14 July 2026: digital meetings, reports on election programmes, development plans, a regulation on gatherings.
/// </summary>
internal static class EditionL4
{
    internal static readonly AssemblyLaw Law = EditionL3.Law with
    {
        Id = new EditionId("L4"),
        GatheringItems = EditionL3.Law.GatheringItems.Add(AgendaItemKind.ElectionProgrammeReport, Gathering("4-2")),
        MeetingItems = EditionL3.Law.MeetingItems.Add(AgendaItemKind.DevelopmentPlan, LocalGovernmentAct.At("38-1", 10, 4)),
        ItemsOnDocuments = EditionL3.Law.ItemsOnDocuments.Add(AgendaItemKind.DevelopmentPlan),
        GatheringRegulation = new Citation(LocalGovernmentAct, "39-3", "5-1"),
        Digital = new Citation(LocalGovernmentAct, "39-3", "9-1"),
    };
}
