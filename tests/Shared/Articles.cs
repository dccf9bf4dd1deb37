using System.Globalization;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov;

/// <summary>
/// The article of every refusal, as <c>tests/Golden/articles</c> says it: a line names the kind, the code, the command, the editions and
/// the article; <c>*</c> is any. The line of a command itself is for whoever gives it in another role or state than the law has.
/// </summary>
internal static class Articles
{
    private const string Any = "*";

    private static readonly Lazy<ILookup<(string Kind, string Code), Line>> Table = new(() =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "articles"), "*.tsv")
            .SelectMany(file => File.ReadLines(file).Skip(1).Select(line => Line.Of(Path.GetFileName(file), line)))
            .ToLookup(line => (line.Kind, line.Code)));

    internal static IEnumerable<Line> All => Table.Value.SelectMany(lines => lines);

    /// <summary>Everything that a lifecycle may refuse for, as the table has to say it.</summary>
    internal static IEnumerable<Place> Of(LifecycleMap map) =>
    [
        .. map.Commands.Select(command => new Place(map.Kind, command.Name, command.Name, map.Edition, command.Basis)),
        .. from command in map.Commands
           from rule in command.Rules
           select new Place(map.Kind, rule.Code, command.Name, map.Edition, rule.Basis),
        .. from command in map.Commands
           from limit in command.Limits
           select new Place(map.Kind, limit.Code, command.Name, map.Edition, limit.Basis),
        .. map.Causes.Select(cause => new Place(map.Kind, cause.Code, Any, map.Edition, cause.Basis)),
    ];

    internal static bool Says(Line line, Place place) =>
        (line.Kind, line.Code) == (place.Kind, place.Code)
        && (line.Command == Any || place.Command == Any || line.Command == place.Command)
        && (line.Editions is [Any] || line.Editions.Contains(place.Edition.Value));

    /// <summary>The place is in the table, with this article; a rule that stands under several articles has a line for each.</summary>
    internal static void AssertSaid(Place place)
    {
        string[] said = [.. Table.Value[(place.Kind, place.Code)].Where(line => Says(line, place)).Select(line => line.Article)];
        string found = place.Basis.ToString();
        Assert.True(
            said.Contains(found),
            said.Length > 0
                ? $"'{place.Code}' of {place.Command} cites {found}; the table of articles says {string.Join(" or ", said)}."
                : "The table in tests/Golden/articles lacks the line, to be read from the act: "
                    + $"{place.Kind}\t{place.Code}\t{place.Command}\t{place.Edition}\t{found}");
    }

    /// <summary>The article of a refusal is the one of the table.</summary>
    internal static void AssertSaid<TCase>(Lifecycle<TCase> lifecycle, TCase current, ICommand<TCase> command, Refusal refusal)
        where TCase : Case
    {
        string name = command.GetType().Name;
        string code = refusal.Kind switch
        {
            RefusalKind.State or RefusalKind.Role or RefusalKind.Data => name,
            RefusalKind.NotAdvanced => lifecycle.Deadlines(current).First(deadline => deadline.Causes).Code,
            _ => refusal.Code,
        };
        AssertSaid(new Place(
            lifecycle.Kind, code, refusal.Kind == RefusalKind.NotAdvanced ? Any : name, lifecycle.Edition, refusal.Basis));
    }

    /// <summary>A line of the table.</summary>
    internal sealed record Line(string Kind, string Code, string Command, string[] Editions, string Article)
    {
        internal static Line Of(string file, string line) =>
            line.Split('\t') is [var kind, var code, var command, var editions, var article]
            ? new(kind, code, command, editions.Split(','), article)
            : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"{file}: five columns are needed in \"{line}\"."));

        public override string ToString() => $"{Kind}\t{Code}\t{Command}\t{string.Join(',', Editions)}\t{Article}";
    }

    /// <summary>What a lifecycle refuses for, and the article that it cites.</summary>
    internal sealed record Place(string Kind, string Code, string Command, EditionId Edition, Citation Basis);
}
