namespace SelfGov.Cases.Recording;

/// <summary>A fact and the command that it follows from, as an entry of a journal has them.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Command">The command without its personal data: canonical JSON; null where the entry has none.</param>
/// <param name="CommandPersonal">The personal data of the command: canonical JSON; null where it has none.</param>
internal readonly record struct WrittenEntry(WrittenFact Fact, string? Command, string? CommandPersonal)
{
    /// <summary>The fact without its personal data.</summary>
    public override string ToString() => Fact.ToString();
}
