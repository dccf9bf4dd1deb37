using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Reflection;
using NodaTime;
using SelfGov.EntityFrameworkCore.Storage;
using SelfGov.Journal;

namespace SelfGov.EntityFrameworkCore.Observation;

/// <summary>
/// Spans and instruments of what runs with one host, for who listens to <c>SelfGov</c>, the name that those of the core have too; and what
/// its health is told by. <c>docs/observing.md</c> lists them all.
/// </summary>
internal sealed class HostTelemetry : IDisposable
{
    internal const string Name = "SelfGov";
    internal const string Service = "selfgov.service";
    internal const string Facts = "selfgov.facts";
    internal const string Entries = "selfgov.entries";
    internal const string Owed = "selfgov.purge.owed";
    private const string Kind = "selfgov.case.kind";

    // https://opentelemetry.io/docs/specs/semconv/registry/attributes/error/
    private const string ErrorType = "error.type";

    private static readonly string Version = typeof(HostTelemetry).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    internal static readonly ActivitySource Source = new(Name, Version);

    private readonly Meter? meter;
    private readonly IClock clock;
    private readonly Counter<long> failedRounds;
    private readonly ObservableGauge<double>? schedulerLag;
    private readonly ObservableGauge<long>? overdueCases;
    private readonly SchedulerSight sight;
    private ImmutableList<RoundState> rounds = [];
    private RelationalJournal? journal;

    /// <param name="meters">The host's own meters, so that those of several hosts in a process can be told apart; null for none.</param>
    /// <param name="clock">The clock.</param>
    internal HostTelemetry(IMeterFactory? meters, IClock clock)
    {
        this.clock = clock;
        sight = new SchedulerSight(clock);
        meter = MeterOf(meters);
        Groups = new GroupTelemetry(meter);
        failedRounds = FailedRounds(meter);
        meter.CreateObservableGauge(
            "selfgov.round.age", RoundAges, "s", "How long ago the last round of the scheduler, or of a reader, ended well.");
        schedulerLag = meter.CreateObservableGauge(
            "selfgov.scheduler.lag", SchedulerLag, "s",
            "How far the oldest moment that has caused something not yet recorded is behind; 0 where there is none.");
        overdueCases = meter.CreateObservableGauge(
            "selfgov.cases.overdue", OverdueCases, "{case}", "Cases with an overdue duty, as the scheduler last counted them.");
        meter.CreateObservableGauge(
            "selfgov.cases.overdue.age", OverdueAge, "s", "How long ago the scheduler counted cases with an overdue duty.");
        meter.CreateObservableGauge("selfgov.reader.lag", Lags, "s", "How far a reader of the journal is behind.");
        meter.CreateObservableGauge(
            "selfgov.purge.owed", OwedErasures, "{erasure}", "Erasures that are owed a purge, as of the last attempt.");
        meter.CreateObservableGauge(
            "selfgov.purge.owed.age", OwedAge, "s",
            "For how long the oldest erasure has been owed its purge, as of the last attempt; 0 where none is.");
    }

    /// <summary>
    /// Of one tenant of many, whose services come and go: what is told of all of them together, the arguments tell.
    /// </summary>
    internal HostTelemetry(Counter<long> failedRounds, GroupTelemetry groups, IClock clock)
    {
        this.clock = clock;
        this.failedRounds = failedRounds;
        sight = new SchedulerSight(clock);
        Groups = groups;
    }

    /// <summary>Is told how appends are written together.</summary>
    internal GroupTelemetry Groups { get; }

    /// <summary>What runs in this process now. What somebody has do a single round, or begin anew, does not.</summary>
    internal ImmutableList<RoundState> Rounds => Volatile.Read(ref rounds);

    internal static Meter MeterOf(IMeterFactory? meters)
    {
        var options = new MeterOptions(Name) { Version = Version };
        return meters?.Create(options) ?? new Meter(options);
    }

    internal static Counter<long> FailedRounds(Meter meter) => meter.CreateCounter<long>(
        "selfgov.rounds.failed", "{round}", "Rounds of the scheduler, or of a reader, that failed and are made again.");

    /// <summary>Ends the span with what went wrong: its name alone, since a message may quote what is nobody's business.</summary>
    internal static void Fail(Activity? activity, Exception exception) =>
        activity?.SetStatus(ActivityStatusCode.Error).SetTag(ErrorType, exception.GetType().FullName);

    internal void Watch(RelationalJournal database)
    {
        journal = database;
        database.Groups = Groups;
    }

    /// <summary>Something runs from now on.</summary>
    internal void Watch(RoundState state)
    {
        if (!Rounds.Contains(state))
        {
            state.Started();
            ImmutableInterlocked.Update(ref rounds, static (known, added) => known.Add(added), state);
        }
    }

    /// <summary>It does not run any more, and nobody is told of it.</summary>
    internal void Forget(RoundState state)
    {
        ImmutableInterlocked.Update(ref rounds, static (known, gone) => known.Remove(gone), state);
        if (!state.IsReader)
        {
            sight.Forget();
        }
    }

    /// <summary>Does one round, and takes note where it fails.</summary>
    internal async Task RoundAsync(RoundState state, Func<Task> roundAsync, CancellationToken stoppingToken)
    {
        try
        {
            await roundAsync().ConfigureAwait(false);
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

    /// <summary>Looks, after a round of the scheduler, at what its instruments say; asks nothing that nobody listens to.</summary>
    /// <param name="database">The journal.</param>
    /// <param name="kinds">The kinds of cases that the host serves.</param>
    /// <param name="cancellationToken">Cancels the questions.</param>
    internal ValueTask LookAsync(RelationalJournal database, ImmutableArray<string> kinds, CancellationToken cancellationToken) =>
        HasScheduler && (schedulerLag?.Enabled == true, overdueCases?.Enabled == true) is var (lag, overdue) && (lag || overdue)
            ? sight.LookAsync(new(database), kinds, lag, overdue, cancellationToken)
            : ValueTask.CompletedTask;

    private bool HasScheduler => Rounds.Exists(static state => !state.IsReader);

    public void Dispose() => meter?.Dispose();

    private static IEnumerable<Measurement<double>> Of(Duration? time) =>
        time is { } known ? [new Measurement<double>(known.TotalSeconds)] : [];

    private static Measurement<double> Of(Duration time, RoundState state) =>
        new(time.TotalSeconds, new KeyValuePair<string, object?>(Service, state.Name));

    private IEnumerable<Measurement<double>> RoundAges() =>
        Rounds.Where(state => state.Age is not null).Select(state => Of(state.Age ?? Duration.Zero, state));

    private IEnumerable<Measurement<double>> SchedulerLag() => Of(sight.Lag);

    private IEnumerable<Measurement<long>> OverdueCases() => sight.OverdueCases is { IsDefault: false } counted
        ? counted.Select(each => new Measurement<long>(each.Cases, new KeyValuePair<string, object?>(Kind, each.Kind)))
        : [];

    private IEnumerable<Measurement<double>> OverdueAge() => Of(sight.OverdueAge);

    private IEnumerable<Measurement<double>> Lags() => Rounds.Where(state => state.IsReader).Select(state => Of(state.Lag, state));

    private IEnumerable<Measurement<long>> OwedErasures() => journal?.LastPurge is { } report ? [new(report.Owed)] : [];

    private IEnumerable<Measurement<double>> OwedAge() => journal?.LastPurge is not { } report
        ? []
        : [new(report is { Since: { } since } ? Math.Max(0, (clock.GetCurrentInstant() - since).TotalSeconds) : 0)];
}
