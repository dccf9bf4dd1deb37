using System.Collections.Immutable;

namespace SelfGov.Law.Changes;

/// <summary>What changed between two editions, parameter by parameter.</summary>
/// <remarks>Immutable. What did not change is left out.</remarks>
public sealed class EditionComparison
{
    private static readonly Words Parameter = new("Параметр", "Параметр", "Parameter");
    private static readonly Words Change = new("Өзгеріс", "Изменение", "Change");
    private static readonly Words NoChange = new("Ештеңе өзгерген жоқ.", "Ничего не изменилось.", "Nothing changed.");

    private EditionComparison(EditionId first, EditionId second, ImmutableArray<ParameterChange> changes)
    {
        First = first;
        Second = second;
        Changes = changes;
    }

    /// <summary>The edition that is compared.</summary>
    public EditionId First { get; }

    /// <summary>The edition with which it is compared, the later one as a rule.</summary>
    public EditionId Second { get; }

    /// <summary>What differs, in the order of the procedure.</summary>
    public ImmutableArray<ParameterChange> Changes { get; }

    /// <summary>Compares two lists of parameters, of one law or of two.</summary>
    /// <param name="first">The parameters of the first edition.</param>
    /// <param name="second">The parameters of the second edition.</param>
    /// <exception cref="ArgumentNullException">A list is null.</exception>
    public static EditionComparison Of(LawParameters first, LawParameters second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return new EditionComparison(
            first.Edition,
            second.Edition,
            [
                .. MergedOrder.Of<LawParameter>(parameter => parameter.Code, [first.All, second.All])
                    .Select(code => ParameterChange.Of(first.Find(code), second.Find(code)))
                    .OfType<ParameterChange>(),
            ]);
    }

    /// <summary>The changes as a table in Markdown: parameter, value and place before and after, kind of change.</summary>
    /// <param name="language">The language asked for.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of the three.</exception>
    public string ToMarkdown(Language language)
    {
        if (Changes.IsEmpty)
        {
            return NoChange.In(language) + "\n";
        }

        var places = new PlaceMarks(Changes.SelectMany(change => new[] { change.First?.Basis, change.Second?.Basis }));
        var table = new MarkdownTable(Parameter.In(language), First.ToString(), Second.ToString(), Change.In(language));
        foreach (ParameterChange change in Changes)
        {
            table.Row(
                change.Name.In(language), places.Cell(change.First, language), places.Cell(change.Second, language),
                Name(change.Kind).In(language));
        }

        return table.ToString() + "\n" + places.Legend(language);
    }

    private static Words Name(ParameterChangeKind kind) => kind switch
    {
        ParameterChangeKind.Added => new("қосылды", "добавлено", "added"),
        ParameterChangeKind.Removed => new("алып тасталды", "исключено", "removed"),
        ParameterChangeKind.ValueChanged => new("мәні өзгерді", "изменено значение", "value changed"),
        _ => new("тек орны ауысты", "изменено только место", "only the place moved"),
    };
}
