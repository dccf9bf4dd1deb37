using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SelfGov.DurableBenchmarks.Stores;

namespace SelfGov.DurableBenchmarks.Events;

/// <summary>
/// An event table written by hand on EF Core, with a pooled context for each command: an event and its command as JSON, and the version of
/// its stream, which guards the update, in one <c>SaveChanges</c>. The stream is not read before, as if its state were in memory; nothing
/// is hashed. On SQLite callers take turns.
/// </summary>
internal sealed class EventTableRow(IStore store, RowGroup group) : IRow
{
    private const string Open = "Open";

    private readonly ServiceProvider _services = new ServiceCollection()
        .AddPooledDbContextFactory<EventContext>(store.Configure).BuildServiceProvider();

    private readonly CaseNumbers _numbers = new(group.Callers);

    public string Name => "EF Core, event table by hand";

    public RowGroup Group => group;

    public RowRole Role => RowRole.Peer;

    public IStore Store => store;

    private IDbContextFactory<EventContext> Contexts => _services.GetRequiredService<IDbContextFactory<EventContext>>();

    public async Task PrepareAsync()
    {
        await store.CreateAsync();
        await using EventContext context = await Contexts.CreateDbContextAsync();
        await context.Database.GetService<IRelationalDatabaseCreator>().CreateTablesAsync();
    }

    public async Task<int> WriteAsync(int caller)
    {
        (long number, int version) = _numbers.Next(caller);
        using (await StoreTurn.TakeAsync(store))
        {
            await using EventContext context = await Contexts.CreateDbContextAsync();
            string id = string.Create(CultureInfo.InvariantCulture, $"docket-{number:D8}");
            if (version == 1)
            {
                context.Add(new StreamRow { Id = id, State = Open, Version = 1 });
            }
            else
            {
                var stream = new StreamRow { Id = id, State = Open, Version = version - 1 };
                context.Attach(stream);
                stream.Version = version;
            }

            context.Add(EventOf(id, number, version));
            await context.SaveChangesAsync();
            return 1;
        }
    }

    public async Task<long> CountStoredAsync()
    {
        await using EventContext context = await Contexts.CreateDbContextAsync();
        return await context.Events.LongCountAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await store.DisposeAsync();
    }

    private static EventRow EventOf(string id, long number, int version)
    {
        string act = NotedAct.Of(number, version).ToJson();
        return new()
        {
            StreamId = id,
            Version = version,
            At = SystemClock.Instance.GetCurrentInstant().ToDateTimeUtc(),
            Actor = "commission-17",
            Role = "territorial-commission",
            Name = "act-noted",
            Data = act,
            Command = act,
        };
    }
}
