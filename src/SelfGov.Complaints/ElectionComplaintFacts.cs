using NodaTime;

namespace SelfGov.Complaints;

/// <summary>The complaint was found to be in time (art. 20(9) of the law on elections).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record ComplaintAccepted(LocalDate On) : ComplaintFact
{
    /// <inheritdoc/>
    public override ComplaintTrigger Trigger => ComplaintTrigger.ComplaintAccepted;

    /// <inheritdoc/>
    public override Complaint Apply(Complaint current) => current;
}

/// <summary>The commission asked law enforcement to check the facts (art. 48(3) of the law on elections).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record CheckRequested(LocalDate On) : ComplaintFact
{
    /// <inheritdoc/>
    public override ComplaintTrigger Trigger => ComplaintTrigger.CheckRequested;

    /// <inheritdoc/>
    public override Complaint Apply(Complaint current) => current with { CheckRequestedOn = On, FactsConfirmed = null };
}

/// <summary>Law enforcement answered (art. 48(3) of the law on elections).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="FactsConfirmed">Whether the facts complained about were confirmed.</param>
public sealed record CheckAnswered(LocalDate On, bool FactsConfirmed) : ComplaintFact
{
    /// <inheritdoc/>
    public override ComplaintTrigger Trigger => ComplaintTrigger.CheckAnswered;

    /// <inheritdoc/>
    public override Complaint Apply(Complaint current) => current with { CheckRequestedOn = null, FactsConfirmed = FactsConfirmed };
}

/// <summary>The commission suspended consideration, the court being seised too (art. 20(9) of the law on elections).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record ReviewSuspended(LocalDate On) : ComplaintFact
{
    /// <inheritdoc/>
    public override ComplaintTrigger Trigger => ComplaintTrigger.ReviewSuspended;

    /// <inheritdoc/>
    public override Complaint Apply(Complaint current) => current with { SuspendedOn = On };
}

/// <summary>The court's decision entered into force, and the commission goes on (art. 20(9) of the law on elections).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record ReviewResumed(LocalDate On) : ComplaintFact
{
    /// <inheritdoc/>
    public override ComplaintTrigger Trigger => ComplaintTrigger.ReviewResumed;

    /// <inheritdoc/>
    public override Complaint Apply(Complaint current) => current with
    {
        SuspendedOn = null,
        ResumedOn = On,
        DaysSuspended = current.DaysSuspended + (current.SuspendedOn is { } since ? Period.DaysBetween(since, On) : 0),
    };
}
