using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Workflow.Definition;
using Xunit;
using static SelfGov.Elections.Indirect.IndirectStory;

namespace SelfGov.Elections.Indirect;

/// <summary>Whole elections, told from the ground to the akim in office.</summary>
public sealed class WholeIndirectElectionTests
{
    [Theory]
    [MemberData(nameof(IndirectStory.Editions), MemberType = typeof(IndirectStory))]
    public void An_election_runs_from_its_ground_to_the_akim_in_office(string edition)
    {
        IndirectStory story = new IndirectStory(edition).Called()
            .Given(new PublishIndirectCall(), Commission)
            .StandsIn(IndirectElectionState.Called);
        story.Until(story.Day.PlusDays(-30), 0).StandsIn(IndirectElectionState.NominationOpen)
            .Nominated("anna", "berik", "dana")
            .Given(new RecordCandidateRequirements(Id(3), CandidateRequirements.CivilService), Commission)
            .Given(new RefuseIndirectCandidate(Id(3), RegistrationGround.RequirementsNotMet, "no civil servant"), Commission)
            .Ready(1).Ready(2)
            .Given(new RequestCandidateInformation(Id(1), InformationSource.Organisation), Revenue)
            .Given(new RequestCandidateInformation(Id(1), InformationSource.StateBody), Commission)
            .Given(new ReceiveCandidateInformation(Id(1), InformationSource.Organisation), Revenue)
            .Given(new ReceiveCandidateInformation(Id(1), InformationSource.StateBody), Commission)
            .Given(new RecordDeclarationsCheck(Id(1), true), Revenue)
            .Given(new RecordDeclarationsCheck(Id(2), true), Revenue)
            .Registered(1).Registered(2)
            .Given(new RegisterTrustedPerson(Id(1)), Commission);
        story.Until(story.Day.PlusDays(-24), 0).StandsIn(IndirectElectionState.RegistrationOnly)
            .Until(story.Day.PlusDays(-14), 0).StandsIn(IndirectElectionState.Campaign)
            .Given(new PublishIndirectCandidates(), Commission)
            .Given(new PostElectorsList(24), Commission)
            .Until(story.Day.PlusDays(-1), 0).StandsIn(IndirectElectionState.Silence)
            .Until(story.Day, 10)
            .Given(new OpenElectorsMeeting(20, true), Secretary).StandsIn(IndirectElectionState.ElectorsMeeting)
            .Given(new OpenElectorsVote(), Commission).StandsIn(IndirectElectionState.Voting)
            .Given(new EstablishIndirectResult(Protocol(20, 20, 1, (1, 11), (2, 8))), Commission)
            .StandsIn(IndirectElectionState.ResultsEstablished)
            .Given(new CloseElectorsMeeting(), Secretary)
            .Until(story.Day.PlusDays(2))
            .Given(new RegisterIndirectAkim(), Commission).StandsIn(IndirectElectionState.ActingUntilCheck)
            .Given(new SendAkimRegistration(), Commission)
            .Given(new PublishIndirectResult(), Commission)
            .Until(story.Day.PlusDays(30))
            .Given(new RecordAkimSpecialCheck(true), Security).StandsIn(IndirectElectionState.InOffice)
            .ReplaysToItself();

        Assert.Equal(IndirectCandidateState.InOffice, story.Candidate(1).State);
        Assert.Equal(IndirectCandidateState.NotElected, story.Candidate(2).State);
        Assert.Equal(IndirectCandidateState.Refused, story.Candidate(3).State);
        Assert.Equal((Id(1), story.Day.PlusDays(2)), (story.Case.Outcome.Elected!.Value, story.Case.Outcome.RegisteredOn!.Value));
        Assert.True(story.Case.Meeting.IsClosed);
    }

