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

    /// <summary>How many took part in the last vote; 0 before the first.</summary>
    public int Present { get; internal init; }

    /// <summary>Whether the chair's deciding vote adopted it in the last vote: as many voted in favour as not.</summary>
    public bool ByCastingVote { get; internal init; }

    /// <summary>The day of the last vote; null before the first.</summary>
    public LocalDate? DecidedOn { get; internal init; }

    /// <summary>The day on which the akim considered the decision; null before.</summary>
    public LocalDate? ConsideredOn { get; internal init; }

    /// <summary>The day on which the maslikhat discussed the disagreement; null before.</summary>
    public LocalDate? DiscussedOn { get; internal init; }

    /// <summary>Whether the akim disagreed with the decision at some time (art. 39-3(11)).</summary>
    public bool WasDisputed { get; private init; }

    /// <summary>
    /// Whether the decision may be carried out: the akim agreed, or the disagreement was resolved in its favour (art. 39-3(13)).
    /// </summary>
    public bool MayBeExecuted => State is AgendaItemState.Confirmed or AgendaItemState.Upheld or AgendaItemState.Executed;

    internal bool IsSettled => AgendaItemTopology.IsFinal(State);

    internal AgendaItem After(ISittingFact fact) => this with
    {
        State = fact.ItemTopology.Next(State, fact.GetType())
            ?? throw new InvalidOperationException($"Item {Number} is {State}; {fact.GetType().Name} cannot happen to it."),
        WasDisputed = WasDisputed || fact is IItemDisputed,
    };
}

/// <summary>Where an item of an agenda, and the decision on it, stands (art. 39-3(10)-(13)).</summary>
public enum AgendaItemState
{
    /// <summary>Proposed and announced.</summary>
    Proposed,

    /// <summary>On the approved agenda.</summary>
    OnAgenda,

    /// <summary>Left out of the approved agenda.</summary>
    LeftOut,

    /// <summary>Adopted by more than half of the participants.</summary>
    Adopted,

    /// <summary>Not adopted.</summary>
    Rejected,

    /// <summary>The akim agreed with the decision.</summary>
    Confirmed,

    /// <summary>The akim disagreed: it is to be discussed again.</summary>
    Disputed,

    /// <summary>Adopted again after the akim had disagreed.</summary>
    Insisted,

    /// <summary>The maslikhat discussed the disagreement in a sitting.</summary>
    Discussed,

    /// <summary>The disagreement was resolved in favour of the decision.</summary>
    Upheld,

    /// <summary>The higher akim resolved the disagreement against the decision.</summary>
    Overturned,

    /// <summary>Given up when it was discussed again.</summary>
    Withdrawn,

    /// <summary>Carried out.</summary>
    Executed,
}
