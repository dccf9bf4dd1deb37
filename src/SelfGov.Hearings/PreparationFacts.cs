using System.Collections.Immutable;
using NodaTime;
using SelfGov.Kazakhstan;

namespace SelfGov.Hearings;

/// <summary>The hearing was initiated.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Subject">What is heard.</param>
/// <param name="Traits">What sets it apart.</param>
/// <param name="Initiators">How many initiated it.</param>
/// <param name="BodyMembers">The number of members of the body that holds it; null where none is counted.</param>
public sealed record HearingInitiated(
    LocalDate On, Locality Unit, string Subject, HearingTraits Traits, int Initiators, int? BodyMembers) : HearingFact
{
    /// <inheritdoc/>
    public override HearingTrigger Trigger => HearingTrigger.HearingInitiated;

    /// <inheritdoc/>
    public override PublicHearing Apply(PublicHearing current) => current with
    {
        Unit = Unit,
        Subject = Subject,
        Traits = Traits,
        BodyMembers = BodyMembers,
        InitiatedOn = On,
    };
}

/// <summary>Place, day and hour were agreed.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Schedule">What was agreed.</param>
public sealed record ScheduleAgreed(LocalDate On, HearingSchedule Schedule) : HearingFact
{
    /// <inheritdoc/>
    public override HearingTrigger Trigger => HearingTrigger.ScheduleAgreed;

    private protected override HearingRound Change(HearingRound round) => round with { Agreed = Schedule };
}

/// <summary>Place, day or hour were not agreed.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Reason">Why, and what is proposed instead.</param>
public sealed record ScheduleDeclined(LocalDate On, string Reason) : HearingFact
{
    /// <inheritdoc/>
    public override HearingTrigger Trigger => HearingTrigger.ScheduleDeclined;
}

/// <summary>The hearing was announced.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Schedule">When and where.</param>
/// <param name="Agenda">The questions.</param>
/// <param name="PlannedMinutes">The time planned for the session, in minutes; null where it is not planned.</param>
/// <param name="ReportMinutes">The time of it planned for the report, in minutes; null where there is none.</param>
public sealed record HearingAnnounced(
    LocalDate On, HearingSchedule Schedule, ImmutableArray<string> Agenda, int? PlannedMinutes, int? ReportMinutes) : HearingFact
{
    /// <inheritdoc/>
    public override HearingTrigger Trigger => HearingTrigger.HearingAnnounced;

    /// <inheritdoc/>
    public bool Equals(HearingAnnounced? other) => other is not null && Agenda.SequenceEqual(other.Agenda)
        && (On, Schedule, PlannedMinutes, ReportMinutes) == (other.On, other.Schedule, other.PlannedMinutes, other.ReportMinutes);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(On, Schedule, PlannedMinutes, ReportMinutes, Agenda.Length);

    private protected override HearingRound Change(HearingRound round) =>
        round with { Schedule = Schedule, Agenda = HearingList<string>.Of(Agenda) };
}

/// <summary>A notice was published or sent.</summary>
/// <param name="Notice">The notice, with its day.</param>
public sealed record NoticeGiven(GivenNotice Notice) : HearingFact
{
    /// <inheritdoc/>
    public override HearingTrigger Trigger => HearingTrigger.NoticeGiven;

    private protected override HearingRound Change(HearingRound round) => round with { Notices = round.Notices.With(Notice) };
}

/// <summary>The materials were opened.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Reference">Where they are.</param>
public sealed record MaterialsOpened(LocalDate On, string Reference) : HearingFact
{
    /// <inheritdoc/>
    public override HearingTrigger Trigger => HearingTrigger.MaterialsOpened;

    private protected override HearingRound Change(HearingRound round) => round with { MaterialsOn = On };
}

/// <summary>The hearing was moved; the notices given for the old day no longer count.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Schedule">When and where.</param>
/// <param name="Reason">Why.</param>
public sealed record HearingRescheduled(LocalDate On, HearingSchedule Schedule, string Reason) : HearingFact
{
    /// <inheritdoc/>
    public override HearingTrigger Trigger => HearingTrigger.HearingRescheduled;

    private protected override HearingRound Change(HearingRound round) =>
        round with { Schedule = Schedule, Notices = HearingList<GivenNotice>.Empty };
}

/// <summary>The hearing was called off.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Reason">Why.</param>
public sealed record HearingCancelled(LocalDate On, string Reason) : HearingFact
{
    /// <inheritdoc/>
    public override HearingTrigger Trigger => HearingTrigger.HearingCancelled;
}
