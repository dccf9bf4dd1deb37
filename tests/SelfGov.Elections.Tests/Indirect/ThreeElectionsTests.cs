using NodaTime;
using NodaTime.Text;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Elections.Terms;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;
using Xunit;
using static SelfGov.Elections.Indirect.IndirectStory;

namespace SelfGov.Elections.Indirect;

/// <summary>
/// One rural district of West Kazakhstan through three elections, each called because the term that the one before began ends.
/// </summary>
public sealed class ThreeElectionsTests
{
    private static readonly Unit Karaoba = new("Karaoba rural district", UnitKind.RuralDistrict, "Asia/Oral", 1_200);

    // Election days and ends of registration: see PublishedIndirectElectionsTests and PublishedCalendarsTests. The persons and votes are
    // invented.
    [Fact]
    public void A_district_elects_its_akim_by_electors_in_2013_and_2017_and_directly_in_2021()
    {
        Story<TermOfOffice> first =
            Term("A1", ElectedByElectors("A1", "2013-06-20", new Ground(GroundKind.TermEnds, Day("2013-09-01")), "2013-08-07"), null);
        Assert.Equal(Day("2017-08-08"), first.Case.LastDay);

        // Forty-five days before 8 August 2017, counted plainly, is 24 June: the rules of 2013 still set it.
        Deadline due = Assert.Single(
            TermLifecycle.Procedure.Lifecycles.Of(new EditionId("A1-village")).Deadlines(first.Case),
            each => each.Code == "successor.indirect-call-due");
        Assert.Equal((DeadlineKind.Duty, Local("2017-06-25", 0), "45"), (due.Kind, due.At, due.Basis.Place));

        // Called on 20.06.2017 under the rules of 2016; the law of 11.07.2017 comes into force before the vote and changes nothing for it.
        Assert.Equal("A1b", IndirectElectionLifecycle.Procedure.Editions.On(Day("2017-06-20"))!.Id.ToString());
        Assert.Equal("A2", IndirectElectionLifecycle.Procedure.Editions.On(Day("2017-08-07"))!.Id.ToString());
        Story<TermOfOffice> second = Term(
            "A2", ElectedByElectors("A1b", "2017-06-20", first.Case.TermEndGround(), "2017-08-07", Entry(first)), first);
        Assert.Equal(Day("2021-08-08"), second.Case.LastDay);

        Won direct = ElectedDirectly("2021-06-24", second.Case.TermEndGround(), "2021-07-25", Entry(second));
        Story<TermOfOffice> third = Term("D1", direct, second);
        Assert.Equal(second.Case.TermEndGround(), direct.Ground);
        Assert.Equal(Day("2025-07-27"), third.Case.LastDay);
        Assert.Equal((0, 0, 1), (first.Case.ElectedInARow, second.Case.ElectedInARow, third.Case.ElectedInARow));
    }

    [Fact]
    public void A_term_that_outlasts_the_rules_of_2013_cites_the_law_of_2017()
    {
        Story<TermOfOffice> term =
            Term("A1", ElectedByElectors("A1a", "2014-06-20", new Ground(GroundKind.TermEnds, Day("2014-09-01")), "2014-08-07"), null);
        Deadline due = Assert.Single(
            TermLifecycle.Procedure.Lifecycles.Of(new EditionId("A1-village")).Deadlines(term.Case),
            each => each.Code == "successor.indirect-call-due");
        Assert.Equal((Day("2018-08-08"), "36-1(10)"), (term.Case.LastDay, due.Basis.Place));
    }

    private static Won ElectedByElectors(
        string edition, string calledOn, Ground ground, string vote, EntryReference? cause = null)
    {
        var story = new IndirectStory(edition);
        LocalDate day = Day(vote);
        story.Until(Local(calledOn, 10))
            .Given(new RecordIndirectGround(Karaoba, ground, Cause: cause), Commission)
            .Given(new CallIndirectElection(day), Commission)
            .Given(new PublishIndirectCall(), Commission)
            .Until(day.PlusDays(-30), 0)
            .Given(new NominateIndirectCandidates([Someone("anna"), Someone("berik")], Day(calledOn).PlusDays(5)), RaionAkim)
            .Ready(1).Ready(2).Registered(1).Registered(2)
            .Until(day.PlusDays(-15), 23, 59).StandsIn(IndirectElectionState.RegistrationOnly)
            .Until(day.PlusDays(-14), 0).StandsIn(IndirectElectionState.Campaign)
            .Given(new PublishIndirectCandidates(), Commission)
            .Given(new PostElectorsList(15), Commission)
            .Until(day, 11)
            .Given(new OpenElectorsMeeting(13, true), Secretary)
            .Given(new OpenElectorsVote(), Commission)
            .Given(Votes((1, 9), (2, 4)), Commission)
            .Given(new CloseElectorsMeeting(), Secretary)
            .Until(day.PlusDays(2))
            .Given(new RegisterIndirectAkim(), Commission)
            .Given(new SendAkimRegistration(), Commission)
            .Given(new PublishIndirectResult(), Commission)
            .Until(day.PlusDays(25))
            .Given(new RecordAkimSpecialCheck(true), Security)
            .StandsIn(IndirectElectionState.InOffice)
            .ReplaysToItself();
        return new(story.Story.Entry(IndirectElectionLifecycle.Procedure), story.Case.Outcome.RegisteredOn!.Value, story.Case.Ground!);
    }

