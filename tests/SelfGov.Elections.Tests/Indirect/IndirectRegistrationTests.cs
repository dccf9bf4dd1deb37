using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Elections.Indirect.IndirectStory;

namespace SelfGov.Elections.Indirect;

/// <summary>Registration, refusal, cancellation, appeal, the notice, trusted persons.</summary>
public sealed class IndirectRegistrationTests
{
    [Theory]
    [InlineData("A1", "20")]
    [InlineData("A2", "36-1(4)")]
    public void Without_any_of_the_five_papers_nobody_is_registered(string edition, string place)
    {
        foreach (NominationPapers missing in new[] { NominationPapers.Biography, NominationPapers.IdentityCopy,
            NominationPapers.DeclarationCertificate })
        {
            NominationPapers others =
                (NominationPapers.Biography | NominationPapers.IdentityCopy | NominationPapers.DeclarationCertificate) & ~missing;
            new IndirectStory(edition).NominationIsOpen().Nominated("anna", "berik")
                .Given(new RecordCandidateRequirements(Id(1), CandidateRequirements.None), Commission)
                .Given(new HandInDeclarations(Id(1)), Revenue)
                .Given(new ReceiveNominationPapers(Id(1), others), Commission)
                .Refuses(new RegisterIndirectCandidate(Id(1)), Commission, "registration.papers", place)
                .Given(new ReceiveNominationPapers(Id(1), missing), Commission)
                .Registered(1);
        }
    }

