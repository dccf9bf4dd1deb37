using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using SelfGov.Cases;
using SelfGov.DurableBenchmarks.Stores;
using SelfGov.Journal;
using SelfGov.Workflow;

namespace SelfGov.DurableBenchmarks.Journal;

/// <summary>
/// Commands handled by the library: decided, written as canonical JSON, chained by hashes, and stored with the head of the case and its
/// index. Cases have 40 entries, as in the other rows. One command at a time by <c>HandleAsync</c>, or many by <c>HandleManyAsync</c>.
/// </summary>
internal sealed class JournalRow : IRow
{
    private const int EntriesPerCase = 40;

    private readonly IStore _store;
    private readonly ServiceProvider _services;
    private readonly Cases<Docket> _cases;
    private readonly string _filler = new('x', 180);
    private long _next;

    public JournalRow(IStore store, RowGroup group)
    {
        _store = store;
        Group = group;
        SelfGovBuilder builder = new ServiceCollection()
            .AddPooledDbContextFactory<JournalRowContext>(store.Configure)
            .AddSelfGov().Add(Dockets.Procedure);
        _services = (store.Database == Database.PostgreSQL
            ? builder.UseNpgsql<JournalRowContext>()
            : builder.UseSqlite<JournalRowContext>())
            .Services.BuildServiceProvider();
        _cases = _services.GetRequiredService<Cases<Docket>>();
    }

    public string Name => "SelfGov journal";

    public RowGroup Group { get; }

    public bool IsRaw => false;

    public async Task PrepareAsync()
    {
        await _store.CreateAsync();
        await using JournalRowContext context = await _services.GetRequiredService<IDbContextFactory<JournalRowContext>>()
            .CreateDbContextAsync();
        await context.Database.GetService<IRelationalDatabaseCreator>().CreateTablesAsync();
    }

    public async Task<int> WriteAsync()
    {
        if (Group.TransactionSize == 1)
        {
            CaseCommand<Docket> command = Next();
            Decision<Docket> decision = command.Opens is { } edition
                ? await _cases.OpenAsync(command.Case, edition, command.Command, command.Actor)
                : await _cases.HandleAsync(command.Case, command.Command, command.Actor);
            return decision.IsAccepted ? 1 : throw new InvalidOperationException("A command was refused.");
        }

        CaseCommand<Docket>[] commands = [.. Enumerable.Range(0, Group.TransactionSize).Select(_ => Next())];
        return (await _cases.HandleManyAsync(commands)).Count(decision => decision.IsAccepted);
    }

    public async Task<long> CountStoredAsync() => await _services.GetRequiredService<ICaseJournal>().ReadAllAsync().LongCountAsync();

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _store.DisposeAsync();
    }

    private CaseCommand<Docket> Next()
    {
        long index = _next++;
        var id = new CaseId(string.Create(CultureInfo.InvariantCulture, $"docket-{index / EntriesPerCase:D8}"));
        return index % EntriesPerCase == 0
            ? new(id, new OpenDocket(), Dockets.Clerk, Dockets.Edition)
            : new(
                id,
                new NoteAct(
                    string.Create(CultureInfo.InvariantCulture, $"candidate-{index:D10}"),
                    string.Create(CultureInfo.InvariantCulture, $"protocol-{index:D10}"),
                    _filler),
                Dockets.Clerk);
    }
}
