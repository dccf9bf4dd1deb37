using NodaTime;

namespace SelfGov.Law.Kazakhstan;

/// <summary>The first day of Kurban Ait and the transfers of days off, year by year, each with its source.</summary>
/// <remarks>
/// No text of these orders was read in full; each is quoted or retold by the source named beside it. A year stands here only when its
/// transfers were reported as a whole. See docs/law/calendar.md.
/// </remarks>
internal static class ReportedYears
{
    public static IEnumerable<WorkYear> All()
    {
        // Kurban Ait: mgorod.kz, 27.07.2018. Transfers: the Prime Minister's site lists all five.
        yield return Year(
            new LocalDate(2018, 8, 21),
            "http://primeminister.kz/en/news/15835",
            Government("Дни отдыха в 2018 году", null),
            (3, 3, 3, 9),
            (4, 28, 4, 30),
            (5, 5, 5, 8),
            (8, 25, 8, 31),
            (12, 29, 12, 31));

        // Kurban Ait: kursiv.media, 29.06.2020. The resolution is quoted from the Prime Minister's site.
        yield return Year(
            new LocalDate(2020, 7, 31),
            "https://kyzylorda-news.kz/ru/obshestvo/kak-kazahstanczy-otdohnut-v-2020-godu-kalendar-31660/",
            Government("О переносе дней отдыха в 2020 году", null),
            (1, 5, 1, 3),
            (5, 11, 5, 8),
            (12, 20, 12, 18));

        // Kurban Ait and the transfer: the same report; altainews.kz of 22.06.2021 and baq.kz of 28.06.2021 agree.
        yield return Year(
            new LocalDate(2021, 7, 20),
            "https://www.kt.kz/eng/society/people_in_kazakhstan_will_have_11_days_off_1377917736.html",
            Government("О переносе дней отдыха в 2021 году", null),
            (7, 3, 7, 5));

        // Kurban Ait: mangystaumedia.kz/ru/region/114690. The third transfer was added in October 2022: ortcom.kz/ru/novosti/1665217461.
        yield return Year(
            new LocalDate(2022, 7, 9),
            "https://pm.kz/en/news/kr-ukimeti-2022-zhyly-demalys-kunderin-auystyrudy-bekitti-1195927",
            Government("О переносе дней отдыха в 2022 году", "06.10.2021 № 713"),
            (3, 5, 3, 7),
            (8, 27, 8, 29),
            (10, 22, 10, 24));

        // Kurban Ait: sn.kz of June 2023.
        yield return Year(
            new LocalDate(2023, 6, 28),
            "https://forbes.kz/news/newsid_300087/amp",
            Government("О переносе дня отдыха в 2023 году", "25.04.2023"),
            (7, 1, 7, 7));

        // Kurban Ait: moved from 17 to 16 June on 7 June 2024, alau.kz quoting the Ministry of Labour.
        yield return Year(
            new LocalDate(2024, 6, 16),
            "https://m.ru.sputniknews.kz/20240418/vykhodnoy-perenesli-s-4-na-8-maya---mintruda-podpisalo-prikaz-43738035.html",
            Ministry("О переносе дня отдыха в 2024 году", "17.04.2024"),
            (5, 4, 5, 8));

        // Kurban Ait and the order: the Ministry of Labour, quoted by the same report; it planned no other transfer.
        yield return Year(
            new LocalDate(2025, 6, 6),
            "https://www.caravan.kz/amp/news/v-ijune-2025-goda-kazahstancev-ozhidaet-dopolnitelnyj-vyhodnoj-den",
            Ministry("О переносе дня отдыха в 2025 году", "21.11.2024 № 436"),
            (1, 5, 1, 3));

        // Kurban Ait, and no transfer: the calendar of the electronic government as of 02.01.2026, inform.kz.
        yield return Year(
            new LocalDate(2026, 5, 27),
            "https://www.inform.kz/ru/kak-budut-otdihat-kazahstantsi-v-2026-godu-947dd6",
            Ministry("О переносе дня отдыха в 2026 году", null));
    }

    private static WorkYear Year(
        LocalDate firstDayOfKurbanAit, string source, Words order, params ReadOnlySpan<(int FromMonth, int FromDay, int ToMonth, int ToDay)> moves)
    {
        int year = firstDayOfKurbanAit.Year;
        var transfers = new List<DayOffTransfer>();
        foreach (var move in moves)
        {
            transfers.Add(new DayOffTransfer(
                new LocalDate(year, move.FromMonth, move.FromDay),
                new LocalDate(year, move.ToMonth, move.ToDay),
                order,
                CalendarActs.Transfers,
                new Uri(source)));
        }

        return KazakhstanCalendar.Year(Certainty.Reported, firstDayOfKurbanAit, transfers);
    }

    private static Words Government(string title, string? signed) => new(
        $"Қазақстан Республикасы Үкіметінің қаулысы{Signed(signed)} «{title}»",
        $"постановление Правительства Республики Казахстан{Signed(signed)} «{title}»",
        $"resolution of the Government of the Republic of Kazakhstan{Signed(signed)} \"{title}\"");

    private static Words Ministry(string title, string? signed) => new(
        $"Еңбек және халықты әлеуметтік қорғау министрінің бұйрығы{Signed(signed)} «{title}»",
        $"приказ Министра труда и социальной защиты населения{Signed(signed)} «{title}»",
        $"order of the Minister of Labour and Social Protection{Signed(signed)} \"{title}\"");

    private static string Signed(string? signed) => signed is null ? string.Empty : $" {signed}";
}
