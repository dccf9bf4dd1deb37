using NodaTime;
using SelfGov.Law;

namespace SelfGov.Elections.Candidacies;

/// <summary>
/// A time limit that an act sets from a day on, while an earlier one is running: it holds where it runs out on that day or later.
/// </summary>
/// <param name="From">The first day of the act.</param>
/// <param name="Limit">The limit.</param>
public sealed record LimitFrom(LocalDate From, TimeLimit Limit)
{
    private static readonly Words Sentence = new("{0}, {1:дан} бастап", "{0}, с {1}", "{0}, from {1}");

    /// <summary>The limit and its day, for people.</summary>
    internal Words Text => Sentence.With(Limit.Text, Words.Of(From));

    /// <summary>The limit in force when it runs out: this one, or else the one before it.</summary>
    internal static TimeLimit For(LocalDate anchor, TimeLimit before, Ruled<LimitFrom>? later) =>
        later is { Value: var changed } && changed.Limit.LastDay(anchor) >= changed.From ? changed.Limit : before;
}
