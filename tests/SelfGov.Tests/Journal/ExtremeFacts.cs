using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SelfGov.Cases;
using SelfGov.Contract;
using SelfGov.Workflow;

namespace SelfGov.Journal;

/// <summary>Facts of one procedure with strained values, written and read back.</summary>
internal sealed class ExtremeFacts<TCase>(Procedure<TCase> procedure)
    where TCase : Case
{
    private static readonly MethodInfo JsonOf =
        typeof(Family<Fact<TCase>>).GetMethod("JsonOf", BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <summary>What is wrong with facts of a name: not refused by name when they are written, and not read back as they were.</summary>
    internal IEnumerable<string> Flaws(string name, uint seed)
    {
        FamilyMember member = procedure.Facts.Family.Find(name)!;
        var json = (JsonTypeInfo)JsonOf.Invoke(procedure.Facts.Family, [member.Type])!;
        if (Sample(name, ValueShape.Of(json), (int)(seed % 1_000)) is not { } sample)
        {
            yield break;
        }

        var values = new ExtremeValues(new Dice(seed));
        var strained = (Fact<TCase>)values.Strained(sample, member.Type)!;
        foreach (string flaw in values.Flaws)
        {
            yield return $"{name}: {flaw}";
        }

        if (Flaw(name, strained, json) is { } lost)
        {
            yield return $"{name}: {lost}";
        }
    }

    private Fact<TCase>? Sample(string name, ValueShape shape, int first)
    {
        for (int seed = first; seed < first + 20; seed++)
        {
            try
            {
                return procedure.Facts.ReadBack(new WrittenFact(name, new CommandSample(seed).Of(shape).ToJsonString(), null));
            }
            catch (Exception exception) when (exception is ArgumentException or JsonException or FormatException or KeyNotFoundException)
            {
                // What does not fit together is no fact; another one may be.
            }
        }

        return null;
    }

    private string? Flaw(string name, Fact<TCase> fact, JsonTypeInfo json)
    {
        WrittenFact written;
        try
        {
            written = procedure.Facts.Write(fact);
        }
        catch (FormatException refused)
        {
            return refused.Message.Contains($"'{name}'", StringComparison.Ordinal)
                ? EarlierFacts.Difference(null, fact, json)
                : $"not refused by name: {refused.Message}";
        }

        if (EarlierFacts.Difference(written, fact, json) is { } difference)
        {
            return difference;
        }

        try
        {
            string before = JsonSerializer.Serialize(fact, json);
            string after = JsonSerializer.Serialize(procedure.Facts.Read(written), json);
            bool isSame = JsonElement.DeepEquals(JsonElement.Parse(before), JsonElement.Parse(after));
            return isSame ? null : $"{before} became {after}";
        }
        catch (JsonException unreadable)
        {
            return $"acknowledged, and not read back: {unreadable.Message}";
        }
    }
}
