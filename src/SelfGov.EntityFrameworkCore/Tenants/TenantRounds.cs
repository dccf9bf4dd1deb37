using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using SelfGov.Tenants;

namespace SelfGov.EntityFrameworkCore.Tenants;

/// <summary>
/// Has the schedulers and the readers of all tenants do their rounds: those that are due first, a few tenants at a time, a piece of each.
/// </summary>
/// <remarks>
/// A tenant that somebody uses has its rounds at their intervals; one that nobody does, every 15 seconds at most. Each of its rounds runs
/// for itself, so that one that waits holds up no other. One that fails has longer and longer pauses, up to 5 minutes; a tenant that does
/// not answer gives its place up after 5 seconds, and after 1 where it did not answer the last time or has not been tried. The directory is
/// looked through every 15 seconds, and has as long for its answer.
/// </remarks>
internal sealed partial class TenantRounds : BackgroundService
{
    private static readonly TimeSpan LongestPiece = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestLook = TimeSpan.FromSeconds(15);
    private static readonly string NotAnswered =
        string.Create(CultureInfo.InvariantCulture, $"The directory of tenants did not answer within {LongestLook.TotalSeconds} s.");

    private readonly OpenTenants tenants;
    private readonly TenantTurns turns;
    private readonly TenantOptions options;
    private readonly IClock clock;
    private readonly ILogger<TenantRounds> logger;
    private readonly SemaphoreSlim signal = new(0, 1);
    private readonly HashSet<Task> running = [];
    private readonly HashSet<string> told = new(StringComparer.Ordinal);

