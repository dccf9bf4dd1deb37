using System.Collections.Immutable;
using SelfGov.Reliability.Databases;
using SelfGov.Reliability.Trials;

namespace SelfGov.Reliability;

/// <summary>One thing that is tried.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Databases">The databases that it is tried on; none where it needs none.</param>
/// <param name="RunAsync">Tries it.</param>
internal sealed record Trial(string Name, ImmutableArray<string> Databases, Func<TrialRun, Task> RunAsync)
{
    private static readonly ImmutableArray<string> Both = [SqliteDatabase.Name, NpgsqlDatabase.Name];

    /// <summary>All of them. A new one is added here.</summary>
    internal static ImmutableArray<Trial> All { get; } =
    [
        new("kills", Both, KilledWriters.RunAsync),
        new("erasure-kills", Both, KilledErasures.RunAsync),
        new("migration-kills", Both, KilledMigrations.RunAsync),
        new("writers", Both, ManyWriters.RunAsync),
        new("server-crashes", [NpgsqlDatabase.Name], ServerCrashes.RunAsync),
        new("cut-logs", [SqliteDatabase.Name], CutLogs.RunAsync),
        new("full-disk", Both, FullDisks.RunAsync),
        new("fuzz", [], FuzzedCommands.RunAsync),
        new("rows", [SqliteDatabase.Name], MutatedRows.RunAsync),
        new("forgeries", [], ForgedEntries.RunAsync),
    ];
}
