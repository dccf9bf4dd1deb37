using NodaTime;
using SelfGov.Kazakhstan;
using SelfGov.Workflow;

namespace SelfGov.Complaints;

/// <summary>
/// Files a complaint with one body (arts 20(9), 49 of the law on elections; arts 91 to 94 of the administrative code), or a suit with the court. The
/// moment of the decision is the moment of receipt. A complaint to two bodies is two cases, and so is an appeal: it is about the complaint before it.
/// </summary>
/// <param name="About">The case that the complaint is about; of an appeal, the complaint that was decided.</param>
/// <param name="Locality">The unit of that case.</param>
/// <param name="Act">What is complained about.</param>
/// <param name="Body">The body that is to consider the complaint.</param>
/// <param name="ElectionDay">Election day; for complaints over elections only.</param>
/// <param name="DirectSuit">Why the court is seised without a complaint before; null otherwise.</param>
public sealed record FileComplaint(
    CaseReference About, Locality Locality, ComplainedAct Act, ComplaintBody Body, LocalDate? ElectionDay = null, DirectSuit? DirectSuit = null)
    : ICommand<Complaint>;

/// <summary>Looks at the time limit: the complaint is accepted, or found late (art. 20(9) of the law on elections).</summary>
public sealed record AcceptComplaint : ICommand<Complaint>;

/// <summary>Sends the complaint on to the body that considers it (art. 91(4) of the administrative code).</summary>
public sealed record ForwardComplaint : ICommand<Complaint>;

/// <summary>
/// Does all that the complaint asks for, in the body complained about, instead of sending it on (art. 91(4) of the administrative code).
/// </summary>
public sealed record SatisfyComplaint : ICommand<Complaint>;

/// <summary>Restores the time to complain or to sue that was missed for a valid reason (arts 92(2), 136(7) of the administrative code).</summary>
public sealed record RestoreTime : ICommand<Complaint>;

/// <summary>Returns a suit that came late without a valid reason (arts 136(8), 138(2)15) of the administrative code).</summary>
public sealed record ReturnSuit : ICommand<Complaint>;

/// <summary>Begins consideration (art. 49 of the law on elections; art. 137 of the administrative code).</summary>
public sealed record BeginReview : ICommand<Complaint>;

/// <summary>Asks law enforcement to check the facts (art. 48(3) of the law on elections).</summary>
public sealed record RequestCheck : ICommand<Complaint>;

/// <summary>Answers the commission's request for a check (art. 48(3) of the law on elections).</summary>
/// <param name="FactsConfirmed">Whether the facts complained about were confirmed.</param>
public sealed record AnswerCheck(bool FactsConfirmed) : ICommand<Complaint>;

/// <summary>The court tells the commission that the same matter is before it: the commission suspends (art. 20(9) of the law on elections).</summary>
public sealed record NotifyCourtSeised : ICommand<Complaint>;

/// <summary>The court tells the commission that its decision entered into force: the commission goes on (art. 20(9) of the law on elections).</summary>
public sealed record NotifyCourtDecision : ICommand<Complaint>;

/// <summary>Tells the complainant the preliminary decision, so that he can be heard on it (arts 73(1), 98(3) of the administrative code).</summary>
public sealed record NotifyPreliminaryDecision : ICommand<Complaint>;

/// <summary>Prolongs the time of the court in a case of special complexity, by a reasoned ruling (art. 146(1) of the administrative code).</summary>
/// <param name="Until">The new last day.</param>
public sealed record ExtendReview(LocalDate Until) : ICommand<Complaint>;

/// <summary>Takes the complaint back before it is decided (arts 64(9), 94(1) of the administrative code).</summary>
public sealed record WithdrawComplaint : ICommand<Complaint>;

/// <summary>Leaves the complaint without consideration (arts 95, 100(1)6) of the administrative code).</summary>
/// <param name="Ground">Why.</param>
public sealed record LeaveUnconsidered(UnconsideredGround Ground) : ICommand<Complaint>;

/// <summary>Decides on the complaint (art. 49 of the law on elections; arts 100, 155 of the administrative code).</summary>
/// <param name="Upheld">Whether the complaint is upheld; dismissed otherwise.</param>
/// <param name="Remedy">What an administrative body decides that upholds it; null otherwise, and before commissions and the court.</param>
/// <param name="Waiver">Why an administrative body did not hear the complainant; null where it told him the preliminary decision in time.</param>
public sealed record DecideComplaint(bool Upheld, Remedy? Remedy = null, HearingWaiver? Waiver = null) : ICommand<Complaint>;

/// <summary>Serves the decision on the complainant; the time to sue runs from then (arts 100(4), 136(1) of the administrative code).</summary>
public sealed record ServeDecision : ICommand<Complaint>;

/// <summary>
/// Records that the decision was appealed; the appeal is a case of its own, about this one (art. 20(9) of the law on elections; art. 100(6) of the
/// administrative code).
/// </summary>
/// <param name="Appeal">The complaint, or suit, against the decision.</param>
public sealed record AppealDecision(CaseReference Appeal) : ICommand<Complaint>;

/// <summary>Records that the decision of the court or the prosecutor became final.</summary>
public sealed record RecordDecisionInForce : ICommand<Complaint>;
