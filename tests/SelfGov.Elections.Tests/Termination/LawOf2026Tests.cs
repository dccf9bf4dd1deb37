using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Elections.Termination.GivenTermination;

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
        Begin(Village, Now).RefusedBy(new RecordTerminationGround(Village, ground, Today), Commission, "ground.reference");
    }

    [Fact]
    public void A_resignation_that_the_maslikhat_accepted_takes_the_usual_acts()
    {
        Story<OfficeTermination> story = Begin(Village, Now)
            .Accepts(new RecordTerminationGround(Village, TerminationGround.ResignationAccepted, Today, "decision-7"), Commission)
            .Accepts(new StateFact(), Commission).Accepts(new SubmitToHigherAkim(), Commission).Accepts(new TerminatePowers(), HigherAkim);
        Assert.Equal(TerminationState.Terminated, story.Case.State);
        story.ReplaysToItself();
    }

    [Fact]
    public void The_maslikhat_considers_a_disciplinary_measure_within_a_month()
    {
        Story<OfficeTermination> story = Begin(Village, Now)
            .Accepts(new ReceiveDisciplinaryMeasure(Village, Today, "order-12"), Roles.Maslikhat);
        Assert.Equal(TerminationState.BeforeMaslikhat, story.Case.State);
        Deadline deadline = story.Deadline("measure.considered");
        Assert.Equal(Stories.Local("2026-10-01T00:00:00"), deadline.At);
        Assert.Equal("6(2-17)", deadline.Basis.Place);
    }

    [Fact]
    public void If_the_maslikhat_ends_the_powers_the_commission_takes_note_and_no_submission_follows()
    {
        Story<OfficeTermination> story = Begin(Village, Now)
            .Accepts(new ReceiveDisciplinaryMeasure(Village, Today, "order-12"), Roles.Maslikhat)
            .Accepts(new DecideOnPowers(true), Roles.Maslikhat);
        Assert.Equal(TerminationState.GroundOccurred, story.Case.State);
        story.Accepts(new StateFact(), Commission);
        Assert.Equal(TerminationState.Terminated, story.Case.State);
        Assert.Equal(TerminationGround.UnfitForPost, story.Case.Ground);
        story.RefusedBy(new SubmitToHigherAkim(), Commission, "case.state");
        story.ReplaysToItself();
    }

    [Fact]
    public void If_the_maslikhat_keeps_the_akim_the_case_is_over()
    {
        Story<OfficeTermination> story = Begin(Village, Now)
            .Accepts(new ReceiveDisciplinaryMeasure(Village, Today, "order-12"), Roles.Maslikhat)
            .Accepts(new DecideOnPowers(false), Roles.Maslikhat);
        Assert.Equal(TerminationState.Kept, story.Case.State);
        story.ReplaysToItself();
    }

    [Fact]
    public void A_measure_is_named_received_and_of_this_level()
    {
        Story<OfficeTermination> story = Begin(Village, Now);
        story.RefusedBy(new ReceiveDisciplinaryMeasure(Village, Today, " "), Roles.Maslikhat, "measure.named");
        story.RefusedBy(new ReceiveDisciplinaryMeasure(Village, Today.PlusDays(1), "order-12"), Roles.Maslikhat, "measure.received");
        story.RefusedBy(new ReceiveDisciplinaryMeasure(Raion, Today, "order-12"), Roles.Maslikhat, "unit.level");
        story.RefusedBy(new ReceiveDisciplinaryMeasure(Village, Today, "order-12"), Commission, "actor.role");
    }

    [Theory]
    [InlineData(TerminationGround.Dismissed)]
    [InlineData(TerminationGround.PresidentDecision)]
    public void Raion_akims_are_dismissed_at_discretion_and_no_by_election_follows(TerminationGround ground)
    {
        Story<OfficeTermination> story = Begin(Raion, Now)
            .Accepts(new RecordTerminationGround(Raion, ground, Today, "decision-1"), HigherAkim);
        Assert.Equal(TerminationState.Ended, story.Case.State);
        Assert.Equal(Today, story.Case.EndedOn);
        Assert.Throws<InvalidOperationException>(() => story.Case.ByElectionGround());
        story.ReplaysToItself();
    }

    [Fact]
    public void The_grounds_of_elected_raion_akims_are_gone() =>
        Assert.Equal("32",
            Begin(Raion, Now).RefusedBy(
                new RecordTerminationGround(Raion, TerminationGround.CitizenshipLost, Today), Commission, "ground.known").Basis.Place);
}
