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

    internal ParticipatoryBudget(CaseId id, ParticipationLaw law)
        : base(id, law.Id)
    {
        Law = law;
        Rules = law.RulesOf(ParticipationLaw.AnyYear, ParticipationMeans.None);
    }

    /// <summary>
    /// The rules: those of the host, or what the law makes of the announced year and means; before the announcement, of no money.
    /// </summary>
    [JsonIgnore]
    public ParticipatoryBudgetRules Rules { get; internal init; }

    /// <summary>The law that the case follows; null under a host's rules.</summary>
    [JsonIgnore]
    public ParticipationLaw? Law { get; }

    /// <summary>What the law measures it by; null under a host's rules, and before the announcement.</summary>
    public ParticipationMeans? Means { get; internal init; }

    /// <summary>The day on which the expert council was set up; null before, and under a host's rules.</summary>
    public LocalDate? CouncilSetUpOn { get; internal init; }

    /// <summary>The day of the selection; null before.</summary>
    public LocalDate? SelectedOn { get; internal init; }

    /// <summary>The day on which the results of the vote and the selection were published; null before.</summary>
    public LocalDate? PublishedOn { get; internal init; }

    /// <summary>The first day of the quarter whose progress was published last; null before the first.</summary>
    public LocalDate? LastProgress { get; internal init; }

    /// <summary>The day on which residents were last told of the proposals at a meeting; null before.</summary>
    public LocalDate? ToldOn { get; internal init; }

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

    /// <summary>The code of the unit; null before the first fact.</summary>
    public override string? UnitCode => Unit?.Code;

    /// <summary>The zone of the locality; UTC before the first fact.</summary>
    public override DateTimeZone Zone => Unit?.Zone ?? DateTimeZone.Utc;

    /// <summary>The first day of the quarter whose progress is to be published next; null before the selection.</summary>
    internal LocalDate? NextProgress => SelectedOn is { } selected
        ? LastProgress?.PlusMonths(3) ?? new LocalDate(selected.Year, ((selected.Month - 1) / 3 * 3) + 1, 1)
        : null;

    /// <summary>The feasible proposals by votes, the first made first where votes are equal, as far as the money goes.</summary>
    internal HashSet<int> Winners()
    {
        var winners = new HashSet<int>();
        ThousandTenge left = Rules.Available;
        foreach (Proposal proposal in Proposals
                     .Where(proposal => proposal.State == ProposalState.Feasible && proposal.Votes >= Rules.LeastVotes)
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
