using SelfGov.AspNetCore.Requests;

namespace SelfGov.AspNetCore.Answers;

/// <summary>What a request is answered with.</summary>
/// <param name="Body">The document.</param>
/// <param name="ContentType">Its form.</param>
internal sealed record Answer(ReadOnlyMemory<byte> Body, string ContentType = Acceptance.Json)
{
    internal int Status { get; init; } = 200;

    /// <summary>The validator (RFC 9110, 8.8.3), in its quotes; null for an answer that nobody keeps.</summary>
    internal string? Tag { get; init; }

    /// <summary>Whether it may be kept for everybody.</summary>
    internal bool IsPublic { get; init; }

    /// <summary>Where what was made can be found; null where nothing was.</summary>
    internal string? Location { get; init; }

    /// <summary>Whether the client has chosen its form.</summary>
    internal bool IsNegotiated { get; init; }

    internal string ContentLanguage { get; init; } = ReaderLanguage.All;
}
