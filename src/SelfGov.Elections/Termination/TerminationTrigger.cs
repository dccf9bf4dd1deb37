namespace SelfGov.Elections.Termination;

/// <summary>The kinds of facts in the end of an akim's powers; each is a fact in <c>TerminationFacts.cs</c>.</summary>
public enum TerminationTrigger
{
    /// <summary>A ground occurred.</summary>
    GroundOccurred,

    /// <summary>The newly elected akim was registered, and the powers of the earlier one ended with it.</summary>
    NewAkimTookOver,

    /// <summary>The ground itself ended the powers, and a by-election follows.</summary>
    PowersEndedAtOnce,

    /// <summary>The ground itself ended the powers, and no by-election follows.</summary>
    PowersEndedForGood,

    /// <summary>The maslikhat received the act of a disciplinary measure.</summary>
    DisciplinaryMeasureReceived,

    /// <summary>The maslikhat ended the powers after the disciplinary measure.</summary>
    MaslikhatEndedPowers,

    /// <summary>The maslikhat left the akim in office.</summary>
    MaslikhatKeptAkim,

    /// <summary>The higher akim told the commission that the powers ended early.</summary>
    CommissionNotified,

    /// <summary>The commission stated the fact.</summary>
    FactStated,

    /// <summary>The commission stated the loss of powers by the decision of the President, or since July 2026 of the maslikhat.</summary>
    PowersLost,

    /// <summary>The commission made its submission to the higher akim.</summary>
    SubmissionMade,

    /// <summary>The higher akim ended the powers, and a by-election follows.</summary>
    PowersTerminated,

    /// <summary>The higher akim ended the powers, and no by-election follows.</summary>
    PowersEndedWithoutByElection,

    /// <summary>The duties were put on somebody for the time being.</summary>
    ActingAppointed,

    /// <summary>The by-election was called.</summary>
    ByElectionCalled,
}
