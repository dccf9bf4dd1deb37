using NodaTime;
using NodaTime.Text;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Elections.Golden;

/// <summary>
/// Calendars of direct elections as commissions and the press published them, against the plan that the library computes.
/// </summary>
public sealed class PublishedCalendarsTests
{
    private static readonly Actor Commission = new("commission", Roles.TerritorialCommission);

    // egemen.kz/article/280508; kursiv.media of 16.07.2021 and tolqyn.kz/23003 for the registration.
    // The day of the call was not published: only dates that do not depend on it are compared.
    [Theory]
    [InlineData("Asia/Almaty", 6)]
    [InlineData("Asia/Oral", 5)]
    public void Villages_of_25_July_2021(string zone, int hoursEastOfGreenwich)
    {
        CalendarPlan plan = Plan("D1", Village(zone), new LocalDate(2021, 6, 25), new LocalDate(2021, 7, 25));
        AssertEnds(plan, "nomination of candidates", "2021-07-09T18:00:00");
        AssertEnds(plan, "registration of candidates", "2021-07-14T18:00:00");
        AssertRuns(plan, "campaign", "2021-07-14T18:00:00", "2021-07-24T00:00:00");
        AssertRuns(plan, "day of silence", "2021-07-24T00:00:00", "2021-07-25T00:00:00");
        AssertRuns(plan, "voting", "2021-07-25T07:00:00", "2021-07-25T20:00:00");

        PlayedElection election = Opened("D1", Village(zone), new LocalDate(2021, 6, 25), new LocalDate(2021, 7, 25));
        Assert.Equal(Instant.FromUtc(2021, 7, 9, 18 - hoursEastOfGreenwich, 0), election.Case.Schedule!.NominationCloses);
        Assert.Equal(Instant.FromUtc(2021, 7, 14, 18 - hoursEastOfGreenwich, 0), election.Case.Schedule.RegistrationCloses);
    }

    // gov.kz, karaganda-aktogay, activities 30102: decision No. 28 of 09.08.2023 and its calendar plan.
    [Fact]
    public void Villages_of_Aktogay_raion_on_17_September_2023()
    {
        CalendarPlan plan = Plan("D2", Village("Asia/Almaty"), new LocalDate(2023, 8, 9), new LocalDate(2023, 9, 17));
        AssertRuns(plan, "nomination of candidates", "2023-08-10T00:00:00", "2023-08-22T18:00:00");
        AssertEnds(plan, "registration of candidates", "2023-08-27T18:00:00");
    }

    // The dated rules that no published plan of a village was found for: counted by hand from the articles in brackets.
    [Fact]
    public void The_plan_of_17_September_2023_has_every_dated_rule()
    {
        CalendarPlan plan = Plan("D2", Village("Asia/Almaty"), new LocalDate(2023, 8, 9), new LocalDate(2023, 9, 17));
        AssertRuns(plan, "call of the election", "2023-08-09T00:00:00", "2023-08-10T00:00:00");
        Assert.Equal(Moment("2023-08-09T00:00:00"), Step(plan, "notice of the election day").From);
        AssertRuns(plan, "payment of the election fee", "2023-08-10T00:00:00", "2023-08-27T18:00:00"); // 113-5(2)
        AssertRuns(plan, "eligibility check of candidates", "2023-08-10T00:00:00", "2023-08-27T18:00:00"); // 113-2
        AssertEnds(plan, "check of signatures", "2023-08-28T00:00:00"); // 113-4(6): three days after the 24th
        AssertEnds(plan, "check of declarations", "2023-09-02T00:00:00"); // 113-5(3): five days after the 27th
        AssertEnds(plan, "special check", "2023-09-27T00:00:00"); // 113-5(4): thirty days after the 27th
        AssertEnds(plan, "appeal against a refusal of registration", "2023-08-31T00:00:00"); // 113-5(13)
        AssertEnds(plan, "decision on such an appeal", "2023-09-03T00:00:00"); // 113-5(13)
        AssertEnds(plan, "cancellation or restoration of a registration", "2023-09-15T00:00:00"); // 113-5(12)
        AssertEnds(plan, "publish prices and terms of campaign material", "2023-08-22T00:00:00"); // 28(3)
        AssertEnds(plan, "end of the accreditation of foreign observers", "2023-09-11T18:00:00"); // 20-2(4)
        AssertRuns(plan, "no publication of opinion polls", "2023-09-12T00:00:00", "2023-09-18T00:00:00"); // 28(9)
        AssertRuns(plan, "deliver the ballots to the precincts", "2023-09-13T00:00:00", "2023-09-16T00:00:00"); // 37(3)
        AssertEnds(plan, "absentee certificates issued", "2023-09-16T18:00:00"); // 41(6-1)
        AssertEnds(plan, "requests to vote outside the premises", "2023-09-17T12:00:00"); // 41(6)
        AssertEnds(plan, "statement of giving up incompatible duties", "2023-09-28T00:00:00"); // 45, from the result of the 20th
    }

