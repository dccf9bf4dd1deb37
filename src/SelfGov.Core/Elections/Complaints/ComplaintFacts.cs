using NodaTime;
using SelfGov.Workflow;

namespace SelfGov.Elections.Complaints;

/// <summary>A fact of a complaint. The facts are a closed family: these.</summary>
public abstract record ComplaintFact : Fact<Complaint, ComplaintTrigger>
{
    private protected ComplaintFact()
    {
    }
}

/// <summary>The complaint was filed (arts 20(9), 49).</summary>
/// <param name="Unit">The unit that elects its akim.</param>
/// <param name="ElectionCase">The identity of the election's case.</param>
/// <param name="ElectionDay">Election day.</param>
/// <param name="Subject">What the complaint is about.</param>
/// <param name="Against">The commission complained about; null for a breach by somebody else.</param>
/// <param name="ActOn">The day of the decision, act or breach.</param>
/// <param name="Body">The body seised.</param>
/// <param name="At">The moment of receipt.</param>
public sealed record ComplaintFiled(
    Unit Unit, string ElectionCase, LocalDate ElectionDay, ComplaintSubject Subject, ComplaintBody? Against, LocalDate ActOn, ComplaintBody Body, Instant At)
    : ComplaintFact
{
    /// <inheritdoc/>
    public override ComplaintTrigger Trigger => ComplaintTrigger.ComplaintFiled;

    /// <inheritdoc/>
    public override Complaint Apply(Complaint current) => current with
    {
        Unit = Unit,
        ElectionCase = ElectionCase,
        ElectionDay = ElectionDay,
        Subject = Subject,
        Against = Against,
        ActOn = ActOn,
        Body = Body,
        FiledAt = At,
    };
}

/// <summary>The complaint was found to be in time (art. 20(9)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record ComplaintAccepted(LocalDate On) : ComplaintFact
{
    /// <inheritdoc/>
    public override ComplaintTrigger Trigger => ComplaintTrigger.ComplaintAccepted;

    /// <inheritdoc/>
    public override Complaint Apply(Complaint current) => current;
}

/// <summary>The complaint was found to be late and is not considered (art. 20(9)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="LastDay">The day on which the time to complain ended.</param>
public sealed record ComplaintFoundLate(LocalDate On, LocalDate LastDay) : ComplaintFact
{
    /// <inheritdoc/>
    public override ComplaintTrigger Trigger => ComplaintTrigger.ComplaintFoundLate;

    /// <inheritdoc/>
    public override Complaint Apply(Complaint current) => current;
}

/// <summary>Consideration began (art. 49).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record ReviewBegun(LocalDate On) : ComplaintFact
{
    /// <inheritdoc/>
    public override ComplaintTrigger Trigger => ComplaintTrigger.ReviewBegun;

    /// <inheritdoc/>
    public override Complaint Apply(Complaint current) => current;
}

/// <summary>The commission asked law enforcement to check the facts (art. 48(3)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record CheckRequested(LocalDate On) : ComplaintFact
{
    /// <inheritdoc/>
    public override ComplaintTrigger Trigger => ComplaintTrigger.CheckRequested;

    /// <inheritdoc/>
    public override Complaint Apply(Complaint current) => current with { CheckRequestedOn = On, FactsConfirmed = null };
}

/// <summary>Law enforcement answered (art. 48(3)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="FactsConfirmed">Whether the facts complained about were confirmed.</param>
public sealed record CheckAnswered(LocalDate On, bool FactsConfirmed) : ComplaintFact
{
    /// <inheritdoc/>
    public override ComplaintTrigger Trigger => ComplaintTrigger.CheckAnswered;

    /// <inheritdoc/>
    public override Complaint Apply(Complaint current) => current with { CheckRequestedOn = null, FactsConfirmed = FactsConfirmed };
}

/// <summary>The commission suspended consideration, the court being seised too (art. 20(9)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record ReviewSuspended(LocalDate On) : ComplaintFact
{
    /// <inheritdoc/>
    public override ComplaintTrigger Trigger => ComplaintTrigger.ReviewSuspended;

    /// <inheritdoc/>
    public override Complaint Apply(Complaint current) => current with { SuspendedOn = On };
}

/// <summary>The court's decision entered into force, and the commission goes on (art. 20(9)).</summary>
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

/// <summary>The complaint was upheld (art. 49).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record ComplaintUpheld(LocalDate On) : ComplaintFact
{
    /// <inheritdoc/>
    public override ComplaintTrigger Trigger => ComplaintTrigger.ComplaintUpheld;

    /// <inheritdoc/>
    public override Complaint Apply(Complaint current) => current with { DecidedOn = On, IsUpheld = true };
}

/// <summary>The complaint was dismissed (art. 49).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record ComplaintDismissed(LocalDate On) : ComplaintFact
{
    /// <inheritdoc/>
    public override ComplaintTrigger Trigger => ComplaintTrigger.ComplaintDismissed;

    /// <inheritdoc/>
    public override Complaint Apply(Complaint current) => current with { DecidedOn = On, IsUpheld = false };
}

/// <summary>The commission's decision was appealed (art. 20(9)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="AppealCase">The identity of the case of the appeal.</param>
public sealed record DecisionAppealed(LocalDate On, string AppealCase) : ComplaintFact
{
    /// <inheritdoc/>
    public override ComplaintTrigger Trigger => ComplaintTrigger.DecisionAppealed;

    /// <inheritdoc/>
    public override Complaint Apply(Complaint current) => current with { AppealCase = AppealCase };
}

/// <summary>Nobody appealed in time, and the commission's decision stands (art. 20(9)).</summary>
/// <param name="At">The moment.</param>
public sealed record AppealWindowClosed(Instant At) : ComplaintFact
{
    /// <inheritdoc/>
    public override ComplaintTrigger Trigger => ComplaintTrigger.AppealWindowClosed;

    /// <inheritdoc/>
    public override Complaint Apply(Complaint current) => current;
}

/// <summary>The decision of the court or the prosecutor became final.</summary>
/// <param name="On">The day in the locality.</param>
public sealed record DecisionEnteredIntoForce(LocalDate On) : ComplaintFact
{
    /// <inheritdoc/>
    public override ComplaintTrigger Trigger => ComplaintTrigger.DecisionEnteredIntoForce;

    /// <inheritdoc/>
    public override Complaint Apply(Complaint current) => current;
}
