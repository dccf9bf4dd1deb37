using System.Collections.Immutable;
using SelfGov.Law;
using SelfGov.Workflow.Definition;

namespace SelfGov.Assemblies.Sittings;

/// <summary>What article 39-3 sets for gatherings and for assemblies differently.</summary>
internal sealed record SittingTerms
{
    /// <summary>The share of members who can ask for it.</summary>
    internal required Ruled<Share> Initiative { get; init; }

    /// <summary>
    /// The place that makes the decision of the raion akim a condition of what members ask for; null where there is none.
    /// </summary>
    internal required Citation? Permission { get; init; }

    /// <summary>What it decides about.</summary>
    internal required ImmutableDictionary<AgendaItemKind, Citation> Items { get; init; }

    /// <summary>The place that sets the quorum.</summary>
    internal required Citation Quorum { get; init; }

    /// <summary>The rule on the number of those who may take part.</summary>
    internal required (string Code, Citation Basis, Words Text, string Field, Expect<int> Expect) Entitled { get; init; }

    /// <summary>The time to answer those who ask, where a regulation of the edition sets one.</summary>
    internal Ruled<TimeLimit>? PetitionAnswer { get; init; }

    /// <summary>The time before it by which the materials are sent.</summary>
    internal Ruled<TimeLimit>? Materials { get; init; }

    /// <summary>The time to hand the protocol to the akim.</summary>
    internal Ruled<TimeLimit>? ProtocolHandOver { get; init; }

    /// <summary>The time for the akim to consider the decisions.</summary>
    internal Ruled<TimeLimit>? AkimConsiders { get; init; }

    /// <summary>The place that gives the chair the deciding vote.</summary>
    internal Citation? CastingVote { get; init; }

    /// <summary>That enough members ask.</summary>
    internal required Words EnoughInitiators { get; init; }

    /// <summary>That no more take part than may.</summary>
    internal required Words NotMorePresent { get; init; }
}
