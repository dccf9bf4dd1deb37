using System.Text.Json.Serialization;
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
    [JsonIgnore]
    public HearingProfile Profile { get; }

    /// <summary>The unit; null before the first fact.</summary>
    public Locality? Unit { get; internal init; }

    /// <summary>What is heard; null before the first fact.</summary>
    public string? Subject { get; internal init; }

    /// <summary>What sets it apart from other hearings of its kind.</summary>
    public HearingTraits Traits { get; internal init; }

    /// <summary>The number of members of the body that holds the hearing; null where none has to be counted.</summary>
    public int? BodyMembers { get; internal init; }

    /// <summary>What is discussed, where the length of the discussion depends on it; null where it was not told.</summary>
    public EnvironmentalDocument? Document { get; internal init; }

    /// <summary>The day of the initiation; null before.</summary>
    public LocalDate? InitiatedOn { get; internal init; }

    /// <summary>The day on which the request is registered, from which its answer is due; null before the initiation.</summary>
    public LocalDate? RegisteredOn { get; internal init; }

    /// <summary>The present round.</summary>
    public HearingRound Round { get; internal init; } = HearingRound.First;

    /// <summary>The comments of all rounds.</summary>
    public CommentLog Comments { get; internal init; } = CommentLog.Empty;

    /// <inheritdoc/>
    public override string? UnitName => Unit?.Name;

    /// <summary>The code of the unit; null before the first fact.</summary>
    public override string? UnitCode => Unit?.Code;

    /// <inheritdoc/>
    public override DateTimeZone Zone => Unit?.Zone ?? DateTimeZone.Utc;
}

/// <summary>Where a public hearing stands, of whatever kind.</summary>
public enum HearingState
{
    /// <summary>Nobody has initiated it yet.</summary>
    NotInitiated,

    /// <summary>Initiated.</summary>
    Initiated,

    /// <summary>Place, day and hour are agreed.</summary>
    Agreed,

    /// <summary>Announced; notices are given, comments are taken.</summary>
    Announced,

    /// <summary>The materials are open; comments are taken.</summary>
    MaterialsOpen,

    /// <summary>The session is under way.</summary>
    InSession,

    /// <summary>It counts as not held.</summary>
    NotHeld,

    /// <summary>The session is adjourned.</summary>
    Adjourned,

    /// <summary>The session or the discussion is over; the record is due.</summary>
    Concluded,

    /// <summary>The record is drawn up; it is signed.</summary>
    Recorded,

    /// <summary>The record is signed; it is published.</summary>
    RecordSigned,

    /// <summary>The record is published.</summary>
    Published,

    /// <summary>The body has answered.</summary>
    Answered,

    /// <summary>An appeal is pending.</summary>
    Appealed,

    /// <summary>It is to be held again.</summary>
    RepeatCalled,

    /// <summary>The file is closed.</summary>
    Closed,

    /// <summary>It was called off.</summary>
    Cancelled,
}
