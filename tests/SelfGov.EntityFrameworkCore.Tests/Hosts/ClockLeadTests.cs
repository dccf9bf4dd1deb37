using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;
using NodaTime.Testing;
using SelfGov.Cases;
using SelfGov.EntityFrameworkCore.PostgreSQL;
using SelfGov.Journal;
using Xunit;
using static SelfGov.EntityFrameworkCore.PetitionActs;

namespace SelfGov.EntityFrameworkCore.Hosts;

/// <summary>A clock that leaps ahead writes nothing into a journal.</summary>
public sealed class ClockLeadTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_append_under_a_clock_that_is_ahead_is_refused_and_names_both()
    {
        await using TestStore store = await TestStore.CreateAsync("postgres");
        var clock = new FakeClock(SystemClock.Instance.GetCurrentInstant());
        ServiceProvider host = Host(store, clock, Duration.FromMinutes(5));
        Cases<Petition> cases = host.GetRequiredService<Cases<Petition>>();
        await OpenAsync(cases, clock);
        await cases.SignAsync("in time");
        clock.AdvanceMinutes(4);
        await cases.SignAsync("a little early");
        clock.AdvanceDays(1);
        ClockLeadException exception = await Assert.ThrowsAsync<ClockLeadException>(() => cases.SignAsync("a"));
        Assert.Equal(clock.GetCurrentInstant(), exception.ClockMoment);
        Assert.Equal(Duration.FromMinutes(5), exception.Limit);
        Assert.InRange(exception.ClockMoment - exception.StoreMoment, Duration.FromHours(23), Duration.FromHours(25));
        Assert.Contains($"{exception.ClockMoment}", exception.Message, StringComparison.Ordinal);
        Assert.Contains($"{exception.StoreMoment}", exception.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ClockLeadException>(() => host.GetRequiredService<DeadlineScheduler>().RunAsync(Token));
        Assert.Equal(3, (await cases.EntriesAsync()).Count);
        clock.AdvanceDays(-1);
        await cases.SignAsync("the clock was set");
    }

    [Fact]
    public async Task A_command_inside_a_hosts_transaction_is_refused_too_and_leaves_the_hosts_rows()
    {
        await using TestStore store = await TestStore.CreateAsync("postgres");
        await using HostContext context = await store.HostContextAsync();
        var clock = new FakeClock(SystemClock.Instance.GetCurrentInstant());
        Cases<Petition> cases = Host(store, clock, Duration.FromMinutes(5)).GetRequiredService<Cases<Petition>>();
        await OpenAsync(cases, clock);
        await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(Token);
        context.Permits.Add(new Permit { Text = "kept" });
        await context.SaveChangesAsync(Token);
        clock.AdvanceDays(1);
        await Assert.ThrowsAsync<ClockLeadException>(() => cases.In(context).SignAsync("a"));
        await transaction.CommitAsync(Token);
        Assert.Single(await cases.EntriesAsync());
        Assert.Single(context.Permits);
    }

    [Fact]
    public void The_clock_of_the_system_is_bound_by_five_minutes_and_another_where_the_host_says_so()
    {
        var other = new FakeClock(Petitions.Start);
        Assert.Equal(Duration.FromMinutes(5), ClockBound.Of(SystemClock.Instance, null)!.MaxLead);
        Assert.Equal(Duration.FromHours(1), ClockBound.Of(SystemClock.Instance, Duration.FromHours(1))!.MaxLead);
        Assert.Equal(Duration.FromHours(1), ClockBound.Of(other, Duration.FromHours(1))!.MaxLead);
        Assert.Null(ClockBound.Of(other, null));
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            new ServiceCollection().AddSelfGov().UseNpgsql("Host=none", null, Duration.Zero));
    }

    private static ServiceProvider Host(TestStore store, IClock clock, Duration? maxClockLead) => store.Host(services =>
    {
        services.RemoveAll<IClock>();
        services.AddSingleton(clock).AddSelfGov().UseNpgsql(store.ConnectionString, null, maxClockLead);
    });

    private static async Task OpenAsync(Cases<Petition> cases, FakeClock clock) => Assert.True((await cases.OpenAsync(
        Id, Petitions.Second, new OpenPetition("Street light", clock.GetCurrentInstant() + Duration.FromDays(30)), Petitions.Somebody, null,
        Token)).IsAccepted);
}
