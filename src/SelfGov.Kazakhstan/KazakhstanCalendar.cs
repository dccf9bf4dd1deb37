using System.Collections.Immutable;
using NodaTime;
using SelfGov.Law;

namespace SelfGov.Kazakhstan;

/// <summary>The working days of Kazakhstan: holidays, days off beside them, substitutes and transfers.</summary>
/// <remarks>
/// The week has five working days and its days off are Saturday and Sunday. The Labour Code, article 84(3), fixes Sunday only; the second
/// day off is set by each employer. That it is Saturday is our reading, and the transfers of days off presume it.
/// A national or state holiday that falls on a weekend gives the next working day after it off (Law "On holidays", article 5). 7 January
/// and the first day of Kurban Ait are days off (Labour Code, article 84(5)) and give no other day.
/// </remarks>
public static class KazakhstanCalendar
{
    // A day as it is observed is announced; it differed from the reckoned one by a day at most in all years that were found.
    private const int DaysFromReckoned = 2;

    private static readonly Words MayStillMove = new(
        "әлі де Үкіметтің қаулысымен ауыстырылуы мүмкін", "ещё может быть перенесён постановлением Правительства",
        "may still move by an order of the Government");

    private static readonly Words TransfersNotFound = new(
        "бұл жылғы демалыс күндерінің ауыстырылуы табылмады, күн басқа болуы мүмкін",
        "переносы дней отдыха этого года не найдены, день мог быть другим",
        "the transfers of days off in that year were not found, the day may have been another");

    /// <summary>The editions of the Law "On holidays" since 19 October 2012: the national and state holidays in force on a day.</summary>
    public static Editions<HolidayLaw> Holidays => HolidayEditions.All;

    /// <summary>
    /// The first year of <see cref="Work"/>: what is counted back from 2013, the first whole year of <see cref="Holidays"/>, ends in it.
    /// </summary>
    public const int FirstYear = 2012;

    /// <summary>
    /// The last year of <see cref="Work"/>: what is counted from 2077, the last year of the Umm al-Qura calendar, ends in it.
    /// </summary>
    public const int LastYear = 2078;

    /// <summary>
    /// The working days of 2012 to 2078: those of 2018 and 2020 to 2026 as they were reported, the others computed from the acts and
    /// <see cref="WorkYear.IsProvisional"/>. A host replaces a year with
    /// <see cref="WorkCalendar.With"/> and <see cref="Year(Certainty, IEnumerable{LocalDate}, IEnumerable{DayOffTransfer})"/>.
    /// </summary>
    public static WorkCalendar Work { get; } = All();

    /// <summary>
    /// A year of the calendar: the holidays in force on their days, 7 January, Kurban Ait, and the transfers of days off.
    /// </summary>
    /// <param name="certainty">How sure the day of Kurban Ait and the transfers are.</param>
    /// <param name="firstDayOfKurbanAit">The first day of Kurban Ait; gives the year. It is announced, not computed.</param>
    /// <param name="transfers">The transfers of days off in that year; none when there were none.</param>
    /// <exception cref="ArgumentNullException">The transfers are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year is before 2013, the first whole year of <see cref="Holidays"/>.</exception>
    /// <exception cref="ArgumentException">A transfer lies in another year, or moves a working day, or moves onto a day off.</exception>
    public static WorkYear Year(Certainty certainty, LocalDate firstDayOfKurbanAit, IEnumerable<DayOffTransfer> transfers) =>
        Year(certainty, [firstDayOfKurbanAit], transfers);

    /// <summary>
    /// A year of the calendar in which Kurban Ait may begin twice, as in 2039: the holidays in force on their days, 7 January, Kurban Ait,
    /// and the transfers of days off.
    /// </summary>
    /// <param name="certainty">How sure the days of Kurban Ait and the transfers are.</param>
    /// <param name="firstDaysOfKurbanAit">
    /// The first days of Kurban Ait: as many as begin in the year, each at most two days from the reckoned one; give the year.
    /// </param>
    /// <param name="transfers">The transfers of days off in that year; none when there were none.</param>
    /// <exception cref="ArgumentNullException">The days or the transfers are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The year is before 2013, the first whole year of <see cref="Holidays"/>, or after 2078; or the certainty is unknown.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// The days are not those on which Kurban Ait can begin in the year; or a transfer lies in another year, moves a working day or a
    /// holiday, or moves onto a day off.
    /// </exception>
    public static WorkYear Year(
        Certainty certainty, IEnumerable<LocalDate> firstDaysOfKurbanAit, IEnumerable<DayOffTransfer> transfers)
    {
        ArgumentNullException.ThrowIfNull(firstDaysOfKurbanAit);
        ArgumentNullException.ThrowIfNull(transfers);
        if (!Enum.IsDefined(certainty))
        {
            throw new ArgumentOutOfRangeException(nameof(certainty), certainty, "A year is Verified, Reported or Interpreted.");
        }

        LocalDate[] first = [.. firstDaysOfKurbanAit.Order()];
        DayOffTransfer[] moved = [.. transfers];
        int year = first.Length == 0 ? 0 : first[0].Year;
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(year, FirstYear, nameof(firstDaysOfKurbanAit));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, LastYear, nameof(firstDaysOfKurbanAit));
        LocalDate[] reckoned = [.. KurbanAit.FirstDays(year).Order()];
        if (first.Length != reckoned.Length
            || first.Zip(reckoned).Any(each => Math.Abs(Period.DaysBetween(each.First, each.Second)) > DaysFromReckoned))
        {
            throw new ArgumentException(
                $"Kurban Ait of {year} begins within {DaysFromReckoned} days of {string.Join(" and ", reckoned.Select(Words.Of))}, "
                + $"and not on {string.Join(" and ", first.Select(Words.Of))}.",
                nameof(firstDaysOfKurbanAit));
        }

