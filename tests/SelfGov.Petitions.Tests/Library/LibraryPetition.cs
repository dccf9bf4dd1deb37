using System.Collections.Immutable;
using NodaTime;
using SelfGov.Workflow;

namespace SelfGov.Petitions.Library;

// <snippet:case>
/// <summary>A petition of residents to the village library, as the fictitious rules of that library know it.</summary>
public sealed record LibraryPetition : Case<PetitionState>
{
    private static readonly DateTimeZone Almaty = DateTimeZoneProviders.Tzdb["Asia/Almaty"];

    public LibraryPetition(CaseId id, LibraryRules rules)
        : base(id, rules.Edition)
    {
    }

    public string Title { get; init; } = string.Empty;

    public string Initiator { get; init; } = string.Empty;

    public Instant? PublishedAt { get; init; }

    public Instant? HandedOverAt { get; init; }

    /// <summary>The signatures by number; persistent, so that the hundred-thousandth costs about what the first did.</summary>
    public ImmutableSortedDictionary<int, Signature> Signatures { get; init; } = ImmutableSortedDictionary<int, Signature>.Empty;

    public ImmutableHashSet<string> Signatories { get; init; } = [];

    /// <summary>How many signatures stand confirmed; kept, so that no rule has to count them.</summary>
    public int Confirmed { get; init; }

    public override DateTimeZone Zone => Almaty;
}
// </snippet>
