using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SelfGov.Tenants;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Tenants;

/// <summary>A directory that does not answer holds up nobody for ever, whether or not it hears that nobody waits any longer.</summary>
public sealed class TenantDirectoryTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_question_that_is_not_answered_fails_and_is_asked_again(bool hears)
    {
        await using Okrugs okrugs = await Okrugs.CreateAsync("files", 1);
        var directory = new Silent(okrugs.Tenants[0], hears);
        ServiceProvider host = okrugs.Host(directory);
        OpenTenants tenants = host.GetRequiredService<OpenTenants>();
        Assert.Equal(TimeSpan.FromSeconds(15), tenants.Directory.Patience);
        tenants.Directory.Patience = TimeSpan.FromMilliseconds(250);
        Task<ITenantLease>[] waiting = [.. Enumerable.Range(0, 4).Select(_ => tenants.OpenAsync("okrug-0", Token).AsTask())];
        foreach (Task<ITenantLease> each in waiting)
        {
            string told = (await Assert.ThrowsAsync<TimeoutException>(() => each.WaitAsync(TimeSpan.FromSeconds(10), Token))).Message;
            Assert.Equal("The directory of tenants did not answer within 0.25 s whether it has the tenant 'okrug-0'.", told);
        }

        directory.Answers = true;
        tenants.Directory.Patience = TimeSpan.FromSeconds(15);
        await (await tenants.OpenAsync("okrug-0", Token)).DisposeAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_host_that_ends_waits_for_no_answer(bool hears)
    {
        await using Okrugs okrugs = await Okrugs.CreateAsync("files", 1);
        ServiceProvider host = okrugs.Host(new Silent(okrugs.Tenants[0], hears));
        IHostedService rounds = host.GetServices<IHostedService>().Single();
        await rounds.StartAsync(Token);
        Task<ITenantLease> waiting = host.GetRequiredService<ITenants>().OpenAsync("okrug-0", Token).AsTask();
        await Task.Delay(200, Token);
        Assert.False(waiting.IsCompleted);
        await rounds.StopAsync(Token).WaitAsync(TimeSpan.FromSeconds(5), Token);
        await host.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(5), Token);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => waiting.WaitAsync(TimeSpan.FromSeconds(5), Token));
    }

    private sealed class Silent(Tenant tenant, bool hears) : ITenantDirectory
    {
        private readonly TaskCompletionSource never = new();

        public bool Answers { get; set; }

        public async IAsyncEnumerable<Tenant> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            await AnswerAsync(cancellationToken);
            yield return tenant;
        }

        public async ValueTask<Tenant?> FindAsync(string name, CancellationToken cancellationToken = default)
        {
            await AnswerAsync(cancellationToken);
            return name == tenant.Name ? tenant : null;
        }

        private Task AnswerAsync(CancellationToken cancellationToken) =>
            Answers ? Task.CompletedTask : never.Task.WaitAsync(hears ? cancellationToken : CancellationToken.None);
    }
}
