using SelfGov.Law;

namespace SelfGov.Elections.Direct;

/// <summary>The terms that differ between village level and raion level.</summary>
public sealed record LevelTerms
{
    /// <summary>The latest call before the anchor of the ground: the last day of the term, or the day that the maslikhat fixed.</summary>
    public required Ruled<TimeLimit> CallBefore { get; init; }

    /// <summary>The latest election day after the call, on early termination or a change of the unit; calendar days.</summary>
    public required Ruled<TimeLimit> HoldAfterCall { get; init; }

    /// <summary>The close of nomination before election day.</summary>
    public required Ruled<TimeLimit> NominationCloses { get; init; }

    /// <summary>The close of registration before election day.</summary>
    public required Ruled<TimeLimit> RegistrationCloses { get; init; }

    /// <summary>The election fee, in minimum wages as of 1 January of the year.</summary>
    public required Ruled<int> FeeInMinimumWages { get; init; }

    /// <summary>How many times in a row the same person may be elected in the same unit.</summary>
    public required Ruled<int> TermsInARow { get; init; }

    /// <summary>Where the new akim's powers are said to begin at registration.</summary>
    public required Citation PowersBegin { get; init; }
}
