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
    /// <summary>The editions of the Law "On holidays" since 19 October 2012: the national and state holidays in force on a day.</summary>
    public static Editions<HolidayLaw> Holidays => HolidayEditions.All;

    /// <summary>
    /// The working days of the years whose days off were found: 2018 and 2020 to 2026, all <see cref="Certainty.Reported"/>. A host adds
    /// a year with <see cref="WorkCalendar.With"/> and <see cref="Year"/>.
    /// </summary>
    public static WorkCalendar Work { get; } = new(ReportedYears.All());

    /// <summary>
    /// A year of the calendar: the holidays in force on their days, 7 January, Kurban Ait, and the transfers of days off.
    /// </summary>
    /// <param name="certainty">How sure the day of Kurban Ait and the transfers are.</param>
    /// <param name="firstDayOfKurbanAit">The first day of Kurban Ait; gives the year. It is announced, not computed.</param>
    /// <param name="transfers">The transfers of days off in that year; none when there were none.</param>
    /// <exception cref="ArgumentNullException">The transfers are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year is before 2013, the first whole year of <see cref="Holidays"/>.</exception>
    /// <exception cref="ArgumentException">A transfer lies in another year, or moves a working day, or moves onto a day off.</exception>
    public static WorkYear Year(Certainty certainty, LocalDate firstDayOfKurbanAit, IEnumerable<DayOffTransfer> transfers)
    {
        ArgumentNullException.ThrowIfNull(transfers);
        int year = firstDayOfKurbanAit.Year;
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 2013, nameof(firstDayOfKurbanAit));

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
        var kurbanAit = new Words("Құрбан айттың бірінші күні", "первый день Курбан-айта", "first day of Kurban Ait");
        days.Add(new Holiday(new LocalDate(year, 1, 7), christmas, CalendarActs.DaysOffBesideHolidays, Substitution: null));
        days.Add(new Holiday(firstDayOfKurbanAit, kurbanAit, CalendarActs.DaysOffBesideHolidays, Substitution: null));
        return new WorkYear(year, certainty, CalendarActs.Weekend, days, transfers);
    }
}
