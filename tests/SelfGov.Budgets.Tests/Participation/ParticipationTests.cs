using NodaTime;
using SelfGov.Budgets.Cycle;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;
using Xunit;
using static SelfGov.Budgets.Cycle.TestBudgets;
using static SelfGov.Kazakhstan.KazakhstanActs;

namespace SelfGov.Budgets.Participation;

public sealed class ParticipationTests
{
    private static readonly Citation OfRules = BudgetCode2025.At("70", 3);
    private static readonly DateInterval Proposals = new(new LocalDate(2026, 1, 20), new LocalDate(2026, 3, 1));
    private static readonly LocalDate Feasibility = new(2026, 4, 1);
    private static readonly DateInterval Vote = new(new LocalDate(2026, 4, 10), new LocalDate(2026, 4, 20));

    [Fact]
    public void A_participatory_budget_goes_from_the_announcement_to_the_report()
    {
        var budget = Voting(VoteMethod.Online).Accepts(new CastVote(2, 18), Roles.Resident);
        budget.Until("2026-04-20T23:59:59");
        Assert.Equal(ParticipatoryBudgetState.Voting, budget.Case.State);
        budget.Until("2026-04-21T00:00:00");
        Assert.Equal(ParticipatoryBudgetState.Counting, budget.Case.State);
        budget.Accepts(new SelectProposals(), Roles.ExpertCouncil);
        Assert.Equal(
            [ProposalState.NotSelected, ProposalState.Selected, ProposalState.NotSelected, ProposalState.Infeasible],
            budget.Case.Proposals.Select(proposal => proposal.State));
        budget.RefusedBy(new ReportResults(" "), Roles.AkimsOffice, "report.named", BudgetCode2025.At("121", 5));
        budget.Accepts(new ReportResults("report-1"), Roles.AkimsOffice);
        Assert.Equal(ParticipatoryBudgetState.Reported, budget.Case.State);
        Assert.Equal("report-1", budget.Case.ReportedIn);
        budget.ReplaysToItself();
    }

    [Fact]
    public void Proposals_are_taken_from_the_first_day_to_the_last()
    {
        var budget = Announced(VoteMethod.Online).Until("2026-01-19T23:59:59");
        budget.RefusedBy(Propose(100), Roles.Resident, "case.state");
        budget.Until("2026-01-20T00:00:00").Accepts(Propose(100), Roles.Resident);
        budget.Until("2026-03-01T23:59:59").Accepts(Propose(100), Roles.Resident);
        budget.Until("2026-03-02T00:00:00").RefusedBy(Propose(100), Roles.Resident, "case.state");
        budget.AssertDayByDayEqualsOneJump(100);
        budget.ReplaysToItself();
    }

    [Fact]
    public void A_participatory_budget_is_announced_before_the_days_of_proposals_are_over()
    {
        Refusal over = New(VoteMethod.Online).Until("2026-03-02T00:00:00").RefusedBy(
            new AnnounceParticipation(District, 2027), Roles.AkimsOffice, "participation.ahead", OfRules);
        Assert.Equal(("not later than 01.03.2026", "02.03.2026"), (over.Expected!.English, over.Found!.English));
        var budget = New(VoteMethod.Online).Until("2026-03-01T23:00:00")
            .Accepts(new AnnounceParticipation(District, 2027), Roles.AkimsOffice);
        budget.Until("2026-03-01T23:00:00");
        Assert.Equal(ParticipatoryBudgetState.Proposing, budget.Case.State);
    }

    [Fact]
    public void The_days_of_proposals_and_of_the_vote_are_those_of_the_rules()
    {
        Announced(VoteMethod.Online).Runs(DeadlineKind.Causes, "proposals.open", "2026-01-20T00:00:00", OfRules)
            .Until("2026-01-20T00:00:00").Runs(DeadlineKind.Causes, "proposals.close", "2026-03-02T00:00:00", OfRules)
            .Until("2026-03-02T00:00:00").Runs(DeadlineKind.Causes, "vote.open", "2026-04-10T00:00:00", OfRules)
            .Until("2026-04-10T00:00:00").Runs(DeadlineKind.Causes, "vote.close", "2026-04-21T00:00:00", OfRules);
    }

