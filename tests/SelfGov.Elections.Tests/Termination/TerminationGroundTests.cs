using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.NoConfidence;
using SelfGov.Elections.Terms;
using SelfGov.Testing;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;
using Xunit;
using static SelfGov.Elections.Termination.GivenTermination;

namespace SelfGov.Elections.Termination;

public sealed class TerminationGroundTests
{
    private const string Now = "2023-05-10T10:00:00";
    private static readonly LocalDate Today = new(2023, 5, 10);

    [Theory]
    [InlineData("2022-12-31", "D1-village", true)]
    [InlineData("2023-01-01", "D2-village", false)]
    [InlineData("2025-01-01", "D3-village", false)]
    [InlineData("2026-07-01", "D4-village", false)]
    public void The_decision_of_the_President_was_a_ground_until_2022(string day, string edition, bool known)
    {
        TerminationLaw law = LawOf(Village, day);
        Assert.Equal(edition, law.Id.Value);
        Assert.Equal(known, law.Grounds.ContainsKey(TerminationGround.PresidentDecision));
    }

    [Fact]
    public void Raion_akims_are_elected_since_2023()
    {
        Assert.Null(TerminationEditions.Raion.On(new LocalDate(2022, 12, 31)));
        Assert.Equal("D2-raion", LawOf(Raion, "2023-01-01").Id.Value);
        Assert.Equal("D3-raion", LawOf(Raion, "2026-06-30").Id.Value);
        Assert.Null(TerminationEditions.Village.On(new LocalDate(2013, 4, 23)));
    }

    [Fact]
    public void The_commission_states_the_loss_of_powers_by_the_Presidents_decision_and_no_submission_follows()
    {
        Story<OfficeTermination> story = Begin(Village, "2022-05-10T10:00:00")
            .Accepts(
                new RecordTerminationGround(
                    Village, TerminationGround.PresidentDecision, new LocalDate(2022, 5, 9), "decree-1"), Commission)
            .Accepts(new StateFact(), Commission);
        Assert.Equal(TerminationState.Terminated, story.Case.State);
        Assert.Equal(Stories.Local("2022-06-11T00:00:00"), story.Deadline("by-election.call-due").At);
        story.ReplaysToItself();
    }

    [Fact]
    public void A_ground_that_the_edition_does_not_know_is_refused()
    {
        Refusal refusal = Begin(Village, Now).RefusedBy(
            new RecordTerminationGround(Village, TerminationGround.PresidentDecision, Today, "decree-1"), Commission, "ground.known");
        Assert.Equal("36(5)", refusal.Basis.Place);
        Begin(Village, Now).RefusedBy(new RecordTerminationGround(Village, TerminationGround.TermEnded, Today), Commission, "ground.known");
    }

    [Fact]
    public void A_ground_that_has_not_occurred_is_refused_until_its_day()
    {
        RecordTerminationGround death = Death(Village, "2023-05-11");
        Refusal refusal = Begin(Village, "2023-05-10T23:59:59").RefusedBy(death, Commission, "ground.occurred");
        Assert.Equal(Stories.Local("2023-05-11T00:00:00"), refusal.Earliest);
        Assert.Equal("not later than 10.05.2023", refusal.Expected!.English);
        Begin(Village, "2023-05-11T00:00:00").Accepts(death, Commission);
    }

    [Fact]
    public void The_level_of_the_unit_is_that_of_the_law()
    {
        Assert.Equal("36(1)", Begin(Village, Now).RefusedBy(Death(Raion, Now), Commission, "unit.level").Basis.Place);
        Assert.Equal("32(1)", Begin(Raion, Now).RefusedBy(Death(Village, Now), Commission, "unit.level").Basis.Place);
    }

    [Theory]
    [InlineData(TerminationGround.NoConfidence)]
    [InlineData(TerminationGround.CourtFinding)]
    [InlineData(TerminationGround.OtherByLaw)]
    public void Some_grounds_name_what_they_refer_to(TerminationGround ground)
    {
        Begin(Village, Now).RefusedBy(new RecordTerminationGround(Village, ground, Today), Commission, "ground.reference");
        Story<OfficeTermination> story = Begin(Village, Now)
            .Accepts(new RecordTerminationGround(Village, ground, Today, "motion-1"), Commission);
        Assert.Equal("motion-1", story.Case.Reference);
    }

    [Fact]
    public void Citizenship_lost_needs_no_reference() =>
        Begin(Village, Now).Accepts(new RecordTerminationGround(Village, TerminationGround.CitizenshipLost, Today), HigherAkim);

    [Fact]
    public void Only_leaving_the_nominating_party_is_a_ground_and_not_its_reorganisation()
    {
        var left = new RecordTerminationGround(Village, TerminationGround.PartyLeft, Today, null, new PartyDeparture(true, false));
        Begin(Village, Now).Accepts(left, Commission);
        Begin(Village, Now).RefusedBy(left with { Departure = null }, Commission, "ground.party");
        Begin(Village, Now).RefusedBy(left with { Departure = new PartyDeparture(false, false) }, Commission, "ground.party");
        Begin(Village, Now).RefusedBy(left with { Departure = new PartyDeparture(true, true) }, Commission, "ground.party");
        Assert.Equal(
            "32(2)2)", Begin(Raion, Now).RefusedBy(left with { Unit = Raion, Departure = null }, Commission, "ground.party").Basis.Place);
    }

