using System.Collections.Immutable;
using NodaTime;
using SelfGov.Budgets.Cycle;
using SelfGov.Budgets.Figures;
using SelfGov.Law;

namespace SelfGov.Budgets.Participation;

/// <summary>
/// The law of participatory budgets in one edition: chapter 7 of the rules of budget planning, order No. 208 of 29 April 2025, with the
/// place of every number. It binds the cities that <see cref="Places"/> names; elsewhere a host has rules of its own,
/// <see cref="ParticipatoryBudgetRules"/>.
/// </summary>
/// <remarks>Immutable. Days are counted from the budget year for which proposals are made: all lie in the year before it.</remarks>
public sealed record ParticipationLaw
{
    /// <summary>A budget year of which the edition has the days, where none is announced yet.</summary>
    internal const int AnyYear = 2027;

    /// <summary>The identity of the edition.</summary>
    public required EditionId Id { get; init; }

    /// <summary>What the order leaves open, decided by name.</summary>
    public ParticipationPolicies Policies { get; init; } = ParticipationPolicies.Default;

    /// <summary>Where there is a participatory budget: the cities and their districts, by level.</summary>
    public required Ruled<ImmutableHashSet<ParticipationLevel>> Places { get; init; }

    /// <summary>Above how many inhabitants a city of raion significance that is the raion's centre has one.</summary>
    public required Ruled<int> LargerThan { get; init; }

    /// <summary>The last day to set up the expert council.</summary>
    public required Ruled<YearlyDay> CouncilBy { get; init; }

    /// <summary>The kinds of works that are put to the vote.</summary>
    public required Ruled<ImmutableHashSet<WorkKind>> Works { get; init; }

    /// <summary>
    /// The least share of the yearly costs of functional group 07 that goes to proposals; without targeted transfers, loans from the higher
    /// budget and borrowings.
    /// </summary>
    public required Ruled<Share> LeastMoney { get; init; }

    /// <summary>The most that one proposal costs when it is made, in monthly calculation indices, by level.</summary>
    public required ImmutableDictionary<ParticipationLevel, Ruled<int>> MostCost { get; init; }

    /// <summary>The last day to make the taking of proposals known.</summary>
    public required Ruled<YearlyDay> CallBy { get; init; }

    /// <summary>The first day of proposals.</summary>
    public required Ruled<YearlyDay> ProposalsFrom { get; init; }

    /// <summary>The last day of proposals.</summary>
    public required Ruled<YearlyDay> ProposalsTo { get; init; }

    /// <summary>The last day for the expert council to analyse the proposals, after those of proposals.</summary>
    public required Ruled<YearlyDay> AnalysisBy { get; init; }

    /// <summary>The least age of who votes, in full years.</summary>
    public required Ruled<int> VoterAge { get; init; }

    /// <summary>The last day of the vote.</summary>
    public required Ruled<YearlyDay> VoteBy { get; init; }

    /// <summary>The last day for the expert council to decide.</summary>
    public required Ruled<YearlyDay> DecisionBy { get; init; }

    /// <summary>The fewest votes with which a proposal is carried out in the centre of an oblast.</summary>
    public required Ruled<int> LeastVotesInOblastCentre { get; init; }

    /// <summary>The fewest votes with which a proposal is carried out elsewhere.</summary>
    public required Ruled<int> LeastVotes { get; init; }

    /// <summary>The place by which the results of the vote and the decision are published.</summary>
    public required Citation Publication { get; init; }

    /// <summary>The day of the month after a quarter by which its progress is published.</summary>
    public required Ruled<int> ProgressDay { get; init; }

    /// <summary>The place by which the akim tells residents of the proposals at a meeting with them.</summary>
    public required Citation Meetings { get; init; }

    /// <summary>The rules of one city and year.</summary>
    internal ParticipatoryBudgetRules RulesOf(int year, ParticipationMeans means) => new(
        Id,
        new DateInterval(ProposalsFrom.Value.In(year), ProposalsTo.Value.In(year)),
        AnalysisBy.Value.In(year),
        new DateInterval(AnalysisBy.Value.In(year).PlusDays(1), VoteBy.Value.In(year)),
        VoterAge.Value,
        means.Method,
        Policies.Choices ?? int.MaxValue,
        means.Money,
        Share.AtLeast(1, 1))
    {
        ProposerAge = 0,
        MostCost = MostCostOf(means),
        LeastVotes = means.IsOblastCentre ? LeastVotesInOblastCentre.Value : LeastVotes.Value,
    };

    /// <summary>The least money for proposals; a tenth of a thousand tenge is rounded up.</summary>
    internal ThousandTenge LeastMoneyOf(ParticipationMeans means) => new(decimal.Round(
        means.HousingCosts.Amount * LeastMoney.Value.Numerator / LeastMoney.Value.Denominator, 1, MidpointRounding.ToPositiveInfinity));

    private ThousandTenge MostCostOf(ParticipationMeans means)
    {
        decimal tenge = (decimal)(MostCost.GetValueOrDefault(means.Level)?.Value ?? 0) * means.MonthlyIndex;
        return new(decimal.Round(tenge / 1_000, 1, MidpointRounding.ToZero));
    }
}

/// <summary>What the order on participatory budgets leaves open, decided by name; see <c>docs/law/gaps-budgets.md</c>.</summary>
public sealed record ParticipationPolicies
{
    /// <summary>The default policies.</summary>
    public static readonly ParticipationPolicies Default = new();

    /// <summary>For how many proposals one resident can vote; null, the default, for any number, once for each.</summary>
    public int? Choices { get; init; }
}
