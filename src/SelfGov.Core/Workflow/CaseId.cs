using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using SelfGov.Contract.Values;

namespace SelfGov.Workflow;

/// <summary>
/// The identity of one case, chosen by the host: a text of one line and up to 200 characters, without control characters, halves of
/// characters and signs that turn the direction of writing.
/// </summary>
/// <remarks>
/// Compared ordinally. The default value is no identity; every use of it as one is refused with <see cref="ArgumentException"/>. In JSON it
/// is its text.
/// </remarks>
[JsonConverter(typeof(TextConverter<CaseId>))]
public readonly record struct CaseId : IParsable<CaseId>
{
    private readonly string? value;

    /// <summary>Creates an identity.</summary>
    /// <param name="value">The text, 1 to 200 characters, not white space.</param>
    /// <exception cref="ArgumentException">
    /// The text is null, white space, longer than 200 characters or several lines, or holds a character that no identity may.
    /// </exception>
    public CaseId(string value)
        : this(IdentityText.Checked(value, "A case identity", nameof(value)), default)
    {
    }

    private CaseId(string value, ValueTuple _) => this.value = value;

    /// <summary>Whether this is the default value, which identifies nothing.</summary>
    public bool IsDefault => value is null;

    /// <summary>
    /// The identity of a case that a store holds, for stores: what earlier releases took as an identity stays readable for ever, and what
    /// somebody has put in its place can be named.
    /// </summary>
    /// <param name="value">The text as stored, whatever it is.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static CaseId FromStore(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(value, default);
    }

    /// <summary>Reads an identity as the constructor takes it.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: an identity is the same everywhere.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is no identity.</exception>
    public static CaseId Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out CaseId id)
            ? id
            : throw new FormatException("A case identity is one line of 1 to 200 characters without control characters.");
    }

    /// <summary>Reads an identity as the constructor takes it.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: an identity is the same everywhere.</param>
    /// <param name="result">The identity; the default value where the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CaseId result)
    {
        bool isRight = IdentityText.IsRight(s);
        result = isRight ? new(s!, default) : default;
        return isRight;
    }

    /// <summary>The text of the identity; empty for the default value.</summary>
    public override string ToString() => value ?? string.Empty;
}
