namespace SelfGov.Journal.Roots;

/// <summary>Signs published roots. The host implements it with the key that it keeps; the library has no cryptography of its own.</summary>
/// <remarks>
/// As <see href="https://c2sp.org/signed-note">c2sp.org/signed-note</see> has it. With Ed25519, which <c>verify_journal.py</c> can verify,
/// the identity of the key is the first four bytes of SHA-256 over the name, a line feed, the byte 1 and the 32 bytes of the public key.
/// </remarks>
public interface ICheckpointSigner
{
    /// <summary>The name of the key, such as <c>okrug.example/roots</c>; without white space and plus signs.</summary>
    string Name { get; }

    /// <summary>The four bytes that tell the key and its algorithm from others of the same name.</summary>
    ReadOnlyMemory<byte> KeyId { get; }

    /// <summary>The signature of a text.</summary>
    /// <param name="text">The text in UTF-8, with its last line feed.</param>
    /// <param name="cancellationToken">Cancels the signing.</param>
    ValueTask<ReadOnlyMemory<byte>> SignAsync(ReadOnlyMemory<byte> text, CancellationToken cancellationToken = default);
}
