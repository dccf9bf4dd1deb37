using Microsoft.Extensions.Logging;
using SelfGov.Cases.Observation;
using SelfGov.Journal.Chain;
using SelfGov.Workflow;

namespace SelfGov.EntityFrameworkCore.Observation;

/// <summary>Logs what an administrator should know of cases: kinds, identities and numbers, and nothing that a journal holds.</summary>
internal sealed partial class CaseLog(ILogger logger) : ICaseObserver
{
    internal const string Category = "SelfGov.Cases";

    // So many attempts are no accident: something writes to the case without end.
    private const int ManyAttempts = 8;

    private readonly ILogger logger = logger;

    public void Retried(string kind, CaseId id, int attempt) =>
        Repeated(attempt < ManyAttempts ? LogLevel.Information : LogLevel.Warning, kind, id, attempt);

    public void Broken(string kind, CaseId id, JournalBreak found)
    {
        ArgumentNullException.ThrowIfNull(found);
        FoundBroken(kind, id, found.Version, found.Kind);
    }

    public void ErasureRefused(string kind, CaseId id) => NotErased(kind, id);

    [LoggerMessage(
        EventId = 1,
        Message = "Another writer came between in case {Case} of kind {Kind}; attempt {Attempt} failed, and the next one is made.")]
    private partial void Repeated(LogLevel level, string kind, CaseId @case, int attempt);

    [LoggerMessage(2, LogLevel.Error,
        "The journal of case {Case} of kind {Kind} is broken at {Version}: {Break}. VerifyAsync says more; the case is not served.")]
    private partial void FoundBroken(string kind, CaseId @case, long version, JournalBreakKind @break);

    [LoggerMessage(3, LogLevel.Warning, "Personal data of case {Case} of kind {Kind} were not destroyed: the actor has no role that may.")]
    private partial void NotErased(string kind, CaseId @case);
}
