using SelfGov.Law;

namespace SelfGov.Assemblies.Sittings;

/// <summary>What article 39-3 leaves open, or to a regulation whose text the library does not have, decided by name.</summary>
/// <remarks>
/// Time limits of regulations are null by default: then no deadline runs. A host sets those of the regulation that its maslikhat approved
/// (art. 39-3(3-1)); unless said otherwise each is then a duty, whose passing closes nothing. See <c>docs/law/gaps-assemblies.md</c>.
/// </remarks>
public sealed record AssemblyPolicies
{
    /// <summary>The default policies.</summary>
    public static readonly AssemblyPolicies Default = new();

    /// <summary>How the days of notice are counted: by default, full days lie between the notice and the meeting.</summary>
    public DayCounting NoticeCounting { get; init; } = DayCounting.FullDaysBetween;

    /// <summary>The time for the akim to convene what members asked for, from their petition; null where no regulation sets one.</summary>
    public TimeLimit? PetitionAnswer { get; init; }

    /// <summary>The time before the meeting by which the members have the materials; null where no regulation sets one.</summary>
    public TimeLimit? MaterialsBefore { get; init; }

    /// <summary>The time to hand the protocol to the akim, from the meeting; null where no regulation sets one.</summary>
    public TimeLimit? ProtocolHandOver { get; init; }

    /// <summary>The time for the akim to consider the decisions, from the protocol's receipt; null where no regulation sets one.</summary>
    public TimeLimit? AkimConsiders { get; init; }

    /// <summary>
    /// The time before a separate gathering by which the residents are notified; a later notice is refused. Null where no local order sets
    /// one.
    /// </summary>
    public TimeLimit? SeparateGatheringNotice { get; init; }

    /// <summary>
    /// Whether the chair's vote decides where exactly half of the participants voted in favour. By default it does not: art. 39-3(11) asks
    /// for more than half.
    /// </summary>
    public bool ChairHasCastingVote { get; init; }

    /// <summary>
    /// Whether a monitoring commission may name a paper where the meeting that decided is not kept here: stated, and not proved. By default
    /// it may; <c>false</c> asks for the entry in the journal of the meeting.
    /// </summary>
    public bool PapersAreAccepted { get; init; } = true;
}