    // vesti-kazakhstan.net 16288: raion level, called on the day before nomination opened.
    [Fact]
    public void Raions_of_5_November_2023()
    {
        var raion = new Unit("Pilot raion", UnitKind.Raion, "Asia/Almaty", 20_000, 30);
        CalendarPlan plan = Plan("D2", raion, new LocalDate(2023, 9, 15), new LocalDate(2023, 11, 5));
        Assert.Equal(Moment("2023-09-16T00:00:00"), Step(plan, "nomination of candidates").From);
        Assert.Equal(new LocalDate(2023, 10, 5), Step(plan, "nomination of candidates").LastDay);
        AssertEnds(plan, "registration of candidates", "2023-10-10T18:00:00");
    }

    // The pilot elections of 05.11.2023 kept the 50 days of art. 113-1(2): the call of 15.09.2023 was the last permitted day.
    [Fact]
    public void The_call_of_15_September_2023_for_raions_is_in_time_and_a_day_later_is_not()
    {
        var raion = new Unit("Pilot raion", UnitKind.Raion, "Asia/Almaty", 20_000, 30);
        var vote = new LocalDate(2023, 11, 5);
        PlayedElection inTime = Grounded("D2", raion, GroundKind.PilotListed, new LocalDate(2023, 9, 15), vote);
        Assert.True(inTime.When(new CallElection(vote, new Money(70_000)), Commission).IsAccepted);
        PlayedElection late = Grounded("D2", raion, GroundKind.PilotListed, new LocalDate(2023, 9, 16), vote);
        late.Do(new CallElection(vote, new Money(70_000)), Commission);
        Assert.Equal(1, late.Case.Call!.DaysLate);
        Assert.Null(inTime.Do(new CallElection(vote, new Money(70_000)), Commission).Case.Call!.DaysLate);
    }

    [Fact]
    public void Aktogay_2023_played_through_its_published_dates()
    {
        PlayedElection election = Opened("D2", Village("Asia/Almaty"), new LocalDate(2023, 8, 9), new LocalDate(2023, 9, 17));
        election.Until("2023-08-09T23:59:59");
        Assert.False(election.When(Self("anna"), Citizen("anna")).IsAccepted);
        election.Until("2023-08-10T00:00:00").Do(Self("anna"), Citizen("anna"));
        election.Until("2023-08-22T17:59:59").Do(Self("berik"), Citizen("berik"));
        election.Until("2023-08-22T18:00:00");
        Assert.False(election.When(Self("dana"), Citizen("dana")).IsAccepted);
        Ready(election, 1, "anna");
        Ready(election, 2, "berik");
        election.Do(new RegisterCandidate(new CandidateId(1)), Commission);
        election.Until("2023-08-27T17:59:59").Do(new RegisterCandidate(new CandidateId(2)), Commission);
        Assert.Equal(ElectionState.RegistrationOnly, election.Case.State);
        election.Until("2023-08-27T18:00:00");
        Assert.Equal(ElectionState.Campaign, election.Case.State);
        election.Do(new HandOverVoterList(1, 200), new Actor("akimat", Roles.LocalExecutive));
        election.Until("2023-09-17T06:59:59");
        Assert.Equal(ElectionState.Silence, election.Case.State);
        election.Until("2023-09-17T20:00:00").Do(new FileProtocol(Protocol()), new Actor("precinct", Roles.PrecinctCommission));
        election.Until("2023-09-18T10:00:00").Do(new EstablishResults(), Commission)
            .Do(new PublishResults(), Commission)
            .Do(new GiveUpDuties(), Citizen("berik"))
            .Do(new RegisterAkim(), Commission);
        Assert.Equal(ElectionState.InOffice, election.Case.State);
        Assert.Equal(new CandidateId(2), election.Case.Outcome.Result!.Winner);
    }

