using NodaTime;
using SelfGov.Budgets.Figures;
using SelfGov.Contract;
using SelfGov.Law;
using static SelfGov.Kazakhstan.KazakhstanActs;

namespace SelfGov.Budgets.Participation;

/// <summary>
/// How a unit holds its participatory budget. A template: the Budget Code says that there is one (art. 70(3)), that it is a form of
/// participation (art. 39(5)) and that its results stand in the annual report (art. 121(2), (5)). Order No. 208 sets steps, days and shares
/// for cities, <see cref="ParticipationLaw"/>; a unit elsewhere that has one follows a local order, whose values the host supplies.
/// </summary>
/// <remarks>Immutable. A day is open from its start to its end in the zone of the unit.</remarks>
public sealed record ParticipatoryBudgetRules
{
    /// <summary>Where citizens' participation in the planning of every local budget is ordered.</summary>
    public static Citation Participation { get; } = BudgetCode2025.At("70", 3);

    /// <summary>Where it is named among the forms of participation.</summary>
    public static Citation Form { get; } = BudgetCode2025.At("39", 5);

    /// <summary>Where its results are ordered into the annual report.</summary>
    public static Citation Report { get; } = BudgetCode2025.At("121", 5);

    /// <summary>Creates rules.</summary>
    /// <param name="id">
    /// The host's name of the rules, such as the number of the local order; the edition of the cases that follow them.
    /// </param>
    /// <param name="proposals">The days on which proposals are taken.</param>
    /// <param name="feasibility">The last day to decide which proposals are feasible; not before the proposals close.</param>
    /// <param name="vote">The days of the vote; after <paramref name="feasibility"/>.</param>
    /// <param name="minimumAge">The least age of who proposes or votes, in full years, 0 to 100.</param>
    /// <param name="method">How votes are given.</param>
    /// <param name="choices">How many proposals one person can vote for, from 1.</param>
    /// <param name="spending">The spending from which the share is taken.</param>
    /// <param name="share">The share of it that the selected proposals use at most.</param>
    /// <exception cref="ArgumentNullException">The share is null.</exception>
    /// <exception cref="ArgumentException">The name is the default value, or the days are not in their order.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A number is out of range, the method is unknown, or the spending is negative.
    /// </exception>
    public ParticipatoryBudgetRules(
        EditionId id,
        DateInterval proposals,
        LocalDate feasibility,
        DateInterval vote,
        int minimumAge,
        VoteMethod method,
        int choices,
        ThousandTenge spending,
        Share share)
    {
        ArgumentNullException.ThrowIfNull(proposals);
        ArgumentNullException.ThrowIfNull(vote);
        ArgumentOutOfRangeException.ThrowIfNegative(minimumAge);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minimumAge, 100);
        ArgumentOutOfRangeException.ThrowIfLessThan(choices, 1);
        if (!Enum.IsDefined(method))
        {
            throw new ArgumentOutOfRangeException(nameof(method), method, "Votes are given in the ways that VoteMethod names.");
        }

        if (spending.IsNegative)
        {
            throw new ArgumentOutOfRangeException(nameof(spending), spending, "Spending is zero or more.");
        }

        if (id == default)
        {
            throw new ArgumentException("The rules need a name; default(EditionId) is none.", nameof(id));
        }

        if (feasibility < proposals.End || vote.Start <= feasibility)
        {
            throw new ArgumentException(
                $"The vote from {Words.Of(vote.Start)} follows the feasibility by {Words.Of(feasibility)}, "
                + $"and that the proposals to {Words.Of(proposals.End)}.",
                nameof(vote));
        }

        Id = id;
        Proposals = proposals;
        Feasibility = feasibility;
        Vote = vote;
        MinimumAge = minimumAge;
        Method = method;
        Choices = choices;
        Spending = spending;
        Share = share;
    }

    /// <summary>The host's name of the rules.</summary>
    public EditionId Id { get; }

    /// <summary>The days on which proposals are taken.</summary>
    public DateInterval Proposals { get; }

    /// <summary>The last day to decide which proposals are feasible.</summary>
    public LocalDate Feasibility { get; }

    /// <summary>The days of the vote.</summary>
    public DateInterval Vote { get; }

    /// <summary>The least age of who proposes or votes, in full years.</summary>
    public int MinimumAge { get; }

    /// <summary>How votes are given.</summary>
    public VoteMethod Method { get; }

    /// <summary>How many proposals one person can vote for.</summary>
    public int Choices { get; }

    /// <summary>The spending from which the share is taken.</summary>
    public ThousandTenge Spending { get; }

    /// <summary>The share of the spending that the selected proposals use at most.</summary>
    public Share Share { get; }

    /// <summary>The least age of who proposes, where it is another than that of who votes.</summary>
    internal int? ProposerAge { get; init; }

    /// <summary>The most that one proposal costs, where it is another than the money available.</summary>
    internal ThousandTenge? MostCost { get; init; }

    /// <summary>The fewest votes with which a proposal can be selected.</summary>
    internal int LeastVotes { get; init; } = 1;

    /// <summary>The most that the selected proposals cost together.</summary>
    public ThousandTenge Available => new(decimal.Round(Spending.Amount * Share.Numerator / Share.Denominator, 1, MidpointRounding.ToZero));
}

/// <summary>How votes on proposals are given; set by the host's rules.</summary>
public enum VoteMethod
{
    /// <summary>On a site, by persons whom the host has identified.</summary>
    [Label("интернет-ресурста", "на интернет-ресурсе", "on a site")]
    Online,

    /// <summary>At a meeting; the meeting gives the numbers of votes.</summary>
    [Label("жиында", "на сходе", "at a meeting")]
    Meeting,
}
