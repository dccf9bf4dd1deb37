using SelfGov.Workflow;

namespace SelfGov.Journal;

/// <summary>
/// A caller was cancelled while its append was being written, perhaps with those of others: it may be committed or not. Repeat the command
/// under the same idempotency key, which gives the first answer where there is one, or look at the case.
/// </summary>
/// <remarks>
/// An append that is cancelled while it still waits is withdrawn, and ends with an <see cref="OperationCanceledException"/> of no such
/// kind: nothing of it was stored.
/// </remarks>
public sealed class OutcomeUnknownException : OperationCanceledException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="id">The case; the first where the append was to several.</param>
    /// <param name="cancellationToken">What cancelled the caller.</param>
    public OutcomeUnknownException(CaseId id, CancellationToken cancellationToken)
        : base(
            $"Whether the append to case '{id}' was stored is not known: it was cancelled while it was being written. Repeat the command "
                + "under the same idempotency key, or look at the case.",
            cancellationToken) => Case = id;

    /// <summary>The case; the first where the append was to several.</summary>
    public CaseId Case { get; }
}
