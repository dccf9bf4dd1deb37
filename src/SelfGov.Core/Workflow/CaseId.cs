namespace SelfGov.Workflow;

/// <summary>The identity of one case, chosen by the host: any non-empty text of up to 200 characters.</summary>
/// <remarks>
/// Compared ordinally. The default value is no identity; every use of it as one is refused with <see cref="ArgumentException"/>.
/// </remarks>
public readonly record struct CaseId
{
    private const int MaximumLength = 200;
    private readonly string? value;

    /// <summary>Creates an identity.</summary>
    /// <param name="value">The text, 1 to 200 characters, not white space.</param>
    /// <exception cref="ArgumentException">The text is null, white space or longer than 200 characters.</exception>
    public CaseId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        if (value.Length > MaximumLength)
        {
            throw new ArgumentException(
                $"A case identity has at most {MaximumLength} characters; this one has {value.Length}.", nameof(value));
        }

        this.value = value;
    }

    /// <summary>Whether this is the default value, which identifies nothing.</summary>
    public bool IsDefault => value is null;

    /// <summary>The text of the identity; empty for the default value.</summary>
    public override string ToString() => value ?? string.Empty;
}
