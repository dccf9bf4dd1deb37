using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using SelfGov.AspNetCore.OpenApi.Documentation;
using SelfGov.AspNetCore.OpenApi.Operations;
using SelfGov.AspNetCore.OpenApi.Schemas;
using SelfGov.AspNetCore.Routing;
using SelfGov.Cases;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.AspNetCore.OpenApi.Documents;

/// <summary>Writes the part of a document that is about the endpoints of the library.</summary>
internal sealed class SelfGovPaths
{
    private const string Id = "id";
    private static readonly JsonSerializerOptions Form = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly SchemaComponents components = new(AnswerSchemas.Names);
    private readonly SharedParts parts;
    private readonly OperationWriter operations;

    /// <param name="documentation">What the packages say of their types.</param>
    /// <param name="hasTenants">Whether the host has many tenants.</param>
    internal SelfGovPaths(XmlDocumentation documentation, bool hasTenants)
    {
        var data = new DataSchemas(components, documentation);
        var answers = new AnswerSchemas(components, data);
        parts = new SharedParts(answers);
        operations = new OperationWriter(parts, new CommandSchemas(components, data, documentation), answers, documentation, hasTenants);
    }

    /// <summary>The endpoints of the library that a document is about, with what each does.</summary>
    /// <param name="endpoints">The endpoints of the host.</param>
    /// <param name="document">The name of the document.</param>
    internal static IEnumerable<(RouteEndpoint Endpoint, CaseOperation Operation)> Of(IEnumerable<Endpoint> endpoints, string document) =>
        endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<IExcludeFromDescriptionMetadata>() is not { ExcludeFromDescription: true })
            .Where(endpoint => endpoint.Metadata.GetMetadata<IEndpointGroupNameMetadata>()?.EndpointGroupName is not { } group
                || group.Equals(document, StringComparison.OrdinalIgnoreCase))
            .Select(endpoint => (Endpoint: endpoint, Operation: endpoint.Metadata.GetMetadata<CaseOperation>()))
            .Where(each => each.Operation is { IsOffered: true })!;

    /// <summary>A document that has nothing but the endpoints of the library, as JSON.</summary>
    /// <param name="endpoints">The endpoints, with what each does.</param>
    /// <param name="schemes">The names of the ways to say who asks, one of which every operation that is about cases needs.</param>
    internal string Write(IEnumerable<(RouteEndpoint Endpoint, CaseOperation Operation)> endpoints, IReadOnlyCollection<string> schemes)
    {
        var paths = new JsonObject();
        var tags = new SortedDictionary<string, CaseOperation>(StringComparer.Ordinal);
        foreach ((RouteEndpoint endpoint, CaseOperation operation) in endpoints)
        {
            tags.TryAdd(OperationWriter.TagOf(operation), operation);
            (string path, IReadOnlyList<string> own) = PathOf(endpoint.RoutePattern);
            JsonObject item = paths[path] as JsonObject ?? [];
            paths[path] = item;
            string name = endpoint.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName ?? path;
            JsonObject written = operations.Write(operation, name, own);
            written["security"] = Security(operation, schemes);
            item[operation.Command is null ? "get" : "post"] = written;
        }

        var shared = new JsonObject
        {
            ["schemas"] = new JsonObject([.. components.All.Select(each => KeyValuePair.Create(each.Key, (JsonNode?)each.Value))]),
        };
        parts.WriteTo(shared);
        shared["securitySchemes"] = new JsonObject([.. schemes.Select(scheme =>
            KeyValuePair.Create(scheme, (JsonNode?)new JsonObject { ["type"] = "http", ["scheme"] = "bearer" }))]);
        return new JsonObject
        {
            ["openapi"] = "3.1.1",
            ["info"] = new JsonObject { ["title"] = "SelfGov", ["version"] = "1" },
            ["tags"] = new JsonArray([.. tags.Select(tag => Tag(tag.Key, tag.Value.Procedure))]),
            ["paths"] = paths,
            ["components"] = shared,
        }.ToJsonString(Form);
    }

    private static JsonArray Security(CaseOperation operation, IReadOnlyCollection<string> schemes) =>
        operation.Kind == CaseOperationKind.Index
            ? []
            : new JsonArray([.. schemes.Select(scheme => new JsonObject { [scheme] = new JsonArray() })]);

    private static JsonObject Tag(string name, IProcedure? procedure)
    {
        var tag = new JsonObject { ["name"] = name };
        if (procedure is null)
        {
            tag["description"] = "What is about cases of all kinds.";
            return tag;
        }

        string editions = string.Join(", ", procedure.Accept(new EditionsOf()));
        tag["description"] = $"{procedure.Name?.English ?? name}. Editions of the law: {editions}.";
        if (procedure.Name is { } words)
        {
            tag["x-labels"] = CommandText.InThree(words);
        }

        return tag;
    }

    // The template of OpenAPI has no constraints, no defaults and no doubled braces.
    private static (string Path, IReadOnlyList<string> Own) PathOf(RoutePattern pattern)
    {
        var path = new StringBuilder();
        foreach (RoutePatternPathSegment segment in pattern.PathSegments)
        {
            path.Append('/');
            foreach (RoutePatternPart part in segment.Parts)
            {
                path.Append(part switch
                {
                    RoutePatternParameterPart parameter => $"{{{parameter.Name}}}",
                    RoutePatternLiteralPart literal => literal.Content,
                    RoutePatternSeparatorPart separator => separator.Content,
                    _ => string.Empty,
                });
            }
        }

        return (
            path.Length == 0 ? "/" : path.ToString(),
            [.. pattern.Parameters.Select(parameter => parameter.Name).Where(name => name != Id)]);
    }

    private sealed class EditionsOf : IProcedureVisitor<IEnumerable<EditionId>>
    {
        public IEnumerable<EditionId> Visit<TCase>(Procedure<TCase> procedure)
            where TCase : Case => procedure.Lifecycles.Editions;
    }
}
