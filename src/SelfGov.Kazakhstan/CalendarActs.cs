using SelfGov.Law;

namespace SelfGov.Kazakhstan;

/// <summary>The acts from which the work calendar follows.</summary>
internal static class CalendarActs
{
    public static readonly Act Holidays = new(
        "Z010000267_",
        new Words(
            "«Қазақстан Республикасындағы мерекелер туралы» Қазақстан Республикасының 2001 жылғы 13 желтоқсандағы № 267-II Заңы",
            "Закон Республики Казахстан от 13 декабря 2001 года № 267-II «О праздниках в Республике Казахстан»",
            "Law of the Republic of Kazakhstan of 13 December 2001 No. 267-II \"On holidays in the Republic of Kazakhstan\""),
        new Uri("https://adilet.zan.kz/rus/docs/Z010000267_"));

    public static readonly Act LabourCode = new(
        "K1500000414",
        new Words(
            "Қазақстан Республикасының 2015 жылғы 23 қарашадағы № 414-V Еңбек кодексі",
            "Трудовой кодекс Республики Казахстан от 23 ноября 2015 года № 414-V",
            "Labour Code of the Republic of Kazakhstan of 23 November 2015 No. 414-V"),
        new Uri("https://adilet.zan.kz/rus/docs/K1500000414"));

    public static readonly Citation National = Holidays.At("2");

    public static readonly Citation State = Holidays.At("3");

    public static readonly Citation Substitution = Holidays.At("5");

    public static readonly Citation Weekend = LabourCode.At("84", 3);

    public static readonly Citation DaysOffBesideHolidays = LabourCode.At("84", 5);

    public static readonly Citation Transfers = LabourCode.At("85", 3);
}
