using SelfGov.Assemblies.Sittings;
using static SelfGov.Assemblies.Editions.Places;

namespace SelfGov.Assemblies.Editions;

/// <summary>L0b, Law No. 48-VI of 20 February 2017: the gathering hears the yearly report on pastures.</summary>
internal static class EditionL0b
{
    internal static readonly AssemblyLaw Law = EditionL0a.Law with
    {
        Id = new("L0b"),
        GatheringItems = EditionL0a.Law.GatheringItems.Add(AgendaItemKind.PastureReport, Gathering("4-1")),
    };
}
