using SelfGov.Cases;
using SelfGov.Workflow;

namespace SelfGov.AspNetCore.Routing;

/// <summary>
/// What an endpoint of the library does: metadata of every endpoint that <c>MapSelfGov</c> and <c>MapCases</c> make, for documents and
/// conventions.
/// </summary>
public sealed class CaseOperation
{
    private readonly CommandOfKind? given;

    internal CaseOperation(CaseOperationKind kind, IProcedure? procedure, CommandOfKind? given = null)
    {
        Kind = kind;
        Procedure = procedure;
        this.given = given;
    }

    /// <summary>What is done.</summary>
    public CaseOperationKind Kind { get; }

    /// <summary>The procedure; null where the endpoint is about cases of all kinds.</summary>
    public IProcedure? Procedure { get; }

    /// <summary>The name of the command in its contract, such as <c>call-election</c>; null where none is given.</summary>
    public string? Command => given?.Name;

    /// <summary>
    /// What the newest edition that has the command says of it; null where no command is given, and where no edition has it. Builds the
    /// lifecycles of the procedure that it has to ask.
    /// </summary>
    public MapCommand? Map => given?.Map;

    /// <summary>
    /// Whether the address ever answers with anything but 404: false for the opening of a case by a command that no edition lets open one.
    /// Builds the lifecycles of the procedure that it has to ask.
    /// </summary>
    public bool IsOffered => Kind != CaseOperationKind.Open || given?.Opens == true;
}
