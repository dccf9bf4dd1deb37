using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Testing;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Golden;

/// <summary>Journals written before a law was mended still replay and verify, whatever the mended law would say of their acts.</summary>
public sealed class GoldenJournalTests
{
    private const string Commit = "commit-3008a74";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_journal_of_before_verifies_and_stands_where_it_stood()
    {
        int journals = 0;
        foreach ((string state, ImmutableArray<JournalEntry> entries) in GoldenJournals.Of(Commit))
        {
            using ServiceProvider host = Host();
            JournalBatch batch = GoldenJournals.BatchOf(state, entries);
            await host.GetRequiredService<ICaseJournal>().AppendAsync([batch], Token);
            GoldenProcedure procedure = GoldenProcedures.All.Single(procedure => procedure.Kind == entries[0].Kind);
            Verification verification = await procedure.VerifyAsync(host, entries[0].Case, batch.End);
            Assert.True(verification.Break is null, $"{entries[0].Kind} {entries[0].Edition}: {verification.Break}");
            Assert.Equal((Completeness.Complete, batch.End), (verification.Completeness, verification.Checkpoint));
            Assert.Equal(state, procedure.StateAfter(entries));
            journals++;
        }

        Assert.Equal(320, journals);
    }

    private static ServiceProvider Host()
    {
        var services = new ServiceCollection();
        services.AddSingleton<IClock>(new FakeClock(Instant.FromUtc(2031, 1, 1, 0, 0)));
        SelfGovBuilder builder = services.AddSelfGov().UseInMemoryJournal();
        foreach (GoldenProcedure procedure in GoldenProcedures.All)
        {
            procedure.AddTo(builder);
        }

        return services.BuildServiceProvider();
    }
}
