using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using NodaTime.Testing;
using SelfGov.Assemblies.Meetings;
using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Cycle;
using SelfGov.Cases;
using SelfGov.Contract;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;
using Xunit;
using static SelfGov.Budgets.Cycle.TestBudgets;

namespace SelfGov.Budgets.Accounts;

/// <summary>The agreement of an assembly to the plan of an account: a command names it, and the journal proves it.</summary>
public sealed class ReferenceTests
{
    private static readonly CaseId Id = new("account-1");
    private static readonly LocalDate Meeting = new(2015, 11, 20);
    private static readonly PaperReference Paper = new("Assembly of the district", "7", Meeting);
    private static readonly AccountPlan Plan = AccountsTests.Plan;
    private readonly AlteredJournal journal = new(new InMemoryJournal());
    private readonly FakeClock clock = new(Stories.Local("2015-11-20T10:00:00"));
    private Cases<SelfGovernmentAccount> accounts;

    public ReferenceTests() => accounts = Over(journal, SelfGovernmentAccountLifecycle.Procedure);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_agreement_that_its_meeting_proves_is_recorded_with_all_its_numbers()
    {
        EntryReference entry = await DraftedAndHeldAsync();
        SelfGovernmentAccount account = await AcceptedAsync(new RecordPlanAgreement(entry));
        Assert.Equal(AccountState.AssemblyAgreed, account.State);
        PlanAgreed fact = Assert.IsType<PlanAgreed>((await FactsAsync())[^1]);
        Assert.Equal(
            (entry.Id, entry.Entry, 7L, 20, 15, 12, Meeting, District.Code),
            (fact.Agreement!.Meeting, fact.Agreement.Entry, fact.Agreement.Version, fact.Agreement.Delegated, fact.Agreement.Present,
                fact.Agreement.InFavour, fact.Agreement.Day, fact.Agreement.Unit));
        Assert.Null(fact.Paper);
        Assert.DoesNotContain("paper", (await EntriesAsync())[^1].Payload, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_journal_of_the_meeting_is_read_once_and_that_of_a_command_without_references_never()
    {
        EntryReference entry = await DraftedAndHeldAsync();
        int before = journal.EntriesRead;
        await AcceptedAsync(new RecordPlanAgreement(entry));
        Assert.Equal(before + 10, journal.EntriesRead);
        await AcceptedAsync(new ApprovePlan(), Roles.Akim);
        Assert.Equal(before + 10, journal.EntriesRead);
    }

    [Fact]
    public async Task What_no_journal_has_proves_nothing()
    {
        EntryReference entry = await DraftedAndHeldAsync();
        EntryReference other = await HeldAsync("meeting-2", kind: AgendaItemKind.MoneyPlan);
        await RefusedAsync(new EntryReference(entry.Kind, "meeting-9", entry.Entry), "there is no such case");
        Assert.Throws<ArgumentException>(() => new EntryReference(entry.Kind, "meeting\u0000", entry.Entry));
        await RefusedAsync(new EntryReference(entry.Kind, entry.Id, new string('0', 64)), "the journal has no such entry");
        await RefusedAsync(new EntryReference(entry.Kind, other.Id, entry.Entry), "the journal has no such entry");
        await RefusedAsync(new EntryReference("no-confidence", entry.Id, entry.Entry), "no cases of this kind are kept here");
        await RefusedAsync(new EntryReference(entry.Kind, Id.ToString(), entry.Entry), "the case is of another kind");
        await RefusedAsync(new EntryReference(SelfGovernmentAccountLifecycle.Kind, entry.Id, entry.Entry), "the case is of another kind");
        JournalEntry own = (await EntriesAsync())[0];
        await RefusedAsync(EntryReference.To(own), "plan drafted");
    }

    [Fact]
    public async Task An_act_entered_later_rests_on_nothing_that_had_not_happened_by_then()
    {
        await DraftedAsync();
        EntryReference entry = await HeldAsync("meeting-1", recorded: Stories.Local("2015-11-20T12:00:00"));
        clock.Reset(Stories.Local("2015-11-20T15:00:00"));
        Assert.Equal("the journal has no such entry", Assert.Single(
            Assert.IsType<Decision<SelfGovernmentAccount>.Refused>(await EnteredAsync("2015-11-20T11:59:59")).Refusals).Found!.English);
        Assert.True((await EnteredAsync("2015-11-20T12:00:00")).IsAccepted);
        Assert.All(await accounts.DecideAnewAsync(Id, Token), anew => Assert.Equal(AnewOutcome.Same, anew.Outcome));

        ValueTask<Decision<SelfGovernmentAccount>> EnteredAsync(string time) => accounts.HandleAsync(
            Id, new RecordPlanAgreement(entry), new Actor("somebody", Roles.AkimsOffice), new() { On = Stories.Local(time) }, Token);
    }

    [Fact]
    public async Task An_entry_that_is_no_adopted_decision_on_this_plan_of_this_unit_proves_no_agreement()
    {
        EntryReference entry = await DraftedAndHeldAsync();
        ImmutableArray<JournalEntry> meeting = [.. await journal.ReadAsync(new CaseId(entry.Id), 1, Token).ToListAsync(Token)];
        await RefusedAsync(EntryReference.To(meeting[0]), "the entry is no decision on an item");
        await RefusedAsync(EntryReference.To(meeting[^1]), "the entry is no decision on an item");
        Refusal elsewhere = await RefusedAsync(await HeldAsync("meeting-2", unit: "712"), null, "agreement.unit");
        Assert.Equal("712", elsewhere.Found!.English);
        await RefusedAsync(await HeldAsync("meeting-3", digest: new string('1', 64)), null, "agreement.document");
        await RefusedAsync(await HeldAsync("meeting-4", kind: AgendaItemKind.DraftBudget), null, "agreement.kind");
        await RefusedAsync(await HeldAsync("meeting-5", present: 9), "there was no quorum", "agreement.quorum");
        await RefusedAsync(await HeldAsync("meeting-6", inFavour: 7), "the decision is not adopted", "agreement.majority");
    }

    // Until the protocol is signed, and while the akim's disagreement is open, nothing is agreed (art. 39-3(10)-(11)).
    [Fact]
    public async Task What_has_happened_to_the_decision_since_counts()
    {
        EntryReference entry = await DraftedAndHeldAsync(entries: 7);
        await RefusedAsync(entry, "the protocol is not signed");
    }

    [Theory]
    [InlineData(7, "15", "16")]
    [InlineData(7, "12", "11")]
    [InlineData(1, "\"delegated\":20", "\"delegated\":16")]
    [InlineData(10, "\"item\":1", "\"item\":2")]
    public async Task A_meeting_whose_journal_was_changed_proves_nothing(int version, string from, string to)
    {
        EntryReference entry = await DraftedAndHeldAsync();
        journal.Alter = entries => entries.Select(each => each.Version == version && $"{each.Case}" == entry.Id
            ? each with { Payload = each.Payload.Replace(from, to, StringComparison.Ordinal) }
            : each);
        await RefusedAsync(entry, $"the journal is broken at version {version}");
        journal.Alter = entries => entries.Where(each => $"{each.Case}" != entry.Id || each.Version != version);
        if (version < 10)
        {
            await RefusedAsync(entry, $"the journal is broken at version {version}");
        }

        journal.Alter = null;
        await AcceptedAsync(new RecordPlanAgreement(entry));
    }

    [Fact]
    public async Task A_meeting_in_another_journal_proves_nothing_here()
    {
        EntryReference entry = await DraftedAndHeldAsync();
        var elsewhere = new InMemoryJournal();
        accounts = Over(elsewhere, SelfGovernmentAccountLifecycle.Procedure);
        await DraftedAsync();
        await RefusedAsync(entry, "there is no such case");
        accounts = accounts.Over(journal);
        await AcceptedAsync(new RecordPlanAgreement(entry));
    }

    [Fact]
    public async Task A_program_that_names_no_procedures_proves_only_by_cases_of_the_same_kind()
    {
        EntryReference entry = await DraftedAndHeldAsync();
        accounts = new(SelfGovernmentAccountLifecycle.Procedure, journal, clock);
        await RefusedAsync(entry, "no cases of this kind are kept here");
    }

    [Fact]
    public async Task Many_commands_are_proved_as_one_is()
    {
        EntryReference entry = await DraftedAndHeldAsync();
        var office = new Actor("somebody", Roles.AkimsOffice);
        ImmutableArray<Decision<SelfGovernmentAccount>> decisions = await accounts.HandleManyAsync(
            [
                new(Id, new RecordPlanAgreement(new(entry.Kind, entry.Id, new string('0', 64))), office),
                new(Id, new RecordPlanAgreement(entry), office),
            ],
            Token);
        Assert.Equal([false, true], decisions.Select(decision => decision.IsAccepted));
    }

    [Fact]
    public async Task No_JSON_is_a_proof()
    {
        EntryReference entry = await DraftedAndHeldAsync();
        CommandContract<SelfGovernmentAccount> contract = SelfGovernmentAccountLifecycle.Procedure.Contract;
        await AcceptedAsync(new RecordPlanAgreement(entry));
        string payload = (await EntriesAsync())[^1].Payload;
        string proved = JsonElement.Parse(payload).GetProperty("agreement").GetRawText();
        Assert.False(contract.TryRead(
            "record-plan-agreement", JsonElement.Parse($$"""{"agreement":{{proved}}}"""), out _, out ImmutableArray<ContractError> errors));
        Assert.Contains(errors, error => error is { Kind: ContractErrorKind.Unknown, Pointer: "/agreement/delegated" });

        // What can be read names an entry; without the journal it is nothing.
        ICommand<SelfGovernmentAccount> command = contract.Read(
            "record-plan-agreement",
            JsonElement.Parse($$"""{"agreement":{"kind":"{{entry.Kind}}","id":"{{entry.Id}}","entry":"{{entry.Entry}}"},"paper":null}"""));
        Assert.Equal(new RecordPlanAgreement(entry), command);
        var story = new Story<SelfGovernmentAccount>(SelfGovernmentAccountLifecycle.Procedure, "B0", Stories.Zone);
        story.Until("2015-11-20T10:00:00").Accepts(new DraftPlan(District, Plan), Roles.AkimsOffice);
        Assert.Equal("the journal was not read", story.RefusedBy(command, Roles.AkimsOffice, "agreement.proved").Found!.English);
    }

    [Fact]
    public async Task A_paper_is_stated_and_not_proved()
    {
        await DraftedAsync();
        SelfGovernmentAccount account = await AcceptedAsync(new RecordPlanAgreement(Paper: Paper));
        Assert.Equal(AccountState.AssemblyAgreed, account.State);
        PlanAgreed fact = Assert.IsType<PlanAgreed>((await FactsAsync())[^1]);
        Assert.Equal((null, Paper), (fact.Agreement, fact.Paper));
    }

    [Fact]
    public async Task A_paper_is_refused_where_a_policy_asks_for_proof_beside_an_entry_and_from_another_day()
    {
        EntryReference entry = await DraftedAndHeldAsync();
        await RefusedAsync(new RecordPlanAgreement(entry, Paper), "agreement.given");
        await RefusedAsync(new RecordPlanAgreement(), "agreement.given");
        await RefusedAsync(new RecordPlanAgreement(Paper: Paper with { Day = Meeting.PlusDays(1) }), "agreement.day");
        Procedure<SelfGovernmentAccount> strict = SelfGovernmentAccountLifecycle.Procedure.Under((edition, _) =>
            SelfGovernmentAccountLifecycle.Under(AccountPlanEditions.All[edition].Law with { PapersAreAccepted = false }));
        accounts = Over(journal, strict);
        await RefusedAsync(new RecordPlanAgreement(Paper: Paper), "agreement.paper");
        await AcceptedAsync(new RecordPlanAgreement(entry));
    }

    [Fact]
    public async Task Neither_an_entry_nor_a_paper_counts_twice()
    {
        await DraftedAsync();
        await AcceptedAsync(new RecordPlanAgreement(Paper: Paper));
        Assert.True(((IAgreedByAssembly)(await accounts.GetAsync(Id, Token)).Case).HasUsed("2015-11-20 7 Assembly of the district"));
    }

    [Theory]
    [InlineData("", "meeting-1", 64)]
    [InlineData("assembly-meeting", " ", 64)]
    [InlineData("assembly-meeting", "meeting-1", 63)]
    [InlineData("assembly-meeting", "meeting-1", 65)]
    public void A_reference_names_a_kind_a_case_and_a_hash(string kind, string id, int digits) =>
        Assert.Throws<ArgumentException>(() => new EntryReference(kind, id, new string('a', digits)));

    private Cases<SelfGovernmentAccount> Over(ICaseJournal over, Procedure<SelfGovernmentAccount> procedure) =>
        new(procedure, over, clock, procedures: [procedure, MeetingLifecycle.Procedure]);

    private async Task<EntryReference> DraftedAndHeldAsync(int entries = 10)
    {
        await DraftedAsync();
        return await HeldAsync("meeting-1", entries: entries);
    }

    private async Task DraftedAsync() => Assert.True((await accounts.OpenAsync(
        Id, new EditionId("B0"), new DraftPlan(District, Plan), new Actor("somebody", Roles.AkimsOffice), null, Token)).IsAccepted);

    private async Task<EntryReference> HeldAsync(
        string meeting, AgendaItemKind kind = AgendaItemKind.MoneyPlan, string? digest = null, string unit = "711", int present = 15,
        int inFavour = 12, int entries = 10, Instant? recorded = null)
    {
        ImmutableArray<JournalEntry> all = ProvedMeeting.Journal(
            kind, digest ?? Plan.Digest, Meeting, unit, present: present, inFavour: inFavour, meeting: meeting);
        if (recorded is { } moment)
        {
            EntryHash previous = default;
            all = [.. all.Select(entry =>
            {
                JournalEntry later = HashChain.Seal(entry with { Recorded = moment, Previous = previous });
                previous = later.Hash;
                return later;
            })];
        }

        await journal.AppendAsync(
            [new JournalBatch(default, all[..entries], new CaseStatus("Held", null, null, null))], Token);
        return EntryReference.To(all[ProvedMeeting.DecidingEntry]);
    }

    private async Task<SelfGovernmentAccount> AcceptedAsync(ICommand<SelfGovernmentAccount> command, Role? role = null) =>
        Assert.IsType<Decision<SelfGovernmentAccount>.Accepted>(await HandleAsync(command, role)).Next;

    private Task<Refusal> RefusedAsync(EntryReference entry, string? found, string code = "agreement.proved") =>
        RefusedAsync(new RecordPlanAgreement(entry), code, found);

    private async Task<Refusal> RefusedAsync(ICommand<SelfGovernmentAccount> command, string code, string? found = null)
    {
        var refused = Assert.IsType<Decision<SelfGovernmentAccount>.Refused>(await HandleAsync(command, null));
        Refusal refusal = Assert.Single(refused.Refusals);
        Assert.Equal(code, refusal.Code);
        Assert.True(found is null || refusal.Found!.English == found, $"{refusal.Found}");
        return refusal;
    }

    private ValueTask<Decision<SelfGovernmentAccount>> HandleAsync(ICommand<SelfGovernmentAccount> command, Role? role) =>
        accounts.HandleAsync(Id, command, new Actor("somebody", role ?? Roles.AkimsOffice), null, Token);

    private async Task<JournalEntry[]> EntriesAsync() => await accounts.HistoryAsync(Id, Token).ToArrayAsync(Token);

    private async Task<Fact<SelfGovernmentAccount>[]> FactsAsync() =>
        [.. (await EntriesAsync()).Select(SelfGovernmentAccountLifecycle.Procedure.Facts.Read)];
}
