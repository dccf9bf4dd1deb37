using NodaTime;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Testing;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Elections.Accreditations.GivenAccreditation;

namespace SelfGov.Elections.Accreditations;

public sealed class RandomAccreditationTests
{
    private static readonly Role[] AllRoles = [Commission, OfPrecinct, Central, Roles.Candidate];

    public static TheoryData<string> Editions => [.. AccreditationEditions.All.All.Select(edition => edition.Id.Value)];

    [Theory]
    [MemberData(nameof(Editions))]
    public void Walks_keep_the_laws_and_come_to_stand_in_every_state(string edition) => Assert.Equal(
        Enum.GetValues<AccreditationState>().Order(),
        Laws(edition).Walk(seed: 1, walks: TestSize.Of(40, full: 300), steps: 60).Add(AccreditationState.NotOpened).Order());

    [Theory]
    [MemberData(nameof(Editions))]
    public void The_table_is_that_of_stateless_and_no_state_is_a_dead_end(string edition)
    {
        Laws(edition).TheTableIsStateless();
        Laws(edition).NoStateIsADeadEnd();
    }

    private static LifecycleLaws<ElectionAccreditation, AccreditationState> Laws(string edition) => new(
        AccreditationLifecycle.Under(LawOf(edition)), AccreditationLifecycle.Procedure.Facts, Stories.Local("2026-10-01T10:00:00"),
        Propose, (_, random) => Duration.FromHours(random.Next(6) == 0 ? random.Next(60) : 0));

    private static Proposal<ElectionAccreditation> Propose(Story<ElectionAccreditation> story, Random random)
    {
        string one = $"p{random.Next(6)}";
        string organisation = $"ngo-{random.Next(2)}";
        LocalDate today = story.Now.InZone(Stories.Zone).Date;
        if (story.Case.State == AccreditationState.NotOpened)
        {
            return new(new OpenAccreditation(Village, Day), new Actor("somebody", Commission));
        }

        (ICommand<ElectionAccreditation> command, Role usual) = random.Next(15) switch
        {
            0 => (new ReceiveApplication(organisation, "Watch", false, true, random.Next(3) > 0), Commission),
            1 => ((ICommand<ElectionAccreditation>)new DecideAccreditation(
                organisation, random.Next(2) == 0 ? null : (AccreditationGround)random.Next(4)), Commission),
            2 => (new RecordAccreditation(organisation, "Watch", today.PlusDays(-random.Next(400))), Commission),
            3 => (new AnnulAccreditation(organisation, (AccreditationGround)random.Next(4)), Commission),
            4 or 5 => (Trusted(one, random.Next(2) == 0 ? "anna" : "boris"), Commission),
            6 => (Observer(one, random.Next(2) == 0 ? "party" : organisation, random.Next(2) == 0), OfPrecinct),
            7 => (Medium(one, random.Next(2) == 0), OfPrecinct),
            8 => (Foreign(one), Central),
            9 => (new ReleaseTrustedPerson(one, (TrustedPersonEnd)random.Next(5)), Commission),
            10 => random.Next(2) == 0 ? (new CancelObserver(one, "breach"), OfPrecinct) : (new RecallForeignObserver(one, true), Central),
            11 or 12 => (new AdmitPerson(one, random.Next(3)), OfPrecinct),
            13 => random.Next(3) == 0 ? (new RemovePerson(one, "breach"), OfPrecinct) : (new RecordLeaving(one), OfPrecinct),
            _ => random.Next(8) == 0
                ? (new CloseAccreditation(), Commission)
                : (new MoveElectionDay(Day.PlusDays(random.Next(-5, 5))), Commission),
        };
        var actor = new Actor("anna", random.Next(12) == 0 ? AllRoles[random.Next(AllRoles.Length)] : usual);
        DutiesDone.Assert(story.Lifecycle, story.Case, command, new Context(story.Now, actor));
        return new(command, actor);
    }
}
