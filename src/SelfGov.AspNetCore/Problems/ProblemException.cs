using System.Collections.Immutable;

namespace SelfGov.AspNetCore.Problems;

/// <summary>A request ends with a problem.</summary>
internal sealed class ProblemException(Problem problem) : Exception(problem.Type.Title.English)
{
    internal Problem Problem { get; } = problem;

    internal static ProblemException Of(params ImmutableArray<RequestError> errors) =>
        new(new Problem(ProblemTypes.InvalidRequest) { Errors = errors });
}
