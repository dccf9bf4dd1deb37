using System.Collections.Immutable;
using NodaTime.Testing;
using SelfGov.Cases.Lists;
using SelfGov.Cases.Recording;
using SelfGov.Cases.References;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Cases.Observation;

/// <summary>Who listens is told kinds, commands, outcomes and numbers; who does not costs nothing.</summary>
[Collection(nameof(Listening))]
public sealed class CaseTelemetryTests
{
    private static readonly Citation Basis = new Act("TOY", Words.Same("the toy act"), new Uri("https://example.org/toy")).At("1");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_deed_is_a_span_with_kind_command_outcome_and_numbers()
    {
        using var listening = new Listening(CaseTelemetry.Name);
        Desk desk = await Desk.WithOpenPetitionAsync();
        await desk.SignAsync("Айша");
        await desk.SignAsync(string.Empty);
        await Assert.ThrowsAsync<ConcurrencyConflictException>(() => desk.SignAsync("Болат", new HandleOptions { ExpectedVersion = 1 }));
        desk.Clock.Reset(Petitions.Closes);
        desk = desk.Restarted();
        await desk.Cases.AdvanceAsync(Desk.Id, Token);
        await desk.Cases.VerifyAsync(Desk.Id, null, Token);
        await desk.Cases.ErasePersonalDataAsync(Desk.Id, Basis, Petitions.Somebody, null, Token);
        Assert.Equal(
            [
                "append entries: selfgov.case.kind=petition, selfgov.entries=1, selfgov.outcome=stored",
                "handle command: selfgov.case.kind=petition, selfgov.command.name=open, selfgov.facts=1, selfgov.outcome=accepted",
                "append entries: selfgov.case.kind=petition, selfgov.entries=1, selfgov.outcome=stored",
                "handle command: selfgov.case.kind=petition, selfgov.command.name=sign, selfgov.facts=1, selfgov.outcome=accepted",
                "handle command: selfgov.case.kind=petition, selfgov.command.name=sign, selfgov.refusal.code=name.given, "
                    + "selfgov.outcome=refused",
                "handle command: selfgov.case.kind=petition, selfgov.command.name=sign, "
                    + "error.type=SelfGov.Journal.ConcurrencyConflictException, selfgov.outcome=conflict failed",
                "load case: selfgov.case.kind=petition, selfgov.entries=2",
                "append entries: selfgov.case.kind=petition, selfgov.entries=1, selfgov.outcome=stored",
                "advance case: selfgov.case.kind=petition, selfgov.facts=1",
                "verify case: selfgov.case.kind=petition, selfgov.outcome=intact, selfgov.entries=3",
                "append entries: selfgov.case.kind=petition, selfgov.entries=1, selfgov.outcome=stored",
                "erase personal data: selfgov.case.kind=petition, selfgov.entries=1",
            ],
            listening.Spans.Select(Listening.Text));
    }

    [Fact]
    public async Task Commands_are_counted_by_outcome_one_by_one_and_together()
    {
        using var listening = new Listening(CaseTelemetry.Name);
        Desk desk = await Desk.WithOpenPetitionAsync();
        await desk.SignAsync(string.Empty);
        string[] names = ["Айша", string.Empty, "Болат"];
        await desk.Cases.HandleManyAsync(
            [.. names.Select(name => new CaseCommand<Petition>(Desk.Id, new Sign(name), Petitions.Somebody))], Token);
        await Assert.ThrowsAnyAsync<ArgumentException>(async () =>
            await desk.Cases.HandleAsync(Desk.Id, new Unheard(), Petitions.Somebody, null, Token));
        string[] commands = [.. listening.Numbers.Where(number => number.Name == "selfgov.commands").Select(number => number.Tags)];
        Assert.Equal(
            [
                "selfgov.case.kind=petition, selfgov.command.name=open, selfgov.outcome=accepted",
                "selfgov.case.kind=petition, selfgov.command.name=sign, selfgov.outcome=refused",
                "selfgov.case.kind=petition, selfgov.command.name=sign, selfgov.outcome=accepted",
                "selfgov.case.kind=petition, selfgov.command.name=sign, selfgov.outcome=refused",
                "selfgov.case.kind=petition, selfgov.command.name=sign, selfgov.outcome=accepted",
                "selfgov.case.kind=petition, selfgov.command.name=_OTHER, selfgov.outcome=failed",
            ],
            commands);
        Assert.Equal(3, listening.Numbers.Count(number => number.Name == "selfgov.command.duration"));
        Assert.All(
            listening.Numbers.Where(number => number.Name == "selfgov.command.duration"), number => Assert.InRange(number.Value, 0, 60));
    }

