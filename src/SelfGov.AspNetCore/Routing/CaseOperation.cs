using SelfGov.Cases;
using SelfGov.Workflow;

namespace SelfGov.AspNetCore.Routing;

/// <summary>
/// What an endpoint of the library does: metadata of every endpoint that <c>MapSelfGov</c> and <c>MapCases</c> make, for documents and
/// conventions.
/// </summary>
/// <param name="Kind">What is done.</param>
public sealed record CaseOperation(CaseOperationKind Kind)
{
    /// <summary>The procedure; null where the endpoint is about cases of all kinds.</summary>
    public IProcedure? Procedure { get; init; }

    /// <summary>The name of the command in its contract, such as <c>call-election</c>; null where none is given.</summary>
    public string? Command { get; init; }

    /// <summary>
    /// What the newest edition that has the command says of it; null where no command is given, and where no edition has it.
    /// </summary>
    public MapCommand? Map { get; init; }
}
