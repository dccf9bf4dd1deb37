using System.Collections.Immutable;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.AspNetCore.Problems;

/// <summary>What went wrong with one request (RFC 9457).</summary>
/// <param name="Type">What sort of problem it is.</param>
internal sealed record Problem(ProblemType Type)
{
    /// <summary>There is no such case, or the reader is not to know that there is.</summary>
    internal static readonly Problem NoSuchCase = new(ProblemTypes.NotFound);

    /// <summary>What is the matter in this case; null where the title says it all.</summary>
    internal Words? Detail { get; init; }

    /// <summary>Everything that is wrong with the request.</summary>
    internal ImmutableArray<RequestError> Errors { get; init; } = [];

    /// <summary>Every unmet condition of the law.</summary>
    internal ImmutableArray<Refusal> Refusals { get; init; } = [];

    /// <summary>The refusals as the documents of the procedure write them.</summary>
    internal ReadOnlyMemory<byte> RefusalsAsJson { get; init; }

    /// <summary>The version that the case has; null where it is not told.</summary>
    internal long? Version { get; init; }

    /// <summary>After how many seconds it is worth trying again; null where the time changes nothing.</summary>
    internal int? RetryAfter { get; init; }
}
