using SelfGov.Contract;
using SelfGov.Journal;
using SelfGov.Journal.Chain;

namespace SelfGov.Workflow.Proofs;

/// <summary>Names one entry in the journal of another case: what a command says of that case is proved by it.</summary>
/// <remarks>
/// Immutable; equal when all parts are equal. A reference says nothing by itself: <see cref="Context.Proofs"/> has what was found where it
/// points.
/// </remarks>
/// <param name="Kind">The kind of procedure, such as <c>assembly-meeting</c>; not white space.</param>
/// <param name="Id">The identity of the case; see <see cref="CaseId"/>.</param>
/// <param name="Entry">The hash of the entry: 64 hexadecimal digits.</param>
/// <exception cref="ArgumentException">
/// The kind or the identity is null or white space, the identity is too long, or the hash is none.
/// </exception>
public sealed record EntryReference(
    [Label("рәсім түрі", "вид процедуры", "kind of procedure")] string Kind,
    [Label("іс сәйкестендіргіші", "идентификатор дела", "case identifier")] string Id,
    [Label("журнал жазбасының хеші", "хеш записи журнала", "digest of journal entry")]
    [Form("[0-9a-f]{64}", "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b")] string Entry)
{
    /// <summary>The kind of procedure.</summary>
    public string Kind { get; } = new CaseReference(Kind, Id).Kind;

    /// <summary>The identity of the case.</summary>
    public string Id { get; } = $"{new CaseId(Id)}";

    /// <summary>The hash of the entry: 64 hexadecimal digits in lower case.</summary>
    public string Entry { get; } = HashOf(Entry);

    /// <summary>The case.</summary>
    public CaseReference Case => new(Kind, Id);

    /// <summary>The hash of the entry.</summary>
    public EntryHash EntryHash => EntryHash.Parse(Entry);

    /// <summary>The reference to an entry.</summary>
    /// <param name="entry">The entry, as its journal has it.</param>
    /// <exception cref="ArgumentNullException">The entry is null.</exception>
    public static EntryReference To(JournalEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new(entry.Kind, $"{entry.Case}", $"{entry.Hash}");
    }

    /// <summary>The kind, the identity and the hash: <c>assembly-meeting/meeting-1@6b86…</c>.</summary>
    public override string ToString() => $"{Case}@{Entry}";

    private static string HashOf(string entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Length == 2 * EntryHash.Size && entry.All(char.IsAsciiHexDigit)
            ? entry.ToLowerInvariant()
            : throw new ArgumentException($"A hash is {2 * EntryHash.Size} hexadecimal digits, and not '{entry}'.", nameof(entry));
    }
}
