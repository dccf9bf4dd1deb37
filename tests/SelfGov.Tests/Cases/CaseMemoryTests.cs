using NodaTime;
using NodaTime.Testing;
using SelfGov.Assemblies.Meetings;
using SelfGov.Budgets.Cycle;
using SelfGov.Budgets.Figures;
using SelfGov.Budgets.Figures.Codes;
using SelfGov.Complaints;
using SelfGov.Elections.Direct;
using SelfGov.Elections.NoConfidence;
using SelfGov.Hearings;
using SelfGov.Law;
using SelfGov.Testing;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Cases;

/// <summary>What cases take in memory is estimated within 30 % of the heap, and bounded by that.</summary>
[Collection(nameof(Heap))]
public sealed class CaseMemoryTests
{
    private const long Plenty = 1L << 40;
    private static readonly FakeClock Clock = new(Instant.FromUtc(2026, 3, 10, 5, 0));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_election_is_weighed_right_young_and_old()
    {
        IReadOnlyList<Fact<AkimElection>> facts = new Election().Established().Facts;
        foreach (int length in (int[])[1, 6, 15, facts.Count])
        {
            await WeighedRightAsync(AkimElectionLifecycle.Procedure, "D2", facts.Take(length), 2_000);
        }
    }

    [Theory]
    [InlineData(1, 2_000)]
    [InlineData(30, 300)]
    [InlineData(1_000, 20)]
    [InlineData(5_000, 5)]
    public async Task A_hearing_is_weighed_right_with_few_comments_and_with_thousands(int comments, int copies)
    {
        Story<PublicHearing> story = GivenHearing.Open();
        IEnumerable<Fact<PublicHearing>> submitted = Enumerable.Range(1, comments).Select(number => One(story, number));
        await WeighedRightAsync(HearingLifecycle.Procedure, "EM2", story.Facts.Concat(submitted), copies);
    }

    [Theory]
    [InlineData(2, 1_000)]
    [InlineData(200, 50)]
    [InlineData(2_000, 5)]
    public async Task A_budget_is_weighed_right_with_few_lines_and_with_thousands(int lines, int copies)
    {
        IEnumerable<Fact<BudgetCycle>> facts = new CycleStory("B4", 2026).Requested().Story.Facts;
        var plan = new BudgetPlan(Lines(2026, lines), Lines(2027, lines), Lines(2028, lines));
        await WeighedRightAsync(
            BudgetCycleLifecycle.Procedure, "B4",
            facts.Append(new DraftPrepared(new LocalDate(2025, 8, 1), plan, GivenHearing.Digest)), copies);
    }

    [Fact]
    public async Task Other_cases_are_weighed_right_too()
    {
        await WeighedRightAsync(MeetingLifecycle.Procedure, null, GivenMeeting.Deciding(), 2_000);
        await WeighedRightAsync(NoConfidenceLifecycle.Procedure, null, GivenMotion.Expressed(), 2_000);
        await WeighedRightAsync(
            ComplaintLifecycle.Procedure, null, GivenComplaint.Decided("2023-08-29T10:00:00", GivenComplaint.ToHigherCommission()), 2_000);
    }

    [Fact]
    public async Task Cases_of_different_sizes_are_weighed_right_together()
    {
        IReadOnlyList<Fact<AkimElection>> facts = new Election().Established().Facts;
        var memory = new CaseMemory(Plenty);
        var journals = new List<StoredCopies<AkimElection>>();
        foreach (int length in (int[])[facts.Count, 3, 20, 1])
        {
            journals.Add(await new StoredCopies<AkimElection>(AkimElectionLifecycle.Procedure, new("D2"), [.. facts.Take(length)])
                .AddAsync(1_000));
        }

        long heap = GC.GetTotalMemory(true);
        List<Cases<AkimElection>> all = [];
        foreach (StoredCopies<AkimElection> stored in journals)
        {
            all.Add(await LoadedAsync(AkimElectionLifecycle.Procedure, stored, memory, 0, 1_000));
        }

        Holds(memory.Held, GC.GetTotalMemory(true) - heap);
        GC.KeepAlive(all);
    }

    [Fact]
    public async Task The_bound_holds_on_the_heap_whatever_comes_and_goes()
    {
        const long Bound = 4_000_000;
        IReadOnlyList<Fact<AkimElection>> facts = new Election().Established().Facts;
        StoredCopies<AkimElection> stored =
            await new StoredCopies<AkimElection>(AkimElectionLifecycle.Procedure, new("D2"), facts).AddAsync(4_000);
        var memory = new CaseMemory(Bound);
        long heap = GC.GetTotalMemory(true);
        Cases<AkimElection> cases = await LoadedAsync(AkimElectionLifecycle.Procedure, stored, memory, 0, 4_000);
        Assert.InRange(memory.Held, Bound * 9 / 10, Bound);
        Holds(memory.Held, GC.GetTotalMemory(true) - heap);
        GC.KeepAlive(cases);
    }

