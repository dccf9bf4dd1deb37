using Microsoft.Data.Sqlite;
using SelfGov.Cases;
using SelfGov.EntityFrameworkCore.Sqlite;
using SelfGov.EntityFrameworkCore.Storage;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.EntityFrameworkCore.PetitionActs;

namespace SelfGov.EntityFrameworkCore;

/// <summary>Whatever somebody who has the file does to a stored entry, verification finds it.</summary>
public sealed class TamperingTests
{
    private const int Entries = 50;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>
    /// What the journal reads at the place of a changed row, as it reads it, is checked against the entry before, which verification has
    /// found to be sound: it stops at the first break, so that the rest of the journal adds nothing. What the chain alone does not tell,
    /// and one byte of each value, goes through the whole verification of the file; with SELFGOV_FULL=1 every byte does.
    /// </summary>
    [Fact]
    public async Task Every_single_byte_changed_in_a_journal_of_50_entries_is_found()
    {
        await using var store = (SqliteTestStore)await TestStore.CreateAsync("sqlite");
        Cases<Petition> cases = await FillAsync(store);
        List<JournalEntry> sound = await cases.EntriesAsync();
        await using var connection = new SqliteConnection(store.ConnectionString);
        await connection.OpenAsync(Token);
        Execute(connection, "PRAGMA synchronous = OFF");
        await using var memory = new SqliteConnection("Data Source=:memory:");
        await memory.OpenAsync(Token);
        connection.BackupDatabase(memory);
        using SqliteCommand reading = Reading(memory);
        int tried = 0;
        int verified = 0;
        foreach ((string table, string columns) in new[]
        {
            ("selfgov_entry", "case_id version recorded actor role kind edition fact payload commitment previous hash"),
            ("selfgov_personal_data", "case_id version record"),
        })
        {
            foreach (string column in columns.Split(' '))
            {
                foreach ((long row, long version, byte[] bytes, bool isText) in Values(connection, table, column))
                {
                    int sample = (int)(row % bytes.Length);
                    for (int i = 0; i < bytes.Length; i++)
                    {
                        byte[] changed = [.. bytes];
                        changed[i] ^= 1;
                        tried++;
                        if (!TrySet(memory, table, column, row, changed, isText))
                        {
                            continue;
                        }

                        if (Scale.IsFull || i == sample || !IsBroken(reading, version, sound))
                        {
                            Assert.True(TrySet(connection, table, column, row, changed, isText));
                            Verification verification = await cases.VerifyAsync(Id, null, Token);
                            Assert.False(verification.IsIntact, $"{table}.{column}, row {row}, byte {i}");
                            Assert.True(TrySet(connection, table, column, row, bytes, isText));
                            verified++;
                        }
                    }

                    Assert.True(TrySet(memory, table, column, row, bytes, isText));
                }
            }
        }

        Assert.True((await cases.VerifyAsync(Id, null, Token)).IsIntact);
        Assert.All(sound, entry => Assert.False(IsBroken(reading, entry.Version, sound)));
        TestContext.Current.SendDiagnosticMessage(
            $"{tried} single-byte changes, all found, {verified} of them by verifying the whole file");
        Assert.True(tried > 15_000, $"only {tried} bytes");
    }

