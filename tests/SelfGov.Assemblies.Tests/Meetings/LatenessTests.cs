using SelfGov.Assemblies.Editions;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Assemblies.Meetings.GivenMeeting;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Assemblies.Meetings;

/// <summary>What has a term says by how many days it was late: 0 where in time, nothing where no term ran.</summary>
public sealed class LatenessTests
{
    // Three working days from Monday, 10 August 2026: Thursday, the 13th, is the last.
    [Theory]
    [InlineData("L4", "2026-08-10T10:00:00", 0)]
    [InlineData("L4", "2026-08-13T23:59:59", 0)]
    [InlineData("L4", "2026-08-14T00:00:00", 1)]
    [InlineData("L4", "2026-10-13T10:00:00", 61)]
    [InlineData("L1", "2026-08-15T10:00:00", 2)]
    public void The_answer_to_the_members(string edition, string now, int late)
    {
        Story<AssemblyMeeting> story = Begin(LawOf(edition)).Until("2026-08-10T10:00:00")
            .Accepts(new PetitionMeeting(Village, 20, 2, [Other]), InitiatingMembers)
            .Until(now).Accepts(new AcceptMeetingPetition(), UnitAkim).ReplaysToItself();
        Assert.Equal(late, story.Facts.OfType<PetitionAccepted>().Single().DaysLate);
    }

    // Five calendar days before 28 August: the 22nd is the last day with five full ones between.
    [Theory]
    [InlineData("2026-08-22T23:59:59", 0)]
    [InlineData("2026-08-23T00:00:00", 1)]
    [InlineData("2026-08-27T10:00:00", 5)]
    public void The_materials(string now, int late)
    {
        Story<AssemblyMeeting> story = Noticed().Until(now).Accepts(new SendMaterials(), AkimOffice).ReplaysToItself();
        Assert.Equal(late, story.Facts.OfType<MaterialsSent>().Single().DaysLate);
    }

    // Two working days from Friday, 28 August: Tuesday, 1 September, is the last.
    [Theory]
    [InlineData("2026-08-28T18:00:00", "2026-08-28T18:00:00", 0, 0)]
    [InlineData("2026-09-01T23:59:59", "2026-09-01T23:59:59", 0, 0)]
    [InlineData("2026-09-01T10:00:00", "2026-09-02T00:00:00", 0, 1)]
    [InlineData("2026-09-29T10:00:00", "2026-09-30T10:00:00", 28, 29)]
    public void The_protocol_signed_and_handed_over(string signing, string handingOver, int signedLate, int handedOverLate)
    {
        Story<AssemblyMeeting> story = Deciding().Accepts(new DecideMeetingItem(1, 12), SittingChair)
            .Until(signing).Accepts(new SignMeetingProtocol(Protocol()), SittingSecretary)
            .Until(handingOver).Accepts(new HandOverMeetingProtocol(), SittingSecretary).ReplaysToItself();
        Assert.Equal(signedLate, story.Facts.OfType<ProtocolSigned>().Single().DaysLate);
        Assert.Equal(handedOverLate, story.Facts.OfType<ProtocolHandedOver>().Single().DaysLate);
    }

    // Five working days from Friday, 28 August: Friday, 4 September, is the last, and since L2a that of telling the members too.
    [Theory]
    [InlineData(true, "2026-09-04T23:59:59", 0)]
    [InlineData(true, "2026-09-05T00:00:00", 1)]
    [InlineData(false, "2026-09-14T10:00:00", 10)]
    public void The_consideration_and_the_telling_of_it(bool agrees, string now, int late)
    {
        Story<AssemblyMeeting> story = WithAkim().Until(now).Accepts(new ConsiderMeetingDecision(1, agrees), UnitAkim)
            .Accepts(new TellMeetingResults(), AkimOffice).ReplaysToItself();
        Assert.Equal(
            late, agrees ? story.Facts.OfType<ItemConfirmed>().Single().DaysLate : story.Facts.OfType<ItemDisputed>().Single().DaysLate);
        Assert.Equal(late, story.Facts.OfType<ResultsTold>().Single().DaysLate);
    }

    // The maslikhat discusses it on Friday, 11 September 2026: Friday, the 18th, is the last day.
    [Theory]
    [InlineData(true, "2026-09-18T10:00:00", 0)]
    [InlineData(false, "2026-09-20T10:00:00", 2)]
    public void The_resolution_of_a_disagreement(bool uphold, string now, int late)
    {
        Story<AssemblyMeeting> story = WithAkim().Accepts(new ConsiderMeetingDecision(1, false), UnitAkim)
            .Until("2026-09-09T10:00:00").Accepts(new RediscussMeetingDecision(1, 12, 7), SittingChair)
            .Until("2026-09-11T10:00:00").Accepts(new DiscussMeetingDisagreement(1), Maslikhat)
            .Until(now).Accepts(new ResolveMeetingDisagreement(1, uphold), RaionAkim).ReplaysToItself();
        Assert.Equal(
            late, uphold ? story.Facts.OfType<ItemUpheld>().Single().DaysLate : story.Facts.OfType<ItemOverturned>().Single().DaysLate);
    }

    [Fact]
    public void Where_no_term_runs_nothing_is_said_of_lateness()
    {
        Story<AssemblyMeeting> story = Deciding(15, LawOf("L0"), Other).Accepts(new DecideMeetingItem(1, 12), SittingChair)
            .Until("2026-12-01T10:00:00").Accepts(new SignMeetingProtocol(Protocol()), SittingSecretary)
            .Accepts(new HandOverMeetingProtocol(), SittingSecretary).Accepts(new ConsiderMeetingDecision(1, true), UnitAkim)
            .Accepts(new TellMeetingResults(), AkimOffice).ReplaysToItself();
        Assert.Null(story.Facts.OfType<ProtocolSigned>().Single().DaysLate);
        Assert.Null(story.Facts.OfType<ProtocolHandedOver>().Single().DaysLate);
        Assert.Null(story.Facts.OfType<ItemConfirmed>().Single().DaysLate);
        Assert.Null(story.Facts.OfType<ResultsTold>().Single().DaysLate);
    }

    // From the quorum on, whatever the meeting stands at, its protocol is owed by 1 September.
    [Fact]
    public void The_protocol_is_owed_from_the_meeting_until_it_is_handed_over()
    {
        Story<AssemblyMeeting> story = Noticed();
        Assert.False(story.Until("2026-08-28T14:30:00").HasDeadline("protocol.due"));
        Owed(story.Accepts(new RegisterMembers(15, true), AkimOffice));
        Owed(story.Until("2026-08-28T15:00:00").Accepts(new OpenMeeting(), UnitAkim));
        Owed(story.Accepts(new ElectMeetingPresidium("person-1", 15, "person-2", 15), Participants));
        Owed(story.Accepts(new ApproveMeetingAgenda([1], 15), Participants));
        Owed(story.Accepts(new DecideMeetingItem(1, 12), SittingChair).Until("2026-09-20T10:00:00"));
        Owed(story.Accepts(new SignMeetingProtocol(Protocol()), SittingChair));
        Assert.False(story.Accepts(new HandOverMeetingProtocol(), SittingChair).HasDeadline("protocol.due"));

        static void Owed(Story<AssemblyMeeting> story) =>
            story.Runs(DeadlineKind.Duty, "protocol.due", "2026-09-02T00:00:00", AssemblyActs.ModelRegulation.At("12"));
    }
}
