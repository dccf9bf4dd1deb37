using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Cases.Lists;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Lists;

/// <summary>Cases that are nothing but their rows, in memory or in a database.</summary>
internal sealed class Shelf : IAsyncDisposable
{
    private readonly TestStore? store;

    private Shelf(TestStore? store, ICaseJournal journal)
    {
        this.store = store;
        Journal = journal;
    }

    public ICaseJournal Journal { get; }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<Shelf> EmptyAsync(string name)
    {
        TestStore? store = name == "memory" ? null : await TestStore.CreateAsync(name);
        return new(store, store is null ? new InMemoryJournal() : store.Host().GetRequiredService<ICaseJournal>());
    }

    /// <summary>25 cases of two kinds, two states, with and without units and deadlines.</summary>
    public static async Task<Shelf> FilledAsync(string name)
    {
        Shelf shelf = await EmptyAsync(name);
        for (int i = 0; i < 25; i++)
        {
            Instant? deadline = i is 19 ? null : Day(9 - (i % 10));
            await shelf.AppendAsync(
                $"c{i:D2}",
                i % 3 == 0 ? "election" : "petition",
                new CaseStatus(i % 2 == 1 ? "Open" : "Closed", i % 5 == 4 ? "Қызыларай" : null, i == 0 ? Day(1) : null, deadline)
                {
                    UnitCode = $"75-{i % 10}",
                    HoldsUntil = i == 0 ? deadline : null,
                    Law = -17,
                });
        }

        return shelf;
    }

    public static Instant Day(int day) => Petitions.Start + Duration.FromDays(day);

    /// <summary>The identities of all pages.</summary>
    public async Task<string> ListAsync(CaseQuery query)
    {
        var ids = new List<string>();
        do
        {
            CasePage page = await Journal.ListAsync(query, Token);
            Assert.True(page.Cases.Length == query.Limit || (page.Cases.Length < query.Limit && page.Next is null));
            Assert.True(page.Next is null || page.Cases.Length > 0);
            ids.AddRange(page.Cases.Select(each => each.Case.ToString()));
            query = query with { After = page.Next };
        }
        while (query.After is not null);
        return string.Join(' ', ids);
    }

    public async Task AppendAsync(string id, string kind, CaseStatus status)
    {
        JournalEntry entry = HashChain.Seal(new JournalEntry
        {
            Case = new CaseId(id),
            Version = 1,
            Recorded = Day(0),
            ActorId = "somebody",
            Role = "clerk",
            Kind = kind,
            Edition = new Law.EditionId("D1"),
            FactName = "opened",
            Payload = "{}",
            Previous = default,
        });
        await Journal.AppendAsync([new JournalBatch(default, [entry], status)], Token);
    }

    public async ValueTask DisposeAsync()
    {
        if (store is not null)
        {
            await store.DisposeAsync();
        }
    }
}
