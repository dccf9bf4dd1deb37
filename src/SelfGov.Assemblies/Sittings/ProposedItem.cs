using SelfGov.Contract;

namespace SelfGov.Assemblies.Sittings;

/// <summary>An item proposed for an agenda. Items are numbered from 1 in the order in which they were proposed.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Document">The document it is about; null where there is none. An item on a budget needs one.</param>
public sealed record ProposedItem(
    [Label("мәселенің түрі", "вид вопроса", "kind of question")] AgendaItemKind Kind,
    [Label("құжат", "документ", "document")] AgendaDocument? Document = null);
