using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Workflow;

namespace SelfGov.EntityFrameworkCore;

/// <summary>
/// Finds the cases whose time limits have passed and records what that has caused, once each, however many schedulers share a database.
/// </summary>
/// <remarks>
/// A scheduler takes cases for a short while, in the order of their moments, so that others leave them alone; what is due is appended like
/// any other facts, so that even a scheduler that takes a case too late appends nothing twice. A case that cannot be advanced is logged,
/// and tried again when the while is over; it holds up no other.
/// </remarks>
public sealed partial class DeadlineScheduler : BackgroundService
{
    private readonly JournalDatabase database;
    private readonly FrozenDictionary<string, ICases> cases;
    private readonly IClock clock;
    private readonly DeadlineSchedulerOptions options;
    private readonly ILogger<DeadlineScheduler> logger;

    internal DeadlineScheduler(
        JournalDatabase database, IEnumerable<ICases> cases, IClock clock, DeadlineSchedulerOptions options,
        ILogger<DeadlineScheduler> logger)
    {
        this.database = database;
        this.cases = cases.ToFrozenDictionary(each => each.Kind, StringComparer.Ordinal);
        this.clock = clock;
        this.options = options;
        this.logger = logger;
    }

    /// <summary>Records what is due at this moment in all cases of the kinds that the host serves.</summary>
    /// <param name="cancellationToken">Cancels between cases.</param>
    /// <returns>How many facts were recorded.</returns>
    /// <remarks>For hosts that keep time themselves, and for tests. May run beside the scheduler's own rounds.</remarks>
    /// <exception cref="JournalUnavailableException">The database cannot be used.</exception>
    public async Task<int> RunAsync(CancellationToken cancellationToken = default)
    {
        int recorded = 0;
        ImmutableArray<(CaseId Case, string Kind)> taken;
        do
        {
            Instant now = clock.GetCurrentInstant();
            taken = await database.Journal.ClaimDueAsync(
                cases.Keys, now, now + options.Claim, options.CasesAtATime, cancellationToken).ConfigureAwait(false);
            foreach ((CaseId id, string kind) in taken)
            {
                recorded += await AdvanceAsync(cases[kind], id, cancellationToken).ConfigureAwait(false);
            }
        }
        while (taken.Length == options.CasesAtATime);
        return recorded;
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RunAsync(stoppingToken).ConfigureAwait(false);
            }
            catch (JournalUnavailableException exception)
            {
                RoundFailed(exception);
            }

            await Task.Delay(options.Interval.ToTimeSpan(), stoppingToken).ConfigureAwait(false);
        }
    }

    private async ValueTask<int> AdvanceAsync(ICases kind, CaseId id, CancellationToken cancellationToken)
    {
        try
        {
            return await kind.AdvanceAsync(id, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or JournalUnavailableException))
        {
            // One broken journal, or one that a newer release wrote, must not stop the time of all other cases.
            CaseFailed(id, kind.Kind, exception);
            return 0;
        }
    }

    [LoggerMessage(LogLevel.Error, "What time has caused in case {Case} of kind {Kind} could not be recorded.")]
    private partial void CaseFailed(CaseId @case, string kind, Exception exception);

    [LoggerMessage(LogLevel.Error, "The journal could not be used; the scheduler tries again.")]
    private partial void RoundFailed(Exception exception);
}
