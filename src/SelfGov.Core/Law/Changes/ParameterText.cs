using NodaTime;

namespace SelfGov.Law;

/// <summary>The values of parameters for people.</summary>
internal static class ParameterText
{
    internal static readonly Words ProvidedFor = new("көзделген", "предусмотрено", "provided for");
    private static readonly Words Yes = new("иә", "да", "yes");
    private static readonly Words No = new("жоқ", "нет", "no");
    private static readonly Words Plainly = new(
        "{0} (күндердің жай есебі)", "{0} (простой счёт дней)", "{0} (days counted plainly)");

    private static readonly Words Moving = new(
        "{0} (демалыс күнінен келесі жұмыс күніне ауысады)",
        "{0} (с переносом на следующий рабочий день)",
        "{0} (moves to the next working day)");

    internal static Words Of(bool value) => value ? Yes : No;

    internal static Words Of(Duration time) => CountedNoun.Hours.Of((long)time.TotalHours);

    internal static Words Of(TimeLimit limit)
    {
        Words text = limit.Text;
        if (limit is { Direction: LimitDirection.Before, Counting: DayCounting.Plain })
        {
            text = Plainly.With(text);
        }

        return limit.WhenLastDayIsOff == LastDayOff.MovesToNextWorkingDay ? Moving.With(text) : text;
    }

    internal static Words List(IEnumerable<Words> texts)
    {
        Words[] all = [.. texts];
        return new Words(Join(text => text.Kazakh), Join(text => text.Russian), Join(text => text.English));

        string Join(Func<Words, string> language) => string.Join(", ", all.Select(language));
    }
}
