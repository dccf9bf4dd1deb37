using System.Collections.Immutable;

namespace SelfGov.Law.Changes;

/// <summary>All parameters of several editions side by side.</summary>
/// <remarks>Immutable.</remarks>
public sealed class EditionTable
{
    private static readonly Words Parameter = new("Параметр", "Параметр", "Parameter");
    private static readonly Words Unchanged = new(
        "\"=\" — алдыңғы бағандағыдай; \"—\" — редакцияда жоқ.",
        "«=» — как в предыдущем столбце; «—» — в редакции нет.",
        "\"=\": as in the column before; \"—\": the edition has none.");

    private EditionTable(ImmutableArray<LawParameters> editions) => Editions = editions;

    /// <summary>The editions, in the order of the columns.</summary>
    public ImmutableArray<LawParameters> Editions { get; }

    /// <summary>The codes of all parameters, in the order of the rows: of those that any of the editions has.</summary>
    public ImmutableArray<string> Codes =>
    [
        .. MergedOrder.Of<LawParameter>(parameter => parameter.Code, [.. Editions.Select(edition => edition.All)])
            .Where(code => Editions.Any(edition => edition.Find(code)?.Value is not null)),
    ];

    /// <summary>Puts editions side by side.</summary>
    /// <param name="editions">The parameters of each edition, the earliest first; at least one.</param>
    /// <exception cref="ArgumentNullException">The list or an edition is null.</exception>
    /// <exception cref="ArgumentException">There is no edition.</exception>
    public static EditionTable Of(params IEnumerable<LawParameters> editions)
    {
        ArgumentNullException.ThrowIfNull(editions);
        ImmutableArray<LawParameters> columns = [.. editions];
        foreach (LawParameters column in columns)
        {
            ArgumentNullException.ThrowIfNull(column, nameof(editions));
        }

        return columns.IsEmpty
            ? throw new ArgumentException("A table of editions needs at least one.", nameof(editions))
            : new EditionTable(columns);
    }

    /// <summary>The table in Markdown: a row for each parameter, a column for each edition, every value with its place.</summary>
    /// <param name="language">The language asked for.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of the three.</exception>
    public string ToMarkdown(Language language)
    {
        var places = new PlaceMarks(Editions.SelectMany(edition => edition.All).Select(parameter => parameter.Basis));
        var table = new MarkdownTable([Parameter.In(language), .. Editions.Select(edition => edition.Edition.ToString())]);
        foreach (string code in Codes)
        {
            LawParameter?[] row = [.. Editions.Select(edition => edition.Find(code))];
            string name = row.Last(parameter => parameter is not null)!.Name.In(language);
            table.Row([name, .. row.Select((_, column) => Cell(row, column, places, language))]);
        }

        return table.ToString() + "\n" + (Editions.Length > 1 ? Unchanged.In(language) + "\n" : string.Empty) + places.Legend(language);
    }

    private static string Cell(LawParameter?[] row, int column, PlaceMarks places, Language language) =>
        column > 0 && row[column] is { Value: { } value, Basis: var basis } && row[column - 1] is { Value: { } before } previous
            && ParameterChange.IsTheSame(value, before) && basis == previous.Basis
            ? "="
            : places.Cell(row[column], language);
}
