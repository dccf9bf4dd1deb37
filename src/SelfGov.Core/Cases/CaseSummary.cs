using NodaTime;
using SelfGov.Cases.Lists;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Cases;

/// <summary>A case in a list: what a store knows of it without reading its entries.</summary>
/// <param name="Case">The case.</param>
/// <param name="Kind">The kind of procedure.</param>
/// <param name="Edition">The edition of the law that the case follows.</param>
/// <param name="Journal">Where its journal stands.</param>
/// <param name="Updated">When its last entry was recorded.</param>
/// <param name="Status">How it stands after its last entry.</param>
public sealed record CaseSummary(CaseId Case, string Kind, EditionId Edition, Checkpoint Journal, Instant Updated, CaseStatus Status)
{
    /// <summary>
    /// What of it cannot be read, where somebody has damaged the store: what is named here has the default value. Null where all can.
    /// </summary>
    public string? Damage { get; init; }

    /// <summary>
    /// Whether its status waits to be renewed: it was computed under another law or other working days than the host has now, by an earlier
    /// release, or has passed its moment (<see cref="CaseStatus.HoldsUntil"/>, or <see cref="CaseStatus.NextCause"/>, which nobody has
    /// recorded yet), so that its state and its deadlines may be others by now. Said by
    /// <see cref="CaseLists"/>; a store does not know the law, and says false.
    /// </summary>
    public bool AwaitsRenewal { get; init; }
}
