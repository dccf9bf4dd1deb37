using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using NodaTime.Testing;
using SelfGov.Cases;
using SelfGov.Contract;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Elections.Indirect;
using SelfGov.Elections.Termination;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Testing;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;
using Xunit;
using static SelfGov.Elections.Terms.Office;

namespace SelfGov.Elections.Terms;

/// <summary>The commands of a term of office name other cases, and the journal that keeps them proves what they say.</summary>
public sealed class TermReferenceTests
{
    private static readonly CaseId Id = new("term-1");
    private static readonly LocalDate First = new(2023, 9, 21);
    private static readonly PaperReference Paper = new("Territorial commission", "12", First);
    private readonly InMemoryJournal journal = new();
    private readonly FakeClock clock = new(Stories.Local("2023-09-21T10:00:00"));
    private Cases<TermOfOffice> terms;

    public TermReferenceTests() => terms = Over(TermLifecycle.Procedure);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_term_goes_from_election_to_election_on_entries_that_JSON_names()
    {
        EntryReference elected = await KeptAsync("election-1", AnnaElected().Story, AkimElectionLifecycle.Procedure);
        await OpenedAsync("begin-term", $$"""
            {"unit":{{VillageJson}},"beganOn":"2023-09-21","election":{{Json(elected)}}}
            """);
        clock.Reset(Stories.Local("2026-04-06T11:00:00"));
        Story<OfficeTermination> dismissed = AnnaDismissed(AcceptedMotion(), "2026-04-06T10:00:00");
        EntryReference ended = await KeptAsync("termination-1", dismissed, TerminationLifecycle.Procedure);
        await AcceptedAsync("vacate-office", $$"""{"termination":{{Json(ended)}}}""");
        dismissed.Accepts(new AppointActing("servant-1", true, true), HigherAkim);
        EntryReference acting = await KeptAsync("termination-1", dismissed, TerminationLifecycle.Procedure);
        Assert.Equal("servant-1", (await AcceptedAsync("record-acting-akim", $$"""{"termination":{{Json(acting)}}}""")).ActingAkim);

        // The story calls each of its cases case-1; here they have names of their own.
        Ground ground = dismissed.Case.ByElectionGround() with { Cause = new CaseReference(TerminationLifecycle.Kind, "termination-1") };
        EntryReference called = await KeptAsync("election-2", Called(ground, acting), AkimElectionLifecycle.Procedure);
        TermOfOffice awaited = await AcceptedAsync("record-successor-election", $$"""{"election":{{Json(called)}}}""");
        Assert.Equal(called.Case, awaited.SuccessorElection);

        clock.Reset(Stories.Local("2026-09-21T10:00:00"));
        EntryReference won = await KeptAsync(
            "election-3", Registered(new Election("D4").Established(), "anna", 21).Story, AkimElectionLifecycle.Procedure);
        TermOfOffice over = await AcceptedAsync("hand-over-office", $$"""{"beganOn":"2026-09-21","election":{{Json(won)}}}""");
        Assert.Equal((TermState.Succeeded, "anna", won.Case), (over.State, over.Successor, over.SuccessorElection));
        Assert.True((await terms.VerifyAsync(Id, null, Token)).IsIntact);
        Assert.All(await PayloadsAsync(), payload => Assert.DoesNotContain("paper", payload, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_term_begins_on_no_other_entry_and_no_other_word()
    {
        Story<AkimElection> story = AnnaElected().Story;
        EntryReference elected = await KeptAsync("election-1", story, AkimElectionLifecycle.Procedure);
        Unit unit = Election.Village();
        await RefusedAsync(new BeginTerm(unit, First, new(elected.Kind, "election-9", elected.Entry)), "election.proved");
        await RefusedAsync(new BeginTerm(unit, First, new(elected.Kind, elected.Id, new string('0', 64))), "election.proved");
        await RefusedAsync(new BeginTerm(unit, First, new("indirect-akim-election", elected.Id, elected.Entry)), "election.proved");
        await RefusedAsync(new BeginTerm(unit, First, new("assembly-meeting", elected.Id, elected.Entry)), "election.proved");
        EntryReference ended = await KeptAsync(
            "termination-1", AnnaDismissed(AcceptedMotion(), "2026-04-06T10:00:00"), TerminationLifecycle.Procedure);
        Refusal other = await RefusedAsync(new BeginTerm(unit, First, ended), "election.proved");
        Assert.Equal("powers terminated", other.Found!.English);

        // As of an entry before the registration nobody was in office, whatever has happened since.
        ImmutableArray<JournalEntry> entries = [.. await journal.ReadAsync(new CaseId("election-1"), 1, Token).ToListAsync(Token)];
        await RefusedAsync(new BeginTerm(unit, First, EntryReference.To(entries[^2])), "term.elected");
        await RefusedAsync(new BeginTerm(unit, First.PlusDays(-1), elected), "term.elected");
        await RefusedAsync(new BeginTerm(new Unit("Zhidebay", UnitKind.RuralDistrict, "Asia/Almaty", 900), First, elected), "term.unit");
        await RefusedAsync(new BeginTerm(unit, First, elected, EarlierTerm: elected), "earlier.proved");
        await RefusedAsync(new BeginTerm(unit, First, elected, new AkimOnPaper(Paper, "anna")), "election.given");
        await RefusedAsync(new BeginTerm(unit, First), "election.given");
        await OpenedAsync(new BeginTerm(unit, First, elected));
    }

    [Fact]
    public async Task An_earlier_term_counts_where_its_journal_proves_it()
    {
        EntryReference elected = await KeptAsync("election-1", AnnaElected().Story, AkimElectionLifecycle.Procedure);
        await OpenedAsync(new BeginTerm(Election.Village(), First, elected));
        EntryReference earlier = EntryReference.To((await terms.HistoryAsync(Id, Token).ToListAsync(Token))[^1]);
        clock.Reset(Stories.Local("2026-09-21T10:00:00"));
        EntryReference again = await KeptAsync(
            "election-2", Registered(new Election("D4").Established(), "anna", 21).Story, AkimElectionLifecycle.Procedure);
        var accepted = Assert.IsType<Decision<TermOfOffice>.Accepted>(await terms.OpenAsync(
            new CaseId("term-2"), new BeginTerm(Election.Village(), new LocalDate(2026, 9, 21), again, EarlierTerm: earlier),
            new Actor("somebody", Commission), null, Token));
        Assert.Equal((2, "D4-village"), (accepted.Next.ElectedInARow, $"{accepted.Next.Edition}"));
    }

    [Fact]
    public async Task A_broken_journal_of_the_other_case_ends_no_powers()
    {
        await OpenedAsync(new BeginTerm(Election.Village(), First, Stated: new AkimOnPaper(Paper, "anna")));
        clock.Reset(Stories.Local("2026-04-06T11:00:00"));
        EntryReference ended = await KeptAsync(
            "termination-1", AnnaDismissed(AcceptedMotion(), "2026-04-06T10:00:00"), TerminationLifecycle.Procedure);
        var altered = new AlteredJournal(journal)
        {
            Alter = entries => entries.Select(entry => $"{entry.Case}" == ended.Id && entry.Version == 1
                ? entry with { Payload = entry.Payload.Replace("NoConfidence", "Death", StringComparison.Ordinal) }
                : entry),
        };
        terms = terms.Over(altered);
        Assert.Equal(
            "the journal is broken at version 1", (await RefusedAsync(new VacateOffice(ended), "termination.proved")).Found!.English);
        await RefusedAsync(new RecordActingAkim(ended), "case.state");
        terms = terms.Over(journal);
        await RefusedAsync(new VacateOffice(ended, new EndOnPaper(Paper, First, TerminationGround.Death)), "termination.given");
        await AcceptedAsync(new VacateOffice(ended));
        await RefusedAsync(new RecordActingAkim(), "termination.given");
        await RefusedAsync(new RecordActingAkim(new(ended.Kind, ended.Id, new string('0', 64))), "termination.proved");
        await RefusedAsync(new RecordActingAkim(ended), "acting.appointed");
    }

    [Fact]
    public async Task A_running_term_can_be_taken_over_from_papers()
    {
        await OpenedAsync(new BeginTerm(Election.Village(), First, Stated: new AkimOnPaper(Paper, "anna")));
        TermOfOffice begun = (await terms.GetAsync(Id, Token)).Case;
        Assert.Equal((TermState.InOffice, "anna", 1, null), (begun.State, begun.Akim, begun.ElectedInARow, begun.Election));
        clock.Reset(Stories.Local("2026-04-06T11:00:00"));
        var ended = new EndOnPaper(Paper, new LocalDate(2026, 4, 6), TerminationGround.Death);
        await RefusedAsync(new VacateOffice(Stated: ended with { EndedOn = First.PlusDays(-1) }), "termination.ended");
        await RefusedAsync(new VacateOffice(Stated: ended with { EndedOn = new LocalDate(2026, 4, 7) }), "termination.ended");
        await RefusedAsync(new VacateOffice(Stated: ended with { Ground = TerminationGround.NewAkimRegistered }), "termination.ended");
        TermOfOffice vacant = await AcceptedAsync(new VacateOffice(Stated: ended));
        Assert.Equal((TermState.Vacant, ended.EndedOn, null), (vacant.State, vacant.EndedOn, vacant.Termination));
        Assert.Equal("servant-1", (await AcceptedAsync(new RecordActingAkim(Stated: new(Paper, "servant-1")))).ActingAkim);

        // A by-election that names its ground by day alone is the successor's, since no case says more.
        EntryReference called = await KeptAsync(
            "election-2", Called(new Ground(GroundKind.EarlyTermination, ended.EndedOn)), AkimElectionLifecycle.Procedure);
        await RefusedAsync(new RecordSuccessorElection(called, Paper), "election.given");
        Assert.Equal(called.Case, (await AcceptedAsync(new RecordSuccessorElection(called))).SuccessorElection);
        Assert.Equal(Paper, (await AcceptedAsync(new RecordSuccessorElection(Paper: Paper))).SuccessorElectionPaper);
        await RefusedAsync(new HandOverOffice(new LocalDate(2026, 4, 7), Stated: new(Paper, "berik")), "successor.elected");
        TermOfOffice over = await AcceptedAsync(new HandOverOffice(new LocalDate(2026, 4, 6), Stated: new(Paper, "berik")));
        Assert.Equal((TermState.Succeeded, "berik", null), (over.State, over.Successor, over.ActingAkim));
        Assert.Equal(5, (await PayloadsAsync()).Count(payload => payload.Contains("\"paper\"", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_end_on_paper_after_which_nobody_is_elected_closes_the_office()
    {
        await OpenedAsync(new BeginTerm(Election.Village(), First, Stated: new AkimOnPaper(Paper, "anna")));
        TermOfOffice closed = await AcceptedAsync(
            new VacateOffice(Stated: new EndOnPaper(Paper, First, TerminationGround.OtherByLaw, ElectionFollows: false)));
        Assert.Equal(TermState.Ended, closed.State);
    }

    [Fact]
    public async Task A_policy_asks_for_proof_and_refuses_papers()
    {
        terms = Over(TermLifecycle.Procedure.Under(
            (edition, _) => TermLifecycle.Under(TermEditions.LawOf(edition) with { PapersAreAccepted = false })));
        await RefusedAsync(new BeginTerm(Election.Village(), First, Stated: new AkimOnPaper(Paper, "anna")), "election.paper");
        EntryReference elected = await KeptAsync("election-1", AnnaElected().Story, AkimElectionLifecycle.Procedure);
        await OpenedAsync(new BeginTerm(Election.Village(), First, elected));
        await RefusedAsync(new RecordSuccessorElection(Paper: Paper), "election.paper");
        await RefusedAsync(new VacateOffice(Stated: new EndOnPaper(Paper, First, TerminationGround.Death)), "termination.paper");
        await RefusedAsync(new HandOverOffice(First, Stated: new(Paper, "berik")), "election.paper");
    }

    private const string VillageJson =
        """{"name":"Kyzylaray","kind":"RuralDistrict","zoneId":"Asia/Almaty","voters":1200,"settlements":3}""";

    private static Story<AkimElection> Called(Ground ground, EntryReference? cause = null) => new Election("D3")
        .Until(new LocalDate(2026, 4, 6), 9)
        .Given(new RecordGround(Election.Village(), ground, Cause: cause), Election.Commission)
        .Given(new CallElection(new LocalDate(2026, 5, 10), Election.MinimumWage), Election.Commission).Story;

    private static string Json(EntryReference entry) =>
        $$"""{"kind":"{{entry.Kind}}","id":"{{entry.Id}}","entry":"{{entry.Entry}}"}""";

    private Cases<TermOfOffice> Over(Procedure<TermOfOffice> procedure) => new(
        procedure, journal, clock,
        procedures: [AkimElectionLifecycle.Procedure, IndirectElectionLifecycle.Procedure, TerminationLifecycle.Procedure]);

    /// <summary>The story is kept in the journal under a name of its own; what is kept of it already stays.</summary>
    private async Task<EntryReference> KeptAsync<TCase>(string id, Story<TCase> story, Procedure<TCase> procedure)
        where TCase : Case
    {
        var caseId = new CaseId(id);
        Checkpoint head = await journal.HeadAsync(caseId, Token);
        Instant first = (await journal.ReadAsync(caseId, 1, Token).FirstOrDefaultAsync(Token))?.Recorded ?? story.Now;
        ImmutableArray<JournalEntry> all = KnownProofs.JournalOf(procedure, story.Lifecycle.Edition, caseId, story.Facts, first);
        await journal.AppendAsync(
            [new JournalBatch(head, all[(int)head.Count..], new CaseStatus("Somewhere", null, null, null))], Token);
        return KnownProofs.Entry(procedure, all, ^1);
    }

    private ICommand<TermOfOffice> Read(string name, string json) => TermLifecycle.Procedure.Contract.Read(name, JsonElement.Parse(json));

    private Task OpenedAsync(string name, string json) => OpenedAsync(Read(name, json));

    private async Task OpenedAsync(ICommand<TermOfOffice> command) => Assert.IsType<Decision<TermOfOffice>.Accepted>(
        await terms.OpenAsync(Id, command, new Actor("somebody", Commission), null, Token));

    private Task<TermOfOffice> AcceptedAsync(string name, string json) => AcceptedAsync(Read(name, json));

    private async Task<TermOfOffice> AcceptedAsync(ICommand<TermOfOffice> command) => Assert.IsType<Decision<TermOfOffice>.Accepted>(
        await terms.HandleAsync(Id, command, new Actor("somebody", Commission), null, Token)).Next;

    private async Task<Refusal> RefusedAsync(ICommand<TermOfOffice> command, string code)
    {
        var actor = new Actor("somebody", Commission);
        Decision<TermOfOffice> decision = command is BeginTerm
            ? await terms.OpenAsync(Id, new EditionId("D2-village"), command, actor, null, Token)
            : await terms.HandleAsync(Id, command, actor, null, Token);
        return Assert.Single(Assert.IsType<Decision<TermOfOffice>.Refused>(decision).Refusals, refusal => refusal.Code == code);
    }

    private async Task<List<string>> PayloadsAsync() =>
        await terms.HistoryAsync(Id, Token).Select(entry => entry.Payload).ToListAsync(Token);
}
