using NodaTime;
using SelfGov.Workflow;

namespace SelfGov.Petitions.Library;

// <snippet:case>
/// <summary>A petition of residents to the village library: the case.</summary>
public sealed record LibraryPetition : Case<PetitionState>
{
    public static readonly DateTimeZone Almaty = DateTimeZoneProviders.Tzdb["Asia/Almaty"];

    public LibraryPetition(CaseId id, LibraryRules rules)
        : base(id, rules.Edition)
    {
    }

    public string Title { get; init; } = string.Empty;

    public string Initiator { get; init; } = string.Empty;

    public Instant? PublishedAt { get; init; }

    public Instant? HandedOverAt { get; init; }

    public SignatureSheet Signatures { get; init; } = SignatureSheet.Empty;

    public override DateTimeZone Zone => Almaty;
}

/// <summary>Where a petition stands.</summary>
public enum PetitionState
{
    Draft,
    Open,
    Collecting,
    Paused,
    UnderReview,
    Granted,
    Declined,
    Withdrawn,
    Lapsed,
}
// </snippet>
