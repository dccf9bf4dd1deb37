using System.Data.Common;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Cases.Worklists;
using SelfGov.Journal;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.EntityFrameworkCore.PetitionActs;
using static SelfGov.EntityFrameworkCore.Worklists.WorklistPagingTests;

namespace SelfGov.EntityFrameworkCore.Worklists;

/// <summary>The worklist follows the journal, whatever goes wrong, and whoever else keeps it.</summary>
public sealed class WorklistReaderTests
{
    private static readonly Instant Due = Petitions.Start + Duration.FromDays(3);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Readers_of_several_processes_keep_one_list(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        ServiceProvider[] hosts = [store.WorklistHost(), store.WorklistHost(), store.WorklistHost()];
        int entries = 0;
        for (int round = 0; round < 4; round++)
        {
            for (int i = 0; i < 40; i++)
            {
                await NameAsync(hosts[i % 3], $"roll-{(i * 7) % 11}", $"member {round} {i}", Due + Duration.FromMinutes((round * 40) + i));
                entries++;
            }

            await Task.WhenAll(hosts.Select(host => Task.Run(() => host.ReadAsync(), Token)));
        }

        await hosts[0].ReadAsync();
        Assert.Equal(entries, (await hosts[1].AllAsync(Rolls.Clerk)).Count);
        Assert.Equal(Lines(await hosts[0].AllAsync(Rolls.Clerk)), Lines(await FreshAsync(store)));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_list_that_begins_anew_is_the_same_in_the_end(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        ServiceProvider host = store.WorklistHost();
        for (int i = 0; i < 30; i++)
        {
            await NameAsync(host, $"roll-{i % 3}", $"member {i}", Due + Duration.FromMinutes(i));
        }

        Assert.Null((await host.Worklist().ListAsync(new() { Roles = [Rolls.Clerk] }, Token)).Lag);
        Assert.Equal(33, await host.ReadAsync());
        Assert.Equal(Duration.Zero, (await host.Worklist().ListAsync(new() { Roles = [Rolls.Clerk] }, Token)).Lag);
        List<string> before = Lines(await host.AllAsync(Rolls.Clerk));
        Assert.Equal(30, before.Count);
        await host.Reading().RebuildAsync(Token);
        Assert.Empty(await host.AllAsync(Rolls.Clerk));
        Assert.Null((await host.Worklist().ListAsync(new() { Roles = [Rolls.Clerk] }, Token)).Lag);
        Assert.Equal(33, await host.ReadAsync());
        Assert.Equal(before, Lines(await host.AllAsync(Rolls.Clerk)));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task What_fails_in_the_middle_of_a_batch_leaves_the_list_as_it_was(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        ServiceProvider host = store.WorklistHost();
        await NameAsync(host, "roll-1", "Әсел", Due);
        await host.ReadAsync();
        await NameAsync(host, "roll-1", "Ерлан", Due + Duration.FromDays(1));
        await NameAsync(host, "roll-2", "Дина", Due);
        List<string> before = Lines(await host.AllAsync(Rolls.Clerk));
        await store.ExecuteAsync("ALTER TABLE selfgov_work_role RENAME TO elsewhere");
        await Assert.ThrowsAsync<JournalUnavailableException>(() => host.ReadAsync());
        await store.ExecuteAsync("ALTER TABLE elsewhere RENAME TO selfgov_work_role");
        Assert.Equal(before, Lines(await host.AllAsync(Rolls.Clerk)));
        Assert.Equal(3, await host.ReadAsync());
        Assert.Equal(3, (await host.AllAsync(Rolls.Clerk)).Count);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_process_killed_while_it_keeps_the_list_leaves_one_that_another_goes_on_with(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        ServiceProvider host = store.WorklistHost();
        Cases<Petition> petitions = host.GetRequiredService<Cases<Petition>>();
        for (int i = 0; i < 300; i++)
        {
            await petitions.OpenAsync(new CaseId($"petition-{i:D3}"));
            await petitions.SignAsync("Әсел", new CaseId($"petition-{i:D3}"));
        }

        await host.ReadAsync();
        List<string> expected = Lines(await host.AllAsync(Role.Clock));
        Assert.Equal(300, expected.Count);
        var random = new Random(17);
        for (int kill = 0; kill < Scale.Of(50); kill++)
        {
            using (var process = WriterProcess.OfWorklist(name, store.ConnectionString))
            {
                await process.RunAsync(random.Next(1, 4), [0], Token);
            }

            await host.ReadAsync();
            Assert.Equal(expected, Lines(await host.AllAsync(Role.Clock)));
        }
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task What_time_changes_is_changed_in_the_list_though_nobody_records_it(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        ServiceProvider host = store.WorklistHost();
        await host.GetRequiredService<Cases<Petition>>().OpenAsync();
        await host.ReadAsync();
        Assert.Equal("petition.closes", Assert.Single(await host.AllAsync(Role.Clock)).Code);
        store.Clock.Reset(Petitions.Closes);
        Assert.True(Assert.Single(await host.AllAsync(Role.Clock)).AwaitsRenewal);
        Assert.Empty(await host.Worklist().AllAsync(new() { Roles = [Role.Clock] }));
        Assert.Equal(0, await host.ReadAsync());
        WorkItem lapses = Assert.Single(await host.Worklist().AllAsync(new() { Roles = [Role.Clock] }));
        Assert.Equal(("petition.lapses", false), (lapses.Code, lapses.AwaitsRenewal));
        store.Clock.Reset(lapses.At);
        await host.ReadAsync();
        Assert.Empty(await host.AllAsync(Role.Clock));
    }

    [Fact]
    public async Task A_case_that_cannot_be_read_concerns_itself_alone()
    {
        await using TestStore store = await TestStore.CreateAsync("sqlite");
        var log = new WorklistHosts.Log();
        ServiceProvider host = store.WorklistHost(builder => builder.Services.AddSingleton<ILogger<WorklistReader>>(log));
        foreach (string id in (string[])["roll-1", "roll-2", "roll-3"])
        {
            await NameAsync(host, id, "Әсел", Due);
        }

        await host.ReadAsync();
        await NameAsync(host, "roll-2", "Ерлан", Due + Duration.FromDays(1));
        await NameAsync(host, "roll-3", "Ерлан", Due + Duration.FromDays(1));
        await store.ExecuteAsync("UPDATE selfgov_entry SET actor = 'somebody' WHERE case_id = 'roll-2' AND version = 1");
        await using ServiceProvider another = store.WorklistHost(
            builder => builder.Services.AddSingleton<ILogger<WorklistReader>>(log));
        Assert.Equal(2, await another.ReadAsync());
        Assert.Contains("roll-2", Assert.Single(log.Lines), StringComparison.Ordinal);
        Assert.Equal(
            ["roll-1 False ", "roll-2 True BrokenJournalException", "roll-3 False ", "roll-3 False "],
            (await another.AllAsync(Rolls.Clerk)).OrderBy(item => $"{item.Case}", StringComparer.Ordinal)
                .Select(item => $"{item.Case} {item.AwaitsRenewal} {item.Failure}"));

        // It is tried again after an hour, and not in every round.
        await another.ReadAsync();
        Assert.Single(log.Lines);
        await store.ExecuteAsync("UPDATE selfgov_entry SET actor = 'clerk-1' WHERE case_id = 'roll-2' AND version = 1");
        store.Clock.AdvanceHours(1);
        await another.ReadAsync();
        Assert.Single(log.Lines);
        Assert.All(await another.AllAsync(Rolls.Clerk), item => Assert.False(item.AwaitsRenewal));
        Assert.Equal(5, (await another.AllAsync(Rolls.Clerk)).Count);
    }

    [Fact]
    public async Task A_kind_that_one_process_does_not_serve_is_left_to_another()
    {
        await using TestStore store = await TestStore.CreateAsync("sqlite");
        await using ServiceProvider rolls = store.WorklistHost();
        await using ServiceProvider petitions = store.Host(services => services.AddSelfGov().AddWorklist());
        await NameAsync(rolls, "roll-1", "Әсел", Due);
        await petitions.GetRequiredService<Cases<Petition>>().OpenAsync();
        Assert.Equal(3, await petitions.ReadAsync());
        Assert.Empty(await petitions.AllAsync(Rolls.Clerk));
        Assert.Single(await petitions.AllAsync(Role.Clock));
        Assert.Equal(0, await rolls.ReadAsync());
        Assert.False(Assert.Single(await rolls.AllAsync(Rolls.Clerk)).AwaitsRenewal);
        WorkItem unserved = Assert.Single(await petitions.AllAsync(Rolls.Clerk));
        Assert.Equal((null, null, true), (unserved.Text, unserved.Basis, unserved.AwaitsRenewal));
    }

    [Fact]
    public async Task One_call_adds_it()
    {
        await using TestStore store = await TestStore.CreateAsync("sqlite");
        IServiceCollection services = new ServiceCollection().AddSingleton<IClock>(store.Clock);
        Add(services, store.ConnectionString, Petitions.Procedure);
        await using ServiceProvider host = services.BuildServiceProvider();
        await host.GetRequiredService<Cases<Petition>>().OpenAsync();
        await host.ReadAsync();
        Assert.Single(await host.AllAsync(Role.Clock));

        static void Add(IServiceCollection services, string connectionString, Procedure<Petition> procedure)
        {
            services.AddSelfGov().UseSqlite(connectionString).Add(procedure).AddWorklist();
        }
    }

    [Theory]
    [InlineData("case_id", "'x'")]
    [InlineData("place", "9")]
    [InlineData("role", "'x' || role")]
    [InlineData("deadline", "'Duty'")]
    [InlineData("at", "'2033-01-01 00:00:00'")]
    [InlineData("kind", "'x'")]
    [InlineData("unit_code", "'x'")]
    [InlineData("code", "'x'", "selfgov_work")]
    [InlineData("part", "'x'", "selfgov_work")]
    [InlineData("roles", "'x'", "selfgov_work")]
    [InlineData("commands", "'[{}]'", "selfgov_work")]
    [InlineData("day", "'x'", "selfgov_work")]
    [InlineData("at", "'x'", "selfgov_work")]
    [InlineData("provisional", "'x'", "selfgov_work")]
    [InlineData("edition", "' '", "selfgov_work_case")]
    [InlineData("law", "5", "selfgov_work_case")]
    [InlineData("version", "99", "selfgov_work_case")]
    [InlineData("renew_at", "'x'", "selfgov_work_case")]
    public async Task What_somebody_changes_in_the_list_is_mended_by_beginning_anew(
        string column, string value, string table = "selfgov_work_role")
    {
        await using TestStore store = await TestStore.CreateAsync("sqlite");
        ServiceProvider host = store.WorklistHost();
        await NameAsync(host, "roll-1", "Әсел", Due);
        await NameAsync(host, "roll-2", "Ерлан", Due);
        await host.ReadAsync();
        List<string> before = Lines(await host.AllAsync(Rolls.Clerk));
        await store.ExecuteAsync($"UPDATE {table} SET {column} = {value} WHERE case_id = 'roll-1'");

        // Whatever is listed meanwhile, the other case is.
        Assert.Contains(await host.AllAsync(Rolls.Clerk), item => $"{item.Case}" == "roll-2" && item.Failure is null);
        await host.Reading().RebuildAsync(Token);
        Assert.Equal(4, await host.ReadAsync());
        Assert.Equal(before, Lines(await host.AllAsync(Rolls.Clerk)));
    }

    [Fact]
    public async Task A_worklist_without_a_database_is_told_at_start()
    {
        IServiceCollection services = new ServiceCollection();
        services.AddSelfGov().UseInMemoryJournal().Add(Petitions.Procedure).AddWorklist();
        await using ServiceProvider host = services.BuildServiceProvider();
        SelfGovConfigurationException told = Assert.Throws<SelfGovConfigurationException>(() => host.ValidateSelfGov());
        Assert.Contains("The worklist needs a journal in a database", told.Message, StringComparison.Ordinal);
    }

    internal static List<string> Lines(IEnumerable<WorkItem> items) =>
        [.. items.Select(item => $"{item.Case} {item.At} {item.Code} {item.Part} {item.DeadlineKind} {string.Join(',', item.Roles)}")];

    private static async Task<List<WorkItem>> FreshAsync(TestStore store)
    {
        ServiceProvider host = store.WorklistHost();
        await host.Reading().RebuildAsync(Token);
        await host.ReadAsync();
        return await host.AllAsync(Rolls.Clerk);
    }
}
