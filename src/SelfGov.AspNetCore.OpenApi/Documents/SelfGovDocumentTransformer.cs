using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using SelfGov.AspNetCore.OpenApi.Documentation;
using SelfGov.Tenants;

namespace SelfGov.AspNetCore.OpenApi.Documents;

/// <summary>Puts the endpoints of the library into the document of the host.</summary>
/// <remarks>Their part is written once, and read anew for each document: who comes after may change what he is given.</remarks>
internal sealed class SelfGovDocumentTransformer : IOpenApiDocumentTransformer
{
    private const string Bearer = "bearer";

    private readonly Lock writing = new();
    private (IReadOnlyList<Endpoint> Endpoints, string Schemes, string Json)? written;

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(context);
        OpenApiComponents components = document.Components ??= new OpenApiComponents();
        components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal);
        if (components.SecuritySchemes.Count == 0)
        {
            components.SecuritySchemes.Add(Bearer, new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = Bearer,
                Description = "Who asks, as the host authenticates its users.",
            });
        }

        if (document.Servers is not { Count: > 0 })
        {
            document.Servers = [new OpenApiServer { Url = "/" }];
        }

        Merge(Read(Written(context, [.. components.SecuritySchemes.Keys])), document, components);
        return Task.CompletedTask;
    }

    private string Written(OpenApiDocumentTransformerContext context, IReadOnlyCollection<string> schemes)
    {
        IReadOnlyList<Endpoint> endpoints = context.ApplicationServices.GetRequiredService<EndpointDataSource>().Endpoints;
        string names = string.Join('\n', schemes);
        lock (writing)
        {
            if (written is not { } known || !ReferenceEquals(known.Endpoints, endpoints) || known.Schemes != names)
            {
                written = known = (
                    endpoints,
                    names,
                    new SelfGovPaths(new XmlDocumentation(), context.ApplicationServices.GetService<ITenants>() is not null).Write(
                        SelfGovPaths.Of(endpoints, context.DocumentName), schemes));
            }

            return known.Json;
        }
    }

    private static OpenApiDocument Read(string json) => OpenApiDocument.Parse(json, OpenApiConstants.Json) switch
    {
        { Document: { } document, Diagnostic: null or { Errors.Count: 0 } } => document,
        var read => throw new InvalidOperationException(
            $"The document of the endpoints cannot be read: {string.Join("; ", read.Diagnostic?.Errors ?? [])}"),
    };

    private static void Merge(OpenApiDocument own, OpenApiDocument document, OpenApiComponents components)
    {
        foreach ((string path, IOpenApiPathItem item) in own.Paths)
        {
            if (!document.Paths.TryAdd(path, item))
            {
                foreach ((HttpMethod method, OpenApiOperation operation) in item.Operations ?? [])
                {
                    ((OpenApiPathItem)document.Paths[path]).AddOperation(method, operation);
                }
            }
        }

        components.Schemas = Joined(components.Schemas, own.Components?.Schemas, "schema");
        components.Parameters = Joined(components.Parameters, own.Components?.Parameters, "parameter");
        components.Headers = Joined(components.Headers, own.Components?.Headers, "header");
        components.Responses = Joined(components.Responses, own.Components?.Responses, "response");
        document.Tags = new HashSet<OpenApiTag>(
            [.. ((IEnumerable<OpenApiTag>?)document.Tags ?? []).Concat(own.Tags ?? new HashSet<OpenApiTag>())
                .OrderBy(tag => tag.Name, StringComparer.Ordinal)]);
    }

    private static IDictionary<string, T>? Joined<T>(IDictionary<string, T>? host, IDictionary<string, T>? own, string what)
    {
        if (host is null || own is null)
        {
            return host ?? own;
        }

        foreach ((string name, T part) in own)
        {
            if (!host.TryAdd(name, part))
            {
                throw new InvalidOperationException(
                    $"The document of the host has a {what} '{name}' of its own; so has the library. Give the host's another name.");
            }
        }

        return host;
    }
}
