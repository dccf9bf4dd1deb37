using System.Security.Cryptography;
using System.Text;
using SelfGov.Journal.Roots;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Documents;

/// <summary>Signs with the key of the first test of RFC 8032, 7.1, by the script's own arithmetic: a host has a library for it.</summary>
internal sealed class Ed25519Signer : ICheckpointSigner
{
    private const string Public = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";

    private const string Lines = """
        def encoded(p):
            x, y = (p[i] * pow(p[2], -1, PRIME) % PRIME for i in (0, 1))
            return (y | (x & 1) << 255).to_bytes(32, "little")

        def number(*parts):
            return int.from_bytes(hashlib.sha512(b"".join(parts)).digest(), "little")

        seed = bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
        half = hashlib.sha512(seed).digest()
        secret = int.from_bytes(half[:32], "little") & (1 << 254) - 8 | 1 << 254
        public = encoded(point_times(secret, BASE))
        nonce = number(half[32:], message) % ORDER
        first = encoded(point_times(nonce, BASE))
        print((first + ((nonce + number(first, public, message) * secret) % ORDER).to_bytes(32, "little")).hex())
        """;

    public string Name => "okrug.example/roots";

    public ReadOnlyMemory<byte> KeyId =>
        SHA256.HashData([.. Encoding.UTF8.GetBytes(Name), (byte)'\n', 1, .. Convert.FromHexString(Public)]).AsMemory(0, 4);

    /// <summary>The public key as the script takes it.</summary>
    public string Key =>
        $"{Name}+{Convert.ToHexStringLower(KeyId.Span)}+{Convert.ToBase64String([1, .. Convert.FromHexString(Public)])}";

    public async ValueTask<ReadOnlyMemory<byte>> SignAsync(ReadOnlyMemory<byte> text, CancellationToken cancellationToken = default)
    {
        VerifierRun run = await VerifierRun.OfLinesAsync($"message = bytes.fromhex('{Convert.ToHexString(text.Span)}')\n{Lines}");
        Assert.Equal(string.Empty, run.Error);
        return Convert.FromHexString(run.Output.Trim());
    }
}
