using System.Text.Json.Nodes;
using SelfGov.AspNetCore.OpenApi.Documents;
using SelfGov.AspNetCore.Routing;

namespace SelfGov.AspNetCore.OpenApi.Operations;

/// <summary>What <c>operations.json</c> says of operations, their parameters, headers and answers.</summary>
internal static class OperationTexts
{
    private static readonly JsonObject Written = EmbeddedJson.Read("operations.json");

    /// <summary>What is said of an operation.</summary>
    internal static JsonObject Of(CaseOperationKind kind) => Written["operations"]![$"{kind}"]!.AsObject();

    /// <summary>A parameter that operations share.</summary>
    internal static JsonNode Parameter(string name) => Written["parameters"]![name]!;

    /// <summary>A header that answers share.</summary>
    internal static JsonNode Header(string name) => Written["headers"]![name]!;

    /// <summary>An answer that operations share.</summary>
    internal static JsonObject Response(int status) => Written["responses"]![$"{status}"]!.AsObject();
}
