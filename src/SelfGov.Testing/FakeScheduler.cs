using System.Collections.Immutable;
using NodaTime;
using NodaTime.Testing;
using SelfGov.Cases;
using SelfGov.Cases.Lists;
using SelfGov.Journal;

namespace SelfGov.Testing;

/// <summary>
/// Moves a fake clock from one moment at which time causes something to the next, and records what it causes, as a host's scheduler does.
/// </summary>
/// <param name="clock">The clock that the cases read.</param>
/// <param name="journal">The journal of the cases.</param>
/// <param name="cases">The kinds of cases that are looked after.</param>
public sealed class FakeScheduler(FakeClock clock, ICaseJournal journal, params IEnumerable<ICases> cases)
{
    private readonly ImmutableDictionary<string, ICases> byKind = cases.ToImmutableDictionary(each => each.Kind, StringComparer.Ordinal);

    /// <summary>Lets time pass to a moment; on the way the clock stops at each moment that causes something.</summary>
    /// <param name="moment">The moment; not before that of the clock.</param>
    /// <param name="cancellationToken">Cancels between two cases.</param>
    /// <returns>How many facts were recorded.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The moment lies before that of the clock.</exception>
    public async ValueTask<int> AdvanceToAsync(Instant moment, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(moment, clock.GetCurrentInstant());
        int recorded = 0;
        while (await NextAsync(cancellationToken).ConfigureAwait(false) is { Status.NextCause: { } due } next && due <= moment)
        {
            if (due > clock.GetCurrentInstant())
            {
                clock.Reset(due);
            }

            int caused = await byKind[next.Kind].AdvanceAsync(next.Case, cancellationToken).ConfigureAwait(false);
            recorded += caused > 0
                ? caused
                : throw new StoryException($"Case '{next.Case}' was due at {due}, but time caused nothing in it.");
        }

        clock.Reset(moment);
        return recorded;
    }

    private async ValueTask<CaseSummary?> NextAsync(CancellationToken cancellationToken)
    {
        CaseSummary? next = null;
        foreach (string kind in byKind.Keys)
        {
            var query = new CaseQuery { Kinds = [kind], Limit = CaseQuery.MaximumLimit };
            do
            {
                CasePage page = await journal.ListAsync(query, cancellationToken).ConfigureAwait(false);
                foreach (CaseSummary summary in page.Cases)
                {
                    next = summary.Status.NextCause is { } cause && (next is null || cause < next.Status.NextCause) ? summary : next;
                }

                query = query with { After = page.Next };
            }
            while (query.After is not null);
        }

        return next;
    }
}
