using System.Collections.Immutable;

namespace SelfGov.Law.Changes;

/// <summary>
/// How a table writes places briefly: of the act cited most without its name, of the others with a number that the legend explains.
/// </summary>
internal sealed class PlaceMarks
{
    private static readonly Words Unmarked = new("Нөмірсіз орындар:", "Места без номера:", "Places without a number:");

    private readonly ImmutableArray<Act> acts;

    internal PlaceMarks(IEnumerable<Citation?> cited) => acts =
    [
        .. cited.OfType<Citation>().GroupBy(place => place.Act).OrderByDescending(places => places.Count())
            .ThenBy(places => places.Key.Code, StringComparer.Ordinal).Select(places => places.Key),
    ];

    /// <summary>The value and its place, for a cell of a table.</summary>
    internal string Cell(LawParameter? parameter, Language language) => parameter switch
    {
        { Value: { } value, Basis: { } basis } => $"{value.In(language)}; {Place(basis)}",
        { Value: { } value } => value.In(language),
        _ => "—",
    };

    internal string Place(Citation basis)
    {
        int act = acts.IndexOf(basis.Act);
        return act == 0 ? basis.Place : $"{basis.Place} [{act}]";
    }

    /// <summary>What the numbers mean; empty where nothing is cited.</summary>
    internal string Legend(Language language) => acts.IsEmpty
        ? string.Empty
        : Unmarked.In(language) + " " + string.Join("; ", acts.Select((act, number) => Link(act, number, language))) + ".\n";

    private static string Link(Act act, int number, Language language) =>
        (number == 0 ? string.Empty : $"\\[{number}\\] ")
            + $"[{MarkdownTable.Escape(act.Title.In(language))}](<{act.Address.AbsoluteUri}>)";
}
