using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using SelfGov.DurableBenchmarks.Stores;
using SelfGov.Journal;
using SelfGov.Workflow;

namespace SelfGov.DurableBenchmarks.Journal;

/// <summary>
/// Commands handled by the library: decided, written as canonical JSON, chained by hashes, and stored with the head of the case and its
/// index. One command at a time by <c>HandleAsync</c>, or many by <c>HandleManyAsync</c>.
/// </summary>
/// <remarks>This file, and what it needs, compiles against the code of other commits too.</remarks>
internal sealed class JournalRow(IStore store, RowGroup group) : IRow
{
    private const int FirstCommands = 2;

    private readonly ServiceProvider _services = JournalServices.Of(store);
    private readonly CaseNumbers _numbers = new(group.Callers);
    private readonly string _filler = new('x', 180);

    public string Name => "SelfGov";

    public RowGroup Group => group;

    public RowRole Role => RowRole.Measured;

    public IStore Store => store;

    private Cases<Docket> Cases => _services.GetRequiredService<Cases<Docket>>();

    /// <remarks>Stores the first commands, so that others can see what an entry is.</remarks>
    public async Task PrepareAsync()
    {
        await store.CreateAsync();
        await using (JournalRowContext context = await _services.GetRequiredService<IDbContextFactory<JournalRowContext>>()
            .CreateDbContextAsync())
        {
            await context.Database.GetService<IRelationalDatabaseCreator>().CreateTablesAsync();
        }

        for (int written = 0; written < FirstCommands; written++)
        {
            await HandleAsync(Next(0));
        }
    }

    public async Task<int> WriteAsync(int caller)
    {
        if (group.TransactionSize == 1)
        {
            await HandleAsync(Next(caller));
            return 1;
        }

        CaseCommand<Docket>[] commands = [.. Enumerable.Range(0, group.TransactionSize).Select(_ => Next(caller))];
        return (await Cases.HandleManyAsync(commands)).Count(decision => decision.IsAccepted);
    }

    public async Task<long> CountStoredAsync() => await _services.GetRequiredService<ICaseJournal>().ReadAllAsync().LongCountAsync();

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await store.DisposeAsync();
    }

    private async Task HandleAsync(CaseCommand<Docket> command)
    {
        Decision<Docket> decision = command.Opens is { } edition
            ? await Cases.OpenAsync(command.Case, edition, command.Command, command.Actor)
            : await Cases.HandleAsync(command.Case, command.Command, command.Actor);
        if (!decision.IsAccepted)
        {
            throw new InvalidOperationException("A command was refused.");
        }
    }

    private CaseCommand<Docket> Next(int caller)
    {
        (long number, int version) = _numbers.Next(caller);
        var id = new CaseId(string.Create(CultureInfo.InvariantCulture, $"docket-{number:D8}"));
        return version == 1
            ? new(id, new OpenDocket(), Dockets.Clerk, Dockets.Edition)
            : new(
                id,
                new NoteAct(
                    string.Create(CultureInfo.InvariantCulture, $"candidate-{number:D8}{version:D2}"),
                    string.Create(CultureInfo.InvariantCulture, $"protocol-{number:D8}{version:D2}"),
                    _filler),
                Dockets.Clerk);
    }
}
