using NodaTime;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;
using Xunit;
using static SelfGov.Elections.Indirect.IndirectStory;

namespace SelfGov.Elections.Indirect;

/// <summary>Slips in the list of electors, at their meeting, in its protocol and in the notices.</summary>
public sealed class IndirectCorrectionTests
{
    private static readonly string[] Codes = ["actor.role", "slip.act", "slip.act-day", "slip.record"];

    [Theory]
    [MemberData(nameof(IndirectStory.Editions), MemberType = typeof(IndirectStory))]
    public void The_protocol_is_corrected_until_the_akim_is_registered_and_gives_the_result(string edition)
    {
        var election = new IndirectStory(edition);
        election.Elected();
        ElectorsProtocol filed = election.Case.Meeting.Result!.Protocol;
        ElectorsProtocol right = Votes((1, 8), (2, 12)).Protocol;
        election.Story.Corrects(
            Commission, Codes, act => new CorrectElectorsProtocol(right, act),
            act => new CorrectElectorsProtocol(Protocol(20, 20, 1, (1, 8), (2, 11)), act));
        Assert.Equal(filed, ((ElectorsProtocolCorrected)election.Case.Corrections[0]).ProtocolBefore);
        Assert.Equal(Id(2), election.Case.Meeting.Result!.Winner);
        CorrectionAct act = Slips.Act(election.Day);
        election.Story.RefusedBy(new CorrectElectorsProtocol(Protocol(25, 20, 0, (1, 8), (2, 12)), act), Commission, "protocol.issued");
        election.Story.RefusedBy(new CorrectElectorsProtocol(Protocol(20, 20, 0, (1, 8)), act), Commission, "protocol.candidates");
        election.Story.RefusedBy(new CorrectElectorsProtocol(Protocol(20, 20, 2, (1, 8), (2, 12)), act), Commission, "protocol.found");
        election.Given(new CloseElectorsMeeting(), Secretary).Given(new RegisterIndirectAkim(), Commission)
            .Refuses(new CorrectElectorsProtocol(filed, act), Commission, "case.state");
    }

    [Fact]
    public void The_list_is_corrected_until_the_meeting_and_those_present_until_the_protocol()
    {
        IndirectStory election = new IndirectStory().OnElectionDay();
        LocalDate posted = election.Case.Meeting.ListPostedOn!.Value;
        CorrectionAct act = Slips.Act(posted);
        election.Story.Corrects(
            Commission, Codes, each => new CorrectElectorsList(21, posted, each), each => new CorrectElectorsList(22, posted, each));
        election.Story.RefusedBy(new CorrectElectorsList(0, posted, act), Commission, "electors.number");
        election.Story.RefusedBy(new CorrectElectorsList(21, election.CallDay.PlusDays(-1), act), Commission, "slip.day");
        election.Given(new OpenElectorsMeeting(20, true), Secretary)
            .Refuses(new CorrectElectorsList(21, posted, act), Commission, "case.state");
        election.Story.Corrects(
            Secretary, Codes, each => new CorrectElectorsPresent(15, each), each => new CorrectElectorsPresent(22, each));
        election.Story.RefusedBy(new CorrectElectorsPresent(23, act), Secretary, "meeting.present");
        election.Story.RefusedBy(new CorrectElectorsPresent(14, act), Secretary, "meeting.quorum");
        election.Given(new OpenElectorsVote(), Commission).Given(Votes((1, 12), (2, 8)), Commission)
            .Refuses(new CorrectElectorsPresent(21, act), Secretary, "case.state");
    }

    [Fact]
    public void No_list_no_correction() => new IndirectStory().Called().Refuses(
        new CorrectElectorsList(21, new IndirectStory().CallDay, Slips.Act(new IndirectStory().CallDay)), Commission, "slip.record");

    [Fact]
    public void The_days_of_the_notices_are_corrected_within_what_is_possible()
    {
        IndirectStory election = new IndirectStory().Called().Given(new PublishIndirectCall(), Commission);
        LocalDate call = election.CallDay;
        election.Refuses(new CorrectIndirectCallNotice(call.PlusDays(-1), Slips.Act(call)), Commission, "slip.day")
            .Until(call.PlusDays(3));
        election.Story.Corrects(
            Commission, Codes, act => new CorrectIndirectCallNotice(call.PlusDays(1), act),
            act => new CorrectIndirectCallNotice(call.PlusDays(2), act));

        IndirectStory registered = new IndirectStory().InCampaign().Given(new PublishIndirectCandidates(), Commission);
        LocalDate closed = registered.Case.Schedule!.RegistrationLastDay;
        registered.Until(closed.PlusDays(3))
            .Refuses(new CorrectIndirectCandidatesNotice(closed.PlusDays(-1), Slips.Act(closed)), Commission, "slip.day");
        registered.Story.Corrects(
            Commission, Codes, act => new CorrectIndirectCandidatesNotice(closed, act),
            act => new CorrectIndirectCandidatesNotice(closed.PlusDays(2), act));

        IndirectStory published = new IndirectStory().Acting().Given(new PublishIndirectResult(), Commission);
        LocalDate day = published.Day;
        published.Until(day.PlusDays(4))
            .Refuses(new CorrectIndirectResultNotice(day.PlusDays(-1), Slips.Act(day)), Commission, "slip.day");
        published.Story.Corrects(
            Commission, Codes, act => new CorrectIndirectResultNotice(day.PlusDays(1), act),
            act => new CorrectIndirectResultNotice(day.PlusDays(2), act));
        Assert.Equal(day.PlusDays(2), published.Case.Outcome.PublishedOn);
    }
}
