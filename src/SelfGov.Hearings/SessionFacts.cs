using NodaTime;
using SelfGov.Journal.Json;

namespace SelfGov.Hearings;

/// <summary>A participant was registered.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Participant">The host's opaque identity of the participant.</param>
/// <param name="Capacity">As what.</param>
/// <param name="Name">The name; null where it was not given.</param>
public sealed record ParticipantRegistered(
    LocalDate On, string Participant, ParticipantCapacity Capacity, [property: PersonalData] string? Name) : HearingFact
{
    /// <inheritdoc/>
    public override HearingTrigger Trigger => HearingTrigger.ParticipantRegistered;

    private protected override HearingRound Change(HearingRound round) =>
        round with { Attendance = round.Attendance.With(Participant, Capacity) };
}

/// <summary>The session was opened.</summary>
/// <param name="At">The moment.</param>
/// <param name="On">The day in the locality.</param>
/// <param name="Chair">The host's opaque identity of the chair.</param>
/// <param name="Secretary">The host's opaque identity of the secretary.</param>
/// <param name="Present">How many came.</param>
/// <param name="MembersPresent">How many of them are members of the body; null where none is counted.</param>
public sealed record SessionOpened(Instant At, LocalDate On, string Chair, string Secretary, int Present, int? MembersPresent) : HearingFact
{
    /// <inheritdoc/>
    public override HearingTrigger Trigger => HearingTrigger.SessionOpened;

    private protected override HearingRound Change(HearingRound round) => round with
    {
        OpenedOn = On,
        Chair = Chair,
        Secretary = Secretary,
        Present = Present,
        MembersPresent = MembersPresent,
    };
}

/// <summary>The hearing was not held.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Reason">Why.</param>
/// <param name="Present">How many came; null where it was not counted.</param>
/// <param name="Explanation">The reason in words; null where the number says it.</param>
public sealed record SessionNotHeld(LocalDate On, NotHeldReason Reason, int? Present, string? Explanation) : HearingFact
{
    /// <inheritdoc/>
    public override HearingTrigger Trigger => HearingTrigger.SessionNotHeld;

    private protected override HearingRound Change(HearingRound round) => round with { NotHeld = Reason, Present = Present ?? 0 };
}

/// <summary>Somebody spoke.</summary>
/// <param name="At">The moment.</param>
/// <param name="Speaker">The host's opaque identity of the speaker.</param>
/// <param name="Name">The name and office; null where they were not given.</param>
/// <param name="Summary">What was said.</param>
public sealed record SpeechMade(
    Instant At, string Speaker, [property: PersonalData] string? Name, [property: PersonalData] string? Summary) : HearingFact
{
    /// <inheritdoc/>
    public override HearingTrigger Trigger => HearingTrigger.SpeechMade;

    private protected override HearingRound Change(HearingRound round) => round with { Speeches = round.Speeches + 1 };
}

/// <summary>A decision was adopted.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Text">What was decided.</param>
/// <param name="InFavour">The votes in favour.</param>
/// <param name="Voters">The number of those of whom the majority is counted.</param>
public sealed record DecisionAdopted(LocalDate On, string Text, int InFavour, int Voters) : HearingFact
{
    /// <inheritdoc/>
    public override HearingTrigger Trigger => HearingTrigger.DecisionAdopted;

    private protected override HearingRound Change(HearingRound round) => round with { Adopted = round.Adopted + 1 };
}

/// <summary>A decision was not adopted.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Text">What was put to the vote.</param>
/// <param name="InFavour">The votes in favour.</param>
/// <param name="Voters">The number of those of whom the majority is counted.</param>
public sealed record DecisionRejected(LocalDate On, string Text, int InFavour, int Voters) : HearingFact
{
    /// <inheritdoc/>
    public override HearingTrigger Trigger => HearingTrigger.DecisionRejected;
}

/// <summary>The session was adjourned.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Until">When it goes on.</param>
/// <param name="Reason">Why.</param>
public sealed record SessionAdjourned(LocalDate On, LocalDateTime Until, string Reason) : HearingFact
{
    /// <inheritdoc/>
    public override HearingTrigger Trigger => HearingTrigger.SessionAdjourned;

    private protected override HearingRound Change(HearingRound round) => round with { ResumesAt = Until };
}

/// <summary>The session went on.</summary>
/// <param name="At">The moment.</param>
public sealed record SessionResumed(Instant At) : HearingFact
{
    /// <inheritdoc/>
    public override HearingTrigger Trigger => HearingTrigger.SessionResumed;

    private protected override HearingRound Change(HearingRound round) => round with { ResumesAt = null };
}

/// <summary>The session was closed.</summary>
/// <param name="At">The moment.</param>
/// <param name="On">The day in the locality.</param>
public sealed record SessionClosed(Instant At, LocalDate On) : HearingFact
{
    /// <inheritdoc/>
    public override HearingTrigger Trigger => HearingTrigger.SessionClosed;

    private protected override HearingRound Change(HearingRound round) => round with { ConcludedOn = On, ResumesAt = null };
}

/// <summary>The last day of the discussion passed.</summary>
/// <param name="At">The moment: the end of the last day.</param>
/// <param name="On">The last day.</param>
public sealed record DiscussionEnded(Instant At, LocalDate On) : HearingFact
{
    /// <inheritdoc/>
    public override HearingTrigger Trigger => HearingTrigger.DiscussionEnded;

    private protected override HearingRound Change(HearingRound round) => round with { ConcludedOn = On };
}
