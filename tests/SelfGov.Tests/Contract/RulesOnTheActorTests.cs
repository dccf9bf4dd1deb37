using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Workflow;
using SelfGov.Workflow.Explanation;
using Xunit;

namespace SelfGov.Contract;

/// <summary>A rule on the actor alone is answered before there is a command: nobody is offered what is another's to do.</summary>
public sealed class RulesOnTheActorTests
{
    [Theory]
    [InlineData("akim-election", "withdrawal.own")]
    [InlineData("akim-election", "sheets.own")]
    [InlineData("akim-election", "fee.payer")]
    [InlineData("akim-election", "duties.own")]
    [InlineData("akim-election", "nomination.one-per-party")]
    [InlineData("indirect-akim-election", "withdrawal.own")]
    [InlineData("indirect-akim-election", "appeal.own")]
    [InlineData("indirect-akim-election", "declarations.own")]
    [InlineData("public-hearing", "comment.author")]
    [InlineData("participatory-budget", "vote.once")]
    [InlineData("participatory-budget", "vote.choices")]
    public void A_rule_on_the_actor_needs_no_command(string kind, string code)
    {
        CommandProbe probe = CommandProbe.All.Single(each => each.Kind == kind);
        MapRule[] rules = [.. probe.Editions.SelectMany(edition => probe.MapOf(edition).Commands)
            .SelectMany(command => command.Rules).Where(rule => rule.Code == code)];
        Assert.NotEmpty(rules);
        Assert.All(rules, rule => Assert.Equal(RuleKnowledge.Case, rule.KnownFrom));
    }

    [Fact]
    public void Candidate_2_is_not_offered_the_withdrawal_of_candidate_1()
    {
        Election election = new Election().TwoRegistered();
        Assert.True(Offered("anna", 1).IsOpen);
        Assert.Equal("withdrawal.own", Assert.Single(Offered("berik", 1).Reasons).Code);

        Option Offered(string citizen, int candidate) => election.Lifecycle
            .Options(election.Case, Election.Citizen(citizen), election.Now)
            .Single(option => option.Command == typeof(WithdrawCandidacy) && option.Part == $"{candidate}");
    }

    [Fact]
    public void Who_is_not_on_the_ballot_is_not_offered_the_appeal_against_invalidity_and_whoever_is_is()
    {
        Election election = new Election().VotingIsOver()
            .Given(new InvalidateElection("ballots burnt"), Election.Commission);
        Assert.DoesNotContain("invalidity.appellant", Reasons("anna"));
        Assert.Contains("invalidity.appellant", Reasons("zhanar"));

        IEnumerable<string> Reasons(string citizen) => election.Lifecycle
            .Options(election.Case, new Actor(citizen, Roles.Candidate), election.Now)
            .Single(option => option.Command == typeof(AppealInvalidation)).Reasons.Select(reason => reason.Code);
    }
}