    internal TenantRounds(
        OpenTenants tenants, TenantTurns turns, TenantOptions options, IClock clock, ILogger<TenantRounds> logger)
    {
        this.tenants = tenants;
        this.turns = turns;
        this.options = options;
        this.clock = clock;
        this.logger = logger;
        tenants.Used = Used;
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        base.Dispose();
        tenants.Used = null;
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        tenants.Used = Used;
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                await signal.WaitAsync(StartWhatIsDue(stoppingToken), stoppingToken).ConfigureAwait(false);
            }
        }
        finally
        {
            // They hear of the end too, and give back what they have open.
            Task[] left;
            lock (running)
            {
                left = [.. running];
            }

            await Task.WhenAll(left).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            tenants.Used = null;
            turns.Clear();
        }
    }

    /// <summary>Begins what is due, as far as there are places.</summary>
    /// <returns>When to look again.</returns>
    private TimeSpan StartWhatIsDue(CancellationToken stoppingToken)
    {
        if (turns.TryBeginLook())
        {
            Start(() => LookAsync(stoppingToken));
        }

        (ImmutableArray<TenantTurn> due, TimeSpan pause) = turns.Begin(options.RoundsAtOnce, clock.GetCurrentInstant());
        foreach (TenantTurn turn in due)
        {
            Start(() => RunAsync(turn, stoppingToken));
        }

        return pause < LongestPause ? pause : LongestPause;
    }

    private void Start(Func<Task> runAsync)
    {
        Task started = Task.Run(runAsync, CancellationToken.None);
        lock (running)
        {
            running.Add(started);
        }

        _ = EndAsync(started);
    }

    private async Task EndAsync(Task started)
    {
        await started.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        lock (running)
        {
            running.Remove(started);
        }

        Signal();
    }

    private void Used(string name)
    {
        turns.Used(name, clock.GetCurrentInstant());
        Signal();
    }

    private void Signal()
    {
        try
        {
            if (signal.CurrentCount == 0)
            {
                signal.Release();
            }
        }
        catch (SemaphoreFullException)
        {
            // Somebody else has said so at the same time.
        }
    }

    private async Task LookAsync(CancellationToken stoppingToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        patience.CancelAfter(LongestLook);
        try
        {
            long began = Stopwatch.GetTimestamp();
            Dictionary<string, Tenant> known = await ReadAsync(patience.Token).ConfigureAwait(false);
            turns.Looked(known.Keys, clock.GetCurrentInstant(), began);
            tenants.GiveUpAllBut(known, began);
        }
        catch (Exception exception) when (!Rounds.IsStop(exception, stoppingToken))
        {
            Exception cause = patience.IsCancellationRequested ? new TimeoutException(NotAnswered, exception) : exception;
            DirectoryFailed(turns.NotLooked(cause), cause);
        }
    }

    private async Task<Dictionary<string, Tenant>> ReadAsync(CancellationToken cancellationToken)
    {
        var known = new Dictionary<string, Tenant>(StringComparer.Ordinal);
        await foreach (Tenant tenant in tenants.DirectoryAsync(cancellationToken).ConfigureAwait(false))
        {
            known.TryAdd(tenant.Name, tenant);
        }

        return known;
    }

    private async Task RunAsync(TenantTurn turn, CancellationToken stoppingToken)
    {
        try
        {
            TenantServices open = await tenants.OpenForRoundAsync(turn.Name, stoppingToken).ConfigureAwait(false);
            open.BeginVisit();
            try
            {
                ImmutableArray<IRounds> due =
                    turns.Opened(turn, [.. RoundsOf(open)], options.RoundsAtOnce, clock.GetCurrentInstant());

                // Whoever uses it from now on says so to the rounds that have begun.
                bool isUsed = open.TakeUse() | open.IsShared;
                await Task.WhenAll(due.Select(rounds => Task.Run(
                    () => RunAsync(turn, rounds, open, isUsed, stoppingToken), CancellationToken.None))).ConfigureAwait(false);
            }
            finally
            {
                open.EndVisit();
                await tenants.ReturnFromRoundAsync(open).ConfigureAwait(false);
            }
        }
        catch (UnknownTenantException)
        {
            turns.Gone(turn);
        }
        catch (Exception exception) when (!Rounds.IsStop(exception, stoppingToken))
        {
            NotOpened(turn.Name, turns.NotOpened(turn, exception, clock.GetCurrentInstant()), exception);
        }
    }

    private IEnumerable<IRounds> RoundsOf(TenantServices open)
    {
        foreach (IHostedService service in open.Provider.GetServices<IHostedService>())
        {
            if (service is IRounds rounds)
            {
                foreach (string remark in rounds.Remarks.Where(IsNew))
                {
                    Remarked(remark);
                }

                yield return rounds;
            }
            else if (service.GetType() is var type && type.Namespace?.StartsWith("Microsoft.", StringComparison.Ordinal) != true
                && IsNew(type.FullName!))
            {
                NotStarted(type.FullName!);
            }
        }
    }

    private async Task RunAsync(
        TenantTurn turn, IRounds rounds, TenantServices open, bool isUsed, CancellationToken stoppingToken)
    {
        Instant began = clock.GetCurrentInstant();
        try
        {
            bool wasCut = await rounds.RunAsync(new Piece(LongestPiece), stoppingToken).ConfigureAwait(false);
            turns.Succeeded(turn, rounds, began, wasCut, isUsed);
        }
        catch (Exception exception) when (!Rounds.IsStop(exception, stoppingToken))
        {
            Duration pause = turns.Failed(turn, rounds, exception, clock.GetCurrentInstant());
            RoundFailed(rounds.Name, turn.Name, pause, exception);
        }
        finally
        {
            turns.End(turn, rounds, open.Database?.Journal.LastPurge, clock.GetCurrentInstant());
            Signal();
        }
    }

    private bool IsNew(string remark)
    {
        lock (told)
        {
            return told.Add(remark);
        }
    }

    [LoggerMessage(42, LogLevel.Warning, "{Remark}")]
    private partial void Remarked(string remark);

    [LoggerMessage(43, LogLevel.Error, "The {Service} of tenant {Tenant} could not go on; it tries again in {Pause}.")]
    private partial void RoundFailed(string service, string tenant, Duration pause, Exception exception);

    [LoggerMessage(44, LogLevel.Error, "Tenant {Tenant} could not be opened for its rounds; it is tried again in {Pause}.")]
    private partial void NotOpened(string tenant, Duration pause, Exception exception);

    [LoggerMessage(45, LogLevel.Error, "The directory of tenants could not be read; it is tried again in {Pause}, and those known go on.")]
    private partial void DirectoryFailed(Duration pause, Exception exception);

    [LoggerMessage(46, LogLevel.Warning,
        "{Service} is a hosted service of a tenant, and nobody starts it: its services come and go. Add it to the host, and have it open "
            + "tenants by ITenants.")]
    private partial void NotStarted(string service);
}
