using MassTransit;
using MassTransit.Context;
using MassTransit.Saga;
using Microsoft.EntityFrameworkCore;

namespace SelfGov.DurableBenchmarks.Saga;

/// <summary>Loads and stores the saga of one message, inside the transaction that the factory has begun.</summary>
internal sealed class EntityFrameworkSagaRepositoryContext<TSaga, TMessage, TDbContext>(
    TDbContext database,
    ConsumeContext<TMessage> consumeContext,
    ISagaConsumeContextFactory<TDbContext, TSaga> consumeContexts)
    : ConsumeContextScope<TMessage>(consumeContext, database), SagaRepositoryContext<TSaga, TMessage>
    where TSaga : class, ISagaVersion
    where TMessage : class
    where TDbContext : DbContext
{
    private readonly ConsumeContext<TMessage> _consumeContext = consumeContext;

    public Task<SagaConsumeContext<TSaga, TMessage>> Add(TSaga instance) =>
        CreateSagaConsumeContext(_consumeContext, instance, SagaConsumeContextMode.Add);

    public async Task<SagaConsumeContext<TSaga, TMessage>> Insert(TSaga instance)
    {
        await InsertAsync(instance).ConfigureAwait(false);
        return await CreateSagaConsumeContext(_consumeContext, instance, SagaConsumeContextMode.Insert).ConfigureAwait(false);
    }

    public async Task<SagaConsumeContext<TSaga, TMessage>> Load(Guid correlationId)
    {
        TSaga? instance = await database.Set<TSaga>()
            .SingleOrDefaultAsync(saga => saga.CorrelationId == correlationId, CancellationToken)
            .ConfigureAwait(false);

        // MassTransit, which is not annotated for null here, takes null for "there is no such saga".
        return instance is null
            ? null!
            : await CreateSagaConsumeContext(_consumeContext, instance, SagaConsumeContextMode.Load).ConfigureAwait(false);
    }

    public Task Save(SagaConsumeContext<TSaga> context) => InsertAsync(context.Saga);

    public Task Update(SagaConsumeContext<TSaga> context)
    {
        context.Saga.Version++;
        return database.SaveChangesAsync(context.CancellationToken);
    }

    public Task Delete(SagaConsumeContext<TSaga> context)
    {
        database.Remove(context.Saga);
        return database.SaveChangesAsync(context.CancellationToken);
    }

    public Task Discard(SagaConsumeContext<TSaga> context) => Task.CompletedTask;

    public Task Undo(SagaConsumeContext<TSaga> context)
    {
        database.Entry(context.Saga).State = EntityState.Unchanged;
        return Task.CompletedTask;
    }

    public Task<SagaConsumeContext<TSaga, T>> CreateSagaConsumeContext<T>(
        ConsumeContext<T> consumeContext, TSaga instance, SagaConsumeContextMode mode)
        where T : class => consumeContexts.CreateSagaConsumeContext(database, consumeContext, instance, mode);

    private Task<int> InsertAsync(TSaga instance)
    {
        instance.Version = 1;
        database.Add(instance);
        return database.SaveChangesAsync(CancellationToken);
    }
}
