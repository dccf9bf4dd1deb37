namespace SelfGov.Budgets.Csv;

/// <summary>How the bytes of a table stand for letters.</summary>
public enum TableEncoding
{
    /// <summary>UTF-8; where the bytes are none, windows-1251 if it is plausible, and that is remarked on.</summary>
    Detected,

    /// <summary>UTF-8 and nothing else.</summary>
    Utf8,

    /// <summary>windows-1251, the encoding of older Russian spreadsheets. It lacks the Kazakh letters.</summary>
    Windows1251,
}
