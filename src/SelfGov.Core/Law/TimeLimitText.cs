using System.Globalization;
using NodaTime.Text;

namespace SelfGov.Law;

/// <summary>Writes a time limit for people in three languages, with the number of the unit declined.</summary>
internal static class TimeLimitText
{
    private static readonly LocalTimePattern HourAndMinute = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");

    public static Words Of(TimeLimit limit)
    {
        string? hour = limit.Hour is { } time ? HourAndMinute.Format(time) : null;
        string amount = limit.Amount.ToString(CultureInfo.InvariantCulture);
        bool before = limit.Direction == LimitDirection.Before;
        return new Words(Kazakh(limit, amount, hour, before), Russian(limit, amount, hour, before), English(limit, amount, hour, before));
    }

    private static string Kazakh(TimeLimit limit, string amount, string? hour, bool before)
    {
        // The acts set the word before the number: «күнтізбелік он күн». A noun after a number stays singular.
        string period = limit.Unit switch
        {
            LimitUnit.CalendarDays => $"күнтізбелік {amount} күн",
            LimitUnit.WorkingDays => $"{amount} жұмыс күні",
            _ => $"{amount} ай",
        };
        string text = before ? $"кемінде {period} бұрын" : $"{period} ішінде";
        return hour is null ? text : $"{text}, соңғы күннің {hour} сағатына дейін";
    }

    private static string Russian(TimeLimit limit, string amount, string? hour, bool before)
    {
        string text = before
            ? $"не позднее чем за {amount} {RussianAccusative(limit)}"
            : $"в течение {amount} {RussianGenitive(limit)}";
        return hour is null ? text : $"{text}, до {hour} последнего дня";
    }

    private static string RussianAccusative(TimeLimit limit)
    {
        int form = RussianForm(limit.Amount);
        return limit.Unit switch
        {
            LimitUnit.CalendarDays => form switch { 1 => "календарный день", 2 => "календарных дня", _ => "календарных дней" },
            LimitUnit.WorkingDays => form switch { 1 => "рабочий день", 2 => "рабочих дня", _ => "рабочих дней" },
            _ => form switch { 1 => "месяц", 2 => "месяца", _ => "месяцев" },
        };
    }

    private static string RussianGenitive(TimeLimit limit)
    {
        bool one = RussianForm(limit.Amount) == 1;
        return limit.Unit switch
        {
            LimitUnit.CalendarDays => one ? "календарного дня" : "календарных дней",
            LimitUnit.WorkingDays => one ? "рабочего дня" : "рабочих дней",
            _ => one ? "месяца" : "месяцев",
        };
    }

    // 1, 21, 31 ... take the singular; 2-4, 22-24 ... the paucal; 0, 5-20 ... the plural; 11-14 are plural too.
    private static int RussianForm(int amount) => (amount % 100, amount % 10) switch
    {
        ( >= 11 and <= 14, _) => 5,
        (_, 1) => 1,
        (_, >= 2 and <= 4) => 2,
        _ => 5,
    };

    private static string English(TimeLimit limit, string amount, string? hour, bool before)
    {
        string unit = limit.Unit switch
        {
            LimitUnit.CalendarDays => "calendar day",
            LimitUnit.WorkingDays => "working day",
            _ => "month",
        };
        string many = limit.Amount == 1 ? string.Empty : "s";
        return (before, hour) switch
        {
            (true, null) => $"not later than {amount} {unit}{many} before",
            (true, _) => $"not later than {hour}, {amount} {unit}{many} before",
            (false, null) => $"within {amount} {unit}{many} after",
            _ => $"within {amount} {unit}{many} after, until {hour} of the last day",
        };
    }
}
