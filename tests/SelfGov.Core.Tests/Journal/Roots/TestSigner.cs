using System.Security.Cryptography;

namespace SelfGov.Journal.Roots;

/// <summary>Signs by a hash: enough for what is not about signatures.</summary>
internal sealed class TestSigner : ICheckpointSigner
{
    public string Name { get; init; } = "okrug.example/roots";

    public ReadOnlyMemory<byte> KeyId { get; init; } = new byte[] { 1, 2, 3, 4 };

    public ValueTask<ReadOnlyMemory<byte>> SignAsync(ReadOnlyMemory<byte> text, CancellationToken cancellationToken = default) =>
        new(SHA256.HashData(text.Span));
}
