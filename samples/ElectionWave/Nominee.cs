using SelfGov.Elections.Candidacies;

namespace ElectionWave;

/// <summary>A made-up nominee: what the story knows before it begins.</summary>
/// <param name="Person">The person.</param>
/// <param name="Party">The party that nominates; null for a self-nominee.</param>
/// <param name="MeetsRequirements">
/// Whether the civil service agency finds the requirements met; who does not meet them is not registered.
/// </param>
/// <param name="Appeal">How much voters like the nominee, from 1.</param>
internal sealed record Nominee(Person Person, string? Party, bool MeetsRequirements, int Appeal)
{
    public bool IsSelfNominated => Party is null;
}
