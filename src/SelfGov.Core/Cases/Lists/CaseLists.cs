using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using SelfGov.Journal;

namespace SelfGov.Cases.Lists;

/// <summary>The lists of cases of all kinds, as a host shows them: what is not renewed yet is marked.</summary>
/// <param name="journal">The journal.</param>
/// <param name="procedures">The procedures of the host.</param>
/// <param name="clock">The clock.</param>
/// <remarks>Thread-safe; added by <c>AddSelfGov()</c>. The deadline scheduler renews what is marked.</remarks>
public sealed class CaseLists(ICaseJournal journal, IEnumerable<IProcedure> procedures, IClock clock)
{
    private readonly FrozenDictionary<string, IProcedure> procedures =
        procedures.ToFrozenDictionary(each => each.Kind, StringComparer.Ordinal);

    /// <summary>One page of the cases that meet a query, with <see cref="CaseSummary.AwaitsRenewal"/>.</summary>
    /// <param name="query">The query.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    /// <exception cref="ArgumentNullException">The query is null.</exception>
    /// <exception cref="InvalidPageTokenException">The token of the query is none, or belongs to another query.</exception>
    /// <exception cref="JournalUnavailableException">The store cannot be used.</exception>
    public async ValueTask<CasePage> ListAsync(CaseQuery query, CancellationToken cancellationToken = default)
    {
        CasePage page = await journal.ListAsync(query, cancellationToken).ConfigureAwait(false);
        Instant now = clock.GetCurrentInstant();
        return page with { Cases = [.. page.Cases.Select(each => each with { AwaitsRenewal = Awaits(each, now) })] };
    }

    /// <summary>How many cases meet a query, by kind and state; its limit and its token do not count.</summary>
    /// <param name="query">The query.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    /// <returns>The counts, in the ordinal order of kinds and states; none of zero.</returns>
    /// <exception cref="ArgumentNullException">The query is null.</exception>
    /// <exception cref="JournalUnavailableException">The store cannot be used.</exception>
    public ValueTask<ImmutableArray<CaseCount>> CountAsync(CaseQuery query, CancellationToken cancellationToken = default) =>
        journal.CountAsync(query, cancellationToken);

    // A case of a kind or an edition that this host does not have is renewed by nobody here.
    private bool Awaits(CaseSummary summary, Instant now) =>
        summary.Status.HoldsUntil <= now || summary.Status.NextCause <= now || summary.Status.Law is not { } law
        || procedures.GetValueOrDefault(summary.Kind)?.LawOf(summary.Edition) != law;
}
