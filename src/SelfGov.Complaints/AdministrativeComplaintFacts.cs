using NodaTime;

namespace SelfGov.Complaints;

/// <summary>The body complained about sent the complaint on (art. 91(4) of the administrative code).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record ComplaintForwarded(LocalDate On) : ComplaintFact
{
    /// <inheritdoc/>
    public override ComplaintTrigger Trigger => ComplaintTrigger.ComplaintForwarded;

    /// <inheritdoc/>
    public override Complaint Apply(Complaint current) => current with { ForwardedOn = On };
}

/// <summary>The body complained about did all that the complaint asked for (art. 91(4) of the administrative code).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record ComplaintSatisfied(LocalDate On) : ComplaintFact
{
    /// <inheritdoc/>
    public override ComplaintTrigger Trigger => ComplaintTrigger.ComplaintSatisfied;

    /// <inheritdoc/>
    public override Complaint Apply(Complaint current) => current with { DecidedOn = On, IsUpheld = true };
}

/// <summary>The time that was missed was restored (arts 92(2), 136(7) of the administrative code).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record TimeRestored(LocalDate On) : ComplaintFact
{
    /// <inheritdoc/>
    public override ComplaintTrigger Trigger => ComplaintTrigger.TimeRestored;

    /// <inheritdoc/>
    public override Complaint Apply(Complaint current) => current with { IsLate = false };
}

/// <summary>The court returned a late suit (arts 136(8), 138(2)15) of the administrative code).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record SuitReturned(LocalDate On) : ComplaintFact
{
    /// <inheritdoc/>
    public override ComplaintTrigger Trigger => ComplaintTrigger.SuitReturned;

    /// <inheritdoc/>
    public override Complaint Apply(Complaint current) => current;
}

/// <summary>The complainant was told the preliminary decision (arts 73(1), 98(3) of the administrative code).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record PreliminaryDecisionNotified(LocalDate On) : ComplaintFact
{
    /// <inheritdoc/>
    public override ComplaintTrigger Trigger => ComplaintTrigger.PreliminaryDecisionNotified;

    /// <inheritdoc/>
    public override Complaint Apply(Complaint current) => current with { PreliminaryDecisionOn = On };
}

/// <summary>The time of the court was prolonged (art. 146(1) of the administrative code).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Until">The new last day.</param>
public sealed record ReviewExtended(LocalDate On, LocalDate Until) : ComplaintFact
{
    /// <inheritdoc/>
    public override ComplaintTrigger Trigger => ComplaintTrigger.ReviewExtended;

    /// <inheritdoc/>
    public override Complaint Apply(Complaint current) => current with { ExtendedUntil = Until };
}

/// <summary>The complaint was taken back (arts 64(9), 95(1)4) of the administrative code).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record ComplaintWithdrawn(LocalDate On) : ComplaintFact
{
    /// <inheritdoc/>
    public override ComplaintTrigger Trigger => ComplaintTrigger.ComplaintWithdrawn;

    /// <inheritdoc/>
    public override Complaint Apply(Complaint current) => current;
}

/// <summary>The complaint was left without consideration (arts 95, 100(1)6) of the administrative code).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Ground">Why.</param>
public sealed record ComplaintLeftUnconsidered(LocalDate On, UnconsideredGround Ground) : ComplaintFact
{
    /// <inheritdoc/>
    public override ComplaintTrigger Trigger => ComplaintTrigger.ComplaintLeftUnconsidered;

    /// <inheritdoc/>
    public override Complaint Apply(Complaint current) => current with { DecidedOn = On, Unconsidered = Ground };
}

/// <summary>
/// The time to decide passed in silence, which counts as a refusal from the end of that time (art. 100(5) of the administrative code).
/// </summary>
/// <param name="At">The moment.</param>
public sealed record RefusedBySilence(Instant At) : ComplaintFact
{
    /// <inheritdoc/>
    public override ComplaintTrigger Trigger => ComplaintTrigger.RefusedBySilence;

    /// <inheritdoc/>
    public override Complaint Apply(Complaint current) => current with
    {
        // The moment is the start of the day after the last one.
        DecidedOn = At.InZone(current.Zone).Date.PlusDays(-1),
        IsUpheld = false,
        IsRefusedBySilence = true,
    };
}

/// <summary>The decision was served on the complainant (art. 100(4) of the administrative code).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record DecisionServed(LocalDate On) : ComplaintFact
{
    /// <inheritdoc/>
    public override ComplaintTrigger Trigger => ComplaintTrigger.DecisionServed;

    /// <inheritdoc/>
    public override Complaint Apply(Complaint current) => current with { ServedOn = On };
}
