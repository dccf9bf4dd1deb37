using System.Collections.Immutable;
using System.Globalization;

namespace SelfGov.DurableBenchmarks;

/// <summary>What the command line asks for.</summary>
/// <param name="SqliteDirectory">Where the SQLite files are made; null for a fresh directory under the current one.</param>
/// <param name="Postgres">The connection string of a PostgreSQL server; null when there is none.</param>
/// <param name="Seconds">Measured time of a row, the warm-up not counted; above 0, up to 3600.</param>
/// <param name="Tables">The tables to make, in the order of the program.</param>
/// <param name="Callers">How many call at the same time, one table for each number.</param>
/// <param name="Old">The commit that the library is compared with; null for none.</param>
/// <param name="MemoryDirectory">A directory on no disk, where a flush costs nothing.</param>
/// <param name="PurgeMegabytes">Sizes of databases in which a purge is measured, and nothing else; null for the tables.</param>
internal sealed record BenchmarkOptions(
    string? SqliteDirectory, string? Postgres, double Seconds, ImmutableArray<string> Tables, ImmutableArray<int> Callers, string? Old,
    string MemoryDirectory, IReadOnlyList<int>? PurgeMegabytes)
{
    public const string PostgresVariable = "SELFGOV_POSTGRES";
    public const string SqliteCallers = "sqlite-callers";
    public const string SqliteBatch = "sqlite-batch";
    public const string SqliteNoWait = "sqlite-no-wait";
    public const string PostgresCallers = "postgres-callers";
    public const string PostgresBatch = "postgres-batch";
    public const string PostgresNoWait = "postgres-no-wait";
    public const string Reading = "reading";
    public const string Growth = "growth";

    public const string Usage =
        """
        Measures durable writes, the rows of a table in turns, and what lists and the scheduler cost as the table of cases grows.

          --tables A,B,...         sqlite-callers, sqlite-batch, sqlite-no-wait, postgres-callers, postgres-batch, postgres-no-wait,
                                   reading, growth (all)
          --callers N,N,...        how many call at the same time in the tables of callers, from 1 to 64 (1,4,16,64)
          --sqlite-directory DIR   where the SQLite files are made (a fresh directory under the current one, removed afterwards)
          --memory-directory DIR   where the files of sqlite-no-wait are made: a file system in memory (/dev/shm)
          --postgres "Host=..."    a PostgreSQL server, or the variable SELFGOV_POSTGRES; without it its tables are skipped
          --seconds N              measured time of a row (4)
          --old COMMIT             the commit that takes turns with the code of today, or "none" (7340b7d)
          --purge MB,MB,...        what an erasure and its purge cost in databases of these sizes, instead of the tables
        """;

    private const int MostCallers = 64;

    private static readonly ImmutableArray<string> AllTables =
        [SqliteCallers, SqliteBatch, SqliteNoWait, PostgresCallers, PostgresBatch, PostgresNoWait, Reading, Growth];

    /// <exception cref="FormatException">An unknown option or table, a missing value, or a number out of its range.</exception>
    public static BenchmarkOptions Parse(IReadOnlyList<string> arguments)
    {
        string? server = Environment.GetEnvironmentVariable(PostgresVariable);
        var options = new BenchmarkOptions(null, server, 4, AllTables, [1, 4, 16, 64], "7340b7d", "/dev/shm", null);
        for (int index = 0; index < arguments.Count; index += 2)
        {
            string name = arguments[index];
            string value = index + 1 < arguments.Count ? arguments[index + 1] : throw new FormatException($"{name} needs a value");
            options = name switch
            {
                "--sqlite-directory" => options with { SqliteDirectory = value },
                "--memory-directory" => options with { MemoryDirectory = value },
                "--postgres" => options with { Postgres = value },
                "--seconds" => options with { Seconds = ParseSeconds(value) },
                "--tables" => options with { Tables = ParseTables(value) },
                "--callers" => options with { Callers = [.. value.Split(',').Select(each => Whole(name, each, MostCallers))] },
                "--old" => options with { Old = value == "none" ? null : value },
                "--purge" => options with { PurgeMegabytes = [.. value.Split(',').Select(each => Whole(name, each, 10_000))] },
                _ => throw new FormatException($"{name} is no option"),
            };
        }

        return options with { Postgres = string.IsNullOrWhiteSpace(options.Postgres) ? null : options.Postgres };
    }

    private static double ParseSeconds(string value) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double seconds) && seconds is > 0 and <= 3600
            ? seconds
            : throw new FormatException($"--seconds is a number above 0 and up to 3600; found: {value}");

    private static ImmutableArray<string> ParseTables(string value)
    {
        string[] tables = value.Split(',');
        return tables.FirstOrDefault(table => !AllTables.Contains(table)) is { } unknown
            ? throw new FormatException($"--tables knows {string.Join(", ", AllTables)}; found: {unknown}")
            : [.. AllTables.Where(table => tables.Contains(table))];
    }

    private static int Whole(string name, string value, int most) =>
        int.TryParse(value, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= most
            ? number
            : throw new FormatException($"{name} takes whole numbers from 1 to {most}; found: {value}");
}
