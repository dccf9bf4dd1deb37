using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Elections.Indirect.IndirectStory;

namespace SelfGov.Elections.Indirect;

/// <summary>Nomination by the raion akim, the checks of a candidate, their time limits.</summary>
public sealed class IndirectNominationTests
{
    [Theory]
    [InlineData("A1", "13")]
    [InlineData("A1b", "13")]
    [InlineData("A2", "36-1(3)")]
    public void The_raion_akim_nominates_at_least_two(string edition, string place)
    {
        IndirectStory story = new IndirectStory(edition).NominationIsOpen();
        story.Refuses(new NominateIndirectCandidates([Someone("anna")], story.CallDay), RaionAkim, "nomination.alternatives", place,
            "at least 2", "1")
            .Refuses(new NominateIndirectCandidates([], story.CallDay), RaionAkim, "nomination.alternatives", place, "at least 2", "0")
            .Refuses(new NominateIndirectCandidates(default, story.CallDay), RaionAkim, "nomination.alternatives")
            .Refuses(new NominateIndirectCandidates([Someone("anna"), Someone("berik")], story.CallDay), Commission, "actor.role")
            .Nominated("anna", "berik")
            .Nominated("dana");
        Assert.Equal(3, story.Case.Candidates.Standing);
        Assert.Equal([Id(1), Id(2), Id(3)], story.Case.Candidates.Select(candidate => candidate.Id));
        Assert.Equal(NominationPapers.Submission | NominationPapers.StatementOfConsent, story.Candidate(1).Papers);
        Assert.Null(story.Case.Candidates.Find(Id(4)));
        Assert.Null(story.Case.Candidates.Find(default));
        Assert.Equal(story.Candidate(2), story.Case.Candidates[1]);
    }

    [Fact]
    public void Nobody_is_nominated_twice_or_as_nobody()
    {
        IndirectStory story = new IndirectStory().NominationIsOpen();
        story.Refuses(new NominateIndirectCandidates([Someone("anna"), Someone("anna")], story.CallDay), RaionAkim, "nomination.once")
            .Refuses(new NominateIndirectCandidates([Someone("anna"), null!], story.CallDay), RaionAkim, "nomination.once")
            .Nominated("anna", "berik")
            .Refuses(new NominateIndirectCandidates([Someone("anna")], story.CallDay), RaionAkim, "nomination.once")
            .Given(new WithdrawIndirectCandidacy(Id(1)), Citizen("anna"))
            .Nominated("anna");
    }

    [Theory]
    [InlineData("A1", "nomination.community-consulted", "13")]
    [InlineData("A1b", "nomination.assembly-approves", "13")]
    [InlineData("A2", "nomination.assembly-approves", "36(1)")]
    public void The_community_is_consulted_and_since_2016_its_assembly_approves(string edition, string code, string place)
    {
        IndirectStory story = new IndirectStory(edition).NominationIsOpen();
        story.Refuses(new NominateIndirectCandidates([Someone("anna"), Someone("berik")], null), RaionAkim, code, place, found: "none")
            .Refuses(new NominateIndirectCandidates([Someone("anna"), Someone("berik")], story.Day), RaionAkim, code, place);
    }

    [Fact]
    public void Since_2016_the_approval_may_be_held_from_the_call_on_and_not_before()
    {
        IndirectStory story = new IndirectStory("A2").NominationIsOpen();
        story.Refuses(
                new NominateIndirectCandidates([Someone("anna"), Someone("berik")], story.CallDay.PlusDays(-1)), RaionAkim,
                "nomination.approved-after-call", "36-1(3)")
            .Given(new NominateIndirectCandidates([Someone("anna"), Someone("berik")], story.CallDay), RaionAkim);

        story = new IndirectStory("A1a").NominationIsOpen();
        story.Given(new NominateIndirectCandidates([Someone("anna"), Someone("berik")], story.CallDay.PlusDays(-1)), RaionAkim);
    }

