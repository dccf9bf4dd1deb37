using NodaTime;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.EntityFrameworkCore.PetitionActs;

namespace SelfGov.EntityFrameworkCore.Changes;

/// <summary>What the store keeps of a case beside its entries is recomputed from them.</summary>
public sealed class StoredCaseTests
{
    public static MatrixTheoryData<string, string> Columns { get; } = new(
        ["sqlite", "postgres"],
        [
            "Kind: kind = 'complaint'", "Edition: edition = 'P1'", "State: state = 'Closed'", "Unit: unit = 'Қызыларай'",
            "Updated: updated = '2023-09-17 02:59:59'", "NextCause: next_cause = NULL",
            "NextDeadline: next_deadline = '2033-01-01 00:00:00'",
            "claimed: claimed_until = '9000-01-01 00:00:00'",
        ]);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Columns))]
    public async Task A_changed_column_of_the_row_of_a_case_is_named(string name, string change)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        Cases<Petition> cases = store.Cases();
        await cases.OpenAsync();
        await cases.SignAsync("Әсел");
        Assert.True((await cases.VerifyAsync(Id, null, Token)).IsIntact);
        string[] parts = change.Split(": ", 2);
        await store.ExecuteAsync(Update(parts[1]));
        Verification verification = await cases.VerifyAsync(Id, null, Token);
        Assert.Equal(
            (null, JournalBreakKind.Summary, 2L), (verification.Break, verification.StoredBreak?.Kind, verification.StoredBreak?.Version));
        Assert.Contains(parts[0], verification.StoredBreak!.Detail, StringComparison.Ordinal);

        // The entries are sound, and a command writes the row anew.
        await cases.SignAsync("Ерлан");
        Assert.True(parts[0] is "Kind" or "Edition" || (await cases.VerifyAsync(Id, null, Token)).IsIntact);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_row_that_a_release_wrote_which_read_the_law_otherwise_is_no_change(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        await store.Cases().OpenAsync();
        await store.ExecuteAsync(Update("next_cause = NULL, next_deadline = NULL, state = 'Gathering'"));
        Procedure<Petition> revised = new(
            "petition", [Petitions.First, Petitions.Second],
            (edition, _) => Petitions.Define("petition", edition, int.MaxValue, revision: 2),
            PetitionJson.Default.PetitionFact, PetitionJson.Default.PetitionCommand, (_, _) => null);
        var cases = new Cases<Petition>(revised, store.Journal(), store.Clock);
        Verification verification = await cases.VerifyAsync(Id, null, Token);
        Assert.Equal((true, 1), (verification.IsIntact, verification.ReadOtherwise.Length));
        Assert.False((await store.Cases().VerifyAsync(Id, null, Token)).IsIntact);

        // Its own rows it knows again, and what is said of the entries holds under any law.
        await cases.SignAsync("Әсел");
        Assert.True((await cases.VerifyAsync(Id, null, Token)).IsIntact);
        await store.ExecuteAsync(Update("state = 'Closed'"));
        Assert.Equal(JournalBreakKind.Summary, (await cases.VerifyAsync(Id, null, Token)).StoredBreak?.Kind);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Answers_of_one_and_of_several_entries_and_those_of_time_between_them_are_sound(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        Cases<Petition> cases = store.Cases();
        await cases.OpenAsync(
            Id, Petitions.First, Petitions.Opening, Petitions.Somebody, new() { IdempotencyKey = "open" }, Token);
        foreach (string key in new[] { "a", "b", "c" })
        {
            await cases.HandleAsync(Id, new Sign(key), Petitions.Somebody, new() { IdempotencyKey = key }, Token);
        }

        Assert.Equal(new RecordedRequest("c", 4, 5), await store.Journal().FindRequestAsync(Id, "c", Token));
        Assert.True((await cases.VerifyAsync(Id, null, Token)).IsIntact);
        foreach ((string change, string back) in new[]
        {
            ("last_version = 4 WHERE key = 'c'", "last_version = 5 WHERE key = 'c'"),
            ("first_version = 5 WHERE key = 'c'", "first_version = 4 WHERE key = 'c'"),
            ("first_version = 0 WHERE key = 'open'", "first_version = 1 WHERE key = 'open'"),
            ("last_version = 6 WHERE key = 'c'", "last_version = 5 WHERE key = 'c'"),
            ("first_version = 2, last_version = 2 WHERE key = 'b'", "first_version = 3, last_version = 3 WHERE key = 'b'"),
        })
        {
            await store.ExecuteAsync($"UPDATE selfgov_request SET {change}");
            Assert.Equal(JournalBreakKind.Request, (await cases.VerifyAsync(Id, null, Token)).StoredBreak?.Kind);
            await store.ExecuteAsync($"UPDATE selfgov_request SET {back}");
            Assert.True((await cases.VerifyAsync(Id, null, Token)).IsIntact);
        }
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_limit_between_two_microseconds_is_no_change(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        Cases<Petition> cases = store.Cases();
        for (int i = 0; i < 5; i++)
        {
            CaseId id = new($"petition-{i}");
            OpenPetition opening = new("Көше жарығы", Petitions.Closes + Duration.FromNanoseconds(1 + (i * 249)));
            await cases.OpenAsync(id, Petitions.Second, opening, Petitions.Somebody, null, Token);
            Assert.True((await cases.VerifyAsync(id, null, Token)).IsIntact);
        }
    }

    [Fact]
    public async Task What_is_kept_under_an_identity_that_no_case_has_is_found_under_it()
    {
        await using TestStore store = await TestStore.CreateAsync("sqlite");
        Cases<Petition> cases = store.Cases();
        CaseId ghost = new("ghost");
        await Assert.ThrowsAsync<CaseNotFoundException>(async () => await cases.VerifyAsync(ghost, null, Token));
        await store.ExecuteAsync("INSERT INTO selfgov_request (case_id, key, first_version, last_version) VALUES ('ghost', 'k', 1, 1)");
        Assert.Equal(JournalBreakKind.Request, (await cases.VerifyAsync(ghost, null, Token)).StoredBreak?.Kind);
        await store.ExecuteAsync("DELETE FROM selfgov_request");
        await store.ExecuteAsync("INSERT INTO selfgov_personal_data (case_id, version, record) VALUES ('ghost', 1, '{}')");
        Assert.Equal(JournalBreakKind.PersonalData, (await cases.VerifyAsync(ghost, null, Token)).StoredBreak?.Kind);
    }

    private static string Update(string change) => $"UPDATE selfgov_case SET {change} WHERE case_id = 'petition-1'";
}
