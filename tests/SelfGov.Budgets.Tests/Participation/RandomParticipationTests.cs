using CsCheck;
using NodaTime;
using SelfGov.Budgets.Cycle;
using SelfGov.Cases;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Budgets.Cycle.TestBudgets;

namespace SelfGov.Budgets.Participation;

public sealed class RandomParticipationTests
{
    private static readonly DateInterval Proposals = new(new LocalDate(2026, 1, 20), new LocalDate(2026, 2, 10));
    private static readonly LocalDate Feasibility = new(2026, 3, 1);
    private static readonly DateInterval Vote = new(new LocalDate(2026, 3, 10), new LocalDate(2026, 3, 20));

    private static readonly Lifecycle<ParticipatoryBudget, ParticipatoryBudgetState>[] Rules =
        [Under(VoteMethod.Online, 1), Under(VoteMethod.Online, 2), Under(VoteMethod.Meeting, 1)];

    internal static readonly Procedure<ParticipatoryBudget> Procedure =
        ParticipatoryBudgetLifecycle.ProcedureUnder([.. Rules.Take(1).Select(each => each.Begin(new CaseId("rules")).Rules)]);

    [Xunit.Fact]
    public void No_sequence_of_commands_selects_for_more_money_than_there_is_or_passes_over_what_would_fit() => Gen.UInt.Sample(
        seed =>
        {
            Story<ParticipatoryBudget> story = Tell(seed);
            Proposal[] selected = [.. story.Case.Proposals.Where(proposal => proposal.State == ProposalState.Selected)];
            Assert.All(selected, proposal => Assert.True(proposal.Votes > 0));
            Assert.True(selected.Sum(proposal => proposal.Cost.Amount) <= story.Case.Rules.Available.Amount);
            Assert.All(story.Case.Proposals.Where(proposal => proposal is { State: ProposalState.NotSelected, Votes: > 0 }), passedOver =>
            {
                IEnumerable<Proposal> ahead = selected.Where(proposal =>
                    proposal.Votes > passedOver.Votes || (proposal.Votes == passedOver.Votes && proposal.Number < passedOver.Number));
                Assert.True(ahead.Sum(proposal => proposal.Cost.Amount) + passedOver.Cost.Amount > story.Case.Rules.Available.Amount);
            });
        },
        iter: 30);

    [Xunit.Fact]
    public void No_sequence_of_commands_counts_a_vote_twice_too_many_choices_or_votes_given_in_another_way() => Gen.UInt.Sample(
        seed =>
        {
            Story<ParticipatoryBudget> story = Tell(seed);
            VoteCast[] cast = [.. story.Facts.OfType<VoteCast>()];
            VotesRecorded[] recorded = [.. story.Facts.OfType<VotesRecorded>()];
            Assert.Equal(0, story.Case.Rules.Method == VoteMethod.Online ? recorded.Length : cast.Length);
            Assert.Distinct(cast.Select(vote => (vote.Voter, vote.Number)));
            Assert.All(cast.CountBy(vote => vote.Voter), voter => Assert.InRange(voter.Value, 1, story.Case.Rules.Choices));
            Assert.All(story.Case.Proposals, proposal => Assert.Equal(
                story.Facts.Select(fact => VotesOf(fact, proposal.Number)).LastOrDefault(votes => votes is not null)
                    ?? cast.Count(vote => vote.Number == proposal.Number),
                proposal.Votes));
        },
        iter: 30);

    [Xunit.Fact]
    public void No_sequence_of_commands_proposes_checks_or_votes_outside_the_days_of_the_rules() => Gen.UInt.Sample(
        seed =>
        {
            foreach (Fact<ParticipatoryBudget> fact in Tell(seed).Facts)
            {
                Assert.True(fact switch
                {
                    ProposalMade made => Proposals.Contains(made.On),
                    ProposalFoundFeasible found => found.On >= Proposals.Start && found.On <= Feasibility,
                    ProposalFoundInfeasible found => found.On >= Proposals.Start && found.On <= Feasibility,
                    VoteCast cast => Vote.Contains(cast.On),
                    VotesRecorded recorded => Vote.Contains(recorded.On),
                    SelectionMade selection => selection.On > Vote.End,
                    _ => true,
                });
            }
        },
        iter: 30);

