using System.Data.Common;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Npgsql;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Documents;

public sealed partial class DatabaseDocumentTests
{
    private static readonly CaseId Id = new("kyzylaray-2026");
    private static readonly Citation Basis = new Act("TOY", Words.Same("the toy act"), new Uri("https://example.org/toy")).At("1");
    private static readonly MarkdownPage Document = MarkdownPage.Of("docs/database.md");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("sqlite", "On SQLite")]
    [InlineData("postgres", "On PostgreSQL")]
    public async Task Every_question_in_SQL_is_answered(string name, string section)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        await FillAsync(store.Cases(), store);
        string[][] expected =
        [
            ["kyzylaray-2026"],
            ["1", "2", "3", "4"],
            ["3"],
            ["kyzylaray-2026", "kyzylaray-2026"],
            ["citizen-17"],
            ["2"],
            ["petition"],
        ];
        string[] questions = MarkdownPage.BlocksOf(Document.Section(section), "sql");
        Assert.Equal(
            Document.BlocksOf("sql").Length,
            new[] { "On SQLite", "On PostgreSQL", "Privileges" }.Sum(
                title => MarkdownPage.BlocksOf(Document.Section(title), "sql").Length));
        var answers = new List<string[]>();
        foreach (string question in questions)
        {
            answers.Add([.. (await RowsAsync(store, question)).Select(row => row[0])]);
        }

        Assert.Equal(expected, answers);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task The_tables_are_those_of_the_document(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        foreach (string table in new[]
        {
            "selfgov_case", "selfgov_entry", "selfgov_personal_data", "selfgov_purge", "selfgov_request", "selfgov_work_case",
            "selfgov_work", "selfgov_work_role", "selfgov_work_reader",
        })
        {
            List<string[]> columns = await RowsAsync(store, name == "sqlite"
                ? $"SELECT name, type || iif(\"notnull\", '', ', may be null') FROM pragma_table_info('{table}')"
                : $"""
                SELECT column_name, data_type || coalesce('(' || character_maximum_length || ')', '')
                    || CASE is_nullable WHEN 'YES' THEN ', may be null' ELSE '' END
                FROM information_schema.columns WHERE table_name = '{table}' ORDER BY ordinal_position
                """);
            IEnumerable<(string Name, string Type)> described = Column().Matches(Document.Section(table))
                .Select(match => (match.Groups[1].Value, match.Groups[name == "sqlite" ? 2 : 3].Value))
                .Where(column => column.Item2 != "none");
            Assert.Equal(columns.Select(column => (column[0], column[1])).Order(), described.Order());

            List<string[]> indexes = await RowsAsync(store, name == "sqlite"
                ? $"SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = '{table}' AND sql IS NOT NULL"
                : $"SELECT indexname FROM pg_indexes WHERE tablename = '{table}' AND indexname LIKE 'IX%'");
            Assert.Equal(
                indexes.Select(index => index[0]).Order(StringComparer.Ordinal),
                Index().Matches(Document.Section(table)).Select(match => match.Value)
                    .Where(index => !index.Contains(name == "sqlite" ? "_behind_" : "_computed_for_", StringComparison.Ordinal))
                    .Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task The_example_of_a_host_keeps_its_rows_and_the_command_together()
    {
        await using var store = new SqliteTestStore();
        IServiceCollection services = new ServiceCollection().AddSingleton<IClock>(store.Clock);
        DatabaseExample.AddContext(services, store.ConnectionString);
        await using ServiceProvider host = services.BuildServiceProvider();
        var contexts = host.GetRequiredService<IDbContextFactory<OkrugContext>>();
        var petitions = host.GetRequiredService<Cases<Petition>>();
        await using OkrugContext context = await contexts.CreateDbContextAsync(Token);
        await context.Database.EnsureCreatedAsync(Token);
        await petitions.OpenAsync(Id, Petitions.Second, Petitions.Opening, Petitions.Somebody, null, Token);

        Assert.False((await DatabaseExample.SignAsync(contexts, petitions, Id, Petitions.Somebody, string.Empty, Token)).IsAccepted);
        Assert.Equal((1L, 0), ((await petitions.GetAsync(Id, Token)).Version, await context.Letters.CountAsync(Token)));
        Assert.True(
            (await DatabaseExample.SignAsync(contexts, petitions, Id, Petitions.Somebody, "Тағыберген-Құпия-Есім", Token)).IsAccepted);
        Assert.Equal((2L, 1), ((await petitions.GetAsync(Id, Token)).Version, await context.Letters.CountAsync(Token)));

        await DatabaseExample.EraseAsync(
            contexts, petitions, host.GetRequiredService<ICaseJournal>(), Id, Basis, Petitions.Somebody, Token);
        Assert.Equal((3L, 0), ((await petitions.GetAsync(Id, Token)).Version, await context.Letters.CountAsync(Token)));
        Assert.Equal(PersonalRecord.ErasedText, (await petitions.GetAsync(Id, Token)).Case.LastName);
        Assert.DoesNotContain(await store.FilesAsync(), file => file.AsSpan().IndexOf("Тағыберген-Құпия-Есім"u8) >= 0);
    }

    [Fact]
    public async Task The_privileges_of_the_document_are_enough()
    {
        await using var store = (NpgsqlTestStore)await TestStore.CreateAsync("postgres");
        string role = $"selfgov_test_{Guid.NewGuid():N}";
        await store.ExecuteAsync($"CREATE ROLE {role}");
        try
        {
            await store.ExecuteAsync(
                MarkdownPage.BlocksOf(Document.Section("Privileges"), "sql").Single().Replace("okrug", role, StringComparison.Ordinal));
            string connection = new NpgsqlConnectionStringBuilder(store.ConnectionString) { Options = $"-c role={role}" }.ConnectionString;
            IServiceCollection services = new ServiceCollection().AddSingleton<IClock>(store.Clock);
            services.AddSelfGov().UseNpgsql(connection).Add(Petitions.Procedure).AddDeadlineScheduler();
            await using ServiceProvider host = services.BuildServiceProvider();
            var petitions = host.GetRequiredService<Cases<Petition>>();
            await FillAsync(petitions, store);
            store.Clock.AdvanceDays(30);
            Assert.Equal(1, await host.GetRequiredService<DeadlineScheduler>().RunAsync(Token));
            Assert.True((await petitions.VerifyAsync(Id, null, Token)).IsIntact);
            await Assert.ThrowsAsync<PostgresException>(
                () => store.ExecuteAsync($"SET ROLE {role}; UPDATE selfgov_entry SET actor = 'another'"));
            await Assert.ThrowsAsync<PostgresException>(() => store.ExecuteAsync($"SET ROLE {role}; DELETE FROM selfgov_entry"));
        }
        finally
        {
            await store.ExecuteAsync($"DROP OWNED BY {role}; DROP ROLE {role}");
        }
    }

    /// <summary>An open petition, a signature whose personal data are destroyed, and one whose are not.</summary>
    private static async Task FillAsync(Cases<Petition> cases, TestStore store)
    {
        Assert.True((await cases.OpenAsync(Id, Petitions.Second, Petitions.Opening, Petitions.Somebody, null, Token)).IsAccepted);
        store.Clock.AdvanceMilliseconds(90_500);
        Assert.True((await cases.HandleAsync(Id, new Sign("Әсел"), Petitions.Somebody, null, Token)).IsAccepted);
        store.Clock.AdvanceDays(1);
        Assert.True((await cases.HandleAsync(Id, new Sign("Ерлан"), Petitions.Somebody, null, Token)).IsAccepted);
        await cases.ErasePersonalDataAsync(Id, Basis, Petitions.Somebody, [2], Token);
    }

    private static async Task<List<string[]>> RowsAsync(TestStore store, string question)
    {
        await using var context = new OkrugContext(store.OptionsOf<OkrugContext>());
        await context.Database.OpenConnectionAsync(Token);
        await using DbCommand command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = question;
        await using DbDataReader reader = await command.ExecuteReaderAsync(Token);
        var rows = new List<string[]>();
        while (await reader.ReadAsync(Token))
        {
            rows.Add(
                [.. Enumerable.Range(0, reader.FieldCount)
                    .Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture)!)]);
        }

        return rows;
    }

    [GeneratedRegex(@"^\| `([a-z_]+)` \| ([^|]+) \| ([^|]+) \|", RegexOptions.Multiline)]
    private static partial Regex Column();

    [GeneratedRegex("IX_[a-z_]+")]
    private static partial Regex Index();
}
