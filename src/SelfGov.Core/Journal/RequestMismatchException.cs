using SelfGov.Workflow;

namespace SelfGov.Journal;

/// <summary>
/// A request bears the idempotency key of another one: the case has answered the key before, to another command, another actor, or the same
/// in another role or on another moment.
/// </summary>
public sealed class RequestMismatchException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="id">The case.</param>
    /// <param name="idempotencyKey">The key.</param>
    /// <param name="version">The version of the first entry of the answer that the key stands for.</param>
    /// <param name="difference">What differs, in words that name no personal data.</param>
    public RequestMismatchException(CaseId id, string idempotencyKey, long version, string difference)
        : base($"Case '{id}' has answered another request under the key '{idempotencyKey}', in version {version}: {difference}.")
    {
        Case = id;
        IdempotencyKey = idempotencyKey;
        Version = version;
    }

    /// <summary>The case.</summary>
    public CaseId Case { get; }

    /// <summary>The key.</summary>
    public string IdempotencyKey { get; }

    /// <summary>The version of the first entry of the answer that the key stands for.</summary>
    public long Version { get; }
}