    [Fact]
    public void An_election_of_2018_with_every_turn_of_fate_replays_to_the_same_case()
    {
        IndirectStory story = new IndirectStory("A2").NominationIsOpen().Nominated("anna", "berik").Ready(1).Registered(1);
        story.Until(story.Case.Schedule!.RegistrationCloses)
            .Given(new ExtendIndirectRegistration(story.Day.PlusDays(-5)), Commission)
            .Nominated("dana", "erlan").Ready(3).Registered(3)
            .Until(story.Case.Schedule.RegistrationCloses)
            .Given(new CancelIndirectCandidate(Id(1), RegistrationGround.Bribery, "court ruling"), Commission)
            .Given(new RevokeIndirectNomination(Id(3)), RaionAkim)
            .Given(new AppealIndirectDecision(Id(1)), Citizen("anna"))
            .Given(new DecideIndirectAppeal(Id(1), true), Oblast)
            .Given(new ExtendIndirectElection(story.Day.PlusDays(20), story.Day.PlusDays(5)), Commission)
            .Nominated("gauhar").Ready(5).Registered(5)
            .Given(new PostElectorsList(20), Commission)
            .Until(story.Day, 10)
            .Given(new OpenElectorsMeeting(16, true), Secretary)
            .Given(new OpenElectorsVote(), Commission)
            .Given(Votes((1, 8), (5, 8)), Commission)
            .Given(new OpenRepeatVote(), Commission).StandsIn(IndirectElectionState.RepeatVoting)
            .Given(Votes((1, 8), (5, 8)), Commission)
            .Given(new CloseElectorsMeeting(), Secretary)
            .Given(new CallRepeatIndirectElection(story.Day.PlusDays(45)), Commission);
        story.Until(story.Day.PlusDays(-30)).StandsIn(IndirectElectionState.NominationOpen)
            .Nominated("anna", "berik").Ready(6).Ready(7).Registered(6).Registered(7)
            .Given(new PostElectorsList(20), Commission)
            .Until(story.Day, 10)
            .Given(new OpenElectorsMeeting(20, true), Secretary)
            .Given(new OpenElectorsVote(), Commission)
            .Given(Votes((6, 9), (7, 11)), Commission)
            .Given(new RegisterIndirectAkim(), Commission)
            .Given(new RecordAkimSpecialCheck(false), Security).StandsIn(IndirectElectionState.NotConfirmed)
            .ReplaysToItself();

        Assert.Equal(2, story.Case.Outcome.Round);
        Assert.Equal(
            [
                IndirectCandidateState.NotElected, IndirectCandidateState.NotRegistered, IndirectCandidateState.NominationRevoked,
                IndirectCandidateState.NotRegistered, IndirectCandidateState.NotElected, IndirectCandidateState.NotElected,
                IndirectCandidateState.NotConfirmed,
            ],
            story.Case.Candidates.Select(candidate => candidate.State));
    }

    [Theory]
    [MemberData(nameof(IndirectStory.Editions), MemberType = typeof(IndirectStory))]
    public void A_calendar_plan_says_what_the_schedule_of_the_case_says(string edition)
    {
        IndirectStory story = new IndirectStory(edition).Called();
        IndirectCalendarPlan plan = IndirectCalendarPlan.Of(story.Law, District(), story.Case.Call!);
        Assert.Equal(story.Day.PlusDays(-25), Step(plan, "nomination of candidates").LastDay);
        Assert.Equal(story.Day.PlusDays(-30).AtMidnight(), Step(plan, "nomination of candidates").From);
        Assert.Equal(story.Day.PlusDays(-15), Step(plan, "registration of candidates").LastDay);
        Assert.Equal(story.Day.PlusDays(-5), Step(plan, "extension, if fewer than two are registered").LastDay);
        Assert.Equal(story.Day.PlusDays(-8), Step(plan, "notice of registered candidates").LastDay);
        Assert.Equal(story.Day.PlusDays(-3), Step(plan, "withdrawal of candidates").LastDay);
        Assert.Equal(edition != "A1", plan.Steps.Any(step => step.Text.English == "revocation of a nomination"));
        Assert.Equal(story.Day.PlusDays(-15).AtMidnight(), Step(plan, "campaign").From);
        Assert.Equal(story.Day.PlusDays(-2), Step(plan, "campaign").LastDay);
        Assert.Equal(story.Day.PlusDays(-1).AtMidnight(), Step(plan, "days of silence").From);
        Assert.Equal(story.Day, Step(plan, "meeting of the electors and vote").LastDay);
        Assert.Equal(story.Day.PlusDays(5), Step(plan, "akim registered").LastDay);
        Assert.Equal(plan.Steps.Select(step => step.Until).Order(), plan.Steps.Select(step => step.Until));
        Assert.All(
            plan.Steps, step => Assert.All(Enum.GetValues<SelfGov.Law.Language>(), language => Assert.NotEmpty(step.When.In(language))));
        Assert.Equal((story.Case.Call, District()), (plan.Call, plan.Unit));
    }

    private static PlanStep Step(IndirectCalendarPlan plan, string text) => plan.Steps.Single(step => step.Text.English == text);
}
