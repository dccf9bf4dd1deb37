using SelfGov.Reliability.Databases;

namespace SelfGov.Reliability;

/// <summary>One run of a trial on one database: its chance, its sizes, and what it reports.</summary>
/// <param name="database">The name of the database; null where the trial needs none.</param>
/// <param name="seed">What chance is drawn from.</param>
/// <param name="isFull">Whether the sizes are whole.</param>
internal sealed class TrialRun(string? database, uint seed, bool isFull)
{
    private readonly List<string> figures = [];

    internal string Database => database ?? throw new InvalidOperationException("The trial has no database.");

    internal bool IsSqlite => database == SqliteDatabase.Name;

    internal uint Seed => seed;

    internal Dice Dice { get; } = new(seed);

    internal string Figures => string.Join("; ", figures);

    internal int Of(int quick, int full) => isFull ? full : quick;

    /// <summary>Says what was tried and what came of it.</summary>
    internal void Report(string figure) => figures.Add(figure);

    /// <summary>A fresh database with the tables of the journal.</summary>
    internal async Task<TrialDatabase> MigratedAsync()
    {
        TrialDatabase made = await TrialDatabase.CreateAsync(Database);
        await made.MigrateAsync();
        return made;
    }
}
