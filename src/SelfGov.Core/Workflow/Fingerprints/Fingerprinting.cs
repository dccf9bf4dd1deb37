using System.Buffers;
using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Journal.Json;
using SelfGov.Law;
using SelfGov.Workflow.Explanation;

namespace SelfGov.Workflow.Fingerprints;

/// <summary>Digests what a lifecycle decides by: <c>docs/journal.md</c> lists it.</summary>
internal static class Fingerprinting
{
    internal static LawFingerprint Of(LifecycleMap map, GoverningLaw? law)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            WriteMap(json, map);
            if (law is not null)
            {
                json.WritePropertyName("law");
                json.WriteRawValue(law.Json, skipInputValidation: true);
            }

            json.WriteEndObject();
        }

        return new(HexDigest.Of(CanonicalJson.Of(bytes.WrittenSpan)), law?.Calendar is { } calendar ? Of(calendar) : null);
    }

    private static string Of(WorkCalendar calendar)
    {
        var writer = new CanonicalWriter();
        foreach (WorkYear year in calendar.Years)
        {
            writer.Verbatim(string.Create(
                CultureInfo.InvariantCulture, $"{year.Year} {year.Certainty}{(year.IsProvisional ? " provisional" : string.Empty)}:"));
            var first = new LocalDate(year.Year, 1, 1);
            writer.Verbatim(string.Create(CalendarSystem.Iso.GetDaysInYear(year.Year), (year, first), static (days, of) =>
            {
                for (int day = 0; day < days.Length; day++)
                {
                    days[day] = of.year.IsOff(of.first.PlusDays(day)) ? '0' : '1';
                }
            }));
            writer.Verbatim("\n");
        }

        return HexDigest.Of(writer.Written);
    }

    private static void WriteMap(Utf8JsonWriter json, LifecycleMap map)
    {
        json.WriteString("kind", map.Kind);
        json.WriteString("edition", map.Edition.ToString());
        json.WriteString("initial", map.Initial);
        Write(json, "states", map.States, state => WriteState(json, state));
        Write(json, "transitions", map.Transitions, step => json.WriteStringValue($"{step.From} {step.Trigger} {step.To}"));
        Write(json, "causes", map.Causes, cause => json.WriteStringValue($"{cause.Code} {cause.Trigger} {PlaceOf(cause.Basis)}"));
        Write(json, "commands", map.Commands, command => WriteCommand(json, command));
        Write(json, "parts", map.Parts, part =>
        {
            json.WriteStartObject();
            json.WriteString("name", part.Name);
            json.WriteString("initial", part.Initial);
            Write(json, "states", part.States, state => WriteState(json, state));
            Write(json, "transitions", part.Transitions, step => json.WriteStringValue($"{step.From} {step.Trigger} {step.To}"));
            json.WriteEndObject();
        });
    }

    private static void WriteCommand(Utf8JsonWriter json, MapCommand command)
    {
        json.WriteStartObject();
        json.WriteString("name", command.Name);
        json.WriteString("basis", PlaceOf(command.Basis));
        Write(json, "roles", command.Roles, role => json.WriteStringValue(role.Code));
        Write(json, "limits", command.Limits, limit => json.WriteStringValue($"{limit.Side} {limit.Code} {PlaceOf(limit.Basis)}"));
        Write(json, "rules", command.Rules, rule =>
        {
            json.WriteStartObject();
            json.WriteString("code", rule.Code);
            json.WriteNumber("revision", rule.Revision);
            json.WriteString("basis", PlaceOf(rule.Basis));
            if (rule.Bound is { } bound)
            {
                WriteBound(json, bound);
            }

            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteBound(Utf8JsonWriter json, Expectation bound)
    {
        json.WriteString("bound", bound.Kind.ToString());
        Write(json, "values", bound.Values, value => json.WriteStringValue(value switch
        {
            LocalDate day => LocalDatePattern.Iso.Format(day),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString(),
        }));
    }

    private static void WriteState(Utf8JsonWriter json, MapState state) =>
        json.WriteStringValue(state.IsFinal ? $"{state.Name} final" : state.Name);

    private static void Write<T>(Utf8JsonWriter json, string name, IEnumerable<T> values, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T value in values)
        {
            write(value);
        }

        json.WriteEndArray();
    }

    internal static string PlaceOf(Citation basis) => $"{basis.Act.Code} {basis.Place}";
}
