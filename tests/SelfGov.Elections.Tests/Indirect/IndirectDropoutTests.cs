using NodaTime;
using SelfGov.Elections.Direct;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Elections.Indirect.IndirectStory;

namespace SelfGov.Elections.Indirect;

/// <summary>Withdrawal, revocation, death, and what follows when too few are left.</summary>
public sealed class IndirectDropoutTests
{
    [Theory]
    [InlineData("A1", "25")]
    [InlineData("A2", "36-1(6)")]
    public void A_candidate_withdraws_until_the_two_days_before_the_vote(string edition, string place)
    {
        IndirectStory story = new IndirectStory(edition).InCampaign();
        story.Refuses(new WithdrawIndirectCandidacy(Id(1)), Citizen("berik"), "withdrawal.own", place)
            .Until(story.Day.PlusDays(-3), 23, 59).Given(new WithdrawIndirectCandidacy(Id(1)), Citizen("anna"));
        Assert.Equal(IndirectCandidateState.Withdrawn, story.Candidate(1).State);

        story = new IndirectStory(edition).InCampaign();
        story.Until(story.Day.PlusDays(-2), 0).Refuses(new WithdrawIndirectCandidacy(Id(1)), Citizen("anna"), "withdrawal.closes", place);
    }

    [Fact]
    public void A_candidate_withdraws_before_registration_too()
    {
        IndirectStory story = new IndirectStory("A1").NominationIsOpen().Nominated("anna", "berik")
            .Given(new WithdrawIndirectCandidacy(Id(1)), Citizen("anna"));
        Assert.Equal(1, story.Case.Candidates.Standing);
    }

    [Fact]
    public void Since_2017_the_raion_akim_revokes_until_the_two_days_before_the_vote()
    {
        IndirectStory story = new IndirectStory("A2").InCampaign();
        story.Until(story.Day.PlusDays(-3), 23, 59).Given(new RevokeIndirectNomination(Id(1)), RaionAkim);
        Assert.Equal(IndirectCandidateState.NominationRevoked, story.Candidate(1).State);

        story = new IndirectStory("A2").InCampaign();
        story.Until(story.Day.PlusDays(-2), 0).Refuses(new RevokeIndirectNomination(Id(1)), RaionAkim, "revocation.closes", "36-1(3)");
    }

    [Fact]
    public void Before_2014_nobody_revokes() =>
        new IndirectStory("A1").InCampaign().Refuses(new RevokeIndirectNomination(Id(1)), RaionAkim, "revocation.edition", "14");

    [Theory]
    [InlineData("A1", "16")]
    [InlineData("A1b", "16")]
    [InlineData("A2", "36-1(3)")]
    public void Fewer_than_two_registered_extends_by_at_most_ten_days(string edition, string place)
    {
        IndirectStory story = new IndirectStory(edition).NominationIsOpen().Nominated("anna", "berik").Ready(1).Registered(1);
        LocalDate close = story.Day.PlusDays(-15);
        story.Until(close, 23, 59).StandsIn(IndirectElectionState.RegistrationOnly)
            .Refuses(new ExtendIndirectRegistration(close.PlusDays(10)), Commission, "extension.in-its-time", place)
            .Until(close.PlusDays(1), 0).StandsIn(IndirectElectionState.RegistrationOnly)
            .Refuses(
                new ExtendIndirectRegistration(close.PlusDays(11)), Commission, "extension.length", place,
                $"from {Words.Of(close.PlusDays(1)).English} to {Words.Of(close.PlusDays(10)).English}")
            .Refuses(new ExtendIndirectRegistration(close), Commission, "extension.length", place)
            .Given(new ExtendIndirectRegistration(close.PlusDays(10)), Commission).StandsIn(IndirectElectionState.Extended)
            .Nominated("dana").Ready(3).Ready(2).Registered(3)
            .Until(close.PlusDays(10), 23, 59).Registered(2)
            .Until(close.PlusDays(11), 0).StandsIn(IndirectElectionState.Campaign);
        Assert.Equal(3, story.Case.OnBallot.Count());
    }

    [Fact]
    public void Enough_registered_extend_nothing()
    {
        IndirectStory story = new IndirectStory().TwoRegistered();
        story.Until(story.Day.PlusDays(-15));
        var refused = Assert.IsType<Decision<IndirectElection>.Refused>(
            story.When(new ExtendIndirectRegistration(story.Day.PlusDays(-5)), Commission));
        Assert.Equal(["extension.too-few", "extension.in-its-time"], refused.Refusals.Select(refusal => refusal.Code));
    }

    [Fact]
    public void Where_all_dropped_out_before_registration_the_extension_does_not_wait()
    {
        IndirectStory story = new IndirectStory("A1").NominationIsOpen().Nominated("anna", "berik")
            .Given(new WithdrawIndirectCandidacy(Id(1)), Citizen("anna"))
            .Given(new WithdrawIndirectCandidacy(Id(2)), Citizen("berik"));
        story.Until(story.Day.PlusDays(-24)).Given(new ExtendIndirectRegistration(story.Day.PlusDays(-5)), Commission)
            .StandsIn(IndirectElectionState.Extended)
            .Nominated("dana", "erlan");
    }

