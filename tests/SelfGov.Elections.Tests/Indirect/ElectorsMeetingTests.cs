using NodaTime;
using SelfGov.Elections.Direct;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Elections.Indirect.IndirectStory;

namespace SelfGov.Elections.Indirect;

/// <summary>Silence, the list of electors, the meeting and its quorum, the protocol.</summary>
public sealed class ElectorsMeetingTests
{
    [Theory]
    [MemberData(nameof(IndirectStory.Editions), MemberType = typeof(IndirectStory))]
    public void The_silence_begins_at_midnight_of_the_day_before(string edition)
    {
        IndirectStory story = new IndirectStory(edition).InCampaign();
        story.Until(story.At(story.Day.PlusDays(-1), 0) - Duration.FromSeconds(1)).StandsIn(IndirectElectionState.Campaign)
            .Until(story.Day.PlusDays(-1), 0).StandsIn(IndirectElectionState.Silence);
    }

    [Theory]
    [InlineData("A1", 25, 16, 17, "49")]
    [InlineData("A1b", 24, 15, 16, "49")]
    [InlineData("A2", 25, 16, 17, "36-1(10)")]
    [InlineData("A2", 3, 1, 2, "36-1(10)")]
    public void The_meeting_needs_two_thirds_of_the_deputies(string edition, int deputies, int tooFew, int enough, string place)
    {
        IndirectStory story = new IndirectStory(edition).InCampaign().Given(new PostElectorsList(deputies), Commission);
        story.Until(story.Day)
            .Refuses(new OpenElectorsMeeting(tooFew, true), Secretary, "meeting.quorum", place, $"at least {enough}", $"{tooFew}")
            .Given(new OpenElectorsMeeting(enough, true), Secretary);
        Assert.Equal((deputies, enough), (story.Case.Meeting.Deputies, story.Case.Meeting.Present));
    }

    [Fact]
    public void The_meeting_needs_the_list_the_commission_and_a_count_of_those_present()
    {
        IndirectStory story = new IndirectStory("A1").InCampaign().Refuses(new PostElectorsList(0), Commission, "electors.number", "48");
        story.Until(story.Day)
            .Refuses(new OpenElectorsMeeting(0, true), Secretary, "meeting.list", "48")
            .Given(new PostElectorsList(24), Commission)
            .Refuses(new OpenElectorsMeeting(25, true), Secretary, "meeting.present", "48", "from 0 to 24", "25")
            .Refuses(new OpenElectorsMeeting(-1, true), Secretary, "meeting.present", "48")
            .Refuses(new OpenElectorsMeeting(24, false), Secretary, "meeting.commission", "50")
            .Refuses(new OpenElectorsMeeting(24, true), Commission, "actor.role")
            .Given(new OpenElectorsMeeting(24, true), Secretary);
    }

    [Fact]
    public void The_meeting_is_held_on_election_day_and_otherwise_repeat_elections_are_due()
    {
        IndirectStory story = new IndirectStory("A2").InCampaign().Given(new PostElectorsList(24), Commission);
        story.Until(story.At(story.Day, 0) - Duration.FromSeconds(1))
            .Refuses(new OpenElectorsMeeting(24, true), Secretary, "election-day.begins")
            .Until(story.Day, 23, 59).Refuses(new OpenElectorsMeeting(15, true), Secretary, "meeting.quorum")
            .Until(story.Day.PlusDays(1), 0).StandsIn(IndirectElectionState.RepeatElectionDue)
            .Refuses(new OpenElectorsMeeting(24, true), Secretary, "case.state")
            .Given(new CallRepeatIndirectElection(story.Day.PlusDays(40)), Commission)
            .StandsIn(IndirectElectionState.RepeatElectionCalled);
        Assert.All(story.Case.Candidates, candidate => Assert.Equal(IndirectCandidateState.NotElected, candidate.State));
    }

    [Theory]
    [InlineData("A1", "53", "52", "48")]
    [InlineData("A2", "36-1(10)", "36-1(10)", "36-1(10)")]
    public void The_figures_of_the_protocol_agree(string edition, string protocol, string ballot, string list)
    {
        IndirectStory story = new IndirectStory(edition).InVoting();
        story.Refuses(Of(25, 25, 0, (1, 13), (2, 12)), Commission, "protocol.issued", list, "at most 24", "25")
            .Refuses(Of(20, 21, 0, (1, 13), (2, 8)), Commission, "protocol.found-within-issued", protocol, "at most 20", "21")
            .Refuses(Of(20, 20, 1, (1, 12), (2, 8)), Commission, "protocol.found", protocol, "exactly 20", "21")
            .Refuses(Of(20, 20, 0, (1, 12), (2, 7)), Commission, "protocol.found", protocol, "exactly 20", "19")
            .Refuses(Of(20, 20, 0, (1, 20)), Commission, "protocol.candidates", ballot)
            .Refuses(Of(20, 20, 0, (1, 12), (3, 8)), Commission, "protocol.candidates", ballot)
            .Refuses(Of(20, 20, 0, (1, 12), (2, 4), (2, 4)), Commission, "protocol.candidates", ballot)
            .Refuses(Of(20, 20, 0, (1, 28), (2, -8)), Commission, "protocol.not-negative", protocol)
            .Refuses(Of(20, 20, -1, (1, 13), (2, 8)), Commission, "protocol.not-negative", protocol)
            .Given(Of(20, 19, 2, (1, 9), (2, 8)), Commission);
        Assert.Equal(Id(1), story.Case.Meeting.Result!.Winner);
    }

    [Fact]
    public void A_protocol_without_votes_is_refused_and_does_not_break()
    {
        IndirectStory story = new IndirectStory().InVoting();
        foreach (ElectorsProtocol? protocol in new[] { null, Protocol(1, 1, 0) with { Votes = null! } })
        {
            var refused = Assert.IsType<Decision<IndirectElection>.Refused>(story.When(new EstablishIndirectResult(protocol!), Commission));
            Assert.Equal(["protocol.not-negative", "protocol.candidates"], refused.Refusals.Select(refusal => refusal.Code));
            Assert.All(refused.Refusals, refusal => Assert.NotEmpty(refusal.Explain(Language.Kazakh)));
        }

        Assert.NotEqual(Protocol(1, 1, 0) with { Votes = null! }, Protocol(1, 1, 0));
        Assert.Equal(Protocol(1, 1, 0) with { Votes = null! }, Protocol(1, 1, 0) with { Votes = null! });
    }

    [Fact]
    public void The_meeting_is_closed_once_after_the_result()
    {
        IndirectStory story = new IndirectStory("A1").InVoting();
        story.Refuses(new CloseElectorsMeeting(), Secretary, "case.state")
            .Given(Votes((1, 12), (2, 8)), Commission)
            .Refuses(new CloseElectorsMeeting(), Commission, "actor.role")
            .Given(new CloseElectorsMeeting(), Secretary)
            .Refuses(new CloseElectorsMeeting(), Secretary, "meeting.open", "50");
    }

    private static EstablishIndirectResult Of(int issued, int found, int invalid, params (int Candidate, int Votes)[] votes) =>
        new(Protocol(issued, found, invalid, votes));
}
