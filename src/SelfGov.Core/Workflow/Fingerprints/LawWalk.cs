using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Law;

namespace SelfGov.Workflow.Fingerprints;

/// <summary>
/// Writes a law as data without its contract: the same values under the same names, read from the fields. The runtime compiles a contract
/// once for each type of a property, and a law has hundreds.
/// </summary>
/// <remarks>What it is not sure of, it leaves to the contract, value by value.</remarks>
[UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "The generated contract reads each property that is looked for here.")]
[UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "The generated contract reads each property that is looked for here.")]
[UnconditionalSuppressMessage("Trimming", "IL2075", Justification = "The generated contract reads each property that is looked for here.")]
internal sealed class LawWalk
{
    private const BindingFlags Readable = BindingFlags.Instance | BindingFlags.Public;
    private const BindingFlags Own = BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private readonly Utf8JsonWriter json;
    private readonly JsonSerializerContext contracts;
    private readonly Dictionary<Type, Member[]> members = [];
    private JsonSerializerOptions? options;

    internal LawWalk(Utf8JsonWriter json, JsonSerializerContext contracts)
    {
        this.json = json;
        this.contracts = contracts;
    }

    /// <summary>Whether contracts are of the form that is walked: enumerations by name, nothing converted, nothing left out.</summary>
    internal static bool Knows(JsonSerializerContext contracts) => RuntimeFeature.IsDynamicCodeSupported
        && contracts.Options is
        {
            Converters.Count: 0, DefaultIgnoreCondition: JsonIgnoreCondition.Never, DictionaryKeyPolicy: null, IncludeFields: false,
            IgnoreReadOnlyProperties: false, NumberHandling: JsonNumberHandling.Strict, ReferenceHandler: null,
        }
        && contracts.GetType().GetCustomAttribute<JsonSourceGenerationOptionsAttribute>() is { UseStringEnumConverter: true };

    internal void Write(object? value, Type declared)
    {
        switch (value)
        {
            case null or Words: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case int number: json.WriteNumberValue(number); break;
            case long number: json.WriteNumberValue(number); break;
            case decimal number: json.WriteNumberValue(number); break;
            case Citation basis: json.WriteStringValue(Fingerprinting.PlaceOf(basis)); break;
            case Act act: json.WriteStringValue(act.Code); break;
            case Role role: json.WriteStringValue(role.Code); break;
            case EditionId edition: json.WriteStringValue(edition.ToString()); break;
            case LocalDate day when TextOf(day) is { } text: json.WriteStringValue(text); break;
            case LocalTime time when TextOf(time) is { } text: json.WriteStringValue(text); break;
            case Duration time when TextOf(time) is { } text: json.WriteStringValue(text); break;
            case Enum named when NameOf(named) is { } name: json.WriteStringValue(name); break;
            default: WriteMany(value, Nullable.GetUnderlyingType(declared) ?? declared); break;
        }
    }

    private void WriteMany(object value, Type declared)
    {
        if (ElementOf(declared) is { } element)
        {
            WriteList((IList)value, element);
        }
        else if (IsTable(declared) && declared.GetGenericArguments() is [{ IsEnum: true }, var kept] && Names((IDictionary)value))
        {
            WriteTable((IDictionary)value, kept);
        }
        else if (value.GetType() == declared && IsOurs(declared) && MembersOf(declared) is { Length: > 0 } all)
        {
            WriteMembers(value, all);
        }
        else
        {
            options ??= LawJson.OptionsFor(contracts);
            JsonSerializer.Serialize(json, value, options.GetTypeInfo(declared));
        }
    }

    private void WriteList(IList list, Type element)
    {
        json.WriteStartArray();
        for (int place = 0; place < list.Count; place++)
        {
            Write(list[place], element);
        }

        json.WriteEndArray();
    }

