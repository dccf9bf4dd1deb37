using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using SelfGov.AspNetCore.Answers;
using SelfGov.AspNetCore.Requests;
using SelfGov.AspNetCore.Routing;
using SelfGov.Cases;
using SelfGov.Contract.Answers;
using SelfGov.Workflow;

namespace SelfGov.AspNetCore.Handlers;

/// <summary>What there is: the kinds of cases with their editions and commands. It is the law, and no case.</summary>
internal static class CaseIndex
{
    internal static ValueTask<Answer?> ListAsync(CaseRequest request)
    {
        _ = Acceptance.Of(request.Http.Request, Acceptance.Json);
        ReadOnlyMemory<byte> document = DocumentWriter.Write(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("format", DocumentFormat.Version);
            json.WriteStartArray("kinds");
            foreach (IProcedure procedure in request.Services.GetServices<IProcedure>())
            {
                procedure.Accept(new Writer(json));
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
        return new(new Answer(document) { Tag = EntityTag.Of(document.Span) });
    }

    private sealed class Writer(Utf8JsonWriter json) : IProcedureVisitor<bool>
    {
        public bool Visit<TCase>(Procedure<TCase> procedure)
            where TCase : Case
        {
            json.WriteStartObject();
            json.WriteString("kind", procedure.Kind);
            json.Texts("editions", procedure.Lifecycles.Editions.Select(edition => edition.ToString()));
            json.WriteStartArray("commands");
            foreach (CommandOfKind command in CommandOfKind.Of(procedure))
            {
                MapCommand? map = command.Map;
                json.WriteStartObject();
                json.WriteString("command", command.Name);
                json.Words("text", map?.Text);
                json.WriteBoolean("opens", command.Opens);
                json.Texts("roles", map is not null ? map.Roles.Select(role => role.Code) : ImmutableArray<string>.Empty);
                json.Article(map?.Basis);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
            return true;
        }
    }
}
