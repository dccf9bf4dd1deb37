using System.Globalization;

namespace SelfGov.DurableBenchmarks;

/// <summary>What the command line asks for.</summary>
/// <param name="SqliteDirectory">Where the SQLite files are made; null for a fresh directory under the current one.</param>
/// <param name="Postgres">The connection string of a PostgreSQL server; null when there is none.</param>
/// <param name="Seconds">Measured time of a row, the warm-up not counted; above 0, up to 3600.</param>
/// <param name="PurgeMegabytes">Sizes of databases in which a purge is measured, and nothing else; null for the rows.</param>
internal sealed record BenchmarkOptions(string? SqliteDirectory, string? Postgres, double Seconds, IReadOnlyList<int>? PurgeMegabytes)
{
    public const string PostgresVariable = "SELFGOV_POSTGRES";

    public const string Usage =
        """
        Measures durable writes, one row after another, in rounds.

          --sqlite-directory DIR   where the SQLite files are made (a fresh directory under the current one, removed afterwards)
          --postgres "Host=..."    a PostgreSQL server, or the variable SELFGOV_POSTGRES; without it the PostgreSQL rows are skipped
          --seconds N              measured time of a row (10)
          --purge MB,MB,...        what an erasure and its purge cost in databases of these sizes, instead of the rows
        """;

    /// <exception cref="FormatException">An unknown option, a missing value, or a time that is not positive.</exception>
    public static BenchmarkOptions Parse(IReadOnlyList<string> arguments)
    {
        var options = new BenchmarkOptions(null, Environment.GetEnvironmentVariable(PostgresVariable), 10, null);
        for (int index = 0; index < arguments.Count; index += 2)
        {
            string name = arguments[index];
            string value = index + 1 < arguments.Count ? arguments[index + 1] : throw new FormatException($"{name} needs a value");
            options = name switch
            {
                "--sqlite-directory" => options with { SqliteDirectory = value },
                "--postgres" => options with { Postgres = value },
                "--seconds" => options with { Seconds = ParseSeconds(value) },
                "--purge" => options with { PurgeMegabytes = [.. value.Split(',').Select(ParseMegabytes)] },
                _ => throw new FormatException($"{name} is no option"),
            };
        }
        return options with { Postgres = string.IsNullOrWhiteSpace(options.Postgres) ? null : options.Postgres };
    }

    private static double ParseSeconds(string value) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double seconds) && seconds is > 0 and <= 3600
            ? seconds
            : throw new FormatException($"--seconds is a number above 0 and up to 3600; found: {value}");

    private static int ParseMegabytes(string value) =>
        int.TryParse(value, CultureInfo.InvariantCulture, out int megabytes) && megabytes is >= 1 and <= 10_000
            ? megabytes
            : throw new FormatException($"--purge takes whole numbers of megabytes from 1 to 10000; found: {value}");
}
