using NodaTime;
using NodaTime.Testing;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Petitions.Library;
using SelfGov.Workflow;

namespace SelfGov.Testing;

public class FakeSchedulerTests
{
    private static readonly Instant Start = Instant.FromUtc(2030, 3, 1, 4, 0);

    private static readonly Actor Aigul = new("aigul", PetitionRole.Resident);

    private readonly FakeClock clock = new(Start);
    private readonly InMemoryJournal journal = new();
    private readonly Cases<LibraryPetition> cases;
    private readonly FakeScheduler scheduler;

    public FakeSchedulerTests()
    {
        cases = new Cases<LibraryPetition>(LibraryPetitionLifecycle.Procedure, journal, clock);
        scheduler = new FakeScheduler(clock, journal, cases);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Xunit.Fact]
    public async Task Nothing_is_recorded_before_the_moment_and_the_clock_has_moved()
    {
        await OpenAsync("petition-1");

        Assert.Equal(0, await scheduler.AdvanceToAsync(Day(30) - Duration.Epsilon, Token));
        Assert.Equal(Day(30) - Duration.Epsilon, clock.GetCurrentInstant());
        Assert.Single(await HistoryAsync("petition-1"));
    }

    [Xunit.Fact]
    public async Task What_time_causes_is_recorded_at_its_own_moment_by_the_clock()
    {
        await OpenAsync("petition-1");

        Assert.Equal(1, await scheduler.AdvanceToAsync(Day(200), Token));

        JournalEntry lapsed = (await HistoryAsync("petition-1"))[^1];
        Assert.Equal(("collection-lapsed", Day(30), Role.Clock.Code), (lapsed.FactName, lapsed.Recorded, lapsed.Role));
        Assert.Equal(Day(200), clock.GetCurrentInstant());
        Assert.Equal(0, await scheduler.AdvanceToAsync(Day(200), Token));
    }

    [Xunit.Fact]
    public async Task What_time_causes_next_is_followed_and_cases_are_taken_in_the_order_of_their_moments()
    {
        await OpenAsync("petition-2");
        await SupportAsync("petition-2");
        clock.AdvanceDays(1);
        await OpenAsync("petition-1");

        Assert.Equal(3, await scheduler.AdvanceToAsync(Day(90), Token));

        List<JournalEntry> caused = await journal.ReadAllAsync(0, Token).Where(entry => entry.Role == Role.Clock.Code).ToListAsync(Token);
        Assert.Equal(
            [("petition-2", "signatures-handed-over", Day(30)), ("petition-1", "collection-lapsed", Day(31)),
                ("petition-2", "petition-granted", Day(90))],
            caused.Select(entry => (entry.Case.ToString(), entry.FactName, entry.Recorded)));
    }

    [Xunit.Fact]
    public async Task A_moment_before_that_of_the_clock_is_refused() => await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
        () => scheduler.AdvanceToAsync(Start - Duration.Epsilon, Token).AsTask());

    [Xunit.Fact]
    public async Task Without_cases_only_the_clock_moves()
    {
        Assert.Equal(0, await scheduler.AdvanceToAsync(Day(1), Token));
        Assert.Equal(Day(1), clock.GetCurrentInstant());
    }

    [Xunit.Fact]
    public async Task A_case_that_is_due_and_in_which_nothing_is_caused_is_named()
    {
        await OpenAsync("petition-1");
        var idle = new FakeScheduler(clock, journal, new Idle());

        var error = await Assert.ThrowsAsync<StoryException>(() => idle.AdvanceToAsync(Day(40), Token).AsTask());
        Assert.Equal($"Case 'petition-1' was due at {Day(30)}, but time caused nothing in it.", error.Message);
    }

    private static Instant Day(int days) => Start + Duration.FromDays(days);

    private async Task OpenAsync(string id) =>
        Assert.True((await cases.OpenAsync(new CaseId(id), new PublishPetition("Open on Sundays"), Aigul, null, Token)).IsAccepted);

    private async Task SupportAsync(string id)
    {
        for (int number = 1; number <= 3; number++)
        {
            await cases.HandleAsync(
                new CaseId(id), new SignPetition(), new Actor($"resident-{number}", PetitionRole.Resident), null, Token);
            await cases.HandleAsync(
                new CaseId(id), new CheckSignature(number, true), new Actor("dana", PetitionRole.Librarian), null, Token);
        }
    }

    private async Task<List<JournalEntry>> HistoryAsync(string id) => await cases.HistoryAsync(new CaseId(id), Token).ToListAsync(Token);

    private sealed class Idle : ICases
    {
        public string Kind => LibraryPetitionLifecycle.Kind;

        public ValueTask<int> AdvanceAsync(CaseId id, CancellationToken cancellationToken = default) => new(0);
    }
}
