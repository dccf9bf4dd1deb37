using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Workflow;

namespace SelfGov.Elections.NoConfidence;

/// <summary>A motion of no confidence in one akim before the maslikhat: the case.</summary>
/// <remarks>Immutable; the fold of its facts under one edition of the law.</remarks>
public sealed record NoConfidenceMotion : Case<NoConfidenceState>
{
    internal NoConfidenceMotion(CaseId id, NoConfidenceLaw law)
        : base(id, law.Id) => Law = law;

    /// <summary>The law that the motion follows to its end.</summary>
    [JsonIgnore]
    public NoConfidenceLaw Law { get; }

    /// <summary>The unit whose akim it is about; null before the first fact.</summary>
    public Unit? Unit { get; internal init; }

    /// <summary>The name of the unit; null before the first fact.</summary>
    public override string? UnitName => Unit?.Name;

    /// <summary>The code of the unit; null before the first fact, and where the host names no locality.</summary>
    public override string? UnitCode => Unit?.Locality?.Code;

    /// <summary>The number of all deputies, as the Central Election Commission fixed it; 0 before the first fact.</summary>
    public int AllDeputies { get; internal init; }

    /// <summary>The ground.</summary>
    public NoConfidenceGround Ground { get; internal init; }

    /// <summary>The day of the initiators' written request; null before.</summary>
    public LocalDate? RequestedOn { get; internal init; }

    /// <summary>The day on which the sheets were handed in; null before.</summary>
    public LocalDate? HandedInOn { get; internal init; }

    /// <summary>The number of signatures handed in; 0 before.</summary>
    public int HandedIn { get; internal init; }

    /// <summary>The number of genuine signatures found; null before the protocol.</summary>
    public int? Genuine { get; internal init; }

    /// <summary>The day of the protocol on the signatures; null before.</summary>
    public LocalDate? ProtocolOn { get; internal init; }

    /// <summary>The day of the first vote; null before.</summary>
    public LocalDate? VotedOn { get; internal init; }

    /// <summary>The votes for no confidence in the first vote; null before.</summary>
    public int? InFavour { get; internal init; }

    /// <summary>The day on which the higher akim received the decision; null before.</summary>
    public LocalDate? DeliveredOn { get; internal init; }

    /// <summary>The day of the second vote; null before.</summary>
    public LocalDate? VotedAgainOn { get; internal init; }

    /// <summary>The votes for no confidence in the second vote; null before.</summary>
    public int? InFavourAgain { get; internal init; }

    /// <summary>The day on which the higher akim ended the powers; null before.</summary>
    public LocalDate? DismissedOn { get; internal init; }

    /// <inheritdoc/>
    public override DateTimeZone Zone => Unit?.Zone ?? DateTimeZone.Utc;
}

/// <summary>Where a motion of no confidence stands.</summary>
public enum NoConfidenceState
{
    /// <summary>Nobody has asked for no confidence yet.</summary>
    NotInitiated,

    /// <summary>The initiators collect the signatures of deputies (art. 24(3)-(4)).</summary>
    CollectingSignatures,

    /// <summary>The signatures are checked (art. 24(4)).</summary>
    Verifying,

    /// <summary>The signatures are genuine and enough; the session has to be held (art. 24(5)).</summary>
    SessionDue,

    /// <summary>The maslikhat expressed no confidence; its decision goes to the higher akim (art. 24(5)-(6)).</summary>
    Expressed,

    /// <summary>The higher akim considers it (art. 24(7)).</summary>
    WithHigherAkim,

    /// <summary>The higher akim left the akim in office (art. 24(7)-(8)).</summary>
    Rejected,

    /// <summary>No confidence was expressed again: the higher akim has to dismiss (art. 24(8)).</summary>
    DismissalDue,

    /// <summary>The higher akim accepted no confidence: a ground to end the akim's powers (arts 24(7)-(8), 32(2)3), 36(5)3)).</summary>
    Dismissed,

    /// <summary>The motion failed: too few signatures in time, or too few votes.</summary>
    Failed,

    /// <summary>The motion lost its subject: the powers ended otherwise, or the unit was abolished.</summary>
    Discontinued,
}
