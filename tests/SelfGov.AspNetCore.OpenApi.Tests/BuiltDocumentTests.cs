using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SelfGov.AspNetCore.OpenApi.Hosts;
using SelfGov.AspNetCore.Routing;

namespace SelfGov.AspNetCore.OpenApi;

/// <summary>What the build writes, what the host serves, and what it answers to.</summary>
public sealed class BuiltDocumentTests
{
    private static readonly string[] Servers = ["servers"];

    [Fact]
    public async Task The_build_of_a_host_writes_the_document_that_the_host_serves()
    {
        await using RunningHost host = await RunningHost.StartAsync();
        JsonObject served = JsonNode.Parse(await host.Client.GetStringAsync("/openapi/v1.json", RunningHost.Token))!.AsObject();
        JsonObject built = BuiltDocument.Json.DeepClone().AsObject();
        foreach (string here in Servers)
        {
            Assert.True(served.Remove(here));
            Assert.True(built.Remove(here));
        }

        Assert.StartsWith("3.1.", built["openapi"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(built.ToJsonString(), served.ToJsonString());
    }

    [Fact]
    public async Task Every_endpoint_is_in_the_document_and_nothing_else()
    {
        await using RunningHost host = await RunningHost.StartAsync();
        string[] mapped =
        [
            .. from endpoint in host.Endpoints.OfType<RouteEndpoint>()
               where endpoint.Metadata.GetMetadata<CaseOperation>() is { IsOffered: true }
               from method in endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods
               where method != HttpMethods.Head
               select $"{method} /{endpoint.RoutePattern.RawText!.Trim('/')} "
                   + endpoint.Metadata.GetRequiredMetadata<EndpointNameMetadata>().EndpointName,
        ];
        string[] documented =
        [
            .. BuiltDocument.OfLibrary.Select(each =>
                $"{each.Method.ToUpperInvariant()} {each.Path} {each.Operation["operationId"]!.GetValue<string>()}"),
        ];
        Assert.True(mapped.Length > 500, $"{mapped.Length}");
        Assert.Equal(mapped.Order(StringComparer.Ordinal), documented.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_operation_has_a_name_of_its_own_and_a_group()
    {
        Assert.Distinct(BuiltDocument.Operations.Select(each => each.Operation["operationId"]!.GetValue<string>()));
        string[] tags = [.. BuiltDocument.Json["tags"]!.AsArray().Select(tag => tag!["name"]!.GetValue<string>())];
        Assert.Distinct(tags);
        Assert.All(BuiltDocument.Operations, each => Assert.Contains(each.Operation["tags"]![0]!.GetValue<string>(), tags));
    }

    [Fact]
    public void Every_procedure_is_a_group_with_a_name_in_three_languages_and_its_editions()
    {
        JsonNode[] tags = [.. BuiltDocument.Json["tags"]!.AsArray().Select(tag => tag!)];
        Assert.Equal(18, tags.Length);
        Assert.All(tags.Where(tag => tag["name"]!.GetValue<string>() is not ("selfgov" or "district")), tag =>
        {
            string[] names = [.. tag["x-labels"]!.AsObject().Select(name => name.Value!.GetValue<string>())];
            Assert.Equal(3, names.Distinct().Count());
            Assert.StartsWith(
                $"{tag["x-labels"]!["en"]!.GetValue<string>()}. Editions of the law: ", tag["description"]!.GetValue<string>(),
                StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_hosts_own_endpoints_stand_beside_those_of_the_library()
    {
        Assert.Equal(["get", "put"], BuiltDocument.Paths["/clock"]!.AsObject().Select(each => each.Key));
        Assert.Contains("ClockTime", BuiltDocument.Schemas.Select(each => each.Key));
    }

    [Fact]
    public void Every_reference_leads_somewhere_and_every_component_is_needed()
    {
        var needed = new HashSet<string>(StringComparer.Ordinal);
        Collect(BuiltDocument.Json, needed);
        string[] there =
        [
            .. from kind in BuiltDocument.Json["components"]!.AsObject()
               where kind.Key != "securitySchemes"
               from component in kind.Value!.AsObject()
               select $"#/components/{kind.Key}/{component.Key}",
        ];
        Assert.Equal(there.Order(StringComparer.Ordinal), needed.Order(StringComparer.Ordinal));
    }

    private static void Collect(JsonNode? node, HashSet<string> references)
    {
        switch (node)
        {
            case JsonObject each:
                if (each["$ref"] is JsonValue reference)
                {
                    references.Add(reference.GetValue<string>());
                }

                foreach ((_, JsonNode? inner) in each)
                {
                    Collect(inner, references);
                }

                break;
            case JsonArray list:
                foreach (JsonNode? inner in list)
                {
                    Collect(inner, references);
                }

                break;
        }
    }
}
