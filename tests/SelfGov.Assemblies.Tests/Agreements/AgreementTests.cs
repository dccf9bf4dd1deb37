using System.Reflection;
using NodaTime;
using NodaTime.Testing;
using SelfGov.Assemblies.Meetings;
using SelfGov.Assemblies.Sittings;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Assemblies.Meetings.GivenMeeting;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Assemblies.Agreements;

public sealed class AgreementTests
{
    private static readonly CaseId Id = new("meeting-1");
    private readonly InMemoryJournal journal = new();
    private readonly FakeClock clock = new(Stories.Local("2026-08-10T10:00:00"));
    private readonly Cases<AssemblyMeeting> meetings;

    public AgreementTests() => meetings = new(MeetingLifecycle.Procedure, journal, clock);

    [Fact]
    public async Task A_decision_with_quorum_majority_and_signed_protocol_proves_the_agreement()
    {
        EntryHash decision = await DecideAsync(12);
        await ProtocolAsync();
        AssemblyAgreement agreement = await AgreedAsync(decision);
        Assert.Equal(
            (Id, decision, AgendaItemKind.DraftBudget, Draft, AgreementOutcome.Adopted),
            (agreement.MeetingId, agreement.EntryHash, agreement.Kind, agreement.Document, agreement.Outcome));
        Assert.Equal((20, 15, 12, new LocalDate(2026, 8, 28)), (agreement.Delegated, agreement.Present, agreement.InFavour, agreement.Day));
        Assert.Equal((Village.Code, 7L), (agreement.Unit, agreement.Version));
    }

    [Fact]
    public async Task The_agreement_follows_what_the_akim_says()
    {
        EntryHash decision = await DecideAsync(12);
        await ProtocolAsync();
        await HandleAsync(new HandOverMeetingProtocol(), SittingSecretary);
        await HandleAsync(new ConsiderMeetingDecision(1, true), UnitAkim);
        Assert.Equal(AgreementOutcome.Confirmed, (await AgreedAsync(decision)).Outcome);
        await HandleAsync(new ExecuteMeetingDecision(1), AkimOffice);
        Assert.Equal(AgreementOutcome.Confirmed, (await AgreedAsync(decision)).Outcome);
    }

    [Fact]
    public async Task A_disputed_decision_proves_nothing_until_it_is_upheld()
    {
        EntryHash decision = await DecideAsync(12);
        await ProtocolAsync();
        await HandleAsync(new HandOverMeetingProtocol(), SittingSecretary);
        await HandleAsync(new ConsiderMeetingDecision(1, false), UnitAkim);
        await AssertAsync(decision, AgreementProblem.Disputed);
        await HandleAsync(new RediscussMeetingDecision(1, 11, 9), SittingChair);
        EntryHash again = await LastAsync();
        await AssertAsync(again, AgreementProblem.Disputed);
        await HandleAsync(new DiscussMeetingDisagreement(1), Maslikhat);
        await AssertAsync(decision, AgreementProblem.Disputed);
        await HandleAsync(new ResolveMeetingDisagreement(1, true), RaionAkim);
        Assert.Equal(AgreementOutcome.Upheld, (await AgreedAsync(decision)).Outcome);
        Assert.Equal((11, 9), ((await AgreedAsync(again)).Present, (await AgreedAsync(again)).InFavour));
        await HandleAsync(new ExecuteMeetingDecision(1), AkimOffice);
        Assert.Equal(AgreementOutcome.Upheld, (await AgreedAsync(decision)).Outcome);
    }

    [Fact]
    public async Task An_overturned_or_withdrawn_decision_proves_nothing()
    {
        EntryHash decision = await DecideAsync(12);
        await ProtocolAsync();
        await HandleAsync(new HandOverMeetingProtocol(), SittingSecretary);
        await HandleAsync(new ConsiderMeetingDecision(1, false), UnitAkim);
        await HandleAsync(new RediscussMeetingDecision(1, 12, 7), SittingChair);
        await HandleAsync(new DiscussMeetingDisagreement(1), Maslikhat);
        await HandleAsync(new ResolveMeetingDisagreement(1, false), RaionAkim);
        await AssertAsync(decision, AgreementProblem.Overturned);
    }

