using SelfGov.Law;

namespace SelfGov.Assemblies.Sittings;

/// <summary>What article 39-3 and the orders under it leave open, decided by name.</summary>
/// <remarks>
/// Time limits are null by default: then those of the edition run, and where it has none, none. A host sets those of the regulation or the
/// local order that its maslikhat approved (art. 39-3(3-1), (5-1), (6)); unless said otherwise each is then a duty, whose passing closes
/// nothing. See <c>docs/law/gaps-assemblies.md</c>.
/// </remarks>
public sealed record AssemblyPolicies
{
    /// <summary>The default policies.</summary>
    public static readonly AssemblyPolicies Default = new();

    /// <summary>How the days of notice are counted: by default, full days lie between the notice and the meeting.</summary>
    public DayCounting NoticeCounting { get; init; } = DayCounting.FullDaysBetween;

    /// <summary>The time for the akim to convene what members asked for, from their petition; null for that of the edition.</summary>
    public TimeLimit? PetitionAnswer { get; init; }

    /// <summary>The time before the meeting by which the members have the materials; null for that of the edition.</summary>
    public TimeLimit? MaterialsBefore { get; init; }

    /// <summary>The time to hand the protocol to the akim, from the meeting; null for that of the edition.</summary>
    public TimeLimit? ProtocolHandOver { get; init; }

    /// <summary>The time for the akim to consider the decisions, from the protocol's receipt; null for that of the edition.</summary>
    public TimeLimit? AkimConsiders { get; init; }

    /// <summary>
    /// The time before a separate gathering by which the residents are notified; a later notice is refused. Null for that of the
    /// edition.
    /// </summary>
    public TimeLimit? SeparateGatheringNotice { get; init; }

    /// <summary>
    /// Whether the chair's vote decides where exactly half of the participants voted in favour and the edition does not say so, as of
    /// gatherings. By default it does not: art. 39-3(11) asks for more than half.
    /// </summary>
    public bool ChairHasCastingVote { get; init; }

    /// <summary>
    /// The share of the residents of a plot who are its representatives, rounded up, where the edition sets no number: the local orders of
    /// 2014 that were read have one per cent. Null, the default, where the local order gives the number itself.
    /// </summary>
    public Share? RepresentativesShare { get; init; }

    /// <summary>
    /// Whether a monitoring commission may name a paper where the meeting that decided is not kept here: stated, and not proved. By default
    /// it may; <c>false</c> asks for the entry in the journal of the meeting.
    /// </summary>
    public bool PapersAreAccepted { get; init; } = true;
}
