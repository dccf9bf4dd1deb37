using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using SelfGov.Cases;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Contract;

/// <summary>
/// Cases that grow by any facts that the topology permits, with any data: young ones, old ones, and such as no clerk brings about.
/// </summary>
internal sealed class GrownCases<TCase>(Procedure<TCase> procedure)
    where TCase : Case
{
    /// <summary>What personal data say in these cases.</summary>
    internal const string Personal = "Құпия 880301";

    private static readonly MethodInfo JsonOf =
        typeof(Family<Fact<TCase>>).GetMethod("JsonOf", BindingFlags.Instance | BindingFlags.NonPublic)!;

    private readonly Dictionary<string, ValueShape> shapes = procedure.Facts.Family.Members.ToDictionary(
        member => member.Type.Name,
        member => ValueShape.Of((JsonTypeInfo)JsonOf.Invoke(procedure.Facts.Family, [member.Type])!));

    /// <summary>The case before its first fact, and after each.</summary>
    internal IEnumerable<(Lifecycle<TCase> Lifecycle, TCase Case)> Of(EditionId edition, int seed, int steps)
    {
        var random = new Random(seed);
        Lifecycle<TCase> lifecycle = procedure.Lifecycles.Of(edition);
        TCase current = lifecycle.Begin(new CaseId($"case-{seed}"));
        yield return (lifecycle, current);
        for (int step = 0; step < steps; step++)
        {
            string[] permitted =
            [
                .. lifecycle.Map.Transitions.Where(each => each.From == lifecycle.StateNameOf(current)).Select(each => each.Trigger),
            ];
            if (permitted.Length == 0)
            {
                yield break;
            }

            if (Next(lifecycle, current, permitted[random.Next(permitted.Length)], random) is { } next)
            {
                current = next;
                yield return (lifecycle, current);
            }
        }
    }

    private TCase? Next(Lifecycle<TCase> lifecycle, TCase current, string trigger, Random random)
    {
        ValueShape shape = shapes[trigger];
        JsonObject data = new CommandSample(random.Next()).Of(shape);
        Humble(data, shape, random);
        try
        {
            string name = procedure.Facts.Family.Members.Single(member => member.Type.Name == trigger).Name;
            Fact<TCase> fact = procedure.Facts.ReadBack(new WrittenFact(name, data.ToJsonString(), null));
            return lifecycle.Evolve(current, fact);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or JsonException or FormatException
            or NullReferenceException or OverflowException or IndexOutOfRangeException or KeyNotFoundException)
        {
            // The data do not fit the case; another fact will.
            return null;
        }
    }

    // Numbers small enough to name a part that is there, personal data by which they are known again.
    private static void Humble(JsonNode? node, ValueShape shape, Random random)
    {
        foreach (FieldShape field in node is JsonObject ? shape.Fields : [])
        {
            if (node![field.Name] is not { } value)
            {
                continue;
            }

            if (field.Value.Kind == ValueKind.Whole)
            {
                node[field.Name] = Math.Clamp(random.Next(1, 4), field.Value.Least ?? 1, field.Value.Largest ?? 4);
            }
            else if (field is { IsPersonal: true, Value: { Kind: ValueKind.Text, Format: null } })
            {
                node[field.Name] = Personal;
            }
            else if (value is JsonArray list)
            {
                foreach (JsonNode? each in list)
                {
                    Humble(each, field.Value.Element!, random);
                }
            }
            else
            {
                Humble(value, field.Value, random);
            }
        }
    }
}
