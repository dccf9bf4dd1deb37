using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.EntityFrameworkCore.PetitionActs;

namespace SelfGov.EntityFrameworkCore;

/// <summary>What every store promises, on each database.</summary>
public sealed class StoreTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_case_survives_a_restart_and_reads_as_it_was(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        Cases<Petition> before = store.Cases();
        await before.OpenAsync();
        store.Clock.AdvanceSeconds(90);
        await before.SignAsync("Әсел");
        CaseView<Petition> then = await before.GetAsync(Id, Token);

        Cases<Petition> after = store.Cases();
        Assert.Equal(then.Case, (await after.GetAsync(Id, Token)).Case);
        Assert.Equal("Әсел", then.Case.LastName);
        Assert.Equal(1, (await after.GetAsync(Id, Petitions.Start, Token)).Version);
        Verification verification = await after.VerifyAsync(Id, new Checkpoint(2, (await after.EntriesAsync())[1].Hash), Token);
        Assert.Equal((true, Completeness.Complete), (verification.IsIntact, verification.Completeness));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Entries_come_back_exactly_as_they_were_appended(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        Cases<Petition> cases = store.Cases();
        store.Clock.Reset(Petitions.Start + Duration.FromTicks(12_345_670));
        await cases.OpenAsync();
        await cases.SignAsync("\"\\ \t € 😀 қ");
        List<JournalEntry> entries = await cases.EntriesAsync();
        Assert.All(entries, entry => Assert.Equal(entry.Hash, HashChain.HashOf(entry)));
        Assert.Equal(Petitions.Start + Duration.FromTicks(12_345_670), entries[0].Recorded);
        Assert.Equal("\"\\ \t € 😀 қ", ((SignatureGiven)Petitions.Facts.Read(entries[1])).Signatory.Name);
        Assert.DoesNotContain("😀", entries[1].Payload, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_refused_command_leaves_the_database_as_it_was(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        Cases<Petition> cases = store.Cases();
        await cases.OpenAsync();
        Assert.False(
            (await cases.HandleAsync(Id, new Sign(string.Empty), Petitions.Somebody, new() { IdempotencyKey = "k" }, Token)).IsAccepted);
        Assert.Single(await cases.EntriesAsync());
        Assert.True((await cases.HandleAsync(Id, new Sign("a"), Petitions.Somebody, new() { IdempotencyKey = "k" }, Token)).IsAccepted);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_request_repeated_after_a_restart_gets_the_first_answer(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        Cases<Petition> cases = store.Cases();
        await cases.OpenAsync();
        var options = new HandleOptions { IdempotencyKey = "k" };
        var first = Assert.IsType<Decision<Petition>.Accepted>(
            await cases.HandleAsync(Id, new Sign("a"), Petitions.Somebody, options, Token));
        await cases.SignAsync("b");
        var second = Assert.IsType<Decision<Petition>.Accepted>(
            await store.Cases().HandleAsync(Id, new Sign("a"), Petitions.Somebody, options, Token));
        Assert.Equal(first.Facts, second.Facts);
        Assert.Equal(first.Next, second.Next);
        await Assert.ThrowsAsync<RequestMismatchException>(
            async () => await store.Cases().HandleAsync(Id, new Sign("c"), Petitions.Somebody, options, Token));
        Assert.Equal(3, (await cases.EntriesAsync()).Count);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Two_entries_of_one_version_are_refused_by_the_database_itself(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        Cases<Petition> cases = store.Cases();
        await cases.OpenAsync();
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => store.ExecuteAsync(
            """
            INSERT INTO selfgov_entry (case_id, version, recorded, actor, role, kind, edition, fact, payload, previous, hash)
            SELECT case_id, version, recorded, actor, role, kind, edition, fact, payload, previous, hash FROM selfgov_entry
            """));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_process_that_is_behind_decides_again_on_what_happened_meanwhile(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        Cases<Petition> one = store.Cases();
        Cases<Petition> other = store.Cases();
        await one.OpenAsync();
        await other.SignAsync("a");
        await one.SignAsync("b");
        await other.SignAsync("c");
        Assert.Equal(3, (await one.GetAsync(Id, Token)).Case.Signatures);
        ConcurrencyConflictException conflict = await Assert.ThrowsAsync<ConcurrencyConflictException>(async () =>
            await one.HandleAsync(Id, new Sign("d"), Petitions.Somebody, new() { ExpectedVersion = 3 }, Token));
        Assert.Equal((3, 4), (conflict.ExpectedVersion, conflict.ActualVersion));
        Assert.True((await one.VerifyAsync(Id, null, Token)).IsIntact);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task What_a_process_refuses_it_refuses_on_the_head_of_the_journal(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        Cases<Petition> one = store.Cases();
        Cases<Petition> other = store.Cases();
        await one.OpenAsync(Id, Petitions.First, Petitions.Opening, Petitions.Somebody, null, Token);
        await one.SignAsync("a");
        await other.SignAsync("b");
        await other.SignAsync("c");

        // The goal of three is reached; the first process knows of one signature.
        var refused = Assert.IsType<Decision<Petition>.Refused>(
            await one.HandleAsync(Id, new Sign(string.Empty), Petitions.Somebody, null, Token));
        Assert.Equal(RefusalKind.State, refused.Refusals[0].Kind);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Many_commands_are_handled_as_if_one_after_another(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        Cases<Petition> cases = store.Cases();
        CaseId[] ids = [.. Enumerable.Range(1, 700).Select(i => new CaseId($"petition-{i:D4}"))];
        ImmutableArray<Decision<Petition>> opened = await cases.HandleManyAsync(
            [.. ids.Select(id => new CaseCommand<Petition>(id, Petitions.Opening, Petitions.Somebody, Petitions.First))], Token);
        Assert.All(opened, decision => Assert.True(decision.IsAccepted));

        CaseCommand<Petition>[] signs =
        [
            .. ids.SelectMany(
                id => Enumerable.Range(1, 4)
                    .Select(i => new CaseCommand<Petition>(id, new Sign(i == 2 ? string.Empty : $"name {i}"), Petitions.Somebody))),
        ];
        ImmutableArray<Decision<Petition>> signed = await store.Cases().HandleManyAsync(signs, Token);
        Assert.Equal(signs.Select(each => ((Sign)each.Command).Name.Length > 0), signed.Select(decision => decision.IsAccepted));
        Assert.Equal(
            700, (await cases.ListAsync(Token).ToListAsync(Token)).Count(each => each.Status.State == "Enough" && each.Journal.Count == 5));
        Assert.True((await cases.VerifyAsync(ids[^1], null, Token)).IsIntact);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Many_commands_with_stale_refused_and_repeated_ones_among_them_come_to_the_same(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        Cases<Petition> one = store.Cases();
        Cases<Petition> other = store.Cases();
        CaseId second = new("petition-2");
        await one.OpenAsync();
        await one.OpenAsync(second, Petitions.First, Petitions.Opening, Petitions.Somebody, null, Token);
        await one.HandleAsync(Id, new Sign("first"), Petitions.Somebody, new() { IdempotencyKey = "k" }, Token);
        foreach (string signatory in new[] { "a", "b", "c" })
        {
            await other.HandleAsync(second, new Sign(signatory), Petitions.Somebody, null, Token);
        }

        ImmutableArray<Decision<Petition>> decisions = await one.HandleManyAsync(
            [
                new(Id, new Sign("first"), Petitions.Somebody, null, new() { IdempotencyKey = "k" }),
                new(second, new Sign("too late"), Petitions.Somebody),
                new(Id, new Sign("new"), Petitions.Somebody),
            ],
            Token);
        Assert.Equal([true, false, true], decisions.Select(decision => decision.IsAccepted));
        Assert.Equal("first", ((SignatureGiven)((Decision<Petition>.Accepted)decisions[0]).Facts[0]).Signatory.Name);
        Assert.Equal(2, (await one.GetAsync(Id, Token)).Case.Signatures);
    }
}
