using NodaTime;

namespace SelfGov.Law.Changes;

/// <summary>The values of parameters for people.</summary>
public static class ParameterText
{
    /// <summary>What stands for a value where the law has a rule without one.</summary>
    public static readonly Words ProvidedFor = new("көзделген", "предусмотрено", "provided for");
    private static readonly Words Yes = new("иә", "да", "yes");
    private static readonly Words No = new("жоқ", "нет", "no");
    private static readonly Words Plainly = new(
        "{0} (күндердің жай есебі)", "{0} (простой счёт дней)", "{0} (days counted plainly)");

    private static readonly Words Moving = new(
        "{0} (демалыс күнінен келесі жұмыс күніне ауысады)",
        "{0} (с переносом на следующий рабочий день)",
        "{0} (moves to the next working day)");

    /// <summary>Yes or no.</summary>
    /// <param name="value">The value.</param>
    public static Words Of(bool value) => value ? Yes : No;

    /// <summary>A time in whole hours.</summary>
    /// <param name="time">The time.</param>
    public static Words Of(Duration time) => CountedNoun.Hours.Of((long)time.TotalHours);

    /// <summary>A time limit, with the way its days are counted where that is not plain from its words.</summary>
    /// <param name="limit">The time limit.</param>
    /// <exception cref="ArgumentNullException">The limit is null.</exception>
    public static Words Of(TimeLimit limit)
    {
        ArgumentNullException.ThrowIfNull(limit);
        Words text = limit.Text;
        if (limit is { Direction: LimitDirection.Before, Counting: DayCounting.Plain })
        {
            text = Plainly.With(text);
        }

        return limit.WhenLastDayIsOff == LastDayOff.MovesToNextWorkingDay ? Moving.With(text) : text;
    }

    /// <summary>Several texts in a row, with commas between them.</summary>
    /// <param name="texts">The texts.</param>
    /// <exception cref="ArgumentNullException">The texts are null.</exception>
    public static Words List(IEnumerable<Words> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        Words[] all = [.. texts];
        return new Words(Join(text => text.Kazakh), Join(text => text.Russian), Join(text => text.English));

        string Join(Func<Words, string> language) => string.Join(", ", all.Select(language));
    }
}
