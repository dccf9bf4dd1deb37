using System.Text;

namespace SelfGov.Cases.Recording;

/// <summary>A fact and the command that it follows from, as an entry of a journal has them: each canonical JSON in UTF-8.</summary>
/// <param name="Name">The stable name of the fact.</param>
/// <param name="Payload">The fact without its personal data.</param>
/// <param name="Personal">The personal data of the fact; null where it has none.</param>
internal readonly record struct WrittenEntry(string Name, byte[] Payload, byte[]? Personal)
{
    /// <summary>The command without its personal data; null where the entry has none.</summary>
    internal byte[]? CommandUtf8 { get; init; }

    /// <summary>The personal data of the command; null where it has none.</summary>
    internal byte[]? CommandPersonalUtf8 { get; init; }

    internal string? Command => TextOf(CommandUtf8);

    internal string? CommandPersonal => TextOf(CommandPersonalUtf8);

    /// <summary>The fact as texts.</summary>
    internal WrittenFact Fact => new(Name, TextOf(Payload)!, TextOf(Personal));

    /// <summary>The fact without its personal data.</summary>
    public override string ToString() => Fact.ToString();

    internal static string? TextOf(byte[]? utf8) => utf8 is null ? null : Encoding.UTF8.GetString(utf8);
}