    private static Won ElectedDirectly(string calledOn, Ground ground, string vote, EntryReference cause)
    {
        var election = new Election("D1");
        election.Until(Local(calledOn, 10))
            .Given(new RecordGround(Karaoba, ground, Cause: cause), Election.Commission)
            .Given(new CallElection(Day(vote), new Money(42_500)), Election.Commission)
            .Until(Local(calledOn, 10) + Duration.FromDays(1));
        Assert.Equal(Local("2021-07-09", 18), election.Case.Schedule!.NominationCloses);
        Assert.Equal(Local("2021-07-14", 18), election.Case.Schedule.RegistrationCloses);
        election.Given(new NominateSelf(Someone("anna")), Citizen("anna"));
        Ready(election, 1, "anna");
        election.Until(Local("2021-07-09", 18) - Duration.FromSeconds(1)).Given(new NominateSelf(Someone("dana")), Citizen("dana"));
        Ready(election, 2, "dana");
        election.Given(new HandOverVoterList(1, 1_200), Election.Akimat)
            .Until(Local("2021-07-14", 18) - Duration.FromSeconds(1)).Registered(1).Registered(2)
            .Until(election.Case.Schedule.VotingCloses)
            .Given(new FileProtocol(Election.Protocol(1, 1_200, 400, 500)), Election.Precinct)
            .Given(new EstablishResults(), Election.Commission)
            .Given(new PublishResults(), Election.Commission)
            .Given(new GiveUpDuties(), Citizen("dana"))
            .Until(Local("2021-07-28", 10))
            .Given(new RegisterAkim(), Election.Commission);
        Assert.Equal(ElectionState.InOffice, election.State);
        return new(election.Story.Entry(AkimElectionLifecycle.Procedure), election.Case.Outcome.RegisteredOn!.Value, election.Case.Ground!);
    }

    private static void Ready(Election election, int number, string id)
    {
        var candidate = new CandidateId(number);
        election.Given(new StartEligibilityCheck(candidate), Election.Commission)
            .Given(new RecordEligibility(candidate, true), Election.Agency)
            .Given(new IssueSignatureSheets(candidate), Election.Commission)
            .Given(new HandInSignatures(candidate, 15), Citizen(id))
            .Given(new RecordSignatureCheck(candidate, 12), Election.Commission)
            .Given(
                new ReceiveDocuments(
                    candidate,
                    CandidateDocuments.StatementOfIntent | CandidateDocuments.Biography | CandidateDocuments.DeclarationCertificate
                    | CandidateDocuments.SpecialCheckPapers),
                Election.Commission)
            .Given(new PayFee(candidate, new Money(42_500)), Citizen(id));
    }

    private static Story<TermOfOffice> Term(string edition, Won election, Story<TermOfOffice>? earlier)
    {
        Story<TermOfOffice> term = Stories.Of(
            TermLifecycle.Procedure.Lifecycles.Of(new EditionId(edition + "-village")), TermLifecycle.Procedure.Facts);
        EntryReference? before = earlier is null ? null : Entry(earlier);
        return term.Until(Karaoba.Zone.AtStartOfDay(election.BeganOn.PlusDays(30)).ToInstant())
            .Accepts(new BeginTerm(Karaoba, election.BeganOn, election.Entry, EarlierTerm: before), Commission);
    }

    private static EntryReference Entry(Story<TermOfOffice> term) => term.Entry(TermLifecycle.Procedure);

    private static Instant Local(string day, int hour) => Day(day).At(new LocalTime(hour, 0)).InZoneStrictly(Karaoba.Zone).ToInstant();

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private sealed record Won(EntryReference Entry, LocalDate BeganOn, Ground Ground);
}
