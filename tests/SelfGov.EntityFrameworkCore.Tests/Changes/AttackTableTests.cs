using System.Data.Common;
using Microsoft.Data.Sqlite;
using NodaTime;
using SelfGov.Cases;
using SelfGov.EntityFrameworkCore.Documents;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.EntityFrameworkCore.PetitionActs;

namespace SelfGov.EntityFrameworkCore.Changes;

/// <summary>The table of <c>docs/journal.md</c> that says what finds which change, tried row by row.</summary>
public sealed class AttackTableTests
{
    private const string Section = "Changes, and what finds them";
    private static readonly CaseId Second = new("petition-2");
    private static readonly Citation Basis = new Act("TOY", Words.Same("the toy act"), new Uri("https://example.org/toy")).At("1");
    private static readonly Lazy<Task<Sound>> Made = new(MakeAsync);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>What is done, the statements that do it, and what finds it.</summary>
    public static TheoryData<string, string, string> Attacks { get; } = [.. Rows()];

    [Theory]
    [MemberData(nameof(Attacks))]
    public async Task What_is_changed_is_found_as_the_document_says(string change, string statements, string found)
    {
        Sound sound = await Made.Value;
        await using SqliteTestStore store = await SqliteTestStore.CreateFromAsync(sound.File);
        Cases<Petition> warm = CasesOf(store);
        await warm.GetAsync(Id, Token);
        await warm.GetAsync(Second, Token);
        Assert.Equal("not found", await FoundAsync(store, warm, sound));
        Assert.Equal((change, found), (change, await DoneAsync(store, statements, sound) ?? await FoundAsync(store, warm, sound)));
    }

    [Fact]
    public async Task Every_column_of_every_table_is_changed_in_some_row()
    {
        Sound sound = await Made.Value;
        await using SqliteTestStore store = await SqliteTestStore.CreateFromAsync(sound.File);
        await using var connection = new SqliteConnection(store.ConnectionString);
        await connection.OpenAsync(Token);
        await using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT m.name, c.name FROM sqlite_master AS m, pragma_table_info(m.name) AS c "
            + "WHERE m.type = 'table' AND m.name LIKE 'selfgov%' AND m.name <> 'selfgov_migration'";
        await using SqliteDataReader reader = await command.ExecuteReaderAsync(Token);
        string[] statements = [.. Rows().Select(row => row.Data.Item2)];
        int columns = 0;
        while (await reader.ReadAsync(Token))
        {
            string change = $"UPDATE {reader.GetString(0)} SET {reader.GetString(1)} = ";
            Assert.True(statements.Any(each => each.Contains(change, StringComparison.Ordinal)), change);
            columns++;
        }

        Assert.True(columns > 40, $"{columns} columns");
    }

    private static IEnumerable<TheoryDataRow<string, string, string>> Rows() =>
        MarkdownPage.Of("docs/journal.md").Section(Section).Split('\n')
            .Where(line => line.StartsWith('|')).Skip(2)
            .Select(line => line.Trim('|').Split(" | "))
            .Select(cells => new TheoryDataRow<string, string, string>(cells[0].Trim(), cells[1].Trim().Trim('`'), cells[2].Trim()));

    private static Cases<Petition> CasesOf(TestStore store) =>
        new(Petitions.Procedure.RecordingRefusals(), store.Journal(), store.Clock);

    private static async Task<Sound> MakeAsync()
    {
        await using var store = (SqliteTestStore)await TestStore.CreateAsync("sqlite");
        Cases<Petition> cases = CasesOf(store);
        await cases.OpenAsync();
        await SignAsync(cases, "Әсел", "letter-2");
        await cases.SignAsync("Ерлан");
        await cases.OpenAsync(Second, Petitions.First, Petitions.Opening, Petitions.Somebody, null, Token);
        store.Clock.AdvanceSeconds(60);
        await cases.HandleAsync(
            Second, new Sign("Айгүл"), new Actor("clerk", new Role("chair", Words.Same("chair")), Petitions.Citizen),
            new() { On = store.Clock.GetCurrentInstant() - Duration.FromSeconds(30) }, Token);
        byte[] older = await store.CopyAsync();
        await cases.SignAsync("Салтанат");
        await cases.ErasePersonalDataAsync(Id, Basis, Petitions.Somebody, [3], Token);
        await SignAsync(cases, "Қанат", "letter-6");
        await cases.SignAsync("Дина", Second);
        await cases.SignAsync("Мақсат", Second);
        foreach (string name in new[] { "Болат", "Жанар" })
        {
            Assert.False((await cases.HandleAsync(
                Id, new Sign(name), Petitions.Somebody, new() { On = store.Clock.GetCurrentInstant() + Duration.FromDays(1) }, Token))
                .IsAccepted);
        }

        return new(await store.CopyAsync(), older, (await cases.VerifyAsync(Id, null, Token)).Checkpoint,
            (await cases.VerifyAsync(Second, null, Token)).Checkpoint);
    }

