using NodaTime;
using SelfGov.Assemblies.Sittings;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Assemblies.Meetings.MeetingDocket;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Assemblies.Gatherings;

public sealed class GatheringTests
{
    private static readonly ProposedItem Composition = new(AgendaItemKind.AssemblyComposition);
    private static readonly AssemblyComposition FourYears = new(20, 48);

    [Fact]
    public void The_akim_convenes_on_his_own_and_members_with_the_raion_akims_decision()
    {
        Assert.Equal(SittingState.Convened, Convened("L4").Case.State);
        Docket<CommunityGathering> docket = Docket("L4").At("2026-08-10T10:00:00")
            .Accept(new PetitionGathering(Village, 1_000, 100, true, [Composition]), InitiatingMembers);
        Assert.Equal("39-3(5)", docket.Refuse(new AcceptGatheringPetition(), UnitAkim, "permission.granted").Basis.Place);
        docket.Accept(new AnswerGatheringPetition(true), RaionAkim).Accept(new AcceptGatheringPetition(), UnitAkim);
        docket.AssertReplayEqualsLive();
    }

    [Theory]
    [InlineData("L0")]
    [InlineData("L1")]
    [InlineData("L2")]
    [InlineData("L3")]
    [InlineData("L4")]
    public void A_refusal_of_the_raion_akim_ends_a_petition_in_every_edition(string edition)
    {
        Docket<CommunityGathering> docket = Docket(edition).At("2026-08-10T10:00:00")
            .Accept(new PetitionGathering(Village, 1_000, 100, true, [Composition]), InitiatingMembers)
            .Accept(new AnswerGatheringPetition(false), RaionAkim);
        Assert.Equal(SittingState.PetitionRefused, docket.Case.State);
    }

    [Fact]
    public void A_petition_is_signed_by_a_tenth_with_names_and_residences()
    {
        PetitionGathering petition = new(Village, 1_001, 100, true, [Composition]);
        Assert.Equal("from 101 to 1001",
            Docket("L4").At("2026-08-10T10:00:00").Refuse(petition, InitiatingMembers, "initiators.enough").Expected!.English);
        Docket("L4").At("2026-08-10T10:00:00")
            .Refuse(petition with { GivesNamesAndResidences = false }, InitiatingMembers, "petition.signed");
        Docket("L4").At("2026-08-10T10:00:00").Refuse(petition with { Entitled = 0 }, InitiatingMembers, "entitled.number");
    }

    [Theory]
    [InlineData(1_000, 100, SittingState.Registered)]
    [InlineData(1_000, 99, SittingState.Inquorate)]
    [InlineData(1_001, 100, SittingState.Inquorate)]
    [InlineData(1_001, 101, SittingState.Registered)]
    public void A_tenth_of_the_members_are_a_quorum(int entitled, int present, SittingState state)
    {
        Docket<CommunityGathering> docket = Docket("L4").At("2026-08-10T10:00:00")
            .Accept(new ConveneGathering(Village, entitled, [Composition]), UnitAkim)
            .Accept(new NotifyOfGathering(Notice), UnitAkim).At("2026-08-28T14:30:00")
            .Accept(new RegisterParticipants(present, true), AkimOffice);
        Assert.Equal(state, docket.Case.State);
        docket.AssertReplayEqualsLive();
    }

    [Theory]
    [InlineData(30, SittingState.Registered)]
    [InlineData(29, SittingState.Inquorate)]
    public void Until_2021_half_of_the_elected_representatives_are_a_quorum(int present, SittingState state)
    {
        Docket<CommunityGathering> docket = Convened("L1").Accept(new NotifyOfGathering(Notice, 60), UnitAkim)
            .At("2026-08-28T14:30:00").Accept(new RegisterParticipants(present, true), AkimOffice);
        Assert.Equal(state, docket.Case.State);
        Convened("L1").Accept(new NotifyOfGathering(Notice, 60), UnitAkim).At("2026-08-28T14:30:00")
            .Refuse(new RegisterParticipants(61, true), AkimOffice, "present.number");
        Convened("L2").Refuse(new NotifyOfGathering(Notice, 60), UnitAkim, "representatives.known");
        Convened("L1").Refuse(new NotifyOfGathering(Notice, 0), UnitAkim, "representatives.known");
    }

