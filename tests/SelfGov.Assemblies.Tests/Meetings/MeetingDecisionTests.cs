using SelfGov.Assemblies.Sittings;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Assemblies.Meetings.GivenMeeting;
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
        Story<AssemblyMeeting> story = Noticed().Until("2026-08-28T14:30:00").Accepts(new RegisterMembers(present, true), AkimOffice);
        Assert.Equal(state, story.Case.State);
        story.ReplaysToItself();
    }

    [Fact]
    public void A_meeting_without_a_quorum_is_called_again_with_a_new_notice_and_decides_nothing()
    {
        Story<AssemblyMeeting> story = Noticed().Until("2026-08-28T14:30:00").Accepts(new RegisterMembers(9, true), AkimOffice);
        story.RefusedBy(new OpenMeeting(), UnitAkim, "case.state");
        story.RefusedBy(new DecideMeetingItem(1, 9), SittingChair, "case.state");
        story.RefusedBy(new NotifyOfMeeting(Notice with { At = Notice.At.PlusDays(10) }), UnitAkim, "notice.in-time");
        story.Accepts(new NotifyOfMeeting(Notice with { At = Notice.At.PlusDays(11) }), UnitAkim);
        story.Until("2026-09-08T15:00:00").Accepts(new RegisterMembers(10, true), AkimOffice).Accepts(new OpenMeeting(), AuthorisedPerson);
        story.ReplaysToItself();
    }

    [Fact]
    public void Participants_are_registered_on_the_day_and_the_meeting_opens_at_its_hour()
    {
        Story<AssemblyMeeting> story = Noticed().Until("2026-08-27T23:59:59");
        story.RefusedBy(new RegisterMembers(15, true), AkimOffice, "registration.opens");
        story.Until("2026-08-28T00:00:00").Accepts(new RegisterMembers(15, true), AkimOffice);
        story.Until("2026-08-28T14:59:59").RefusedBy(new OpenMeeting(), UnitAkim, "sitting.begins");
        story.Until("2026-08-28T15:00:00").RefusedBy(new OpenMeeting(), SittingChair, "actor.role");
        story.Accepts(new OpenMeeting(), UnitAkim);
    }

    [Fact]
    public void Nobody_takes_part_whom_the_act_excludes_and_not_more_than_were_delegated()
    {
        Story<AssemblyMeeting> story = Noticed().Until("2026-08-28T14:30:00");
        Assert.Equal("39-3(1)", story.RefusedBy(new RegisterMembers(15, false), AkimOffice, "present.entitled").Basis.Place);
        story.RefusedBy(new RegisterMembers(21, true), AkimOffice, "present.number");
        story.RefusedBy(new RegisterMembers(-1, true), AkimOffice, "present.number");
    }

    [Fact]
    public void Chair_and_secretary_are_two_persons_elected_by_more_than_half()
    {
        Story<AssemblyMeeting> story = Opened(14);
        story.RefusedBy(new ElectMeetingPresidium("person-1", 14, "person-1", 14), Participants, "presidium.two");
        story.RefusedBy(new ElectMeetingPresidium("person-1", 7, "person-2", 14), Participants, "chair.majority");
        story.RefusedBy(new ElectMeetingPresidium("person-1", 14, "person-2", 7), Participants, "secretary.majority");
        story.RefusedBy(new ElectMeetingPresidium("person-1", 15, "person-2", 14), Participants, "chair.votes");
        story.Accepts(new ElectMeetingPresidium("person-1", 8, "person-2", 8), Participants);
    }

    [Fact]
    public void The_agenda_is_approved_out_of_the_announced_items()
    {
        Story<AssemblyMeeting> story = Opened(15, null, Budget, Other)
            .Accepts(new ElectMeetingPresidium("person-1", 15, "person-2", 15), Participants);
        story.RefusedBy(new ApproveMeetingAgenda([1, 3], 15), Participants, "agenda.announced");
        story.RefusedBy(new ApproveMeetingAgenda([], 15), Participants, "agenda.announced");
        story.RefusedBy(new ApproveMeetingAgenda([1], 7), Participants, "agenda.majority");
        story.RefusedBy(new ApproveMeetingAgenda([1], 16), Participants, "agenda.votes");
        story.Accepts(new ApproveMeetingAgenda([1], 8), Participants);
        Assert.Equal([AgendaItemState.OnAgenda, AgendaItemState.LeftOut], story.Case.Sitting.Items.Select(item => item.State));
        story.RefusedBy(new DecideMeetingItem(2, 15), SittingChair, "part.state");
        story.RefusedBy(new DecideMeetingItem(3, 15), SittingChair, "part.unknown");
        story.ReplaysToItself();
    }

    [Theory]
    [InlineData(15, 8, AgendaItemState.Adopted)]
    [InlineData(15, 7, AgendaItemState.Rejected)]
    [InlineData(14, 8, AgendaItemState.Adopted)]
    [InlineData(14, 7, AgendaItemState.Adopted)]
    [InlineData(14, 6, AgendaItemState.Rejected)]
    public void A_decision_takes_more_than_half_of_those_present_or_half_with_the_chair(int present, int inFavour, AgendaItemState state)
    {
        Story<AssemblyMeeting> story = Deciding(present).Accepts(new DecideMeetingItem(1, inFavour, ChairInFavour: true), SittingChair);
        Assert.Equal(state, story.Case.Sitting.Items[0].State);
        Assert.Equal(inFavour, story.Case.Sitting.Items[0].InFavour);
        story.ReplaysToItself();
        Deciding(present).RefusedBy(new DecideMeetingItem(1, present + 1), SittingChair, "votes.number");
    }

    [Fact]
    public void By_policy_the_chair_decides_a_tie()
    {
        AssemblyLaw law = LawOf("L4") with { CastingVote = null };
        Assert.Equal(
            AgendaItemState.Rejected,
            Deciding(14, law).Accepts(new DecideMeetingItem(1, 7, true), SittingChair).Case.Sitting.Items[0].State);
        law = law with { Policies = new AssemblyPolicies { ChairHasCastingVote = true } };
        AgendaItemState After(DecideMeetingItem vote) => Deciding(14, law).Accepts(vote, SittingChair).Case.Sitting.Items[0].State;
        Assert.Equal(AgendaItemState.Adopted, After(new DecideMeetingItem(1, 7, ChairInFavour: true)));
        Assert.Equal(AgendaItemState.Rejected, After(new DecideMeetingItem(1, 7)));
        Assert.Equal(AgendaItemState.Rejected, After(new DecideMeetingItem(1, 6, ChairInFavour: true)));
    }

    [Fact]
    public void The_protocol_contains_all_that_the_act_asks_for()
    {
        Story<AssemblyMeeting> story = Deciding();
        story.RefusedBy(new SignMeetingProtocol(Protocol()), SittingSecretary, "protocol.decisions");
        story.Accepts(new DecideMeetingItem(1, 12), SittingSecretary);
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
            each => Assert.Equal("39-3(10)", story.RefusedBy(new SignMeetingProtocol(each.Protocol), SittingChair, each.Code).Basis.Place));
        story.Accepts(new SignMeetingProtocol(sound), SittingChair);
        story.RefusedBy(new ConsiderMeetingDecision(1, true), UnitAkim, "case.state");
        story.Accepts(new HandOverMeetingProtocol(), SittingChair).ReplaysToItself();
    }

    [Fact]
    public void What_the_akim_agrees_with_is_published_and_carried_out()
    {
        Story<AssemblyMeeting> story = WithAkim();
        story.RefusedBy(new ExecuteMeetingDecision(1), AkimOffice, "part.state");
        story.Accepts(new ConsiderMeetingDecision(1, true), UnitAkim);
        Assert.True(story.Case.Sitting.Items[0].MayBeExecuted);
        story.RefusedBy(new CompleteMeeting(), AkimOffice, "decisions.settled");
        story.Accepts(new ExecuteMeetingDecision(1, "akim-decision-7"), ExecutingBody);
        story.RefusedBy(new CompleteMeeting(), AkimOffice, "decisions.published");
        story.Accepts(new PublishMeetingDecisions(), AkimOffice);
        story.RefusedBy(new PublishMeetingDecisions(), AkimOffice, "publication.once");
        story.Accepts(new CompleteMeeting(), AkimOffice);
        Assert.Equal(SittingState.Completed, story.Case.State);
        story.ReplaysToItself();
    }

    [Fact]
    public void A_disagreement_goes_from_the_assembly_to_the_maslikhat_and_the_higher_akim()
    {
        Story<AssemblyMeeting> story = WithAkim().Accepts(new ConsiderMeetingDecision(1, false), UnitAkim);
        story.RefusedBy(new DiscussMeetingDisagreement(1), Maslikhat, "part.state");
        story.RefusedBy(new ExecuteMeetingDecision(1), AkimOffice, "part.state");
        story.RefusedBy(new RediscussMeetingDecision(1, 9, 9), SittingChair, "present.quorum");
        story.RefusedBy(new RediscussMeetingDecision(1, 21, 9), SittingChair, "present.quorum");
        story.RefusedBy(new RediscussMeetingDecision(1, 12, 13), SittingChair, "votes.number");
        story.Accepts(new RediscussMeetingDecision(1, 12, 7), SittingChair);
        story.RefusedBy(new ResolveMeetingDisagreement(1, true), RaionAkim, "part.state");
        story.Accepts(new DiscussMeetingDisagreement(1), Maslikhat);
        story.RefusedBy(new ResolveMeetingDisagreement(1, true), UnitAkim, "actor.role");
        story.Accepts(new ResolveMeetingDisagreement(1, true), RaionAkim).Accepts(new ExecuteMeetingDecision(1), UnitAkim);
        story.ReplaysToItself();
    }

    [Fact]
    public void A_disagreement_can_end_against_the_decision_or_be_dropped()
    {
        AgendaItemState After(params ReadOnlySpan<(ICommand<AssemblyMeeting> Command, Role Role)> steps)
        {
            Story<AssemblyMeeting> story = WithAkim().Accepts(new ConsiderMeetingDecision(1, false), UnitAkim);
            foreach ((ICommand<AssemblyMeeting> command, Role role) in steps)
            {
                story.Accepts(command, role);
            }

            story.ReplaysToItself();
            return story.Case.Sitting.Items[0].State;
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
        Assert.False(WithAkim(12, LawOf("L4") with { AkimConsiders = null }).HasDeadline("consideration.due"));
        AssemblyLaw law = LawOf("L4") with
        {
            Policies = new AssemblyPolicies { ProtocolHandOver = TimeLimit.WorkingDays(2), AkimConsiders = TimeLimit.WorkingDays(5) },
        };
        Story<AssemblyMeeting> story = Deciding(15, law).Accepts(new DecideMeetingItem(1, 12), SittingChair)
            .Accepts(new SignMeetingProtocol(Protocol()), SittingChair);

        // 28 August 2026 is a Friday; Constitution Day, 30 August, is a Sunday and gives no substitute.
        Assert.Equal(DeadlineKind.Duty, story.Deadline("protocol.due").Kind);
        story.Accepts(new HandOverMeetingProtocol(), SittingChair);
        Assert.Equal(DeadlineKind.Duty, story.Deadline("consideration.due").Kind);
    }

    [Theory]
    [InlineData("L0")]
    [InlineData("L0a")]
    [InlineData("L0b")]
    [InlineData("L1")]
    [InlineData("L2")]
    [InlineData("L2a")]
    [InlineData("L2b")]
    [InlineData("L3")]
    [InlineData("L4")]
    public void Every_citation_of_the_procedure_is_of_article_39_3_and_of_the_order_that_has_a_step_of_its_own(string edition)
    {
        string told = edition.StartsWith("L0", StringComparison.Ordinal) ? "39-3" : edition is "L1" or "L2" ? "14" : "13";
        LifecycleMap map = MeetingLifecycle.Under(LawOf(edition)).Map;
        Assert.Equal(MeetingLifecycle.Kind, map.Kind);
        Assert.All(map.States, state => Assert.Equal("39-3", state.Basis.Article));
        Assert.All(map.Commands, command => Assert.Equal(
            command.Name == nameof(TellMeetingResults) ? told
                : command.Name == nameof(NameNextMeeting) && told != "39-3" ? "5"
                : "39-3",
            command.Basis.Article));
    }

    [Fact]
    public void A_meeting_without_facts_has_no_unit() => Assert.Null(Begin().Case.Unit);
}
