using System.Collections.Immutable;
using SelfGov.Law;

namespace SelfGov.Assemblies.Gatherings;

/// <summary>How many members an assembly has in units of a certain population (order No. 295, paragraph 3-1).</summary>
/// <param name="From">The fewest inhabitants, from 1.</param>
/// <param name="UpTo">The most inhabitants; null where there is no end.</param>
/// <param name="Least">The fewest members.</param>
/// <param name="Most">The most members.</param>
public sealed record AssemblySizeBand(int From, int? UpTo, int Least, int Most)
{
    /// <summary>The band for people.</summary>
    internal Words Text => UpTo is { } upTo
        ? new(
            $"халық саны {From}-{upTo}: {Least}-{Most} мүше", $"численность населения {From}-{upTo}: {Least}-{Most} членов",
            $"{From} to {upTo} inhabitants: {Least} to {Most} members")
        : new(
            $"халық саны {From} және одан көп: {Least}-{Most} мүше", $"численность населения {From} и более: {Least}-{Most} членов",
            $"from {From} inhabitants: {Least} to {Most} members");

    /// <summary>The number of members in a unit; null where no band holds its population.</summary>
    /// <remarks>The bands of the order meet: on the number that two of them name, either holds.</remarks>
    internal static (int Least, int Most)? Of(ImmutableArray<AssemblySizeBand> bands, int population)
    {
        AssemblySizeBand[] those = [.. bands.Where(band => band.From <= population && population <= (band.UpTo ?? int.MaxValue))];
        return those.Length == 0 ? null : (those.Min(band => band.Least), those.Max(band => band.Most));
    }
}
