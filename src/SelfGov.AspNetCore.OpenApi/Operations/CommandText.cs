using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.AspNetCore.OpenApi.Operations;

/// <summary>What the law says of a command, in the words of the newest edition that has it.</summary>
internal static class CommandText
{
    /// <summary>For people, in Markdown: what it does, its place in the law, who may give it, when, and under which conditions.</summary>
    /// <param name="map">The command.</param>
    /// <param name="documentation">What the code says of it; null where that is not known.</param>
    internal static string Describe(MapCommand map, string? documentation)
    {
        var text = new StringBuilder(documentation ?? Sentence(map.Text.English));
        text.Append("\n\nLaw: ").Append(Link(map.Basis)).Append('.');
        if (!map.Roles.IsEmpty)
        {
            text.Append("\n\nWho: ").AppendJoin(", ", map.Roles.Select(role => $"{role.Name.English} (`{role.Code}`)")).Append('.');
        }

        Items(text, "When:", map.Limits.Select(limit => (limit.Text, limit.Basis)));
        Items(text, "Conditions:", map.Rules.Select(rule => (rule.Text, rule.Basis)));
        return text.ToString();
    }

    /// <summary>The roles as data.</summary>
    internal static JsonArray Roles(ImmutableArray<Role> roles) => new([.. roles.Select(role => new JsonObject
    {
        ["code"] = role.Code,
        ["name"] = InThree(role.Name),
    })]);

    /// <summary>The conditions as data.</summary>
    internal static JsonArray Rules(MapCommand map) => new([.. map.Rules.Select(rule => new JsonObject
    {
        ["code"] = rule.Code,
        ["text"] = InThree(rule.Text),
        ["article"] = Article(rule.Basis),
    })]);

    /// <summary>A place in the law as data.</summary>
    internal static JsonObject Article(Citation basis) => new()
    {
        ["act"] = basis.Act.Code,
        ["place"] = basis.Place,
        ["address"] = basis.Link.OriginalString,
    };

    /// <summary>A text in three languages.</summary>
    internal static JsonObject InThree(Words words) => new() { ["kk"] = words.Kazakh, ["ru"] = words.Russian, ["en"] = words.English };

    private static void Items(StringBuilder text, string title, IEnumerable<(Words Text, Citation Basis)> items)
    {
        (Words Text, Citation Basis)[] all = [.. items.Distinct()];
        if (all.Length == 0)
        {
            return;
        }

        text.Append("\n\n").Append(title).Append('\n');
        foreach ((Words words, Citation basis) in all)
        {
            text.Append("\n- ").Append(words.English).Append(" (").Append(Link(basis)).Append(')');
        }
    }

    private static string Link(Citation basis) =>
        $"[{basis.Text.English.Replace('[', '(').Replace(']', ')')}]({basis.Link.OriginalString})";

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..] + ".";
}
