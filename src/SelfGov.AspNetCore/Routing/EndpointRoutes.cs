using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SelfGov.AspNetCore.Answers;
using SelfGov.AspNetCore.Handlers;
using SelfGov.AspNetCore.Requests;
using SelfGov.Cases;

namespace SelfGov.AspNetCore.Routing;

/// <summary>Maps endpoints, each with its name and with what it does as metadata.</summary>
/// <param name="routes">Where they are mapped.</param>
/// <param name="procedure">What they are about; null for cases of all kinds.</param>
internal sealed class EndpointRoutes(IEndpointRouteBuilder routes, IProcedure? procedure)
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];
    private static readonly string[] Following = [HttpMethods.Get];
    private static readonly string[] Acting = [HttpMethods.Post];

    /// <summary>A segment that is what it says, whatever a pattern would read into it.</summary>
    internal static string Literal(string segment) =>
        segment.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    internal void Read(CaseOperationKind kind, string pattern, Func<CaseRequest, ValueTask<Answer?>> handle) => Map(
        pattern, kind == CaseOperationKind.Feed ? Following : Reading, handle, NameOf($"{kind}"),
        new CaseOperation(kind, procedure));

    internal void Act(
        CaseOperationKind kind, string pattern, CommandOfKind command, Func<CaseRequest, ValueTask<Answer?>> handle) => Map(
            $"{pattern}/{Literal(command.Name)}", Acting, handle,
            kind == CaseOperationKind.Open ? NameOf($"open.{command.Name}") : NameOf(command.Name),
            new CaseOperation(kind, procedure, command));

    private string NameOf(string what) => (procedure is null ? $"selfgov.{what}" : $"{procedure.Kind}.{what}").ToLowerInvariant();

    private void Map(
        string pattern, string[] methods, Func<CaseRequest, ValueTask<Answer?>> handle, string name, CaseOperation operation) =>
        routes.MapMethods(pattern, methods, CaseEndpoint.Of(handle, operation.Kind != CaseOperationKind.Index))
            .WithName(name).WithMetadata(operation);
}
