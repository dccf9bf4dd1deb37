using NodaTime;
using SelfGov.Assemblies.Sittings;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;
using Xunit;
using static SelfGov.Assemblies.Meetings.GivenMeeting;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Assemblies.Gatherings;

public sealed class GatheringTests
{
    private static readonly ProposedItem Composition = new(AgendaItemKind.AssemblyComposition);
    private static readonly AssemblyComposition FourYears = new(10, 48);

    [Fact]
    public void The_akim_convenes_on_his_own_and_members_with_the_raion_akims_decision()
    {
        Assert.Equal(SittingState.Convened, Convened("L4").Case.State);
        Story<CommunityGathering> story = Begin("L4").Until("2026-08-10T10:00:00")
            .Accepts(new PetitionGathering(Village, 1_000, 100, true, [Composition]), InitiatingMembers);
        Assert.Equal("39-3(5)", story.RefusedBy(new AcceptGatheringPetition(), UnitAkim, "permission.granted").Basis.Place);
        story.Accepts(new AnswerGatheringPetition(true), RaionAkim).Accepts(new AcceptGatheringPetition(), UnitAkim);
        story.ReplaysToItself();
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
    public void A_refusal_of_the_raion_akim_ends_a_petition_in_every_edition(string edition)
    {
        Story<CommunityGathering> story = Begin(edition).Until("2026-08-10T10:00:00")
            .Accepts(new PetitionGathering(Village, 1_000, 100, true, [Composition]), InitiatingMembers)
            .Accepts(new AnswerGatheringPetition(false), RaionAkim);
        Assert.Equal(SittingState.PetitionRefused, story.Case.State);
    }

    [Fact]
    public void A_petition_is_signed_by_a_tenth_with_names_and_residences()
    {
        PetitionGathering petition = new(Village, 1_001, 100, true, [Composition]);
        Assert.Equal("from 101 to 1001",
            Begin("L4").Until("2026-08-10T10:00:00").RefusedBy(petition, InitiatingMembers, "initiators.enough").Expected!.English);
        Begin("L4").Until("2026-08-10T10:00:00")
            .RefusedBy(petition with { GivesNamesAndResidences = false }, InitiatingMembers, "petition.signed");
        Begin("L4").Until("2026-08-10T10:00:00").RefusedBy(petition with { Entitled = 0 }, InitiatingMembers, "entitled.number");
    }

    [Theory]
    [InlineData(1_000, 100, SittingState.Registered)]
    [InlineData(1_000, 99, SittingState.Inquorate)]
    [InlineData(1_001, 100, SittingState.Inquorate)]
    [InlineData(1_001, 101, SittingState.Registered)]
    public void A_tenth_of_the_members_are_a_quorum(int entitled, int present, SittingState state)
    {
        Story<CommunityGathering> story = Begin("L4").Until("2026-08-10T10:00:00")
            .Accepts(new ConveneGathering(Village, entitled, [Composition]), UnitAkim)
            .Accepts(new NotifyOfGathering(Notice), UnitAkim).Until("2026-08-28T14:30:00")
            .Accepts(new RegisterParticipants(present, true), AkimOffice);
        Assert.Equal(state, story.Case.State);
        story.ReplaysToItself();
    }

    [Theory]
    [InlineData(30, SittingState.Registered)]
    [InlineData(29, SittingState.Inquorate)]
    public void Until_2021_half_of_the_elected_representatives_are_a_quorum(int present, SittingState state)
    {
        Story<CommunityGathering> story = Convened("L1").Accepts(new NotifyOfGathering(Notice, 60), UnitAkim)
            .Until("2026-08-28T14:30:00").Accepts(new RegisterParticipants(present, true), AkimOffice);
        Assert.Equal(state, story.Case.State);
        Convened("L1").Accepts(new NotifyOfGathering(Notice, 60), UnitAkim).Until("2026-08-28T14:30:00")
            .RefusedBy(new RegisterParticipants(61, true), AkimOffice, "present.number");
        Convened("L2").RefusedBy(new NotifyOfGathering(Notice, 60), UnitAkim, "representatives.known");
        Convened("L1").RefusedBy(new NotifyOfGathering(Notice, 0), UnitAkim, "representatives.known");
    }

    [Fact]
    public void A_corrected_count_leaves_the_composition_as_it_was_determined()
    {
        Story<CommunityGathering> story = Deciding("L4");
        int present = story.Case.Sitting.Present;
        CorrectionAct act = Slips.Act(new LocalDate(2026, 8, 28));
        story.Accepts(new DecideGatheringItem(1, present, false, FourYears), SittingChair)
            .Accepts(new CorrectGatheringVote(1, present - 1, act), SittingSecretary);
        Assert.Equal((FourYears, present - 1), (story.Case.Composition, story.Case.Sitting.Items[0].InFavour!.Value));
        Deciding("L4").Accepts(new DecideGatheringItem(1, 0, false, FourYears), SittingChair)
            .Accepts(new CorrectGatheringVote(1, 1, act), SittingSecretary)
            .RefusedBy(new CorrectGatheringVote(1, present, act), SittingSecretary, "slip.outcome");
    }

    [Fact]
    public void The_number_of_representatives_in_a_notice_is_corrected_where_the_edition_knows_them()
    {
        Story<CommunityGathering> story = Convened("L1").Accepts(new NotifyOfGathering(Notice, 60), UnitAkim);
        LocalDate day = new(2026, 8, 10);
        CorrectionAct act = Slips.Act(day);
        story.Accepts(new CorrectGatheringNotice(Notice, 61, day, act), AkimOffice);
        Assert.Equal((60, 61, 61), (
            ((NoticeCorrected)story.Case.Corrections[0]).RepresentativesBefore!.Value,
            ((NoticeCorrected)story.Case.Corrections[0]).Representatives!.Value, story.Case.Representatives!.Value));
        story.RefusedBy(new CorrectGatheringNotice(Notice, 0, day, act), AkimOffice, "representatives.known");
        story.Accepts(new CorrectGatheringNotice(Notice, null, day, act), AkimOffice).ReplaysToItself();
        Convened("L2").Accepts(new NotifyOfGathering(Notice), UnitAkim)
            .RefusedBy(new CorrectGatheringNotice(Notice, 60, day, act), AkimOffice, "representatives.known");
    }

    [Fact]
    public void The_gathering_forms_an_assembly_of_up_to_25_for_four_years()
    {
        Story<CommunityGathering> story = Deciding("L4");
        story.RefusedBy(new DecideGatheringItem(1, 80), SittingChair, "composition.given");
        Assert.Equal("from 1 to 25",
            story.RefusedBy(new DecideGatheringItem(1, 80, false, FourYears with { Members = 26 }), SittingChair,
                "composition.size").Expected!.English);
        story.RefusedBy(new DecideGatheringItem(1, 80, false, FourYears with { Members = 0 }), SittingChair, "composition.size");
        Assert.Equal("exactly 48",
            story.RefusedBy(new DecideGatheringItem(1, 80, false, FourYears with { TermInMonths = 36 }), SittingChair,
                "composition.term").Expected!.English);
        story.Accepts(new DecideGatheringItem(1, 80, false, FourYears), SittingChair);
        Assert.Equal((FourYears, new LocalDate(2030, 8, 27)), (story.Case.Composition, story.Case.AssemblyUntil));
        story.ReplaysToItself();
    }

    [Fact]
    public void In_2013_the_gathering_set_number_and_term_itself()
    {
        AssemblyComposition composition = new(60, 30);
        Assert.Equal(composition, Deciding("L0").Accepts(new DecideGatheringItem(1, 80, false, composition), SittingChair)
            .Case.Composition);
        Deciding("L0").RefusedBy(
            new DecideGatheringItem(1, 80, false, composition with { TermInMonths = 0 }), SittingChair, "composition.term");
        Deciding("L1").RefusedBy(new DecideGatheringItem(1, 80, false, composition), SittingChair, "composition.term");
    }

    [Fact]
    public void A_rejected_composition_forms_no_assembly()
    {
        Story<CommunityGathering> story = Deciding("L4").Accepts(new DecideGatheringItem(1, 60, false, FourYears), SittingChair);
        Assert.Equal(AgendaItemState.Rejected, story.Case.Sitting.Items[0].State);
        Assert.Null(story.Case.Composition);
        Deciding("L4", new ProposedItem(AgendaItemKind.Priorities))
            .RefusedBy(new DecideGatheringItem(1, 80, false, FourYears), SittingChair, "composition.given");
    }

    [Theory]
    [InlineData("L0", AgendaItemKind.PastureReport, false)]
    [InlineData("L0a", AgendaItemKind.PastureReport, false)]
    [InlineData("L0b", AgendaItemKind.PastureReport, true)]
    [InlineData("L1", AgendaItemKind.PastureReport, true)]
    [InlineData("L3", AgendaItemKind.ElectionProgrammeReport, false)]
    [InlineData("L4", AgendaItemKind.ElectionProgrammeReport, true)]
    [InlineData("L4", AgendaItemKind.DraftBudget, false)]
    public void Each_edition_knows_the_questions_of_gatherings(string edition, AgendaItemKind kind, bool known)
    {
        ConveneGathering command = new(Village, 1_000, [new ProposedItem(kind, Draft)]);
        Story<CommunityGathering> story = Begin(edition).Until("2026-08-10T10:00:00");
        if (known)
        {
            story.Accepts(command, UnitAkim);
        }
        else
        {
            story.RefusedBy(command, UnitAkim, "items.known");
        }
    }

    [Fact]
    public void Notice_and_digital_form_are_those_of_the_act()
    {
        Convened("L4").Until("2026-08-18T10:00:00").RefusedBy(new NotifyOfGathering(Notice), UnitAkim, "notice.in-time");
        Convened("L4").Accepts(new NotifyOfGathering(Notice with { Form = SittingForm.Digital }), UnitAkim);
        Convened("L3").RefusedBy(new NotifyOfGathering(Notice with { Form = SittingForm.Digital }), UnitAkim, "notice.form");
    }

    [Fact]
    public void A_gathering_goes_from_the_protocol_to_execution_through_the_whole_chain()
    {
        Story<CommunityGathering> story = Deciding("L4").Accepts(new DecideGatheringItem(1, 80, false, FourYears), SittingChair);
        story.RefusedBy(new SignGatheringProtocol(Protocol(119)), SittingSecretary, "protocol.present");
        story.Accepts(new SignGatheringProtocol(Protocol(120)), SittingSecretary).Accepts(new HandOverGatheringProtocol(), SittingSecretary)
            .Accepts(new ConsiderGatheringDecision(1, false), UnitAkim);
        story.RefusedBy(new RediscussGatheringDecision(1, 99, 99), SittingChair, "present.quorum");
        story.Accepts(new RediscussGatheringDecision(1, 100, 51), SittingChair)
            .Accepts(new DiscussGatheringDisagreement(1), Maslikhat).Accepts(new ResolveGatheringDisagreement(1, true), RaionAkim)
            .Accepts(new ExecuteGatheringDecision(1), AkimOffice).Accepts(new PublishGatheringDecisions(), AkimOffice)
            .Accepts(new CompleteGathering(), UnitAkim);
        Assert.Equal(SittingState.Completed, story.Case.State);
        story.ReplaysToItself();
    }

    [Fact]
    public void A_dropped_disagreement_leaves_the_decision_standing()
    {
        Story<CommunityGathering> story = Deciding("L4").Accepts(new DecideGatheringItem(1, 80, false, FourYears), SittingChair)
            .Accepts(new SignGatheringProtocol(Protocol(120)), SittingSecretary).Accepts(new HandOverGatheringProtocol(), SittingSecretary)
            .Accepts(new ConsiderGatheringDecision(1, false), UnitAkim).Accepts(new RediscussGatheringDecision(1, 100, 51), SittingChair)
            .Accepts(new ConcedeGatheringDecision(1), UnitAkim);
        Assert.Equal(AgendaItemState.Upheld, story.Case.Sitting.Items[0].State);
        story.ReplaysToItself();
    }

    [Theory]
    [InlineData(40)]
    [InlineData(51)]
    public void A_composition_whose_decision_is_given_up_or_overturned_is_determined_no_more(int inFavourAgain)
    {
        Story<CommunityGathering> story = Deciding("L4").Accepts(new DecideGatheringItem(1, 80, false, FourYears), SittingChair)
            .Accepts(new SignGatheringProtocol(Protocol(120)), SittingSecretary).Accepts(new HandOverGatheringProtocol(), SittingSecretary)
            .Accepts(new ConsiderGatheringDecision(1, false), UnitAkim)
            .Accepts(new RediscussGatheringDecision(1, 100, inFavourAgain), SittingChair);
        if (story.Case.Composition is not null)
        {
            story.Accepts(new DiscussGatheringDisagreement(1), Maslikhat).Accepts(new ResolveGatheringDisagreement(1, false), RaionAkim);
        }

        Assert.Equal((null, null), (story.Case.Composition, story.Case.AssemblyUntil));
        story.ReplaysToItself();
    }

    // No act sets terms for a gathering; where a host names them, the facts say how late they were.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_lateness_of_a_gathering_is_told_where_a_policy_sets_a_term(bool isSet)
    {
        AssemblyPolicies policies = isSet
            ? new AssemblyPolicies
            {
                PetitionAnswer = TimeLimit.WorkingDays(3),
                MaterialsBefore = TimeLimit.CalendarDays(5),
                ProtocolHandOver = TimeLimit.WorkingDays(2),
                AkimConsiders = TimeLimit.WorkingDays(5),
            }
            : new AssemblyPolicies();
        Story<CommunityGathering> story = Stories.Of(
            GatheringLifecycle.Under(LawOf("L4") with { Policies = policies }), GatheringLifecycle.Procedure.Facts)
            .Until("2026-08-10T10:00:00").Accepts(new PetitionGathering(Village, 1_000, 100, true, [Other]), InitiatingMembers)
            .Accepts(new AnswerGatheringPetition(true), RaionAkim).Until("2026-08-14T10:00:00")
            .Accepts(new AcceptGatheringPetition(), UnitAkim)
            .Accepts(new NotifyOfGathering(Notice), UnitAkim)
            .Until("2026-08-25T10:00:00").Accepts(new SendGatheringMaterials(), AkimOffice)
            .Until("2026-08-28T15:00:00").Accepts(new RegisterParticipants(120, true), AkimOffice).Accepts(new OpenGathering(), UnitAkim)
            .Accepts(new ElectGatheringPresidium("person-1", 100, "person-2", 100), Participants)
            .Accepts(new ApproveGatheringAgenda([1], 100), Participants).Accepts(new DecideGatheringItem(1, 100), SittingChair)
            .Until("2026-09-04T10:00:00").Accepts(new SignGatheringProtocol(Protocol(120)), SittingChair)
            .Until("2026-09-05T10:00:00").Accepts(new HandOverGatheringProtocol(), SittingChair)
            .Until("2026-09-20T10:00:00").Accepts(new ConsiderGatheringDecision(1, true), UnitAkim).ReplaysToItself();
        int?[] late =
        [
            story.Facts.OfType<PetitionAccepted>().Single().DaysLate, story.Facts.OfType<MaterialsSent>().Single().DaysLate,
            story.Facts.OfType<ProtocolSigned>().Single().DaysLate, story.Facts.OfType<ProtocolHandedOver>().Single().DaysLate,
            story.Facts.OfType<ItemConfirmed>().Single().DaysLate,
        ];
        Assert.Equal(isSet ? [1, 3, 3, 4, 9] : [null, null, null, null, null], late);
    }

    private static Story<CommunityGathering> Begin(string edition) =>
        Stories.Of(GatheringLifecycle.Under(LawOf(edition)), GatheringLifecycle.Procedure.Facts);

    private static Story<CommunityGathering> Convened(string edition, params ReadOnlySpan<ProposedItem> items) => Begin(edition)
        .Until("2026-08-10T10:00:00").Accepts(new ConveneGathering(Village, 1_000, [.. items.IsEmpty ? [Composition] : items]), UnitAkim);

    private static Story<CommunityGathering> Deciding(string edition, params ReadOnlySpan<ProposedItem> items) => Convened(edition, items)
        .Accepts(new NotifyOfGathering(Notice), UnitAkim)
        .Until("2026-08-28T15:00:00").Accepts(new RegisterParticipants(120, true), AkimOffice).Accepts(new OpenGathering(), UnitAkim)
        .Accepts(new ElectGatheringPresidium("person-1", 100, "person-2", 100), Participants)
        .Accepts(new ApproveGatheringAgenda([1], 100), Participants);
}
