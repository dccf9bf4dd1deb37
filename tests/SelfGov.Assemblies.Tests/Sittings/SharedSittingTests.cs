using SelfGov.Assemblies.Gatherings;
using SelfGov.Assemblies.Meetings;
using SelfGov.Cases;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Assemblies.Meetings.GivenMeeting;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Assemblies.Sittings;

/// <summary>
/// The rules that a gathering and an assembly share, held against both. So many may take part, fewer are present, and fewer yet discuss
/// again: no number can stand for another.
/// </summary>
public abstract partial class SharedSittingTests<TCase>
    where TCase : SittingCase
{
    private static readonly ProposedItem[] TwoItems = [Other, Other];

    private protected abstract Procedure<TCase> Procedure { get; }

    /// <summary>How many may take part, the fewest with whom it is held, and how many come.</summary>
    private protected abstract (int Entitled, int Quorum, int Present) Numbers { get; }

    private int MajorityOfPresent => (Numbers.Present / 2) + 1;

    [Fact]
    public void The_quorum_is_counted_of_those_who_may_take_part()
    {
        Story<TCase> story = Noticed();
        AssertRefused("present.number", "39-3(9)", story.RefusedBy(Register(Numbers.Entitled + 1), AkimOffice, "present.number"));
        AssertRefused("present.number", "39-3(9)", story.RefusedBy(Register(-1), AkimOffice, "present.number"));
        Assert.Equal(SittingState.Inquorate, story.Accepts(Register(Numbers.Quorum - 1), AkimOffice).Case.State);
        Assert.Equal(SittingState.Registered, Noticed().Accepts(Register(Numbers.Quorum), AkimOffice).Case.State);
        Assert.Equal(SittingState.Registered, Noticed().Accepts(Register(Numbers.Entitled), AkimOffice).Case.State);
    }

    [Fact]
    public void Chair_secretary_and_agenda_take_more_than_half_of_those_present()
    {
        int half = MajorityOfPresent - 1;
        Story<TCase> story = Opened();
        AssertRefused("chair.majority", "39-3(11)", story.RefusedBy(Elect(half, MajorityOfPresent), Participants, "chair.majority"));
        AssertRefused("secretary.majority", "39-3(11)", story
            .RefusedBy(Elect(MajorityOfPresent, half), Participants, "secretary.majority"));
        AssertRefused("chair.votes", "39-3(11)", story
            .RefusedBy(Elect(Numbers.Present + 1, MajorityOfPresent), Participants, "chair.votes"));
        AssertRefused("secretary.votes", "39-3(11)", story.RefusedBy(Elect(MajorityOfPresent, -1), Participants, "secretary.votes"));
        story.Accepts(Elect(MajorityOfPresent, MajorityOfPresent), Participants);
        AssertRefused("agenda.majority", "39-3(11)", story.RefusedBy(Agenda(half), Participants, "agenda.majority"));
        AssertRefused("agenda.votes", "39-3(11)", story.RefusedBy(Agenda(Numbers.Present + 1), Participants, "agenda.votes"));
        Assert.Equal(SittingState.Deciding, story.Accepts(Agenda(MajorityOfPresent), Participants).Case.State);
    }

    [Fact]
    public void A_decision_takes_more_than_half_of_those_present()
    {
        Story<TCase> story = Deciding();
        AssertRefused("votes.number", "39-3(11)", story.RefusedBy(Decide(1, Numbers.Present + 1), SittingChair, "votes.number"));
        story.Accepts(Decide(1, MajorityOfPresent), SittingChair).Accepts(Decide(2, MajorityOfPresent - 1), SittingChair);
        Assert.Equal([AgendaItemState.Adopted, AgendaItemState.Rejected], story.Case.Sitting.Items.Select(item => item.State));
        story.ReplaysToItself();
    }

    [Fact]
    public void A_new_discussion_has_a_quorum_and_a_majority_of_its_own()
    {
        int votes = (Numbers.Quorum / 2) + 1;
        Story<TCase> story = Disputed();
        AssertRefused("present.quorum", "39-3(9)", story.RefusedBy(Rediscuss(Numbers.Quorum - 1, 1), SittingChair, "present.quorum"));
        AssertRefused("present.quorum", "39-3(9)", story.RefusedBy(Rediscuss(Numbers.Entitled + 1, 1), SittingChair, "present.quorum"));
        AssertRefused(
            "votes.number", "39-3(11)", story.RefusedBy(Rediscuss(Numbers.Quorum, Numbers.Quorum + 1), SittingChair, "votes.number"));
        Assert.Equal(AgendaItemState.Insisted, story.Accepts(Rediscuss(Numbers.Quorum, votes), SittingChair).Case.Sitting.Items[0].State);
        Assert.Equal(
            AgendaItemState.Withdrawn, Disputed().Accepts(Rediscuss(Numbers.Quorum, votes - 1), SittingChair).Case.Sitting.Items[0].State);
    }

    [Fact]
    public void The_file_is_closed_when_every_decision_is_settled_and_published()
    {
        Story<TCase> story = WithAkim(Procedure.Lifecycles.Of(new("L4")), MajorityOfPresent, MajorityOfPresent);
        Assert.Equal("1, 2", Unsettled(story));
        story.Accepts(Consider(1, true), UnitAkim);
        Assert.Equal("1, 2", Unsettled(story));
        story.Accepts(Execute(1), ExecutingBody);
        Assert.Equal("2", Unsettled(story));
        story.Accepts(Consider(2, true), UnitAkim).Accepts(Execute(2), AkimOffice);
        AssertRefused("decisions.published", "39-3(14)", story.RefusedBy(Complete, AkimOffice, "decisions.published"));
        story.Accepts(Publish, AkimOffice);
        AssertRefused("publication.once", "39-3(14)", story.RefusedBy(Publish, AkimOffice, "publication.once"));
        Assert.Equal(SittingState.Completed, story.Accepts(Complete, AkimOffice).Case.State);
        story.ReplaysToItself();
    }

    [Fact]
    public void What_was_not_adopted_leaves_nothing_to_settle()
    {
        Story<TCase> story = WithAkim(Procedure.Lifecycles.Of(new("L4")), 0, MajorityOfPresent - 1).Accepts(Publish, UnitAkim);
        Assert.Equal(SittingState.Completed, story.Accepts(Complete, UnitAkim).Case.State);
    }

    // 28 August 2026 is a Friday; Constitution Day, 30 August, is a Sunday and gives no substitute.
    [Fact]
    public void By_policy_the_protocol_is_handed_over_within_days_and_accepted_after_them()
    {
        AssemblyLaw law = LawOf("L4") with { Policies = new AssemblyPolicies { ProtocolHandOver = TimeLimit.WorkingDays(2) } };
        Story<TCase> story = Signed(Under(law), MajorityOfPresent, MajorityOfPresent);
        Deadline due = story.Deadline("protocol.due");
        Assert.Equal(
            (DeadlineKind.Duty, Stories.Local("2026-09-02T00:00:00"), "39-3(10)"), (due.Kind, due.At, due.Basis.Place));
        Assert.Equal(SittingState.WithAkim, story.Until("2026-09-02T00:00:00").Accepts(HandOver, SittingSecretary).Case.State);
        Assert.False(Signed(Procedure.Lifecycles.Of(new("L0")), MajorityOfPresent, MajorityOfPresent).HasDeadline("protocol.due"));
    }

    private protected abstract ICommand<TCase> Publish { get; }

    private protected abstract ICommand<TCase> Complete { get; }

    private protected abstract ICommand<TCase> Open { get; }

    private protected abstract ICommand<TCase> Notify { get; }

    private protected abstract ICommand<TCase> HandOver { get; }

    private protected abstract ICommand<TCase> SendMaterials { get; }

    /// <summary>The paragraph of article 39-3 on the members who ask for it.</summary>
    private protected abstract int Initiative { get; }

    private protected abstract ICommand<TCase> NotifyOf(SittingNotice notice);

    private protected abstract ICommand<TCase> Petition(int entitled, int initiators);

    private protected abstract ICommand<TCase> RegisterWith(bool nobodyIsExcluded);

    private protected abstract ICommand<TCase> Presidium(string chair, string secretary);

    private protected abstract ICommand<TCase> AgendaOf(params int[] items);

    private protected abstract Lifecycle<TCase> Under(AssemblyLaw law);

    private protected abstract ICommand<TCase> Convene(int entitled, params ProposedItem[] items);

    private protected abstract ICommand<TCase> Register(int present);

    private protected abstract ICommand<TCase> Elect(int forChair, int forSecretary);

    private protected abstract ICommand<TCase> Agenda(int inFavour);

    private protected abstract ICommand<TCase> Decide(int item, int inFavour);

    private protected abstract ICommand<TCase> Sign(SittingProtocol protocol);

    private protected abstract ICommand<TCase> Consider(int item, bool agrees);

    private protected abstract ICommand<TCase> Rediscuss(int present, int inFavour);

    private protected abstract ICommand<TCase> Execute(int item);

    private static void AssertRefused(string code, string article, Refusal refusal) =>
        Assert.Equal((code, article), (refusal.Code, refusal.Basis.Place));

    private string Unsettled(Story<TCase> story)
    {
        Refusal refusal = story.RefusedBy(Complete, AkimOffice, "decisions.settled");
        AssertRefused("decisions.settled", "39-3(12)", refusal);
        return refusal.Found!.English;
    }

    private Story<TCase> Noticed(Lifecycle<TCase>? lifecycle = null) =>
        Stories.Of(lifecycle ?? Procedure.Lifecycles.Of(new("L4")), Procedure.Facts).Until("2026-08-10T10:00:00")
            .Accepts(Convene(Numbers.Entitled, TwoItems), UnitAkim).Accepts(Notify, UnitAkim).Until("2026-08-28T15:00:00");

    private Story<TCase> Opened(Lifecycle<TCase>? lifecycle = null) =>
        Noticed(lifecycle).Accepts(Register(Numbers.Present), AkimOffice).Accepts(Open, UnitAkim);

    private Story<TCase> Deciding(Lifecycle<TCase>? lifecycle = null) => Opened(lifecycle)
        .Accepts(Elect(Numbers.Present, Numbers.Present), Participants).Accepts(Agenda(Numbers.Present), Participants);

    private Story<TCase> Signed(Lifecycle<TCase> lifecycle, int first, int second) => Deciding(lifecycle)
        .Accepts(Decide(1, first), SittingChair).Accepts(Decide(2, second), SittingChair)
        .Accepts(Sign(Protocol(Numbers.Present)), SittingSecretary);

    private Story<TCase> WithAkim(Lifecycle<TCase> lifecycle, int first, int second) =>
        Signed(lifecycle, first, second).Accepts(HandOver, SittingSecretary);

    private Story<TCase> Disputed() =>
        WithAkim(Procedure.Lifecycles.Of(new("L4")), Numbers.Present, 0).Accepts(Consider(1, false), UnitAkim);
}

