using System.Collections.Immutable;
using System.Data.Common;
using System.Runtime.CompilerServices;
using SelfGov.Journal;
using SelfGov.Journal.Chain;

namespace SelfGov.EntityFrameworkCore.Storage;

/// <summary>Reads entries in pages, each by a statement of its own.</summary>
/// <param name="journal">The journal.</param>
/// <param name="isInTransactionOfHost">
/// Whether it reads in a transaction of the host, where each statement may see another moment.
/// </param>
internal sealed class EntryPages(RelationalJournal journal, bool isInTransactionOfHost)
{
    private const int EntriesInPage = 500;

    internal async IAsyncEnumerable<JournalEntry> ReadOfCaseAsync(
        string id, long fromVersion, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Each statement in a host's transaction may see another moment, so that there one reads all.
        int limit = isInTransactionOfHost ? int.MaxValue : EntriesInPage;
        long next = fromVersion;
        Page page;
        do
        {
            page = await PageAsync(
                "e.case_id = @case AND e.version >= @from ORDER BY e.version", [("case", id), ("from", next)], limit, cancellationToken)
                .ConfigureAwait(false);
            foreach (JournalEntry entry in page.Entries)
            {
                yield return entry;
                next = entry.Version + 1;
            }

            page.ThrowIfBroken();
        }
        while (page.IsFull);
    }

    internal async IAsyncEnumerable<JournalEntry> ReadOfAllAsync(
        long afterPosition, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long last = await journal.SettledPositionAsync(cancellationToken).ConfigureAwait(false);
        long after = afterPosition;
        while (after < last)
        {
            Page page = await PageAsync(
                "e.position > @after AND e.position <= @last ORDER BY e.position", [("after", after), ("last", last)], EntriesInPage,
                cancellationToken).ConfigureAwait(false);
            foreach (JournalEntry entry in page.Entries)
            {
                yield return entry;
            }

            page.ThrowIfBroken();
            after = page.IsFull ? page.Entries[^1].Position : last;
        }
    }

    private async ValueTask<Page> PageAsync(
        string condition, (string Name, object Value)[] parameters, int limit, CancellationToken cancellationToken) =>
        await journal.RunAsync(
        async connection =>
        {
            JournalTables names = journal.TablesOf(connection.Context);
            await using DbCommand command = connection.Command(
                $"SELECT {EntryReader.Columns} FROM {names.Entries} AS e "
                + $"LEFT JOIN {names.PersonalData} AS p ON p.case_id = e.case_id AND p.version = e.version WHERE "
                + $"{condition} LIMIT {limit}");
            foreach ((string name, object value) in parameters)
            {
                RelationalJournal.Add(command, name, value);
            }

            ImmutableArray<JournalEntry>.Builder entries = ImmutableArray.CreateBuilder<JournalEntry>();
            await using DbDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                if (EntryReader.TryRead(reader, journal.MomentOf, out BrokenJournalException? broken) is not { } entry)
                {
                    return new Page(entries.DrainToImmutable(), broken, IsFull: false);
                }

                entries.Add(entry);
            }

            bool isFull = entries.Count == limit;
            return new Page(entries.DrainToImmutable(), null, isFull);
        },
        cancellationToken).ConfigureAwait(false);

    /// <summary>Entries as they were read, up to the first row that is none.</summary>
    private sealed record Page(ImmutableArray<JournalEntry> Entries, BrokenJournalException? Broken, bool IsFull)
    {
        internal void ThrowIfBroken()
        {
            if (Broken is not null)
            {
                throw Broken;
            }
        }
    }
}
