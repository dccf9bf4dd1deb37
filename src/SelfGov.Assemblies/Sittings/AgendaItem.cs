using NodaTime;

namespace SelfGov.Assemblies.Sittings;

/// <summary>An item of an agenda, and what was decided on it.</summary>
/// <remarks>Immutable. An item never leaves the agenda; only its state changes.</remarks>
public sealed record AgendaItem
{
    internal AgendaItem(int number, ProposedItem proposed)
    {
        Number = number;
        Kind = proposed.Kind;
        Document = proposed.Document;
    }

    /// <summary>The number of the item, from 1.</summary>
    public int Number { get; }

    /// <summary>What it is about.</summary>
    public AgendaItemKind Kind { get; }

    /// <summary>The document it is about; null where there is none.</summary>
    public AgendaDocument? Document { get; }

    /// <summary>Where the item stands.</summary>
    public AgendaItemState State { get; private init; }

    /// <summary>The number of votes in favour in the last vote; null before the first.</summary>
    public int? InFavour { get; internal init; }

    /// <summary>The day of the last vote; null before the first.</summary>
    public LocalDate? DecidedOn { get; internal init; }

    /// <summary>Whether the akim disagreed with the decision at some time (art. 39-3(11)).</summary>
    public bool WasDisputed { get; private init; }

    /// <summary>Whether the decision may be carried out: the akim agreed, or the disagreement was resolved in its favour (art. 39-3(13)).</summary>
    public bool MayBeExecuted => State is AgendaItemState.Confirmed or AgendaItemState.Upheld or AgendaItemState.Executed;

    internal bool IsSettled => AgendaItemMachine.Topology.Triggers.All(trigger => !AgendaItemMachine.Topology.Permits(State, trigger));

    internal AgendaItem After(SittingTrigger trigger) => this with
    {
        State = AgendaItemMachine.Topology.Next(State, trigger)
            ?? throw new InvalidOperationException($"Item {Number} is {State}; {trigger} cannot happen to it."),
        WasDisputed = WasDisputed || trigger == SittingTrigger.ItemDisputed,
    };
}