    [Fact]
    public async Task Commands_that_are_handled_together_and_come_to_nothing_are_counted()
    {
        Desk desk = await Desk.WithOpenPetitionAsync();
        using var listening = new Listening(CaseTelemetry.Name);
        CaseCommand<Petition> Sign(string id) => new(new CaseId(id), new Sign("Айша"), Petitions.Somebody);
        await Assert.ThrowsAsync<CaseNotFoundException>(
            async () => await desk.Cases.HandleManyAsync([Sign($"{Desk.Id}"), Sign("nobody")], Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await desk.Cases.HandleManyAsync([Sign($"{Desk.Id}")], new CancellationToken(canceled: true)));
        Assert.Equal(
            [
                "selfgov.case.kind=petition, selfgov.command.name=sign, selfgov.outcome=failed",
                "selfgov.case.kind=petition, selfgov.command.name=sign, selfgov.outcome=failed",
                "selfgov.case.kind=petition, selfgov.command.name=sign, selfgov.outcome=cancelled",
            ],
            listening.Numbers.Where(number => number.Name == "selfgov.commands").Select(number => number.Tags));
        Assert.Equal(1, (await desk.Cases.GetAsync(Desk.Id, Token)).Version);
    }

    [Fact]
    public async Task Refusals_are_counted_by_code_one_by_one_and_together()
    {
        using var listening = new Listening(CaseTelemetry.Name);
        Desk desk = await Desk.WithOpenPetitionAsync();
        await desk.SignAsync(string.Empty);
        await desk.Cases.HandleAsync(Desk.Id, Petitions.Opening, new Actor("nobody", Petitions.Archivist), null, Token);
        await desk.Cases.HandleManyAsync([new CaseCommand<Petition>(Desk.Id, new Sign(string.Empty), Petitions.Somebody)], Token);
        Assert.Equal(
            [
                "selfgov.case.kind=petition, selfgov.command.name=sign, selfgov.refusal.code=name.given",
                "selfgov.case.kind=petition, selfgov.command.name=open, selfgov.refusal.code=case.state",
                "selfgov.case.kind=petition, selfgov.command.name=open, selfgov.refusal.code=actor.role",
                "selfgov.case.kind=petition, selfgov.command.name=sign, selfgov.refusal.code=name.given",
            ],
            listening.Numbers.Where(number => number.Name == "selfgov.refusals").Select(number => number.Tags));
        Assert.Equal(
            "case.state+actor.role",
            listening.Spans.Select(span => span.GetTagItem("selfgov.refusal.code")).OfType<string[]>()
                .Where(codes => codes.Length > 1).Select(codes => string.Join('+', codes)).Single());
    }

    /// <summary>Whatever somebody sends, the codes are those of the definition: there are never more of them.</summary>
    [Fact]
    public async Task No_text_that_somebody_sends_is_ever_a_code()
    {
        using var listening = new Listening(CaseTelemetry.Name);
        Desk desk = await Desk.WithOpenPetitionAsync();
        foreach (string text in new[] { string.Empty, " ", "\0", "\ud800", "name.given", new string('x', 100_000), "selfgov" })
        {
            await desk.SignAsync(text);
            await desk.Cases.HandleAsync(Desk.Id, new OpenPetition(text, Petitions.Closes), Petitions.Somebody, null, Token);
        }

        string[] codes =
        [
            .. listening.Spans.Select(span => span.GetTagItem("selfgov.refusal.code")).OfType<string[]>().SelectMany(each => each)
                .Distinct(),
        ];
        Assert.NotEmpty(codes);
        Assert.Subset(
            new HashSet<string> { "actor.role", "case.state", "data.null", "data.text", "data.range", "name.given" },
            codes.ToHashSet());
    }

    [Fact]
    public async Task Appends_and_verifications_are_timed_by_their_outcome()
    {
        using var listening = new Listening(CaseTelemetry.Name);
        Desk first = await Desk.WithOpenPetitionAsync();
        Desk second = first.Restarted();
        await second.Cases.GetAsync(Desk.Id, Token);
        await first.SignAsync("Айша");
        await second.SignAsync("Болат");
        await first.Cases.VerifyAsync(Desk.Id, null, Token);
        await first.Cases.VerifyAsync(Desk.Id, new Checkpoint(9, default), Token);
        Assert.Equal(
            ["stored", "stored", "conflict", "stored"],
            listening.Numbers.Where(number => number.Name == "selfgov.append.duration").Select(number => number.Tags.Split('=')[^1]));
        Assert.Equal(3, listening.Sum("selfgov.entries.appended"));
        Assert.Equal(2, listening.Numbers.Count(number => number.Name == "selfgov.verification.duration"
            && number.Tags == "selfgov.case.kind=petition, selfgov.outcome=intact"));
        Assert.All(
            listening.Numbers.Where(number => number.Name.EndsWith(".duration", StringComparison.Ordinal)),
            number => Assert.InRange(number.Value, 0, 60));
    }

    /// <summary>Whichever instrument somebody listens to, and no other.</summary>
    [Theory]
    [InlineData("selfgov.commands", 2)]
    [InlineData("selfgov.refusals", 1)]
    [InlineData("selfgov.command.duration", 2)]
    [InlineData("selfgov.append.duration", 1)]
    [InlineData("selfgov.entries.appended", 1)]
    [InlineData("selfgov.entries.folded", 1)]
    [InlineData("selfgov.cases.loaded", 1)]
    [InlineData("selfgov.verification.duration", 1)]
    public async Task Each_instrument_speaks_alone(string name, int measurements)
    {
        Desk opened = await Desk.WithOpenPetitionAsync();
        using var listening = new Listening(CaseTelemetry.Name, name);
        Desk desk = opened.Restarted();
        await desk.SignAsync("Айша");
        await desk.SignAsync(string.Empty);
        await desk.Cases.VerifyAsync(Desk.Id, null, Token);
        Assert.Equal(Enumerable.Repeat(name, measurements), listening.Numbers.Select(number => number.Name));
    }

    [Fact]
    public async Task Conflicts_loads_and_folded_entries_are_counted()
    {
        using var listening = new Listening(CaseTelemetry.Name);
        Desk first = await Desk.WithOpenPetitionAsync();
        var told = new Told();
        var second = new Cases<Petition>(
            Petitions.Procedure, first.Journal, first.Clock, null, new CountingSalts(), observer: told);
        await second.GetAsync(Desk.Id, Token);
        Assert.Equal((1, 1), (listening.Sum("selfgov.cases.loaded"), listening.Sum("selfgov.entries.folded")));
        await first.SignAsync("Айша");
        await second.HandleAsync(Desk.Id, new Sign("Болат"), Petitions.Somebody, null, Token);
        Assert.Equal((1, 2), (listening.Sum("selfgov.cases.loaded"), listening.Sum("selfgov.entries.folded")));
        Assert.Equal(1, listening.Sum("selfgov.conflicts"));
        Assert.Equal(["petition petition-1 retried after 1"], told.Lines);
    }

    [Fact]
    public async Task An_erasure_without_a_role_is_told()
    {
        Desk desk = await Desk.WithOpenPetitionAsync();
        var told = new Told();
        var cases = new Cases<Petition>(Petitions.NobodyErases, desk.Journal, desk.Clock, null, new CountingSalts(), observer: told);
        await Assert.ThrowsAsync<ErasureNotPermittedException>(async () =>
            await cases.ErasePersonalDataAsync(Desk.Id, Basis, Petitions.Somebody, null, Token));
        await cases.VerifyAsync(Desk.Id, null, Token);
        Assert.Equal(["petition petition-1 not erased"], told.Lines);
    }

    /// <summary>
    /// The same command, handled as cases do where nobody listens and by the writer itself, on the same thread and in memory: to the byte.
    /// </summary>
    [Fact]
    public async Task Where_nobody_listens_a_command_allocates_nothing_more()
    {
        const int Rounds = 50;
        Desk desk = await Desk.WithOpenPetitionAsync();
        CaseWriter<Petition> writer = WriterOn((await Desk.WithOpenPetitionAsync()).Journal, desk.Clock);
        CaseCommand<Petition> command = new(Desk.Id, new Sign("Айша"), Petitions.Somebody);
        long observed = 0, bare = 0;
        for (int i = 0; i < 2 * Rounds; i++)
        {
            long one = Bytes(() => desk.Cases.HandleAsync(Desk.Id, command.Command, command.Actor, null, Token));
            long other = Bytes(() => writer.HandleUnwatchedAsync(
                new(Desk.Id, command.Command, command.Actor, null, null), null, null, Token));

            // What is built once is built by then.
            (observed, bare) = i < Rounds ? (0, 0) : (observed + one, bare + other);
        }

        Assert.False(CaseObservation<Petition>.IsWatched);
        Assert.InRange(observed, 1, bare + (bare / 100));
    }

    [Fact]
    public async Task Where_nobody_listens_an_append_allocates_nothing_more()
    {
        var journal = new Blotter();
        var observation = new CaseObservation<Petition>(Petitions.Procedure, null);
        JournalEntry entry = (await (await Desk.WithOpenPetitionAsync()).EntriesAsync())[0];
        ImmutableArray<JournalBatch> batches = [new JournalBatch(default, [entry], new CaseStatus("Collecting", null, null, null))];
        long observed = 0, bare = 0;
        for (int i = 0; i < 2; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            Assert.True(observation.AppendAsync(journal, batches, Token).AsTask().IsCompletedSuccessfully);
            long between = GC.GetAllocatedBytesForCurrentThread();
            Assert.True(journal.AppendAsync(batches, Token).AsTask().IsCompletedSuccessfully);
            (observed, bare) = (between - before, GC.GetAllocatedBytesForCurrentThread() - between);
        }

        Assert.False(CaseTelemetry.AreAppendsWatched);
        Assert.Equal(bare, observed);
    }

    private static long Bytes(Func<ValueTask<Decision<Petition>>> handle)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        ValueTask<Decision<Petition>> handled = handle();
        Assert.True(handled.IsCompleted);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static CaseWriter<Petition> WriterOn(ICaseJournal journal, FakeClock clock)
    {
        Procedure<Petition> procedure = Petitions.Procedure;
        var entries = new EntryWriter<Petition>(procedure, new CountingSalts());
        var observation = new CaseObservation<Petition>(procedure, null);
        return new CaseWriter<Petition>(
            new CaseLoader<Petition>(procedure, entries, observation, journal, new CaseMemory(), isWitness: true),
            new ReferenceResolver<Petition>(procedure, null, journal), entries, null, observation, journal, clock);
    }

    /// <summary>A journal that keeps nothing.</summary>
    private sealed class Blotter : ICaseJournal
    {
        public ValueTask AppendAsync(ImmutableArray<JournalBatch> batches, CancellationToken cancellationToken = default) => default;

        public ValueTask<Checkpoint> HeadAsync(CaseId id, CancellationToken cancellationToken = default) => default;

        public IAsyncEnumerable<JournalEntry> ReadAsync(CaseId id, long fromVersion = 1, CancellationToken cancellationToken = default) =>
            AsyncEnumerable.Empty<JournalEntry>();

        public IAsyncEnumerable<JournalEntry> ReadAllAsync(long afterPosition = 0, CancellationToken cancellationToken = default) =>
            AsyncEnumerable.Empty<JournalEntry>();

        public ValueTask<RecordedRequest?> FindRequestAsync(
            CaseId id, string idempotencyKey, CancellationToken cancellationToken = default) => default;

        public ValueTask<CasePage> ListAsync(CaseQuery query, CancellationToken cancellationToken = default) =>
            new(new CasePage([], null));

        public ValueTask<ImmutableArray<CaseCount>> CountAsync(CaseQuery query, CancellationToken cancellationToken = default) => new([]);

        public ValueTask<int> RenewAsync(ImmutableArray<CaseRenewal> renewals, CancellationToken cancellationToken = default) => default;

        public ValueTask<PurgeReport> PurgeAsync(CancellationToken cancellationToken = default) => new(PurgeReport.Done);
    }

    private sealed class Told : ICaseObserver
    {
        public List<string> Lines { get; } = [];

        public void Retried(string kind, CaseId id, int attempt) => Lines.Add($"{kind} {id} retried after {attempt}");

        public void Broken(string kind, CaseId id, JournalBreak found) => Lines.Add($"{kind} {id} broken at {found.Version}");

        public void ErasureRefused(string kind, CaseId id) => Lines.Add($"{kind} {id} not erased");
    }
}
