using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;

namespace SelfGov.Elections.Direct.Ballots;

/// <summary>The text of the ballot was approved (arts 14 7), 37(1)-(2)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Order">The candidates in the order of the ballot.</param>
public sealed record BallotApproved(
    LocalDate On, [property: JsonConverter(typeof(ValueListConverter<CandidateId>))] ValueList<CandidateId> Order) : ElectionFact, INamed
{
    static Words INamed.Text { get; } = new("бюллетень мәтіні белгіленді", "утверждён текст бюллетеня", "text of the ballot approved");

    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current) =>
        current with { Ballots = ElectionBallots.Of(current) with { Order = Order } };
}

/// <summary>The text of the ballot was changed: a candidate is gone, or back (arts 12 6-2), 37(1-1)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Order">The candidates in the order of the ballot.</param>
public sealed record BallotChanged(
    LocalDate On, [property: JsonConverter(typeof(ValueListConverter<CandidateId>))] ValueList<CandidateId> Order) : ElectionFact, INamed
{
    static Words INamed.Text { get; } = new("бюллетень мәтіні өзгертілді", "изменён текст бюллетеня", "text of the ballot changed");

    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current) =>
        current with { Ballots = ElectionBallots.Of(current) with { Order = Order, Ordered = null, Delivered = [] } };
}

/// <summary>The ballots were ordered (art. 37(2)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Number">The number of ballots, the reserve included.</param>
public sealed record BallotsOrdered(LocalDate On, int Number) : ElectionFact, INamed
{
    static Words INamed.Text { get; } = new("бюллетеньдерге тапсырыс берілді", "заказаны бюллетени", "ballots ordered");

    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current) =>
        current with { Ballots = ElectionBallots.Of(current) with { Ordered = Number } };
}

/// <summary>The ballots were delivered to a precinct commission (art. 37(3)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Precinct">The number of the precinct.</param>
/// <param name="Ballots">The number of ballots, the reserve included.</param>
public sealed record BallotsDelivered(LocalDate On, int Precinct, int Ballots) : ElectionFact, INamed
{
    static Words INamed.Text { get; } = new("бюллетеньдер жеткізілді", "бюллетени доставлены", "ballots delivered");

    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current)
    {
        ElectionBallots ballots = ElectionBallots.Of(current);
        return current with { Ballots = ballots with { Delivered = ballots.Delivered.With(new DeliveredBallots(Precinct, Ballots)) } };
    }
}

/// <summary>A copy of the precinct's protocol was posted (art. 43(8)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Precinct">The number of the precinct.</param>
public sealed record ProtocolPosted(LocalDate On, int Precinct) : ElectionFact, INamed
{
    static Words INamed.Text { get; } = new("хаттама көшірмесі ілінді", "копия протокола вывешена", "copy of protocol posted");

    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current)
    {
        ElectionBallots ballots = ElectionBallots.Of(current);
        return current with { Ballots = ballots with { Posted = ballots.Posted.With(new PostedProtocol(Precinct, On)) } };
    }
}

/// <summary>The copy of the protocol was taken down (art. 43(8)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Precinct">The number of the precinct.</param>
public sealed record ProtocolTakenDown(LocalDate On, int Precinct) : ElectionFact, INamed
{
    static Words INamed.Text { get; } = new(
        "ілінген хаттама көшірмесі алып тасталды",
        "вывешенная копия протокола снята",
        "copy of protocol taken down");

    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current)
    {
        ElectionBallots ballots = ElectionBallots.Of(current);
        return current with
        {
            Ballots = ballots with
            {
                Posted = [.. ballots.Posted.Select(each => each.Precinct == Precinct ? each with { IsTakenDown = true } : each)],
            },
        };
    }
}

/// <summary>A registered candidate was given a certificate (art. 113-5(10)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
public sealed record CandidateCertified(LocalDate On, CandidateId Candidate) : CandidateFact(On, Candidate), INamed
{
    static Words INamed.Text { get; } = new("кандидатқа куәлік берілді", "кандидату выдано удостоверение", "candidate given a certificate");

    private protected override Candidate Change(Candidate candidate) => candidate with { CertifiedOn = On };
}

/// <summary>The akim was given a certificate (art. 46(3)2)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record AkimCertified(LocalDate On) : ElectionFact, INamed
{
    static Words INamed.Text { get; } = new("әкімге куәлік берілді", "акиму выдано удостоверение", "akim given a certificate");

    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current) => current with { CertifiedOn = On };
}

/// <summary>The election named its commission.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Commission">The case of the commission; null where it is not kept here.</param>
/// <param name="Paper">The decision that formed it; null where the case is named.</param>
public sealed record CommissionNamed(LocalDate On, CaseReference? Commission, PaperReference? Paper) : ElectionFact, INamed
{
    static Words INamed.Text { get; } = new("комиссия аталды", "названа комиссия", "commission named");

    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current) => current with { Commission = Commission, CommissionPaper = Paper };
}
