using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using SelfGov.Cases.Worklists;
using SelfGov.EntityFrameworkCore.Golden;
using SelfGov.EntityFrameworkCore.Readers;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Worklists;

/// <summary>What tests of the worklist do with it.</summary>
internal static class WorklistHosts
{
    /// <summary>A moment at which nothing has passed, so that every deadline is listed.</summary>
    public static readonly Instant Beginning = Instant.FromUtc(1, 1, 2, 0, 0);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>A process with petitions and rolls.</summary>
    public static ServiceProvider WorklistHost(this TestStore store, Action<SelfGovBuilder>? configure = null) =>
        store.Host(services =>
        {
            SelfGovBuilder builder = services.AddSelfGov().Add(Rolls.Procedure).AddWorklist();
            configure?.Invoke(builder);
        });

    /// <summary>A process with every procedure of the library.</summary>
    public static ServiceProvider GoldenHost(this TestStore store) => store.WorklistHost(builder =>
    {
        foreach (GoldenProcedure procedure in GoldenProcedures.All)
        {
            procedure.AddTo(builder);
        }
    });

    public static Worklist Worklist(this IServiceProvider host) => host.GetRequiredService<Worklist>();

    public static JournalReading<WorklistReader> Reading(this IServiceProvider host) =>
        host.GetRequiredService<JournalReading<WorklistReader>>();

    public static Task<int> ReadAsync(this IServiceProvider host) => host.Reading().RunAsync(Token);

    /// <summary>All pages.</summary>
    public static async Task<List<WorkItem>> AllAsync(this Worklist worklist, WorklistQuery query)
    {
        var items = new List<WorkItem>();
        do
        {
            WorklistPage page = await worklist.ListAsync(query, Token);
            Assert.True(page.Items.Length == query.Limit || page.Next is null, $"{page.Items.Length} of {query.Limit}");
            items.AddRange(page.Items);
            query = query with { After = page.Next };
        }
        while (query.After is not null);
        return items;
    }

    public static Task<List<WorkItem>> AllAsync(this IServiceProvider host, params Role[] roles) =>
        host.Worklist().AllAsync(new() { Roles = [.. roles], AsOf = Beginning });

    /// <summary>A logger that remembers.</summary>
    public sealed class Log : ILogger<WorklistReader>
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        void ILogger.Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add(formatter(state, exception));
    }
}
