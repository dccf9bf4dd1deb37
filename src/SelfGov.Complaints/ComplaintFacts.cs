using NodaTime;
using SelfGov.Kazakhstan;
using SelfGov.Workflow;

namespace SelfGov.Complaints;

/// <summary>
/// A fact of a complaint. The facts are a closed family: these, and those of complaints over elections and under the administrative code.
/// </summary>
public abstract record ComplaintFact : Fact<Complaint, ComplaintTrigger>
{
    private protected ComplaintFact()
    {
    }
}

/// <summary>The complaint was filed (arts 20(9), 49 of the law on elections; arts 91 to 94 of the administrative code).</summary>
/// <param name="About">The case that the complaint is about.</param>
/// <param name="Locality">The unit of that case.</param>
/// <param name="Act">What is complained about.</param>
/// <param name="Body">The body that is to consider the complaint.</param>
/// <param name="ElectionDay">Election day; null where the complaint is about no election.</param>
/// <param name="DirectSuit">Why the court is seised without a complaint before; null otherwise.</param>
/// <param name="At">The moment of receipt.</param>
public sealed record ComplaintFiled(
    CaseReference About, Locality Locality, ComplainedAct Act, ComplaintBody Body, LocalDate? ElectionDay, DirectSuit? DirectSuit, Instant At)
    : ComplaintFact
{
    /// <inheritdoc/>
    public override ComplaintTrigger Trigger => ComplaintTrigger.ComplaintFiled;

    /// <inheritdoc/>
    public override Complaint Apply(Complaint current) => current with
    {
        About = About,
        Locality = Locality,
        Act = Act,
        Body = Body,
        ElectionDay = ElectionDay,
        DirectSuit = DirectSuit,
        FiledAt = At,
    };
}

/// <summary>
/// The complaint was found to be late: over an election it is not considered (art. 20(9) of the law on elections); under the administrative code that
/// is one ground to dismiss it (art. 92(3)), and a suit is returned (art. 136(8)).
/// </summary>
/// <param name="On">The day in the locality.</param>
/// <param name="LastDay">The day on which the time to complain ended.</param>
public sealed record ComplaintFoundLate(LocalDate On, LocalDate LastDay) : ComplaintFact
{
    /// <inheritdoc/>
    public override ComplaintTrigger Trigger => ComplaintTrigger.ComplaintFoundLate;

    /// <inheritdoc/>
    public override Complaint Apply(Complaint current) => current with { IsLate = true };
}

/// <summary>Consideration began (art. 49 of the law on elections; art. 137 of the administrative code).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record ReviewBegun(LocalDate On) : ComplaintFact
{
    /// <inheritdoc/>
    public override ComplaintTrigger Trigger => ComplaintTrigger.ReviewBegun;

    /// <inheritdoc/>
    public override Complaint Apply(Complaint current) => current;
}

/// <summary>The complaint was upheld (art. 49 of the law on elections; arts 100, 155 of the administrative code).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Remedy">What the administrative body decided; null of other bodies.</param>
/// <param name="Waiver">Why it did not hear the complainant; null where it did.</param>
public sealed record ComplaintUpheld(LocalDate On, Remedy? Remedy = null, HearingWaiver? Waiver = null) : ComplaintFact
{
    /// <inheritdoc/>
    public override ComplaintTrigger Trigger => ComplaintTrigger.ComplaintUpheld;

    /// <inheritdoc/>
    public override Complaint Apply(Complaint current) => current with { DecidedOn = On, IsUpheld = true, Remedy = Remedy };
}

/// <summary>The complaint was dismissed (art. 49 of the law on elections; arts 100, 155 of the administrative code).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Waiver">Why the administrative body did not hear the complainant; null where it did, and of other bodies.</param>
public sealed record ComplaintDismissed(LocalDate On, HearingWaiver? Waiver = null) : ComplaintFact
{
    /// <inheritdoc/>
    public override ComplaintTrigger Trigger => ComplaintTrigger.ComplaintDismissed;

    /// <inheritdoc/>
    public override Complaint Apply(Complaint current) => current with { DecidedOn = On, IsUpheld = false };
}

/// <summary>The decision was appealed (art. 20(9) of the law on elections; art. 100(6) of the administrative code).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Appeal">The complaint, or suit, against the decision.</param>
public sealed record DecisionAppealed(LocalDate On, CaseReference Appeal) : ComplaintFact
{
    /// <inheritdoc/>
    public override ComplaintTrigger Trigger => ComplaintTrigger.DecisionAppealed;

    /// <inheritdoc/>
    public override Complaint Apply(Complaint current) => current with { Appeal = Appeal };
}

/// <summary>
/// Nobody appealed in time, and the decision stands (art. 20(9) of the law on elections; arts 92(1), 136 of the administrative code).
/// </summary>
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
