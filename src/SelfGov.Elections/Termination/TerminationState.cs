namespace SelfGov.Elections.Termination;

/// <summary>Where the end of an akim's powers stands.</summary>
public enum TerminationState
{
    /// <summary>The akim is in office; no ground is known.</summary>
    InOffice,

    /// <summary>The maslikhat considers whether a disciplinary measure ends the powers (art. 6(2-17)).</summary>
    BeforeMaslikhat,

    /// <summary>The maslikhat left the akim in office (art. 6(2-17)).</summary>
    Kept,

    /// <summary>A ground occurred (arts 32(2), 36(5)).</summary>
    GroundOccurred,

    /// <summary>The territorial commission stated the fact (arts 32(3), 36(6)).</summary>
    FactStated,

    /// <summary>The commission's submission is with the higher akim (arts 32(3), 36(6)).</summary>
    Submitted,

    /// <summary>The powers ended; a by-election has to be called (art. 113-1(3) of the law on elections).</summary>
    Terminated,

    /// <summary>The powers ended, and somebody performs the duties for the time being (art. 33(1)16)).</summary>
    ActingAppointed,

    /// <summary>The by-election was called and goes on as a case of its own.</summary>
    ByElectionCalled,

    /// <summary>The powers ended, and no by-election follows from it.</summary>
    Ended,
}
