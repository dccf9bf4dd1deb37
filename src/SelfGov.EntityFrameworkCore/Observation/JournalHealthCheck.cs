using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using NodaTime;
using SelfGov.Journal;
using SelfGov.Workflow;

namespace SelfGov.EntityFrameworkCore.Observation;

/// <summary>Whether the journal can be used, and whether what runs with the host comes along.</summary>
internal sealed class JournalHealthCheck(
    IServiceProvider services, HostTelemetry telemetry, ProvisionalDays provisional, HealthBounds bounds) : IHealthCheck
{
    private static readonly Duration LongestAnswer = Duration.FromSeconds(5);

    // Which journals can be asked about, whatever they hold.
    private static readonly CaseId Nobody = new("selfgov-health");

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        var findings = new HealthFindings(bounds);
        foreach (RoundState state in telemetry.Rounds)
        {
            findings.Look(state);
        }

        HealthStatus failure = context.Registration.FailureStatus;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(LongestAnswer.ToTimeSpan());
        try
        {
            if (!await ProbeAsync(findings, patience.Token).ConfigureAwait(false))
            {
                return new(failure, "There is no journal; call UseSqlite(...), UseNpgsql(...) or UseInMemoryJournal() on AddSelfGov().");
            }
        }
        catch (Exception slow) when (patience.IsCancellationRequested && !cancellationToken.IsCancellationRequested
            && slow is OperationCanceledException or JournalUnavailableException)
        {
            return new(failure, $"The database has not answered within {LongestAnswer.TotalSeconds:0} s.", slow, findings.Data);
        }
        catch (JournalUnavailableException unavailable)
        {
            return new(failure, unavailable.Message, unavailable, findings.Data);
        }

        await LookAtCalendarAsync(findings, patience.Token, cancellationToken).ConfigureAwait(false);
        return findings.Result;
    }

    /// <summary>Asks the journal that is there; false where there is none.</summary>
    private async ValueTask<bool> ProbeAsync(HealthFindings findings, CancellationToken cancellationToken)
    {
        if (services.GetService<JournalDatabase>() is { } database)
        {
            findings.Look(await database.Journal.ProbeAsync(cancellationToken).ConfigureAwait(false));
            return true;
        }

        if (services.GetService<ICaseJournal>() is not { } journal)
        {
            return false;
        }

        await journal.HeadAsync(Nobody, cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <summary>What the calendar lacks is worth knowing, and no fault; nor is it one that there was no time to look.</summary>
    private async ValueTask LookAtCalendarAsync(HealthFindings findings, CancellationToken patience, CancellationToken cancellationToken)
    {
        try
        {
            if (await provisional.CountAsync(patience).ConfigureAwait(false) is { } found)
            {
                findings.Look(found.From, found.Cases);
            }
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested
            && exception is OperationCanceledException or JournalUnavailableException)
        {
            // The next check asks again.
        }
    }
}
