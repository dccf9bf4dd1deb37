using NodaTime;
using SelfGov.Law;

namespace SelfGov.Kazakhstan;

/// <summary>The Law "On holidays in the Republic of Kazakhstan", articles 2 and 3, edition by edition.</summary>
internal static class HolidayEditions
{
    private static readonly AnnualHoliday ConstitutionDayInAugust = State(8, 30, ConstitutionDay());

    private static readonly HolidayLaw Since2012 = new(
    [
        .. Common(),
        ConstitutionDayInAugust,
        State(12, 1, new Words("Тұңғыш Президент күні", "День Первого Президента", "Day of the First President")),
        National(12, 16, IndependenceDay()),
        National(12, 17, IndependenceDay()),
    ]);

    private static readonly HolidayLaw Since2022 = new(
    [
        .. Common(),
        ConstitutionDayInAugust,
        National(10, 25, new Words("Республика күні", "День Республики", "Republic Day")),
        State(12, 16, IndependenceDay()),
    ]);

    private static readonly HolidayLaw Since2026 = new(
    [
        .. Common(),
        State(3, 15, ConstitutionDay()),
        National(10, 25, new Words("Қазақстан Республикасы күні", "День Республики Казахстан", "Day of the Republic of Kazakhstan")),
        State(12, 16, IndependenceDay()),
    ]);

    // Laws 43-V and 143-VII came into force on the day of their first official publication, which was not read; the days here are those
    // on which they were signed. No holiday that they changed lies between.
    public static readonly Editions<HolidayLaw> All = new(
        new Edition<HolidayLaw>(
            new EditionId("H2012"),
            new LocalDate(2012, 10, 19),
            new LocalDate(2022, 9, 28),
            Certainty.Interpreted,
            new Words(
                "2012 жылғы 19 қазандағы № 43-V Заңның редакциясында",
                "в редакции Закона от 19.10.2012 № 43-V",
                "as amended by Law No. 43-V of 19.10.2012"),
            CalendarActs.State,
            Since2012),
        new Edition<HolidayLaw>(
            new EditionId("H2022"),
            new LocalDate(2022, 9, 29),
            new LocalDate(2026, 6, 30),
            Certainty.Interpreted,
            new Words(
                "2022 жылғы 29 қыркүйектегі № 143-VII Заңның редакциясында",
                "в редакции Закона от 29.09.2022 № 143-VII",
                "as amended by Law No. 143-VII of 29.09.2022"),
            CalendarActs.National,
            Since2022),
        new Edition<HolidayLaw>(
            new EditionId("H2026"),
            new LocalDate(2026, 7, 1),
            null,
            Certainty.Reported,
            new Words(
                "2026 жылғы 11 маусымдағы № 306-VIII Заңның редакциясында",
                "в редакции Закона от 11.06.2026 № 306-VIII",
                "as amended by Law No. 306-VIII of 11.06.2026"),
            CalendarActs.State,
            Since2026));

    private static IEnumerable<AnnualHoliday> Common()
    {
        var newYear = new Words("Жаңа жыл", "Новый год", "New Year");
        var unity = new Words(
            "Қазақстан халқының бірлігі мерекесі", "Праздник единства народа Казахстана", "Day of Unity of the People of Kazakhstan");
        var nauryz = new Words("Наурыз мейрамы", "Наурыз мейрамы", "Nauryz");
        yield return State(1, 1, newYear);
        yield return State(1, 2, newYear);
        yield return State(3, 8, new Words("Халықаралық әйелдер күні", "Международный женский день", "International Women's Day"));
        yield return State(3, 21, nauryz);
        yield return State(3, 22, nauryz);
        yield return State(3, 23, nauryz);
        yield return State(5, 1, unity);
        yield return State(5, 7, new Words("Отан қорғаушы күні", "День защитника Отечества", "Defender of the Fatherland Day"));
        yield return State(5, 9, new Words("Жеңіс күні", "День Победы", "Victory Day"));
        yield return State(7, 6, new Words("Астана күні", "День Столицы", "Day of the Capital"));
    }

    private static Words ConstitutionDay() =>
        new("Қазақстан Республикасының Конституциясы күні", "День Конституции Республики Казахстан", "Constitution Day");

    private static Words IndependenceDay() => new("Тәуелсіздік күні", "День Независимости", "Independence Day");

    private static AnnualHoliday State(int month, int day, Words name) => new(new AnnualDate(month, day), name, CalendarActs.State);

    private static AnnualHoliday National(int month, int day, Words name) => new(new AnnualDate(month, day), name, CalendarActs.National);
}
