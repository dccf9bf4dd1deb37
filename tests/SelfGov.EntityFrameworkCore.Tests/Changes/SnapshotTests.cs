using System.Collections.Immutable;
using SelfGov.Cases;
using SelfGov.Cases.Lists;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.EntityFrameworkCore.PetitionActs;

namespace SelfGov.EntityFrameworkCore.Changes;

/// <summary>A case is read as it is at one moment, whatever is appended and erased beside it.</summary>
public sealed class SnapshotTests
{
    // More than two pages of the database.
    private const int Entries = 1_200;
    private static readonly Citation Basis = new Act("Z1300000094", Words.Same("the act"), new Uri("https://example.org")).At("18");

    public static TheoryData<string> Stores { get; } = ["memory", "sqlite", "postgres"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_verification_beside_erasures_and_commands_gives_no_false_alarm(string name)
    {
        await using TestStore? store = name == "memory" ? null : await TestStore.CreateAsync(name);
        ICaseJournal journal = await FilledAsync(store);
        int verifications = TestSize.Of(20, 1_000);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(Token);
        Task erasing = EraseUntilAsync(journal, store, ended.Token);
        Cases<Petition> cases = CasesOver(journal, store);
        for (int i = 0; i < verifications; i++)
        {
            Verification verification = await cases.VerifyAsync(Id, null, Token);
            Assert.True(verification.IsIntact, $"verification {i}: {verification.Break}");
        }

        await ended.CancelAsync();
        await erasing;
        Assert.Contains(await cases.EntriesAsync(), entry => entry.FactName == Erasure.FactName);
    }

    /// <summary>The erasure comes exactly between two pages.</summary>
    [Theory]
    [MemberData(nameof(Stores))]
    public async Task An_erasure_between_two_pages_of_a_reading_is_not_seen_by_half(string name)
    {
        await using TestStore? store = name == "memory" ? null : await TestStore.CreateAsync(name);
        ICaseJournal journal = await FilledAsync(store);
        JournalEntry last = null!;
        int named = await journal.ReadAtOnceAsync(
            Id,
            async snapshot =>
            {
                int read = 0;
                await foreach (JournalEntry entry in snapshot.ReadAsync(Id, 1, Token))
                {
                    if (entry.Version == 1)
                    {
                        await CasesOver(journal, store).Over(new WithoutPurge(journal)).ErasePersonalDataAsync(
                            Id, Basis, Petitions.Somebody, null, Token);
                    }

                    read += entry.Personal is null ? 0 : 1;
                    last = entry;
                }

                Assert.Equal(new Checkpoint(Entries, last.Hash), await snapshot.HeadAsync(Id, Token));
                return read;
            },
            Token);
        Assert.Equal((Entries - 1, Entries), (named, last.Version));
        Assert.DoesNotContain(await CasesOver(journal, store).EntriesAsync(), entry => entry.Personal is not null);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_cold_load_beside_an_erasure_keeps_no_erased_name_under_the_current_head(string name)
    {
        await using TestStore? store = name == "memory" ? null : await TestStore.CreateAsync(name);
        ICaseJournal journal = await FilledAsync(store);
        for (int i = 0; i < TestSize.Of(3, 40); i++)
        {
            await CasesOver(journal, store).SignAsync($"Жаңа {i}");
            Cases<Petition>[] cold = [.. Enumerable.Range(0, 4).Select(_ => CasesOver(journal, store))];
            Task<ValueTuple>[] loading = [.. cold.Select(each => Task.Run(
                async () =>
                {
                    await each.GetAsync(Id, Token);
                    await each.GetAsync(Id, Petitions.Start, Token);
                    return default(ValueTuple);
                },
                Token))];
            await CasesOver(journal, store).Over(new WithoutPurge(journal)).ErasePersonalDataAsync(
                Id, Basis, Petitions.Somebody, null, Token);
            await Task.WhenAll(loading);
            foreach (Cases<Petition> each in cold)
            {
                Assert.Equal(PersonalRecord.ErasedText, (await each.GetAsync(Id, Token)).Case.LastName);
            }
        }
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task In_a_transaction_of_the_host_an_erasure_beside_it_gives_no_false_alarm_either(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        ICaseJournal journal = await FilledAsync(store);
        await using HostContext context = await store.HostContextAsync();
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(Token);
        Task erasing = name == "sqlite" ? Task.CompletedTask : EraseUntilAsync(journal, store, ended.Token);
        await using var transaction = await context.Database.BeginTransactionAsync(Token);
        for (int i = 0; i < TestSize.Of(10, 100); i++)
        {
            Verification verification = await store.Cases().In(context).VerifyAsync(Id, null, Token);
            Assert.True(verification.IsIntact, $"verification {i}: {verification.Break}");
        }

        await ended.CancelAsync();
        await erasing;
    }

    private static Cases<Petition> CasesOver(ICaseJournal journal, TestStore? store) =>
        new(Petitions.Procedure, journal, store?.Clock ?? new NodaTime.Testing.FakeClock(Petitions.Start));

    private static async Task<ICaseJournal> FilledAsync(TestStore? store)
    {
        ICaseJournal journal = store?.Journal() ?? new InMemoryJournal();
        Cases<Petition> cases = CasesOver(journal, store);
        await cases.OpenAsync();
        await cases.HandleManyAsync(
            [.. Enumerable.Range(2, Entries - 1).Select(i => new CaseCommand<Petition>(Id, new Sign($"Әсел {i}"), Petitions.Somebody))],
            Token);
        return journal;
    }

    private static Task EraseUntilAsync(ICaseJournal journal, TestStore? store, CancellationToken ended) => Task.Run(
        async () =>
        {
            Cases<Petition> cases = CasesOver(journal, store).Over(new WithoutPurge(journal));
            for (int i = 0; !ended.IsCancellationRequested; i++)
            {
                // From both ends, so that some are on the first page and some on the last.
                int place = i % (Entries - 1);
                await cases.ErasePersonalDataAsync(
                    Id, Basis, Petitions.Somebody, [i % 2 == 0 ? 2 + place : Entries - place], Token);
                if (i % 10 == 0)
                {
                    await cases.SignAsync($"Кейін {i}");
                }
            }
        },
        Token);

    /// <summary>The same journal; what is erased stays in the files, which these tests do not look at.</summary>
    private sealed class WithoutPurge(ICaseJournal inner) : ICaseJournal
    {
        public ValueTask<Checkpoint> HeadAsync(CaseId id, CancellationToken cancellationToken = default) =>
            inner.HeadAsync(id, cancellationToken);

        public IAsyncEnumerable<JournalEntry> ReadAsync(CaseId id, long fromVersion = 1, CancellationToken cancellationToken = default) =>
            inner.ReadAsync(id, fromVersion, cancellationToken);

        public ValueTask<T> ReadAtOnceAsync<T>(
            CaseId id, Func<ICaseJournal, ValueTask<T>> read, CancellationToken cancellationToken = default) =>
            inner.ReadAtOnceAsync(id, read, cancellationToken);

        public IAsyncEnumerable<JournalEntry> ReadAllAsync(long afterPosition = 0, CancellationToken cancellationToken = default) =>
            inner.ReadAllAsync(afterPosition, cancellationToken);

        public ValueTask AppendAsync(
            ImmutableArray<JournalBatch> batches, CancellationToken cancellationToken = default) =>
            inner.AppendAsync(batches, cancellationToken);

        public ValueTask<RecordedRequest?> FindRequestAsync(
            CaseId id, string idempotencyKey, CancellationToken cancellationToken = default) =>
            inner.FindRequestAsync(id, idempotencyKey, cancellationToken);

        public ValueTask<CasePage> ListAsync(CaseQuery query, CancellationToken cancellationToken = default) =>
            inner.ListAsync(query, cancellationToken);

        public ValueTask<ImmutableArray<CaseCount>> CountAsync(CaseQuery query, CancellationToken cancellationToken = default) =>
            inner.CountAsync(query, cancellationToken);

        public ValueTask<int> RenewAsync(ImmutableArray<CaseRenewal> renewals, CancellationToken cancellationToken = default) =>
            inner.RenewAsync(renewals, cancellationToken);

        public bool PurgesByItself => false;

        public ValueTask<PurgeReport> PurgeAsync(CancellationToken cancellationToken = default) => inner.PurgeAsync(cancellationToken);
    }
}