    [Fact]
    public async Task A_withdrawn_decision_proves_nothing()
    {
        EntryHash decision = await DecideAsync(12);
        await ProtocolAsync();
        await HandleAsync(new HandOverMeetingProtocol(), SittingSecretary);
        await HandleAsync(new ConsiderMeetingDecision(1, false), UnitAkim);
        await HandleAsync(new RediscussMeetingDecision(1, 12, 6), SittingChair);
        await AssertAsync(decision, AgreementProblem.NotAdopted);
        await AssertAsync(await LastAsync(), AgreementProblem.NotAdopted);
    }

    [Fact]
    public async Task A_decision_without_a_signed_protocol_proves_nothing() =>
        await AssertAsync(await DecideAsync(12), AgreementProblem.ProtocolNotSigned);

    [Fact]
    public async Task A_decision_that_was_not_adopted_proves_nothing() =>
        await AssertAsync(await DecideAsync(7), AgreementProblem.NotAdopted);

    [Fact]
    public async Task A_meeting_without_a_quorum_proves_nothing()
    {
        await NoticedAsync();
        await HandleAsync(new RegisterMembers(9, true), AkimOffice);
        await AssertAsync(await LastAsync(), AgreementProblem.Inquorate);
    }

    [Fact]
    public async Task An_entry_that_is_no_decision_proves_nothing()
    {
        await DecideAsync(12);
        await ProtocolAsync();
        await AssertAsync(await LastAsync(), AgreementProblem.NotADecision);
    }

