using System.Globalization;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Microsoft.Extensions.DependencyInjection;
using SelfGov.Tenants;

namespace SelfGov.EntityFrameworkCore.Tenants;

/// <summary>
/// Asks the directory of tenants so that one which does not answer, and may not hear that nobody waits any longer, holds up nobody.
/// </summary>
internal sealed class DirectoryQuestions : IDisposable
{
    private readonly IServiceScopeFactory scopes;
    private readonly CancellationTokenSource ending = new();
    private readonly CancellationToken end;

    internal DirectoryQuestions(IServiceScopeFactory scopes)
    {
        this.scopes = scopes;
        end = ending.Token;
    }

    /// <summary>How long an answer for one tenant is waited for.</summary>
    internal TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(15);

    /// <exception cref="TimeoutException">The directory does not answer.</exception>
    /// <exception cref="ObjectDisposedException">The host ends.</exception>
    internal async Task<Tenant?> FindAsync(string name)
    {
        // Of a token of its own: who is told of the end of patience by the directory's token would wait for what the directory does then.
        var left = new CancellationTokenSource();
        CancellationToken leaving = left.Token;
        Task<Tenant?> asked = Task.Run(() => AskAsync(name, leaving), CancellationToken.None);
        try
        {
            return await asked.WaitAsync(Patience, end).ConfigureAwait(false);
        }
        catch (Exception exception) when (!asked.IsCompleted)
        {
            _ = LeaveAsync(left, asked);
            ObjectDisposedException.ThrowIf(end.IsCancellationRequested, typeof(ITenants));
            throw new TimeoutException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The directory of tenants did not answer within {Patience.TotalSeconds} s whether it has the tenant '{name}'."),
                exception);
        }
    }

    /// <summary>All tenants that the directory has now.</summary>
    internal async IAsyncEnumerable<Tenant> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var left = new CancellationTokenSource();
        CancellationToken leaving = left.Token;
        var listed = Channel.CreateUnbounded<Tenant>();
        Task listing = Task.Run(() => ListAsync(listed.Writer, leaving), CancellationToken.None);
        try
        {
            await foreach (Tenant tenant in listed.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return tenant;
            }
        }
        finally
        {
            _ = LeaveAsync(left, listing);
        }
    }

    public void Dispose() => _ = ending.CancelAsync();

    // What a directory does when it hears that nobody waits any longer may take its time, and whatever it throws is nobody's.
    private static async Task LeaveAsync(CancellationTokenSource left, Task asked)
    {
        await left.CancelAsync().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await asked.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        left.Dispose();
    }

    private async Task<Tenant?> AskAsync(string name, CancellationToken cancellationToken)
    {
        AsyncServiceScope scope = scopes.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            return await DirectoryOf(scope).FindAsync(name, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task ListAsync(ChannelWriter<Tenant> listed, CancellationToken cancellationToken)
    {
        try
        {
            AsyncServiceScope scope = scopes.CreateAsyncScope();
            await using (scope.ConfigureAwait(false))
            {
                await foreach (Tenant tenant in DirectoryOf(scope).ListAsync(cancellationToken).ConfigureAwait(false))
                {
                    listed.TryWrite(tenant);
                }
            }

            listed.Complete();
        }
        catch (Exception exception)
        {
            listed.Complete(exception);
        }
    }

    private static ITenantDirectory DirectoryOf(AsyncServiceScope scope) =>
        scope.ServiceProvider.GetService<ITenantDirectory>() ?? throw new InvalidOperationException(
            "There is no directory of tenants; register an ITenantDirectory, such as "
                + "services.AddSingleton<ITenantDirectory>(new TenantList(...)).");
}
