using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.EntityFrameworkCore.PetitionActs;

namespace SelfGov.EntityFrameworkCore.Purging;

/// <summary>A process that is killed while it erases and purges leaves nothing half done that the next one does not finish.</summary>
public sealed partial class KilledPurgeTests
{
    private const int Share = 24;
    private const int PerCase = 100_000;
    private static readonly int Kills = TestSize.Of(3, 50);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_process_killed_again_and_again_while_it_erases_leaves_no_name_that_the_next_purge_does_not_reach(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        CaseId[] ids = [.. Enumerable.Range(1, 3).Select(i => new CaseId($"petition-{i}"))];
        foreach (CaseId id in ids)
        {
            await store.Cases().OpenAsync(id);
        }

        var random = new Random(17);
        int[] acknowledged = new int[ids.Length];
        long owed = 0;
        for (int kill = 1; kill <= Kills; kill++)
        {
            using (var writer = new WriterProcess(
                name, store.ConnectionString, [.. ids.Select((id, i) => ($"{id}", acknowledged[i] + 1, acknowledged[i] + Share))],
                erases: true))
            {
                acknowledged = await writer.RunAsync(random.Next(1, Share), acknowledged, Token);
            }

            Cases<Petition> cases = store.Cases();
            owed += (await store.Host().GetRequiredService<JournalDatabase>().Journal.ResumePurgeAsync(Token)).Owed;
            Assert.Equal(PurgeReport.Done, await cases.Journal.PurgeAsync(Token));
            await AssertErasedAsync(store, cases, ids, acknowledged);
        }

        TestContext.Current.SendDiagnosticMessage($"{name}: {Kills} kills; {owed} purges were still owed a second later");
    }

    private static async Task AssertErasedAsync(TestStore store, Cases<Petition> cases, CaseId[] ids, int[] acknowledged)
    {
        var kept = new HashSet<int>();
        var erased = new HashSet<int>();
        for (int i = 0; i < ids.Length; i++)
        {
            JournalEntry[] signed = [.. (await cases.EntriesAsync(ids[i])).Where(entry => entry.Commitment != default)];
            for (int number = 1; number <= signed.Length; number++)
            {
                bool isKept = signed[number - 1].Personal is not null;
                Assert.True(number > acknowledged[i] || isKept == (number % 2 == 1));
                (isKept ? kept : erased).Add((PerCase * i) + number);
            }

            Assert.True((await cases.VerifyAsync(ids[i], null, Token)).IsIntact);
        }

        // What the killed process had not committed is in no journal, and may be in the log.
        HashSet<int> found = [.. (await store.FilesAsync()).SelectMany(file => Name().Matches(Encoding.Latin1.GetString(file)))
            .Select(match => int.Parse(match.ValueSpan[1..7], CultureInfo.InvariantCulture))];
        Assert.Empty(found.Intersect(erased));
        Assert.Empty(kept.Except(found));
    }

    [GeneratedRegex("n[0-9]{6}[.]")]
    private static partial Regex Name();
}
