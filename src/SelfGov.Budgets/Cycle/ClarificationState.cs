namespace SelfGov.Budgets.Cycle;

/// <summary>Where a clarification stands.</summary>
public enum ClarificationState
{
    /// <summary>It was proposed (art. 94(2)).</summary>
    Proposed,

    /// <summary>The assembly considered it first (art. 96(1)); until 2024 the akim's office did (art. 109-1(2)).</summary>
    Considered,

    /// <summary>The budget commission proposes the clarification; requests are due (art. 96(1), (5)).</summary>
    CommissionProposed,

    /// <summary>The requests are with the planning body (art. 96(5)).</summary>
    RequestsCollected,

    /// <summary>The conclusions are with the commission (art. 96(5)).</summary>
    ConclusionsReady,

    /// <summary>The clarified budget is drafted (art. 96(6)).</summary>
    Drafted,

    /// <summary>The commission looked at the draft a second time (art. 96(6)-(7)).</summary>
    CommissionSeconded,

    /// <summary>The draft decision is with the akimat of the district (art. 96(7)).</summary>
    WithAkimat,

    /// <summary>The draft decision is with the maslikhat (art. 96(9)).</summary>
    WithMaslikhat,

    /// <summary>The maslikhat changed its decision on the budget (art. 96(4)); the implementation decision is to follow.</summary>
    Amended,

    /// <summary>The implementation decision follows the clarified budget (art. 93(4)).</summary>
    Implemented,

    /// <summary>It was not supported.</summary>
    Dropped,
}