    [Fact]
    public void The_gathering_forms_an_assembly_of_up_to_25_for_four_years()
    {
        Docket<CommunityGathering> docket = Deciding("L4");
        docket.Refuse(new DecideGatheringItem(1, 80), SittingChair, "composition.given");
        Assert.Equal("from 1 to 25",
            docket.Refuse(new DecideGatheringItem(1, 80, false, FourYears with { Members = 26 }), SittingChair,
                "composition.size").Expected!.English);
        docket.Refuse(new DecideGatheringItem(1, 80, false, FourYears with { Members = 0 }), SittingChair, "composition.size");
        Assert.Equal("exactly 48",
            docket.Refuse(new DecideGatheringItem(1, 80, false, FourYears with { TermInMonths = 36 }), SittingChair,
                "composition.term").Expected!.English);
        docket.Accept(new DecideGatheringItem(1, 80, false, FourYears), SittingChair);
        Assert.Equal((FourYears, new LocalDate(2030, 8, 27)), (docket.Case.Composition, docket.Case.AssemblyUntil));
        docket.AssertReplayEqualsLive();
    }

    [Fact]
    public void In_2013_the_gathering_set_number_and_term_itself()
    {
        AssemblyComposition composition = new(60, 30);
        Assert.Equal(composition, Deciding("L0").Accept(new DecideGatheringItem(1, 80, false, composition), SittingChair).Case.Composition);
        Deciding("L0").Refuse(
            new DecideGatheringItem(1, 80, false, composition with { TermInMonths = 0 }), SittingChair, "composition.term");
        Deciding("L1").Refuse(new DecideGatheringItem(1, 80, false, composition), SittingChair, "composition.term");
    }

    [Fact]
    public void A_rejected_composition_forms_no_assembly()
    {
        Docket<CommunityGathering> docket = Deciding("L4").Accept(new DecideGatheringItem(1, 60, false, FourYears), SittingChair);
        Assert.Equal(AgendaItemState.Rejected, docket.Case.Sitting.Items[0].State);
        Assert.Null(docket.Case.Composition);
        Deciding("L4", new ProposedItem(AgendaItemKind.Priorities))
            .Refuse(new DecideGatheringItem(1, 80, false, FourYears), SittingChair, "composition.given");
    }

    [Theory]
    [InlineData("L0", AgendaItemKind.PastureReport, false)]
    [InlineData("L1", AgendaItemKind.PastureReport, true)]
    [InlineData("L3", AgendaItemKind.ElectionProgrammeReport, false)]
    [InlineData("L4", AgendaItemKind.ElectionProgrammeReport, true)]
    [InlineData("L4", AgendaItemKind.DraftBudget, false)]
    public void Each_edition_knows_the_questions_of_gatherings(string edition, AgendaItemKind kind, bool known)
    {
        ConveneGathering command = new(Village, 1_000, [new ProposedItem(kind, Draft)]);
        Docket<CommunityGathering> docket = Docket(edition).At("2026-08-10T10:00:00");
        if (known)
        {
            docket.Accept(command, UnitAkim);
        }
        else
        {
            docket.Refuse(command, UnitAkim, "items.known");
        }
    }

    [Fact]
    public void Notice_and_digital_form_are_those_of_the_act()
    {
        Convened("L4").At("2026-08-18T10:00:00").Refuse(new NotifyOfGathering(Notice), UnitAkim, "notice.in-time");
        Convened("L4").Accept(new NotifyOfGathering(Notice with { Form = SittingForm.Digital }), UnitAkim);
        Convened("L3").Refuse(new NotifyOfGathering(Notice with { Form = SittingForm.Digital }), UnitAkim, "notice.form");
    }

