using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Text;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Journal.Json;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Golden;

/// <summary>A command that a golden case has to accept.</summary>
internal sealed class GoldenCommand
{
    private readonly CaseId id;
    private readonly Func<GoldenStore, Task> handle;

    private GoldenCommand(CaseId id, Func<GoldenStore, Task> handle)
    {
        this.id = id;
        this.handle = handle;
    }

    public static GoldenCommand Of<TCase>(string id, string at, ICommand<TCase> command, string role, string actor = "somebody")
        where TCase : Case => new(new CaseId(id), async store =>
        {
            store.Clock.Reset(InstantPattern.ExtendedIso.Parse(at).Value);
            Cases<TCase> cases = store.Host.GetRequiredService<Cases<TCase>>();
            var by = new Actor(actor, new Role(role, Words.Same(role)));
            Decision<TCase> decision = await cases.HandleAsync(new CaseId(id), command, by, null, TestContext.Current.CancellationToken);
            IEnumerable<string> refusals = (decision as Decision<TCase>.Refused)?.Refusals.Select(refusal => refusal.Code) ?? [];
            Assert.True(decision.IsAccepted, $"{id}: {string.Join(", ", refusals)}");
        });

    /// <summary>The command is accepted, and its facts follow the head that was recorded.</summary>
    public async Task AcceptAsync(GoldenStore store, GoldenRecord golden)
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        Checkpoint before = await store.Journal.HeadAsync(id, token);
        Assert.True(before.Count >= golden.Cases.Single(summary => summary.Case == id).Journal.Count);
        await handle(store);
        JournalEntry next = await store.Journal.ReadAsync(id, before.Count + 1, token).FirstAsync(token);
        Assert.Equal(before.Head, next.Previous);
    }
}
