using CsCheck;
using NodaTime;
using NodaTime.Testing;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Elections.Direct;

public sealed class ElectionJournalTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Xunit.Fact]
    public async Task The_history_of_an_election_is_its_facts_with_who_and_when()
    {
        WholeElection whole = await WholeElection.HeldAsync();
        List<JournalEntry> entries = await whole.Cases.HistoryAsync(WholeElection.Id, Token).ToListAsync(Token);

        Assert.Equal(43, entries.Count);
        Assert.Equal("ground-arose", entries[0].FactName);
        Assert.Equal("fee-refunded", entries[^1].FactName);
        Assert.Equal(
            ["nomination-opened", "nomination-closed", "registration-closed", "silence-began", "voting-opened", "voting-closed"],
            entries.Where(entry => entry.Role == "clock").Select(entry => entry.FactName));
        JournalEntry fee = entries.First(entry => entry.FactName == "fee-paid");
        Assert.Equal(
            ("green", "party-branch", WholeElection.InZone(new LocalDateTime(2023, 8, 17, 9, 0)),
                """{"amount":{"tenge":70000},"candidate":{"number":1},"on":"2023-08-17"}"""),
            (fee.ActorId, fee.Role, fee.Recorded, fee.Payload));
        Assert.True((await whole.Cases.VerifyAsync(WholeElection.Id, null, Token)).IsIntact);
    }

    [Xunit.Theory]
    [InlineData("2023-08-09", ElectionState.Called, 0)]
    [InlineData("2023-08-18", ElectionState.NominationOpen, 2)]
    [InlineData("2023-08-22", ElectionState.RegistrationOnly, 2)]
    [InlineData("2023-08-27", ElectionState.Campaign, 2)]
    [InlineData("2023-09-16", ElectionState.Silence, 2)]
    [InlineData("2023-09-17", ElectionState.Counting, 2)]
    [InlineData("2023-09-20", ElectionState.ResultsPublished, 2)]
    [InlineData("2023-09-21", ElectionState.InOffice, 0)]
    public async Task An_election_is_shown_as_it_stood_in_the_evening_of_a_day(string day, ElectionState state, int registered)
    {
        WholeElection whole = await WholeElection.HeldAsync();
        LocalDate date = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        CaseView<AkimElection> view =
            await whole.Cases.GetAsync(WholeElection.Id, WholeElection.InZone(date.At(new LocalTime(22, 0))), Token);
        Assert.Equal((state, registered), (view.Case.State, view.Case.Candidates.Registered));
    }

    [Xunit.Fact]
    public async Task Before_its_ground_there_is_no_election()
    {
        WholeElection whole = await WholeElection.HeldAsync();
        await Assert.ThrowsAsync<CaseNotFoundException>(
            async () => await whole.Cases.GetAsync(WholeElection.Id, WholeElection.InZone(new LocalDateTime(2023, 8, 9, 8, 59)), Token));
    }

    [Xunit.Fact]
    public async Task A_refused_command_leaves_no_entry()
    {
        WholeElection whole = await WholeElection.HeldAsync();
        Assert.False(
            (await whole.Cases.HandleAsync(WholeElection.Id, new EstablishResults(), Election.Commission, null, Token)).IsAccepted);
        Assert.Equal(43, (await whole.Journal.HeadAsync(WholeElection.Id, Token)).Count);
    }

    [Xunit.Fact]
    public Task Random_elections_over_a_journal_equal_the_pure_ones_and_verify() => RandomStory.Any.SampleAsync(
        async story =>
        {
            RandomElection pure = RandomElection.Live(story);
            if (pure.Accepted.Count == 0)
            {
                return;
            }

            var clock = new FakeClock(default);
            var journal = new InMemoryJournal();
            var cases = new Cases<AkimElection>(AkimElectionLifecycle.Procedure, journal, clock, new CaseMemory(0));
            CaseId id = pure.Case.Id;
            foreach (RandomMoment moment in pure.Accepted)
            {
                clock.Reset(moment.Now);
                Decision<AkimElection> decision = ReferenceEquals(moment, pure.Accepted[0])
                    ? await cases.OpenAsync(id, pure.Lifecycle.Edition, moment.Command, moment.Actor)
                    : await cases.HandleAsync(id, moment.Command, moment.Actor);
                Assert.True(decision.IsAccepted);
            }

            clock.Reset(pure.Now);
            await cases.AdvanceAsync(id);
            AkimElection expected = pure.Lifecycle.Advance(pure.Case, pure.Now);
            Assert.Equal(expected, (await cases.GetAsync(id)).Case);

            // Read anew from the entries alone.
            var restarted = new Cases<AkimElection>(AkimElectionLifecycle.Procedure, journal, clock);
            Assert.Equal(expected, (await restarted.GetAsync(id)).Case);
            Verification verification = await restarted.VerifyAsync(id);
            Assert.True(verification.IsIntact);
            Assert.Equal(expected.Version, verification.Checkpoint.Count);
        },
        iter: TestSize.Of(20, full: 60));
}
