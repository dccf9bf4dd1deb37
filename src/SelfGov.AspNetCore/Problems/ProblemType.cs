using SelfGov.Law;

namespace SelfGov.AspNetCore.Problems;

/// <summary>A kind of problem (RFC 9457), which clients know by its type.</summary>
/// <param name="Code">What is behind the prefix of the type.</param>
/// <param name="Status">The status of its answers.</param>
/// <param name="Title">What it is, for people.</param>
internal sealed record ProblemType(string Code, int Status, Words Title)
{
    internal const string Prefix = "urn:selfgov:problem:";

    internal string Uri => Prefix + Code;
}
