namespace SelfGov.Law.Texts;

/// <summary>Writes a time limit for people in three languages, with the number of the unit declined.</summary>
internal static class TimeLimitText
{
    // The acts set the word before the number, «күнтізбелік он күн»; the noun after a number stays singular.
    private static readonly CountedNoun CalendarDays =
        new("күн", "календарный день", "календарных дня", "календарных дней", "calendar day", "calendar days");
    private static readonly CountedNoun WorkingDays =
        new("жұмыс күні", "рабочий день", "рабочих дня", "рабочих дней", "working day", "working days");
    private static readonly CountedNoun Months = new("ай", "месяц", "месяца", "месяцев", "month", "months");

    // After «в течение» the noun stands in the genitive: one form after 1, 21, 31 and so on, another after every other number.
    private static readonly CountedNoun WithinCalendarDays =
        CalendarDays with { RussianOne = "календарного дня", RussianFew = "календарных дней" };
    private static readonly CountedNoun WithinWorkingDays = WorkingDays with { RussianOne = "рабочего дня", RussianFew = "рабочих дней" };
    private static readonly CountedNoun WithinMonths = Months with { RussianOne = "месяца", RussianFew = "месяцев" };

    private static readonly Words UntilHour =
        new("соңғы күнгі сағат {0:ға} дейін", "до {0} последнего дня", "until {0} of the last day");

    public static Words Of(TimeLimit limit)
    {
        string? hour = limit.Hour is { } time ? PlainTime.Of(time) : null;
        bool before = limit.Direction == LimitDirection.Before;
        Words period = UnitOf(limit.Unit, before).Of(limit.Amount);
        string kazakh = limit.Unit == LimitUnit.CalendarDays ? $"күнтізбелік {period.Kazakh}" : period.Kazakh;
        return new Words(Kazakh(kazakh, hour, before), Russian(period.Russian, hour, before), English(period.English, hour, before));
    }

    private static CountedNoun UnitOf(LimitUnit unit, bool before) => (unit, before) switch
    {
        (LimitUnit.CalendarDays, true) => CalendarDays,
        (LimitUnit.CalendarDays, false) => WithinCalendarDays,
        (LimitUnit.WorkingDays, true) => WorkingDays,
        (LimitUnit.WorkingDays, false) => WithinWorkingDays,
        (_, true) => Months,
        _ => WithinMonths,
    };

    private static string Kazakh(string period, string? hour, bool before)
    {
        string text = before ? $"кемінде {period} бұрын" : $"{period} ішінде";
        return hour is null ? text : $"{text}, {UntilHour.With(Words.Same(hour)).Kazakh}";
    }

    private static string Russian(string period, string? hour, bool before)
    {
        string text = before ? $"не позднее чем за {period}" : $"в течение {period}";
        return hour is null ? text : $"{text}, {UntilHour.With(Words.Same(hour)).Russian}";
    }

    private static string English(string period, string? hour, bool before) => (before, hour) switch
    {
        (true, null) => $"not later than {period} before",
        (true, _) => $"not later than {hour}, {period} before",
        (false, null) => $"within {period} after",
        _ => $"within {period} after, {UntilHour.With(Words.Same(hour)).English}",
    };
}
