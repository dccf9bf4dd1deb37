using NodaTime;
using NodaTime.Text;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Elections.Indirect;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Elections.Golden;

/// <summary>
/// The indirect elections of West Kazakhstan in August 2013 and 2017 as the press published them, against what the library computes. The
/// press gives two election days with the ends of registration of 2013; they fit two different ways to count, and both are kept here.
/// </summary>
public sealed class PublishedIndirectElectionsTests
{
    private static readonly Unit District = new("A rural district of West Kazakhstan", UnitKind.RuralDistrict, "Asia/Oral", 1_000);

    // mgorod.kz, 2013: election on 07.08 in Bukey Orda, Zhangala, Taskala, Chingirlau, Syrym, Karatobe and Zhanibek, registration closed on
    // 23.07; election on 09.08 in the other raions and Uralsk, registration closed on 24.07. The first is E - 15, the default; the second
    // is E - 16, and the default gives 25.07 instead.
    [Theory]
    [InlineData("2013-08-07", DayCounting.Plain, "2013-07-23")]
    [InlineData("2013-08-09", DayCounting.FullDaysBetween, "2013-07-24")]
    public void Registration_of_2013_closed_on_the_published_day_by_one_of_the_two_ways_to_count(
        string vote, DayCounting counting, string published)
    {
        PlanStep registration = Step(Plan("A1", vote, counting), "registration of candidates");
        Assert.Equal(Day(published), registration.LastDay);
        DayCounting other = counting == DayCounting.Plain ? DayCounting.FullDaysBetween : DayCounting.Plain;
        Assert.NotEqual(Day(published), Step(Plan("A1", vote, other), "registration of candidates").LastDay);
    }

    [Fact]
    public void The_default_is_the_plain_count_and_misses_the_second_published_day_by_one()
    {
        Assert.Equal(DayCounting.Plain, IndirectElectionPolicies.Default.DayCounting);
        Assert.Equal(Day("2013-07-25"), Step(Plan("A1", "2013-08-09", DayCounting.Plain), "registration of candidates").LastDay);
    }

    // Rules of 2013, paragraph 15 with the election day above: nomination starts thirty days before 07.08.2013, on 08.07. kapital.kz 18332
    // and 18145 repeat the rules (nomination until 25 days, registration until 15 days, campaign until 00:00 of the day before) without
    // days; 895 candidates were nominated in the country by 10.07.2013, which fits an opening on 08.07 and not one on 10.07.
    [Fact]
    public void Nomination_of_2013_began_on_the_thirtieth_day_and_the_campaign_ended_at_midnight()
    {
        IndirectCalendarPlan plan = Plan("A1", "2013-08-07", DayCounting.Plain);
        Assert.Equal(Moment("2013-07-08T00:00:00"), Step(plan, "nomination of candidates").From);
        Assert.Equal(Day("2013-07-13"), Step(plan, "nomination of candidates").LastDay);
        Assert.Equal(Moment("2013-08-06T00:00:00"), Step(plan, "campaign").Until);
    }

    // mgorod.kz, 03.08.2017: elections on 07.08 and 09.08.2017 in 95 of 151 districts, 289 nominated. No other day was published. To
    // nominate thirty days before, the election of 07.08 was called by 08.07.2017, before Law No. 91-VI of 11.07.2017: the rules of 2016
    // govern it.
    [Theory]
    [InlineData("2017-08-07", "2017-07-08")]
    [InlineData("2017-08-09", "2017-07-10")]
    public void The_elections_of_August_2017_were_called_under_the_rules_of_2016(string vote, string nominationBegins)
    {
        IndirectCalendarPlan plan = Plan("A1b", vote, DayCounting.Plain);
        Assert.Equal(Day(nominationBegins).AtMidnight(), Step(plan, "nomination of candidates").From);
        Assert.Equal("A1b", IndirectElectionLifecycle.Procedure.Editions.On(Day(nominationBegins))!.Id.ToString());
        Assert.Equal("A2", IndirectElectionLifecycle.Procedure.Editions.On(Day(vote))!.Id.ToString());
    }

    [Fact]
    public void The_election_of_7_August_2013_played_through_its_published_days()
    {
        var election = new Story<IndirectElection>(IndirectElectionLifecycle.Procedure, "A1", District.Zone);
        Do("2013-06-20T09:00:00", new RecordIndirectGround(District, new Ground(GroundKind.TermEnds, Day("2013-09-01"))),
            Roles.TerritorialCommission);
        Do("2013-06-20T09:00:00", new CallIndirectElection(Day("2013-08-07")), Roles.TerritorialCommission);
        Do("2013-07-08T00:00:00", new NominateIndirectCandidates([Person("anna"), Person("berik"), Person("dana")], Day("2013-07-01")),
            Roles.HigherAkim);
        Do("2013-07-23T23:59:59", new WithdrawIndirectCandidacy(new CandidateId(3)), Roles.Candidate, "dana");
        foreach (int number in new[] { 1, 2 })
        {
            var candidate = new CandidateId(number);
            Do("2013-07-23T23:59:59", new RecordCandidateRequirements(candidate, CandidateRequirements.None), Roles.TerritorialCommission);
            Do("2013-07-23T23:59:59", new HandInDeclarations(candidate), Roles.RevenueBody);
            Do(
                "2013-07-23T23:59:59",
                new ReceiveNominationPapers(
                    candidate, NominationPapers.Biography | NominationPapers.IdentityCopy | NominationPapers.DeclarationCertificate),
                Roles.TerritorialCommission);
            Do("2013-07-23T23:59:59", new RegisterIndirectCandidate(candidate), Roles.TerritorialCommission);
        }

        election.Stands(IndirectElectionState.RegistrationOnly).Until("2013-07-24T00:00:00").Stands(IndirectElectionState.Campaign);
        Assert.Equal(2, election.Case.Candidates.Registered);
        election.Until("2013-08-06T00:00:00").Stands(IndirectElectionState.Silence);

        void Do(string moment, ICommand<IndirectElection> command, Role role, string actor = "somebody") =>
            election.Until(moment).Accepts(command, new Actor(actor, role));
    }

    private static IndirectCalendarPlan Plan(string edition, string vote, DayCounting counting)
    {
        IndirectElectionLaw law = IndirectElectionEditions.All[new EditionId(edition)].Law;
        return IndirectCalendarPlan.Of(
            law with { Policies = law.Policies with { DayCounting = counting } }, District,
            new IndirectCall(Day(vote).PlusDays(-45), Day(vote)));
    }

    private static PlanStep Step(IndirectCalendarPlan plan, string text) => plan.Steps.Single(step => step.Text.English == text);

    private static Person Person(string id) => new(id, "Person " + id, new LocalDate(1975, 3, 2));

    private static Instant At(string moment) => Moment(moment).InZoneStrictly(District.Zone).ToInstant();

    private static LocalDateTime Moment(string text) => LocalDateTimePattern.GeneralIso.Parse(text).Value;

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
