using System.Collections.Immutable;
using NodaTime;

namespace SelfGov.Law;

/// <summary>The working days and days off of one year, in a week of five working days from Monday to Friday.</summary>
/// <remarks>
/// Immutable and safe for concurrent use; every day of the year is worked out once, on creation. Holidays that fall on a weekend and have
/// a substitution give the next day after them that is neither a weekend, nor a holiday, nor already a substitute. Transfers come last. A
/// weekend has no reason of its own kept for it: a calendar of many years is made at start-up.
/// </remarks>
public sealed class WorkYear
{
    private static readonly Words Saturday = new("сенбі", "суббота", "Saturday");
    private static readonly Words Sunday = new("жексенбі", "воскресенье", "Sunday");

    private readonly bool[] isOff;
    private readonly Dictionary<int, DayOff> reasons = [];
    private readonly Citation weekend;

    /// <summary>Creates a year.</summary>
    /// <param name="year">The year of the common era, from 1 to 9999.</param>
    /// <param name="certainty">How sure the movable days and the transfers of the year are.</param>
    /// <param name="weekend">The place in the act that makes Saturdays and Sundays days off.</param>
    /// <param name="holidays">The holidays, each in this year. When two fall on one day, the first of them names it.</param>
    /// <param name="transfers">The transfers of days off, each within this year; none when there were none.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    /// <exception cref="ArgumentException">
    /// A holiday or a transfer lies in another year, or a transfer moves a working day or moves a day off onto another day off.
    /// </exception>
    public WorkYear(int year, Certainty certainty, Citation weekend, IEnumerable<Holiday> holidays, IEnumerable<DayOffTransfer> transfers)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentNullException.ThrowIfNull(weekend);
        ArgumentNullException.ThrowIfNull(holidays);
        ArgumentNullException.ThrowIfNull(transfers);
        Year = year;
        Certainty = certainty;
        Holidays = [.. holidays.OrderBy(holiday => holiday.Day)];
        Transfers = [.. transfers.OrderBy(transfer => transfer.From)];

        this.weekend = weekend;
        isOff = new bool[CalendarSystem.Iso.GetDaysInYear(year)];
        AddWeekends();
        AddHolidays();
        AddSubstitutes();
        AddTransfers();
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>How sure the movable days and the transfers of the year are.</summary>
    public Certainty Certainty { get; }

    /// <summary>
    /// Why the days of the year may still move, where it is computed from the acts alone: by a transfer of days off, or by a movable
    /// holiday as it is observed. Null where they are settled.
    /// </summary>
    public Words? Provisional { get; init; }

    /// <summary>Whether the days of the year may still move; see <see cref="Provisional"/>.</summary>
    public bool IsProvisional => Provisional is not null;

    /// <summary>The holidays of the year, the earliest first.</summary>
    public ImmutableArray<Holiday> Holidays { get; }

    /// <summary>The transfers of days off of the year, by the day moved.</summary>
    public ImmutableArray<DayOffTransfer> Transfers { get; }

    /// <summary>Why a day of this year is not a working day; null when it is one.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day lies in another year.</exception>
    public DayOff? WhyOff(LocalDate day) =>
        !IsOff(day) ? null
        : reasons.TryGetValue(day.DayOfYear, out DayOff? reason) ? reason
        : new DayOff(day, DayOffKind.Weekend, day.DayOfWeek == IsoDayOfWeek.Saturday ? Saturday : Sunday, weekend);

    /// <summary>Whether a day of this year is a day off; allocates nothing.</summary>
    internal bool IsOff(LocalDate day) => day.Year == Year
        ? isOff[day.DayOfYear - 1]
        : throw new ArgumentOutOfRangeException(nameof(day), $"{Words.Of(day)} does not lie in {Year}.");

    private static bool IsWeekend(LocalDate day) => day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;

    private void AddWeekends()
    {
        int first = (int)new LocalDate(Year, 1, 1).DayOfWeek;
        for (int i = 0; i < isOff.Length; i++)
        {
            isOff[i] = (first - 1 + i) % 7 >= 5;
        }
    }

    private void AddHolidays()
    {
        foreach (var holiday in Holidays)
        {
            int index = IndexOf(holiday.Day, "holiday");
            isOff[index] = true;
            reasons.TryAdd(index + 1, new DayOff(holiday.Day, DayOffKind.Holiday, holiday.Name, holiday.Basis));
        }
    }

    private void AddSubstitutes()
    {
        foreach (var holiday in Holidays)
        {
            if (holiday.Substitution is null || !IsWeekend(holiday.Day))
            {
                continue;
            }

            int index = holiday.Day.DayOfYear;
            while (index < isOff.Length && isOff[index])
            {
                index++;
            }

            if (index == isOff.Length)
            {
                throw new ArgumentException($"No working day of {Year} follows the holiday on {Words.Of(holiday.Day)}.");
            }

            var day = new LocalDate(Year, 1, 1).PlusDays(index);
            var reason = new Words("{0} ({1}) орнына", "вместо {1} ({0})", "instead of {1} ({0})")
                .With(holiday.Name, Words.Of(holiday.Day));
            isOff[index] = true;
            reasons[index + 1] = new DayOff(day, DayOffKind.Substitute, reason, holiday.Substitution);
        }
    }

    private void AddTransfers()
    {
        foreach (var transfer in Transfers)
        {
            int from = IndexOf(transfer.From, "transfer");
            int to = IndexOf(transfer.To, "transfer");
            if (!isOff[from] || isOff[to])
            {
                throw new ArgumentException(
                    $"A transfer moves a day off to a working day; {Words.Of(transfer.From)} is {State(transfer.From)} and "
                    + $"{Words.Of(transfer.To)} is {State(transfer.To)}.");
            }

            var reason = new Words("{0:дан} ауыстырылды: {1}", "перенесён с {0}: {1}", "moved from {0}: {1}")
                .With(Words.Of(transfer.From), transfer.Order);
            isOff[from] = false;
            isOff[to] = true;
            reasons.Remove(from + 1);
            reasons[to + 1] = new DayOff(transfer.To, DayOffKind.Transferred, reason, transfer.Basis);
        }
    }

    private string State(LocalDate day) => WhyOff(day) is { } dayOff ? $"a day off ({dayOff.Reason})" : "a working day";

    private int IndexOf(LocalDate day, string what) => day.Year == Year
        ? day.DayOfYear - 1
        : throw new ArgumentException($"The {what} on {Words.Of(day)} does not lie in {Year}.");
}
