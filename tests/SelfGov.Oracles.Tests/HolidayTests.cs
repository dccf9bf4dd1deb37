using NodaTime;
using NodaTime.Text;
using SelfGov.Kazakhstan;
using SelfGov.Law;

namespace SelfGov.Oracles;

/// <summary>
/// The holidays of every year against the npm package date-holidays. It knows no transfers of days off; every other difference stands here
/// and in <c>docs/law/calendar.md</c>.
/// </summary>
public sealed class HolidayTests
{
    private static readonly int[] Years = [.. Enumerable.Range(2013, 65)];

    // The law that moved Constitution Day is in force since 01.07.2026, so the day of that March was none.
    private static readonly LocalDate ConstitutionDayOf2026 = new(2026, 3, 15);

    // The package knows no Islamic year after 1499.
    private const int LastKurbanAit = 2076;

    // Kurban Ait as the package computes it, and the day on which it was observed.
    private static readonly Dictionary<LocalDate, LocalDate> Observed = new()
    {
        [new(2015, 9, 23)] = new(2015, 9, 24),
        [new(2016, 9, 11)] = new(2016, 9, 12),
    };

    [Fact]
    public async Task The_holidays_of_every_year_are_those_of_date_holidays()
    {
        HolidayOfPackage[][] years = await NodeOracle.Ask<int, HolidayOfPackage[]>("holidays.mjs", Years);
        Assert.Equal(Years.Length, years.Length);
        Assert.All(Years.Zip(years), each =>
        {
            WorkYear year = KazakhstanCalendar.Work.Years.Single(known => known.Year == each.First);
            IEnumerable<LocalDate> ours = year.Holidays.Select(holiday => holiday.Day)
                .Where(day => each.First <= LastKurbanAit || !IsKurbanAit(year, day));
            Assert.Equal(
                ours.Distinct().Order(),
                each.Second.Where(holiday => !holiday.IsSubstitute).Select(holiday => holiday.Date)
                    .Select(day => Observed.GetValueOrDefault(day, day)).Where(day => day != ConstitutionDayOf2026).Distinct().Order());
        });
    }

    // Where the package puts a substitute on another holiday, article 5 gives the next working day; and where 16 December is a Sunday, the
    // package still counts with the holiday of the 17th, which ended in 2022.
    [Fact]
    public async Task The_substitutes_of_every_year_are_those_of_date_holidays_unless_they_fall_on_a_holiday()
    {
        HolidayOfPackage[][] years = await NodeOracle.Ask<int, HolidayOfPackage[]>("holidays.mjs", Years);
        int moved = 0;
        Assert.All(Years.Zip(years), each =>
        {
            HashSet<LocalDate> holidays =
                [.. KazakhstanCalendar.Work.Years.Single(known => known.Year == each.First).Holidays.Select(holiday => holiday.Day)];
            LocalDate[] theirs =
            [
                .. each.Second.Where(holiday => holiday.IsSubstitute && holiday.Date != ConstitutionDayOf2026.PlusDays(1))
                    .Select(holiday => holiday.Date),
            ];
            LocalDate[] ours = [.. SubstitutesOf(each.First)];
            bool IsElsewhere(LocalDate day) =>
                holidays.Contains(day) || day is { Month: 12, Day: 18, DayOfWeek: IsoDayOfWeek.Tuesday, Year: > 2022 };
            Assert.All(theirs.Where(day => !IsElsewhere(day)), day => Assert.Contains(day, ours));
            Assert.Equal(theirs.Count(IsElsewhere), ours.Except(theirs).Count());
            moved += theirs.Count(IsElsewhere);
        });
        Assert.True(moved > 10, "The package puts many substitutes elsewhere.");
    }

    // Of the acts alone, before any transfer.
    private static IEnumerable<LocalDate> SubstitutesOf(int year)
    {
        WorkYear known = KazakhstanCalendar.Work.Years.Single(each => each.Year == year);
        var plain = new WorkYear(year, known.Certainty, known.Holidays[0].Basis, known.Holidays, []);
        for (var day = new LocalDate(year, 1, 1); day.Year == year; day = day.PlusDays(1))
        {
            if (plain.WhyOff(day)?.Kind == DayOffKind.Substitute)
            {
                yield return day;
            }
        }
    }

    private static bool IsKurbanAit(WorkYear year, LocalDate day) =>
        year.Holidays.Any(holiday => holiday.Day == day && holiday.Name.English.Contains("Kurban", StringComparison.Ordinal));

    private sealed record HolidayOfPackage(string Day, string Name, bool IsSubstitute)
    {
        internal LocalDate Date => LocalDatePattern.Iso.Parse(Day).Value;
    }
}
