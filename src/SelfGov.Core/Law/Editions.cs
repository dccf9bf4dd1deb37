using System.Collections.Immutable;
using NodaTime;

namespace SelfGov.Law;

/// <summary>The editions of one law in the order in which they were in force, without overlaps.</summary>
/// <typeparam name="TLaw">The parameters of the law.</typeparam>
/// <remarks>
/// Immutable and safe for concurrent use. A day between two editions, before the first or after the last has no edition: the library
/// never guesses which one would govern it.
/// </remarks>
public sealed class Editions<TLaw>
{
    /// <summary>Creates the list of editions.</summary>
    /// <param name="editions">The editions, in any order; at least one. Gaps between them are allowed.</param>
    /// <exception cref="ArgumentNullException">The list or an edition is null.</exception>
    /// <exception cref="ArgumentException">There is no edition, two bear the same name, or two are in force on the same day.</exception>
    public Editions(params IEnumerable<Edition<TLaw>> editions)
    {
        ArgumentNullException.ThrowIfNull(editions);
        var ordered = editions.ToImmutableArray();
        if (ordered.IsEmpty)
        {
            throw new ArgumentException("A law needs at least one edition.", nameof(editions));
        }

        foreach (var edition in ordered)
        {
            ArgumentNullException.ThrowIfNull(edition, nameof(editions));
        }

        ordered = ordered.Sort((left, right) => left.First.CompareTo(right.First));
        var names = new HashSet<EditionId>();
        for (int i = 0; i < ordered.Length; i++)
        {
            var edition = ordered[i];
            if (!names.Add(edition.Id))
            {
                throw new ArgumentException($"Two editions bear the name {edition.Id}.", nameof(editions));
            }

            if (i > 0 && ordered[i - 1].IsInForceOn(edition.First))
            {
                throw new ArgumentException(
                    $"Editions {ordered[i - 1].Id} and {edition.Id} are both in force on {Words.Of(edition.First)}; "
                        + $"end the earlier one first.",
                    nameof(editions));
            }
        }

        All = ordered;
    }

    /// <summary>All editions, the earliest first; at least one.</summary>
    public ImmutableArray<Edition<TLaw>> All { get; }

    /// <summary>The edition of a name.</summary>
    /// <param name="id">The name.</param>
    /// <exception cref="KeyNotFoundException">No edition bears the name; the message lists the known names.</exception>
    public Edition<TLaw> this[EditionId id]
    {
        get
        {
            foreach (var edition in All)
            {
                if (edition.Id == id)
                {
                    return edition;
                }
            }

            throw new KeyNotFoundException(
                $"There is no edition {id}; known editions: {string.Join(", ", All.Select(edition => edition.Id))}.");
        }
    }

    /// <summary>The edition in force on a day; null when none is known to be in force on it.</summary>
    /// <param name="day">The day.</param>
    public Edition<TLaw>? On(LocalDate day)
    {
        foreach (var edition in All)
        {
            if (edition.IsInForceOn(day))
            {
                return edition;
            }
        }

        return null;
    }

    /// <summary>The edition in force at a moment, as a host needs it to open a case: on the day that it then is in the locality.</summary>
    /// <param name="moment">The moment, such as the clock's now.</param>
    /// <param name="zone">The time zone of the locality: a law changes at its midnight.</param>
    /// <exception cref="ArgumentNullException">The zone is null.</exception>
    /// <exception cref="InvalidOperationException">
    /// No edition is known to be in force on that day; the message names the day and the editions that are known.
    /// </exception>
    public Edition<TLaw> InForceAt(Instant moment, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        LocalDate day = moment.InZone(zone).Date;
        return On(day) ?? throw new InvalidOperationException(
            $"No edition is known to be in force on {Words.Of(day)}; known: {string.Join(", ", All.Select(PeriodOf))}. "
            + "To follow one nevertheless, open the case under its name.");
    }

    private static string PeriodOf(Edition<TLaw> edition) =>
        $"{edition.Id} from {Words.Of(edition.First)}" + (edition.Last is { } last ? $" to {Words.Of(last)}" : string.Empty);
}
