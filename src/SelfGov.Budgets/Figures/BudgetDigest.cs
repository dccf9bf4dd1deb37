using SelfGov.Journal.Chain;

namespace SelfGov.Budgets.Figures;

/// <summary>
/// The identity of a draft: SHA-256 over the canonical JSON of a plan. An agreement or an approval is to the draft of this digest and no
/// other.
/// </summary>
/// <remarks>
/// Equal when the digits are equal. Any other line, amount or name gives another digest. <c>default(BudgetDigest)</c> is none.
/// </remarks>
public readonly record struct BudgetDigest
{
    private readonly string? hex;

    /// <summary>Creates a digest from its digits.</summary>
    /// <param name="hex">The digest, 64 lower-case hexadecimal digits.</param>
    /// <exception cref="ArgumentNullException">The digits are null.</exception>
    /// <exception cref="ArgumentException">The text is not 64 lower-case hexadecimal digits.</exception>
    [System.Text.Json.Serialization.JsonConstructor]
    public BudgetDigest(string hex)
    {
        ArgumentNullException.ThrowIfNull(hex);
        if (!HexDigest.Is(hex) || hex.Any(char.IsAsciiLetterUpper))
        {
            throw new ArgumentException(
                $"\"{hex}\" is no digest of a budget: {HexDigest.Length} lower-case hexadecimal digits are expected.", nameof(hex));
        }

        this.hex = hex;
    }

    /// <summary>The 64 lower-case hexadecimal digits.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default(BudgetDigest)</c>.</exception>
    public string Hex => hex ?? throw new InvalidOperationException("default(BudgetDigest) is no digest; take it of a plan.");

    /// <summary>The digest of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <remarks>Time is proportional to the number of lines. The canonical bytes are specified in docs/law/budget-structure.md.</remarks>
    /// <exception cref="ArgumentNullException">The plan is null.</exception>
    public static BudgetDigest Of(BudgetPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new BudgetDigest(HexDigest.Of(plan, BudgetDigestJson.Plan));
    }

    /// <summary>The digits; <c>(no digest)</c> for <c>default(BudgetDigest)</c>.</summary>
    public override string ToString() => hex ?? "(no digest)";
}
