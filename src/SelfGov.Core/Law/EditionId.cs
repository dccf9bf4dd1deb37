using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using SelfGov.Contract;
using SelfGov.Contract.Values;

namespace SelfGov.Law;

/// <summary>The name of one edition of a law, such as <c>D2</c>. A case keeps it for life.</summary>
/// <remarks>
/// Equal when the names are equal, by ordinal comparison. <c>default(EditionId)</c> names no edition: its <see cref="Value"/> throws
/// and it is equal only to itself.
/// </remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public readonly record struct EditionId : IParsable<EditionId>
{
    private readonly string? value;

    /// <summary>Creates the name of an edition.</summary>
    /// <param name="value">The name, such as <c>D2</c>: one line of 1 to 200 characters, without control characters.</param>
    /// <exception cref="ArgumentException">The name is null, white space, too long, or holds what no name may.</exception>
    [JsonConstructor]
    public EditionId(string value)
    {
        this.value = IdentityText.Checked(value, "The name of an edition", nameof(value));
    }

    private EditionId(string value, ValueTuple _) => this.value = value;

    /// <summary>
    /// The name of an edition that a store holds, for stores: what earlier releases took as a name stays readable for ever.
    /// </summary>
    /// <param name="value">The text as stored; not white space.</param>
    /// <exception cref="ArgumentException">The text is null or white space.</exception>
    public static EditionId FromStore(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        return new(value, default);
    }

    /// <summary>The name, never empty.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default(EditionId)</c>.</exception>
    [Label("редакцияның белгісі", "обозначение редакции", "name of edition")]
    [JsonPropertyName("value")]
    public string Value => value ?? throw new InvalidOperationException("default(EditionId) names no edition; create it from a name.");

    /// <summary>The name; <c>(no edition)</c> for <c>default(EditionId)</c>.</summary>
    public override string ToString() => value ?? "(no edition)";

    /// <summary>Reads the name of an edition: one line of up to 200 characters without control characters.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: a name is the same everywhere.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is no name.</exception>
    public static EditionId Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out EditionId id)
            ? id
            : throw new FormatException("The name of an edition is one line of 1 to 200 characters without control characters.");
    }

    /// <summary>Reads the name of an edition: one line of up to 200 characters without control characters.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: a name is the same everywhere.</param>
    /// <param name="result">The edition; the default value where the text names none.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EditionId result)
    {
        bool isRight = IdentityText.IsRight(s);
        result = isRight ? new(s!) : default;
        return isRight;
    }
}
