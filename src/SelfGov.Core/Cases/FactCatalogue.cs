using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SelfGov.Cases.FirstUse;
using SelfGov.Cases.Recording;
using SelfGov.Contract;
using SelfGov.Contract.Checks;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Journal.Json;
using SelfGov.Workflow;

namespace SelfGov.Cases;

/// <summary>
/// The contract between the facts of a kind of case and what a journal stores: a stable name for each, and its payload as JSON.
/// </summary>
/// <typeparam name="TCase">The kind of case.</typeparam>
/// <remarks>
/// Immutable and thread-safe. Stored names never change their meaning: a fact type may be renamed in code, its stable name may not.
/// Property names are in camel case unless the context says otherwise, NodaTime values in ISO 8601; computed properties are left out. What
/// a payload lacks or has too much is an error, never a silent loss; a property added later therefore needs a default value.
/// </remarks>
public sealed class FactCatalogue<TCase>
    where TCase : Case
{
    private readonly StoredFact[] stored;
    private readonly Dictionary<Type, StoredFact> byType;
    private readonly Dictionary<string, StoredFact> byName;
    private readonly Family<Fact<TCase>>? family;
    private readonly Dictionary<string, Upcaster[]> upcasters;

    /// <summary>Creates a catalogue.</summary>
    /// <param name="context">The source-generated JSON metadata of the facts.</param>
    /// <param name="facts">The stable name and the type of each fact.</param>
    /// <exception cref="ArgumentNullException">The context is null.</exception>
    /// <exception cref="ArgumentException">
    /// There is no fact; a name is empty, reserved, or occurs twice; a type occurs twice, is no concrete fact of the case, or is unknown to
    /// the context; a personal property is neither text nor nullable.
    /// </exception>
    internal FactCatalogue(JsonSerializerContext context, params ReadOnlySpan<(string Name, Type Type)> facts)
        : this([], OptionsOf(context), facts)
    {
        foreach (StoredFact fact in stored)
        {
            _ = fact.Personal;
        }
    }

    private FactCatalogue(
        ImmutableArray<Upcaster> upcasters, Once<JsonSerializerOptions> options,
        params ReadOnlySpan<(string Name, Type Type)> facts)
    {
        if (facts.IsEmpty)
        {
            throw new ArgumentException($"A catalogue of facts of {typeof(TCase).Name} needs at least one fact.", nameof(facts));
        }

        var types = new Dictionary<Type, StoredFact>(facts.Length);
        var names = new Dictionary<string, StoredFact>(facts.Length, StringComparer.Ordinal);
        stored = new StoredFact[facts.Length];
        for (int i = 0; i < facts.Length; i++)
        {
            (string name, Type type) = facts[i];
            RejectNoFact(name, type);
            stored[i] = new StoredFact(name, type, options);
            if (!names.TryAdd(name, stored[i]))
            {
                throw new ArgumentException(
                    $"The name '{name}' stands for both {names[name].Type.Name} and {type.Name}; a stored name has one meaning.",
                    nameof(facts));
            }

            if (!types.TryAdd(type, stored[i]))
            {
                throw new ArgumentException(
                    $"The fact {type.Name} is named both '{types[type].Name}' and '{name}'; it is stored under one name.", nameof(facts));
            }
        }

        this.upcasters = upcasters.GroupBy(upcaster => upcaster.FactName, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        foreach (Upcaster upcaster in upcasters)
        {
            if (!names.ContainsKey(upcaster.Becomes ?? upcaster.FactName))
            {
                throw new ArgumentException(
                    $"The upcaster of '{upcaster.FactName}' reads it as '{upcaster.Becomes ?? upcaster.FactName}', which is no fact of "
                    + $"{typeof(TCase).Name}.",
                    nameof(upcasters));
            }
        }

        byType = types;
        byName = names;
    }

    /// <summary>Creates the catalogue of a family, by the names in the list at its head.</summary>
    /// <param name="family">The family; its contract comes from a generated <see cref="JsonSerializerContext"/>.</param>
    /// <exception cref="ArgumentNullException">The family is null.</exception>
    /// <exception cref="ArgumentException">The contract was not generated, or a name is the journal's own.</exception>
    public FactCatalogue(Family<Fact<TCase>> family)
        : this(family, [])
    {
    }

    internal FactCatalogue(Family<Fact<TCase>> family, ImmutableArray<Upcaster> upcasters)
        : this(
            upcasters,
            (family ?? throw new ArgumentNullException(nameof(family))).IsGenerated
                ? family.Options
                : throw new ArgumentException(
                    $"The JSON contract of {family.HeadName} is not from a JsonSerializerContext.", nameof(family)),
            [.. family.Members.Select(member => (member.Name, member.Type))]) =>
        this.family = family;

    /// <summary>The family that the catalogue is of.</summary>
    /// <exception cref="InvalidOperationException">The catalogue was made from single facts.</exception>
    public Family<Fact<TCase>> Family => family ?? throw new InvalidOperationException("This catalogue was made from single facts.");

    /// <summary>The stable names, in ordinal order.</summary>
    public ImmutableArray<string> Names => [.. byName.Keys.Order(StringComparer.Ordinal)];

    /// <summary>
    /// Where payloads hold personal data: the properties marked with <see cref="PersonalDataAttribute"/>, in the order of the facts.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// A personal property is neither text nor nullable, or lies in a dictionary; the message names it.
    /// </exception>
    /// <remarks>Reads the contract of every fact; what is not asked for is not read.</remarks>
    public ImmutableArray<PersonalDataField> PersonalData =>
        [.. stored.SelectMany(fact => (fact.Personal?.Paths ?? []).Select(path => new PersonalDataField(fact.Name, path)))];

    /// <summary>
    /// Whether a fact holds personal data. Looks at the types, and at contracts only where a program has no types to look at.
    /// </summary>
    internal bool HasPersonalData => Array.Exists(stored, static fact => PersonalTypes.Hold(fact.Type) ?? fact.Personal is not null);

    /// <summary>The stable name, the payload and the personal data of a fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>The name, and the payload and the personal data apart, each as canonical JSON (RFC 8785).</returns>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    /// <exception cref="ArgumentException">The catalogue does not have this type of fact.</exception>
    /// <exception cref="FormatException">
    /// A text holds a lone surrogate, or a number has more digits than JSON keeps; the message names it.
    /// </exception>
    public WrittenFact Write(Fact<TCase> fact) => Write(fact, null, null).Fact;

    /// <summary>A fact and the command that it follows from, as an entry has them.</summary>
    /// <exception cref="FormatException">The fact or the command cannot be stored; the message says why.</exception>
    internal WrittenEntry Write(Fact<TCase> fact, StoredCommand? form, ICommand<TCase>? command)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (!byType.TryGetValue(fact.GetType(), out StoredFact? stored))
        {
            throw new ArgumentException(
                $"The catalogue of facts of {typeof(TCase).Name} does not have {fact.GetType().Name}; give it a stable name.",
                nameof(fact));
        }

        using var whole = CanonicalWriter.Rent();
        WrittenEntry written = WriteFact(fact, stored, whole);
        if (form is null || command is null)
        {
            return written;
        }

        try
        {
            (byte[] data, byte[]? own) = form.Write(command, whole.Written, written.Personal);
            return written with { CommandUtf8 = data, CommandPersonalUtf8 = own };
        }
        catch (Exception exception) when (exception is FormatException or JsonException or ArgumentException)
        {
            throw new FormatException($"The command '{form.Name}' cannot be stored: {exception.Message}", exception);
        }
    }

    private static WrittenEntry WriteFact(Fact<TCase> fact, StoredFact stored, CanonicalWriter whole)
    {
        try
        {
            (byte[] payload, byte[]? personal) = stored.Write(fact, whole);
            return new(stored.Name, payload, personal);
        }
        catch (Exception exception) when (exception is FormatException or JsonException or ArgumentException)
        {
            throw new FormatException($"The fact '{stored.Name}' cannot be stored: {exception.Message}", exception);
        }
    }

    /// <summary>
    /// Reads the fact of a journal entry. Personal data that were destroyed read as <see cref="PersonalRecord.ErasedText"/> or null.
    /// </summary>
    /// <param name="entry">The entry.</param>
    /// <exception cref="ArgumentNullException">The entry is null.</exception>
    /// <exception cref="NewerReleaseException">
    /// The catalogue does not have the name, or the fact not a property; the exception names case, version, fact and property.
    /// </exception>
    /// <exception cref="JsonException">The payload is not that of such a fact: the message names the property.</exception>
    public Fact<TCase> Read(JournalEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        Upcaster[] changes = upcasters.GetValueOrDefault(entry.FactName) ?? [];
        string name = entry.FactName;
        foreach (Upcaster change in changes)
        {
            name = change.Becomes ?? name;
        }

        if (!byName.TryGetValue(name, out StoredFact? stored))
        {
            throw new NewerReleaseException(entry.Case, entry.Version, entry.FactName);
        }

        try
        {
            // Entries of release 0.1 hold personal data in the payload itself and commit to nothing.
            PersonalShape? personal = entry.Commitment == default ? null : stored.Personal;
            object? read = changes.Length > 0 ? null
                : personal is null ? stored.Read(entry.PayloadForm)
                : stored.TryRead(entry.PayloadForm, personal, entry.PersonalForm);
            return (Fact<TCase>?)read
                ?? Read(stored, entry.Payload, personal, entry.Personal is null ? null : PersonalRecord.ValuesOf(entry.Personal), changes);
        }
        catch (JsonException) when (UnknownIn(stored, entry.Payload, changes) is { } property)
        {
            throw new NewerReleaseException(entry.Case, entry.Version, entry.FactName, property);
        }
    }

    /// <summary>Reads a fact back from what <see cref="Write(Fact{TCase})"/> made of it.</summary>
    /// <param name="fact">The written fact.</param>
    /// <exception cref="ArgumentException">The catalogue has no fact of this name, or it has no payload.</exception>
    /// <exception cref="JsonException">The payload is not that of the fact.</exception>
    public Fact<TCase> ReadBack(WrittenFact fact)
    {
        if (!byName.TryGetValue(fact.Name ?? string.Empty, out StoredFact? stored))
        {
            throw new ArgumentException($"The catalogue of facts of {typeof(TCase).Name} has no fact '{fact.Name}'.", nameof(fact));
        }

        if (fact.Payload is null)
        {
            throw new ArgumentException($"The fact '{fact.Name}' has no payload.", nameof(fact));
        }

        return fact.Personal is { } values && stored.Personal is { } personal
            ? Read(stored, fact.Payload, personal, JsonElement.Parse(values), [])
            : (Fact<TCase>)stored.Read(new StoredText(fact.Payload));
    }

    /// <summary>A fact with its personal data in their places, as canonical JSON.</summary>
    internal string Whole(Fact<TCase> fact)
    {
        using var whole = CanonicalWriter.Rent();
        CanonicalSerializer.Write(fact, byType[fact.GetType()].Json, whole, exactly: true);
        return whole.ToString();
    }

    /// <summary>A payload without what the fact of this name holds of personal data; as it is where the name is not known.</summary>
    internal string WithoutPersonalData(string name, string payload)
    {
        if (byName.GetValueOrDefault(name)?.Personal is not { } personal || JsonNode.Parse(payload) is not { } node)
        {
            return payload;
        }

        personal.TakeOut(node);
        return CanonicalJson.Of(node);
    }

    private static Fact<TCase> Read(
        StoredFact stored, string json, PersonalShape? personal, JsonElement? values, ReadOnlySpan<Upcaster> changes)
    {
        JsonNode payload = JsonNode.Parse(json) ?? throw stored.IsNull();
        if (changes.IsEmpty)
        {
            personal?.PutBack(payload, values);
            return (Fact<TCase>)(payload.Deserialize(stored.Json) ?? throw stored.IsNull());
        }

        // The values go where they were, in the shape that was stored; what is still missing after the change was destroyed.
        if (values is { } kept)
        {
            StoredCommand.Merge(payload, JsonObject.Create(kept)!);
        }

        foreach (Upcaster change in changes)
        {
            JsonObject members = payload as JsonObject ?? throw new JsonException($"The payload of '{stored.Name}' is no object.");
            try
            {
                change.Read(members);
            }
            catch (Exception exception)
            {
                throw new FailedUpcasterException(change, exception);
            }
        }

        personal?.PutBack(payload, null);
        return (Fact<TCase>)(payload.Deserialize(stored.Json) ?? throw stored.IsNull());
    }

    /// <summary>
    /// The first property of a payload that the fact does not have, or whose value its enumeration does not have, as a pointer; null where
    /// there is none.
    /// </summary>
    private string? UnknownIn(StoredFact stored, string payload, Upcaster[] changes)
    {
        if (changes.Length > 0 || family is null)
        {
            return null;
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(payload);
            var errors = new ErrorList();
            ValueShape shape = family.ShapeOf(stored.Json.Type);
            new JsonCheck(errors).Check(shape, document.RootElement, Pointer.Root);
            return errors.ToArray().FirstOrDefault(error => IsOfNewerRelease(error, shape))?.Pointer;
        }
        catch (Exception exception) when (exception is NotSupportedException or JsonException)
        {
            return null;
        }
    }

    // A property that is not known, or a value that its enumeration does not have.
    private static bool IsOfNewerRelease(ContractError error, ValueShape shape)
    {
        if (error.Kind != ContractErrorKind.OutOfRange)
        {
            return error.Kind == ContractErrorKind.Unknown;
        }

        ValueShape? at = shape;
        foreach (string step in error.Pointer.Split('/').Skip(1))
        {
            at = at?.Kind == ValueKind.List ? at.Element : at?.Find(step)?.Value;
        }

        return at?.Kind is ValueKind.Choice or ValueKind.Choices;
    }

    private static Once<JsonSerializerOptions> OptionsOf(JsonSerializerContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return new(() => StrictJson.OptionsFor(context));
    }

    private static void RejectNoFact(string name, Type type)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(type);
        if (name == Erasure.FactName)
        {
            throw new ArgumentException($"'{name}' is the journal's own; {type.Name} needs another name.", nameof(name));
        }

        if (type.IsAbstract || !typeof(Fact<TCase>).IsAssignableFrom(type))
        {
            throw new ArgumentException(
                $"'{name}' stands for {type.Name}, which is no concrete fact of {typeof(TCase).Name}.", nameof(type));
        }
    }
}
