using System.Text.Json.Nodes;
using SelfGov.Oracles;

namespace SelfGov.AspNetCore.OpenApi.Hosts;

/// <summary>The document that the build of the host has written.</summary>
internal static class BuiltDocument
{
    private const string Host = "SelfGov.AspNetCore.OpenApi.Host";

    /// <summary>The file.</summary>
    internal static string Path { get; } = System.IO.Path.Combine(RepositoryFolder.Root, "tests", Host, "bin", $"{Host}.json");

    internal static string Text { get; } = File.ReadAllText(Path);

    /// <summary>The document; not to be changed.</summary>
    internal static JsonObject Json { get; } = JsonNode.Parse(Text)!.AsObject();

    internal static JsonObject Paths => Json["paths"]!.AsObject();

    internal static JsonObject Schemas => Json["components"]!["schemas"]!.AsObject();

    /// <summary>All operations, each with its path and its method.</summary>
    internal static IEnumerable<(string Path, string Method, JsonObject Operation)> Operations =>
        from path in Paths
        from method in path.Value!.AsObject()
        select (path.Key, method.Key, method.Value!.AsObject());

    /// <summary>Those of the library.</summary>
    internal static IEnumerable<(string Path, string Method, JsonObject Operation)> OfLibrary =>
        Operations.Where(each => each.Path.StartsWith("/api", StringComparison.Ordinal));

    /// <summary>What a reference points to, or the node itself.</summary>
    internal static JsonNode Resolve(JsonNode node)
    {
        if (node["$ref"] is not { } reference)
        {
            return node;
        }

        JsonNode found = Json;
        foreach (string step in reference.GetValue<string>().Split('/').Skip(1))
        {
            found = found[step]!;
        }

        return Resolve(found);
    }
}
