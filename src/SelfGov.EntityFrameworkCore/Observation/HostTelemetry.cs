using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using NodaTime;
using SelfGov.EntityFrameworkCore.Storage;
using SelfGov.Journal;

namespace SelfGov.EntityFrameworkCore.Observation;

/// <summary>
/// Spans and instruments of what runs with one host, for who listens to <c>SelfGov.EntityFrameworkCore</c>; and what its health is told by.
/// </summary>
internal sealed class HostTelemetry : IDisposable
{
    internal const string Name = "SelfGov.EntityFrameworkCore";
    internal const string Service = "selfgov.service";
    internal const string Facts = "selfgov.facts";
    internal const string Entries = "selfgov.entries";
    internal const string Owed = "selfgov.purge.owed";

    // https://opentelemetry.io/docs/specs/semconv/registry/attributes/error/
    private const string ErrorType = "error.type";

    internal static readonly ActivitySource Source = new(Name);

    private readonly Meter? meter;
    private readonly IClock clock;
    private readonly Counter<long> failedRounds;
    private ImmutableList<RoundState> rounds = [];
    private RelationalJournal? journal;

    /// <param name="meters">The host's own meters, so that those of several hosts in a process can be told apart; null for none.</param>
    /// <param name="clock">The clock.</param>
    internal HostTelemetry(IMeterFactory? meters, IClock clock)
    {
        this.clock = clock;
        meter = meters?.Create(new MeterOptions(Name)) ?? new Meter(Name);
        failedRounds = FailedRounds(meter);
        meter.CreateObservableGauge(
            "selfgov.purge.owed.age", OwedAge, "s",
            "For how long the oldest erasure has been owed its purge, as of the last attempt; 0 where none is.");
        meter.CreateObservableGauge("selfgov.reader.lag", Lags, "s", "How far a reader of the journal is behind.");
    }

    /// <summary>
    /// Of one tenant of many, whose services come and go: what is told of all of them together, <paramref name="ofTenants"/> tells.
    /// </summary>
    internal HostTelemetry(Counter<long> ofTenants, IClock clock)
    {
        this.clock = clock;
        failedRounds = ofTenants;
    }

    /// <summary>What runs with the host.</summary>
    internal ImmutableList<RoundState> Rounds => Volatile.Read(ref rounds);

    internal static Counter<long> FailedRounds(Meter meter) => meter.CreateCounter<long>(
        "selfgov.rounds.failed", "{round}", "Rounds of the scheduler, or of a reader, that failed and are made again.");

    /// <summary>Ends the span with what went wrong: its name alone, since a message may quote what is nobody's business.</summary>
    internal static void Fail(Activity? activity, Exception exception) =>
        activity?.SetStatus(ActivityStatusCode.Error).SetTag(ErrorType, exception.GetType().FullName);

    internal void Watch(RelationalJournal database) => journal = database;

    internal void Watch(RoundState state) => ImmutableInterlocked.Update(ref rounds, (known, added) => known.Add(added), state);

    internal void Forget(RoundState state) => ImmutableInterlocked.Update(ref rounds, (known, gone) => known.Remove(gone), state);

    /// <summary>Does one round, and takes note of how it ends.</summary>
    internal async Task RoundAsync(RoundState state, Func<Task> roundAsync, CancellationToken stoppingToken)
    {
        try
        {
            await roundAsync().ConfigureAwait(false);
            state.Succeeded();
        }
        catch (Exception exception) when (!EntityFrameworkCore.Rounds.IsStop(exception, stoppingToken))
        {
            Failed(state, exception);
            throw;
        }
    }

    private void Failed(RoundState state, Exception exception)
    {
        state.Failed(exception);
        failedRounds.Add(1, new(Service, state.Name), new(ErrorType, exception.GetType().FullName));
    }

    public void Dispose() => meter?.Dispose();

    private IEnumerable<Measurement<double>> OwedAge() => journal?.LastPurge is not { } report
        ? []
        : [new(report is { Since: { } since } ? Math.Max(0, (clock.GetCurrentInstant() - since).TotalSeconds) : 0)];

    private IEnumerable<Measurement<double>> Lags() => Rounds.Where(state => state.IsReader)
        .Select(state => new Measurement<double>(state.Lag.TotalSeconds, new KeyValuePair<string, object?>(Service, state.Name)));
}
