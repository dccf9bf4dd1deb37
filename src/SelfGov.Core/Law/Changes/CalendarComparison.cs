using System.Collections.Immutable;

namespace SelfGov.Law.Changes;

/// <summary>The calendars of one case under two editions, step by step: the effect that a change of law has on it.</summary>
/// <remarks>Immutable.</remarks>
public sealed class CalendarComparison
{
    private static readonly Words Step = new("Қадам", "Шаг", "Step");
    private static readonly Words Effect = new("Айырма", "Разница", "Difference");
    private static readonly Words Missing = new("{0} редакциясында жоқ", "нет в {0}", "not in {0}");
    private static readonly Words Later = new("{0:ға} кешірек", "позже на {0}", "{0} later");
    private static readonly Words Earlier = new("{0:ға} ертерек", "раньше на {0}", "{0} earlier");
    private static readonly Words Otherwise = new("басқаша", "иначе", "otherwise");

    private CalendarComparison(EditionId first, EditionId second, ImmutableArray<CalendarChange> steps)
    {
        First = first;
        Second = second;
        Steps = steps;
    }

    /// <summary>The first edition.</summary>
    public EditionId First { get; }

    /// <summary>The second edition.</summary>
    public EditionId Second { get; }

    /// <summary>Every step that either calendar has, in their order; those that did not change too.</summary>
    public ImmutableArray<CalendarChange> Steps { get; }

    /// <summary>Compares two calendars.</summary>
    /// <param name="first">The first edition.</param>
    /// <param name="firstSteps">The steps under it, in the order of the calendar.</param>
    /// <param name="second">The second edition.</param>
    /// <param name="secondSteps">The steps under it, in the order of the calendar.</param>
    /// <exception cref="ArgumentNullException">A list is null.</exception>
    /// <exception cref="ArgumentException">A calendar has two steps of one code.</exception>
    public static CalendarComparison Of(
        EditionId first, IEnumerable<CalendarStep> firstSteps, EditionId second, IEnumerable<CalendarStep> secondSteps)
    {
        ArgumentNullException.ThrowIfNull(firstSteps);
        ArgumentNullException.ThrowIfNull(secondSteps);
        ImmutableArray<CalendarStep> before = [.. firstSteps];
        ImmutableArray<CalendarStep> after = [.. secondSteps];
        var beforeByCode = before.ToDictionary(step => step.Code, StringComparer.Ordinal);
        var afterByCode = after.ToDictionary(step => step.Code, StringComparer.Ordinal);
        return new CalendarComparison(
            first,
            second,
            [
                .. MergedOrder.Of<CalendarStep>(step => step.Code, [before, after])
                    .Select(code => new CalendarChange(beforeByCode.GetValueOrDefault(code), afterByCode.GetValueOrDefault(code))),
            ]);
    }

    /// <summary>The steps as a table in Markdown: what, when under each edition with the place, and the difference.</summary>
    /// <param name="language">The language asked for.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of the three.</exception>
    public string ToMarkdown(Language language)
    {
        var places = new PlaceMarks(Steps.SelectMany(step => new[] { step.First?.Basis, step.Second?.Basis }));
        var table = new MarkdownTable(Step.In(language), First.ToString(), Second.ToString(), Effect.In(language));
        foreach (CalendarChange step in Steps)
        {
            table.Row(step.Text.In(language), Cell(step.First), Cell(step.Second), Difference(step)?.In(language) ?? string.Empty);
        }

        return table.ToString() + "\n" + places.Legend(language);

        string Cell(CalendarStep? step) => step is null ? "—" : $"{step.When.In(language)}; {places.Place(step.Basis)}";
    }

    private Words? Difference(CalendarChange step) => step switch
    {
        { First: null } => Missing.With(Words.Same(First.ToString())),
        { Second: null } => Missing.With(Words.Same(Second.ToString())),
        { Days: { } days and > 0 } => Later.With(CountedNoun.Days.Of(days)),
        { Days: { } days and < 0 } => Earlier.With(CountedNoun.Days.Of(-days)),
        { IsChanged: true } => Otherwise,
        _ => null,
    };
}