    private void WriteTable(IDictionary table, Type kept)
    {
        json.WriteStartObject();
        foreach (DictionaryEntry row in table)
        {
            json.WritePropertyName(NameOf((Enum)row.Key)!);
            Write(row.Value, kept);
        }

        json.WriteEndObject();
    }

    private void WriteMembers(object value, Member[] all)
    {
        json.WriteStartObject();
        foreach (Member member in all)
        {
            json.WritePropertyName(member.Name);
            if (member.Type == typeof(Words))
            {
                json.WriteNullValue();
            }
            else
            {
                Write(member.Field is { } field ? field.GetValue(value) : member.Property.GetValue(value), member.Type);
            }
        }

        json.WriteEndObject();
    }

    private Member[] MembersOf(Type type)
    {
        if (!members.TryGetValue(type, out Member[]? all))
        {
            members.Add(type, all = Read(type));
        }

        return all;
    }

    /// <summary>The properties of a type; none where one of them is written otherwise than it is.</summary>
    private Member[] Read(Type type)
    {
        var all = new List<Member>();
        foreach (PropertyInfo property in type.GetProperties(Readable))
        {
            if (property.IsDefined(typeof(JsonAttribute), inherit: true))
            {
                return [];
            }

            if (property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0)
            {
                FieldInfo? field = property.DeclaringType!.GetField($"<{property.Name}>k__BackingField", Own);
                all.Add(new(contracts.Options.PropertyNamingPolicy?.ConvertName(property.Name) ?? property.Name, property, field));
            }
        }

        return [.. all];
    }

    // A type of the framework or of NodaTime is no record of parameters, and one that is written by an attribute is the contract's.
    private static bool IsOurs(Type type) => !type.IsPrimitive && !type.IsEnum && !type.IsAbstract && !type.IsInterface
        && type.Namespace is { } name && !name.StartsWith("System", StringComparison.Ordinal)
        && !name.StartsWith("NodaTime", StringComparison.Ordinal)
        && !type.IsDefined(typeof(JsonAttribute), inherit: true)
        && (type.IsValueType || (type.BaseType == typeof(object) && !typeof(IEnumerable).IsAssignableFrom(type)));

    private static Type? ElementOf(Type type) => type.IsSZArray ? type.GetElementType()
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? type.GetGenericArguments()[0]
        : null;

    private static bool IsTable(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableDictionary<,>);

    private static bool Names(IDictionary table)
    {
        foreach (DictionaryEntry row in table)
        {
            if (NameOf((Enum)row.Key) is null)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The name of a value, or of several flags; null where an attribute gives it another, or it has none.</summary>
    private static string? NameOf(Enum value)
    {
        Type type = value.GetType();
        string text = value.ToString();
        if (type.IsDefined(typeof(JsonAttribute), inherit: false))
        {
            return null;
        }

        foreach (string name in text.Split(", "))
        {
            if (type.GetField(name, BindingFlags.Static | BindingFlags.Public) is not { } field
                || field.IsDefined(typeof(JsonStringEnumMemberNameAttribute), inherit: false))
            {
                return null;
            }
        }

        return text;
    }

    // The patterns of NodaTime write the same, and take a runtime long to compile.
    private static string? TextOf(LocalDate day) => day.Calendar == CalendarSystem.Iso && day.Year is > 0 and < 10_000
        ? string.Create(CultureInfo.InvariantCulture, $"{day.Year:D4}-{day.Month:D2}-{day.Day:D2}")
        : null;

    private static string? TextOf(LocalTime time) => time.NanosecondOfSecond == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{time.Hour:D2}:{time.Minute:D2}:{time.Second:D2}")
        : null;

    private static string? TextOf(Duration time) => time >= Duration.Zero && time.SubsecondNanoseconds == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{(time.Days * 24) + time.Hours}:{time.Minutes:D2}:{time.Seconds:D2}")
        : null;

    private sealed record Member(string Name, PropertyInfo Property, FieldInfo? Field)
    {
        internal Type Type => Property.PropertyType;
    }
}
