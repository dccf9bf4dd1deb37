using System.Text.Json.Nodes;

namespace SelfGov.Cases;

/// <summary>
/// Reads a fact that changed shape: brings what a journal has stored under a name into the shape that the fact has now.
/// </summary>
/// <param name="FactName">The stored name, such as <c>sheets-handed-in</c>.</param>
/// <param name="Read">
/// Changes the payload, its personal data included. It sees every payload that is stored under the name, those of the present shape too,
/// and leaves these as they are. Pure. What it throws comes out of every reading of the case as the inner exception of an
/// <see cref="InvalidOperationException"/> that names the fact.
/// </param>
/// <remarks>
/// Called after the hash of the entry was checked; the stored bytes stay as they are. See <c>docs/changing-a-procedure.md</c>.
/// </remarks>
public sealed record Upcaster(string FactName, Action<JsonObject> Read)
{
    /// <summary>The name of the fact that the payload is read as; the stored name where the fact has kept it.</summary>
    public string? Becomes { get; init; }
}