    [Xunit.Fact]
    public void The_stories_reach_the_report_over_votes_of_both_kinds_and_proposals_passed_over() => Assert.Equal(
        Rules[0].Topology.Facts.Select(fact => fact.Name).Order(),
        Enumerable.Range(0, 40).SelectMany(seed => Tell((uint)seed).Facts.Concat(RandomStatutoryParticipationTests.Tell((uint)seed).Facts))
            .Select(fact => fact.GetType().Name).Distinct().Order());

    [Xunit.Fact]
    public void The_frozen_table_answers_as_stateless_does_and_proposals_move_as_their_table_says()
    {
        FrozenTables.AssertAnswersAlike(Rules[0].Topology);
        PartTables.AssertMovesAlike<ParticipatoryBudget, ProposalState>(
            Rules[0].Map,
            nameof(Proposal),
            [
                new ProposalFoundFeasible(Feasibility, 1), new ProposalFoundInfeasible(Feasibility, 1),
                new ProposalSelected(Feasibility, 1), new ProposalPassedOver(Feasibility, 1),
            ],
            from => Rules[0].Begin(new CaseId("parts")) with
            {
                Proposals = ProposalList.Empty.With(new Proposal(1, "person-1", Money(1)) { State = from }),
            },
            current => current.Proposals[0].State);
    }

    private static Lifecycle<ParticipatoryBudget, ParticipatoryBudgetState> Under(
        VoteMethod method, int choices) =>
        ParticipatoryBudgetLifecycle.Under(new ParticipatoryBudgetRules(
            new EditionId("order-1"), Proposals, Feasibility, Vote, 18, method, choices, Money(10_009), Share.AtLeast(1, 10)));

    private static int? VotesOf(Fact<ParticipatoryBudget> fact, int proposal) => fact switch
    {
        VotesRecorded recorded when recorded.Number == proposal => recorded.Votes,
        VotesCorrected corrected when corrected.Number == proposal => corrected.Votes,
        _ => null,
    };

    internal static Story<ParticipatoryBudget> Tell(uint seed, Action<Story<ParticipatoryBudget>>? look = null)
    {
        Lifecycle<ParticipatoryBudget, ParticipatoryBudgetState> rules = new Dice(seed).Of(Rules);
        return Stories.Tell(
            rules, ParticipatoryBudgetLifecycle.ProcedureUnder(rules.Begin(new CaseId("rules")).Rules).Facts,
            "2026-01-05T10:00:00", seed, 80, Later, Next, look);
    }

    private static Duration Later(Story<ParticipatoryBudget> story, Dice dice) =>
        Duration.FromHours(dice.Below(story.Case.State == ParticipatoryBudgetState.Voting ? 20 : 70));

    private static (ICommand<ParticipatoryBudget> Command, Role Role) Next(Story<ParticipatoryBudget> story, Dice dice)
    {
        int number = 1 + dice.Below(story.Case.Proposals.Count + 1);
        if (dice.OneIn(8))
        {
            return (new CorrectVotes(number, dice.Below(8) - 1, Slips.Act(story.Local().Date)), Roles.AkimsOffice);
        }

        return (dice.OneIn(10) ? (ParticipatoryBudgetState)dice.Below(8) : story.Case.State) switch
        {
            ParticipatoryBudgetState.NotAnnounced => (new AnnounceParticipation(District, 2027), Roles.AkimsOffice),
            ParticipatoryBudgetState.Announced or ParticipatoryBudgetState.Proposing when !dice.OneIn(4) => (
                new MakeProposal(15 + dice.Below(30), dice.OneIn(10) ? " " : "A playground", Money(dice.Below(8_000) / 10m)),
                Roles.Resident),
            ParticipatoryBudgetState.Announced or ParticipatoryBudgetState.Proposing or ParticipatoryBudgetState.Checking => (
                new DecideFeasibility(number, !dice.OneIn(5)), Roles.ExpertCouncil),
            ParticipatoryBudgetState.Voting => (story.Case.Rules.Method == VoteMethod.Online) != dice.OneIn(8)
                ? (new CastVote(number, 15 + dice.Below(30)), Roles.Resident)
                : (new RecordVotes(number, dice.Below(8) - 1), Roles.AkimsOffice),
            ParticipatoryBudgetState.Counting => (new SelectProposals(), Roles.ExpertCouncil),
            _ => (new ReportResults(dice.OneIn(3) ? " " : "report-1"), Roles.AkimsOffice),
        };
    }
}
