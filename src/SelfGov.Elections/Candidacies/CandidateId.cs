using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using SelfGov.Contract;

namespace SelfGov.Elections.Candidacies;

/// <summary>The number of a candidate in an election, in the order of nomination, from 1.</summary>
/// <param name="Number">The number; 0 (the default value) names no candidate.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public readonly record struct CandidateId(
    [property: Label("кандидат нөмірі", "номер кандидата", "number of candidate"), JsonPropertyName("number"), JsonRequired] int Number)
    : IParsable<CandidateId>
{
    /// <summary>The number in digits.</summary>
    public override string ToString() => Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads a number.</summary>
    /// <param name="s">The digits of a number from 1.</param>
    /// <param name="provider">Not used.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is no such number.</exception>
    public static CandidateId Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out CandidateId id)
            ? id
            : throw new FormatException($"The number of a candidate is a whole number from 1, written in digits; '{s}' is none.");
    }

    /// <summary>Reads a number.</summary>
    /// <param name="s">The digits of a number from 1.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The candidate; the default value where the text is no such number.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CandidateId result)
    {
        bool isRight = int.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0;
        result = isRight ? new(number) : default;
        return isRight;
    }
}
