using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Elections.Termination.TerminationDocket;

namespace SelfGov.Elections.Termination;

/// <summary>What Laws No. 291-VIII of 19 May 2026 and No. 306-VIII of 11 June 2026 changed.</summary>
public sealed class LawOf2026Tests
{
    private const string Now = "2026-08-31T10:00:00";
    private static readonly LocalDate Today = new(2026, 8, 31);

    [Theory]
    [InlineData(TerminationGround.ResignationAccepted, "36(5)3-1)")]
    [InlineData(TerminationGround.UnfitForPost, "36(5)3-2)")]
    public void Two_grounds_are_known_at_village_level_since_July_2026(TerminationGround ground, string place)
    {
        Assert.Equal(place, LawOf(Village, "2026-07-01").Grounds[ground].Place);
        Assert.False(LawOf(Village, "2026-06-30").Grounds.ContainsKey(ground));
        Docket(Village, Now).Refuse(new RecordTerminationGround(Village, ground, Today), Commission, "ground.reference");
    }

    [Fact]
    public void A_resignation_that_the_maslikhat_accepted_takes_the_usual_acts()
    {
        Docket<OfficeTermination> docket = Docket(Village, Now)
            .Accept(new RecordTerminationGround(Village, TerminationGround.ResignationAccepted, Today, "decision-7"), Commission)
            .Accept(new StateFact(), Commission).Accept(new SubmitToHigherAkim(), Commission).Accept(new TerminatePowers(), HigherAkim);
        Assert.Equal(TerminationState.Terminated, docket.Case.State);
        docket.AssertReplayEqualsLive();
    }

    [Fact]
    public void The_maslikhat_considers_a_disciplinary_measure_within_a_month()
    {
        Docket<OfficeTermination> docket = Docket(Village, Now)
            .Accept(new ReceiveDisciplinaryMeasure(Village, Today, "order-12"), Roles.Maslikhat);
        Assert.Equal(TerminationState.BeforeMaslikhat, docket.Case.State);
        Deadline deadline = docket.Deadline("measure.considered");
        Assert.Equal(Docket<OfficeTermination>.Local("2026-10-01T00:00:00"), deadline.At);
        Assert.Equal("6(2-17)", deadline.Basis.Place);
    }

    [Fact]
    public void If_the_maslikhat_ends_the_powers_the_commission_takes_note_and_no_submission_follows()
    {
        Docket<OfficeTermination> docket = Docket(Village, Now)
            .Accept(new ReceiveDisciplinaryMeasure(Village, Today, "order-12"), Roles.Maslikhat)
            .Accept(new DecideOnPowers(true), Roles.Maslikhat);
        Assert.Equal(TerminationState.GroundOccurred, docket.Case.State);
        docket.Accept(new StateFact(), Commission);
        Assert.Equal(TerminationState.Terminated, docket.Case.State);
        Assert.Equal(TerminationGround.UnfitForPost, docket.Case.Ground);
        docket.Refuse(new SubmitToHigherAkim(), Commission, "case.state");
        docket.AssertReplayEqualsLive();
    }

    [Fact]
    public void If_the_maslikhat_keeps_the_akim_the_case_is_over()
    {
        Docket<OfficeTermination> docket = Docket(Village, Now)
            .Accept(new ReceiveDisciplinaryMeasure(Village, Today, "order-12"), Roles.Maslikhat)
            .Accept(new DecideOnPowers(false), Roles.Maslikhat);
        Assert.Equal(TerminationState.Kept, docket.Case.State);
        docket.AssertReplayEqualsLive();
    }

    [Fact]
    public void A_measure_is_named_received_and_of_this_level()
    {
        Docket<OfficeTermination> docket = Docket(Village, Now);
        docket.Refuse(new ReceiveDisciplinaryMeasure(Village, Today, " "), Roles.Maslikhat, "measure.named");
        docket.Refuse(new ReceiveDisciplinaryMeasure(Village, Today.PlusDays(1), "order-12"), Roles.Maslikhat, "measure.received");
        docket.Refuse(new ReceiveDisciplinaryMeasure(Raion, Today, "order-12"), Roles.Maslikhat, "unit.level");
        docket.Refuse(new ReceiveDisciplinaryMeasure(Village, Today, "order-12"), Commission, "actor.role");
    }

    [Theory]
    [InlineData(TerminationGround.Dismissed)]
    [InlineData(TerminationGround.PresidentDecision)]
    public void Raion_akims_are_dismissed_at_discretion_and_no_by_election_follows(TerminationGround ground)
    {
        Docket<OfficeTermination> docket = Docket(Raion, Now)
            .Accept(new RecordTerminationGround(Raion, ground, Today, "decision-1"), HigherAkim);
        Assert.Equal(TerminationState.Ended, docket.Case.State);
        Assert.Equal(Today, docket.Case.EndedOn);
        Assert.Throws<InvalidOperationException>(() => docket.Case.ByElectionGround());
        docket.AssertReplayEqualsLive();
    }

    [Fact]
    public void The_grounds_of_elected_raion_akims_are_gone() =>
        Assert.Equal("32",
            Docket(Raion, Now).Refuse(
                new RecordTerminationGround(Raion, TerminationGround.CitizenshipLost, Today), Commission, "ground.known").Basis.Place);
}