    [Fact]
    public void A_gathering_goes_from_the_protocol_to_execution_through_the_whole_chain()
    {
        Docket<CommunityGathering> docket = Deciding("L4").Accept(new DecideGatheringItem(1, 80, false, FourYears), SittingChair);
        docket.Refuse(new SignGatheringProtocol(Protocol(119)), SittingSecretary, "protocol.present");
        docket.Accept(new SignGatheringProtocol(Protocol(120)), SittingSecretary).Accept(new HandOverGatheringProtocol(), SittingSecretary)
            .Accept(new ConsiderGatheringDecision(1, false), UnitAkim);
        docket.Refuse(new RediscussGatheringDecision(1, 99, 99), SittingChair, "present.quorum");
        docket.Accept(new RediscussGatheringDecision(1, 100, 51), SittingChair)
            .Accept(new DiscussGatheringDisagreement(1), Maslikhat).Accept(new ResolveGatheringDisagreement(1, true), RaionAkim)
            .Accept(new ExecuteGatheringDecision(1), AkimOffice).Accept(new PublishGatheringDecisions(), AkimOffice)
            .Accept(new CompleteGathering(), UnitAkim);
        Assert.Equal(SittingState.Completed, docket.Case.State);
        docket.AssertReplayEqualsLive();
    }

    [Fact]
    public void A_dropped_disagreement_leaves_the_decision_standing()
    {
        Docket<CommunityGathering> docket = Deciding("L4").Accept(new DecideGatheringItem(1, 80, false, FourYears), SittingChair)
            .Accept(new SignGatheringProtocol(Protocol(120)), SittingSecretary).Accept(new HandOverGatheringProtocol(), SittingSecretary)
            .Accept(new ConsiderGatheringDecision(1, false), UnitAkim).Accept(new RediscussGatheringDecision(1, 100, 51), SittingChair)
            .Accept(new ConcedeGatheringDecision(1), UnitAkim);
        Assert.Equal(AgendaItemState.Upheld, docket.Case.Sitting.Items[0].State);
        docket.AssertReplayEqualsLive();
    }

    [Theory]
    [InlineData(40)]
    [InlineData(51)]
    public void A_composition_whose_decision_is_given_up_or_overturned_is_determined_no_more(int inFavourAgain)
    {
        Docket<CommunityGathering> docket = Deciding("L4").Accept(new DecideGatheringItem(1, 80, false, FourYears), SittingChair)
            .Accept(new SignGatheringProtocol(Protocol(120)), SittingSecretary).Accept(new HandOverGatheringProtocol(), SittingSecretary)
            .Accept(new ConsiderGatheringDecision(1, false), UnitAkim)
            .Accept(new RediscussGatheringDecision(1, 100, inFavourAgain), SittingChair);
        if (docket.Case.Composition is not null)
        {
            docket.Accept(new DiscussGatheringDisagreement(1), Maslikhat).Accept(new ResolveGatheringDisagreement(1, false), RaionAkim);
        }

        Assert.Equal((null, null), (docket.Case.Composition, docket.Case.AssemblyUntil));
        docket.AssertReplayEqualsLive();
    }

    private static Docket<CommunityGathering> Docket(string edition) =>
        new(GatheringLifecycle.Under(LawOf(edition)), GatheringLifecycle.Procedure.Facts);

    private static Docket<CommunityGathering> Convened(string edition, params ReadOnlySpan<ProposedItem> items) => Docket(edition)
        .At("2026-08-10T10:00:00").Accept(new ConveneGathering(Village, 1_000, [.. items.IsEmpty ? [Composition] : items]), UnitAkim);

    private static Docket<CommunityGathering> Deciding(string edition, params ReadOnlySpan<ProposedItem> items) => Convened(edition, items)
        .Accept(new NotifyOfGathering(Notice), UnitAkim)
        .At("2026-08-28T15:00:00").Accept(new RegisterParticipants(120, true), AkimOffice).Accept(new OpenGathering(), UnitAkim)
        .Accept(new ElectGatheringPresidium("person-1", 100, "person-2", 100), Participants)
        .Accept(new ApproveGatheringAgenda([1], 100), Participants);
}
