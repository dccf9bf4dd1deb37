using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using NodaTime;
using SelfGov.Cases;
using SelfGov.EntityFrameworkCore.Storage;
using SelfGov.Journal;
using SelfGov.Law;

namespace SelfGov.EntityFrameworkCore;

/// <summary>
/// Renews what lists and the scheduler know of cases, where it was computed under another law or calendar than this process has, by an
/// earlier release, or until a moment that has come.
/// </summary>
/// <remarks>
/// The rows say what they were computed under, so that whoever comes next goes on where a process was killed. A case that cannot be read is
/// logged, and left alone until its journal moves on or the process starts anew.
/// </remarks>
internal sealed partial class CaseRenewals(
    JournalDatabase database, FrozenDictionary<string, ICases> cases, IClock clock, RoundMemory memory, ILogger logger)
{
    /// <summary>
    /// For how long the rows of another law are left alone once all were renewed: while processes of two releases or calendars run side by
    /// side, each would renew what the other has written, again and again.
    /// </summary>
    internal static readonly Duration Rest = Duration.FromMinutes(10);

    private readonly ConcurrentDictionary<string, string> failed = memory.FailedRenewals;
    private readonly ConcurrentDictionary<RenewalSource, Instant> rests = memory.Rests;

    // Asked for when the first round begins: to make a host's scheduler makes no law of any procedure.
    private ImmutableArray<(string Kind, string Edition)> editions;

    internal RelationalJournal Journal => database.Journal;

    internal Instant Now => clock.GetCurrentInstant();

    /// <summary>Begins to look through all that there is to renew.</summary>
    internal RenewalPass Begin() => new(this);

    /// <summary>What there is to renew now: a look-up in an index for each kind and edition, and for each law that rows have.</summary>
    internal async ValueTask<List<RenewalSource>> SourcesAsync(CancellationToken cancellationToken)
    {
        var sources = new List<RenewalSource>();
        if (editions.IsDefault)
        {
            editions = [.. cases.Values.SelectMany(kind => kind.Editions.Select(edition => (kind.Kind, edition.ToString())))];
        }

        if (editions.IsEmpty)
        {
            return sources;
        }

        Instant now = Now;
        foreach (RenewalProbe probe in await Journal.Index.RenewableAsync(editions, now, cancellationToken).ConfigureAwait(false))
        {
            if (probe.HasPassed)
            {
                sources.Add(new(probe.Kind, probe.Edition, null, HasPassed: true));
            }

            if (probe.HasUncomputed)
            {
                sources.Add(new(probe.Kind, probe.Edition, null, HasPassed: false));
            }
        }

        foreach ((string kind, EditionId edition, long law)
            in await Journal.Index.LawsAsync(editions, cancellationToken).ConfigureAwait(false))
        {
            var source = new RenewalSource(kind, edition, law, HasPassed: false);
            if (law != cases[kind].LawOf(edition) && (!rests.TryGetValue(source, out Instant until) || until <= now))
            {
                sources.Add(source);
            }
        }

        return sources;
    }

    /// <summary>All of a source were renewed, or cannot be.</summary>
    internal void Ended(RenewalSource source)
    {
        if (source.Law is not null)
        {
            rests[source] = Now + Rest;
        }
    }

    /// <summary>A case as it is to be written; null where it cannot be renewed where it stands.</summary>
    internal async ValueTask<CaseRenewal?> RenewalOfAsync(RenewalSource source, RenewalRow row, CancellationToken cancellationToken)
    {
        string head = Convert.ToHexString(row.Head);
        if (failed.TryGetValue(row.Case, out string? before) && before == head)
        {
            return null;
        }

        try
        {
            CaseRenewal renewal = await cases[source.Kind].RenewalAsync(Workflow.CaseId.FromStore(row.Case), cancellationToken)
                .ConfigureAwait(false);
            if (renewal.Journal.Count == row.Version && renewal.Journal.Head.ToArray().AsSpan().SequenceEqual(row.Head))
            {
                failed.TryRemove(row.Case, out _);
                return renewal;
            }

            // Appended to meanwhile; or else the row names no entry, which a verification tells.
            failed[row.Case] = head;
            return null;
        }
        catch (Exception exception) when (Rounds.IsOfCase(exception, cancellationToken))
        {
            failed[row.Case] = head;
            NotRenewed(row.Case, source.Kind, exception);
            return null;
        }
    }

    [LoggerMessage(
        14, LogLevel.Error,
        "What lists say of case {Case} of kind {Kind} could not be renewed; it is left as it is until its journal moves on.")]
    private partial void NotRenewed(string @case, string kind, Exception exception);
}
