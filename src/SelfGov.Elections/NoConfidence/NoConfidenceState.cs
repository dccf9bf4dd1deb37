namespace SelfGov.Elections.NoConfidence;

/// <summary>Where a motion of no confidence stands.</summary>
public enum NoConfidenceState
{
    /// <summary>Nobody has asked for no confidence yet.</summary>
    NotInitiated,

    /// <summary>The initiators collect the signatures of deputies (art. 24(3)-(4)).</summary>
    CollectingSignatures,

    /// <summary>The signatures are checked (art. 24(4)).</summary>
    Verifying,

    /// <summary>The signatures are genuine and enough; the session has to be held (art. 24(5)).</summary>
    SessionDue,

    /// <summary>The maslikhat expressed no confidence; its decision goes to the higher akim (art. 24(5)-(6)).</summary>
    Expressed,

    /// <summary>The higher akim considers it (art. 24(7)).</summary>
    WithHigherAkim,

    /// <summary>The higher akim left the akim in office (art. 24(7)-(8)).</summary>
    Rejected,

    /// <summary>No confidence was expressed again: the higher akim has to dismiss (art. 24(8)).</summary>
    DismissalDue,

    /// <summary>The higher akim accepted no confidence: a ground to end the akim's powers (arts 24(7)-(8), 32(2)3), 36(5)3)).</summary>
    Dismissed,

    /// <summary>The motion failed: too few signatures in time, or too few votes.</summary>
    Failed,
}
