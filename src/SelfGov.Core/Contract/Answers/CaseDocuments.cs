using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SelfGov.Cases;
using SelfGov.Cases.Recording;
using SelfGov.Journal;
using SelfGov.Journal.Json;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Contract.Answers;

/// <summary>
/// The cases of a kind and the answers of their lifecycles as documents: JSON in UTF-8, with commands and facts by the names of the
/// contract. What a host shows, sends or keeps.
/// </summary>
/// <typeparam name="TCase">The kind of case.</typeparam>
/// <remarks>
/// Immutable and thread-safe. The same value gives the same bytes on every machine. No document holds the law itself, or personal data
/// unless they are asked for.
/// </remarks>
public sealed class CaseDocuments<TCase>
    where TCase : Case
{
    // What the document says beside the data, and what is no datum of the case.
    private static readonly HashSet<string> OfTheEngine = new(
        ["id", "edition", "version", "state", "unitCode", "unitName", "zone", "contract"], StringComparer.Ordinal);

    private readonly Procedure<TCase> procedure;
    private readonly Lazy<JsonTypeInfo> data;
    private readonly Lazy<PersonalShape?> personal;

    internal CaseDocuments(Procedure<TCase> procedure)
    {
        this.procedure = procedure;
        data = new(() => DataOf(procedure.FactFamily.Contracts));
        personal = new(() => PersonalShape.Of(data.Value));
    }

    /// <summary>
    /// Where the data of a case hold personal data: properties joined by dots, as in <c>candidates.person.name</c>; the elements of a list
    /// are not named.
    /// </summary>
    /// <exception cref="NotSupportedException">The JSON context of the procedure does not know the case; the message says more.</exception>
    public ImmutableArray<string> PersonalData => [.. personal.Value?.Paths ?? []];

    /// <summary>
    /// The JSON contract by which <see cref="OfCase"/> writes the data of a case, for programs that describe the document. Beside it the
    /// data hold <c>corrections</c>; personal properties are there where they were asked for.
    /// </summary>
    /// <exception cref="NotSupportedException">The JSON context of the procedure does not know the case; the message says more.</exception>
    public JsonTypeInfo DataContract => data.Value;

    /// <summary>A case as it stands at a moment: its state, its parts, its data.</summary>
    /// <param name="view">The case.</param>
    /// <param name="includePersonalData">Whether the data hold personal data too; whoever asks is answerable for whom they go to.</param>
    /// <exception cref="ArgumentNullException">The view is null.</exception>
    /// <exception cref="NotSupportedException">The JSON context of the procedure does not know the case; the message says more.</exception>
    public byte[] OfCase(CaseView<TCase> view, bool includePersonalData = false)
    {
        ArgumentNullException.ThrowIfNull(view);
        return AnswerWriter.Write(json =>
        {
            TCase current = view.Case;
            json.WriteStartObject();
            json.WriteNumber("format", DocumentFormat.Version);
            json.WriteString("kind", procedure.Kind);
            json.WriteString("id", current.Id.ToString());
            json.WriteNumber("version", current.Version);
            json.WriteString("edition", current.Edition.ToString());
            json.Moment("asOf", view.AsOf);
            json.WriteStartObject("state");
            json.WriteString("name", view.Lifecycle.StateNameOf(current));
            json.Words("text", view.Lifecycle.StateOf(current));
            json.WriteEndObject();
            json.WriteString("unit", current.UnitName);
            json.WriteString("zone", current.Zone.Id);
            json.Array("parts", view.Lifecycle.PartsOf(current), static (json, part) =>
            {
                json.WriteStartObject();
                json.WriteString("kind", part.Kind);
                json.WriteString("key", part.Key);
                json.WriteString("state", part.State);
                json.Words("text", part.Text);
                json.WriteEndObject();
            });
            json.Array("readOtherwise", view.ReadOtherwise, static (json, reading) =>
            {
                json.WriteStartObject();
                json.WriteNumber("fromVersion", reading.FromVersion);
                json.WriteString("fingerprint", reading.Fingerprint.Edition);
                json.WriteEndObject();
            });
            json.Texts("personalData", PersonalData);
            json.WriteBoolean("hasPersonalData", includePersonalData);
            json.WritePropertyName("data");
            WriteData(json, current, includePersonalData);
            json.WriteEndObject();
        });
    }

    /// <summary>What an actor can do.</summary>
    /// <param name="options">The options of a lifecycle or a view.</param>
    /// <exception cref="ArgumentException">A command is none of this procedure.</exception>
    public byte[] OfOptions(ImmutableArray<Option> options) => AnswerWriter.Write(json => json.Array(Given(options), (json, option) =>
    {
        json.WriteStartObject();
        json.WriteString("command", CommandName(option.Command));
        json.Words("text", option.Text);
        json.WriteString("part", option.Part);
        json.WriteBoolean("isOpen", option.IsOpen);
        json.Moment("until", option.Until);
        json.Words("provisional", option.Provisional);
        json.Roles(option.Roles);
        json.Refusals("reasons", option.Reasons);
        json.Article(option.Basis);
        json.WriteEndObject();
    }));

    /// <summary>The time limits that run.</summary>
    /// <param name="deadlines">The deadlines of a lifecycle or a view.</param>
    /// <exception cref="ArgumentException">A command is none of this procedure.</exception>
    public byte[] OfDeadlines(ImmutableArray<Deadline> deadlines) => AnswerWriter.Write(document => document.Array(
        Given(deadlines), (json, limit) =>
    {
        json.WriteStartObject();
        json.WriteString("kind", limit.Kind.ToString());
        json.WriteString("code", limit.Code);
        json.Words("text", limit.Text);
        json.Moment("at", limit.At);
        json.Words("provisional", limit.Provisional);
        json.Array("commands", limit.Commands, (json, command) =>
        {
            json.WriteStartObject();
            json.WriteString("command", CommandName(command.Type));
            json.WriteString("kind", command.Kind.ToString());
            json.WriteEndObject();
        });
        json.WriteBoolean("causes", limit.Causes);
        json.WriteString("part", limit.Part);
        json.Roles(limit.Roles);
        json.Article(limit.Basis);
        json.WriteEndObject();
    }));

    /// <summary>The answer to a command: the facts and the version that follow, or the refusals.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="includePersonalData">Whether the facts hold personal data too.</param>
    /// <exception cref="ArgumentNullException">The decision is null.</exception>
    public byte[] OfDecision(Decision<TCase> decision, bool includePersonalData = false)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return AnswerWriter.Write(json =>
        {
            json.WriteStartObject();
            json.WriteBoolean("isAccepted", decision.IsAccepted);
            switch (decision)
            {
                case Decision<TCase>.Accepted accepted:
                    Lifecycle<TCase> lifecycle = procedure.Lifecycles.Of(accepted.Next.Edition);
                    json.WriteString("case", accepted.Next.Id.ToString());
                    json.WriteNumber("version", accepted.Next.Version);
                    json.Array("facts", accepted.Facts, (json, fact) => Fact(json, lifecycle, fact, includePersonalData));
                    json.Array("met", accepted.Met, static (json, met) => json.Met(met));
                    break;
                case Decision<TCase>.Refused refused:
                    json.Refusals("refusals", refused.Refusals);
                    break;
            }

            json.WriteEndObject();
        });
    }

    /// <summary>Refusals, such as the reasons of an option.</summary>
    /// <param name="refusals">The refusals.</param>
    public byte[] OfRefusals(ImmutableArray<Refusal> refusals) =>
        AnswerWriter.Write(json => json.Array(Given(refusals), static (json, refusal) => json.Refusal(refusal)));

    /// <summary>What happened in a case, entry by entry, without personal data.</summary>
    /// <param name="entries">The entries of its journal, in order.</param>
    /// <exception cref="ArgumentNullException">The entries, or one of them, are null.</exception>
    public byte[] OfHistory(IEnumerable<JournalEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var texts = new Dictionary<EditionId, Dictionary<string, Words>>();
        return AnswerWriter.Write(json => json.Array(entries, (json, entry) =>
        {
            ArgumentNullException.ThrowIfNull(entry, nameof(entries));
            json.WriteStartObject();
            json.WriteNumber("version", entry.Version);
            json.Moment("recorded", entry.Recorded);
            json.Moment("happened", entry.Happened);
            json.WriteString("actor", entry.ActorId);
            json.WriteString("role", entry.Role);
            WriteCommand(json, entry);
            json.WriteString("edition", entry.Edition.ToString());
            json.WriteString("fact", entry.FactName);
            json.Words("text", TextOf(entry, texts));
            json.WritePropertyName("data");
            json.WriteRawValue(WithoutPersonalData(entry));
            json.WriteString("hash", entry.Hash.ToString());
            json.WriteEndObject();
        }));
    }

    /// <summary>
    /// The time limits that run in a case as a calendar file (iCalendar, RFC 5545) in UTF-8: an event for each, tentative where it may
    /// still move, or a note on the state where none runs.
    /// </summary>
    /// <param name="view">The case; seen without its personal data where the file goes to somebody to whom they are closed.</param>
    /// <param name="language">The language of the texts.</param>
    /// <param name="domain">The domain of the host, which makes the identities of the events unique in the world; not empty.</param>
    /// <remarks>
    /// An event keeps its identity from file to file, and its sequence is the version of the case: a program that reads a later file moves
    /// the event and adds no second one.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The view is null.</exception>
    /// <exception cref="ArgumentException">The domain is null, empty or white space.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of the three.</exception>
    [SuppressMessage("Performance", "CA1822", Justification = "A document like the others, asked of what writes them.")]
    public byte[] OfCalendar(CaseView<TCase> view, Language language, string domain)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentException.ThrowIfNullOrWhiteSpace(domain);
        return Encoding.UTF8.GetBytes(new CalendarWriter(language, domain).Write(view));
    }

    /// <summary>An entry as an event for other systems (CloudEvents 1.0), without personal data; see <see cref="CloudEvent"/>.</summary>
    /// <param name="entry">The entry; of a case of this kind.</param>
    /// <param name="source">The journal from which it comes, as the host names it: a URI that stays the same.</param>
    /// <exception cref="ArgumentNullException">The entry or the source is null.</exception>
    /// <exception cref="ArgumentException">The source is empty.</exception>
    /// <exception cref="BrokenJournalException">
    /// The payload is none that the journal writes: somebody has changed it where it is stored. It has the
    /// <see cref="BrokenJournalException.Position"/> of a stored entry.
    /// </exception>
    public byte[] OfEvent(JournalEntry entry, Uri source)
    {
        ArgumentNullException.ThrowIfNull(entry);
        try
        {
            entry = entry with { Payload = WithoutPersonalData(entry) };
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException or ArgumentException)
        {
            throw CloudEvent.Unreadable(entry, exception);
        }

        return Encoding.UTF8.GetBytes(CloudEvent.ToJson(entry, source));
    }

    private static void WriteCommand(Utf8JsonWriter json, JournalEntry entry)
    {
        json.WriteString("command", entry.Command is { } command ? StoredCommand.NameIn(command) : null);
        if (entry.Decision is { } decision)
        {
            json.WriteNumber("decision", decision);
        }
    }

    /// <summary>A lifecycle: states, transitions, commands, rules, limits, articles.</summary>
    /// <param name="map">The map of a lifecycle of this procedure.</param>
    /// <exception cref="ArgumentNullException">The map is null.</exception>
    /// <exception cref="ArgumentException">The map has a command that is none of this procedure.</exception>
    public byte[] OfMap(LifecycleMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return AnswerWriter.Write(new MapWriter(map, CommandName, FactName).Write);
    }

    private static ImmutableArray<T> Given<T>(ImmutableArray<T> items) => items.IsDefault ? [] : items;

    private string CommandName(Type command) => procedure.Commands.Find(command)?.Name
        ?? throw new ArgumentException($"The commands of '{procedure.Kind}' do not have {command.Name}.");

    private string FactName(string trigger) =>
        procedure.Facts.Family.Members.FirstOrDefault(member => member.Type.Name == trigger)?.Name ?? trigger;

    private void Fact(Utf8JsonWriter json, Lifecycle<TCase> lifecycle, Fact<TCase> fact, bool includePersonalData)
    {
        WrittenFact written = procedure.Facts.Write(fact);
        json.WriteStartObject();
        json.WriteString("fact", written.Name);
        json.Words("text", lifecycle.TextOf(fact));
        json.WritePropertyName("data");
        json.WriteRawValue(includePersonalData ? procedure.Facts.Whole(fact) : written.Payload);
        json.WriteEndObject();
    }

    // Entries of release 0.1 hold personal data in the payload itself.
    private string WithoutPersonalData(JournalEntry entry) =>
        entry.Commitment == default ? procedure.Facts.WithoutPersonalData(entry.FactName, entry.Payload) : entry.Payload;

    private Words? TextOf(JournalEntry entry, Dictionary<EditionId, Dictionary<string, Words>> known)
    {
        if (!known.TryGetValue(entry.Edition, out Dictionary<string, Words>? texts))
        {
            texts = procedure.Lifecycles.Editions.Contains(entry.Edition)
                ? TextsOf(procedure.Lifecycles.Of(entry.Edition).Map)
                : [];
            known.Add(entry.Edition, texts);
        }

        return texts.GetValueOrDefault(entry.FactName);
    }

    private Dictionary<string, Words> TextsOf(LifecycleMap map)
    {
        var texts = new Dictionary<string, Words>(StringComparer.Ordinal);
        foreach (MapTransition step in map.Transitions)
        {
            texts.TryAdd(FactName(step.Trigger), step.Text);
        }

        return texts;
    }

    private void WriteData(Utf8JsonWriter json, TCase current, bool includePersonalData)
    {
        // Before the first fact nothing has happened that the data could tell.
        if (current.Version == 0)
        {
            json.WriteNullValue();
            return;
        }

        JsonNode written = JsonNode.Parse(JsonSerializer.SerializeToUtf8Bytes(current, data.Value))!;
        if (!includePersonalData && personal.Value is { } shape)
        {
            shape.TakeOut(written);
        }

        written["corrections"] = CorrectionsOf(current, includePersonalData);
        json.WriteRawValue(CanonicalJson.Of(written));
    }

    // Each correction is the fact that holds both values.
    private JsonArray CorrectionsOf(TCase current, bool includePersonalData)
    {
        var corrections = new JsonArray();
        foreach (Fact<TCase> fact in current.Corrections.OfType<Fact<TCase>>())
        {
            WrittenFact written = procedure.Facts.Write(fact);
            corrections.Add((JsonNode)new JsonObject
            {
                ["fact"] = written.Name,
                ["data"] = JsonNode.Parse(includePersonalData ? procedure.Facts.Whole(fact) : written.Payload),
            });
        }

        return corrections;
    }

    private static JsonTypeInfo DataOf(JsonSerializerContext context)
    {
        var options = new JsonSerializerOptions(context.Options) { TypeInfoResolver = context.WithAddedModifier(LeaveOutTheEngine) };
        options.PropertyNamingPolicy ??= JsonNamingPolicy.CamelCase;
        options.Converters.Insert(0, new WellFormedText());
        foreach (JsonConverter json in NodaTimeJson.All)
        {
            options.Converters.Add(json);
        }

        options.MakeReadOnly();
        return options.TryGetTypeInfo(typeof(TCase), out JsonTypeInfo? info)
            ? info
            : throw new NotSupportedException(
                $"{context.GetType().Name} does not know the case; add [JsonSerializable(typeof({typeof(TCase).Name}))] to it.");
    }

    private static void LeaveOutTheEngine(JsonTypeInfo json)
    {
        for (int i = json.Properties.Count - 1; typeof(Case).IsAssignableFrom(json.Type) && i >= 0; i--)
        {
            if (OfTheEngine.Contains(json.Properties[i].Name))
            {
                json.Properties.RemoveAt(i);
            }
        }
    }
}
