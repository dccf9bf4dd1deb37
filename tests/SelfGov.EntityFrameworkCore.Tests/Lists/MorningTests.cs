using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Cases.Lists;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Elections.NoConfidence;
using SelfGov.Journal;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Lists;

/// <summary>The list for a morning: what a host found missing on it, and days off that were moved weeks before.</summary>
public sealed class MorningTests
{
    private static readonly DateTimeZone Almaty = DateTimeZoneProviders.Tzdb["Asia/Almaty"];
    private static readonly CaseId Motion = new("motion-1");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Three_elections_that_have_to_be_called_are_listed_with_the_day_and_their_units(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        store.Clock.Reset(Instant.FromUtc(2026, 11, 23, 6, 0));
        ServiceProvider host = store.Host(services => services.AddSelfGov().Add(AkimElectionLifecycle.Procedure));
        Cases<AkimElection> elections = host.GetRequiredService<Cases<AkimElection>>();
        var commission = new Actor("commission-17", Roles.TerritorialCommission);
        foreach (string village in (string[])["kyzylaray", "shabanbay", "zhanatas"])
        {
            var locality = new Locality($"35{village.Length}", village, "Asia/Almaty", 1_500);
            var ground = new RecordGround(
                Unit.Of(locality, UnitKind.RuralDistrict, 1_240, 3), new Ground(GroundKind.EarlyTermination, new LocalDate(2026, 11, 2)));
            Assert.True((await elections.OpenAsync(new CaseId(village), new EditionId("D4"), ground, commission, null, Token)).IsAccepted);
        }

        CaseLists lists = host.GetRequiredService<CaseLists>();
        Instant day = new LocalDate(2027, 1, 4).AtStartOfDayInZone(Almaty).ToInstant();
        CasePage page = await lists.ListAsync(new CaseQuery { DeadlineBefore = day, Kinds = ["akim-election"] }, Token);
        Assert.Equal(["kyzylaray", "shabanbay", "zhanatas"], page.Cases.Select(each => each.Case.ToString()));
        Assert.All(page.Cases, each =>
        {
            Assert.Equal(new LocalDate(2027, 1, 2), LastDay(each.Status.NextDeadline!.Value));
            Assert.False(each.AwaitsRenewal);
        });
        Assert.Equal(
            ["shabanbay"],
            (await lists.ListAsync(new CaseQuery { UnitCode = "359", Prefix = "shab" }, Token)).Cases
                .Select(each => each.Case.ToString()));
        Assert.Equal(3, Assert.Single(await lists.CountAsync(new CaseQuery { DeadlineBefore = day }, Token)).Cases);
        CaseView<AkimElection> view = await elections.GetAsync(new CaseId("kyzylaray"), Token);
        Assert.Equal(
            view.Deadlines.Where(each => each.Part is null && (each.Kind != DeadlineKind.Closes || each.At > view.AsOf))
                .Min(each => each.At),
            page.Cases[0].Status.NextDeadline);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Row_list_and_scheduler_follow_days_off_that_were_moved(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        store.Clock.Reset(Instant.FromUtc(2026, 9, 1, 5, 0));
        ServiceProvider before = store.Host(services => services.AddSelfGov().Add(NoConfidenceLifecycle.Procedure));
        var unit = new Unit("Kyzylaray rural district", UnitKind.RuralDistrict, "Asia/Almaty", voters: 1_240, settlements: 3);
        Assert.True((await before.GetRequiredService<Cases<NoConfidenceMotion>>().OpenAsync(
            Motion, new InitiateMotion(unit, 15, NoConfidenceGround.ReportsNotApproved, 2),
            new Actor("deputies-4", Roles.InitiatingDeputies), null, Token)).IsAccepted);
        Assert.Equal((new LocalDate(2026, 9, 15), false), await LastDayAsync(before));

        // Saturday 12 September is worked for Friday the 18th.
        ServiceProvider host = store.Host(services => services.AddSelfGov(Moved()).Add(NoConfidenceLifecycle.Procedure));
        Cases<NoConfidenceMotion> cases = host.GetRequiredService<Cases<NoConfidenceMotion>>();
        Assert.Equal(new LocalDate(2026, 9, 14), LastDay((await cases.GetAsync(Motion, Token)).Deadlines[0].At));
        Assert.Equal((new LocalDate(2026, 9, 15), true), await LastDayAsync(host));
        Assert.Equal(0, await host.GetRequiredService<DeadlineScheduler>().RunAsync(Token));
        Assert.Equal((new LocalDate(2026, 9, 14), false), await LastDayAsync(host));
        Assert.True((await cases.VerifyAsync(Motion, null, Token)).IsIntact);

        // On the morning after, the scheduler records what the moved day has caused.
        Instant morning = new LocalDate(2026, 9, 15).AtStartOfDayInZone(Almaty).ToInstant();
        store.Clock.Reset(morning - Duration.FromSeconds(1));
        Assert.Equal(0, await host.GetRequiredService<DeadlineScheduler>().RunAsync(Token));
        Assert.Single((await host.GetRequiredService<ICaseJournal>()
            .ListAsync(new CaseQuery { DeadlineBefore = morning + Duration.FromSeconds(1) }, Token)).Cases);
        store.Clock.Reset(morning);
        Assert.Equal(1, await host.GetRequiredService<DeadlineScheduler>().RunAsync(Token));
        Assert.Equal("Failed", (await host.GetRequiredService<CaseLists>().ListAsync(new CaseQuery(), Token)).Cases[0].Status.State);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task What_a_moved_day_has_made_due_already_is_recorded_in_the_round_that_renews(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        store.Clock.Reset(Instant.FromUtc(2026, 9, 1, 5, 0));
        ServiceProvider before = store.Host(services => services.AddSelfGov().Add(NoConfidenceLifecycle.Procedure));
        var unit = new Unit("Kyzylaray rural district", UnitKind.RuralDistrict, "Asia/Almaty", voters: 1_240, settlements: 3);
        await before.GetRequiredService<Cases<NoConfidenceMotion>>().OpenAsync(
            Motion, new InitiateMotion(unit, 15, NoConfidenceGround.ReportsNotApproved, 2),
            new Actor("deputies-4", Roles.InitiatingDeputies), null, Token);
        store.Clock.Reset(new LocalDate(2026, 9, 15).AtStartOfDayInZone(Almaty).ToInstant());
        Assert.Equal(0, await before.GetRequiredService<DeadlineScheduler>().RunAsync(Token));
        ServiceProvider host = store.Host(services => services.AddSelfGov(Moved()).Add(NoConfidenceLifecycle.Procedure));
        Assert.Equal(1, await host.GetRequiredService<DeadlineScheduler>().RunAsync(Token));
    }

    private static WorkCalendar Moved()
    {
        WorkYear usual = KazakhstanCalendar.Work.Years.Single(year => year.Year == 2026);
        Citation order = new Act("X", Words.Same("X"), new Uri("https://law.example/1")).At("1");
        return KazakhstanCalendar.Work.With(new WorkYear(
            2026, usual.Certainty, order, usual.Holidays,
            [
                .. usual.Transfers,
                new(new LocalDate(2026, 9, 12), new LocalDate(2026, 9, 18), Words.Same("№ 1"), order, new Uri("https://law.example/1")),
            ]));
    }

    private static async Task<(LocalDate Day, bool Awaits)> LastDayAsync(ServiceProvider host)
    {
        CaseSummary row = Assert.Single((await host.GetRequiredService<CaseLists>().ListAsync(new CaseQuery(), Token)).Cases);
        Assert.Equal(row.Status.NextCause, row.Status.NextDeadline);
        return (LastDay(row.Status.NextDeadline!.Value), row.AwaitsRenewal);
    }

    private static LocalDate LastDay(Instant end) => (end - Duration.Epsilon).InZone(Almaty).Date;
}
