using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SelfGov.Cases;
using SelfGov.EntityFrameworkCore.PostgreSQL;
using SelfGov.EntityFrameworkCore.Sqlite;
using SelfGov.Journal;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.EntityFrameworkCore.PetitionActs;

namespace SelfGov.EntityFrameworkCore;

/// <summary>A database that cannot be used says so in words, and nothing is half written.</summary>
public sealed class UnavailableTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_database_without_the_tables_says_what_to_call(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        await store.ExecuteAsync("DROP TABLE selfgov_case");
        JournalUnavailableException exception = await Assert.ThrowsAsync<JournalUnavailableException>(() => store.Cases().OpenAsync());
        Assert.Contains("MigrateSelfGovJournalAsync", exception.Message, StringComparison.Ordinal);
        Assert.Contains(
            "MigrateSelfGovJournalAsync",
            (await Assert.ThrowsAsync<JournalUnavailableException>(async () => await store.Cases().GetAsync(Id, Token))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_read_only_file_can_be_read_and_says_that_it_cannot_be_written()
    {
        await using var store = (SqliteTestStore)await TestStore.CreateAsync("sqlite");
        await store.Cases().OpenAsync();
        await using ServiceProvider host = Host(store.ConnectionString + ";Mode=ReadOnly");
        Cases<Petition> cases = host.GetRequiredService<Cases<Petition>>();
        Assert.Equal(1, (await cases.GetAsync(Id, Token)).Version);
        JournalUnavailableException exception = await Assert.ThrowsAsync<JournalUnavailableException>(() => cases.SignAsync("a"));
        Assert.Contains("read-only", exception.Message, StringComparison.Ordinal);
        Assert.Equal(1, (await cases.GetAsync(Id, Token)).Version);
    }

    [Fact]
    public async Task A_full_disk_is_named_and_the_journal_goes_on_once_there_is_room()
    {
        await using SmallDisk disk = SmallDisk.Mount();
        await using ServiceProvider host = Host($"Data Source={disk.Folder}/journal.db");
        await host.MigrateSelfGovJournalAsync(Token);
        Cases<Petition> cases = host.GetRequiredService<Cases<Petition>>();
        await cases.OpenAsync();
        int signed = 0;
        JournalUnavailableException exception = await Assert.ThrowsAsync<JournalUnavailableException>(async () =>
        {
            for (; signed < 100_000; signed++)
            {
                await cases.SignAsync(new string('a', 500));
            }
        });
        Assert.Contains("disk is full", exception.Message, StringComparison.Ordinal);
        Assert.Equal(signed, (await cases.GetAsync(Id, Token)).Case.Signatures);
        Assert.True((await cases.VerifyAsync(Id, null, Token)).IsIntact);

        disk.Grow();
        await cases.SignAsync("there is room again");
        Assert.Equal(signed + 1, (await cases.GetAsync(Id, Token)).Case.Signatures);
    }

    [Fact]
    public async Task A_file_that_is_no_database_and_a_folder_that_is_not_there_are_named()
    {
        string file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, string.Concat(Enumerable.Repeat("no database at all ", 100)), Token);
        await using (ServiceProvider host = Host($"Data Source={file}"))
        {
            JournalUnavailableException exception = await Assert.ThrowsAsync<JournalUnavailableException>(
                () => host.GetRequiredService<Cases<Petition>>().OpenAsync());
            Assert.Contains("no SQLite database", exception.Message, StringComparison.Ordinal);
        }

        File.Delete(file);
        await using ServiceProvider nowhere = Host("Data Source=/nowhere/at/all/journal.db");
        Assert.Contains(
            "cannot be opened",
            (await Assert.ThrowsAsync<JournalUnavailableException>(
                () => nowhere.GetRequiredService<Cases<Petition>>().OpenAsync())).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_named()
    {
        await using ServiceProvider host = new ServiceCollection().AddSelfGov().Add(Petitions.Procedure)
            .UseNpgsql("Host=127.0.0.1;Port=1;Username=nobody;Timeout=2").Services.BuildServiceProvider();
        Assert.Contains(
            "cannot be reached",
            (await Assert.ThrowsAsync<JournalUnavailableException>(() => host.GetRequiredService<Cases<Petition>>().OpenAsync())).Message,
            StringComparison.Ordinal);
        await Assert.ThrowsAsync<JournalUnavailableException>(async () =>
            await host.GetRequiredService<ICaseJournal>().ListAsync(new CaseQuery(), Token));
    }

    [Theory]
    [InlineData("Data Source=:memory:")]
    [InlineData("Data Source=x;Mode=Memory")]
    [InlineData("")]
    public void A_durable_journal_is_not_kept_in_memory(string connection) =>
        Assert.Throws<ArgumentException>(() => new ServiceCollection().AddSelfGov().UseSqlite(connection));

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Migrations_are_up_to_date_and_may_run_in_several_processes_at_once(string name)
    {
        await using TestStore store = await TestStore.CreateEmptyAsync(name);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => store.Host().MigrateSelfGovJournalAsync(Token)));
        await store.Cases().OpenAsync();
        using DbContext context = name == "sqlite"
            ? store.Host().GetRequiredService<IDbContextFactory<SqliteJournalContext>>().CreateDbContext()
            : store.Host().GetRequiredService<IDbContextFactory<NpgsqlJournalContext>>().CreateDbContext();
        Assert.False(context.Database.HasPendingModelChanges());
        Assert.Equal(context.Database.GetMigrations(), context.Database.GetAppliedMigrations());
    }

    [Fact]
    public async Task What_a_killed_migration_has_left_keeps_nobody_from_migrating()
    {
        await using TestStore store = await TestStore.CreateAsync("sqlite");
        await store.ExecuteAsync(
            "INSERT INTO \"__EFMigrationsLock\" VALUES (1, '2026-11-30 00:00:00'); DROP TABLE selfgov_work; "
                + "DROP TABLE selfgov_work_case; DROP TABLE selfgov_work_role; DROP TABLE selfgov_work_reader; "
                + "DELETE FROM selfgov_migration WHERE \"MigrationId\" LIKE '%KeepWorklist'");
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Token);
        patience.CancelAfter(TimeSpan.FromSeconds(30));
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => store.Host().MigrateSelfGovJournalAsync(patience.Token)));
        await store.Cases().OpenAsync();
        Assert.DoesNotContain(
            Directory.EnumerateFiles(Path.GetDirectoryName(((SqliteTestStore)store).File)!),
            file => file.EndsWith("-migration", StringComparison.Ordinal));
    }

    private static ServiceProvider Host(string connection) => new ServiceCollection()
        .AddSingleton<NodaTime.IClock>(new NodaTime.Testing.FakeClock(Petitions.Start))
        .AddSelfGov().Add(Petitions.Procedure).UseSqlite(connection).Services.BuildServiceProvider();

    /// <summary>A disk of half a megabyte, where this machine lets the test mount one.</summary>
    private sealed class SmallDisk : IAsyncDisposable
    {
        private SmallDisk(string folder) => Folder = folder;

        public string Folder { get; }

        public static SmallDisk Mount()
        {
            string folder = Directory.CreateTempSubdirectory("selfgov-disk-").FullName;
            if (Run("mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", folder) != 0)
            {
                Directory.Delete(folder);
                Assert.Skip("This machine does not let the test mount a small disk.");
            }

            return new SmallDisk(folder);
        }

        public void Grow() => Assert.Equal(0, Run("mount", "-o", "remount,size=8m", Folder));

        public ValueTask DisposeAsync()
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Run("umount", "--lazy", Folder);
            Directory.Delete(Folder);
            return ValueTask.CompletedTask;
        }

        private static int Run(string command, params string[] arguments)
        {
            try
            {
                using Process process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardError = true })!;
                process.WaitForExit();
                return process.ExitCode;
            }
            catch (System.ComponentModel.Win32Exception)
            {
                return -1;
            }
        }
    }
}
