using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Elections.Direct;
using SelfGov.Journal;
using SelfGov.Journal.Chain;

namespace ElectionWave;

/// <summary>One telling of the wave on one kind of journal: what it counted, and how long it took.</summary>
/// <param name="Figures">The figures.</param>
/// <param name="Elapsed">The time from the first command to the last decision.</param>
/// <param name="VerifiedEntries">The entries whose hash chain was verified afterwards.</param>
internal sealed record WaveRun(WaveFigures Figures, TimeSpan Elapsed, long VerifiedEntries)
{
    public double ElectionsPerSecond => Figures.Posts / Elapsed.TotalSeconds;

    public static Task<WaveRun> InMemoryAsync(
        ImmutableArray<District> districts, Action<int> progress, CancellationToken cancellationToken) =>
        TellAsync(districts, builder => builder.UseInMemoryJournal(), progress, cancellationToken);

    /// <param name="database">A file; deleted before, and left behind.</param>
    public static Task<WaveRun> OnSqliteAsync(
        ImmutableArray<District> districts, string database, Action<int> progress, CancellationToken cancellationToken) =>
        TellAsync(districts, builder => builder.UseSqlite(Fresh(database)), progress, cancellationToken);

    private static string Fresh(string database)
    {
        foreach (string file in (string[])[database, database + "-wal", database + "-shm"])
        {
            File.Delete(file);
        }

        return new SqliteConnectionStringBuilder { DataSource = Path.GetFullPath(database) }.ConnectionString;
    }

    private static async Task<WaveRun> TellAsync(
        ImmutableArray<District> districts, Action<SelfGovBuilder> use, Action<int> progress, CancellationToken cancellationToken)
    {
        var clock = new WaveClock();
        var services = new ServiceCollection();
        services.AddSingleton<IClock>(clock);
        SelfGovBuilder builder = services.AddSelfGov();
        use(builder);
        builder.Add(AkimElectionLifecycle.Procedure);
        await using ServiceProvider provider = services.BuildServiceProvider();
        if (provider.GetRequiredService<ICaseJournal>() is not InMemoryJournal)
        {
            await provider.MigrateSelfGovJournalAsync(cancellationToken);
        }

        var cases = provider.GetRequiredService<Cases<AkimElection>>();
        var watch = Stopwatch.StartNew();
        ImmutableArray<AkimElection> elections = await new WaveStory(districts, cases, clock).TellAsync(progress, cancellationToken);
        TimeSpan elapsed = watch.Elapsed;
        return new WaveRun(WaveFigures.Of(elections), elapsed, await VerifyAsync(districts, cases, cancellationToken));
    }

    private static async Task<long> VerifyAsync(
        ImmutableArray<District> districts, Cases<AkimElection> cases, CancellationToken cancellationToken)
    {
        long entries = 0;
        foreach (District district in districts)
        {
            Verification verification = await cases.VerifyAsync(district.Case, null, cancellationToken);
            entries += verification.IsIntact
                ? verification.Checkpoint.Count
                : throw new BrokenJournalException(district.Case, verification.Break!);
        }

        return entries;
    }
}
