namespace SelfGov.Contract.Values;

/// <summary>Marks a sum: from 0 to <see cref="ValueShape.LargestSum"/>, with so many decimals at most.</summary>
/// <param name="decimals">The most decimals.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class SumAttribute(int decimals) : Attribute
{
    /// <summary>The most decimals.</summary>
    public int Decimals { get; } = decimals;
}