public sealed class SharedMeetingTests : SharedSittingTests<AssemblyMeeting>
{
    private protected override Procedure<AssemblyMeeting> Procedure => MeetingLifecycle.Procedure;

    private protected override (int Entitled, int Quorum, int Present) Numbers => (21, 11, 16);

    private protected override ICommand<AssemblyMeeting> Publish => new PublishMeetingDecisions();

    private protected override ICommand<AssemblyMeeting> Complete => new CompleteMeeting();

    private protected override ICommand<AssemblyMeeting> Open => new OpenMeeting();

    private protected override ICommand<AssemblyMeeting> Notify => new NotifyOfMeeting(Notice);

    private protected override ICommand<AssemblyMeeting> HandOver => new HandOverMeetingProtocol();

    private protected override ICommand<AssemblyMeeting> SendMaterials => new Meetings.SendMaterials();

    private protected override int Initiative => 7;

    private protected override ICommand<AssemblyMeeting> NotifyOf(SittingNotice notice) => new NotifyOfMeeting(notice);

    private protected override ICommand<AssemblyMeeting> Petition(int entitled, int initiators) =>
        new PetitionMeeting(Village, entitled, initiators, [Other]);

    private protected override ICommand<AssemblyMeeting> RegisterWith(bool nobodyIsExcluded) =>
        new RegisterMembers(Numbers.Present, nobodyIsExcluded);