    [Fact]
    public async Task Entries_removed_swapped_or_cut_off_are_found_where_they_stood()
    {
        await using var store = (SqliteTestStore)await TestStore.CreateAsync("sqlite");
        Cases<Petition> cases = await FillAsync(store);
        Verification sound = await cases.VerifyAsync(Id, null, Token);

        await store.ExecuteAsync("UPDATE selfgov_entry SET version = -20 WHERE version = 20");
        Assert.Equal(20, (await cases.VerifyAsync(Id, null, Token)).Break!.Version);
        await store.ExecuteAsync("UPDATE selfgov_entry SET version = 20 WHERE version = 21");
        await store.ExecuteAsync("UPDATE selfgov_entry SET version = 21 WHERE version = -20");
        Assert.Equal(20, (await cases.VerifyAsync(Id, null, Token)).Break!.Version);
        BrokenJournalException broken =
            await Assert.ThrowsAsync<BrokenJournalException>(async () => await store.Cases().GetAsync(Id, Token));
        Assert.Equal(20, broken.Break.Version);
        await store.ExecuteAsync("UPDATE selfgov_entry SET version = -20 WHERE version = 20");
        await store.ExecuteAsync("UPDATE selfgov_entry SET version = 20 WHERE version = 21");
        await store.ExecuteAsync("UPDATE selfgov_entry SET version = 21 WHERE version = -20");
        Assert.True((await cases.VerifyAsync(Id, sound.Checkpoint, Token)).IsIntact);

        await store.ExecuteAsync("DELETE FROM selfgov_entry WHERE version > 45");
        Assert.Equal(
            (46, JournalBreakKind.Gap), (await cases.VerifyAsync(Id, null, Token)).Break is { } gap ? (gap.Version, gap.Kind) : default);

        // Whoever mends the head as well leaves a chain that is intact; the checkpoint kept elsewhere tells.
        await store.ExecuteAsync(
            "UPDATE selfgov_case SET version = 45, computed_for = 45, head = (SELECT hash FROM selfgov_entry WHERE version = 45)");
        await store.ExecuteAsync("DELETE FROM selfgov_personal_data WHERE version > 45");
        Verification cut = await store.Cases().VerifyAsync(Id, sound.Checkpoint, Token);
        Assert.Equal((true, Completeness.CutShort), (cut.IsIntact, cut.Completeness));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_fact_that_only_a_newer_release_knows_is_refused_with_its_position(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        Cases<Petition> cases = store.Cases();
        await cases.OpenAsync();
        JournalEntry last = (await cases.EntriesAsync())[0];
        JournalEntry unknown = HashChain.Seal(last with
        {
            Version = 2,
            FactName = "petition.signed-on-the-moon",
            Payload = "{}",
            Previous = last.Hash,
        });
        await store.Journal()
            .AppendAsync([new JournalBatch(new(1, last.Hash), [unknown], new CaseStatus("Collecting", null, null, null))], Token);
        NewerReleaseException exception = await Assert.ThrowsAsync<NewerReleaseException>(() => store.Cases().SignAsync("a"));
        Assert.Equal((Id, 2L, "petition.signed-on-the-moon"), (exception.Case, exception.Version, exception.FactName));
        Verification verification = await cases.VerifyAsync(Id, null, Token);
        Assert.Equal((true, 2L, 2L), (verification.IsIntact, verification.NewerFrom, verification.Checkpoint.Count));
        Assert.Equal(2, await store.Journal().ReadAsync(Id, 1, Token).CountAsync(Token));
    }

    private static async Task<Cases<Petition>> FillAsync(TestStore store)
    {
        Cases<Petition> cases = store.Cases();
        await cases.OpenAsync();
        await cases.HandleManyAsync(
            [.. Enumerable.Range(2, Entries - 1).Select(i => new CaseCommand<Petition>(Id, new Sign($"Әсел {i}"), Petitions.Somebody))],
            Token);
        return cases;
    }

    private static List<(long Row, long Version, byte[] Bytes, bool IsText)> Values(
        SqliteConnection connection, string table, string column)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = $"SELECT rowid, version, CAST({column} AS BLOB), typeof({column}) FROM {table} WHERE {column} IS NOT NULL";
        using SqliteDataReader reader = command.ExecuteReader();
        var values = new List<(long, long, byte[], bool)>();
        while (reader.Read())
        {
            values.Add((reader.GetInt64(0), reader.GetInt64(1), reader.GetFieldValue<byte[]>(2), reader.GetString(3) != "blob"));
        }

        return values;
    }

    /// <summary>The entry at a place, as the journal asks for it.</summary>
    private static SqliteCommand Reading(SqliteConnection connection)
    {
        SqliteCommand command = connection.CreateCommand();
        command.CommandText = $"SELECT {EntryReader.Columns} FROM selfgov_entry AS e "
            + "LEFT JOIN selfgov_personal_data AS p ON p.case_id = e.case_id AND p.version = e.version "
            + "WHERE e.case_id = @case AND e.version >= @from ORDER BY e.version LIMIT 1";
        command.Parameters.AddWithValue("@case", Id.ToString());
        command.Parameters.Add("@from", SqliteType.Integer);
        return command;
    }

    private static bool IsBroken(SqliteCommand reading, long version, List<JournalEntry> sound)
    {
        reading.Parameters["@from"].Value = version;
        using SqliteDataReader reader = reading.ExecuteReader();
        var before = new Checkpoint(version - 1, version == 1 ? default : sound[(int)version - 2].Hash);
        return reader.Read()
            && (EntryReader.TryRead(reader, SqliteMoments.Read, out _) is not { } entry || HashChain.Check(Id, before, entry) is not null);
    }

    /// <summary>Changes a value; false where the database itself refuses it, as two entries of one version.</summary>
    private static bool TrySet(SqliteConnection connection, string table, string column, long row, byte[] bytes, bool isText)
    {
        using SqliteCommand command = connection.CreateCommand();

        // Of a text the bytes are stored as they are, even where they are no UTF-8 any more; of a number, as its digits.
        string value = column == "version" ? "CAST(CAST(@bytes AS TEXT) AS INTEGER)" : isText ? "CAST(@bytes AS TEXT)" : "@bytes";
        command.CommandText = $"UPDATE OR IGNORE {table} SET {column} = {value} WHERE rowid = @row";
        command.Parameters.AddWithValue("@bytes", bytes);
        command.Parameters.AddWithValue("@row", row);
        return command.ExecuteNonQuery() == 1;
    }

    private static void Execute(SqliteConnection connection, string text)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }
}
