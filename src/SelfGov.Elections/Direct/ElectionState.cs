namespace SelfGov.Elections.Direct;

/// <summary>Where the election of an akim stands.</summary>
public enum ElectionState
{
    /// <summary>The seat is held, or was until now; nothing is known yet of an election.</summary>
    Seated,

    /// <summary>There is a ground to call an election (art. 113-1(1)).</summary>
    GroundArisen,

    /// <summary>The election is called; nomination opens on the next day (arts 113-1(2)-(3), 113-3(5)).</summary>
    Called,

    /// <summary>Candidates are nominated and registered (arts 113-3, 113-5).</summary>
    NominationOpen,

    /// <summary>Fewer than two were nominated; the commission extended nomination (art. 113-3(6)).</summary>
    NominationExtended,

    /// <summary>Nomination is closed, registration goes on (art. 113-5(14)).</summary>
    RegistrationOnly,

    /// <summary>Registration is closed, the campaign runs (art. 27(2)).</summary>
    Campaign,

    /// <summary>Fewer than two candidates were left; the commission moved the election (art. 113-7).</summary>
    Postponed,

    /// <summary>The day before the vote, and the vote's day until the polls open (arts 27(2), 32(1)).</summary>
    Silence,

    /// <summary>The polls are open (art. 38(1)).</summary>
    Voting,

    /// <summary>The votes are counted and the precincts' protocols come in (arts 43, 113-8).</summary>
    Counting,

    /// <summary>The commission has established the result (art. 113-10).</summary>
    ResultsEstablished,

    /// <summary>Candidates tied; a repeat voting is called (art. 113-9(1)-(2) since 2026).</summary>
    RepeatVotingCalled,

    /// <summary>The commission found the election invalid (art. 113-11(2)).</summary>
    Invalidated,

    /// <summary>Repeat elections are called (art. 113-9).</summary>
    RepeatElectionCalled,

    /// <summary>The result is published (art. 44(4)3)).</summary>
    ResultsPublished,

    /// <summary>The elected akim is registered (art. 113-11(1)).</summary>
    AkimRegistered,

    /// <summary>The new akim's powers have begun (art. 36(4) of the law on local government).</summary>
    InOffice,
}
