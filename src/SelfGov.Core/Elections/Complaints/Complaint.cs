using NodaTime;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Elections.Complaints;

/// <summary>A complaint over an election, considered by one body: the case. A complaint to two bodies is two cases.</summary>
/// <remarks>Immutable; the fold of its facts under one edition of the law.</remarks>
public sealed record Complaint : Case<ComplaintState>
{
    private readonly Unit? unit;

    internal Complaint(CaseId id, ComplaintLaw law)
        : base(id, law.Id) => Law = law;

    /// <summary>The law that the complaint follows to its end.</summary>
    public ComplaintLaw Law { get; }

    /// <summary>The unit that elects its akim.</summary>
    /// <exception cref="InvalidOperationException">The case has no fact yet.</exception>
    public Unit Unit
    {
        get => unit ?? throw new InvalidOperationException($"Complaint {Id} has no unit before the fact {ComplaintTrigger.ComplaintFiled}.");
        internal init => unit = value;
    }

    /// <summary>The name of the unit; null before the first fact.</summary>
    public override string? UnitName => unit?.Name;

    /// <summary>The identity of the election's case; empty before the first fact.</summary>
    public string ElectionCase { get; internal init; } = string.Empty;

    /// <summary>Election day.</summary>
    public LocalDate ElectionDay { get; internal init; }

    /// <summary>What the complaint is about.</summary>
    public ComplaintSubject Subject { get; internal init; }

    /// <summary>The commission complained about; null for a breach by somebody else.</summary>
    public ComplaintBody? Against { get; internal init; }

    /// <summary>The day of the decision, act or breach.</summary>
    public LocalDate ActOn { get; internal init; }

    /// <summary>The body seised.</summary>
    public ComplaintBody Body { get; internal init; }

    /// <summary>The moment at which the body received the complaint.</summary>
    public Instant FiledAt { get; internal init; }

    /// <summary>The day on which the commission suspended consideration; null unless suspended now.</summary>
    public LocalDate? SuspendedOn { get; internal init; }

    /// <summary>The day on which consideration last went on after a suspension; null if it never was suspended.</summary>
    public LocalDate? ResumedOn { get; internal init; }

    /// <summary>The days of suspension that are over, from 0.</summary>
    public int DaysSuspended { get; internal init; }

    /// <summary>The day of the request for a check that is not answered yet; null when none is.</summary>
    public LocalDate? CheckRequestedOn { get; internal init; }

    /// <summary>Whether law enforcement confirmed the facts; null when it was not asked, or has not answered.</summary>
    public bool? FactsConfirmed { get; internal init; }

    /// <summary>The day of the decision; null before.</summary>
    public LocalDate? DecidedOn { get; internal init; }

    /// <summary>Whether the complaint was upheld; null before the decision.</summary>
    public bool? IsUpheld { get; internal init; }

    /// <summary>The identity of the case in which the decision is under appeal; null when it is not.</summary>
    public string? AppealCase { get; internal init; }

    /// <summary>The day on which the body received the complaint, in the locality.</summary>
    public LocalDate ReceivedOn => FiledAt.InZone(Zone).Date;

    /// <summary>Whether a commission considers the complaint; a court or a prosecutor otherwise.</summary>
    public bool IsBeforeCommission => Body <= ComplaintBody.CentralCommission;

    /// <summary>Whether the complaint was filed in time. A breach can be reported at any time of the campaign (art. 49).</summary>
    public bool IsInTime => Subject == ComplaintSubject.Breach || FiledAt < Law.Filing.Value.Until(ActOn, Zone);

    /// <summary>Whether the complaint is to be decided at once: received in the last days before voting or on election day (art. 49).</summary>
    public bool IsUrgent => (!IsBeforeCommission || Law.Policies.CommissionsDecideAtOnce) && ComplaintLaw.IsInLastDays(Law.AtOnceAfter, ReceivedOn, ElectionDay);

    /// <inheritdoc/>
    public override DateTimeZone Zone => unit?.Zone ?? DateTimeZone.Utc;

    internal Instant EndOf(LocalDate day) => Zone.AtStartOfDay(day.PlusDays(1)).ToInstant();

    /// <summary>The end of a time to decide that starts on the day of receipt, suspensions left out as the policy says.</summary>
    internal Instant DecisionDue(TimeLimit limit) => Law.Policies.FullTimeAfterSuspension && ResumedOn is { } resumed
        ? limit.Until(resumed, Zone)
        : EndOf(limit.LastDay(ReceivedOn).PlusDays(DaysSuspended));

    /// <summary>The end of the day of receipt, suspensions left out as the policy says.</summary>
    internal Instant AtOnce() => EndOf(Law.Policies.FullTimeAfterSuspension && ResumedOn is { } resumed ? resumed : ReceivedOn.PlusDays(DaysSuspended));

    /// <summary>The end of the time for the check that was asked for; null when none is open.</summary>
    internal Instant? CheckDue() => CheckAnchor() is not { } anchor
        ? null
        : ComplaintLaw.IsInLastDays(Law.CheckAtOnceAfter, anchor, ElectionDay)
            ? EndOf(CheckRequestedOn!.Value)
            : Law.Check.Value.Until(anchor, Zone);

    private LocalDate? CheckAnchor() => CheckRequestedOn is not null && Law.Policies.CheckCountsFromComplaint ? ReceivedOn : CheckRequestedOn;
}
