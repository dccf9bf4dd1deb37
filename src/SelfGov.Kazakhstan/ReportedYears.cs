using NodaTime;
using SelfGov.Law;

namespace SelfGov.Kazakhstan;

/// <summary>The first day of Kurban Ait and the transfers of days off, year by year, each with its source.</summary>
/// <remarks>
/// No text of these orders was read in full; each is quoted or retold by the source named beside it. A year stands here only when its
/// transfers were reported as a whole. See docs/law/calendar.md.
/// </remarks>
internal static class ReportedYears
{
    /// <summary>The newest year: the transfers of a later one may still be decreed.</summary>
    public const int Last = 2026;

    public static IEnumerable<WorkYear> All()
    {
        // Kurban Ait: mgorod.kz, 27.07.2018. The Prime Minister's site lists all five transfers.
        var in2018 = Government(2018, null, "http://primeminister.kz/en/news/15835");
        yield return Year(
            new LocalDate(2018, 8, 21),
            in2018.Move(3, 3, 3, 9),
            in2018.Move(4, 28, 4, 30),
            in2018.Move(5, 5, 5, 8),
            in2018.Move(8, 25, 8, 31),
            in2018.Move(12, 29, 12, 31));

        // Kurban Ait: kursiv.media, 29.06.2020. The resolution is quoted from the Prime Minister's site.
        var in2020 = Government(2020, null, "https://kyzylorda-news.kz/ru/obshestvo/kak-kazahstanczy-otdohnut-v-2020-godu-kalendar-31660/");
        yield return Year(new LocalDate(2020, 7, 31), in2020.Move(1, 5, 1, 3), in2020.Move(5, 11, 5, 8), in2020.Move(12, 20, 12, 18));

        // Kurban Ait stands in the same report; altainews.kz of 22.06.2021 and baq.kz of 28.06.2021 agree on both.
        var in2021 = Government(
            2021, null, "https://www.kt.kz/eng/society/people_in_kazakhstan_will_have_11_days_off_1377917736.html");
        yield return Year(new LocalDate(2021, 7, 20), in2021.Move(7, 3, 7, 5));

        // Kurban Ait: mangystaumedia.kz/ru/region/114690. The last transfer was added by another resolution, in October 2022.
        var in2022 = Government(
            2022, "06.10.2021 № 713", "https://pm.kz/en/news/kr-ukimeti-2022-zhyly-demalys-kunderin-auystyrudy-bekitti-1195927");
        var addedIn2022 = Government(2022, null, "https://ortcom.kz/ru/novosti/1665217461");
        yield return Year(new LocalDate(2022, 7, 9), in2022.Move(3, 5, 3, 7), in2022.Move(8, 27, 8, 29), addedIn2022.Move(10, 22, 10, 24));

        // Kurban Ait: sn.kz, June 2023. The date of the resolution: altainews.kz, 01.06.2023.
        var in2023 = Government(2023, "25.04.2023", "https://forbes.kz/news/newsid_300087/amp");
        yield return Year(new LocalDate(2023, 6, 28), in2023.Move(7, 1, 7, 7));

        // Kurban Ait: announced for 16 June instead of 17 June on 7 June 2024, alau.kz quoting the Ministry of Labour.
        var in2024 = Ministry(
            2024, "17.04.2024",
            "https://m.ru.sputniknews.kz/20240418/vykhodnoy-perenesli-s-4-na-8-maya---mintruda-podpisalo-prikaz-43738035.html");
        yield return Year(new LocalDate(2024, 6, 16), in2024.Move(5, 4, 5, 8));

        // Kurban Ait and the order: the Ministry of Labour, quoted by the same report; it planned no other transfer.
        var in2025 = Ministry(
            2025, "21.11.2024 № 436", "https://www.caravan.kz/amp/news/v-ijune-2025-goda-kazahstancev-ozhidaet-dopolnitelnyj-vyhodnoj-den");
        yield return Year(new LocalDate(2025, 6, 6), in2025.Move(1, 5, 1, 3));

        // Kurban Ait, and no transfer: the calendar of the electronic government as of 02.01.2026,
        // inform.kz/ru/kak-budut-otdihat-kazahstantsi-v-2026-godu-947dd6.
        yield return Year(new LocalDate(2026, 5, 27));
    }

    private static WorkYear Year(LocalDate firstDayOfKurbanAit, params DayOffTransfer[] transfers) =>
        KazakhstanCalendar.Year(Certainty.Reported, firstDayOfKurbanAit, transfers);

    private static Order Government(int year, string? signed, string source) => new(
        year,
        new Words(
            $"Қазақстан Республикасы Үкіметінің {year} жылғы демалыс күндерін ауыстыру туралы{Signed(signed)} қаулысы",
            $"постановление Правительства Республики Казахстан{Signed(signed)} о переносе дней отдыха в {year} году",
            $"resolution of the Government of the Republic of Kazakhstan{Signed(signed)} on the transfer of days off in {year}"),
        new Uri(source));

    private static Order Ministry(int year, string? signed, string source) => new(
        year,
        new Words(
            $"Еңбек және халықты әлеуметтік қорғау министрінің {year} жылғы демалыс күнін ауыстыру туралы{Signed(signed)} бұйрығы",
            $"приказ Министра труда и социальной защиты населения{Signed(signed)} о переносе дня отдыха в {year} году",
            $"order of the Minister of Labour and Social Protection{Signed(signed)} on the transfer of a day off in {year}"),
        new Uri(source));

    private static string Signed(string? signed) => signed is null ? string.Empty : $" ({signed})";

    private sealed record Order(int Year, Words Title, Uri Source)
    {
        public DayOffTransfer Move(int fromMonth, int fromDay, int toMonth, int toDay) => new(
            new LocalDate(Year, fromMonth, fromDay), new LocalDate(Year, toMonth, toDay), Title, CalendarActs.Transfers, Source);
    }
}
