using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace SelfGov.Journal.Json;

/// <summary>How JSON trees are written; generated at compile time, so that trimming and AOT keep it.</summary>
[JsonSerializable(typeof(JsonNode))]
internal sealed partial class NodeJson : JsonSerializerContext;
