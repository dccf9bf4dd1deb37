using System.Globalization;
using JasperFx;
using JasperFx.Events;
using JasperFx.Events.Projections;
using Marten;
using SelfGov.DurableBenchmarks.Stores;

namespace SelfGov.DurableBenchmarks.Events;

/// <summary>
/// Marten's event store: a light session for each command, Append with the expected version, a snapshot kept inline, statements prepared by
/// the driver. Its way of appending is the one that it begins with. No command is kept, and nothing is hashed.
/// </summary>
internal sealed class MartenRow : IRow
{
    private readonly PostgresStore _store;
    private readonly DocumentStore _documents;
    private readonly CaseNumbers _numbers;

    public MartenRow(PostgresStore store, RowGroup group)
    {
        _store = store;
        Group = group;
        _numbers = new(group.Callers);
        _documents = DocumentStore.For(options =>
        {
            options.Connection(store.Source);
            options.DatabaseSchemaName = store.Schema;
            options.AutoCreateSchemaObjects = AutoCreate.All;
            options.UseSystemTextJsonForSerialization();
            options.Events.StreamIdentity = StreamIdentity.AsString;
            options.Projections.Snapshot<MartenDocket>(SnapshotLifecycle.Inline);
        });
    }

    public string Name => "Marten 9, snapshot inline";

    public RowGroup Group { get; }

    public RowRole Role => RowRole.Peer;

    public IStore Store => _store;

    public async Task PrepareAsync()
    {
        await _store.CreateAsync();
        await _documents.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
    }

    public async Task<int> WriteAsync(int caller)
    {
        (long number, int version) = _numbers.Next(caller);
        string key = string.Create(CultureInfo.InvariantCulture, $"docket-{number:D8}");
        var act = NotedAct.Of(number, version);
        var noted = new MartenActNoted(act.Candidate, act.Decision, act.Remarks, "commission-17", "territorial-commission");
        await using IDocumentSession session = _documents.LightweightSession();
        if (version == 1)
        {
            session.Events.StartStream<MartenDocket>(key, noted);
        }
        else
        {
            session.Events.Append(key, (long)version, noted);
        }

        await session.SaveChangesAsync();
        return 1;
    }

    public async Task<long> CountStoredAsync() => (long)(await _store.ScalarAsync("SELECT count(*) FROM mt_events"))!;

    public async ValueTask DisposeAsync()
    {
        _documents.Dispose();
        await _store.DisposeAsync();
    }
}
