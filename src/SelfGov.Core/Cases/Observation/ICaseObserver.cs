using SelfGov.Journal.Chain;
using SelfGov.Workflow;

namespace SelfGov.Cases.Observation;

/// <summary>
/// Is told what an administrator should know of cases. Hosts with a journal in a database have one that logs; another may be registered.
/// </summary>
/// <remarks>
/// Nothing it is told is personal data, unless the host has put some into the identity of a case. It is called while a command is handled:
/// it answers at once, and throws nothing.
/// </remarks>
public interface ICaseObserver
{
    /// <summary>Another writer came between; what a command or the passing of time causes is decided once more.</summary>
    /// <param name="kind">The kind of procedure.</param>
    /// <param name="id">The case.</param>
    /// <param name="attempt">How many attempts have failed, from 1.</param>
    void Retried(string kind, CaseId id, int attempt);

    /// <summary>The journal of a case is broken, so that the case is not served; or a verification has found it so.</summary>
    /// <param name="kind">The kind of procedure.</param>
    /// <param name="id">The case.</param>
    /// <param name="found">Where it is broken, and how; its text may quote what stands there.</param>
    void Broken(string kind, CaseId id, JournalBreak found);

    /// <summary>Somebody without a role that may wanted to destroy personal data.</summary>
    /// <param name="kind">The kind of procedure.</param>
    /// <param name="id">The case.</param>
    void ErasureRefused(string kind, CaseId id);
}
