using System.Collections.Immutable;
using System.Diagnostics;
using SelfGov.EntityFrameworkCore.Storage;
using SelfGov.Journal;

namespace SelfGov.EntityFrameworkCore;

/// <summary>One look through all cases that have to be renewed, a page at a time.</summary>
internal sealed class RenewalPass(CaseRenewals renewals)
{
    private const int CasesInPage = 100;

    // Between two pages the scheduler looks for what is due: long journals make pages short.
    private static readonly TimeSpan LongestPage = TimeSpan.FromSeconds(1);

    private readonly HashSet<RenewalSource> seen = [];
    private readonly Queue<RenewalSource> sources = new();
    private RenewalRow? after;
    private int left;

    /// <summary>Renews a page; false where there is nothing left to renew.</summary>
    internal async ValueTask<bool> RenewPageAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (sources.Count == 0 && !await LookAsync(cancellationToken).ConfigureAwait(false))
            {
                return false;
            }

            RenewalSource source = sources.Peek();
            List<RenewalRow> rows = await renewals.Journal.Index.ToRenewAsync(
                source, after, left, renewals.Now, CasesInPage, cancellationToken).ConfigureAwait(false);
            if (await RenewAsync(source, rows, cancellationToken).ConfigureAwait(false))
            {
                return true;
            }
        }
    }

    /// <summary>Looks for sources once more: meanwhile moments may have come, and other processes may have written.</summary>
    private async ValueTask<bool> LookAsync(CancellationToken cancellationToken)
    {
        foreach (RenewalSource source in await renewals.SourcesAsync(cancellationToken).ConfigureAwait(false))
        {
            if (seen.Add(source))
            {
                sources.Enqueue(source);
            }
        }

        return sources.Count > 0;
    }

    /// <returns>Whether it is time to look for what is due: something was written, or took long.</returns>
    private async ValueTask<bool> RenewAsync(RenewalSource source, List<RenewalRow> rows, CancellationToken cancellationToken)
    {
        long started = Stopwatch.GetTimestamp();
        ImmutableArray<CaseRenewal>.Builder page = ImmutableArray.CreateBuilder<CaseRenewal>(rows.Count);
        int looked = 0;
        for (; looked < rows.Count && (looked == 0 || Stopwatch.GetElapsedTime(started) < LongestPage); looked++)
        {
            if (await renewals.RenewalOfAsync(source, rows[looked], cancellationToken).ConfigureAwait(false) is { } renewal)
            {
                page.Add(renewal);
            }
        }

        int written = await renewals.Journal.RenewAsync(page.ToImmutable(), cancellationToken).ConfigureAwait(false);
        after = looked > 0 ? rows[looked - 1] : after;
        left += looked - written;
        if (looked == rows.Count && rows.Count < CasesInPage)
        {
            renewals.Ended(sources.Dequeue());
            (after, left) = (null, 0);
        }

        return written > 0 || looked < rows.Count;
    }
}
