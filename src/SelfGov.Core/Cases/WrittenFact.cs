namespace SelfGov.Cases;

/// <summary>A fact as a journal stores it: its stable name, its data, and apart from these its personal data.</summary>
/// <param name="Name">The stable name.</param>
/// <param name="Payload">The data without the personal data: canonical JSON (RFC 8785).</param>
/// <param name="Personal">The personal data, in the places that they have in the fact: canonical JSON; null for a fact without any.</param>
public readonly record struct WrittenFact(string Name, string Payload, string? Personal)
{
    /// <summary>The name and the data without the personal data.</summary>
    public override string ToString() => $"{Name} {Payload}";
}
