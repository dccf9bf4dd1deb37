using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Xunit;

namespace SelfGov.Cases.Observation;

/// <summary>Tests that listen to what all cases of the process say run by themselves.</summary>
[CollectionDefinition(nameof(Listening), DisableParallelization = true)]
public sealed class ListeningTests;

/// <summary>Everything that is said while it listens, to a source of spans and a meter of one name.</summary>
internal sealed class Listening : IDisposable
{
    private readonly ActivityListener spans;
    private readonly MeterListener numbers = new();

    /// <param name="name">The name of the source and of the meter.</param>
    /// <param name="only">The one instrument to listen to, and to no span; null for all.</param>
    public Listening(string name, string? only = null)
    {
        spans = new ActivityListener
        {
            ShouldListenTo = source => source.Name == name && only is null,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = Spans.Enqueue,
        };
        ActivitySource.AddActivityListener(spans);
        numbers.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == name && (only is null || instrument.Name == only))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        numbers.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Numbers.Enqueue((instrument.Name, value, Text(tags))));
        numbers.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Numbers.Enqueue((instrument.Name, value, Text(tags))));
        numbers.Start();
    }

    public ConcurrentQueue<Activity> Spans { get; } = new();

    public ConcurrentQueue<(string Name, double Value, string Tags)> Numbers { get; } = new();

    /// <summary>A span in one line: name, attributes and, where it failed, that it did.</summary>
    public static string Text(Activity span) =>
        $"{span.DisplayName}: {Text(span.TagObjects.ToArray())}{(span.Status == ActivityStatusCode.Error ? " failed" : string.Empty)}";

    public double Sum(string name) => Numbers.Where(number => number.Name == name).Sum(number => number.Value);

    public void Ask() => numbers.RecordObservableInstruments();

    public void Dispose()
    {
        spans.Dispose();
        numbers.Dispose();
    }

    private static string Text(ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        string.Join(", ", tags.ToArray().Select(tag => $"{tag.Key}={(tag.Value is string[] many ? string.Join('+', many) : tag.Value)}"));
}
