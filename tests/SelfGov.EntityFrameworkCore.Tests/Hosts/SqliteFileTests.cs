using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using Xunit;
using static SelfGov.EntityFrameworkCore.PetitionActs;

namespace SelfGov.EntityFrameworkCore.Hosts;

/// <summary>The file of an SQLite journal: there is one, it is the owner's alone, and nothing is acknowledged into another.</summary>
public sealed class SqliteFileTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("file::memory:")]
    [InlineData("file::memory:?cache=shared")]
    [InlineData("file:%3Amemory%3A")]
    [InlineData("file:okrug?mode=memory&cache=shared")]
    [InlineData("file:/okrug?vfs=memdb")]
    [InlineData("file:")]
    public async Task A_database_in_memory_is_refused_by_its_URI_too(string source)
    {
        string connection = new SqliteConnectionStringBuilder { DataSource = source }.ConnectionString;
        Assert.Contains(
            "needs a file",
            Assert.Throws<ArgumentException>(() => new ServiceCollection().AddSelfGov().UseSqlite(connection)).Message,
            StringComparison.Ordinal);
        await using ServiceProvider host = new ServiceCollection()
            .AddDbContextFactory<HostContext>(options => options.UseSqlite(connection))
            .AddSelfGov().UseSqlite<HostContext>().Add(Petitions.Procedure).Services.BuildServiceProvider();
        Assert.Contains(
            "needs a file", Assert.Throws<SelfGovConfigurationException>(() => host.ValidateSelfGov()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("okrug.db")]
    [InlineData("file:okrug.db")]
    [InlineData("file:okrug.db?mode=rwc")]
    [InlineData("memory")]
    public void A_file_is_taken_under_any_name(string source) =>
        new ServiceCollection().AddSelfGov().UseSqlite(new SqliteConnectionStringBuilder { DataSource = source }.ConnectionString);

    [Fact]
    public async Task A_new_file_its_log_and_its_shared_memory_are_the_owners_alone()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Files of Windows have no such rights.");
            return;
        }

        await using var store = (SqliteTestStore)await TestStore.CreateEmptyAsync("sqlite");
        ServiceProvider host = store.Host();
        await host.MigrateSelfGovJournalAsync(Token);
        await host.GetRequiredService<Cases<Petition>>().OpenAsync();
        foreach (string file in (string[])[store.File, $"{store.File}-wal", $"{store.File}-shm"])
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }
    }

    [Fact]
    public async Task A_file_that_was_there_keeps_its_rights()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Files of Windows have no such rights.");
            return;
        }

        await using var store = (SqliteTestStore)await TestStore.CreateAsync("sqlite");
        File.SetUnixFileMode(store.File, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        await store.Host().MigrateSelfGovJournalAsync(Token);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(store.File));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_that_was_replaced_or_removed_takes_no_acknowledged_command(bool isReplaced)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A file in use cannot be moved on Windows.");
        await using var store = (SqliteTestStore)await TestStore.CreateAsync("sqlite");
        Cases<Petition> cases = store.Cases();
        await cases.OpenAsync();
        byte[] backup = await store.CopyAsync();
        await cases.SignAsync("after the backup");
        foreach (string part in (string[])["", "-wal", "-shm"])
        {
            File.Delete($"{store.File}{part}");
        }

        if (isReplaced)
        {
            await File.WriteAllBytesAsync(store.File, backup, Token);
        }

        JournalUnavailableException exception = await Assert.ThrowsAsync<JournalUnavailableException>(() => cases.SignAsync("lost"));
        Assert.Contains("was replaced or removed", exception.Message, StringComparison.Ordinal);
        if (isReplaced)
        {
            BrokenJournalException older = await Assert.ThrowsAsync<BrokenJournalException>(() => cases.SignAsync("after the older copy"));
            Assert.Equal(JournalBreakKind.Rewound, older.Break.Kind);
            await store.Cases().SignAsync("into the file that is there");
            List<JournalEntry> entries = await store.Cases().EntriesAsync();
            Assert.Equal(2, entries.Count);
            Assert.Contains("into the file that is there", entries[1].Personal, StringComparison.Ordinal);
        }
        else
        {
            Assert.Contains(
                "has no journal yet",
                (await Assert.ThrowsAsync<JournalUnavailableException>(() => cases.SignAsync("lost"))).Message,
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_caller_who_gives_up_is_heard_while_another_process_holds_the_lock()
    {
        await using TestStore store = await TestStore.CreateAsync("sqlite");
        Cases<Petition> cases = store.Cases();
        await cases.OpenAsync();
        await using var other = new SqliteConnection($"{store.ConnectionString};Pooling=False");
        await other.OpenAsync(Token);
        await using SqliteTransaction held = other.BeginTransaction(deferred: false);
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        long started = Stopwatch.GetTimestamp();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await cases.HandleAsync(Id, new Sign("a"), Petitions.Somebody, null, patience.Token));
        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, TimeSpan.FromSeconds(10));
        await held.RollbackAsync(Token);
        await cases.SignAsync("a");
    }

    [Fact]
    public async Task A_lock_that_is_held_for_longer_than_the_time_out_is_named()
    {
        await using var store = (SqliteTestStore)await TestStore.CreateAsync("sqlite");
        await store.Cases().OpenAsync();
        await using ServiceProvider host = new ServiceCollection().AddSingleton<NodaTime.IClock>(store.Clock).AddSelfGov()
            .Add(Petitions.Procedure).UseSqlite($"{store.ConnectionString};Default Timeout=2").Services.BuildServiceProvider();
        Cases<Petition> cases = host.GetRequiredService<Cases<Petition>>();
        await cases.SignAsync("before");
        await using var other = new SqliteConnection($"{store.ConnectionString};Pooling=False");
        await other.OpenAsync(Token);
        await using SqliteTransaction held = other.BeginTransaction(deferred: false);
        long started = Stopwatch.GetTimestamp();
        JournalUnavailableException exception = await Assert.ThrowsAsync<JournalUnavailableException>(() => cases.SignAsync("a"));
        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(20));
        Assert.Contains("locked for too long", exception.Message, StringComparison.Ordinal);
        Assert.True(exception.IsTransient);
    }
}