    private static async Task SignAsync(Cases<Petition> cases, string name, string key) =>
        Assert.True((await cases.HandleAsync(Id, new Sign(name), Petitions.Somebody, new() { IdempotencyKey = key }, Token)).IsAccepted);

    /// <summary>Does what a row says; what the database says where it refuses.</summary>
    private static async Task<string?> DoneAsync(SqliteTestStore store, string statements, Sound sound)
    {
        switch (statements)
        {
            case "older copy":
                await RestoreAsync(store, sound.Older);
                return null;
            case "forged entry":
                await AppendAsync(
                    store, "petition.signature-given",
                    """{"day":"2023-09-17","remark":null,"signatory":{"language":"Kazakh","name":"Ешкім"},"weight":7}""");
                return null;
            case "forged erasure":
                await store.ExecuteAsync("DELETE FROM selfgov_personal_data WHERE case_id = 'petition-1' AND version = 2");
                await AppendAsync(store, Erasure.FactName, """{"basis":{"act":"TOY","place":"1"},"versions":[2]}""");
                return null;
            case "forged case":
                await WriteAnewAsync(store);
                return null;
        }

        try
        {
            await store.ExecuteAsync(statements);
            return null;
        }
        catch (DbException)
        {
            return "the database";
        }
    }

    private static async Task<string> FoundAsync(SqliteTestStore store, Cases<Petition> warm, Sound sound)
    {
        Cases<Petition> cold = CasesOf(store);
        var answers = new List<Verification>
        {
            await cold.VerifyAsync(Id, sound.First, Token),
            await cold.VerifyAsync(Second, sound.Second, Token),
        };
        string found =
            Named("Break", answers.Select(each => each.Break))
            ?? Named("RefusalBreak", answers.Select(each => each.RefusalBreak))
            ?? Named("StoredBreak", answers.Select(each => each.StoredBreak))
            ?? answers.Where(each => each.Completeness != Completeness.Complete).Select(each => $"checkpoint `{each.Completeness}`")
                .FirstOrDefault()
            ?? "not found";
        return await IsRewoundAsync(warm, Id) || await IsRewoundAsync(warm, Second) ? $"{found}, warm process" : found;
    }

    private static string? Named(string where, IEnumerable<JournalBreak?> breaks) =>
        breaks.FirstOrDefault(each => each is not null) is { } found ? $"`{where}` `{found.Kind}`" : null;

    private static async Task<bool> IsRewoundAsync(Cases<Petition> warm, CaseId id)
    {
        try
        {
            await warm.GetAsync(id, Token);
            return false;
        }
        catch (BrokenJournalException exception)
        {
            return exception.Break.Kind == JournalBreakKind.Rewound;
        }
    }

    private static async Task RestoreAsync(SqliteTestStore store, byte[] copy)
    {
        await using SqliteTestStore older = await SqliteTestStore.CreateFromAsync(copy);
        await using var from = new SqliteConnection(older.ConnectionString);
        await using var to = new SqliteConnection(store.ConnectionString);
        await from.OpenAsync(Token);
        await to.OpenAsync(Token);
        from.BackupDatabase(to);
    }

    /// <summary>What anybody can append who has the store: there is no key in the chain.</summary>
    private static async Task AppendAsync(SqliteTestStore store, string fact, string payload)
    {
        ICaseJournal journal = store.Journal();
        JournalEntry last = (await journal.ReadAsync(Id, 1, Token).ToListAsync(Token))[^1];
        JournalEntry forged = HashChain.Seal(last with
        {
            Version = last.Version + 1,
            FactName = fact,
            Payload = payload,
            Command = null,
            Commitment = default,
            Personal = null,
            Previous = last.Hash,
        });
        CaseStatus status = (await journal.ListAsync(new CaseQuery { Limit = 1 }, Token)).Cases[0].Status;
        await journal.AppendAsync([new JournalBatch(new(last.Version, last.Hash), [forged], status)], Token);
    }

    private static async Task WriteAnewAsync(SqliteTestStore store)
    {
        EntryHash previous = default;
        foreach (JournalEntry entry in await store.Journal().ReadAsync(Id, 1, Token).ToListAsync(Token))
        {
            JournalEntry forged = HashChain.Seal(entry with { ActorId = "another", Previous = previous });
            previous = forged.Hash;
            await store.ExecuteAsync(
                "UPDATE selfgov_entry SET actor = @actor, previous = @previous, hash = @hash WHERE position = @position",
                ("actor", forged.ActorId), ("previous", forged.Previous.ToArray()), ("hash", forged.Hash.ToArray()),
                ("position", entry.Position));
        }

        await store.ExecuteAsync("UPDATE selfgov_case SET head = @head WHERE case_id = 'petition-1'", ("head", previous.ToArray()));
        await store.ExecuteAsync("DELETE FROM selfgov_refusal; DELETE FROM selfgov_personal_data WHERE version < 0");
    }

    private sealed record Sound(byte[] File, byte[] Older, Checkpoint First, Checkpoint Second);
}
