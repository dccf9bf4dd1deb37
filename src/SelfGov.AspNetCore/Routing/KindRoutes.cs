using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using SelfGov.AspNetCore.Answers;
using SelfGov.AspNetCore.Handlers;
using SelfGov.AspNetCore.Problems;
using SelfGov.AspNetCore.Requests;
using SelfGov.Cases;
using SelfGov.Workflow;

namespace SelfGov.AspNetCore.Routing;

/// <summary>Maps the endpoints of one kind of case.</summary>
/// <remarks>What is read of a case, its commands and what opens it stand behind segments of their own: no name can hide another.</remarks>
internal sealed class KindRoutes(IEndpointRouteBuilder routes) : IProcedureVisitor<bool>
{
    internal const string Commands = "commands";
    internal const string Open = "open";
    private const string OfCase = $"/{{{CaseAddress.Parameter}}}";

    public bool Visit<TCase>(Procedure<TCase> procedure)
        where TCase : Case
    {
        var endpoints = new EndpointRoutes(routes, procedure);
        var readings = new CaseReadings<TCase>(procedure.Kind);
        endpoints.Read(CaseOperationKind.List, string.Empty, new CaseListing<TCase>(procedure.Kind).ListAsync);
        endpoints.Read(CaseOperationKind.Case, OfCase, readings.CaseAsync);
        endpoints.Read(CaseOperationKind.Options, $"{OfCase}/options", readings.OptionsAsync);
        endpoints.Read(CaseOperationKind.Deadlines, $"{OfCase}/deadlines", readings.DeadlinesAsync);
        endpoints.Read(CaseOperationKind.History, $"{OfCase}/history", readings.HistoryAsync);
        endpoints.Read(CaseOperationKind.Verification, $"{OfCase}/verification", readings.VerificationAsync);
        endpoints.Read(CaseOperationKind.Diagram, $"{OfCase}/diagram", readings.DiagramAsync);
        endpoints.Read(CaseOperationKind.Calendar, $"{OfCase}/calendar", readings.CalendarAsync);
        var commands = new CaseCommands<TCase>(procedure.Kind);
        foreach (CommandOfKind command in CommandOfKind.Of(procedure))
        {
            string name = command.Name;
            endpoints.Act(CaseOperationKind.Command, $"{OfCase}/{Commands}", command, request => commands.HandleAsync(request, name));

            // Which commands open a case only lifecycles know, and a host does not wait for them before it listens.
            endpoints.Act(
                CaseOperationKind.Open, $"{OfCase}/{Open}", command,
                request => command.Opens ? commands.OpenAsync(request, name) : throw new ProblemException(Problem.NoSuchCase));
        }

        return true;
    }
}
