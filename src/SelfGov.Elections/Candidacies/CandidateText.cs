using SelfGov.Law;

namespace SelfGov.Elections.Candidacies;

/// <summary>Candidates by their numbers, for refusals.</summary>
internal static class CandidateText
{
    /// <summary>These candidates and no others, as what a rule expects.</summary>
    internal static Words Exactly(IEnumerable<CandidateId> candidates) =>
        new Words("дәл {0}", "именно {0}", "exactly {0}").With(Of(candidates));

    internal static Words Of(IEnumerable<CandidateId> candidates)
    {
        string numbers = string.Join(", ", candidates);
        return Words.Same(numbers.Length == 0 ? "—" : numbers);
    }
}
