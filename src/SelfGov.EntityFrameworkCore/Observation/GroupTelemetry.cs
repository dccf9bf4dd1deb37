using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using SelfGov.EntityFrameworkCore.Storage.Appends;

namespace SelfGov.EntityFrameworkCore.Observation;

/// <summary>Tells how appends are written together. Where nobody listens, a group is not timed and nothing is allocated.</summary>
internal sealed class GroupTelemetry
{
    private const string Outcome = "selfgov.outcome";

    // From one page of a file to a server that is stuck.
    private static readonly InstrumentAdvice<double> Seconds = new()
    {
        HistogramBucketBoundaries = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    };

    private readonly Histogram<long> size;
    private readonly Histogram<double> wait;
    private readonly Histogram<double> duration;

    internal GroupTelemetry(Meter meter)
    {
        size = meter.CreateHistogram(
            "selfgov.group.size", "{append}", "Appends written together, in one transaction.", tags: null,
            new InstrumentAdvice<long> { HistogramBucketBoundaries = [1, 2, 4, 8, 16, 32, 64, 128, AppendOrder.LargestGroup] });
        wait = meter.CreateHistogram(
            "selfgov.group.wait", "s", "How long a group waited for those being written, from when its first append could be written.",
            tags: null, Seconds);
        duration = meter.CreateHistogram(
            "selfgov.group.duration", "s", "How long the writing of a group took, the commit included.", tags: null, Seconds);
    }

    /// <summary>Whether anybody wants to know of groups.</summary>
    internal bool IsWatched => size.Enabled || wait.Enabled || duration.Enabled;

    internal async ValueTask WriteAsync(TimedGroup group, Func<ImmutableArray<PendingAppend>, CancellationToken, ValueTask> write)
    {
        long started = Stopwatch.GetTimestamp();
        size.Record(group.Members.Length);
        wait.Record(Stopwatch.GetElapsedTime(group.Since, started).TotalSeconds);
        string outcome = "failed";
        try
        {
            await write(group.Members, group.Token).ConfigureAwait(false);
            outcome = "stored";
        }
        finally
        {
            duration.Record(Stopwatch.GetElapsedTime(started).TotalSeconds, new KeyValuePair<string, object?>(Outcome, outcome));
        }
    }
}
