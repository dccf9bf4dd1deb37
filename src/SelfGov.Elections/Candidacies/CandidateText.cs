using SelfGov.Law;

namespace SelfGov.Elections.Candidacies;

/// <summary>Candidates by their numbers, for refusals.</summary>
internal static class CandidateText
{
    internal static Words Of(IEnumerable<CandidateId> candidates)
    {
        string numbers = string.Join(", ", candidates);
        return Words.Same(numbers.Length == 0 ? "—" : numbers);
    }
}
