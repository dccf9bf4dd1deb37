using SelfGov.AspNetCore.Routing;

namespace SelfGov.AspNetCore.OpenApi.Observed;

/// <summary>An answer as it was seen.</summary>
/// <param name="Operation">What the endpoint does.</param>
/// <param name="Path">The path of the endpoint as the document has it.</param>
/// <param name="Method">The method in lower case.</param>
/// <param name="Status">The status.</param>
/// <param name="MediaType">The form of the body without its parameters; null where there is no body.</param>
/// <param name="Headers">The names of the headers.</param>
/// <param name="Body">The body; null where it was not kept.</param>
internal sealed record Observation(
    CaseOperation Operation, string Path, string Method, int Status, string? MediaType, IReadOnlyList<string> Headers, string? Body)
{
    public override string ToString() => $"{Method} {Path} {Status} {MediaType}";
}
