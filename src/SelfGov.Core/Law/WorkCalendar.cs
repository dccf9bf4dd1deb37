using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace SelfGov.Law;

/// <summary>The working days of the years it covers.</summary>
/// <remarks>
/// Immutable and safe for concurrent use; a question about one day takes constant time. A year that it does not cover has no answer:
/// every method throws rather than guess. A host adds a year with <see cref="With"/>.
/// </remarks>
public sealed class WorkCalendar
{
    private readonly FrozenDictionary<int, WorkYear> years;

    /// <summary>Creates a calendar.</summary>
    /// <param name="years">The years, in any order; at least one, each once. Years between them may be missing.</param>
    /// <exception cref="ArgumentNullException">The list or a year is null.</exception>
    /// <exception cref="ArgumentException">There is no year, or one occurs twice.</exception>
    public WorkCalendar(params IEnumerable<WorkYear> years)
    {
        ArgumentNullException.ThrowIfNull(years);
        var found = new Dictionary<int, WorkYear>();
        foreach (var year in years)
        {
            ArgumentNullException.ThrowIfNull(year, nameof(years));
            if (!found.TryAdd(year.Year, year))
            {
                throw new ArgumentException($"The year {year.Year} occurs twice.", nameof(years));
            }
        }

        if (found.Count == 0)
        {
            throw new ArgumentException("A calendar needs at least one year.", nameof(years));
        }

        this.years = found.ToFrozenDictionary();
        Years = [.. found.Values.OrderBy(year => year.Year)];
    }

    /// <summary>The covered years, the earliest first; at least one.</summary>
    public ImmutableArray<WorkYear> Years { get; }

    /// <summary>The first covered year.</summary>
    public int FirstYear => Years[0].Year;

    /// <summary>The last covered year.</summary>
    public int LastYear => Years[^1].Year;

    /// <summary>Whether a year is covered.</summary>
    /// <param name="year">The year.</param>
    public bool Covers(int year) => years.ContainsKey(year);

    /// <summary>Whether the days off of a day's year may still move; false for a year that is not covered.</summary>
    /// <param name="day">The day.</param>
    public bool IsProvisional(LocalDate day) => Provisional(day, day) is not null;

    /// <summary>
    /// Why what was counted in a stretch of days may still move; null where the days of all its covered years are settled.
    /// </summary>
    /// <param name="first">A day at one end of the stretch.</param>
    /// <param name="last">The day at the other end; may be the same, or earlier.</param>
    public Words? Provisional(LocalDate first, LocalDate last)
    {
        for (int year = Math.Min(first.Year, last.Year); year <= Math.Max(first.Year, last.Year); year++)
        {
            if (years.TryGetValue(year, out WorkYear? known) && known.Provisional is { } reason)
            {
                return reason;
            }
        }

        return null;
    }

    /// <summary>
    /// This calendar, made sure that it can take the place of another: it covers every year of the other, and no year between its own is
    /// missing.
    /// </summary>
    /// <param name="other">The calendar whose place it takes.</param>
    /// <exception cref="ArgumentNullException">The other calendar is null.</exception>
    /// <exception cref="ArgumentException">A year is missing; the message names all that are.</exception>
    public WorkCalendar InPlaceOf(WorkCalendar other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (ReferenceEquals(this, other) && LastYear - FirstYear + 1 == Years.Length)
        {
            return this;
        }

        int first = Math.Min(FirstYear, other.FirstYear);
        int[] missing =
        [
            .. Enumerable.Range(first, Math.Max(LastYear, other.LastYear) - first + 1)
                .Where(year => !Covers(year) && (other.Covers(year) || (year > FirstYear && year < LastYear))),
        ];
        return missing.Length == 0
            ? this
            : throw new ArgumentException(
                $"The calendar covers {Coverage(Years.Select(year => year.Year))} and lacks {Coverage(missing)}, which cases can reach: "
                + "begin with the calendar that it replaces, and add or replace single years.");
    }

    /// <summary>This calendar with years added, or replaced where they are covered already.</summary>
    /// <param name="years">The years, each once.</param>
    /// <exception cref="ArgumentNullException">The list or a year is null.</exception>
    /// <exception cref="ArgumentException">A year occurs twice.</exception>
    public WorkCalendar With(params IEnumerable<WorkYear> years)
    {
        ArgumentNullException.ThrowIfNull(years);
        WorkYear[] added = [.. years];
        HashSet<int> replaced = [.. added.Select(year => year?.Year ?? throw new ArgumentNullException(nameof(years)))];
        return new WorkCalendar(Years.Where(covered => !replaced.Contains(covered.Year)).Concat(added));
    }

    /// <summary>Whether a day is a working day.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The year of the day is not covered; the message names it and the covered years.
    /// </exception>
    public bool IsWorkingDay(LocalDate day) => !YearOf(day).IsOff(day);

    /// <summary>Why a day is not a working day; null when it is one.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The year of the day is not covered; the message names it and the covered years.
    /// </exception>
    public DayOff? WhyOff(LocalDate day) => YearOf(day).WhyOff(day);

    private WorkYear YearOf(LocalDate day) => years.TryGetValue(day.Year, out var year)
        ? year
        : throw new ArgumentOutOfRangeException(
            nameof(day),
            $"The calendar does not cover {day.Year}, the year of {Words.Of(day)}; it covers {Coverage(Years.Select(each => each.Year))}. "
            + "Add the year to ask about it.");

    /// <summary>The first working day after a day.</summary>
    /// <param name="day">The day; need not be a working day itself.</param>
    /// <exception cref="ArgumentOutOfRangeException">A year that the search reaches is not covered.</exception>
    public LocalDate NextWorkingDay(LocalDate day) => AddWorkingDays(day, 1);

    /// <summary>The working day so many working days after a day, or before it when the number is negative.</summary>
    /// <param name="day">The day from which to count; it is never counted itself and need not be a working day.</param>
    /// <param name="count">The number of working days, not 0.</param>
    /// <remarks>Takes time in proportion to the number.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The number is 0, or a year that the counting reaches is not covered.</exception>
    public LocalDate AddWorkingDays(LocalDate day, int count)
    {
        ArgumentOutOfRangeException.ThrowIfZero(count);
        int step = count > 0 ? 1 : -1;
        LocalDate outermost = count > 0 ? LocalDate.MaxIsoValue : LocalDate.MinIsoValue;
        for (long left = Math.Abs((long)count); left > 0;)
        {
            day = day != outermost ? day.PlusDays(step)
                : throw new ArgumentOutOfRangeException(
                    nameof(day), $"The counting of working days reaches {Words.Of(day)}, the last of all days.");
            if (IsWorkingDay(day))
            {
                left--;
            }
        }

        return day;
    }

    // Consecutive years read as 2020-2026; a year that stands alone as 2018.
    private static string Coverage(IEnumerable<int> years)
    {
        int[] all = [.. years];
        var text = new System.Text.StringBuilder();
        for (int first = 0; first < all.Length;)
        {
            int last = first;
            while (last + 1 < all.Length && all[last + 1] == all[last] + 1)
            {
                last++;
            }

            text.Append(text.Length == 0 ? string.Empty : ", ").Append(CultureInfo.InvariantCulture, $"{all[first]}");
            if (last > first)
            {
                text.Append(CultureInfo.InvariantCulture, $"-{all[last]}");
            }

            first = last + 1;
        }

        return text.ToString();
    }
}
