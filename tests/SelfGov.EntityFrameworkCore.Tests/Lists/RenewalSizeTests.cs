using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Cases.Lists;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Lists;

/// <summary>How long it takes to renew the rows of all cases after a change of the law or of the calendar.</summary>
public sealed class RenewalSizeTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Thousands_of_cases_are_renewed_in_one_round_and_the_next_has_nothing_to_do(string name)
    {
        int count = TestSize.Of(2_000, full: 10_000);
        await using TestStore store = await TestStore.CreateAsync(name);
        Cases<Petition> cases = store.Host().GetRequiredService<Cases<Petition>>();
        foreach (int[] some in Enumerable.Range(0, count).Chunk(1_000))
        {
            await cases.HandleManyAsync(
                [
                    .. some.Select(i => new CaseCommand<Petition>(CaseOf(i), Petitions.Opening, Petitions.Somebody, Petitions.Second)),
                    .. some.Select(i => new CaseCommand<Petition>(CaseOf(i), new Sign("Әсел"), Petitions.Somebody, null)),
                    .. some.Select(i => new CaseCommand<Petition>(CaseOf(i), new Sign("Ерлан"), Petitions.Somebody, null)),
                ],
                Token);
        }

        ServiceProvider host = store.Host(services => services.AddSelfGov().Add(Windowed.Procedure));
        DeadlineScheduler scheduler = host.GetRequiredService<DeadlineScheduler>();
        long started = Stopwatch.GetTimestamp();
        Assert.Equal(0, await scheduler.RunAsync(Token));
        TimeSpan took = Stopwatch.GetElapsedTime(started);
        started = Stopwatch.GetTimestamp();
        await scheduler.RunAsync(Token);
        TimeSpan idle = Stopwatch.GetElapsedTime(started);
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{name}: {count} cases of 3 entries renewed in {took.TotalSeconds:F1} s; a round with nothing to renew takes "
                + $"{idle.TotalMilliseconds:F1} ms");
        Assert.Equal(count, Assert.Single(await host.GetRequiredService<CaseLists>().CountAsync(
            new CaseQuery { DeadlineBefore = Windowed.Closes + Duration.FromTicks(10) }, Token)).Cases);
    }

    private static CaseId CaseOf(int i) => new($"p-{i:D6}");
}
