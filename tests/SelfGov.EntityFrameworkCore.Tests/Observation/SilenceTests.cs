using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Cases.Observation;
using SelfGov.Journal;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.EntityFrameworkCore.PetitionActs;

namespace SelfGov.EntityFrameworkCore.Observation;

/// <summary>Logs, spans and numbers tell an administrator what he needs, and nobody anything of a person.</summary>
[Collection(nameof(Listening))]
public sealed class SilenceTests
{
    private const string Name = "Тағыберген-Құпия-Есім";
    private static readonly Actor Clerk = new("clerk-of-nobodys-business", Petitions.Citizen);
    private static readonly Citation Basis = new Act("Z1300000094", Words.Same("the act"), new Uri("https://example.org")).At("18");
    private static readonly string[] Unsaid = [Name, Petitions.Opening.Title, Clerk.Id, "key-of-nobodys-business"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task What_goes_wrong_is_logged_and_nothing_says_who_or_what_about(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        using var logs = new KeptLogs();
        using var listening = new Listening("SelfGov");
        ServiceProvider services = store.Host(collection =>
        {
            collection.AddLogging(logging => logging.AddProvider(logs).SetMinimumLevel(LogLevel.Trace));
            collection.AddSelfGov().Add(Petitions.Procedure);
        });
        await PlayAsync(store, services.GetRequiredService<Cases<Petition>>(), services.GetRequiredService<DeadlineScheduler>());
        await store.Host(purge: new PurgeOptions { Patience = Duration.Zero }).GetRequiredService<ICaseJournal>().PurgeAsync(Token);
        listening.Ask();

        IEnumerable<string> own =
            logs.Lines.Where(line => line.Category.StartsWith("SelfGov", StringComparison.Ordinal)).Select(line => line.Text);
        int[] told = [.. logs.Lines.Where(line => line.Category == "SelfGov.Cases").Select(line => line.Id).Distinct().Order()];
        Assert.Equal([1, 2, 3], told);
        string[] spans = [.. listening.Spans.Select(Listening.Text)];
        string[] numbers = [.. listening.Numbers.Select(number => $"{number.Name} {number.Tags}")];
        Assert.Contains(spans, span => span.StartsWith("record what is due", StringComparison.Ordinal));
        Assert.Contains(spans, span => span.StartsWith("purge", StringComparison.Ordinal));
        foreach (string text in own.Concat(spans).Concat(numbers))
        {
            Assert.DoesNotContain(Unsaid, unsaid => text.Contains(unsaid, StringComparison.OrdinalIgnoreCase));
        }
    }

    private static async Task PlayAsync(TestStore store, Cases<Petition> cases, DeadlineScheduler scheduler)
    {
        await cases.OpenAsync();
        Cases<Petition> other = store.Cases();
        await other.SignAsync("somebody else");
        var options = new HandleOptions { IdempotencyKey = "key-of-nobodys-business" };
        Assert.True((await cases.HandleAsync(Id, new Sign(Name), Clerk, options, Token)).IsAccepted);
        Assert.False((await cases.HandleAsync(Id, new Sign(string.Empty), Clerk, null, Token)).IsAccepted);
        await Assert.ThrowsAsync<ErasureNotPermittedException>(async () =>
            await cases.ErasePersonalDataAsync(Id, Basis, new Actor(Clerk.Id, new Role("guest", Words.Same("guest"))), null, Token));
        await cases.ErasePersonalDataAsync(Id, Basis, Petitions.Somebody, null, Token);
        store.Clock.Reset(Petitions.Closes);
        await scheduler.RunAsync(Token);
        await other.GetAsync(Id, Token);
        await store.ExecuteAsync("UPDATE selfgov_entry SET actor = 'somebody' WHERE version = 2");
        Assert.False((await cases.VerifyAsync(Id, null, Token)).IsIntact);
        await Assert.ThrowsAsync<BrokenJournalException>(async () => await store.Cases().GetAsync(Id, Token));
    }
}
