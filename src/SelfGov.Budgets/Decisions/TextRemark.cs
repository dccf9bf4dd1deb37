using SelfGov.Law;

namespace SelfGov.Budgets.Decisions;

/// <summary>A remark on a place in a text that was read: what stands there and why it was remarked on.</summary>
/// <param name="Position">The place of the first character, from 0.</param>
/// <param name="Value">What stands there, as written.</param>
/// <param name="Reason">Why it was remarked on.</param>
public sealed record TextRemark(int Position, string Value, Words Reason)
{
    /// <summary>What the remark means for the money in the text.</summary>
    public RemarkWeight Weight { get; init; }

    /// <summary>The remark as one line for people.</summary>
    /// <param name="language">The language asked for.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of the three.</exception>
    public string Explain(Language language) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Position}: \"{Value}\": {Reason.In(language)}");
}
