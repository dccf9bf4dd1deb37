using SelfGov.Assemblies.Sittings;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Assemblies.Meetings.MeetingDocket;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Assemblies.Meetings;

public sealed class MeetingDecisionTests
{
    [Theory]
    [InlineData(10, SittingState.Registered)]
    [InlineData(9, SittingState.Inquorate)]
    [InlineData(0, SittingState.Inquorate)]
    public void Half_of_the_delegated_members_are_a_quorum(int present, SittingState state)
    {
        Docket<AssemblyMeeting> docket = Noticed().At("2026-08-28T14:30:00").Accept(new RegisterMembers(present, true), AkimOffice);
        Assert.Equal(state, docket.Case.State);
        docket.AssertReplayEqualsLive();
    }

    [Fact]
    public void A_meeting_without_a_quorum_is_called_again_with_a_new_notice_and_decides_nothing()
    {
        Docket<AssemblyMeeting> docket = Noticed().At("2026-08-28T14:30:00").Accept(new RegisterMembers(9, true), AkimOffice);
        docket.Refuse(new OpenMeeting(), UnitAkim, "case.state");
        docket.Refuse(new DecideMeetingItem(1, 9), SittingChair, "case.state");
        docket.Refuse(new NotifyOfMeeting(Notice with { At = Notice.At.PlusDays(10) }), UnitAkim, "notice.in-time");
        docket.Accept(new NotifyOfMeeting(Notice with { At = Notice.At.PlusDays(11) }), UnitAkim);
        docket.At("2026-09-08T15:00:00").Accept(new RegisterMembers(10, true), AkimOffice).Accept(new OpenMeeting(), AuthorisedPerson);
        docket.AssertReplayEqualsLive();
    }

    [Fact]
    public void Participants_are_registered_on_the_day_and_the_meeting_opens_at_its_hour()
    {
        Docket<AssemblyMeeting> docket = Noticed().At("2026-08-27T23:59:59");
        docket.Refuse(new RegisterMembers(15, true), AkimOffice, "registration.opens");
        docket.At("2026-08-28T00:00:00").Accept(new RegisterMembers(15, true), AkimOffice);
        docket.At("2026-08-28T14:59:59").Refuse(new OpenMeeting(), UnitAkim, "sitting.begins");
        docket.At("2026-08-28T15:00:00").Refuse(new OpenMeeting(), SittingChair, "actor.role");
        docket.Accept(new OpenMeeting(), UnitAkim);
    }

    [Fact]
    public void Nobody_takes_part_whom_the_act_excludes_and_not_more_than_were_delegated()
    {
        Docket<AssemblyMeeting> docket = Noticed().At("2026-08-28T14:30:00");
        Assert.Equal("39-3(1)", docket.Refuse(new RegisterMembers(15, false), AkimOffice, "present.entitled").Basis.Place);
        docket.Refuse(new RegisterMembers(21, true), AkimOffice, "present.number");
        docket.Refuse(new RegisterMembers(-1, true), AkimOffice, "present.number");
    }

    [Fact]
    public void Chair_and_secretary_are_two_persons_elected_by_more_than_half()
    {
        Docket<AssemblyMeeting> docket = Opened(14);
        docket.Refuse(new ElectMeetingPresidium("person-1", 14, "person-1", 14), Participants, "presidium.two");
        docket.Refuse(new ElectMeetingPresidium("person-1", 7, "person-2", 14), Participants, "chair.majority");
        docket.Refuse(new ElectMeetingPresidium("person-1", 14, "person-2", 7), Participants, "secretary.majority");
        docket.Refuse(new ElectMeetingPresidium("person-1", 15, "person-2", 14), Participants, "chair.votes");
        docket.Accept(new ElectMeetingPresidium("person-1", 8, "person-2", 8), Participants);
    }

    [Fact]
    public void The_agenda_is_approved_out_of_the_announced_items()
    {
        Docket<AssemblyMeeting> docket = Opened(15, null, Budget, Other)
            .Accept(new ElectMeetingPresidium("person-1", 15, "person-2", 15), Participants);
        docket.Refuse(new ApproveMeetingAgenda([1, 3], 15), Participants, "agenda.announced");
        docket.Refuse(new ApproveMeetingAgenda([], 15), Participants, "agenda.announced");
        docket.Refuse(new ApproveMeetingAgenda([1], 7), Participants, "agenda.majority");
        docket.Refuse(new ApproveMeetingAgenda([1], 16), Participants, "agenda.votes");
        docket.Accept(new ApproveMeetingAgenda([1], 8), Participants);
        Assert.Equal([AgendaItemState.OnAgenda, AgendaItemState.LeftOut], docket.Case.Sitting.Items.Select(item => item.State));
        docket.Refuse(new DecideMeetingItem(2, 15), SittingChair, "part.state");
        docket.Refuse(new DecideMeetingItem(3, 15), SittingChair, "part.unknown");
        docket.AssertReplayEqualsLive();
    }

