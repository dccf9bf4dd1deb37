using Microsoft.Extensions.DependencyInjection;
using NodaTime.Testing;
using SelfGov.Journal;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Golden;

/// <summary>A copy of a database that an earlier release made, brought up to date by this one.</summary>
internal sealed class GoldenStore : IAsyncDisposable
{
    private readonly TestStore store;

    private GoldenStore(TestStore store, ServiceProvider host, FakeClock clock)
    {
        this.store = store;
        Host = host;
        Clock = clock;
    }

    public ServiceProvider Host { get; }

    public FakeClock Clock { get; }

    public ICaseJournal Journal => Host.GetRequiredService<ICaseJournal>();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<GoldenStore> OpenAsync(string name, string release)
    {
        TestStore store = name == "sqlite" ? SqliteCopy(release) : await NpgsqlCopyAsync(release);
        ServiceProvider host = store.Host(services =>
        {
            SelfGovBuilder builder = services.AddSelfGov().ErasedBy(Roles.Court);
            foreach (GoldenProcedure procedure in GoldenProcedures.All)
            {
                procedure.AddTo(builder);
            }
        });
        await host.MigrateSelfGovJournalAsync(Token);
        return new GoldenStore(store, host, store.Clock);
    }

    public async Task<List<JournalEntry>> EntriesAsync(CaseId id) => await Journal.ReadAsync(id, 1, Token).ToListAsync(Token);

    public ValueTask DisposeAsync() => store.DisposeAsync();

    private static SqliteTestStore SqliteCopy(string release)
    {
        var store = new SqliteTestStore();
        File.Copy(GoldenRecord.PathOf($"{release}.sqlite"), store.File);
        return store;
    }

    private static async Task<TestStore> NpgsqlCopyAsync(string release)
    {
        TestStore store = await NpgsqlTestStore.CreateDatabaseAsync();
        await store.ExecuteAsync(await File.ReadAllTextAsync(GoldenRecord.PathOf($"{release}.sql"), Token));
        return store;
    }
}
