using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Cases.Worklists;
using SelfGov.EntityFrameworkCore.Golden;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Worklists;

/// <summary>The worklist is what the lifecycles say of every case, whatever its story.</summary>
public sealed class WorklistOracleTests
{
    private const string Commit = "commit-3008a74";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("sqlite", 17)]
    [InlineData("postgres", 18)]
    public async Task The_worklist_has_the_deadlines_of_every_case_at_every_moment(string name, int seed)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        await using ServiceProvider host = store.GoldenHost();
        var random = new Random(seed);
        List<Journaled> open = Journals(random).ToList();
        CaseId[] ids = [.. open.Select(each => each.Batches.Peek().Case)];
        var kinds = open.ToDictionary(each => each.Batches.Peek().Case, each => each.Kind);
        int found = 0;
        foreach (string moment in (string[])["2021-09-01", "2024-02-29", "2026-11-30", "2031-01-01"])
        {
            store.Clock.Reset(Instant.FromDateTimeOffset(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture)));
            for (int round = 0; round < 2; round++)
            {
                await AppendAsync(host, open, random, isLast: moment == "2031-01-01" && round == 1);
                await host.ReadAsync();
                found += await AssertSameAsync(host, ids, kinds);
            }
        }

        Assert.Empty(open);
        Assert.True(found > ids.Length, $"{found} deadlines");
    }

    private static async Task<int> AssertSameAsync(ServiceProvider host, CaseId[] ids, Dictionary<CaseId, string> kinds)
    {
        var expected = new List<string>();
        var roles = new HashSet<Role>();
        foreach (CaseId id in ids)
        {
            if ((await host.GetRequiredService<ICaseJournal>().HeadAsync(id, Token)).Count > 0)
            {
                (Case current, var deadlines) = await GoldenProcedures.All.Single(procedure => procedure.Kind == kinds[id])
                    .DeadlinesAsync(host, id);
                roles.UnionWith(deadlines.SelectMany(each => each.Deadline.Roles));
                expected.AddRange(deadlines.Select(each => Line(current, kinds[id], each.Deadline, each.Commands)));
            }
        }

        List<WorkItem> items = roles.Count == 0 ? [] : await host.Worklist().AllAsync(
            new() { Roles = [.. roles], AsOf = WorklistHosts.Beginning, Limit = 97 });
        Assert.Equal(expected.Order(StringComparer.Ordinal), items.Select(Line).Order(StringComparer.Ordinal));
        Assert.Equal(items.Select(item => item.At).Order(), items.Select(item => item.At));
        Assert.All(items, item => Assert.False(item.AwaitsRenewal, $"{item.Case}"));
        return items.Count;
    }

    private static string Line(Case current, string kind, Deadline deadline, string[] commands) => string.Join(
        " | ", current.Id, kind, current.Edition, current.UnitName, current.UnitCode, deadline.Kind, deadline.Code, deadline.Text,
        deadline.Basis, deadline.At, (deadline.At - Duration.Epsilon).InZone(current.Zone).Date, deadline.Part,
        deadline.Provisional is not null, string.Join(',', deadline.Roles),
        string.Join(',', commands.Zip(deadline.Commands, (command, each) => $"{command} {each.Kind}")));

    private static string Line(WorkItem item) => string.Join(
        " | ", item.Case, item.Kind, item.Edition, item.Unit, item.UnitCode, item.DeadlineKind, item.Code, item.Text, item.Basis,
        item.At, item.Day, item.Part, item.IsProvisional, string.Join(',', item.Roles),
        string.Join(',', item.Commands.Select(command => $"{command.Name} {command.Kind}")));

    /// <summary>Each journal under an identity of its own, in portions that end with a decision.</summary>
    private static IEnumerable<Journaled> Journals(Random random)
    {
        int number = 0;
        foreach ((string state, ImmutableArray<JournalEntry> entries) in GoldenJournals.Of(Commit))
        {
            number++;
            if (!Scale.IsFull && number % 4 != 2)
            {
                continue;
            }

            var id = new CaseId($"{entries[0].Kind}-{number:D3}");
            var batches = new Queue<JournalBatch>();
            var portion = new List<JournalEntry>();
            Checkpoint start = default;
            Checkpoint end = default;
            foreach (JournalEntry entry in entries)
            {
                if (portion.Count > 0 && entry.Decision is null && random.Next(4) == 0)
                {
                    Close();
                }

                portion.Add(HashChain.Seal(entry with { Case = id, Previous = end.Head }));
                end = new Checkpoint(entry.Version, portion[^1].Hash);
            }

            Close();
            yield return new(entries[0].Kind, batches);

            void Close()
            {
                batches.Enqueue(new(start, [.. portion], new CaseStatus(state, null, null, null)));
                portion.Clear();
                start = end;
            }
        }
    }

    private static async Task AppendAsync(ServiceProvider host, List<Journaled> open, Random random, bool isLast)
    {
        var journal = host.GetRequiredService<ICaseJournal>();
        foreach (Journaled each in open)
        {
            for (int portions = isLast ? int.MaxValue : random.Next(3); portions > 0 && each.Batches.Count > 0; portions--)
            {
                await journal.AppendAsync([each.Batches.Dequeue()], Token);
            }
        }

        open.RemoveAll(each => each.Batches.Count == 0);
    }

    private sealed record Journaled(string Kind, Queue<JournalBatch> Batches);
}
