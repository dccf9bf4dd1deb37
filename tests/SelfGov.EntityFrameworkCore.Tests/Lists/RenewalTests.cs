using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Cases.Lists;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.EntityFrameworkCore.PetitionActs;

namespace SelfGov.EntityFrameworkCore.Lists;

/// <summary>Rows of cases are renewed where they were computed under another law, by an earlier release, or until now.</summary>
public sealed class RenewalTests
{
    private static readonly EditionId Edition = Petitions.Second;

    public static MatrixTheoryData<string, int> Sizes { get; } = new(["sqlite", "postgres"], [1, 99, 100, 101, 1_000]);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task What_closes_is_listed_until_it_has_passed_and_then_renewed_without_an_entry(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        ServiceProvider host = store.Host(services => services.AddSelfGov().Add(Windowed.Procedure));
        await host.GetRequiredService<Cases<Petition>>().OpenAsync();
        CaseSummary row = await RowAsync(host);
        Assert.Equal((Windowed.Closes, Windowed.Closes), (row.Status.NextDeadline!.Value, row.Status.HoldsUntil!.Value));
        Assert.False(row.AwaitsRenewal);
        Assert.Equal(0, await host.GetRequiredService<DeadlineScheduler>().RunAsync(Token));
        Assert.Equal(row, await RowAsync(host));

        store.Clock.Reset(Windowed.Closes - Duration.FromTicks(10));
        await host.GetRequiredService<DeadlineScheduler>().RunAsync(Token);
        Assert.Equal(row, await RowAsync(host));

        // From its moment on the row waits, and the next round renews it; a verification takes neither for a change.
        store.Clock.Reset(Windowed.Closes);
        Assert.Equal(row with { AwaitsRenewal = true }, await RowAsync(host));
        Cases<Petition> cases = host.GetRequiredService<Cases<Petition>>();
        Assert.True((await cases.VerifyAsync(Id, null, Token)).IsIntact);
        Assert.Equal(0, await host.GetRequiredService<DeadlineScheduler>().RunAsync(Token));
        Assert.Equal(
            row with { Status = row.Status with { NextDeadline = Petitions.Closes, HoldsUntil = null } }, await RowAsync(host));
        Assert.True((await cases.VerifyAsync(Id, null, Token)).IsIntact);
        Assert.Single(await cases.EntriesAsync());
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task Rows_of_another_law_are_listed_as_waiting_and_renewed_page_by_page(string name, int count)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        ServiceProvider before = store.Host();
        await OpenAsync(before, count);
        ServiceProvider host = store.Host(services => services.AddSelfGov().Add(Windowed.Procedure));
        CaseLists lists = host.GetRequiredService<CaseLists>();
        Assert.Equal(count, await WaitingAsync(lists));
        Assert.Equal(0, await host.GetRequiredService<DeadlineScheduler>().RunAsync(Token));
        Assert.Equal(0, await WaitingAsync(lists));
        CaseSummary[] rows = [.. (await lists.ListAsync(new CaseQuery { DeadlineBefore = Petitions.Closes, Limit = 1_000 }, Token)).Cases];
        Assert.Equal(count, rows.Length);
        Assert.All(rows, row => Assert.Equal(Windowed.Closes, row.Status.NextDeadline));

        // To the other process they wait now; it leaves them alone where it has just renewed all, so that two do not chase each other.
        Assert.Equal(count, await WaitingAsync(before.GetRequiredService<CaseLists>()));
        await before.GetRequiredService<DeadlineScheduler>().RunAsync(Token);
        Assert.Equal(count, await WaitingAsync(lists));
        await host.GetRequiredService<DeadlineScheduler>().RunAsync(Token);
        Assert.Equal(count, await WaitingAsync(lists));
        store.Clock.Advance(CaseRenewals.Rest);
        await host.GetRequiredService<DeadlineScheduler>().RunAsync(Token);
        Assert.Equal(0, await WaitingAsync(lists));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task More_than_two_laws_and_rows_of_earlier_releases_are_renewed_in_one_round(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        ServiceProvider host = store.Host();
        await OpenAsync(host, 50);
        for (int i = 0; i < 40; i++)
        {
            await store.ExecuteAsync(i % 8 == 0
                ? $"UPDATE selfgov_case SET computed_for = 0, law = NULL WHERE case_id = '{CaseOf(i)}'"
                : $"UPDATE selfgov_case SET law = {(i % 8) - 4}, next_cause = NULL WHERE case_id = '{CaseOf(i)}'");
        }

        CaseLists lists = host.GetRequiredService<CaseLists>();
        Assert.Equal(40, await WaitingAsync(lists));
        await host.GetRequiredService<DeadlineScheduler>().RunAsync(Token);
        Assert.Equal(0, await WaitingAsync(lists));
        for (int i = 0; i < 50; i++)
        {
            Assert.True((await host.GetRequiredService<Cases<Petition>>().VerifyAsync(CaseOf(i), null, Token)).IsIntact);
        }
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Unreadable_cases_of_the_lowest_and_the_highest_laws_hold_up_none_between(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        ServiceProvider host = store.Host();
        await OpenAsync(host, 12);
        long[] broken = [long.MinValue + 1, long.MinValue + 2, long.MaxValue - 2, long.MaxValue - 1];
        for (int i = 0; i < 12; i++)
        {
            long law = i < broken.Length ? broken[i] : i % 3 - 1;
            await store.ExecuteAsync($"UPDATE selfgov_case SET law = {law} WHERE case_id = '{CaseOf(i)}'");
            await store.ExecuteAsync(
                i < broken.Length ? $"UPDATE selfgov_entry SET payload = '{{' WHERE case_id = '{CaseOf(i)}'" : "SELECT 1");
        }

        CaseLists lists = host.GetRequiredService<CaseLists>();
        Assert.Equal(12, await WaitingAsync(lists));
        await host.GetRequiredService<DeadlineScheduler>().RunAsync(Token);
        Assert.Equal(broken.Length, await WaitingAsync(lists));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_case_whose_time_has_come_is_listed_as_waiting_until_somebody_records_it(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        ServiceProvider host = store.Host();
        await OpenAsync(host, 2);
        CaseLists lists = host.GetRequiredService<CaseLists>();
        store.Clock.Reset(Petitions.Closes - Duration.FromTicks(10));
        Assert.Equal(0, await WaitingAsync(lists));
        store.Clock.Reset(Petitions.Closes);
        Assert.Equal(2, await WaitingAsync(lists));
        await host.GetRequiredService<DeadlineScheduler>().RunAsync(Token);
        Assert.Equal(0, await WaitingAsync(lists));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task What_an_earlier_release_appends_meanwhile_is_noticed_by_the_version(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        ServiceProvider host = store.Host();
        Cases<Petition> cases = host.GetRequiredService<Cases<Petition>>();
        await cases.OpenAsync();
        await cases.SignAsync("Әсел");

        // It knows none of the columns, and leaves them as they are.
        await store.ExecuteAsync("UPDATE selfgov_case SET computed_for = 1, unit_code = 'left', next_deadline = NULL");
        CaseSummary row = await RowAsync(host);
        Assert.Equal((true, null), (row.AwaitsRenewal, row.Status.Law));
        Assert.True((await cases.VerifyAsync(Id, null, Token)).IsIntact);
        await host.GetRequiredService<DeadlineScheduler>().RunAsync(Token);
        row = await RowAsync(host);
        Assert.Equal((false, null, Petitions.Closes), (row.AwaitsRenewal, row.Status.UnitCode, row.Status.NextDeadline!.Value));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_renewal_is_written_only_where_the_journal_stands_as_it_did(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        ServiceProvider host = store.Host();
        Cases<Petition> cases = host.GetRequiredService<Cases<Petition>>();
        await cases.OpenAsync();
        await cases.OpenAsync(CaseOf(1));
        CaseRenewal first = await ((ICases)cases).RenewalAsync(Id, Token);
        CaseRenewal second = await ((ICases)cases).RenewalAsync(CaseOf(1), Token);
        await cases.SignAsync("Әсел");
        ICaseJournal journal = host.GetRequiredService<ICaseJournal>();
        ImmutableArray<CaseRenewal> both =
        [
            first with { Status = first.Status with { State = "Wrong" } },
            second with { Status = second.Status with { UnitCode = "75-1" } },
        ];
        Assert.Equal(1, await journal.RenewAsync(both, Token));
        Assert.Equal(0, await journal.RenewAsync([], Token));
        ImmutableArray<CaseSummary> rows = (await journal.ListAsync(new CaseQuery(), Token)).Cases;
        Assert.Equal(("Collecting", "75-1"), (rows[1].Status.State, rows[0].Status.UnitCode));
        Assert.Equal(2, rows[1].Journal.Count);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_case_that_cannot_be_read_is_logged_once_and_holds_up_no_other(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        await OpenAsync(store.Host(), 250);
        await store.ExecuteAsync("UPDATE selfgov_entry SET actor = 'forged' WHERE case_id < 'p-0120'");
        await store.ExecuteAsync("UPDATE selfgov_case SET version = 7 WHERE case_id = 'p-0240'");
        var log = new KeptLog();
        ServiceProvider host = store.Host(services =>
            services.AddSingleton<ILogger<DeadlineScheduler>>(log).AddSelfGov().Add(Windowed.Procedure));
        DeadlineScheduler scheduler = host.GetRequiredService<DeadlineScheduler>();
        for (int round = 0; round < 3; round++)
        {
            await scheduler.RunAsync(Token);
            Assert.Equal(121, await WaitingAsync(host.GetRequiredService<CaseLists>()));
            Assert.Equal(120, log.Lines.Count);
            store.Clock.Advance(CaseRenewals.Rest);
        }

        // When it moves on, the append itself says how it stands.
        await store.ExecuteAsync("UPDATE selfgov_entry SET actor = 'citizen-17' WHERE case_id = 'p-0007'");
        await host.GetRequiredService<Cases<Petition>>().AdvanceAsync(CaseOf(7), Token);
        store.Clock.Reset(Petitions.Closes);
        await scheduler.RunAsync(Token);
        Assert.Equal(120, await WaitingAsync(host.GetRequiredService<CaseLists>()));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Two_schedulers_renew_beside_commands_and_each_row_is_right_afterwards(string name)
    {
        const int Count = 400;
        await using TestStore store = await TestStore.CreateAsync(name);
        await OpenAsync(store.Host(), Count);
        ServiceProvider[] hosts =
            [.. Enumerable.Range(0, 3).Select(_ => store.Host(services => services.AddSelfGov().Add(Windowed.Procedure)))];
        await Task.WhenAll(hosts.Select((host, place) => Task.Run(
            async () =>
            {
                if (place < 2)
                {
                    await host.GetRequiredService<DeadlineScheduler>().RunAsync(Token);
                    return;
                }

                for (int i = 0; i < Count; i += 7)
                {
                    await host.GetRequiredService<Cases<Petition>>().SignAsync("Әсел", CaseOf(i));
                }
            },
            Token)));
        Assert.Equal(0, await WaitingAsync(hosts[0].GetRequiredService<CaseLists>()));
        for (int i = 0; i < Count; i++)
        {
            Assert.Null((await hosts[2].GetRequiredService<Cases<Petition>>().VerifyAsync(CaseOf(i), null, Token)).StoredBreak);
        }
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_renewal_that_is_cut_off_goes_on_where_it_stood_and_what_is_due_goes_before_it(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        await OpenAsync(store.Host(), 1_000);
        ServiceProvider host = store.Host(services => services.AddSelfGov().Add(Windowed.Procedure));
        CaseLists lists = host.GetRequiredService<CaseLists>();
        var renewals = new CaseRenewals(
            host.GetRequiredService<JournalDatabase>(),
            System.Collections.Frozen.FrozenDictionary.ToFrozenDictionary(host.GetServices<ICases>(), each => each.Kind),
            store.Clock,
            new RoundMemory(),
            Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance);
        RenewalPass pass = renewals.Begin();
        for (int page = 1; page <= 3; page++)
        {
            Assert.True(await pass.RenewPageAsync(Token));
            Assert.InRange(await WaitingAsync(lists), 1_000 - (page * 100), 999);
        }

        // Nothing else is kept of where it stood.
        int waiting = await WaitingAsync(lists);
        await store.Host(services => services.AddSelfGov().Add(Windowed.Procedure)).GetRequiredService<DeadlineScheduler>().RunAsync(Token);
        Assert.Equal(0, await WaitingAsync(lists));
        Assert.True(waiting >= 700);
    }

    [Fact]
    public async Task Journals_in_memory_are_listed_as_waiting_too()
    {
        var journal = new InMemoryJournal();
        var clock = new NodaTime.Testing.FakeClock(Petitions.Start);
        var cases = new Cases<Petition>(Petitions.Procedure, journal, clock);
        await cases.OpenAsync();
        var lists = new CaseLists(journal, [Windowed.Procedure], clock);
        Assert.True((await lists.ListAsync(new CaseQuery(), Token)).Cases[0].AwaitsRenewal);
        Assert.Equal(1, await journal.RenewAsync(
            [await ((ICases)new Cases<Petition>(Windowed.Procedure, journal, clock)).RenewalAsync(Id, Token)], Token));
        Assert.False((await lists.ListAsync(new CaseQuery(), Token)).Cases[0].AwaitsRenewal);
        Assert.True((await new CaseLists(journal, [], clock).ListAsync(new CaseQuery(), Token)).Cases[0].AwaitsRenewal);
        Assert.Equal([new CaseCount("petition", "Collecting", 1)], await lists.CountAsync(new CaseQuery(), Token));
    }

    private static CaseId CaseOf(int i) => new($"p-{i:D4}");

    private static async Task OpenAsync(ServiceProvider host, int count) =>
        await host.GetRequiredService<Cases<Petition>>().HandleManyAsync(
            [.. Enumerable.Range(0, count)
                .Select(i => new CaseCommand<Petition>(CaseOf(i), Petitions.Opening, Petitions.Somebody, Edition))],
            Token);

    private static async Task<CaseSummary> RowAsync(ServiceProvider host) =>
        Assert.Single((await host.GetRequiredService<CaseLists>().ListAsync(new CaseQuery(), Token)).Cases);

    private static async Task<int> WaitingAsync(CaseLists lists) =>
        (await lists.ListAsync(new CaseQuery { Limit = CaseQuery.MaximumLimit }, Token)).Cases.Count(each => each.AwaitsRenewal);

    private sealed class KeptLog : ILogger<DeadlineScheduler>
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel == LogLevel.Error;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add(formatter(state, exception));
    }
}