    private protected override ICommand<AssemblyMeeting> Presidium(string chair, string secretary) =>
        new ElectMeetingPresidium(chair, Numbers.Present, secretary, Numbers.Present);

    private protected override ICommand<AssemblyMeeting> AgendaOf(params int[] items) =>
        new ApproveMeetingAgenda([.. items], Numbers.Present);

    private protected override Lifecycle<AssemblyMeeting> Under(AssemblyLaw law) => MeetingLifecycle.Under(law);

    private protected override ICommand<AssemblyMeeting> Convene(int entitled, params ProposedItem[] items) =>
        new ConveneMeeting(Village, entitled, [.. items]);

    private protected override ICommand<AssemblyMeeting> Register(int present) => new RegisterMembers(present, true);

    private protected override ICommand<AssemblyMeeting> Elect(int forChair, int forSecretary) =>
        new ElectMeetingPresidium("person-1", forChair, "person-2", forSecretary);

    private protected override ICommand<AssemblyMeeting> Agenda(int inFavour) => new ApproveMeetingAgenda([1, 2], inFavour);

    private protected override ICommand<AssemblyMeeting> Decide(int item, int inFavour) => new DecideMeetingItem(item, inFavour);

    private protected override ICommand<AssemblyMeeting> Sign(SittingProtocol protocol) => new SignMeetingProtocol(protocol);

