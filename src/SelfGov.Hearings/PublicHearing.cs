using NodaTime;
using SelfGov.Hearings.Comments;
using SelfGov.Kazakhstan;
using SelfGov.Workflow;

namespace SelfGov.Hearings;

/// <summary>A public hearing or discussion: the case, of whatever kind its profile is.</summary>
/// <remarks>Immutable; the fold of its facts. Names and texts of participants stand in the facts only.</remarks>
public sealed record PublicHearing : Case<HearingState>
{
    internal PublicHearing(CaseId id, HearingProfile profile)
        : base(id, profile.Id) => Profile = profile;

    /// <summary>The law that the hearing follows to its end.</summary>
    public HearingProfile Profile { get; }

    /// <summary>The unit; null before the first fact.</summary>
    public Locality? Unit { get; internal init; }

    /// <summary>What is heard; null before the first fact.</summary>
    public string? Subject { get; internal init; }

    /// <summary>What sets it apart from other hearings of its kind.</summary>
    public HearingTraits Traits { get; internal init; }

    /// <summary>The number of members of the body that holds the hearing; null where none has to be counted.</summary>
    public int? BodyMembers { get; internal init; }

    /// <summary>The day of the initiation; null before.</summary>
    public LocalDate? InitiatedOn { get; internal init; }

    /// <summary>The present round.</summary>
    public HearingRound Round { get; internal init; } = HearingRound.First;

    /// <summary>The comments of all rounds.</summary>
    public CommentLog Comments { get; internal init; } = CommentLog.Empty;

    /// <inheritdoc/>
    public override string? UnitName => Unit?.Name;

    /// <inheritdoc/>
    public override DateTimeZone Zone => Unit?.Zone ?? DateTimeZone.Utc;
}
