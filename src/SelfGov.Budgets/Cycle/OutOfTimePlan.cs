namespace SelfGov.Budgets.Cycle;

/// <summary>How a first-quarter plan outside its time is treated (G1).</summary>
public enum OutOfTimePlan
{
    /// <summary>It is accepted, and the fact says that it came early or late.</summary>
    MarkedAndAccepted,

    /// <summary>It is refused before the approval is missed and after 25 December.</summary>
    Refused,
}