    private protected override ICommand<AssemblyMeeting> Consider(int item, bool agrees) => new ConsiderMeetingDecision(item, agrees);

    private protected override ICommand<AssemblyMeeting> Rediscuss(int present, int inFavour) =>
        new RediscussMeetingDecision(1, present, inFavour);

    private protected override ICommand<AssemblyMeeting> Execute(int item) => new ExecuteMeetingDecision(item);
}

public sealed class SharedGatheringTests : SharedSittingTests<CommunityGathering>
{
    private protected override Procedure<CommunityGathering> Procedure => GatheringLifecycle.Procedure;

    private protected override (int Entitled, int Quorum, int Present) Numbers => (891, 90, 120);

    private protected override ICommand<CommunityGathering> Publish => new PublishGatheringDecisions();

    private protected override ICommand<CommunityGathering> Complete => new CompleteGathering();

    private protected override ICommand<CommunityGathering> Open => new OpenGathering();

    private protected override ICommand<CommunityGathering> Notify => new NotifyOfGathering(Notice);

    private protected override ICommand<CommunityGathering> HandOver => new HandOverGatheringProtocol();

    private protected override ICommand<CommunityGathering> SendMaterials => new SendGatheringMaterials();

    private protected override int Initiative => 5;

    private protected override ICommand<CommunityGathering> NotifyOf(SittingNotice notice) => new NotifyOfGathering(notice);

    private protected override ICommand<CommunityGathering> Petition(int entitled, int initiators) =>
        new PetitionGathering(Village, entitled, initiators, true, [Other]);

    private protected override ICommand<CommunityGathering> RegisterWith(bool nobodyIsExcluded) =>
        new RegisterParticipants(Numbers.Present, nobodyIsExcluded);

    private protected override ICommand<CommunityGathering> Presidium(string chair, string secretary) =>
        new ElectGatheringPresidium(chair, Numbers.Present, secretary, Numbers.Present);

    private protected override ICommand<CommunityGathering> AgendaOf(params int[] items) =>
        new ApproveGatheringAgenda([.. items], Numbers.Present);

    private protected override Lifecycle<CommunityGathering> Under(AssemblyLaw law) => GatheringLifecycle.Under(law);

    private protected override ICommand<CommunityGathering> Convene(int entitled, params ProposedItem[] items) =>
        new ConveneGathering(Village, entitled, [.. items]);

    private protected override ICommand<CommunityGathering> Register(int present) => new RegisterParticipants(present, true);

    private protected override ICommand<CommunityGathering> Elect(int forChair, int forSecretary) =>
        new ElectGatheringPresidium("person-1", forChair, "person-2", forSecretary);

    private protected override ICommand<CommunityGathering> Agenda(int inFavour) => new ApproveGatheringAgenda([1, 2], inFavour);

    private protected override ICommand<CommunityGathering> Decide(int item, int inFavour) => new DecideGatheringItem(item, inFavour);

    private protected override ICommand<CommunityGathering> Sign(SittingProtocol protocol) => new SignGatheringProtocol(protocol);

    private protected override ICommand<CommunityGathering> Consider(int item, bool agrees) => new ConsiderGatheringDecision(item, agrees);

    private protected override ICommand<CommunityGathering> Rediscuss(int present, int inFavour) =>
        new RediscussGatheringDecision(1, present, inFavour);

    private protected override ICommand<CommunityGathering> Execute(int item) => new ExecuteGatheringDecision(item);
}