        List<Holiday> daysOff = DaysOff(year, first);
        return moved.FirstOrDefault(transfer => daysOff.Any(holiday => holiday.Day == transfer.From && holiday.Substitution is not null))
            is { } ofHoliday
            ? throw new ArgumentException(
                $"{Words.Of(ofHoliday.From)} is a holiday; the Labour Code, article 85(3), moves days of rest.", nameof(transfers))
            : new WorkYear(year, certainty, CalendarActs.Weekend, daysOff, moved);
    }

    /// <summary>Years of the calendar as data, such as those whose transfers were decreed after a release of the library.</summary>
    /// <param name="json">
    /// UTF-8 text:
    /// <c>{"years": [{"kurbanAit": ["2027-05-16"], "transfers": [{"from": ..., "to": ..., "order": {kk, ru, en}, "source": ...}]}]}</c>;
    /// <c>docs/law/calendar.md</c> describes it.
    /// </param>
    /// <returns>The years, for <see cref="WorkCalendar.With"/>.</returns>
    /// <exception cref="System.Text.Json.JsonException">
    /// The text is none of years, or a year is none; the message names the place and what is wrong.
    /// </exception>
    public static ImmutableArray<WorkYear> ReadYears(ReadOnlySpan<byte> json) => WorkYearJson.Read(json);

    /// <summary>The working days to count by: a host's own, or <see cref="Work"/>.</summary>
    /// <param name="own">The host's own; null for <see cref="Work"/>.</param>
    /// <exception cref="ArgumentException">A year is missing that <see cref="Work"/> covers; the message names all that are.</exception>
    public static WorkCalendar OrWork(WorkCalendar? own) => own?.InPlaceOf(Work) ?? Work;

    /// <summary>A year computed from the acts alone: no transfer is known, and Kurban Ait is reckoned and not observed.</summary>
    /// <param name="year">The year.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is not one of <see cref="Work"/>.</exception>
    public static WorkYear Provisional(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, LastYear);
        return new WorkYear(year, Certainty.Interpreted, CalendarActs.Weekend, DaysOff(year, KurbanAit.Observed(year)), [])
        {
            Provisional = year > ReportedYears.Last ? MayStillMove : TransfersNotFound,
        };
    }

    private static WorkCalendar All()
    {
        WorkYear[] reported = [.. ReportedYears.All()];
        return new(Enumerable.Range(FirstYear, LastYear - FirstYear + 1)
            .Select(year => reported.FirstOrDefault(each => each.Year == year) ?? Provisional(year)));
    }

    private static List<Holiday> DaysOff(int year, IEnumerable<LocalDate> kurbanAit)
    {
        var days = new List<Holiday>();
        foreach (var edition in Holidays.All)
        {
            foreach (var holiday in edition.Law.Holidays)
            {
                var day = holiday.Day.InYear(year);
                if (edition.IsInForceOn(day))
                {
                    days.Add(new Holiday(day, holiday.Name, holiday.Basis, CalendarActs.Substitution));
                }
            }
        }

        var christmas = new Words("православиелік Рождество", "православное Рождество", "Orthodox Christmas");
        var kurbanAitName = new Words("Құрбан айттың бірінші күні", "первый день Курбан-айта", "first day of Kurban Ait");
        days.Add(new Holiday(new LocalDate(year, 1, 7), christmas, CalendarActs.DaysOffBesideHolidays, Substitution: null));
        days.AddRange(kurbanAit.Select(day => new Holiday(day, kurbanAitName, CalendarActs.DaysOffBesideHolidays, Substitution: null)));
        return days;
    }
}
