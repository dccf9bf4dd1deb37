using System.Collections.Immutable;
using System.Data.Common;
using NodaTime;
using SelfGov.EntityFrameworkCore.Storage;

namespace SelfGov.EntityFrameworkCore.Observation;

/// <summary>Figures over all cases of some kinds, each from the beginning of an index or from one stretch of it.</summary>
internal sealed class CaseFigures(RelationalJournal journal)
{
    /// <summary>How many cases are counted at most, so that no count takes long: that many may be more.</summary>
    internal const int Most = 100_000;

    /// <summary>The first moment at which time causes something, passed or to come; null where none is in sight.</summary>
    internal ValueTask<Instant?> NextCauseAsync(ImmutableArray<string> kinds, CancellationToken cancellationToken) => AskAsync(
        connection => NextCause(connection, kinds),
        async reader => await reader.ReadAsync(cancellationToken).ConfigureAwait(false) ? journal.MomentOf(reader, 0) : (Instant?)null,
        cancellationToken);

    /// <summary>
    /// How many cases of each kind have a duty that is overdue; kinds without any are left out. Of a case whose next deadline is what time
    /// causes, that is recorded first.
    /// </summary>
    internal ValueTask<Dictionary<string, long>> OverdueAsync(
        ImmutableArray<string> kinds, Instant now, CancellationToken cancellationToken) => AskAsync(
        connection => Overdue(connection, kinds, now),
        async reader =>
        {
            var counted = new Dictionary<string, long>(StringComparer.Ordinal);
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                counted.Add(reader.GetString(0), reader.GetInt64(1));
            }

            return counted;
        },
        cancellationToken);

    /// <summary>How many cases have their next deadline in a stretch of time.</summary>
    /// <param name="kinds">The kinds.</param>
    /// <param name="first">The first moment.</param>
    /// <param name="beyond">The first moment beyond; null for no end.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    internal ValueTask<long> NextDeadlinesAsync(
        ImmutableArray<string> kinds, Instant first, Instant? beyond, CancellationToken cancellationToken) => AskAsync(
        connection => NextDeadlines(connection, kinds, first, beyond),
        async reader => await reader.ReadAsync(cancellationToken).ConfigureAwait(false) ? reader.GetInt64(0) : 0,
        cancellationToken);

    internal DbCommand NextCause(JournalConnection connection, ImmutableArray<string> kinds) => Command(
        connection, kinds, [],
        (cases, ofKinds) => $"SELECT next_cause FROM {cases} WHERE next_cause IS NOT NULL AND {ofKinds} ORDER BY next_cause LIMIT 1");

    internal DbCommand Overdue(JournalConnection connection, ImmutableArray<string> kinds, Instant now) => Command(
        connection, kinds, [("now", now)],
        (cases, ofKinds) =>
            $"SELECT kind, count(*) FROM (SELECT kind FROM {cases} WHERE next_deadline < @now AND holds_until IS NULL "
            + $"AND (next_cause IS NULL OR next_cause <> next_deadline) AND {ofKinds} LIMIT {Most}) AS overdue GROUP BY kind");

    internal DbCommand NextDeadlines(JournalConnection connection, ImmutableArray<string> kinds, Instant first, Instant? beyond) => Command(
        connection, kinds, [("first", first), ("beyond", beyond)],
        (cases, ofKinds) =>
            $"SELECT count(*) FROM (SELECT kind FROM {cases} WHERE next_deadline >= @first"
            + $"{(beyond is null ? string.Empty : " AND next_deadline < @beyond")} AND {ofKinds} LIMIT {Most}) AS found");

    private DbCommand Command(
        JournalConnection connection, ImmutableArray<string> kinds, ImmutableArray<(string Name, Instant? Value)> moments,
        Func<string, string, string> text)
    {
        string ofKinds = kinds.IsEmpty
            ? "1 = 0"
            : $"{journal.Aside}kind IN ({string.Join(", ", kinds.Select((_, i) => $"@kind{i}"))})";
        DbCommand command = connection.Command(text(journal.TablesOf(connection.Context).Cases, ofKinds));
        for (int i = 0; i < kinds.Length; i++)
        {
            RelationalJournal.Add(command, $"kind{i}", kinds[i]);
        }

        foreach ((string name, Instant? value) in moments)
        {
            if (value is { } moment)
            {
                RelationalJournal.Add(command, name, moment.ToDatabase());
            }
        }

        return command;
    }

    private async ValueTask<T> AskAsync<T>(
        Func<JournalConnection, DbCommand> make, Func<DbDataReader, ValueTask<T>> read, CancellationToken cancellationToken) =>
        await journal.RunAsync(
        async connection =>
        {
            await using DbCommand command = make(connection);
            await using DbDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            return await read(reader).ConfigureAwait(false);
        },
        cancellationToken).ConfigureAwait(false);
}
