using System.Collections.Immutable;
using NodaTime.Testing;
using SelfGov.Journal;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Cases;

/// <summary>Many commands are decided side by side, and what comes of them is what comes of them one after another.</summary>
public sealed class BulkOnAllCoresTests
{
    private const int Petitions60 = 60;

    private readonly InMemoryJournal journal = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_stored_is_what_each_command_by_itself_would_have_stored()
    {
        CaseCommand<Petition>[] commands = [.. Openings(), .. Signatures(5)];
        var single = new InMemoryJournal();
        Cases<Petition> oneByOne = Over(single);
        var expected = new List<Decision<Petition>>();
        foreach (CaseCommand<Petition> each in commands)
        {
            expected.Add(each.Opens is { } edition
                ? await oneByOne.OpenAsync(each.Case, edition, each.Command, each.Actor, each.Options, Token)
                : await oneByOne.HandleAsync(each.Case, each.Command, each.Actor, each.Options, Token));
        }

        ImmutableArray<Decision<Petition>> decided = await Over(journal).HandleManyAsync(commands, Token);
        Assert.Equal(
            expected.Select(each => each.IsAccepted ? ((Decision<Petition>.Accepted)each).Next : null),
            decided.Select(each => each.IsAccepted ? ((Decision<Petition>.Accepted)each).Next : null));
        Assert.Contains(decided, each => !each.IsAccepted);
        foreach (int number in Enumerable.Range(0, Petitions60))
        {
            Assert.Equal(await ToldAsync(single, number), await ToldAsync(journal, number));
        }
    }

    [Fact]
    public async Task With_salts_of_the_host_every_hash_is_the_same_each_time()
    {
        CaseCommand<Petition>[] commands = [.. Openings(), .. Signatures(5)];
        var single = new InMemoryJournal();
        Cases<Petition> oneByOne = Over(single, new CountingSalts());
        await oneByOne.HandleManyAsync([.. Openings()], Token);
        foreach (CaseCommand<Petition> each in Signatures(5))
        {
            await oneByOne.HandleAsync(each.Case, each.Command, each.Actor, each.Options, Token);
        }

        await Over(journal, new CountingSalts()).HandleManyAsync(commands, Token);
        foreach (int number in Enumerable.Range(0, Petitions60))
        {
            Assert.Equal(await single.HeadAsync(Id(number), Token), await journal.HeadAsync(Id(number), Token));
        }
    }

    [Theory]
    [InlineData(7, 250, nameof(Deaf))]
    [InlineData(250, 7, nameof(Unheard))]
    [InlineData(299, 298, nameof(Unheard))]
    public async Task Of_several_commands_that_throw_the_first_in_the_list_is_told_and_nothing_is_stored(int deaf, int unheard, string told)
    {
        Cases<Petition> cases = Over(journal);
        await cases.HandleManyAsync([.. Openings()], Token);
        CaseCommand<Petition>[] commands = [.. Signatures(5)];
        commands[deaf] = commands[deaf] with { Command = new Deaf() };
        commands[unheard] = commands[unheard] with { Command = new Unheard() };
        ArgumentException thrown =
            await Assert.ThrowsAsync<ArgumentException>(async () => await cases.HandleManyAsync(commands, Token));
        Assert.Contains(told, thrown.Message, StringComparison.Ordinal);
        Assert.Equal(1, (await journal.HeadAsync(Id(0), Token)).Count);
    }

    [Theory]
    [InlineData(7, 250, true)]
    [InlineData(250, 7, false)]
    public async Task A_case_that_is_not_there_is_told_in_its_turn(int missing, int unheard, bool isMissing)
    {
        Cases<Petition> cases = Over(journal);
        await cases.HandleManyAsync([.. Openings()], Token);
        CaseCommand<Petition>[] commands = [.. Signatures(5)];
        commands[missing] = commands[missing] with { Case = new CaseId("nowhere") };
        commands[unheard] = commands[unheard] with { Command = new Unheard() };
        Exception thrown = await Assert.ThrowsAnyAsync<Exception>(async () => await cases.HandleManyAsync(commands, Token));
        Assert.Equal(isMissing, thrown is CaseNotFoundException);
        Assert.Equal(!isMissing, thrown is ArgumentException);
    }

    [Fact]
    public async Task A_conflict_that_the_caller_asked_to_see_ends_the_list_where_it_stands()
    {
        Cases<Petition> cases = Over(journal);
        await cases.HandleManyAsync([.. Openings()], Token);
        CaseCommand<Petition>[] commands = [.. Signatures(5)];
        commands[100] = commands[100] with { Options = new HandleOptions { ExpectedVersion = 77 } };
        commands[200] = commands[200] with { Command = new Unheard() };
        await Assert.ThrowsAsync<ConcurrencyConflictException>(async () => await cases.HandleManyAsync(commands, Token));
        Assert.Equal(3, (await journal.HeadAsync(commands[0].Case, Token)).Count);
        Assert.Equal(2, (await journal.HeadAsync(commands[101].Case, Token)).Count);
    }

    [Fact]
    public async Task Who_has_cancelled_is_told_so_and_nothing_is_stored()
    {
        Cases<Petition> cases = Over(journal);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await cases.HandleManyAsync([.. Openings()], new CancellationToken(canceled: true)));
        Assert.Equal(0, (await journal.HeadAsync(Id(0), Token)).Count);
    }

    private sealed record Deaf : ICommand<Petition>;

    private static CaseId Id(int number) => new($"petition-{number}");

    private static IEnumerable<CaseCommand<Petition>> Openings() => Enumerable.Range(0, Petitions60)
        .Select(number => new CaseCommand<Petition>(Id(number), Petitions.Opening, Petitions.Somebody, Petitions.First, null));

    // Round by round, so that the commands of one case stand far apart; the fourth signature comes once the goal is reached.
    private static IEnumerable<CaseCommand<Petition>> Signatures(int rounds) =>
        from round in Enumerable.Range(0, rounds)
        from number in Enumerable.Range(0, Petitions60)
        select new CaseCommand<Petition>(Id(number), new Sign($"Signer {round}"), Petitions.Somebody, null, null);

    private static Cases<Petition> Over(InMemoryJournal journal, CountingSalts? salts = null) =>
        new(Petitions.Procedure, journal, new FakeClock(Petitions.Start), salts: salts);

    private static async Task<List<string>> ToldAsync(InMemoryJournal journal, int number) => await journal.ReadAsync(Id(number), 1, Token)
        .Select(entry => $"{entry.Version} {entry.FactName} {entry.Payload} {entry.Command} {entry.Decision} {entry.Recorded}")
        .ToListAsync(Token);
}
