using System.Globalization;

namespace SelfGov.Reliability;

/// <summary>What the command line asks for.</summary>
/// <param name="Trial">The name of one trial; null for all.</param>
/// <param name="Seed">What chance is drawn from.</param>
/// <param name="IsFull">Whether the sizes are whole.</param>
/// <param name="Database">The one database to try; null for both.</param>
internal sealed record SuiteOptions(string? Trial, uint Seed, bool IsFull, string? Database)
{
    internal const string Usage =
        """
        Tries whether the journal keeps its promises, and prints what came of it; exits with 1 where it does not.

          --trial NAME         one trial (all)
          --seed N             from 0 to 4294967295; the same seed draws the same chance (that of the clock, and it is printed)
          --size quick|full    a minute or two in all, or the whole sizes (quick)
          --database NAME      sqlite or postgres (both)

        PostgreSQL is the server that SELFGOV_POSTGRES names, or one of the program's own where PostgreSQL is installed.
        """;

    /// <exception cref="FormatException">An unknown option, or a value that is none.</exception>
    internal static SuiteOptions Parse(IReadOnlyList<string> arguments)
    {
        var options = new SuiteOptions(null, (uint)Environment.TickCount64, false, null);
        for (int index = 0; index < arguments.Count; index += 2)
        {
            string name = arguments[index];
            string value = index + 1 < arguments.Count ? arguments[index + 1] : throw new FormatException($"{name} needs a value");
            options = name switch
            {
                "--trial" => options with { Trial = value },
                "--seed" => options with
                {
                    Seed = uint.TryParse(value, CultureInfo.InvariantCulture, out uint seed)
                        ? seed
                        : throw new FormatException($"--seed is a whole number from 0 to {uint.MaxValue}; found: {value}"),
                },
                "--size" when value is "quick" or "full" => options with { IsFull = value == "full" },
                "--database" when value is "sqlite" or "postgres" => options with { Database = value },
                _ => throw new FormatException($"{name} {value} is no option"),
            };
        }

        return options;
    }
}
