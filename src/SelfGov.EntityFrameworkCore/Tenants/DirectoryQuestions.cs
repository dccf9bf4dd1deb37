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
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(end);
        patience.CancelAfter(Patience);
        CancellationToken overdue = patience.Token;
        Task<Tenant?> asked = Task.Run(() => AskAsync(name, overdue), CancellationToken.None);
        try
        {
            return await asked.WaitAsync(overdue).ConfigureAwait(false);
        }
        catch (Exception exception) when (overdue.IsCancellationRequested)
        {
            _ = IgnoreAsync(asked);
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
        using var left = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        CancellationToken leaving = left.Token;
        var listed = Channel.CreateUnbounded<Tenant>();
        _ = Task.Run(() => ListAsync(listed.Writer, leaving), CancellationToken.None);
        try
        {
            await foreach (Tenant tenant in listed.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return tenant;
            }
        }
        finally
        {
            await left.CancelAsync().ConfigureAwait(false);
        }
    }

    public void Dispose()
    {
        if (!end.IsCancellationRequested)
        {
            ending.Cancel();
            ending.Dispose();
        }
    }

    private static async Task IgnoreAsync(Task asked) => await asked.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

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
