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

    /// <summary>This calendar with a year added, or replaced when it is covered already.</summary>
    /// <param name="year">The year.</param>
    /// <exception cref="ArgumentNullException">The year is null.</exception>
    public WorkCalendar With(WorkYear year)
    {
        ArgumentNullException.ThrowIfNull(year);
        return new WorkCalendar(Years.Where(covered => covered.Year != year.Year).Append(year));
    }

    /// <summary>Whether a day is a working day.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The year of the day is not covered; the message names it and the covered years.
    /// </exception>
    public bool IsWorkingDay(LocalDate day) => WhyOff(day) is null;

    /// <summary>Why a day is not a working day; null when it is one.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The year of the day is not covered; the message names it and the covered years.
    /// </exception>
    public DayOff? WhyOff(LocalDate day) => years.TryGetValue(day.Year, out var year)
        ? year.WhyOff(day)
        : throw new ArgumentOutOfRangeException(
            nameof(day),
            $"The calendar does not cover {day.Year}, the year of {Words.Of(day)}; it covers {Coverage()}. Add the year to ask about it.");

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
        for (long left = Math.Abs((long)count); left > 0;)
        {
            day = day.PlusDays(step);
            if (IsWorkingDay(day))
            {
                left--;
            }
        }

        return day;
    }

    // Consecutive years read as 2020-2026; a year that stands alone as 2018.
    private string Coverage()
    {
        var text = new System.Text.StringBuilder();
        for (int first = 0; first < Years.Length;)
        {
            int last = first;
            while (last + 1 < Years.Length && Years[last + 1].Year == Years[last].Year + 1)
            {
                last++;
            }

            text.Append(text.Length == 0 ? string.Empty : ", ").Append(CultureInfo.InvariantCulture, $"{Years[first].Year}");
            if (last > first)
            {
                text.Append(CultureInfo.InvariantCulture, $"-{Years[last].Year}");
            }

            first = last + 1;
        }

        return text.ToString();
    }
}
