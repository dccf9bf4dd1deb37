using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Contract.Answers;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Journal;

/// <summary>One fact of a case as the journal keeps it: what, who, when, and the hashes that chain it to the entry before.</summary>
/// <remarks>
/// Immutable. <c>docs/journal.md</c> specifies the fields and the bytes that are hashed. Stores keep every field exactly.
/// </remarks>
[JsonConverter(typeof(ContractOnlyConverter))]
public sealed record JournalEntry
{
    private StoredText payload;
    private StoredText command;
    private StoredText personal;
    private EntryHash hash;

    /// <summary>The case.</summary>
    public required CaseId Case { get; init; }

    /// <summary>The version that the fact brings the case to: 1, 2, 3 and so on without gaps.</summary>
    public required long Version { get; init; }

    /// <summary>When the fact was entered, in whole microseconds; never before the entry before it.</summary>
    public required Instant Recorded { get; init; }

    /// <summary>The host's opaque identity of who acted; <c>clock</c> for what time caused.</summary>
    public required string ActorId { get; init; }

    /// <summary>The code of the role in which the actor acted.</summary>
    public required string Role { get; init; }

    /// <summary>The kind of procedure, such as <c>akim-election</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The edition of the law that the case follows.</summary>
    public required EditionId Edition { get; init; }

    /// <summary>The stable name of the fact; see <see cref="FactCatalogue{TCase}"/>.</summary>
    public required string FactName { get; init; }

    /// <summary>The data of the fact without its personal data: canonical JSON (RFC 8785). A store keeps the text as it is.</summary>
    public required string Payload
    {
        get => payload.Text!;
        init => payload = new(value);
    }

    /// <summary>
    /// <see cref="Payload"/> in UTF-8, for stores that write bytes: of an entry that was just decided the very bytes that were hashed,
    /// without a copy.
    /// </summary>
    /// <exception cref="FormatException">The text holds a lone surrogate.</exception>
    public ReadOnlyMemory<byte> PayloadUtf8 => payload.ToUtf8()!.Value;

    /// <summary>
    /// The command that the fact follows from, on the first entry of its decision: canonical JSON, as <c>docs/journal.md</c> says.
    /// Null on the other entries, on those that time has caused, on an erasure, and on entries of earlier releases.
    /// </summary>
    public string? Command
    {
        get => command.Text;
        init => command = new(value);
    }

    /// <summary><see cref="Command"/> in UTF-8, as <see cref="PayloadUtf8"/>; null where there is none.</summary>
    /// <exception cref="FormatException">The text holds a lone surrogate.</exception>
    public ReadOnlyMemory<byte>? CommandUtf8 => command.ToUtf8();

    /// <summary>
    /// The version of the first entry of the same decision, which has the command; null on that entry itself, and where no decision is.
    /// </summary>
    public long? Decision { get; init; }

    /// <summary>
    /// The codes of all roles that the actor held when he gave the command, where there are several; <see cref="Role"/> is the one in which
    /// he acted. Null where there is one, and on the other entries of the decision.
    /// </summary>
    public ValueList<string>? Roles { get; init; }

    /// <summary>
    /// Which law and working days the entry was made under, where the journal did not say the same before; null otherwise.
    /// </summary>
    public LawFingerprint? Fingerprint { get; init; }

    /// <summary>
    /// When it happened, in whole microseconds, where that is not when it was recorded: the moment of an act that was entered later, or at
    /// which time caused the fact. Never after <see cref="Recorded"/>.
    /// </summary>
    public Instant? On { get; init; }

    /// <summary>
    /// The commitment to the personal data of the fact; the default value for a fact that has none. See <see cref="PersonalRecord"/>.
    /// </summary>
    public EntryHash Commitment { get; init; }

    /// <summary>
    /// The personal data of the fact with its salt, kept beside the entry and not hashed into it; null where there is none, or where it was
    /// destroyed. A store keeps the text as it is until it is told to destroy it.
    /// </summary>
    public string? Personal
    {
        get => personal.Text;
        init => personal = new(value);
    }

    /// <summary><see cref="Personal"/> in UTF-8, as <see cref="PayloadUtf8"/>; null where there is none.</summary>
    /// <exception cref="FormatException">The text holds a lone surrogate.</exception>
    public ReadOnlyMemory<byte>? PersonalUtf8 => personal.ToUtf8();

    /// <summary>The hash of the entry before; the default value in the first entry of a case.</summary>
    public required EntryHash Previous { get; init; }

    /// <summary>The hash of this entry; see <see cref="HashChain"/>.</summary>
    public EntryHash Hash
    {
        get => hash;
        init => hash = value;
    }

    /// <summary>When it happened: <see cref="On"/> where the entry says so, otherwise when it was recorded.</summary>
    public Instant Happened => On ?? Recorded;

    /// <summary>
    /// The place among the entries of all cases, given by the store: from 1, rising, perhaps with gaps; 0 for an entry that is not stored.
    /// It is not hashed. See <see cref="ICaseJournal.ReadAllAsync"/>.
    /// </summary>
    public long Position { get; init; }

    /// <summary>How many characters its texts have.</summary>
    internal long Characters => payload.Characters + command.Characters + personal.Characters;

    internal StoredText PayloadForm => payload;

    internal StoredText CommandForm => command;

    internal StoredText PersonalForm => personal;

    /// <summary>
    /// Completes an entry that nobody else has seen yet: its texts, as the bytes that are hashed and stored, and its hash.
    /// </summary>
    /// <exception cref="FormatException">A text of the entry holds a lone surrogate.</exception>
    internal JournalEntry Seal(byte[] payload, byte[]? command, byte[]? personal)
    {
        this.payload = new(payload);
        this.command = new(command);
        this.personal = new(personal);
        hash = HashChain.HashOf(this);
        return this;
    }

    /// <summary>The case, the version and the name of the fact; nothing of its data.</summary>
    public override string ToString() => $"{Case}/{Version} {FactName}";
}