    [Theory]
    [InlineData("A1", CandidateRequirements.Residence, true)]
    [InlineData("A1", CandidateRequirements.HigherEducation, true)]
    [InlineData("A1", CandidateRequirements.RightToVote, true)]
    [InlineData("A1", CandidateRequirements.CivilService, true)]
    [InlineData("A2", CandidateRequirements.CivilService, true)]
    [InlineData("A2", CandidateRequirements.Residence, false)]
    [InlineData("A2", CandidateRequirements.HigherEducation, false)]
    public void The_protocol_names_only_requirements_that_the_edition_knows(string edition, CandidateRequirements unmet, bool isKnown)
    {
        IndirectStory story = new IndirectStory(edition).NominationIsOpen().Nominated("anna", "berik");
        var protocol = new RecordCandidateRequirements(Id(1), unmet);
        if (!isKnown)
        {
            story.Refuses(protocol, Commission, "requirements.known");
            return;
        }

        story.Given(protocol, Commission);
        Assert.Equal((CheckResult.Failed, unmet, IndirectCandidateState.Nominated),
            (story.Candidate(1).Requirements, story.Candidate(1).Unmet, story.Candidate(1).State));
        story.Refuses(new RegisterIndirectCandidate(Id(1)), Commission, "part.state")
            .Given(new RecordCandidateRequirements(Id(1), CandidateRequirements.None), Commission);
        Assert.Equal((CheckResult.Passed, CandidateRequirements.None), (story.Candidate(1).Requirements, story.Candidate(1).Unmet));
    }

    [Theory]
    [InlineData("A1", "19")]
    [InlineData("A2", "36-1(3)")]
    public void Declarations_are_checked_within_seven_days_of_their_receipt(string edition, string place)
    {
        IndirectStory story = new IndirectStory(edition).NominationIsOpen().Nominated("anna", "berik");
        story.Refuses(new RecordDeclarationsCheck(Id(1), true), Revenue, "declarations.pending", place)
            .Refuses(new HandInDeclarations(Id(1)), Citizen("berik"), "declarations.own")
            .Given(new HandInDeclarations(Id(1)), Citizen("anna"))
            .Refuses(new HandInDeclarations(Id(1)), Revenue, "declarations.once");
        Deadline due = Assert.Single(story.Lifecycle.Deadlines(story.Case), deadline => deadline.Code == "declarations.checked");
        Assert.Equal((story.At(story.Day.PlusDays(-22), 0), DeadlineKind.Duty, place), (due.At, due.Kind, due.Basis.Place));
        story.Until(due.At).Given(new RecordDeclarationsCheck(Id(1), false), Revenue);
        Assert.Equal(CheckResult.Failed, story.Candidate(1).Declarations);
        Assert.DoesNotContain(story.Lifecycle.Deadlines(story.Case), deadline => deadline.Code == "declarations.checked");
    }

    [Theory]
    [InlineData(InformationSource.Organisation, 4, "information.of-organisation")]
    [InlineData(InformationSource.StateBody, 2, "information.of-state-body")]
    public void Organisations_answer_the_revenue_body_in_four_days_and_state_bodies_the_commission_in_two(
        InformationSource source, int days, string code)
    {
        IndirectStory story = new IndirectStory("A1").NominationIsOpen().Nominated("anna", "berik");
        (Actor asker, Actor other) = source == InformationSource.Organisation ? (Revenue, Commission) : (Commission, Revenue);
        story.Refuses(new RequestCandidateInformation(Id(1), source), other, "information.asker", "19")
            .Refuses(new ReceiveCandidateInformation(Id(1), source), asker, "information.pending", "19")
            .Given(new RequestCandidateInformation(Id(1), source), asker)
            .Refuses(new RequestCandidateInformation(Id(1), source), asker, "information.not-pending", "19");
        Deadline due = Assert.Single(story.Lifecycle.Deadlines(story.Case), deadline => deadline.Code == code);
        Assert.Equal(story.At(story.Day.PlusDays(-30 + days + 1), 0), due.At);
        story.Given(new ReceiveCandidateInformation(Id(1), source), asker).Given(new RequestCandidateInformation(Id(1), source), asker)
            .Refuses(new RequestCandidateInformation(Id(2), (InformationSource)7), asker, "information.asker");
    }

    [Fact]
    public void The_certificate_follows_the_declarations_and_the_papers_are_those_of_the_set()
    {
        IndirectStory story = new IndirectStory("A1").NominationIsOpen().Nominated("anna", "berik");
        story.Refuses(new ReceiveNominationPapers(Id(1), NominationPapers.DeclarationCertificate), Commission, "papers.declared", "18")
            .Refuses(new ReceiveNominationPapers(Id(1), NominationPapers.None), Commission, "papers.listed", "20")
            .Refuses(new ReceiveNominationPapers(Id(1), NominationPapers.Submission), Commission, "papers.listed", "20")
            .Refuses(new ReceiveNominationPapers(Id(1), (NominationPapers)(1 << 9)), Commission, "papers.listed", "20")
            .Given(new HandInDeclarations(Id(1)), Revenue)
            .Given(new ReceiveNominationPapers(Id(1), NominationPapers.DeclarationCertificate), Commission);
    }
}
