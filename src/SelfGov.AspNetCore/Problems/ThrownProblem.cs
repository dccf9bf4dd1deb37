using Microsoft.AspNetCore.Http;
using SelfGov.AspNetCore.Requests;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Law;

namespace SelfGov.AspNetCore.Problems;

/// <summary>The problems that exceptions of the library mean to a client.</summary>
internal static class ThrownProblem
{
    private const int Soon = 1;
    private const int Later = 60;

    /// <summary>The problem that an exception means; null for one that nobody has foreseen.</summary>
    internal static Problem? Of(Exception thrown) => thrown switch
    {
        ProblemException foreseen => foreseen.Problem,
        CaseNotFoundException => Problem.NoSuchCase,
        ConcurrencyConflictException conflict => new Problem(conflict.ExpectedVersion == 0 ? ProblemTypes.Exists : ProblemTypes.Conflict)
        {
            Version = conflict.ActualVersion,
            Detail = AtVersion(conflict),
        },
        RequestMismatchException mismatch => new Problem(ProblemTypes.KeyReused)
        {
            Version = mismatch.Version,
            Detail = Words.Given(HttpTexts.Shown(mismatch.IdempotencyKey)),
        },
        OutcomeUnknownException => new Problem(ProblemTypes.OutcomeUnknown) { Detail = HttpTexts.Repeat, RetryAfter = Soon },
        JournalUnavailableException store => new Problem(ProblemTypes.Unavailable) { RetryAfter = store.IsTransient ? Soon : Later },
        ClockLeadException => new Problem(ProblemTypes.Unavailable) { RetryAfter = Later },
        NewerReleaseException => new Problem(ProblemTypes.NewerRelease) { RetryAfter = Later },
        BrokenJournalException broken => new Problem(ProblemTypes.BrokenJournal) { Version = broken.Break.Version },
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => new Problem(ProblemTypes.TooLong),
        BadHttpRequestException => new Problem(ProblemTypes.InvalidRequest),
        _ => null,
    };

    internal static Words AtVersion(ConcurrencyConflictException conflict) =>
        HttpTexts.AtVersion.With(Words.Of(conflict.ExpectedVersion), Words.Of(conflict.ActualVersion));
}