    [Fact]
    public void A_proposer_is_of_age_and_the_proposal_has_a_title()
    {
        var budget = Announced(VoteMethod.Online).Until("2026-02-01T10:00:00");
        budget.RefusedBy(Propose(100) with { Age = 17 }, Roles.Resident, "proposer.age", OfRules);
        budget.RefusedBy(Propose(100) with { Title = " " }, Roles.Resident, "proposal.title", OfRules);
        budget.RefusedBy(Propose(100), Roles.Akim, "actor.role");
        budget.Accepts(Propose(100), Roles.Resident);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(0.1, true)]
    [InlineData(1_000, true)]
    [InlineData(1_000.1, false)]
    public void A_proposal_costs_something_and_at_most_the_money_available(double cost, bool accepted)
    {
        var budget = Announced(VoteMethod.Online).Until("2026-02-01T10:00:00");
        if (accepted)
        {
            budget.Accepts(Propose((decimal)cost), Roles.Resident);
        }
        else
        {
            budget.RefusedBy(Propose((decimal)cost), Roles.Resident, "proposal.cost", OfRules);
        }
    }

    [Fact]
    public void Feasibility_is_decided_once_and_by_its_last_day()
    {
        var budget = Announced(VoteMethod.Online).Until("2026-02-01T10:00:00").Accepts(Propose(100), Roles.Resident)
            .Accepts(Propose(100), Roles.Resident);
        budget.Until("2026-04-01T23:59:59").Accepts(new DecideFeasibility(1, true), Roles.ExpertCouncil);
        budget.RefusedBy(new DecideFeasibility(1, false), Roles.ExpertCouncil, "part.state");
        budget.RefusedBy(new DecideFeasibility(3, true), Roles.ExpertCouncil, "part.unknown");
        budget.Until("2026-04-02T00:00:00").RefusedBy(new DecideFeasibility(2, true), Roles.ExpertCouncil, "feasibility.closes", OfRules);
    }

    [Fact]
    public void Only_feasible_proposals_stand_in_the_vote()
    {
        var budget = Voting(VoteMethod.Online);
        budget.RefusedBy(new CastVote(4, 18), Roles.Resident, "part.state");
        budget.RefusedBy(new CastVote(5, 18), Roles.Resident, "part.unknown");
    }

    [Fact]
    public void Nobody_votes_twice_under_age_or_for_more_proposals_than_allowed()
    {
        var budget = Voting(VoteMethod.Online);
        budget.RefusedBy(new CastVote(1, 17), Roles.Resident, "voter.age", OfRules);
        budget.Accepts(new CastVote(1, 18), Roles.Resident).RefusedBy(new CastVote(1, 18), Roles.Resident, "vote.once", OfRules);
        budget.Accepts(new CastVote(2, 18), Roles.Resident).RefusedBy(new CastVote(3, 18), Roles.Resident, "vote.choices", OfRules);
        Assert.Equal([1, 2], budget.Case.Proposals.ChoicesOf("somebody"));
        Assert.Equal([1, 1, 0, 0], budget.Case.Proposals.Select(proposal => proposal.Votes));
    }

    [Fact]
    public void Votes_are_given_in_the_way_of_the_rules()
    {
        Voting(VoteMethod.Online).RefusedBy(new RecordVotes(1, 10), Roles.AkimsOffice, "vote.method", OfRules);
        Voting(VoteMethod.Meeting).RefusedBy(new CastVote(1, 18), Roles.Resident, "vote.method", OfRules);
        Voting(VoteMethod.Meeting).RefusedBy(new RecordVotes(1, -1), Roles.AkimsOffice, "votes.number", OfRules);
        Voting(VoteMethod.Meeting).Accepts(new RecordVotes(1, 0), Roles.AkimsOffice);
    }

    [Theory]
    [InlineData(10, 20, 30, "NotSelected Selected Selected")]
    [InlineData(30, 20, 10, "Selected NotSelected Selected")]
    [InlineData(20, 20, 0, "Selected NotSelected NotSelected")]
    [InlineData(0, 0, 0, "NotSelected NotSelected NotSelected")]
    public void The_most_votes_win_as_far_as_the_money_goes(int first, int second, int third, string states)
    {
        var budget = Voting(VoteMethod.Meeting)
            .Accepts(new RecordVotes(1, first), Roles.AkimsOffice)
            .Accepts(new RecordVotes(2, second), Roles.AkimsOffice)
            .Accepts(new RecordVotes(3, third), Roles.AkimsOffice)
            .Until("2026-04-21T00:00:00")
            .Accepts(new SelectProposals(), Roles.AkimsOffice);
        Assert.Equal(states, string.Join(' ', budget.Case.Proposals.Take(3).Select(proposal => proposal.State)));
        budget.ReplaysToItself();
    }

