using SelfGov.Workflow;

namespace SelfGov.Assemblies.Sittings;

/// <summary>What facts make of the items of an agenda, which stand in the order of their numbers.</summary>
internal static class Agenda
{
    internal static ValueList<AgendaItem> Of(ValueList<ProposedItem> proposed) =>
        [.. proposed.Select((item, index) => new AgendaItem(index + 1, item))];

    internal static ValueList<AgendaItem> Adding(this ValueList<AgendaItem> items, ValueList<ProposedItem> added) =>
        [.. items, .. added.Select((item, index) => new AgendaItem(items.Count + index + 1, item))];

    internal static ValueList<AgendaItem> After(this ValueList<AgendaItem> items, ISittingFact fact) =>
        [.. items.Select(item => item.After(fact))];

    internal static ValueList<AgendaItem> After(this ValueList<AgendaItem> items, IItemFact fact)
    {
        AgendaItem item = items.Find(fact.Item)
            ?? throw new InvalidOperationException($"There is no item {fact.Item}; there are {items.Count}.");
        return items.With(fact.Item - 1, fact.Change(item.After(fact)));
    }
}
