using SelfGov.Cases;
using SelfGov.Workflow;

namespace SelfGov.Journal;

/// <summary>
/// A case has answered a request under this idempotency key before. A store throws it; <see cref="Cases{TCase}"/> gives the first answer.
/// </summary>
public sealed class DuplicateRequestException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="id">The case.</param>
    /// <param name="idempotencyKey">The key; null where the store cannot tell which of several it was.</param>
    public DuplicateRequestException(CaseId id, string? idempotencyKey)
        : base($"Case '{id}' has answered a request under the key '{idempotencyKey}' before.")
    {
        Case = id;
        IdempotencyKey = idempotencyKey;
    }

    /// <summary>The case.</summary>
    public CaseId Case { get; }

    /// <summary>The key; null where the store cannot tell which of several it was.</summary>
    public string? IdempotencyKey { get; }
}
