using SelfGov.Law;

namespace SelfGov.Contract;

/// <summary>What is wrong with data that were given for a command, and where.</summary>
/// <param name="Kind">What sort of error it is.</param>
/// <param name="Pointer">The place in the data, as a JSON pointer (RFC 6901); empty for the whole.</param>
/// <param name="Text">The error in words: the value, the limit and the rule.</param>
public sealed record ContractError(ContractErrorKind Kind, string Pointer, Words Text)
{
    /// <summary>The place and the English text, for logs.</summary>
    public override string ToString() => $"{(Pointer.Length == 0 ? "/" : Pointer)}: {Text.English}";
}
