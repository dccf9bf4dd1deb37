using NodaTime;
using SelfGov.Workflow;

namespace SelfGov.Elections.Complaints;

/// <summary>Files a complaint with one body (arts 20(9), 49). The moment of the decision is the moment of receipt.</summary>
/// <param name="Unit">The unit that elects its akim.</param>
/// <param name="ElectionCase">The identity of the election's case.</param>
/// <param name="ElectionDay">Election day.</param>
/// <param name="Subject">What the complaint is about.</param>
/// <param name="Against">The commission complained about; null for a breach by somebody else.</param>
/// <param name="ActOn">The day of the decision, act or breach.</param>
/// <param name="Body">The body seised.</param>
public sealed record FileComplaint(
    Unit Unit, string ElectionCase, LocalDate ElectionDay, ComplaintSubject Subject, ComplaintBody? Against, LocalDate ActOn, ComplaintBody Body)
    : ICommand<Complaint>;

/// <summary>Looks at the time limit: the complaint is accepted, or found late (art. 20(9)).</summary>
public sealed record AcceptComplaint : ICommand<Complaint>;

/// <summary>Begins consideration (art. 49).</summary>
public sealed record BeginReview : ICommand<Complaint>;

/// <summary>Asks law enforcement to check the facts (art. 48(3)).</summary>
public sealed record RequestCheck : ICommand<Complaint>;

/// <summary>Answers the commission's request for a check (art. 48(3)).</summary>
/// <param name="FactsConfirmed">Whether the facts complained about were confirmed.</param>
public sealed record AnswerCheck(bool FactsConfirmed) : ICommand<Complaint>;

/// <summary>The court tells the commission that the same matter is before it: the commission suspends (art. 20(9)).</summary>
public sealed record NotifyCourtSeised : ICommand<Complaint>;

/// <summary>The court tells the commission that its decision entered into force: the commission goes on (art. 20(9)).</summary>
public sealed record NotifyCourtDecision : ICommand<Complaint>;

/// <summary>Decides on the complaint (art. 49).</summary>
/// <param name="Upheld">Whether the complaint is upheld; dismissed otherwise.</param>
public sealed record DecideComplaint(bool Upheld) : ICommand<Complaint>;

/// <summary>Records that the commission's decision was appealed; the appeal is a case of its own (art. 20(9)).</summary>
/// <param name="AppealCase">The identity of the case of the appeal.</param>
public sealed record AppealDecision(string AppealCase) : ICommand<Complaint>;

/// <summary>Records that the decision of the court or the prosecutor became final.</summary>
public sealed record RecordDecisionInForce : ICommand<Complaint>;
