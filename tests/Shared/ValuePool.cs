using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;
using SelfGov.Contract;
using SelfGov.Workflow;

namespace SelfGov;

/// <summary>Values that occur in a case, its history and its time limits, by the names of their fields and by what they are.</summary>
internal sealed partial class ValuePool
{
    private readonly Dictionary<string, List<JsonNode>> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<JsonNode>> byForm = new(StringComparer.Ordinal);
    private readonly HashSet<(string Name, string Json)> seen = [];

    /// <summary>What a text is by its look, so that a field of days is filled with days and not with names.</summary>
    internal static string FormOf(string text) =>
        Forms().Match(text).Groups.Values.Skip(1).FirstOrDefault(group => group.Success)?.Name ?? "text";

    internal void Add(string name, JsonNode? value)
    {
        if (value is null || !seen.Add((name, value.ToJsonString())))
        {
            return;
        }

        In(byName, name).Add(value);
        switch (value)
        {
            case JsonObject record:
                In(byForm, "object").Add(value);
                foreach ((string field, JsonNode? each) in record)
                {
                    Add(field, each);
                }

                break;
            case JsonArray list:
                AddNumber(list.Count);
                foreach (JsonNode? each in list)
                {
                    Add(name, each);
                }

                break;
            default:
                In(byForm, FormOf(value)).Add(value);
                break;
        }
    }

    internal void AddText(string text) => In(byForm, FormOf(text)).Add(JsonValue.Create(text));

    internal void AddNumber(decimal number)
    {
        if (seen.Add((string.Empty, number.ToString(CultureInfo.InvariantCulture))))
        {
            In(byForm, "number").Add(JsonValue.Create(number));
        }
    }

    /// <summary>What a refusal expects, and what it says in words of days and numbers.</summary>
    internal void Learn(Refusal refusal)
    {
        foreach (object value in refusal.Expectation?.Values ?? [])
        {
            if (Drafts.JsonOf(value) is { } json)
            {
                In(byForm, FormOf(json)).Add(json);
            }
        }

        foreach (Match hour in Hours().Matches(refusal.Expected?.English ?? string.Empty))
        {
            AddText($"{hour.Value}:00");
        }

        foreach (string words in new[] { refusal.Expected?.English, refusal.Found?.English }.OfType<string>())
        {
            foreach (Match day in Days().Matches(words))
            {
                AddText($"{day.Groups[3].Value}-{day.Groups[2].Value}-{day.Groups[1].Value}");
            }

            foreach (decimal number in NumbersIn(words))
            {
                AddNumber(number);
            }
        }
    }

    internal IReadOnlyList<JsonNode> Named(string name) => byName.TryGetValue(name, out List<JsonNode>? values) ? values : [];

    internal IReadOnlyList<JsonNode> OfForm(string form) => byForm.TryGetValue(form, out List<JsonNode>? values) ? values : [];

    /// <summary>The first day that words name; null where they name none.</summary>
    internal static LocalDate? DayIn(string? words) => words is not null && Days().Match(words) is { Success: true } day
        ? LocalDatePattern.Iso.Parse($"{day.Groups[3].Value}-{day.Groups[2].Value}-{day.Groups[1].Value}").GetValueOrThrow()
        : null;

    /// <summary>The numbers that words name, but for those of days.</summary>
    internal static decimal[] NumbersIn(string? words) => words is null
        ? []
        : [.. Numbers().Matches(Days().Replace(words, " ")).Select(number => decimal.Parse(number.Value, CultureInfo.InvariantCulture))];

    /// <summary>The objects that have every field a shape asks for, and no other.</summary>
    internal IEnumerable<JsonNode> Fitting(ValueShape shape) => OfForm("object").Where(value => Fits(value, shape));

    internal static bool Fits(JsonNode value, ValueShape shape) => value switch
    {
        JsonObject record => shape.Kind == ValueKind.Object
            && shape.Fields.All(field => !field.IsRequired || field.IsNullable || record.ContainsKey(field.Name))
            && record.All(each => shape.Fields.Any(field => field.Name == each.Key)),
        JsonArray list => shape.Kind == ValueKind.List && list.All(each => each is null || Fits(each, shape.Element!)),
        _ => FormOf(value) is var form && shape.Kind switch
        {
            ValueKind.Text => form == (shape.Example is { } example ? FormOf(example) : "text") || shape.Example is null,
            ValueKind.Whole => form == "number",
            ValueKind.Number => form == "number",
            ValueKind.Truth => form == "truth",
            ValueKind.Choice => form == "text" && shape.Choices.Any(choice => choice.Name == value.GetValue<string>()),
            ValueKind.Choices => form == "text"
                && value.GetValue<string>().Split(", ").All(name => shape.Choices.Any(choice => choice.Name == name)),
            _ => false,
        },
    };

    /// <summary>A copy of a value that fits, with what a stored fact leaves out.</summary>
    internal static JsonNode Copy(JsonNode value, ValueShape shape)
    {
        JsonNode copy = value.DeepClone();
        if (copy is JsonObject record)
        {
            foreach (FieldShape field in shape.Fields.Where(field => field.IsRequired && !record.ContainsKey(field.Name)))
            {
                record[field.Name] = null;
            }
        }

        return copy;
    }

    private static string FormOf(JsonNode value) => value.GetValueKind() switch
    {
        System.Text.Json.JsonValueKind.String => FormOf(value.GetValue<string>()),
        System.Text.Json.JsonValueKind.Number => "number",
        System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False => "truth",
        _ => "object",
    };

    private static List<JsonNode> In(Dictionary<string, List<JsonNode>> values, string key)
    {
        if (!values.TryGetValue(key, out List<JsonNode>? list))
        {
            values.Add(key, list = []);
        }

        return list;
    }

    [GeneratedRegex(@"^(?:(?<moment>\d{4}-\d\d-\d\dT[\d:.]+Z)|(?<time>\d{4}-\d\d-\d\dT[\d:.]+)|(?<day>\d{4}-\d\d-\d\d)|(?<month>\d{4}-\d\d)"
        + @"|(?<hour>\d\d:\d\d[\d:.]*)|(?<digest>[0-9a-f]{64}))\z")]
    private static partial Regex Forms();

    [GeneratedRegex(@"(\d\d)\.(\d\d)\.(\d{4})")]
    private static partial Regex Days();

    [GeneratedRegex(@"\b\d\d:\d\d\b")]
    private static partial Regex Hours();

    [GeneratedRegex(@"\d+(?:\.\d+)?")]
    private static partial Regex Numbers();
}
