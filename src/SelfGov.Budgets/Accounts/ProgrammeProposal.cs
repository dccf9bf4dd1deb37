namespace SelfGov.Budgets.Accounts;

/// <summary>
/// A proposal on budget programmes of the unit inside the district budget: a part of the account's year (Law 148 of 2014, art. 35(1)4),
/// 39-3(3)1)).
/// </summary>
/// <param name="Number">The number in the year, from 1.</param>
public sealed record ProgrammeProposal(int Number)
{
    /// <summary>Where it stands.</summary>
    public ProgrammeProposalState State { get; internal init; }

    /// <summary>The proposal after a fact that leads to a state; each state follows the one before it.</summary>
    internal ProgrammeProposal After(ProgrammeProposalState next) => next == State + 1
        ? this with { State = next }
        : throw new InvalidOperationException($"Proposal {Number} is {State}; it cannot become {next}.");
}

/// <summary>Where a proposal on budget programmes stands.</summary>
public enum ProgrammeProposalState
{
    /// <summary>The akim's office drafted it.</summary>
    Proposed,

    /// <summary>The assembly discussed it.</summary>
    Discussed,

    /// <summary>It is with the akimat of the district.</summary>
    SentToDistrict,

    /// <summary>It is in the district budget.</summary>
    InDistrictBudget,
}
