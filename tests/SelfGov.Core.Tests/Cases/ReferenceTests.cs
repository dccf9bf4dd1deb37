using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Testing;
using SelfGov.Cases.References;
using SelfGov.Contract;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;
using Xunit;

namespace SelfGov.Cases;

/// <summary>What a command names is found in its data, and proved from the journal of the other case.</summary>
public sealed class ReferenceTests
{
    private static readonly CaseId Id = new("petition-1");
    private readonly InMemoryJournal journal = new();
    private readonly FakeClock clock = new(Petitions.Start);
    private readonly Cases<Petition> petitions;

    public ReferenceTests() => petitions = new(Petitions.Procedure, journal, clock);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void References_are_found_wherever_the_data_of_a_command_hold_them()
    {
        var named = new NamedReferences(new ShapeBuilder(StrictJson.OptionsFor(MentionJson.Default)).ShapeOf);
        EntryReference[] six = [.. Enumerable.Range(1, 6).Select(Reference)];
        var all = new Mention(six[0], new Inner(six[1]), [new(six[2]), new(null), new(six[3]), new(six[0])], [six[4]], "none");
        Assert.Equal(six[..5].ToHashSet(), named.In(all).ToHashSet());
        Assert.Empty(named.In(new Mention(null, null, [], [], "none")));
        Assert.Empty(named.In(new Mention(null, null!, default, default, null!)));
        Assert.Empty(named.In(new Silent("none")));
    }

    [Fact]
    public async Task A_proof_has_the_fact_the_case_as_of_the_entry_and_as_it_stands()
    {
        JournalEntry[] entries = await SignedAsync(2);
        var proof = Assert.IsType<ProvedEntry<Petition>>(await petitions.ProveAsync(Id, entries[1].Hash, Token));
        Assert.Equal((2L, 1, 2), (proof.Version, proof.Then.Signatures, proof.StandingAt(clock.GetCurrentInstant()).Signatures));
        Assert.IsType<SignatureGiven>(proof.Fact);
        Assert.Equal("SignatureGiven", proof.Text.English);
        Assert.Equal(PetitionState.Closed, proof.StandingAt(Petitions.Closes).State);
        Assert.True(proof.Holds(clock.GetCurrentInstant(), petition => petition.State == PetitionState.Collecting));
        Assert.False(proof.Holds(Petitions.Closes, petition => petition.State == PetitionState.Collecting));
        Assert.False(proof.Holds(Petitions.Closes, petition => petition.State == PetitionState.Closed));
    }

    // A decision that is made anew looks at other cases as they were.
    [Fact]
    public async Task What_was_recorded_after_a_moment_changes_nothing()
    {
        JournalEntry[] entries = await SignedAsync(2);
        IProcedure procedure = Petitions.Procedure;
        var proof = Assert.IsType<ProvedEntry<Petition>>(
            await procedure.ProveAsync(journal, EntryReference.To(entries[0]), entry => entry.Recorded <= entries[1].Recorded, Token));
        Assert.Equal((0, 1), (proof.Then.Signatures, proof.StandingAt(entries[1].Recorded).Signatures));
        var later = Assert.IsType<UnprovedEntry>(
            await procedure.ProveAsync(journal, EntryReference.To(entries[2]), entry => entry.Recorded <= entries[1].Recorded, Token));
        Assert.Equal(ReferenceProblem.NoSuchEntry, later.Problem);
    }

    [Fact]
    public async Task Entries_alone_prove_what_the_journal_does()
    {
        JournalEntry[] entries = await SignedAsync(2);
        var reference = EntryReference.To(entries[1]);
        var proof = Assert.IsType<ProvedEntry<Petition>>(Petitions.Procedure.Prove(reference, entries));
        Assert.Equal((1, 2), (proof.Then.Signatures, proof.StandingAt(Petitions.Start).Signatures));
        Assert.Equal(ReferenceProblem.UnknownCase, Problem(Petitions.Procedure.Prove(reference, [])));
        Assert.Equal(ReferenceProblem.NoSuchEntry, Problem(Petitions.Procedure.Prove(reference, entries[..1])));
        Assert.Equal(ReferenceProblem.JournalBroken, Problem(Petitions.Procedure.Prove(reference, entries[1..])));
        JournalEntry[] changed = [entries[0] with { ActorId = "somebody else" }, .. entries[1..]];
        Assert.Equal(ReferenceProblem.JournalBroken, Problem(Petitions.Procedure.Prove(reference, changed)));
        Procedure<Petition> other = Petitions.Of("complaint", (Petitions.First, 3));
        Assert.Equal(ReferenceProblem.OtherKind, Problem(other.Prove(reference, entries)));
        Assert.Throws<ArgumentNullException>(() => other.Prove(null!, entries));
        Assert.Throws<ArgumentNullException>(() => other.Prove(reference, null!));
    }

