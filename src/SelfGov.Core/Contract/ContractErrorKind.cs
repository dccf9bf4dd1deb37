namespace SelfGov.Contract;

/// <summary>What sort of error data for a command hold.</summary>
public enum ContractErrorKind
{
    /// <summary>The data are no JSON.</summary>
    NotJson,

    /// <summary>The data are longer than the contract takes.</summary>
    TooLong,

    /// <summary>No command has this name.</summary>
    NoCommand,

    /// <summary>A field that has to be given is not.</summary>
    Missing,

    /// <summary>A field is null that cannot be.</summary>
    Null,

    /// <summary>A field is given that the command does not have.</summary>
    Unknown,

    /// <summary>A field is given twice.</summary>
    Repeated,

    /// <summary>A value is of another sort: a text for a number, for example.</summary>
    WrongKind,

    /// <summary>
    /// A value is none of those that the field takes: a number beyond its bounds, a name that is not in the list, no such day.
    /// </summary>
    OutOfRange,

    /// <summary>
    /// A text holds what no text may: control characters, halves of characters, signs that turn the direction of writing.
    /// </summary>
    BadText,

    /// <summary>The values do not make what they are to make together.</summary>
    NotConsistent,
}
