using NodaTime;
using NodaTime.Testing;
using SelfGov.Cases;
using SelfGov.Elections.Direct;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using Xunit;

namespace SelfGov.Elections.Golden;

/// <summary>A journal that release 0.1 wrote; every later release has to read it.</summary>
public sealed class ElectionJournalOfReleaseTests
{
    private const string Release01 = "election-journal-0.1.jsonl";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Xunit.Fact]
    public async Task The_election_that_release_0_1_recorded_reads_and_verifies()
    {
        IReadOnlyList<JournalEntry> entries = GoldenJournal.Read(Release01);
        Cases<AkimElection> cases = await CasesOverAsync(entries);
        Verification verification = await cases.VerifyAsync(WholeElection.Id, new Checkpoint(entries.Count, entries[^1].Hash), Token);
        Assert.Null(verification.Break);
        Assert.Equal(Completeness.Complete, verification.Completeness);
    }

    [Xunit.Fact]
    public async Task It_replays_to_the_akim_in_office()
    {
        Cases<AkimElection> cases = await CasesOverAsync(GoldenJournal.Read(Release01));
        AkimElection election = (await cases.GetAsync(WholeElection.Id, Token)).Case;

        Assert.Equal((ElectionState.InOffice, 43L, "D2"), (election.State, election.Version, election.Edition.ToString()));
        Assert.Equal(new LocalDate(2023, 9, 17), election.Schedule!.Day);
        Assert.Equal(
            [("Person anna", CandidateState.Elected, 450, true), ("Person berik", CandidateState.NotElected, 400, true)],
            election.Candidates.Select(
                each => (each.Person.Name, each.State, election.Outcome.Result!.VotesOf(each.Id), each.IsFeeRefunded)));
        Assert.Equal(
            (new LocalDate(2023, 9, 19), new LocalDate(2023, 9, 20), new LocalDate(2023, 9, 21)),
            (election.Outcome.EstablishedOn, election.Outcome.DutiesGivenUpOn, election.Outcome.RegisteredOn));
        Assert.Equal(
            (10L, 6L, 860L, 866L),
            (election.Outcome.Result!.AgainstAll, election.Outcome.Result.Invalid, election.Outcome.Result.Valid,
                election.Outcome.Result.TookPart));
        Assert.Equal(1, election.Candidates[1].Warnings);
    }

    [Xunit.Fact(Explicit = true)]
    public async Task Write_the_journal_of_this_release() => GoldenJournal.Write(
        Release01, await (await WholeElection.HeldAsync()).Cases.HistoryAsync(WholeElection.Id, Token).ToListAsync(Token));

    private static async Task<Cases<AkimElection>> CasesOverAsync(IReadOnlyList<JournalEntry> entries)
    {
        var journal = new InMemoryJournal();
        await journal.AppendAsync([new JournalBatch(default, [.. entries], new CaseStatus("InOffice", null, null, null))], Token);
        return new Cases<AkimElection>(AkimElectionLifecycle.Procedure, journal, new FakeClock(entries[^1].Recorded));
    }
}