    [Fact]
    public async Task Personal_data_that_were_destroyed_by_right_break_no_proof_and_the_record_of_it_holds_no_fact()
    {
        JournalEntry[] entries = await SignedAsync(1);
        await petitions.ErasePersonalDataAsync(
            Id, new Law.Act("TOY", Law.Words.Same("toy"), new Uri("https://example.org")).At("1"), Petitions.Somebody, null, Token);
        var proof = Assert.IsType<ProvedEntry<Petition>>(await petitions.ProveAsync(Id, entries[1].Hash, Token));
        Assert.Equal(PersonalRecord.ErasedText, Assert.IsType<SignatureGiven>(proof.Fact).Signatory.Name);
        JournalEntry erasure = (await petitions.HistoryAsync(Id, Token).ToListAsync(Token))[^1];
        Assert.Null(Assert.IsType<ProvedEntry<Petition>>(await petitions.ProveAsync(Id, erasure.Hash, Token)).Fact);
    }

    [Fact]
    public async Task Proofs_answer_for_their_own_reference_only()
    {
        JournalEntry[] entries = await SignedAsync(1);
        EntryProof proof = await petitions.ProveAsync(Id, entries[0].Hash, Token);
        var proofs = new EntryProofs(_ => proof);
        Assert.Same(proof, proofs.Find(EntryReference.To(entries[0])));
        Assert.Equal(ReferenceProblem.NotRead, Problem(proofs.Find(EntryReference.To(entries[1]))));
        Assert.Null(proofs.Proved<Petition>(EntryReference.To(entries[1])));
        Assert.Null(proofs.Proved<Petition>(null));
        Assert.NotNull(proofs.Proved<Petition>(EntryReference.To(entries[0])));
        Assert.Same(EntryProofs.None, default(Context).Proofs);
        await Assert.ThrowsAsync<ArgumentException>(async () => await petitions.ProveAsync(default, default, Token));
    }

    [Theory]
    [InlineData("", "7")]
    [InlineData("Commission", " ")]
    [InlineData(null, "7")]
    public void A_paper_names_a_body_and_a_number(string? body, string number) =>
        Assert.ThrowsAny<ArgumentException>(() => new PaperReference(body!, number, new LocalDate(2026, 8, 28)));

    private static ReferenceProblem Problem(EntryProof proof) => Assert.IsType<UnprovedEntry>(proof).Problem;

    private static EntryReference Reference(int number) => new("petition", $"petition-{number}", new string((char)('0' + number), 64));

    private async Task<JournalEntry[]> SignedAsync(int signatures)
    {
        await petitions.OpenAsync(Id, Petitions.Opening, Petitions.Somebody, null, Token);
        foreach (int number in Enumerable.Range(1, signatures))
        {
            clock.AdvanceSeconds(1);
            Assert.True((await petitions.HandleAsync(Id, new Sign($"Signer {number}"), Petitions.Somebody, null, Token)).IsAccepted);
        }

        return await petitions.HistoryAsync(Id, Token).ToArrayAsync(Token);
    }
}

public sealed record Inner(EntryReference? Entry);

public sealed record Mention(
    EntryReference? Entry, Inner? Nested, ImmutableArray<Inner> Many, ImmutableArray<EntryReference> List, string Text);

public sealed record Silent(string Text);

[JsonSerializable(typeof(Mention))]
[JsonSerializable(typeof(Silent))]
internal sealed partial class MentionJson : JsonSerializerContext;
