using MassTransit;
using MassTransit.Configuration;
using MassTransit.Mediator;
using MassTransit.Saga;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using SelfGov.DurableBenchmarks.Raw;

namespace SelfGov.DurableBenchmarks.Saga;

/// <summary>
/// A MassTransit saga state machine behind its mediator, the transport with the least work for a message: no serialisation, no queue, and a
/// sent message is awaited until it is consumed. Stored by <see cref="EntityFrameworkSagaRepositoryContextFactory{TSaga, TDbContext}"/>.
/// </summary>
internal sealed class SagaRow : IRow
{
    private readonly Func<Task> _createDatabase;
    private readonly ServiceProvider _services;
    private readonly ElectionScript _script;

    private SagaRow(Database database, Func<Task> createDatabase, Action<DbContextOptionsBuilder> configureDatabase)
    {
        _createDatabase = createDatabase;
        Group = RowGroup.Single(database);
        _services = new ServiceCollection()
            .AddDbContext<ElectionSagaContext>(configureDatabase)
            .AddMediator(mediator => mediator
                .AddSagaStateMachine<AkimElectionStateMachine, AkimElectionSaga>()
                .Repository(repository => repository.RegisterSagaRepository<
                    AkimElectionSaga,
                    ElectionSagaContext,
                    SagaConsumeContextFactory<ElectionSagaContext, AkimElectionSaga>,
                    EntityFrameworkSagaRepositoryContextFactory<AkimElectionSaga, ElectionSagaContext>>()))
            .BuildServiceProvider();
        _script = new ElectionScript(_services.GetRequiredService<IMediator>());
    }

    public string Name => "MassTransit saga, EF Core";

    public RowGroup Group { get; }

    public bool IsRaw => false;

    public static SagaRow Sqlite(string directory)
    {
        string connectionString = SqliteDatabase.ConnectionString(directory, "saga");
        return new SagaRow(
            Database.SQLite,
            async () => await (await SqliteDatabase.OpenAsync(connectionString)).DisposeAsync(),
            options => options.UseSqlite(connectionString));
    }

    public static SagaRow Postgres(NpgsqlDataSource source) =>
        new(Database.PostgreSQL, () => Task.CompletedTask, options => options.UseNpgsql(source));

    public async Task PrepareAsync()
    {
        await _createDatabase();
        await using AsyncServiceScope scope = _services.CreateAsyncScope();
        DatabaseFacade database = scope.ServiceProvider.GetRequiredService<ElectionSagaContext>().Database;

        // EnsureCreated makes no table in a database that has one already, as the server's has.
        await database.GetService<IRelationalDatabaseCreator>().CreateTablesAsync();
    }

    public async Task<int> WriteAsync()
    {
        await _script.SendNextAsync();
        return 1;
    }

    public async Task<long> CountStoredAsync()
    {
        await using AsyncServiceScope scope = _services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ElectionSagaContext>().Elections.SumAsync(election => (long)election.Version);
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
