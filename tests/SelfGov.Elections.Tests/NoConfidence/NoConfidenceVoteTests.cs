using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Elections.NoConfidence.GivenMotion;

namespace SelfGov.Elections.NoConfidence;

public sealed class NoConfidenceVoteTests
{
    [Fact]
    public void The_check_has_five_working_days_across_the_holidays_of_May()
    {
        // 5, 10, 11, 12 and 15 May: 7 May falls on a Sunday and gives 8 May, 9 May is a holiday.
        Story<NoConfidenceMotion> story = Initiated(25, null, "2023-05-02T10:00:00").Until("2023-05-04T10:00:00")
            .Accepts(new HandInSheets(5), Deputies);
        Deadline due = story.Deadline("verification.due");
        Assert.Equal(Stories.Local("2023-05-16T00:00:00"), due.At);
        Assert.Equal(DeadlineKind.Duty, due.Kind);
        story.Until("2023-05-20T10:00:00").Accepts(new DrawUpProtocol(5), Chair);
    }

    [Theory]
    [InlineData(5, NoConfidenceState.SessionDue)]
    [InlineData(4, NoConfidenceState.Failed)]
    public void The_protocol_decides_with_genuine_signatures_only(int genuine, NoConfidenceState state)
    {
        Story<NoConfidenceMotion> story = HandedIn(7).Accepts(new DrawUpProtocol(genuine), Chair);
        Assert.Equal(state, story.Case.State);
        Assert.Equal(genuine, story.Case.Genuine);
        story.ReplaysToItself();
    }

    [Fact]
    public void There_cannot_be_more_genuine_signatures_than_were_handed_in()
    {
        Refusal refusal = HandedIn(7).RefusedBy(new DrawUpProtocol(8), Chair, "genuine.number");
        Assert.Equal("from 0 to 7", refusal.Expected!.English);
        HandedIn(7).RefusedBy(new DrawUpProtocol(-1), Chair, "genuine.number");
        HandedIn(7).RefusedBy(new DrawUpProtocol(7), Deputies, "actor.role");
        Initiated().RefusedBy(new DrawUpProtocol(5), Chair, "case.state");
    }

    [Fact]
    public void The_session_is_held_within_a_month_of_the_protocol()
    {
        Story<NoConfidenceMotion> story = Initiated(25, null, "2023-01-23T10:00:00")
            .Accepts(new HandInSheets(5), Deputies).Until("2023-01-31T10:00:00").Accepts(new DrawUpProtocol(5), Chair);
        Deadline due = story.Deadline("session.due");
        Assert.Equal(Stories.Local("2023-03-01T00:00:00"), due.At);
        Assert.Equal("24(5)", due.Basis.Place);
        story.Until("2023-03-10T10:00:00").Accepts(new VoteNoConfidence(13), Roles.Maslikhat);
    }

    [Theory]
    [InlineData(25, 13)]
    [InlineData(24, 13)]
    [InlineData(2, 2)]
    [InlineData(1, 1)]
    public void No_confidence_takes_a_majority_of_all_deputies(int deputies, int needed)
    {
        Story<NoConfidenceMotion> passed = Confirmed(deputies).Accepts(new VoteNoConfidence(needed), Roles.Maslikhat);
        Assert.Equal(NoConfidenceState.Expressed, passed.Case.State);
        Story<NoConfidenceMotion> failed = Confirmed(deputies).Accepts(new VoteNoConfidence(needed - 1), Roles.Maslikhat);
        Assert.Equal(NoConfidenceState.Failed, failed.Case.State);
        failed.ReplaysToItself();
    }

    [Fact]
    public void There_cannot_be_more_votes_than_deputies()
    {
        Confirmed().RefusedBy(new VoteNoConfidence(26), Roles.Maslikhat, "votes.number");
        Confirmed().RefusedBy(new VoteNoConfidence(-1), Roles.Maslikhat, "votes.number");
        Confirmed().RefusedBy(new VoteNoConfidence(13), Roles.HigherAkim, "actor.role");
        HandedIn().RefusedBy(new VoteNoConfidence(13), Roles.Maslikhat, "case.state");
    }

    [Fact]
    public void The_decision_goes_to_the_higher_akim_at_once()
    {
        Story<NoConfidenceMotion> story = Expressed();
        Assert.Equal(Stories.Local("2023-03-18T00:00:00"), story.Deadline("delivery.due").At);
        story.RefusedBy(new AcceptNoConfidence(), Roles.HigherAkim, "case.state");
        story.RefusedBy(new DeliverDecision(), Roles.HigherAkim, "actor.role");
        story.Accepts(new DeliverDecision(), Chair);
        Assert.Equal(NoConfidenceState.WithHigherAkim, story.Case.State);
    }

