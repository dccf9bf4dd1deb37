using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;
using SelfGov.Workflow;

namespace SelfGov.Journal;

/// <summary>The contract between the facts of a kind of case and what a journal stores: a stable name for each, and its payload as JSON.</summary>
/// <typeparam name="TCase">The kind of case.</typeparam>
/// <remarks>
/// Immutable and thread-safe. Stored names never change their meaning: a fact type may be renamed in code, its stable name may not.
/// Property names are in camel case unless the context says otherwise, NodaTime values in ISO 8601; computed properties are left out. What a payload lacks or has too much
/// is an error, never a silent loss; a property added later therefore needs a default value.
/// </remarks>
public sealed class FactCatalogue<TCase>
    where TCase : Case
{
    private readonly FrozenDictionary<Type, (string Name, JsonTypeInfo Json)> byType;
    private readonly FrozenDictionary<string, JsonTypeInfo> byName;

    /// <summary>Creates a catalogue.</summary>
    /// <param name="context">The source-generated JSON metadata of the facts.</param>
    /// <param name="facts">The stable name and the type of each fact.</param>
    /// <exception cref="ArgumentNullException">The context is null.</exception>
    /// <exception cref="ArgumentException">
    /// There is no fact; a name is empty; a name or a type occurs twice; a type is no concrete fact of the case, or the context does not know it.
    /// </exception>
    public FactCatalogue(JsonSerializerContext context, params ReadOnlySpan<(string Name, Type Type)> facts)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (facts.IsEmpty)
        {
            throw new ArgumentException($"A catalogue of facts of {typeof(TCase).Name} needs at least one fact.", nameof(facts));
        }

        JsonSerializerOptions options = OptionsFor(context);
        var types = new Dictionary<Type, (string, JsonTypeInfo)>();
        var names = new Dictionary<string, JsonTypeInfo>(StringComparer.Ordinal);
        ImmutableArray<PersonalDataField>.Builder personal = ImmutableArray.CreateBuilder<PersonalDataField>();
        foreach ((string name, Type type) in facts)
        {
            JsonTypeInfo json = JsonOf(name, type, options);
            if (!names.TryAdd(name, json))
            {
                throw new ArgumentException($"The name '{name}' stands for both {names[name].Type.Name} and {type.Name}; a stored name has one meaning.", nameof(facts));
            }

            if (!types.TryAdd(type, (name, json)))
            {
                throw new ArgumentException($"The fact {type.Name} is named both '{types[type].Item1}' and '{name}'; it is stored under one name.", nameof(facts));
            }

            personal.AddRange(PersonalProperties.Of(json).Select(property => new PersonalDataField(name, property)));
        }

        byType = types.ToFrozenDictionary();
        byName = names.ToFrozenDictionary(StringComparer.Ordinal);
        PersonalData = personal.DrainToImmutable();
    }

    /// <summary>The stable names, in ordinal order.</summary>
    public ImmutableArray<string> Names => [.. byName.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Where payloads hold personal data: the properties marked with <see cref="PersonalDataAttribute"/>, in the order of the facts.</summary>
    public ImmutableArray<PersonalDataField> PersonalData { get; }

    /// <summary>The stable name and the payload of a fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>The name, and the payload as canonical JSON (RFC 8785).</returns>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    /// <exception cref="ArgumentException">The catalogue does not have this type of fact.</exception>
    /// <exception cref="FormatException">A text holds a lone surrogate, or a number has more digits than JSON keeps; the message names it.</exception>
    public (string Name, string Payload) Write(Fact<TCase> fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (!byType.TryGetValue(fact.GetType(), out (string Name, JsonTypeInfo Json) entry))
        {
            throw new ArgumentException($"The catalogue of facts of {typeof(TCase).Name} does not have {fact.GetType().Name}; give it a stable name.", nameof(fact));
        }

        try
        {
            return (entry.Name, CanonicalJson.ExactlyOf(JsonSerializer.SerializeToUtf8Bytes(fact, entry.Json)));
        }
        catch (Exception exception) when (exception is FormatException or JsonException or ArgumentException)
        {
            throw new FormatException($"The fact '{entry.Name}' cannot be stored: {exception.Message}", exception);
        }
    }

    /// <summary>Reads a fact.</summary>
    /// <param name="name">The stable name.</param>
    /// <param name="payload">The payload.</param>
    /// <exception cref="ArgumentNullException">The name or the payload is null.</exception>
    /// <exception cref="UnknownFactException">The catalogue does not have the name.</exception>
    /// <exception cref="JsonException">The payload is not that of such a fact: the message names the property.</exception>
    public Fact<TCase> Read(string name, string payload)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(payload);
        return Read(default, 0, name, payload);
    }

    /// <summary>Reads the fact of a journal entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <exception cref="ArgumentNullException">The entry is null.</exception>
    /// <exception cref="UnknownFactException">The catalogue does not have the name; the exception names case, version and name.</exception>
    /// <exception cref="JsonException">The payload is not that of such a fact: the message names the property.</exception>
    public Fact<TCase> Read(JournalEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Read(entry.Case, entry.Version, entry.FactName, entry.Payload);
    }

    private Fact<TCase> Read(CaseId id, long version, string name, string payload) =>
        byName.TryGetValue(name, out JsonTypeInfo? json)
            ? (Fact<TCase>?)JsonSerializer.Deserialize(payload, json) ?? throw new JsonException($"The payload of the fact '{name}' is null.")
            : throw new UnknownFactException(id, version, name);

    private static JsonSerializerOptions OptionsFor(JsonSerializerContext context)
    {
        var options = new JsonSerializerOptions(context.Options)
        {
            TypeInfoResolver = context.WithAddedModifier(LeaveOutComputed),
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            AllowDuplicateProperties = false,
        };
        options.PropertyNamingPolicy ??= JsonNamingPolicy.CamelCase;
        options.Converters.Insert(0, new WellFormedText());
        options.ConfigureForNodaTime(DateTimeZoneProviders.Tzdb);
        options.MakeReadOnly();
        return options;
    }

    // What neither a constructor nor a setter takes back is computed from what they take: the trigger of a fact, for one.
    private static void LeaveOutComputed(JsonTypeInfo json)
    {
        for (int i = json.Properties.Count - 1; i >= 0; i--)
        {
            if (json.Properties[i] is { Set: null, AssociatedParameter: null })
            {
                json.Properties.RemoveAt(i);
            }
        }
    }

    private static JsonTypeInfo JsonOf(string name, Type type, JsonSerializerOptions options)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(type);
        if (type.IsAbstract || !typeof(Fact<TCase>).IsAssignableFrom(type))
        {
            throw new ArgumentException($"'{name}' stands for {type.Name}, which is no concrete fact of {typeof(TCase).Name}.", nameof(type));
        }

        return options.TryGetTypeInfo(type, out JsonTypeInfo? json)
            ? json
            : throw new ArgumentException(
                $"The JSON context does not know the fact '{name}'; add [JsonSerializable(typeof({type.Name}))] to it.", nameof(type));
    }
}
