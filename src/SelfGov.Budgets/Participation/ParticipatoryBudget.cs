using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Budgets.Figures;
using SelfGov.Kazakhstan;
using SelfGov.Workflow;

namespace SelfGov.Budgets.Participation;

/// <summary>The participatory budget of one unit and year: the case.</summary>
/// <remarks>Immutable; the fold of its facts under the host's rules. Equal when all parts are equal.</remarks>
public sealed record ParticipatoryBudget : Case<ParticipatoryBudgetState>
{
    internal ParticipatoryBudget(CaseId id, ParticipatoryBudgetRules rules)
        : base(id, rules.Id) => Rules = rules;

    /// <summary>The host's rules.</summary>
    [JsonIgnore]
    public ParticipatoryBudgetRules Rules { get; }

    /// <summary>The unit; null before the first fact.</summary>
    public Locality? Unit { get; internal init; }

    /// <summary>The budget year for which proposals are made; 0 before the first fact.</summary>
    public int Year { get; internal init; }

    /// <summary>The proposals and the votes for them.</summary>
    public ProposalList Proposals { get; internal init; } = ProposalList.Empty;

    /// <summary>The host's identity of the annual report in which the results stand; null before.</summary>
    public string? ReportedIn { get; internal init; }

    /// <summary>The name of the unit; null before the first fact.</summary>
    public override string? UnitName => Unit?.Name;

    /// <summary>The zone of the locality; UTC before the first fact.</summary>
    public override DateTimeZone Zone => Unit?.Zone ?? DateTimeZone.Utc;

    /// <summary>The feasible proposals by votes, the first made first where votes are equal, as far as the money goes.</summary>
    internal HashSet<int> Winners()
    {
        var winners = new HashSet<int>();
        ThousandTenge left = Rules.Available;
        foreach (Proposal proposal in Proposals.Where(proposal => proposal.State == ProposalState.Feasible && proposal.Votes > 0)
                     .OrderByDescending(proposal => proposal.Votes).ThenBy(proposal => proposal.Number))
        {
            if (proposal.Cost <= left)
            {
                winners.Add(proposal.Number);
                left -= proposal.Cost;
            }
        }

        return winners;
    }
}

/// <summary>Where a participatory budget stands.</summary>
public enum ParticipatoryBudgetState
{
    /// <summary>It was not announced yet.</summary>
    NotAnnounced,

    /// <summary>It was announced; proposals are to come.</summary>
    Announced,

    /// <summary>Proposals are taken.</summary>
    Proposing,

    /// <summary>The feasibility of the proposals is checked.</summary>
    Checking,

    /// <summary>The vote is open.</summary>
    Voting,

    /// <summary>The vote is over; the selection is due.</summary>
    Counting,

    /// <summary>Proposals were selected.</summary>
    Selected,

    /// <summary>The results stand in the annual report.</summary>
    Reported,
}