    [Fact]
    public void The_registration_of_the_new_akim_ends_the_powers_by_itself()
    {
        Story<OfficeTermination> story = Begin(Village, Now)
            .Accepts(new RecordTerminationGround(Village, TerminationGround.NewAkimRegistered, Today), Commission);
        Assert.Equal(TerminationState.Ended, story.Case.State);
        Assert.Equal(Today, story.Case.EndedOn);
        story.RefusedBy(new StateFact(), Commission, "case.state");
        story.RefusedBy(new RecordByElectionCalled("election-2"), Commission, "case.state");
        story.ReplaysToItself();
    }

    [Fact]
    public void By_policy_it_takes_the_acts_that_the_article_names_and_still_no_by_election()
    {
        Story<OfficeTermination> story = Begin(Village, Now, new TerminationPolicies { RegistrationEndsPowersByItself = false })
            .Accepts(new RecordTerminationGround(Village, TerminationGround.NewAkimRegistered, Today), Commission)
            .Accepts(new StateFact(), Commission).Accepts(new SubmitToHigherAkim(), Commission).Accepts(new TerminatePowers(), HigherAkim);
        Assert.Equal(TerminationState.Ended, story.Case.State);
        story.ReplaysToItself();
    }

    [Fact]
    public void The_end_of_the_term_of_a_raion_akim_calls_for_no_by_election()
    {
        Story<OfficeTermination> story = Begin(Raion, Now)
            .Accepts(new RecordTerminationGround(Raion, TerminationGround.TermEnded, Today), Commission)
            .Accepts(new StateFact(), Commission).Accepts(new SubmitToHigherAkim(), Commission).Accepts(new TerminatePowers(), HigherAkim);
        Assert.Equal(TerminationState.Ended, story.Case.State);
    }

    [Fact]
    public void Each_level_cites_its_own_articles()
    {
        LifecycleMap village = TerminationLifecycle.Under(LawOf(Village, Now)).Map;
        LifecycleMap raion = TerminationLifecycle.Under(LawOf(Raion, Now)).Map;
        Assert.Equal(TerminationLifecycle.Kind, village.Kind);
        Assert.Equal(TerminationLifecycle.Kind, raion.Kind);
        Assert.All(village.States, state => Assert.Contains(state.Basis.Article, new[] { "36", "33", "113-1" }));
        Assert.All(raion.States, state => Assert.Contains(state.Basis.Article, new[] { "32", "113-1" }));
        Assert.All(raion.Commands, command => Assert.Contains(command.Basis.Article, new[] { "32", "113-1" }));
    }

    [Fact]
    public void The_end_of_powers_after_no_confidence_is_proved_by_the_motion()
    {
        Story<NoConfidenceMotion> motion = Office.AcceptedMotion();
        EntryReference entry = Office.Entry(motion);
        var right = RecordTerminationGround.From(motion.Case, entry.EntryHash);
        Story<OfficeTermination> story = Begin(right.Unit, "2026-04-06T10:00:00");
        Refuse(right with { Motion = new(entry.Kind, entry.Id, new string('0', 64)) }, "motion.proved");
        Refuse(right with { Motion = motion.Entry<NoConfidenceMotion, NoConfidenceExpressed>(NoConfidenceLifecycle.Procedure) },
            "motion.dismissed");
        Refuse(right with { OccurredOn = right.OccurredOn.PlusDays(1) }, "motion.dismissed");
        Refuse(right with { Unit = new Unit("Zhidebay", UnitKind.RuralDistrict, "Asia/Almaty", 900) }, "motion.dismissed");
        Refuse(right with { Ground = TerminationGround.Death }, "motion.dismissed");
        Refuse(right with { Reference = "no-confidence/case-1" }, "ground.reference");
        Refuse(right with { Motion = null }, "ground.reference");
        Refuse(right with { Motion = null, Reference = "no-confidence/case-1" }, "ground.reference");
        story.Accepts(right, Commission);
        Assert.Equal("no-confidence/case-1", story.Case.Reference);
        story.ReplaysToItself();

        void Refuse(RecordTerminationGround command, string code)
        {
            story.RefusedBy(command, Commission, code);
            Assert.Single(story.Refusals);
        }
    }

    [Fact]
    public void A_vote_of_no_confidence_may_be_stated_unless_a_policy_asks_for_proof()
    {
        var stated = new RecordTerminationGround(Village, TerminationGround.NoConfidence, Today, "decision 7 of the maslikhat");
        Story<OfficeTermination> story = Begin(Village, Now).Accepts(stated, Commission);
        Assert.Equal("decision 7 of the maslikhat", story.Case.Reference);
        Begin(Village, Now, new TerminationPolicies { PapersAreAccepted = false }).RefusedBy(stated, Commission, "motion.paper");
    }
}
