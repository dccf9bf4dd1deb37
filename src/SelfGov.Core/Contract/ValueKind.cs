namespace SelfGov.Contract;

/// <summary>What sort of JSON a value is.</summary>
public enum ValueKind
{
    /// <summary>An object with named fields.</summary>
    Object,

    /// <summary>A list of values of one shape.</summary>
    List,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A number with decimals.</summary>
    Number,

    /// <summary>True or false.</summary>
    Truth,

    /// <summary>One name of a list.</summary>
    Choice,

    /// <summary>Any number of names of a list, in one text, with a comma and a space between them.</summary>
    Choices,
}
