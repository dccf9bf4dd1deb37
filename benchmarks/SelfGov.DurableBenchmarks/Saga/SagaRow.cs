using MassTransit;
using MassTransit.Configuration;
using MassTransit.Mediator;
using MassTransit.Saga;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using SelfGov.DurableBenchmarks.Stores;

namespace SelfGov.DurableBenchmarks.Saga;

/// <summary>
/// A MassTransit saga state machine behind its mediator, the transport with the least work for a message: no serialisation, no queue, and a
/// sent message is awaited until it is consumed. (A request over the in-memory bus takes over ten times as long as a message sent through
/// the mediator.) On SQLite callers take turns, as in the other rows: left to themselves they would sleep 150 ms for each lock that another
/// has. Stored by <see cref="EntityFrameworkSagaRepositoryContextFactory{TSaga, TDbContext}"/>.
/// </summary>
internal sealed class SagaRow : IRow
{
    private readonly IStore _store;
    private readonly ServiceProvider _services;
    private readonly ElectionScript[] _scripts;

    public SagaRow(IStore store, RowGroup group, DbContextLifetime contexts)
    {
        _store = store;
        Group = group;
        Name = contexts == DbContextLifetime.Pooled ? "MassTransit saga, pooled DbContext" : "MassTransit saga, DbContext per message";
        IServiceCollection services = contexts == DbContextLifetime.Pooled
            ? new ServiceCollection().AddDbContextPool<ElectionSagaContext>(store.Configure)
            : new ServiceCollection().AddDbContext<ElectionSagaContext>(store.Configure);
        _services = services
            .AddMediator(mediator => mediator
                .AddSagaStateMachine<AkimElectionStateMachine, AkimElectionSaga>()
                .Repository(repository => repository.RegisterSagaRepository<
                    AkimElectionSaga,
                    ElectionSagaContext,
                    SagaConsumeContextFactory<ElectionSagaContext, AkimElectionSaga>,
                    EntityFrameworkSagaRepositoryContextFactory<AkimElectionSaga, ElectionSagaContext>>()))
            .BuildServiceProvider();
        IMediator mediator = _services.GetRequiredService<IMediator>();
        _scripts = [.. Enumerable.Range(0, group.Callers).Select(_ => new ElectionScript(mediator))];
    }

    public string Name { get; }

    public RowGroup Group { get; }

    public RowRole Role => RowRole.Peer;

    public IStore Store => _store;

    public async Task PrepareAsync()
    {
        await _store.CreateAsync();
        await using AsyncServiceScope scope = _services.CreateAsyncScope();
        DatabaseFacade database = scope.ServiceProvider.GetRequiredService<ElectionSagaContext>().Database;

        // EnsureCreated makes no table in a database that has one already, as the server's has.
        await database.GetService<IRelationalDatabaseCreator>().CreateTablesAsync();
    }

    public async Task<int> WriteAsync(int caller)
    {
        using (await StoreTurn.TakeAsync(_store))
        {
            await _scripts[caller].SendNextAsync();
            return 1;
        }
    }

    public async Task<long> CountStoredAsync()
    {
        await using AsyncServiceScope scope = _services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ElectionSagaContext>().Elections.SumAsync(election => (long)election.Version);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _store.DisposeAsync();
    }
}
