using NodaTime;
using SelfGov.Assemblies.Gatherings;
using SelfGov.Assemblies.Meetings;
using SelfGov.Assemblies.Monitoring;
using SelfGov.Assemblies.SeparateGatherings;
using SelfGov.Assemblies.Sittings;
using SelfGov.Workflow.Proofs;
using Xunit;

namespace SelfGov.Assemblies;

/// <summary>What stands open in a random story can be taken.</summary>
public sealed class OpenOptionTests
{
    private static readonly uint Tales = (uint)TestSize.Of(12, full: 100);
    private static readonly int Times = TestSize.Of(1, full: 6);

    [Fact]
    public void What_stands_open_in_a_meeting_can_be_taken()
    {
        var options = new OpenOptions<AssemblyMeeting>(
            MeetingLifecycle.Procedure, Times,
            new Witness<AssemblyMeeting>(
                typeof(SignMeetingProtocol), "nine fields that agree with the meeting",
                (meeting, _) => [new SignMeetingProtocol(ProtocolOf(meeting.Sitting))]),
            new Witness<AssemblyMeeting>(
                typeof(CorrectMeetingNotice), "days that keep the time of notice",
                (meeting, now) => Corrected(meeting.Sitting).Select(notice => new CorrectMeetingNotice(
                    notice, meeting.Sitting.NoticeGivenOn!.Value, Slips.Act(now.Date)))),
            new Witness<AssemblyMeeting>(
                typeof(CorrectMeetingAttendance), "the one number that keeps the quorum",
                (meeting, now) => new[] { -1, 1 }.Select(
                    more => new CorrectMeetingAttendance(meeting.Sitting.Present + more, Slips.Act(now.Date)))),
            new Witness<AssemblyMeeting>(
                typeof(CorrectMeetingProtocol), "nine fields that agree with the meeting",
                (meeting, now) => [new CorrectMeetingProtocol(Another(meeting.Sitting), now.Date, Slips.Act(now.Date))]));
        for (uint seed = 0; seed < Tales; seed++)
        {
            RandomMeetingTests.Tell(seed, look: options.Look);
        }

        options.AssertAllCanBeTaken();
    }

    [Fact]
    public void What_stands_open_in_a_gathering_can_be_taken()
    {
        var options = new OpenOptions<CommunityGathering>(
            GatheringLifecycle.Procedure, Times,
            new Witness<CommunityGathering>(
                typeof(SignGatheringProtocol), "nine fields that agree with the gathering",
                (gathering, _) => [new SignGatheringProtocol(ProtocolOf(gathering.Sitting))]),
            new Witness<CommunityGathering>(
                typeof(CorrectGatheringNotice), "days that keep the time of notice",
                (gathering, now) => Corrected(gathering.Sitting).Select(notice => new CorrectGatheringNotice(
                    notice, gathering.Representatives, gathering.Sitting.NoticeGivenOn!.Value, Slips.Act(now.Date)))),
            new Witness<CommunityGathering>(
                typeof(CorrectGatheringAttendance), "the one number that keeps the quorum",
                (gathering, now) => new[] { -1, 1 }.Select(
                    more => new CorrectGatheringAttendance(gathering.Sitting.Present + more, Slips.Act(now.Date)))),
            new Witness<CommunityGathering>(
                typeof(CorrectGatheringProtocol), "nine fields that agree with the gathering",
                (gathering, now) => [new CorrectGatheringProtocol(Another(gathering.Sitting), now.Date, Slips.Act(now.Date))]));
        for (uint seed = 0; seed < Tales; seed++)
        {
            RandomGatherings.Tell(seed, options.Look);
        }

        options.AssertAllCanBeTaken();
    }

    [Fact]
    public void What_stands_open_in_a_separate_gathering_can_be_taken()
    {
        var options = new OpenOptions<SeparateGathering>(SeparateGatheringLifecycle.Procedure, Times);
        for (uint seed = 0; seed < Tales; seed++)
        {
            RandomSeparateGatheringTests.Tell(seed, options.Look);
        }

        options.AssertAllCanBeTaken();
    }

    [Fact]
    public void What_stands_open_in_monitoring_can_be_taken()
    {
        var options = new OpenOptions<MonitoringCommission>(
            MonitoringLifecycle.Procedure, Times,
            new Witness<MonitoringCommission>(
                typeof(FormCommission), "an entry that another case has made",
                (_, now) => [new FormCommission(GivenMeeting.Village, 3, Decided(AgendaItemKind.MonitoringCommission, now, "meeting-1"))]),
            new Witness<MonitoringCommission>(
                typeof(RecordRecommendations), "an entry that another case has made",
                (commission, now) => commission.Checks.SelectMany(check => new[] { "meeting-1", "meeting-2" }.Select(meeting =>
                    new RecordRecommendations(check.Number, Decided(AgendaItemKind.MonitoringReport, now, meeting, check.ReportDigest))))));
        for (uint seed = 0; seed < Tales; seed++)
        {
            RandomMonitoringTests.Tell(seed, options.Look);
        }

        options.AssertAllCanBeTaken();
    }

    private static EntryReference Decided(AgendaItemKind kind, LocalDateTime now, string meeting, string? digest = null) =>
        ProvedMeeting.Decision(kind, digest ?? GivenMeeting.Digest, now.Date, GivenMeeting.Village.Code, meeting: meeting);

    private static IEnumerable<SittingNotice> Corrected(Sitting sitting)
    {
        SittingNotice notice = sitting.Notice!;
        return
        [
            notice with { Place = $"not {notice.Place}" },
            .. Enumerable.Range(1, 30).Select(days => notice with { At = notice.At.PlusDays(days) }),
        ];
    }

    private static SittingProtocol Another(Sitting sitting) => ProtocolOf(sitting) with { Place = $"not {sitting.Protocol!.Place}" };

    private static SittingProtocol ProtocolOf(Sitting sitting) => new(
        sitting.Notice!.At.Date, "House of culture", sitting.Present, sitting.Present, true, sitting.Chair!, sitting.Secretary!, true,
        GivenMeeting.Digest);
}