    [Fact]
    public void The_votes_of_a_meeting_are_corrected_until_the_selection()
    {
        string[] codes = ["actor.role", "slip.act", "slip.act-day", "slip.record"];
        var budget = Voting(VoteMethod.Meeting).Accepts(new RecordVotes(1, 10), Roles.AkimsOffice).Until("2026-04-21T00:00:00");
        CorrectionAct act = Slips.Act(new LocalDate(2026, 4, 20));
        budget.Corrects(Roles.AkimsOffice, codes, each => new CorrectVotes(1, 12, each), each => new CorrectVotes(1, 0, each));
        budget.RefusedBy(new CorrectVotes(1, -1, act), Roles.AkimsOffice, "votes.number", OfRules);
        budget.RefusedBy(new CorrectVotes(2, 10, act), Roles.AkimsOffice, "slip.record", OfRules);
        budget.Accepts(new SelectProposals(), Roles.AkimsOffice);
        Assert.Equal(ProposalState.NotSelected, budget.Case.Proposals[0].State);
        budget.RefusedBy(new CorrectVotes(1, 12, act), Roles.AkimsOffice, "case.state");
        Voting(VoteMethod.Online).RefusedBy(new CorrectVotes(1, 10, act), Roles.AkimsOffice, "slip.record", OfRules);
    }

    [Fact]
    public void Without_proposals_nothing_is_selected()
    {
        var budget = Announced(VoteMethod.Online).Until("2026-04-21T00:00:00").Accepts(new SelectProposals(), Roles.AkimsOffice);
        Assert.Equal(ParticipatoryBudgetState.Selected, budget.Case.State);
        budget.ReplaysToItself();
    }

    [Fact]
    public void Rules_keep_their_days_in_order_and_their_numbers_in_range()
    {
        Assert.Throws<ArgumentException>(() => Rules(feasibility: Proposals.End.PlusDays(-1)));
        Assert.Throws<ArgumentException>(() => Rules(feasibility: Vote.Start));
        Assert.Throws<ArgumentException>(() => Rules(id: default(EditionId)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rules(age: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rules(age: 101));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rules(choices: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rules(method: (VoteMethod)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rules(spending: -0.1m));
        Assert.Equal(Money(1_000), Rules(feasibility: Proposals.End, age: 0).Available);
        Assert.Equal(Money(33.3m), Rules(spending: 333.9m).Available);
    }

    [Fact]
    public void Every_kind_of_participation_fact_has_a_name_in_journals_and_titles_are_personal_data()
    {
        Assert.Equal(ParticipatoryBudgetLifecycle.Under(Rules()).Topology.Facts.Length,
            ParticipatoryBudgetLifecycle.ProcedureUnder(Rules()).Facts.Names.Length);
        Assert.NotEmpty(ParticipatoryBudgetLifecycle.ProcedureUnder(Rules()).Facts.PersonalData);
        Assert.Equal(
            ["order-1"], ParticipatoryBudgetLifecycle.ProcedureUnder(Rules()).Lifecycles.Editions.Select(edition => edition.Value));
    }

    private static ParticipatoryBudgetRules Rules(
        EditionId? id = null, LocalDate? feasibility = null, int age = 18, VoteMethod method = VoteMethod.Online, int choices = 2,
        decimal spending = 10_000) => new(
        id ?? new EditionId("order-1"), Proposals, feasibility ?? Feasibility, Vote, age, method, choices, Money(spending),
        Share.AtLeast(1, 10));

    private static Story<ParticipatoryBudget> New(VoteMethod method) =>
        Stories.Of(ParticipatoryBudgetLifecycle.Under(Rules(method: method)),
            ParticipatoryBudgetLifecycle.ProcedureUnder(Rules(method: method)).Facts);

    private static Story<ParticipatoryBudget> Announced(VoteMethod method) =>
        New(method).Until("2026-01-10T10:00:00").Accepts(new AnnounceParticipation(District, 2027), Roles.AkimsOffice);

    private static MakeProposal Propose(decimal cost) => new(18, "A playground", Money(cost));

    /// <summary>Three feasible proposals for 600, 600 and 400 of the 1,000 available, and an infeasible one.</summary>
    private static Story<ParticipatoryBudget> Voting(VoteMethod method)
    {
        var budget = Announced(method).Until("2026-02-01T10:00:00");
        foreach (decimal cost in new[] { 600m, 600m, 400m, 100m })
        {
            budget.Accepts(Propose(cost), Roles.Resident);
        }

        budget.Until("2026-03-10T10:00:00");
        for (int number = 1; number <= 4; number++)
        {
            budget.Accepts(new DecideFeasibility(number, number < 4), Roles.ExpertCouncil);
        }

        return budget.Until("2026-04-10T00:00:00");
    }
}