    [Fact]
    public async Task An_unknown_meeting_or_entry_proves_nothing()
    {
        await AssertAsync(default, AgreementProblem.UnknownMeeting);
        await DecideAsync(12);
        await AssertAsync(default, AgreementProblem.NoSuchEntry);
        await Assert.ThrowsAsync<ArgumentException>(async () => await ProveAsync(default, default));
        await Assert.ThrowsAsync<ArgumentNullException>(async () =>
            await AssemblyAgreements.ProveAsync(null!, Id, default, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_decision_on_an_item_without_a_document_proves_nothing()
    {
        EntryHash decision = await DecideAsync(12, Other);
        await ProtocolAsync();
        await AssertAsync(decision, AgreementProblem.NoDocument);
    }

    [Fact]
    public async Task A_journal_that_was_changed_proves_nothing_and_says_where()
    {
        EntryHash decision = await DecideAsync(12);
        await ProtocolAsync();
        var changed = new AlteredJournal(journal)
        {
            Alter = entries => entries.Select(entry =>
                entry.Version == 7 ? entry with { Payload = entry.Payload.Replace("12", "15", StringComparison.Ordinal) } : entry),
        };
        var others = new Cases<AssemblyMeeting>(MeetingLifecycle.Procedure, changed, clock);
        AgreementProof proof = await AssemblyAgreements.ProveAsync(others, Id, decision, TestContext.Current.CancellationToken);
        var not = Assert.IsType<AgreementProof.NotProved>(proof);
        Assert.Equal((AgreementProblem.JournalBroken, 7L), (not.Problem, not.Version));
    }

    [Fact]
    public async Task A_consistent_journal_in_which_too_few_decided_proves_nothing()
    {
        EntryHash decision = await DecideAsync(12);
        await ProtocolAsync();
        AssertForged(new ItemAdopted(new LocalDate(2026, 8, 28), 1, 9, 9), AgreementProblem.Inquorate, await ForgedAsync(decision, 9, 9));
        AssertForged(
            new ItemAdopted(new LocalDate(2026, 8, 28), 1, 15, 7), AgreementProblem.NotAdopted, await ForgedAsync(decision, 15, 7));
        AssertForged(
            new ItemAdopted(new LocalDate(2026, 8, 28), 1, 15, 16), AgreementProblem.NotAdopted, await ForgedAsync(decision, 15, 16));
        AssertForged(
            new ItemAdopted(new LocalDate(2026, 8, 28), 1, 21, 16), AgreementProblem.Inquorate, await ForgedAsync(decision, 21, 16));
    }

    [Fact]
    public async Task An_agreement_has_no_public_way_in()
    {
        EntryHash decision = await DecideAsync(12);
        await ProtocolAsync();
        Assert.NotNull(await AgreedAsync(decision));
        Assert.Empty(typeof(AssemblyAgreement).GetConstructors(BindingFlags.Public | BindingFlags.Instance));
        Assert.DoesNotContain(typeof(AssemblyAgreement).GetProperties(), property => property.SetMethod is { IsPublic: true });
    }

    private static void AssertForged(ItemAdopted fact, AgreementProblem problem, AgreementProof proof) =>
        Assert.True(Assert.IsType<AgreementProof.NotProved>(proof).Problem == problem, $"{fact}");

    private async Task<AgreementProof> ForgedAsync(EntryHash decision, int present, int inFavour)
    {
        var forged = new InMemoryJournal();
        EntryHash previous = default;
        EntryHash wanted = default;
        await foreach (JournalEntry entry in meetings.HistoryAsync(Id, TestContext.Current.CancellationToken))
        {
            string payload = entry.Hash == decision
                ? MeetingLifecycle.Procedure.Facts.Write(new ItemAdopted(new LocalDate(2026, 8, 28), 1, present, inFavour)).Payload
                : entry.Payload;
            JournalEntry next = entry with { Payload = payload, Previous = previous };
            next = HashChain.Seal(next);
            previous = next.Hash;
            wanted = entry.Hash == decision ? next.Hash : wanted;
            await forged.AppendAsync(
                [new JournalBatch(new Checkpoint(next.Version - 1, next.Previous), [next], new CaseStatus("Held", null, null, null))],
                TestContext.Current.CancellationToken);
        }

        var others = new Cases<AssemblyMeeting>(MeetingLifecycle.Procedure, forged, clock);
        return await AssemblyAgreements.ProveAsync(others, Id, wanted, TestContext.Current.CancellationToken);
    }

    private async Task NoticedAsync(params ProposedItem[] items)
    {
        Decision<AssemblyMeeting> opened = await meetings.OpenAsync(
            Id, LawOf("L4").Id, Convening(items), new Actor("akim-1", UnitAkim), null, TestContext.Current.CancellationToken);
        Assert.IsType<Decision<AssemblyMeeting>.Accepted>(opened);
        await HandleAsync(new NotifyOfMeeting(Notice), UnitAkim);
        clock.Reset(Stories.Local("2026-08-28T15:00:00"));
    }

    private async Task<EntryHash> DecideAsync(int inFavour, params ProposedItem[] items)
    {
        await NoticedAsync(items);
        await HandleAsync(new RegisterMembers(15, true), AkimOffice);
        await HandleAsync(new OpenMeeting(), UnitAkim);
        await HandleAsync(new ElectMeetingPresidium("person-1", 15, "person-2", 15), Participants);
        await HandleAsync(new ApproveMeetingAgenda([1], 15), Participants);
        await HandleAsync(new DecideMeetingItem(1, inFavour), SittingChair);
        return await LastAsync();
    }

    private Task ProtocolAsync() => HandleAsync(new SignMeetingProtocol(Protocol()), SittingSecretary);

    private async Task HandleAsync(ICommand<AssemblyMeeting> command, Role role) => Assert.IsType<Decision<AssemblyMeeting>.Accepted>(
        await meetings.HandleAsync(Id, command, new Actor("somebody", role), null, TestContext.Current.CancellationToken));

    private async Task<EntryHash> LastAsync()
    {
        EntryHash last = default;
        await foreach (JournalEntry entry in meetings.HistoryAsync(Id, TestContext.Current.CancellationToken))
        {
            last = entry.Hash;
        }

        return last;
    }

    private ValueTask<AgreementProof> ProveAsync(CaseId meeting, EntryHash entry) =>
        AssemblyAgreements.ProveAsync(meetings, meeting, entry, TestContext.Current.CancellationToken);

    private async Task<AssemblyAgreement> AgreedAsync(EntryHash entry) =>
        Assert.IsType<AgreementProof.Agreed>(await ProveAsync(Id, entry)).Agreement;

    private async Task AssertAsync(EntryHash entry, AgreementProblem problem)
    {
        var not = Assert.IsType<AgreementProof.NotProved>(await ProveAsync(Id, entry));
        Assert.Equal(problem, not.Problem);
        Assert.NotEmpty(not.Text.Kazakh);
    }
}
