using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SelfGov.Cases;
using SelfGov.EntityFrameworkCore.Sqlite;
using SelfGov.EntityFrameworkCore.Storage;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Appends;

/// <summary>What is bound directly is what commands of the driver write: every value of every row, and its type.</summary>
public sealed class SqliteRowTests
{
    private static readonly string[] Tables =
        ["selfgov_case", "selfgov_entry", "selfgov_request", "selfgov_personal_data", "selfgov_purge"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_row_is_what_the_driver_writes()
    {
        await using var store = (SqliteTestStore)await TestStore.CreateAsync("sqlite");
        await using SqliteTestStore other = await SqliteTestStore.CreateFromAsync(await store.CopyAsync());
        await using Journalist direct = await Journalist.OpenAsync(store);
        await using Journalist driver = await Journalist.OpenAsync(other);
        using var statements = new SqliteStatements(direct.Connection, direct.Tables);
        using var oracle = new DriverStatements(driver.Connection, driver.Tables);
        var chance = new Chance(17);
        int opened = 0;
        for (int i = 0; i < Scale.Of(10_000); i++)
        {
            JournalBatch batch = chance.Batch(ref opened);
            string written = direct.Write(() => statements.Write([batch]));
            Assert.Equal(driver.Write(transaction =>
            {
                oracle.Enlist(transaction);
                oracle.Write([batch]);
            }), written);
            if (written.Length == 0)
            {
                chance.Written(batch);
            }
        }

        foreach (string table in Tables)
        {
            List<string> rows = await direct.RowsAsync(table);
            Assert.NotEmpty(rows);
            Assert.Equal(await driver.RowsAsync(table), rows);
        }
    }

    [Fact]
    public async Task Every_moment_is_written_as_the_driver_writes_it()
    {
        await using var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync(Token);
        await using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "CREATE TABLE moment (direct TEXT, driver TEXT)";
        await command.ExecuteNonQueryAsync(Token);
        using var direct = new SqliteStatement(connection, "INSERT INTO moment (direct) VALUES (?)");
        command.CommandText = "UPDATE moment SET driver = @moment WHERE rowid = last_insert_rowid()";
        SqliteParameter parameter = command.Parameters.Add(new SqliteParameter("@moment", DBNull.Value));
        var dice = new Random(17);
        Instant[] ends = [Instant.FromUtc(1, 1, 1, 0, 0), Instant.FromUtc(9999, 12, 31, 23, 59), Instant.FromUnixTimeTicks(0)];
        for (int i = 0; i < Scale.Of(200_000); i++)
        {
            Instant moment = i < ends.Length
                ? ends[i]
                : Instant.FromUnixTimeTicks(dice.NextInt64(-621_355_968_000_000_000, 2_534_023_007_999_999_999) / Digits() * Digits());
            direct.Anew().Add(moment).Run();
            parameter.Value = moment.ToDateTimeUtc();
            await command.ExecuteNonQueryAsync(Token);

            long Digits() => (long)Math.Pow(10, i % 8);
        }

        command.CommandText = "SELECT count(*) FROM moment WHERE direct IS NOT driver OR typeof(direct) <> 'text'";
        command.Parameters.Clear();
        Assert.Equal(0L, await command.ExecuteScalarAsync(Token));
    }

    /// <summary>A connection to a store, in whose transactions batches are written.</summary>
    private sealed class Journalist(DbContext context) : IAsyncDisposable
    {
        internal SqliteConnection Connection => (SqliteConnection)context.Database.GetDbConnection();

        internal JournalTables Tables { get; } = JournalTables.Of(context);

        internal static async Task<Journalist> OpenAsync(TestStore store)
        {
            DbContext context = store.Host().GetRequiredService<IDbContextFactory<SqliteJournalContext>>().CreateDbContext();
            await context.Database.OpenConnectionAsync(Token);
            return new Journalist(context);
        }

        internal string Write(Action write) => Write(_ => write());

        /// <returns>The error by which nothing was written; empty where it was.</returns>
        internal string Write(Action<SqliteTransaction> write)
        {
            using SqliteTransaction transaction = Connection.BeginTransaction(deferred: false);
            try
            {
                write(transaction);
                transaction.Commit();
                return string.Empty;
            }
            catch (Exception exception) when (exception is SqliteException or JournalMovedException
                or DuplicateRequestException or ArgumentException)
            {
                return $"{exception.GetType()} {exception.Message} {(exception as SqliteException)?.SqliteExtendedErrorCode}";
            }
        }

        internal async Task<List<string>> RowsAsync(string table)
        {
            await using SqliteCommand command = Connection.CreateCommand();
            command.CommandText = $"SELECT group_concat('hex(' || name || ') || typeof(' || name || ')', ' || ''|'' || ') "
                + $"FROM pragma_table_info('{table}')";
            string columns = (string)(await command.ExecuteScalarAsync(Token))!;
            command.CommandText = $"SELECT {columns} FROM {table} ORDER BY 1";
            await using SqliteDataReader reader = await command.ExecuteReaderAsync(Token);
            var rows = new List<string>();
            while (await reader.ReadAsync(Token))
            {
                rows.Add(reader.GetString(0));
            }

            return rows;
        }

        public ValueTask DisposeAsync() => context.DisposeAsync();
    }

    /// <summary>Batches of chance, some of which conflict, repeat a request, or erase.</summary>
    private sealed class Chance(int seed)
    {
        private readonly Random dice = new(seed);
        private readonly Dictionary<string, (Checkpoint End, CaseStatus Status)> heads = [];

        internal void Written(JournalBatch batch) => heads[batch.Case.ToString()] = (batch.End, batch.Status);

        internal JournalBatch Batch(ref int opened)
        {
            string id = heads.Count == 0 || dice.Next(20) == 0 ? $"case {opened++}" : heads.Keys.ElementAt(dice.Next(heads.Count));
            (Checkpoint start, CaseStatus? before) = heads.TryGetValue(id, out (Checkpoint, CaseStatus) head) ? head : (default, null);
            start = dice.Next(20) switch
            {
                0 => new Checkpoint(start.Count + 1, start.Head),
                1 when start.Count > 0 => new Checkpoint(start.Count, Hash()),
                2 => default,
                _ => start,
            };
            JournalEntry[] entries = [.. Enumerable.Range(1, dice.Next(1, 4)).Select(i => Entry(id, start.Count + i))];
            return new JournalBatch(start, [.. entries], before is null || dice.Next(3) == 0 ? Status(before) : before)
            {
                Requests = dice.Next(2) == 0 ? [] : [new($"{Text()}{dice.Next(20)}", start.Count + 1, start.Count + entries.Length)],
                Erased = dice.Next(10) == 0 ? [1, start.Count] : [],
                ErasedRefusals = dice.Next(20) == 0 ? [1] : [],
            };
        }

        private CaseStatus Status(CaseStatus? before)
        {
            CaseStatus status = before ?? new CaseStatus("Begun", null, null, null);
            return status with
            {
                State = Or(status.State, Text),
                Unit = Or(status.Unit, () => dice.Next(3) == 0 ? null : Text()),
                NextCause = Or(status.NextCause, MomentOrNull),
                NextDeadline = Or(status.NextDeadline, MomentOrNull),
                UnitCode = Or(status.UnitCode, () => dice.Next(3) == 0 ? null : Text()),
                HoldsUntil = Or(status.HoldsUntil, MomentOrNull),
                Law = Or(status.Law, () => dice.Next(3) == 0 ? null : dice.NextInt64(long.MinValue, long.MaxValue)),
            };
        }

        private T Or<T>(T before, Func<T> next) => dice.Next(2) == 0 ? before : next();

        private JournalEntry Entry(string id, long version) => new()
        {
            Case = new CaseId(id),
            Version = version,
            Recorded = Moment(),
            ActorId = Text(),
            Role = Text(),
            Kind = Text(),
            Edition = EditionId.FromStore($"E{dice.Next(3)}"),
            FactName = Text(),
            Payload = Whole(),
            Command = dice.Next(2) == 0 ? null : Whole(),
            Decision = dice.Next(2) == 0 ? null : version,
            Roles = dice.Next(2) == 0 ? null : [Text(), Text()],
            On = MomentOrNull(),
            Commitment = dice.Next(2) == 0 ? default : Hash(),
            Personal = dice.Next(2) == 0 ? null : Whole(),
            Previous = dice.Next(5) == 0 ? default : Hash(),
            Hash = Hash(),
        };

        private EntryHash Hash()
        {
            byte[] bytes = new byte[EntryHash.Size];
            dice.NextBytes(bytes);
            return new EntryHash(bytes);
        }

        private Instant? MomentOrNull() => dice.Next(3) == 0 ? null : Moment();

        private Instant Moment() => Instant.FromUnixTimeTicks(dice.NextInt64(0, 3_000_000_000) * 10_000_000 + dice.Next(3) switch
        {
            0 => 0,
            1 => dice.Next(1_000_000) * 10,
            _ => dice.Next(10_000_000),
        });

        // What is hashed has no half of a character: an entry with one has no bytes.
        private string Whole()
        {
            string text = Text();
            return text.Contains("half", StringComparison.Ordinal) ? "{}" : text;
        }

        private string Text() => dice.Next(12) switch
        {
            0 => string.Empty,
            1 => "\0",
            2 => "before\0after",
            3 => "half \ud83d",
            4 => "\udc00 half",
            5 => "Көше жарығы 😀",
            6 => new string('қ', dice.Next(1, 3_000)),
            7 => new string('x', dice.Next(1, 6_000)),
            8 => "'quoted' \"twice\"\r\n",
            9 => "12",
            10 => new string('x', 341 + dice.Next(3)),
            _ => $"{dice.Next(100)}",
        };
    }
}
