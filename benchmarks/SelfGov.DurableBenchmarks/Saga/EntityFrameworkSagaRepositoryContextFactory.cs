using System.Data;
using MassTransit;
using MassTransit.Saga;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace SelfGov.DurableBenchmarks.Saga;

/// <summary>
/// A saga repository on EF Core for MassTransit. It is this project's own, written against MassTransit's public extension points, and not
/// the package MassTransit.EntityFrameworkCore. For each message it does what that package does with optimistic concurrency, and no more: a
/// scope with a DbContext, one transaction (read committed; SQLite makes it an immediate one), one SELECT by primary key, the state
/// machine, one INSERT or an UPDATE guarded by the version column, one COMMIT. It does less in one point: there is no savepoint before the
/// write (see <see cref="ElectionSagaContext"/>). Messages that find sagas by a query are not supported: the state machine correlates by
/// id.
/// </summary>
/// <typeparam name="TSaga">The saga; its version counts the messages stored.</typeparam>
/// <typeparam name="TDbContext">The DbContext of the message's scope.</typeparam>
internal sealed class EntityFrameworkSagaRepositoryContextFactory<TSaga, TDbContext>(
    TDbContext database,
    ISagaConsumeContextFactory<TDbContext, TSaga> consumeContexts) : ISagaRepositoryContextFactory<TSaga>
    where TSaga : class, ISagaVersion
    where TDbContext : DbContext
{
    public void Probe(ProbeContext context) => context.Add("persistence", "entity-framework-core");

    public async Task Send<T>(ConsumeContext<T> context, IPipe<SagaRepositoryContext<TSaga, T>> next)
        where T : class
    {
        // Disposing of a transaction that was not committed rolls it back.
        await using IDbContextTransaction transaction =
            await database.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, context.CancellationToken).ConfigureAwait(false);
        await next.Send(new EntityFrameworkSagaRepositoryContext<TSaga, T, TDbContext>(database, context, consumeContexts))
            .ConfigureAwait(false);
        await transaction.CommitAsync(context.CancellationToken).ConfigureAwait(false);
    }

    public Task SendQuery<T>(ConsumeContext<T> context, ISagaQuery<TSaga> query, IPipe<SagaRepositoryQueryContext<TSaga, T>> next)
        where T : class => throw new NotSupportedException("Sagas are found by their id alone.");
}