    [Theory]
    [InlineData(15, 8, AgendaItemState.Adopted)]
    [InlineData(15, 7, AgendaItemState.Rejected)]
    [InlineData(14, 8, AgendaItemState.Adopted)]
    [InlineData(14, 7, AgendaItemState.Rejected)]
    public void A_decision_takes_more_than_half_of_the_participants(int present, int inFavour, AgendaItemState state)
    {
        Docket<AssemblyMeeting> docket = Deciding(present).Accept(new DecideMeetingItem(1, inFavour, ChairInFavour: true), SittingChair);
        Assert.Equal(state, docket.Case.Sitting.Items[0].State);
        Assert.Equal(inFavour, docket.Case.Sitting.Items[0].InFavour);
        docket.AssertReplayEqualsLive();
        Deciding(present).Refuse(new DecideMeetingItem(1, present + 1), SittingChair, "votes.number");
    }

    [Fact]
    public void By_policy_the_chair_decides_a_tie()
    {
        AssemblyLaw law = LawOf("L4") with { Policies = new AssemblyPolicies { ChairHasCastingVote = true } };
        AgendaItemState After(DecideMeetingItem vote) => Deciding(14, law).Accept(vote, SittingChair).Case.Sitting.Items[0].State;
        Assert.Equal(AgendaItemState.Adopted, After(new DecideMeetingItem(1, 7, ChairInFavour: true)));
        Assert.Equal(AgendaItemState.Rejected, After(new DecideMeetingItem(1, 7)));
        Assert.Equal(AgendaItemState.Rejected, After(new DecideMeetingItem(1, 6, ChairInFavour: true)));
    }

    [Fact]
    public void The_protocol_contains_all_that_the_act_asks_for()
    {
        Docket<AssemblyMeeting> docket = Deciding();
        docket.Refuse(new SignMeetingProtocol(Protocol()), SittingSecretary, "protocol.decisions");
        docket.Accept(new DecideMeetingItem(1, 12), SittingSecretary);
        SittingProtocol sound = Protocol();
        (string Code, SittingProtocol Protocol)[] flawed =
        [
            ("protocol.day", sound with { Day = sound.Day.PlusDays(1) }),
            ("protocol.place", sound with { Place = string.Empty }),
            ("protocol.community", sound with { Community = 14 }),
            ("protocol.present", sound with { Present = 14 }),
            ("protocol.list", sound with { ListsThosePresent = false }),
            ("protocol.signatures", sound with { Chair = "person-3" }),
            ("protocol.signatures", sound with { Secretary = "person-3" }),
            ("protocol.content", sound with { HasAgendaSpeechesAndDecisions = false }),
            ("protocol.digest", sound with { Digest = "0" }),
        ];
        Assert.All(flawed,
            each => Assert.Equal("39-3(10)", docket.Refuse(new SignMeetingProtocol(each.Protocol), SittingChair, each.Code).Basis.Place));
        docket.Accept(new SignMeetingProtocol(sound), SittingChair);
        docket.Refuse(new ConsiderMeetingDecision(1, true), UnitAkim, "case.state");
        docket.Accept(new HandOverMeetingProtocol(), SittingChair).AssertReplayEqualsLive();
    }

    [Fact]
    public void What_the_akim_agrees_with_is_published_and_carried_out()
    {
        Docket<AssemblyMeeting> docket = WithAkim();
        docket.Refuse(new ExecuteMeetingDecision(1), AkimOffice, "part.state");
        docket.Accept(new ConsiderMeetingDecision(1, true), UnitAkim);
        Assert.True(docket.Case.Sitting.Items[0].MayBeExecuted);
        docket.Refuse(new CompleteMeeting(), AkimOffice, "decisions.settled");
        docket.Accept(new ExecuteMeetingDecision(1, "akim-decision-7"), ExecutingBody);
        docket.Refuse(new CompleteMeeting(), AkimOffice, "decisions.published");
        docket.Accept(new PublishMeetingDecisions(), AkimOffice);
        docket.Refuse(new PublishMeetingDecisions(), AkimOffice, "publication.once");
        docket.Accept(new CompleteMeeting(), AkimOffice);
        Assert.Equal(SittingState.Completed, docket.Case.State);
        docket.AssertReplayEqualsLive();
    }

