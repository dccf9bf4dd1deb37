using System.Text.Json.Nodes;

namespace SelfGov.AspNetCore.OpenApi.Documents;

/// <summary>The texts that stand in files of their own.</summary>
internal static class EmbeddedJson
{
    internal static JsonObject Read(string name)
    {
        using Stream stream = typeof(EmbeddedJson).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks {name}.");
        return JsonNode.Parse(stream)!.AsObject();
    }
}
