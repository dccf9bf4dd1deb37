using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using NodaTime.Text;
using SelfGov.Contract.Values;
using SelfGov.Journal.Chain;
using SelfGov.Workflow;

namespace SelfGov.Journal.Roots;

/// <summary>One root of the list: over the heads of which cases, when, and which one it follows.</summary>
/// <remarks>
/// Immutable; equal when all parts are equal. As text it is a signed note in the form of a checkpoint
/// (<see href="https://c2sp.org/signed-note">c2sp.org/signed-note</see>,
/// <see href="https://c2sp.org/tlog-checkpoint">c2sp.org/tlog-checkpoint</see>) with three more lines: its number, its moment, and the
/// digest of the text before it. <c>docs/journal.md</c> specifies it.
/// </remarks>
public sealed record PublishedRoot
{
    /// <summary>Whose list it is, such as <c>okrug.example/roots</c>.</summary>
    /// <exception cref="ArgumentException">The origin is none: see <see cref="IdentityText"/>.</exception>
    public required string Origin
    {
        get;
        init => field = IdentityText.Checked(value, "The origin of a list of roots", nameof(Origin));
    }

    /// <summary>The number of cases, from 0.</summary>
    public required long Count { get; init; }

    /// <summary>The root of the tree over their heads; see <see cref="CaseTree"/>.</summary>
    public required EntryHash Root { get; init; }

    /// <summary>The number in the list: 1, 2, 3 and so on without gaps.</summary>
    public required long Number { get; init; }

    /// <summary>When the heads had been read.</summary>
    public required Instant Recorded { get; init; }

    /// <summary>The <see cref="Digest"/> of the root before; the default value in the first.</summary>
    public required EntryHash Previous { get; init; }

    /// <summary>The lines of the signatures.</summary>
    public ValueList<string> Signatures { get; init; } = [];

    /// <summary>The text that is signed.</summary>
    public string Text => string.Create(
        CultureInfo.InvariantCulture,
        $"{Origin}\n{Count}\n{Base64(Root)}\nnumber {Number}\n"
            + $"recorded {InstantPattern.ExtendedIso.Format(Recorded)}\nprevious {Base64(Previous)}\n");

    /// <summary>The text with its signatures, as it is published.</summary>
    public string Note => $"{Text}\n{string.Concat(Signatures.Select(line => line + "\n"))}";

    /// <summary>The SHA-256 digest of the text, which the next root names.</summary>
    public EntryHash Digest => new(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    /// <summary>Reads a note.</summary>
    /// <param name="note">The text, an empty line, and one line or more of signatures.</param>
    /// <exception cref="ArgumentNullException">The note is null.</exception>
    /// <exception cref="FormatException">The note is none of a root. Signatures are not verified.</exception>
    public static PublishedRoot Parse(string note)
    {
        ArgumentNullException.ThrowIfNull(note);
        if (note.Split('\n') is not
            [
                var origin, var count, var root, ['n', 'u', 'm', 'b', 'e', 'r', ' ', .. var number],
                ['r', 'e', 'c', 'o', 'r', 'd', 'e', 'd', ' ', .. var recorded],
                ['p', 'r', 'e', 'v', 'i', 'o', 'u', 's', ' ', .. var previous], "", .. var signatures, "",
            ]
            || signatures.Length == 0 || !Array.TrueForAll(signatures, line => line.StartsWith("— ", StringComparison.Ordinal)))
        {
            throw new FormatException("A published root is six lines, an empty line, and lines of signatures.");
        }

        var read = new PublishedRoot
        {
            Origin = IdentityText.IsRight(origin) ? origin : throw new FormatException("The first line of a published root is no origin."),
            Count = NumberOf(count),
            Root = HashOf(root),
            Number = NumberOf(number),
            Recorded = InstantPattern.ExtendedIso.Parse(recorded) is { Success: true, Value: var moment } ? moment
                : throw new FormatException($"'{recorded}' is no moment."),
            Previous = HashOf(previous),
            Signatures = [.. signatures],
        };
        return read.Note == note ? read : throw new FormatException("The note of a published root is written in another form.");
    }

    internal static EntryHash HashOf(string base64)
    {
        Span<byte> bytes = stackalloc byte[EntryHash.Size];
        return Convert.TryFromBase64String(base64, bytes, out int written) && written == EntryHash.Size
            ? new(bytes)
            : throw new FormatException($"'{base64}' is no hash of {EntryHash.Size} bytes in Base64.");
    }

    private static string Base64(EntryHash hash) => Convert.ToBase64String(hash.ToArray());

    private static long NumberOf(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long number)
        ? number
        : throw new FormatException($"'{text}' is no number.");
}
