using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Testing;
using SelfGov.Cases;
using SelfGov.Complaints;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.NoConfidence;
using SelfGov.Hearings;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Law;

/// <summary>One setting has all procedures count by a calendar; what it lacks is told when it is given.</summary>
public sealed class OneCalendarTests
{
    private static readonly Locality Village = new("193630100", "Test rural district", "Asia/Almaty", 1_500);
    private static readonly CaseId Hearing = new("hearing-1");
    private static readonly Instant Start = Instant.FromUtc(2026, 12, 28, 5, 0);

    // 2027 with a moved day: the Saturday 23 January is worked for Wednesday 6 January.
    private static readonly WorkCalendar Own = KazakhstanCalendar.Work.With(KazakhstanCalendar.Year(
        Certainty.Verified,
        new LocalDate(2027, 5, 16),
        [
            new(
                new LocalDate(2027, 1, 23), new LocalDate(2027, 1, 6), Words.Same("№ 1"),
                new Act("X", Words.Same("X"), new Uri("https://law.example/1")).At("1"), new Uri("https://law.example/1")),
        ]));

    [Fact]
    public async Task Without_a_setting_the_usual_calendar_counts_and_the_services_have_it()
    {
        await using ServiceProvider services = new ServiceCollection().AddSelfGov().AddProcedures().UseInMemoryJournal().Services
            .AddSingleton<IClock>(new FakeClock(Start)).BuildServiceProvider();
        Assert.Same(KazakhstanCalendar.Work, services.GetRequiredService<WorkCalendar>());
        Deadline due = await AgreementDue(services);
        Assert.Equal(new LocalDate(2027, 1, 6), LastDay(due));
        Assert.Equal("may still move by an order of the Government", due.Provisional?.English);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task One_setting_changes_the_calendar_of_all_procedures_whenever_it_is_made(bool first)
    {
        var collection = new ServiceCollection();
        if (first)
        {
            collection.AddSelfGov(Own).AddProcedures().UseInMemoryJournal();
        }
        else
        {
            collection.AddSelfGov().AddProcedures().UseInMemoryJournal();
            collection.AddSelfGov(Own);
        }

        await using ServiceProvider services = collection.AddSingleton<IClock>(new FakeClock(Start)).BuildServiceProvider();
        Assert.Same(Own, services.GetRequiredService<WorkCalendar>());
        Deadline due = await AgreementDue(services);
        Assert.Equal(new LocalDate(2027, 1, 8), LastDay(due));
        Assert.Null(due.Provisional);
        Assert.Equal(Moment(Own), Moment(services.GetRequiredService<Procedure<NoConfidenceMotion>>()));
        Assert.NotEqual(Moment(KazakhstanCalendar.Work), Moment(services.GetRequiredService<Procedure<NoConfidenceMotion>>()));
    }

    [Fact]
    public async Task An_open_case_follows_another_calendar_at_once_and_its_facts_keep_their_days()
    {
        var journal = new ServiceCollection();
        journal.AddSelfGov().AddProcedures().UseInMemoryJournal();
        await using ServiceProvider before = journal.AddSingleton<IClock>(new FakeClock(Start)).BuildServiceProvider();
        _ = await AgreementDue(before);
        var after = new ServiceCollection();
        after.AddSelfGov(Own).AddProcedures();
        await using ServiceProvider services = after
            .AddSingleton(before.GetRequiredService<SelfGov.Journal.ICaseJournal>())
            .AddSingleton<IClock>(new FakeClock(Start)).BuildServiceProvider();
        CaseView<PublicHearing> view = await services.GetRequiredService<Cases<PublicHearing>>()
            .GetAsync(Hearing, TestContext.Current.CancellationToken);
        Assert.Equal(new LocalDate(2027, 1, 8), LastDay(view.Deadlines.Single(each => each.Code == "agreement.due")));
        Assert.Equal(new LocalDate(2026, 12, 28), view.Case.RegisteredOn);
    }

    [Fact]
    public void The_services_have_the_calendar_of_a_single_procedure_too() => Assert.Same(
        KazakhstanCalendar.Work,
        new ServiceCollection().AddSelfGov().Add(HearingLifecycle.Procedure).Services.BuildServiceProvider()
            .GetRequiredService<WorkCalendar>());

    [Fact]
    public void A_procedure_with_a_calendar_of_its_own_keeps_it()
    {
        ServiceProvider services = new ServiceCollection().AddSelfGov(KazakhstanCalendar.Work)
            .Add(NoConfidenceLifecycle.Procedure.With(Own)).Services.BuildServiceProvider();
        Assert.Equal(Moment(Own), Moment(services.GetRequiredService<Procedure<NoConfidenceMotion>>()));
    }

    [Fact]
    public void A_calendar_that_lacks_a_year_is_an_error_when_it_is_given()
    {
        var lacking = new WorkCalendar(KazakhstanCalendar.Work.Years.Where(year => year.Year is not 2019 and < 2027));
        const string Error = "The calendar covers 2012-2018, 2020-2026 and lacks 2019, 2027-2078, which cases can reach";
        Assert.StartsWith(
            Error, Assert.Throws<ArgumentException>(() => new ServiceCollection().AddSelfGov(lacking).AddProcedures()).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            Error, Assert.Throws<ArgumentException>(() => new ServiceCollection().AddSelfGov().AddProcedures().Services.AddSelfGov(lacking))
                .Message,
            StringComparison.Ordinal);
        foreach (Action given in (Action[])
        [
            () => HearingLifecycle.Procedure.With(lacking),
            () => ComplaintLifecycle.Procedure.With(lacking),
            () => NoConfidenceLifecycle.Procedure.With(lacking),
            () => HearingLifecycle.Under(HearingEditions.All.First(), lacking),
        ])
        {
            Assert.StartsWith(Error, Assert.Throws<ArgumentException>(given).Message, StringComparison.Ordinal);
        }

        Assert.Throws<ArgumentNullException>(() => new ServiceCollection().AddSelfGov(null!));
    }

    private static async Task<Deadline> AgreementDue(ServiceProvider services)
    {
        var cases = services.GetRequiredService<Cases<PublicHearing>>();
        await cases.OpenAsync(
            Hearing, new EditionId("EM2"), new InitiateHearing(Village, "Pit"), new Actor("person-1", Roles.HearingInitiator));
        CaseView<PublicHearing> view = await cases.GetAsync(Hearing, TestContext.Current.CancellationToken);
        return view.Deadlines.Single(each => each.Code == "agreement.due");
    }

    private static LocalDate LastDay(Deadline due) => due.At.Minus(Duration.Epsilon).InZone(Village.Zone).Date;

    private static Instant Moment(WorkCalendar calendar) => Moment(NoConfidenceLifecycle.Procedure.With(calendar));

    private static Instant Moment(Procedure<NoConfidenceMotion> procedure)
    {
        Lifecycle<NoConfidenceMotion> lifecycle = procedure.Lifecycles.Of(NoConfidenceEditions.All.All[^1].Id);
        NoConfidenceMotion motion = lifecycle.Begin(new CaseId("m"));
        Decision<NoConfidenceMotion> decision = lifecycle.Decide(
            motion,
            new InitiateMotion(
                new Unit("Test village", UnitKind.Village, "Asia/Almaty", 500), 25, NoConfidenceGround.ReportsNotApproved, 2),
            new Context(Instant.FromUtc(2026, 12, 28, 5, 0), new Actor("person-1", Roles.InitiatingDeputies)));
        return lifecycle.Deadlines(Assert.IsType<Decision<NoConfidenceMotion>.Accepted>(decision).Next)
            .Single(each => each.Code == "signatures.close").At;
    }
}
