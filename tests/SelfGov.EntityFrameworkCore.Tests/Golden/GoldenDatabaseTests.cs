using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Cases.Lists;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Journal.Json;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Golden;

/// <summary>Databases made by release 0.1 and by the commit before the split into packages open and migrate with their data.</summary>
public sealed class GoldenDatabaseTests
{
    // Release 0.1 kept complaints about elections under a kind of their own; since then a complaint is about a case of any kind.
    // Cases of the old kind are entries whose chain holds, but no cases that go on.
    private const string KindOfRelease01 = "election-complaint";
    private static readonly CaseId Village = new("kyzylaray-2023");
    private static readonly Act PersonalData = new("Z1300000094", Words.Same("the law on personal data"), new Uri("https://example.org"));

    public static MatrixTheoryData<string, string> Databases { get; } = new(["sqlite", "postgres"], ["release-0.1", "commit-7340b7d"]);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Every_entry_reads_back_byte_for_byte(string name, string release)
    {
        await using GoldenStore store = await GoldenStore.OpenAsync(name, release);
        var golden = GoldenRecord.Of(release);
        List<JournalEntry> entries = await store.Journal.ReadAllAsync(0, Token).ToListAsync(Token);
        Assert.Equal(golden.Entries, entries.Select(GoldenRecord.LineOf));
        Assert.All(entries, entry => Assert.Equal(entry.Hash, HashChain.HashOf(entry)));
        foreach (CaseSummary summary in golden.Cases)
        {
            Assert.Equal(summary.Journal, await store.Journal.HeadAsync(summary.Case, Token));
            Assert.Equal(entries.Where(entry => entry.Case == summary.Case), await store.EntriesAsync(summary.Case));
        }

        foreach ((CaseId id, RecordedRequest request) in golden.Requests)
        {
            Assert.Equal(request, await store.Journal.FindRequestAsync(id, request.Key, Token));
        }
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Every_fact_is_read_and_written_again_as_it_was(string name, string release)
    {
        await using GoldenStore store = await GoldenStore.OpenAsync(name, release);
        int destroyed = 0;
        await foreach (JournalEntry entry in store.Journal.ReadAllAsync(0, Token))
        {
            if (entry.FactName == Erasure.FactName || entry.Kind == KindOfRelease01)
            {
                continue;
            }

            WrittenFact written = ProcedureOf(entry.Kind).Rewritten(entry);
            Assert.Equal(entry.FactName, written.Name);
            if (entry.Commitment == default)
            {
                // The first journals had personal data in the payload; they are written apart from it now.
                Assert.True(written.Personal is not null || written.Payload == entry.Payload, written.Payload);
            }
            else if (entry.Personal is { } personal)
            {
                Assert.Equal(entry.Payload, written.Payload);
                Assert.EndsWith($",\"values\":{written.Personal}}}", personal, StringComparison.Ordinal);
            }
            else
            {
                destroyed++;
            }
        }

        Assert.True(destroyed > 0, "The database has destroyed personal data.");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Every_case_verifies_and_stands_where_it_stood(string name, string release)
    {
        await using GoldenStore store = await GoldenStore.OpenAsync(name, release);
        foreach (CaseSummary summary in GoldenRecord.Of(release).Cases.Where(summary => summary.Kind != KindOfRelease01))
        {
            GoldenProcedure procedure = ProcedureOf(summary.Kind);
            Verification verification = await procedure.VerifyAsync(store.Host, summary.Case, summary.Journal);
            Assert.Equal((null, null), (verification.Break, verification.StoredBreak));
            Assert.Equal((Completeness.Complete, summary.Journal), (verification.Completeness, verification.Checkpoint));
            Assert.Equal(summary.Status.State, procedure.StateAfter(await store.EntriesAsync(summary.Case)));
            long version = await procedure.VersionAsync(store.Host, summary.Case, summary.Updated);
            Assert.Equal(summary.Status.NextCause <= summary.Updated, version > summary.Journal.Count);
        }
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_lists_are_as_they_were(string name, string release)
    {
        await using GoldenStore store = await GoldenStore.OpenAsync(name, release);
        List<CaseSummary> golden = GoldenRecord.Of(release).Cases;
        async Task<CaseSummary[]> ListAsync(CaseQuery query) =>
            [.. (await store.Journal.ListAsync(query with { Limit = CaseQuery.MaximumLimit }, Token)).Cases];
        Assert.Equal(golden, await ListAsync(new CaseQuery()));
        CaseSummary some = golden.First(summary => summary.Status is { Unit: not null, NextDeadline: not null });
        CaseStatus status = some.Status;
        Assert.Equal(golden.Where(each => each.Kind == some.Kind), await ListAsync(new CaseQuery { Kinds = [some.Kind] }));
        Assert.Equal(golden.Where(each => each.Status.State == status.State), await ListAsync(new CaseQuery { State = status.State }));
        Assert.Equal(golden.Where(each => each.Status.Unit == status.Unit), await ListAsync(new CaseQuery { Unit = status.Unit }));
        Instant before = status.NextDeadline!.Value + Duration.FromSeconds(1);
        Assert.Equal(
            golden.Where(each => each.Status.NextDeadline < before).Select(each => each.Case).ToHashSet(),
            (await ListAsync(new CaseQuery { DeadlineBefore = before })).Select(each => each.Case).ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_lists_say_that_they_wait_and_are_renewed(string name, string release)
    {
        await using GoldenStore store = await GoldenStore.OpenAsync(name, release);
        CaseLists lists = store.Host.GetRequiredService<CaseLists>();
        async Task<CaseSummary[]> ListAsync() => [.. (await lists.ListAsync(new CaseQuery { Limit = 1_000 }, Token)).Cases];
        Assert.All(await ListAsync(), each => Assert.True(each.AwaitsRenewal));
        await store.Host.GetRequiredService<DeadlineScheduler>().RunAsync(Token);
        CaseSummary[] renewed = await ListAsync();
        Assert.Equal(GoldenRecord.Of(release).Cases.Count, renewed.Length);
        Assert.All(renewed, each => Assert.Equal(each.Kind == KindOfRelease01, each.AwaitsRenewal));

        // The units of release 0.1 had no code.
        Assert.Equal(release != "release-0.1", renewed.Any(each => each.Status.UnitCode is not null));
        foreach (CaseSummary summary in renewed.Where(summary => summary.Kind != KindOfRelease01))
        {
            Assert.True((await ProcedureOf(summary.Kind).VerifyAsync(store.Host, summary.Case, default)).IsIntact);
        }
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Cases_go_on_by_commands_by_time_and_by_erasure(string name, string release)
    {
        await using GoldenStore store = await GoldenStore.OpenAsync(name, release);
        var golden = GoldenRecord.Of(release);
        foreach (GoldenCommand command in GoldenCommands.Of(release))
        {
            await command.AcceptAsync(store, golden);
        }

        Cases<AkimElection> elections = store.Host.GetRequiredService<Cases<AkimElection>>();
        Assert.Equal(ElectionState.InOffice, (await elections.GetAsync(Village, Token)).Case.State);

        store.Clock.Reset(Instant.FromUtc(2031, 1, 1, 0, 0));
        var officer = new Actor("officer", Roles.Court);
        CaseId[] personal = [.. (await store.Journal.ReadAllAsync(0, Token).ToListAsync(Token))
            .Where(entry => entry.Personal is not null).DistinctBy(entry => entry.Kind).Select(entry => entry.Case)];
        foreach (CaseId id in personal)
        {
            string kind = golden.Cases.Single(summary => summary.Case == id).Kind;
            Assert.NotEmpty(await ProcedureOf(kind).EraseAsync(store.Host, id, PersonalData.At("18"), officer));
            Assert.All(await store.EntriesAsync(id), entry => Assert.Null(entry.Personal));
        }

        Assert.NotEmpty(personal);
        Assert.True(await store.Host.GetRequiredService<DeadlineScheduler>().RunAsync(Token) > 0);
        foreach (CaseSummary summary in golden.Cases.Where(summary => summary.Kind != KindOfRelease01))
        {
            Verification verification = await ProcedureOf(summary.Kind).VerifyAsync(store.Host, summary.Case, summary.Journal);
            Assert.Equal((null, null), (verification.Break, verification.StoredBreak));
            Assert.Equal(Completeness.Complete, verification.Completeness);
        }
    }

    private static GoldenProcedure ProcedureOf(string kind) => GoldenProcedures.All.Single(procedure => procedure.Kind == kind);
}
