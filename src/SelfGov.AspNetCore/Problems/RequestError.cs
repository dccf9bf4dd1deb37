using SelfGov.Law;

namespace SelfGov.AspNetCore.Problems;

/// <summary>One thing that is wrong with a request.</summary>
/// <param name="In">Where: <c>path</c>, <c>query</c>, <c>header</c> or <c>body</c>.</param>
/// <param name="Name">The name of the parameter or header; null in the body.</param>
/// <param name="Pointer">The place in the body as a JSON pointer; null elsewhere.</param>
/// <param name="Kind">What sort of error it is, as <see cref="Contract.ContractErrorKind"/> names it.</param>
/// <param name="Text">The error in words: the value, the limit and the rule.</param>
internal sealed record RequestError(string In, string? Name, string? Pointer, string Kind, Words Text)
{
    internal const string Path = "path";
    internal const string Query = "query";
    internal const string Header = "header";
    internal const string Body = "body";
}