    [Fact]
    public void An_extension_repeats_where_too_few_are_registered_again_unless_policy_forbids()
    {
        IndirectElectionLaw law = IndirectElectionEditions.All[new EditionId("A2")].Law;
        foreach (bool again in new[] { true, false })
        {
            var story = new IndirectStory("A2", law with { Policies = law.Policies with { MayBeExtendedAgain = again } });
            story.NominationIsOpen().Until(story.Case.Schedule!.RegistrationCloses)
                .Given(new ExtendIndirectRegistration(story.Day.PlusDays(-10)), Commission)
                .Until(story.Case.Schedule.RegistrationCloses).StandsIn(IndirectElectionState.Extended);
            story.Refuses(new NominateIndirectCandidates([Someone("anna"), Someone("berik")], story.Case.Call!.CalledOn), RaionAkim,
                "nomination.closes", "36-1(3)");
            if (again)
            {
                story.Refuses(new ExtendIndirectRegistration(story.Day.PlusDays(-2)), Commission, "extension.campaign", "36-1(7)",
                    $"not later than {Words.Of(story.Day.PlusDays(-3)).English}")
                    .Given(new ExtendIndirectRegistration(story.Day.PlusDays(-3)), Commission);
            }
            else
            {
                story.Refuses(new ExtendIndirectRegistration(story.Day.PlusDays(-3)), Commission, "extension.again", "36-1(3)");
            }
        }
    }

    [Theory]
    [InlineData("A1", "26")]
    [InlineData("A2", "36-1(6)")]
    public void Where_all_dropped_out_after_registration_the_commission_extends_the_elections(string edition, string place)
    {
        IndirectStory story = new IndirectStory(edition).InCampaign();
        LocalDate day = story.Day;
        story.Refuses(new ExtendIndirectElection(day.PlusDays(20), day), Commission, "election-extension.dropped-out", place, found: "2")
            .Given(new WithdrawIndirectCandidacy(Id(1)), Citizen("anna"))
            .Given(new WithdrawIndirectCandidacy(Id(2)), Citizen("berik"))
            .Refuses(new ExtendIndirectElection(day, day.PlusDays(-4)), Commission, "election-extension.later", place)
            .Refuses(new ExtendIndirectElection(day.PlusDays(20), day.PlusDays(-15)), Commission, "election-extension.last-day", place)
            .Refuses(new ExtendIndirectElection(day.PlusDays(20), day.PlusDays(18)), Commission, "election-extension.campaign")
            .Given(new ExtendIndirectElection(day.PlusDays(20), day.PlusDays(17)), Commission).StandsIn(IndirectElectionState.Extended)
            .Nominated("dana", "erlan").Ready(3).Ready(4).Registered(3).Registered(4)
            .Until(day.PlusDays(18), 0).StandsIn(IndirectElectionState.Campaign);
        Assert.Equal(day.PlusDays(20), story.Day);
    }

    [Fact]
    public void A_single_candidate_left_holds_up_the_vote_until_the_commission_decides()
    {
        IndirectStory story = new IndirectStory("A1").InCampaign().Given(new RecordIndirectDeath(Id(1)), Commission);
        story.Until(story.Day.PlusDays(2)).StandsIn(IndirectElectionState.Campaign)
            .Given(new ExtendIndirectElection(story.Day.PlusDays(20), story.Day.PlusDays(10)), Commission)
            .Nominated("dana");
        Assert.Equal(IndirectCandidateState.OnBallot, story.Candidate(2).State);
    }

    [Fact]
    public void By_policy_a_single_candidate_goes_to_the_vote_and_needs_a_vote()
    {
        IndirectElectionLaw law = IndirectElectionEditions.All[new EditionId("A1")].Law;
        var story = new IndirectStory("A1", law with { Policies = law.Policies with { SingleCandidateGoesToTheVote = true } });
        story.InCampaign().Given(new RecordIndirectDeath(Id(1)), Commission)
            .Refuses(new ExtendIndirectElection(story.Day.PlusDays(20), story.Day), Commission, "election-extension.dropped-out")
            .Given(new PostElectorsList(24), Commission)
            .Until(story.Day, 10)
            .Given(new OpenElectorsMeeting(16, true), Secretary)
            .Given(new OpenElectorsVote(), Commission)
            .Given(new EstablishIndirectResult(Protocol(16, 16, 16, (2, 0))), Commission)
            .Refuses(new RegisterIndirectAkim(), Commission, "results.winner", "7")
            .Given(new CallRepeatIndirectElection(story.Day.PlusDays(40)), Commission);
    }

    [Fact]
    public void A_death_in_the_silence_holds_up_the_meeting()
    {
        IndirectStory story = new IndirectStory("A2").OnElectionDay().Given(new RecordIndirectDeath(Id(1)), Commission);
        story.Refuses(new OpenElectorsMeeting(24, true), Secretary, "meeting.choice", "36-1(6)")
            .Until(story.Day.PlusDays(1)).StandsIn(IndirectElectionState.Silence)
            .Given(new ExtendIndirectElection(story.Day.PlusDays(20), story.Day.PlusDays(10)), Commission);
    }
}
