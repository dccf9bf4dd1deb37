using NodaTime;
using NodaTime.Calendars;

namespace SelfGov.Kazakhstan;

/// <summary>
/// The first day of Kurban Ait as it is reckoned: the tenth day of Dhu al-Hijja of the Umm al-Qura calendar. What is observed may differ by
/// a day, and is announced.
/// </summary>
internal static class KurbanAit
{
    private const int DhuAlHijja = 12;
    private const int Day = 10;

    // The Umm al-Qura calendar is tabulated until 1500 AH, in 2077; the year that limits run into is reckoned by the tabular calendar.
    private static readonly CalendarSystem Afterwards =
        CalendarSystem.GetIslamicCalendar(IslamicLeapYearPattern.Base16, IslamicEpoch.Civil);

    // Years whose transfers were not found as a whole: 24.09.2015, altyn-orda.kz quoting the electronic government; 12.09.2016,
    // kapital.kz/gosudarstvo/52183 quoting it, and ng.kz.
    private static readonly LocalDate[] OtherThanReckoned = [new(2015, 9, 24), new(2016, 9, 12)];

    /// <summary>The first days in a year as they were observed where that is known, and as they are reckoned elsewhere.</summary>
    internal static IEnumerable<LocalDate> Observed(int year) =>
        OtherThanReckoned.Where(day => day.Year == year) is var known && known.Any() ? known : FirstDays(year);

    /// <summary>The first days in a year as they are reckoned: one, and two in a year that has both the ends of its lunar years.</summary>
    internal static IEnumerable<LocalDate> FirstDays(int year)
    {
        int begins = new LocalDate(year, 1, 1).WithCalendar(Afterwards).Year;
        return Enumerable.Range(begins - 1, 4).Select(Of).Where(day => day.Year == year).Distinct();
    }

    private static LocalDate Of(int lunarYear) => new LocalDate(
        lunarYear, DhuAlHijja, Day, lunarYear <= CalendarSystem.UmAlQura.MaxYear ? CalendarSystem.UmAlQura : Afterwards)
        .WithCalendar(CalendarSystem.Iso);
}
