using SelfGov.Contract;
using SelfGov.Journal.Chain;

namespace SelfGov.Assemblies.Sittings;

/// <summary>The document that an item of an agenda is about, named so that a decision is on exactly that document.</summary>
/// <remarks>Immutable. Equal when both parts are equal.</remarks>
public sealed record AgendaDocument
{
    /// <summary>The number of hexadecimal digits of a digest.</summary>
    public const int DigestLength = HexDigest.Length;

    private const string Example = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    /// <summary>Names a document.</summary>
    /// <param name="reference">The host's opaque reference to the document, such as a case of a budget; not empty.</param>
    /// <param name="digest">The SHA-256 of its canonical form: 64 hexadecimal digits in either case; kept in lower case.</param>
    /// <exception cref="ArgumentException">The reference is empty, or the digest is not 64 hexadecimal digits.</exception>
    public AgendaDocument(
        [Label("құжатқа сілтеме", "ссылка на документ", "reference to document")] string reference,
        [Label("құжаттың хеші", "хеш документа", "digest of document"), Form("[0-9A-Fa-f]{64}", Example)] string digest)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reference);
        ArgumentNullException.ThrowIfNull(digest);
        if (!HexDigest.Is(digest))
        {
            throw new ArgumentException($"A digest has {DigestLength} hexadecimal digits; '{digest}' is none.", nameof(digest));
        }

        Reference = reference;
        Digest = Normalise(digest);
    }

    /// <summary>The opaque reference.</summary>
    public string Reference { get; }

    /// <summary>The SHA-256 of the canonical form: 64 hexadecimal digits in lower case.</summary>
    public string Digest { get; }

    internal static string Normalise(string digest) =>
        string.Create(digest.Length, digest, static (lower, text) => text.AsSpan().ToLowerInvariant(lower));
}
