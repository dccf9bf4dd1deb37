using SelfGov.Contract;

namespace SelfGov.Elections.Candidacies;

/// <summary>The number of a candidate in an election, in the order of nomination, from 1.</summary>
/// <param name="Number">The number; 0 (the default value) names no candidate.</param>
public readonly record struct CandidateId([property: Label("кандидат нөмірі", "номер кандидата", "number of candidate")] int Number)
{
    /// <summary>The number in digits.</summary>
    public override string ToString() => Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
