using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using SelfGov.Cases;
using SelfGov.EntityFrameworkCore.Observation;
using SelfGov.Journal;
using SelfGov.Workflow;

namespace SelfGov.EntityFrameworkCore;

/// <summary>
/// Finds the cases whose time limits have passed and records what that has caused, once each, however many schedulers share a database.
/// </summary>
/// <remarks>
/// A scheduler takes cases for a short while, in the order of their moments, so that others leave them alone; what is due is appended like
/// any other facts, so that even a scheduler that takes a case too late appends nothing twice. A case that cannot be advanced is logged,
/// and tried again when the while is over; it holds up no other. A round that fails is logged too, and after longer and longer pauses,
/// up to 5 minutes, the next one comes: nothing ends the scheduler but the host.
/// </remarks>
public sealed partial class DeadlineScheduler : BackgroundService, IRounds
{
    private readonly JournalDatabase database;
    private readonly FrozenDictionary<string, ICases> cases;
    private readonly CaseRenewals renewals;
    private readonly IClock clock;
    private readonly DeadlineSchedulerOptions options;
    private readonly ILogger<DeadlineScheduler> logger;
    private readonly ImmutableArray<string> remarks;
    private readonly HostTelemetry telemetry;
    private readonly RoundState state;
    private readonly RoundMemory memory;

    internal DeadlineScheduler(
        JournalDatabase database, IEnumerable<ICases> cases, IClock clock, DeadlineSchedulerOptions options,
        ILogger<DeadlineScheduler> logger, ImmutableArray<string> remarks, HostTelemetry telemetry, RoundMemory memory)
    {
        this.memory = memory;
        this.telemetry = telemetry;
        state = new RoundState("scheduler", clock, options.Interval);
        this.remarks = remarks;
        this.database = database;
        this.cases = cases.ToFrozenDictionary(each => each.Kind, StringComparer.Ordinal);
        this.clock = clock;
        this.options = options;
        this.logger = logger;
        renewals = new CaseRenewals(database, this.cases, clock, memory, logger);
    }

    /// <summary>
    /// Records what is due at this moment in all cases of the kinds that the host serves, goes on with purges that are owed, and renews
    /// what lists know of cases where it was computed under another law or other working days.
    /// </summary>
    /// <param name="cancellationToken">Cancels between cases.</param>
    /// <returns>How many facts were recorded.</returns>
    /// <remarks>For hosts that keep time themselves, and for tests. May run beside the scheduler's own rounds.</remarks>
    /// <exception cref="JournalUnavailableException">The database cannot be used.</exception>
    public Task<int> RunAsync(CancellationToken cancellationToken = default) => RunAsync(new Piece(), cancellationToken);

    Type IRounds.Kind => typeof(DeadlineScheduler);

    string IRounds.Name => state.Name;

    bool IRounds.IsReader => false;

    Duration IRounds.Interval => options.Interval;

    ImmutableArray<string> IRounds.Remarks => remarks;

    async Task<bool> IRounds.RunAsync(Piece piece, CancellationToken cancellationToken)
    {
        telemetry.Watch(state);
        await telemetry.RoundAsync(state, () => RunAsync(piece, cancellationToken), cancellationToken).ConfigureAwait(false);
        return piece.WasCut;
    }

    private async Task<int> RunAsync(Piece piece, CancellationToken cancellationToken)
    {
        using Activity? activity = HostTelemetry.Source.StartActivity("record what is due");
        try
        {
            int recorded = await RecordAsync(piece, cancellationToken).ConfigureAwait(false);
            await telemetry.LookAsync(database.Journal, cases.Keys, cancellationToken).ConfigureAwait(false);
            activity?.SetTag(HostTelemetry.Facts, recorded);
            state.Succeeded();
            return recorded;
        }
        catch (Exception exception)
        {
            HostTelemetry.Fail(activity, exception);
            throw;
        }
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        telemetry.Forget(state);
        base.Dispose();
    }

    private async Task<int> RecordAsync(Piece piece, CancellationToken cancellationToken)
    {
        int recorded = await AdvanceAsync(piece, cancellationToken).ConfigureAwait(false);
        await PurgeAsync(cancellationToken).ConfigureAwait(false);
        RenewalPass pass = renewals.Begin();
        while (!piece.WasCut && await pass.RenewPageAsync(cancellationToken).ConfigureAwait(false))
        {
            // Renewals keep nothing that is due waiting, and may bring moments that have come.
            recorded += await AdvanceAsync(piece, cancellationToken).ConfigureAwait(false);
            piece.Cut();
        }

        return recorded;
    }

    private async ValueTask<int> AdvanceAsync(Piece piece, CancellationToken cancellationToken)
    {
        int recorded = 0;
        ImmutableArray<(string Case, string Kind)> taken;
        do
        {
            Instant now = clock.GetCurrentInstant();
            taken = await database.Journal.ClaimDueAsync(
                cases.Keys, now, now + options.Claim, options.CasesAtATime, cancellationToken).ConfigureAwait(false);
            foreach ((string id, string kind) in taken)
            {
                recorded += await AdvanceAsync(cases[kind], id, cancellationToken).ConfigureAwait(false);
            }

            state.Lives();
        }
        while (taken.Length == options.CasesAtATime && !piece.Cut());
        return recorded;
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (string remark in remarks)
        {
            Remarked(remark);
        }

        telemetry.Watch(state);
        try
        {
            await Rounds.RepeatAsync(
                stopping => telemetry.RoundAsync(state, () => RunAsync(stopping), stopping),
                options.Interval,
                RoundFailed,
                stoppingToken).ConfigureAwait(false);
        }
        finally
        {
            telemetry.Forget(state);
        }
    }

    private async ValueTask<int> AdvanceAsync(ICases kind, string id, CancellationToken cancellationToken)
    {
        try
        {
            return await kind.AdvanceAsync(CaseId.FromStore(id), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (Rounds.IsOfCase(exception, cancellationToken))
        {
            // One broken journal, or one that a newer release wrote, must not stop the time of all other cases.
            CaseFailed(id, kind.Kind, exception);
            return 0;
        }
    }

    private async ValueTask PurgeAsync(CancellationToken cancellationToken)
    {
        PurgeReport report = await database.Journal.ResumePurgeAsync(cancellationToken).ConfigureAwait(false);
        if (report.IsDone == memory.OwesPurge)
        {
            memory.OwesPurge = !report.IsDone;
            PurgeChanged(memory.OwesPurge ? LogLevel.Warning : LogLevel.Information, report);
        }
    }

    [LoggerMessage(10, LogLevel.Warning, "{Remark}")]
    private partial void Remarked(string remark);

    [LoggerMessage(EventId = 11, Message = "Purge of destroyed personal data: {Report}")]
    private partial void PurgeChanged(LogLevel level, PurgeReport report);

    [LoggerMessage(12, LogLevel.Error, "What time has caused in case {Case} of kind {Kind} could not be recorded.")]
    private partial void CaseFailed(string @case, string kind, Exception exception);

    [LoggerMessage(13, LogLevel.Error, "What is due could not be recorded; the scheduler tries again in {Pause}.")]
    private partial void RoundFailed(Exception exception, Duration pause);
}