    [Theory]
    [MemberData(nameof(IndirectStory.Editions), MemberType = typeof(IndirectStory))]
    public void A_candidate_is_registered_until_fifteen_days_before_the_vote(string edition)
    {
        IndirectStory story = new IndirectStory(edition).NominationIsOpen().Nominated("anna", "berik").Ready(1).Ready(2).Registered(1);
        story.Until(story.Day.PlusDays(-15), 23, 59).Registered(2).StandsIn(IndirectElectionState.RegistrationOnly)
            .Until(story.Day.PlusDays(-14), 0).StandsIn(IndirectElectionState.Campaign);
        Assert.All(story.Case.Candidates, candidate => Assert.Equal(IndirectCandidateState.OnBallot, candidate.State));

        story = new IndirectStory(edition).NominationIsOpen().Nominated("anna", "berik").Ready(1).Ready(2).Registered(1);
        story.Until(story.Day.PlusDays(-14), 0)
            .Refuses(new RegisterIndirectCandidate(Id(2)), Commission, "registration.closes", edition == "A2" ? "36-1(6)" : "24");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_candidate_is_twenty_five_on_the_day_of_registration_or_by_policy_on_election_day(bool onElectionDay)
    {
        IndirectElectionLaw law = IndirectElectionEditions.All[new EditionId("A1")].Law;
        var story = new IndirectStory("A1", law with { Policies = law.Policies with { AgeIsReckonedOnElectionDay = onElectionDay } });
        story.NominationIsOpen();
        LocalDate today = story.Day.PlusDays(-30);
        var young = new Person("young", "Young", today.PlusDays(1).PlusYears(-25));
        var tooYoung = new Person("too-young", "Too Young", story.Day.PlusDays(1).PlusYears(-25));
        var unknown = new Person("unknown", "Unknown", null);
        story.Given(new NominateIndirectCandidates([young, tooYoung, unknown], story.CallDay), RaionAkim).Ready(1).Ready(2).Ready(3)
            .Refuses(new RegisterIndirectCandidate(Id(2)), Commission, "registration.age", "12", "at least 25", "24")
            .Refuses(new RegisterIndirectCandidate(Id(3)), Commission, "registration.age", "12", "at least 25", "0");
        if (!onElectionDay)
        {
            story.Refuses(new RegisterIndirectCandidate(Id(1)), Commission, "registration.age", "12", "at least 25", "24")
                .Until(today.PlusDays(1));
        }

        story.Registered(1);
    }

    [Fact]
    public void False_declarations_bar_registration_and_are_a_ground_only_once_found()
    {
        IndirectStory story = new IndirectStory("A1").NominationIsOpen().Nominated("anna", "berik").Ready(1);
        story.Refuses(new RefuseIndirectCandidate(Id(1), RegistrationGround.FalseDeclaration, "income hidden"), Commission,
            "ground.recorded", "22.3)")
            .Given(new RecordDeclarationsCheck(Id(1), false), Revenue)
            .Refuses(new RegisterIndirectCandidate(Id(1)), Commission, "registration.declarations", "22.3)")
            .Given(new RefuseIndirectCandidate(Id(1), RegistrationGround.FalseDeclaration, "income hidden"), Commission);
    }

    [Theory]
    [InlineData("A1", "22.3)")]
    [InlineData("A2", "36-1(5)3)")]
    public void A_refusal_names_a_listed_ground_and_the_circumstances(string edition, string place)
    {
        IndirectStory story = new IndirectStory(edition).NominationIsOpen().Nominated("anna", "berik");
        foreach (RegistrationGround ground in new[] { RegistrationGround.CampaigningInSilence, RegistrationGround.SpecialCheckNegative,
            RegistrationGround.RepeatedBreach })
        {
            story.Refuses(new RefuseIndirectCandidate(Id(1), ground, "why"), Commission, "ground.listed", place);
        }

        story.Refuses(new RefuseIndirectCandidate(Id(1), RegistrationGround.NominationBreach, " "), Commission, "ground.reason", place)
            .Refuses(new RefuseIndirectCandidate(Id(9), RegistrationGround.NominationBreach, "why"), Commission, "part.unknown")
            .Given(new RefuseIndirectCandidate(Id(1), RegistrationGround.NominationBreach, "why"), Commission);
    }

    [Theory]
    [InlineData(RegistrationGround.NominationBreach)]
    [InlineData(RegistrationGround.UseOfOffice)]
    [InlineData(RegistrationGround.EarlyCampaigning)]
    [InlineData(RegistrationGround.Bribery)]
    [InlineData(RegistrationGround.RequirementsNotMet)]
    public void A_registration_is_cancelled_until_the_two_days_before_the_vote(RegistrationGround ground)
    {
        var cancellation = new CancelIndirectCandidate(Id(1), ground, "why");
        IndirectStory story = new IndirectStory("A1").InCampaign();
        story.Until(story.Day.PlusDays(-3), 23, 59).Given(cancellation, Commission);
        Assert.Equal((IndirectCandidateState.Cancelled, true), (story.Candidate(1).State, story.Candidate(1).WasCancelled));

        story = new IndirectStory("A1").InCampaign();
        story.Until(story.Day.PlusDays(-2), 0).Refuses(cancellation, Commission, "registration.settled", "27");
    }

    [Theory]
    [InlineData("A1", "23")]
    [InlineData("A2", "36-1(5)3)")]
    public void The_candidate_appeals_within_three_days_and_once(string edition, string place)
    {
        IndirectStory story = new IndirectStory(edition).InCampaign()
            .Given(new CancelIndirectCandidate(Id(1), RegistrationGround.UseOfOffice, "why"), Commission);
        LocalDate decided = story.Day.PlusDays(-14);
        story.Refuses(new AppealIndirectDecision(Id(1)), Citizen("berik"), "appeal.own", place)
            .Until(decided.PlusDays(3), 23, 59).Given(new AppealIndirectDecision(Id(1)), Citizen("anna"))
            .Given(new DecideIndirectAppeal(Id(1), false), Court)
            .Refuses(new AppealIndirectDecision(Id(1)), Citizen("anna"), "appeal.once", place);

        story = new IndirectStory(edition).InCampaign()
            .Given(new CancelIndirectCandidate(Id(1), RegistrationGround.UseOfOffice, "why"), Commission);
        story.Until(decided.PlusDays(4), 0).Refuses(new AppealIndirectDecision(Id(1)), Citizen("anna"), "appeal.filed", place);
    }

    [Fact]
    public void An_appeal_granted_restores_to_registration_or_to_the_ballot_and_never_in_the_last_two_days()
    {
        IndirectStory story = new IndirectStory("A1").NominationIsOpen().Nominated("anna", "berik")
            .Given(new RefuseIndirectCandidate(Id(1), RegistrationGround.NominationBreach, "why"), Commission)
            .Given(new AppealIndirectDecision(Id(1)), Citizen("anna"))
            .Given(new DecideIndirectAppeal(Id(1), true), Oblast);
        Assert.Equal(IndirectCandidateState.Registered, story.Candidate(1).State);

        story = new IndirectStory("A1").InCampaign();
        story.Until(story.Day.PlusDays(-3)).Given(new CancelIndirectCandidate(Id(1), RegistrationGround.UseOfOffice, "why"), Commission)
            .Given(new AppealIndirectDecision(Id(1)), Citizen("anna"))
            .Until(story.Day.PlusDays(-2), 0)
            .Refuses(new DecideIndirectAppeal(Id(1), true), Court, "appeal.no-restoration", "27")
            .Given(new DecideIndirectAppeal(Id(1), false), Court);
        Assert.Equal(IndirectCandidateState.Cancelled, story.Candidate(1).State);

        story = new IndirectStory("A1").InCampaign()
            .Given(new CancelIndirectCandidate(Id(1), RegistrationGround.UseOfOffice, "why"), Commission)
            .Given(new AppealIndirectDecision(Id(1)), Citizen("anna"))
            .Given(new DecideIndirectAppeal(Id(1), true), Court);
        Assert.Equal(IndirectCandidateState.OnBallot, story.Candidate(1).State);
    }

    [Fact]
    public void A_refusal_upheld_stays_a_refusal()
    {
        IndirectStory story = new IndirectStory("A2").NominationIsOpen().Nominated("anna", "berik")
            .Given(new RefuseIndirectCandidate(Id(1), RegistrationGround.NominationBreach, "why"), Commission)
            .Given(new AppealIndirectDecision(Id(1)), Citizen("anna"))
            .Given(new DecideIndirectAppeal(Id(1), false), Oblast);
        Assert.Equal(IndirectCandidateState.Refused, story.Candidate(1).State);
        Assert.IsType<RefusalUpheld>(story.Facts[^1]);
    }

    [Fact]
    public void Who_is_nominated_anew_does_not_appeal_and_who_appeals_is_not_nominated_anew()
    {
        IndirectStory story = new IndirectStory("A1").NominationIsOpen().Nominated("anna", "berik")
            .Given(new RefuseIndirectCandidate(Id(1), RegistrationGround.NominationBreach, "why"), Commission)
            .Given(new RefuseIndirectCandidate(Id(2), RegistrationGround.NominationBreach, "why"), Commission)
            .Given(new AppealIndirectDecision(Id(2)), Citizen("berik"));
        story.Refuses(
            new NominateIndirectCandidates([Someone("berik"), Someone("dana")], story.CallDay), RaionAkim, "nomination.once", "14")
            .Nominated("anna", "dana")
            .Refuses(new AppealIndirectDecision(Id(1)), Citizen("anna"), "appeal.not-nominated-anew", "23");
    }

    [Theory]
    [InlineData("A1", "22.1)")]
    [InlineData("A2", "36-1(5)1)")]
    public void Residents_are_told_the_candidates_by_the_seventh_day_after_registration_once(string edition, string place)
    {
        IndirectStory story = new IndirectStory(edition).TwoRegistered();
        story.Refuses(new PublishIndirectCandidates(), Commission, "registration.closes").Until(story.Case.Schedule!.RegistrationCloses);
        Deadline due = Assert.Single(story.Lifecycle.Deadlines(story.Case), deadline => deadline.Code == "registration.notice");
        Assert.Equal((story.At(story.Day.PlusDays(-7), 0), DeadlineKind.Duty, place), (due.At, due.Kind, due.Basis.Place));
        story.Given(new PublishIndirectCandidates(), Commission).Refuses(new PublishIndirectCandidates(), Commission, "notice.once", place);
    }

    [Theory]
    [InlineData("A1", "32")]
    [InlineData("A2", "36-1(7)")]
    public void A_candidate_has_at_most_five_trusted_persons(string edition, string place)
    {
        IndirectStory story = new IndirectStory(edition).InCampaign();
        story.Refuses(new ReleaseTrustedPerson(Id(1)), Commission, "trusted.known", place)
            .Refuses(new RegisterTrustedPerson(Id(1), IsBarred: true), Commission, "trusted.may-serve", place);
        for (int person = 1; person <= 5; person++)
        {
            story.Given(new RegisterTrustedPerson(Id(1)), Commission);
        }

        story.Refuses(new RegisterTrustedPerson(Id(1)), Commission, "trusted.number", place, "at most 5", "6")
            .Given(new ReleaseTrustedPerson(Id(1)), Commission)
            .Given(new RegisterTrustedPerson(Id(1)), Commission);
        Assert.Equal(5, story.Candidate(1).TrustedPersons);
    }
}
