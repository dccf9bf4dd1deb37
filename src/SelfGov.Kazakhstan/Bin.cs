using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using SelfGov.Contract.Values;

namespace SelfGov.Kazakhstan;

/// <summary>A business identification number (БИН, БСН) of a legal person or its branch: twelve digits, the last a control digit.</summary>
/// <remarks>
/// Equal when the digits are equal. Only the form is checked, not that the number was issued. The control digit finds a mistake in one of
/// the first ten digits or in itself, but for rare coincidences; one in the eleventh digit passes unseen. <c>default(Bin)</c> is no number.
/// </remarks>
[JsonConverter(typeof(TextConverter<Bin>))]
public readonly record struct Bin : IParsable<Bin>
{
    private readonly string? digits;

    private Bin(string digits) => this.digits = digits;

    /// <summary>The twelve digits.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default(Bin)</c>.</exception>
    public string Digits => digits ?? throw new InvalidOperationException("default(Bin) is no number; parse one.");

    /// <summary>Reads a BIN.</summary>
    /// <param name="text">The twelve digits, without spaces.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not a BIN; the message quotes it and says why.</exception>
    public static Bin Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Flaw(text) is { } flaw ? throw new FormatException($"\"{text}\" is not a BIN: {flaw}.") : new Bin(text);
    }

    /// <summary>Reads a BIN if the text is one.</summary>
    /// <param name="text">The text, or null.</param>
    /// <param name="bin">The number, or <c>default(Bin)</c>.</param>
    /// <returns>Whether the text is a BIN.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Bin bin)
    {
        bool valid = text is not null && Flaw(text) is null;
        bin = valid ? new Bin(text!) : default;
        return valid;
    }

    /// <summary>The twelve digits; <c>(no BIN)</c> for <c>default(Bin)</c>.</summary>
    public override string ToString() => digits ?? "(no BIN)";

    // The fifth digit is the kind of person: 4 resident, 5 non-resident, 6 joint enterprise of entrepreneurs. An IIN has 0 to 3 there.
    private static string? Flaw(string text) => ControlDigit.Flaw(text)
        ?? (text[4] is >= '4' and <= '6' ? null : "its fifth digit is not 4, 5 or 6");

    static Bin IParsable<Bin>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Bin>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Bin result) =>
        TryParse(s, out result);
}