    [Fact]
    public void The_higher_akim_has_ten_working_days_across_a_transferred_day_off()
    {
        // 27, 29, 30 June, Saturday 1 July worked for Friday 7 July, 3 to 5 July, 10 to 12 July; 28 June and 6 July are holidays.
        Story<NoConfidenceMotion> story = Expressed("2023-06-26T10:00:00").Accepts(new DeliverDecision(), Roles.Maslikhat);
        Assert.Equal(
            Stories.Local("2023-07-13T00:00:00"), story.Deadline("higher-akim.due", typeof(AcceptNoConfidence)).At);
        story.Until("2023-07-20T10:00:00").Accepts(new AcceptNoConfidence(), Roles.HigherAkim);
        Assert.Equal(NoConfidenceState.Dismissed, story.Case.State);
        story.ReplaysToItself();
    }

    [Fact]
    public void Only_the_higher_akim_accepts_or_rejects()
    {
        Story<NoConfidenceMotion> story = Expressed().Accepts(new DeliverDecision(), Roles.Maslikhat);
        story.RefusedBy(new AcceptNoConfidence(), Roles.Maslikhat, "actor.role");
        story.RefusedBy(new RejectNoConfidence(), Roles.Maslikhat, "actor.role");
        Rejected().RefusedBy(new AcceptNoConfidence(), Roles.HigherAkim, "case.state");
    }

    [Fact]
    public void A_second_vote_has_to_wait_for_six_months_to_pass()
    {
        Story<NoConfidenceMotion> story = Rejected("2023-03-17T10:00:00").Until("2023-09-17T23:59:59");
        Refusal refusal = story.RefusedBy(new VoteAgain(13), Roles.Maslikhat, "second-vote.opens");
        Assert.Equal(RefusalKind.TooEarly, refusal.Kind);
        Assert.Equal(Stories.Local("2023-09-18T00:00:00"), refusal.Earliest);
        story.Until("2023-09-18T00:00:00").Accepts(new VoteAgain(13), Roles.Maslikhat);
        Assert.Equal(NoConfidenceState.DismissalDue, story.Case.State);
        story.ReplaysToItself();
    }

    [Fact]
    public void Six_months_after_the_last_of_August_end_with_February()
    {
        Story<NoConfidenceMotion> story = Rejected("2023-08-31T10:00:00").Until("2024-02-29T12:00:00");
        story.RefusedBy(new VoteAgain(13), Roles.Maslikhat, "second-vote.opens");
        story.Until("2024-03-01T00:00:00").Accepts(new VoteAgain(13), Roles.Maslikhat);
    }

    [Fact]
    public void After_the_second_vote_the_higher_akim_has_to_dismiss()
    {
        Story<NoConfidenceMotion> story = Rejected().Until("2023-10-02T10:00:00").Accepts(new VoteAgain(13), Roles.Maslikhat);
        Assert.False(story.HasDeadline("dismissal.due"));
        story.RefusedBy(new RejectNoConfidence(), Roles.HigherAkim, "case.state");
        story.RefusedBy(new DismissAkim(), Roles.Maslikhat, "actor.role");
        story.Accepts(new DismissAkim(), Roles.HigherAkim);
        Assert.Equal(NoConfidenceState.Dismissed, story.Case.State);
        story.ReplaysToItself();
    }

    [Fact]
    public void By_policy_the_dismissal_has_ten_working_days_from_the_second_vote()
    {
        NoConfidenceLaw law = TheLaw with { Policies = new NoConfidencePolicies { DismissalHasTheTimeOfTheDecision = true } };
        Story<NoConfidenceMotion> story = Rejected(law: law).Until("2023-10-02T10:00:00").Accepts(new VoteAgain(13), Roles.Maslikhat);
        Assert.Equal(Stories.Local("2023-10-17T00:00:00"), story.Deadline("dismissal.due").At);
    }

    [Fact]
    public void A_second_vote_that_fails_ends_the_motion()
    {
        Story<NoConfidenceMotion> story = Rejected().Until("2023-10-02T10:00:00");
        story.RefusedBy(new VoteAgain(26), Roles.Maslikhat, "votes.number");
        story.Accepts(new VoteAgain(12), Roles.Maslikhat);
        Assert.Equal(NoConfidenceState.Failed, story.Case.State);
        story.RefusedBy(new DismissAkim(), Roles.HigherAkim, "case.state");
        story.ReplaysToItself();
    }

    [Fact]
    public void A_rejection_alone_moves_nothing_however_long_it_stands()
    {
        Story<NoConfidenceMotion> story = Rejected();
        story.AssertDayByDayEqualsOneJump(400);
        Assert.False(story.IsOpen(typeof(VoteAgain), Roles.Maslikhat));
        Assert.True(story.Until("2023-10-02T10:00:00").IsOpen(typeof(VoteAgain), Roles.Maslikhat));
    }

    [Fact]
    public void Every_citation_is_of_article_24()
    {
        LifecycleMap map = NoConfidenceLifecycle.Under(TheLaw).Map;
        Assert.Equal(NoConfidenceLifecycle.Kind, map.Kind);
        Assert.All(map.States, state => Assert.Equal("24", state.Basis.Article));
        Assert.All(map.Commands, command => Assert.Equal("24", command.Basis.Article));
        Assert.All(map.Commands.SelectMany(command => command.Limits), limit => Assert.Equal("24", limit.Basis.Article));
    }

    [Fact]
    public void A_motion_without_facts_has_no_unit() => Assert.Null(Begin().Case.Unit);
}