    [Fact]
    public void A_disagreement_goes_from_the_assembly_to_the_maslikhat_and_the_higher_akim()
    {
        Docket<AssemblyMeeting> docket = WithAkim().Accept(new ConsiderMeetingDecision(1, false), UnitAkim);
        docket.Refuse(new DiscussMeetingDisagreement(1), Maslikhat, "part.state");
        docket.Refuse(new ExecuteMeetingDecision(1), AkimOffice, "part.state");
        docket.Refuse(new RediscussMeetingDecision(1, 9, 9), SittingChair, "present.quorum");
        docket.Refuse(new RediscussMeetingDecision(1, 21, 9), SittingChair, "present.quorum");
        docket.Refuse(new RediscussMeetingDecision(1, 12, 13), SittingChair, "votes.number");
        docket.Accept(new RediscussMeetingDecision(1, 12, 7), SittingChair);
        docket.Refuse(new ResolveMeetingDisagreement(1, true), RaionAkim, "part.state");
        docket.Accept(new DiscussMeetingDisagreement(1), Maslikhat);
        docket.Refuse(new ResolveMeetingDisagreement(1, true), UnitAkim, "actor.role");
        docket.Accept(new ResolveMeetingDisagreement(1, true), RaionAkim).Accept(new ExecuteMeetingDecision(1), UnitAkim);
        docket.AssertReplayEqualsLive();
    }

    [Fact]
    public void A_disagreement_can_end_against_the_decision_or_be_dropped()
    {
        AgendaItemState After(params ReadOnlySpan<(ICommand<AssemblyMeeting> Command, Role Role)> steps)
        {
            Docket<AssemblyMeeting> docket = WithAkim().Accept(new ConsiderMeetingDecision(1, false), UnitAkim);
            foreach ((ICommand<AssemblyMeeting> command, Role role) in steps)
            {
                docket.Accept(command, role);
            }

            docket.AssertReplayEqualsLive();
            return docket.Case.Sitting.Items[0].State;
        }

        Assert.Equal(AgendaItemState.Withdrawn, After((new RediscussMeetingDecision(1, 12, 6), SittingChair)));
        Assert.Equal(AgendaItemState.Upheld,
            After((new RediscussMeetingDecision(1, 12, 7), SittingChair), (new ConcedeMeetingDecision(1), UnitAkim)));
        Assert.Equal(AgendaItemState.Overturned, After(
            (new RediscussMeetingDecision(1, 12, 7), SittingChair), (new DiscussMeetingDisagreement(1), Maslikhat),
            (new ResolveMeetingDisagreement(1, false), RaionAkim)));
    }

    [Fact]
    public void By_policy_protocol_and_consideration_have_days()
    {
        Assert.False(WithAkim().HasDeadline("consideration.due"));
        AssemblyLaw law = LawOf("L4") with
        {
            Policies = new AssemblyPolicies { ProtocolHandOver = TimeLimit.WorkingDays(2), AkimConsiders = TimeLimit.WorkingDays(5) },
        };
        Docket<AssemblyMeeting> docket = Deciding(15, law).Accept(new DecideMeetingItem(1, 12), SittingChair)
            .Accept(new SignMeetingProtocol(Protocol()), SittingChair);

        // 28 August 2026 is a Friday; Constitution Day, 30 August, is a Sunday and gives no substitute.
        Assert.Equal(DeadlineKind.Duty, docket.Deadline("protocol.due").Kind);
        docket.Accept(new HandOverMeetingProtocol(), SittingChair);
        Assert.Equal(DeadlineKind.Duty, docket.Deadline("consideration.due").Kind);
    }

    [Theory]
    [InlineData("L0")]
    [InlineData("L1")]
    [InlineData("L2")]
    [InlineData("L3")]
    [InlineData("L4")]
    public void Every_citation_of_the_procedure_is_of_article_39_3(string edition)
    {
        LifecycleMap map = MeetingLifecycle.Under(LawOf(edition)).Map;
        Assert.Equal(MeetingLifecycle.Kind, map.Kind);
        Assert.All(map.States, state => Assert.Equal("39-3", state.Basis.Article));
        Assert.All(map.Commands, command => Assert.Equal("39-3", command.Basis.Article));
    }

    [Fact]
    public void A_meeting_without_facts_has_no_unit() => Assert.Throws<InvalidOperationException>(() => Docket().Case.Unit);
}