    private static void Ready(PlayedElection election, int number, string id)
    {
        var candidate = new CandidateId(number);
        election.Do(new StartEligibilityCheck(candidate), Commission)
            .Do(new RecordEligibility(candidate, true), Commission)
            .Do(new IssueSignatureSheets(candidate), Commission)
            .Do(new HandInSignatures(candidate, 3), Citizen(id))
            .Do(new RecordSignatureCheck(candidate, 2), Commission)
            .Do(
                new ReceiveDocuments(
                    candidate,
                    CandidateDocuments.StatementOfIntent | CandidateDocuments.Biography | CandidateDocuments.DeclarationCertificate
                    | CandidateDocuments.SpecialCheckPapers),
                Commission)
            .Do(new PayFee(candidate, new Money(70_000)), Citizen(id));
    }

    private static PrecinctProtocol Protocol() => new()
    {
        Precinct = 1,
        VotersOnList = 200,
        BallotsReceived = 202,
        BallotsIssued = 150,
        BallotsCancelled = 52,
        BallotsFound = 150,
        Invalid = 3,
        AgainstAll = 7,
        Votes = [new(new CandidateId(1), 60), new(new CandidateId(2), 80)],
    };

    private static CalendarPlan Plan(string edition, Unit unit, LocalDate calledOn, LocalDate vote) => CalendarPlan.Of(
        AkimElectionEditions.All[new EditionId(edition)].Law, unit, new ElectionCall(calledOn, vote, new Money(42_500)));

    private static void AssertEnds(CalendarPlan plan, string step, string until) => Assert.Equal(Moment(until), Step(plan, step).Until);

    private static void AssertRuns(CalendarPlan plan, string step, string from, string until)
    {
        Assert.Equal(Moment(from), Step(plan, step).From);
        AssertEnds(plan, step, until);
    }

    private static PlanStep Step(CalendarPlan plan, string step) => plan.Steps.Single(each => each.Text.English == step);

    private static LocalDateTime Moment(string text) => LocalDateTimePattern.GeneralIso.Parse(text).Value;

    private static Unit Village(string zone) => new("Kyzylaray rural district", UnitKind.RuralDistrict, zone, 200);

    private static Actor Citizen(string id) => new(id, Roles.Candidate);

    private static NominateSelf Self(string id) => new(new Person(id, "Person " + id, new LocalDate(1980, 5, 1)));

    private static PlayedElection Grounded(string edition, Unit unit, GroundKind kind, LocalDate calledOn, LocalDate day) =>
        new PlayedElection(edition, unit.Zone).On(calledOn.At(new LocalTime(9, 0)))
            .Do(new RecordGround(unit, new Ground(kind, day)), Commission);

    private static PlayedElection Opened(string edition, Unit unit, LocalDate calledOn, LocalDate vote) =>
        Grounded(edition, unit, GroundKind.EarlyTermination, calledOn, calledOn.PlusDays(-5))
            .Do(new CallElection(vote, new Money(70_000)), Commission);
}