    [Fact]
    public async Task A_case_larger_than_the_bound_drives_nobody_out_and_is_handled_all_the_same()
    {
        var memory = new CaseMemory(100_000);
        StoredCopies<AkimElection> elections = await new StoredCopies<AkimElection>(
            AkimElectionLifecycle.Procedure, new("D2"), new Election().Established().Facts).AddAsync(5);
        Cases<AkimElection> cases = await LoadedAsync(AkimElectionLifecycle.Procedure, elections, memory, 0, 5);
        long held = memory.Held;
        Story<PublicHearing> story = GivenHearing.Open();
        StoredCopies<PublicHearing> hearings = await new StoredCopies<PublicHearing>(
            HearingLifecycle.Procedure, new("EM2"),
            [.. story.Facts, .. Enumerable.Range(1, 1_000).Select(number => One(story, number))]).AddAsync(1);
        Cases<PublicHearing> large = await LoadedAsync(HearingLifecycle.Procedure, hearings, memory, 0, 1);
        Assert.Equal(held, memory.Held);
        Assert.Equal(1_000, (await large.GetAsync(StoredCopies<PublicHearing>.IdOf(0), Token)).Case.Comments.Count);
        GC.KeepAlive(cases);
    }

    private static Budget Lines(int year, int lines) => Budget.OfLines(
        new EditionId("B4"), "711", year,
        [
            new ReceiptLine(
                BudgetFigure.TaxReceipts, new ReceiptCode("1", "01", "1"), $"Receipt of {year}", new ThousandTenge(100 * (lines - 1))),
        ],
        [.. Enumerable.Range(1, lines - 1).Select(number => new ExpenditureLine(
            BudgetFigure.Costs,
            new ExpenditureCode(new ProgrammeCode($"{(number % 90) + 10}", $"{(number % 900) + 100}", $"{(number / 4) + 100}")),
            $"Programme {number}", new ThousandTenge(100)))],
        []);

    private static Fact<PublicHearing> One(Story<PublicHearing> story, int number)
    {
        // All of one text would be one another's duplicates: each is decided on a hearing that has no comment yet, and numbered here.
        Decision<PublicHearing> decision = story.Decides(
            GivenHearing.Written($"The road to pit {number} runs past the school and is not watered.", $"resident-{number}"),
            new Actor("desk", Kazakhstan.Bodies.Roles.HearingSecretary));
        var fact = (Hearings.Comments.CommentReceived)Assert.IsType<Decision<PublicHearing>.Accepted>(decision).Facts[0];
        return fact with { Number = number };
    }

    private static Task WeighedRightAsync<TCase>(Procedure<TCase> procedure, string? edition, Story<TCase> story, int copies)
        where TCase : Case => WeighedRightAsync(procedure, edition ?? $"{story.Lifecycle.Edition}", story.Facts, copies);

    private static async Task WeighedRightAsync<TCase>(
        Procedure<TCase> procedure, string edition, IEnumerable<Fact<TCase>> facts, int copies)
        where TCase : Case
    {
        StoredCopies<TCase> stored = await new StoredCopies<TCase>(procedure, new(edition), [.. facts]).AddAsync(copies + 1);
        var memory = new CaseMemory(Plenty);
        Cases<TCase> cases = await LoadedAsync(procedure, stored, memory, copies, copies + 1);
        long heldBefore = memory.Held;
        long before = GC.GetTotalMemory(true);
        for (int number = 0; number < copies; number++)
        {
            await cases.GetAsync(StoredCopies<TCase>.IdOf(number), Token);
        }

        Holds(memory.Held - heldBefore, GC.GetTotalMemory(true) - before, $"{procedure.Kind}, {copies} copies of {facts.Count()} facts");
        GC.KeepAlive(cases);
    }

    private static async Task<Cases<TCase>> LoadedAsync<TCase>(
        Procedure<TCase> procedure, StoredCopies<TCase> stored, CaseMemory memory, int first, int end)
        where TCase : Case
    {
        var cases = new Cases<TCase>(procedure, stored.Journal, Clock, memory);
        for (int number = first; number < end; number++)
        {
            await cases.GetAsync(StoredCopies<TCase>.IdOf(number), Token);
        }

        return cases;
    }

    private static void Holds(long estimate, long heap, string what = "all")
    {
        double ratio = (double)estimate / heap;
        TestContext.Current.TestOutputHelper?.WriteLine($"{what}: {estimate:N0} of {heap:N0}, {ratio:F2}");
        Assert.True(ratio is > 0.7 and < 1.3, $"{what}: the estimate is {estimate:N0} bytes, the heap {heap:N0}: {ratio:F2}.");
    }
}
