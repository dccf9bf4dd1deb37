namespace SelfGov.Law;

/// <summary>The identity of an edition of the law, such as <c>D2</c>. Compared ordinally.</summary>
public readonly record struct EditionId
{
    private readonly string? value;

    /// <summary>Creates an identity.</summary>
    /// <param name="value">The text; not empty.</param>
    /// <exception cref="ArgumentException">The text is null, empty or white space.</exception>
    public EditionId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        this.value = value;
    }

    /// <summary>The text of the identity; empty for the default value.</summary>
    public override string ToString() => value ?? string.Empty;
}
