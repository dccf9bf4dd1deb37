using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Diagnostics.Metrics;
using BenchmarkDotNet.Attributes;
using NodaTime;
using NodaTime.Testing;
using SelfGov.Cases;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Journal;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Benchmarks;

/// <summary>What it costs a command that somebody listens; where nobody does, nothing.</summary>
/// <remarks>
/// Each invocation opens an election in a journal in memory, which begins anew with each iteration: handled, decided, written, hashed and
/// appended. Or it gives the command once more, which is refused on the head of the journal.
/// </remarks>
[MemoryDiagnoser]
[SuppressMessage("Design", "CA1001", Justification = "What listens ends with the benchmark, by GlobalCleanup.")]
public class ObservationBenchmarks
{
    private const int Commands = 4_096;

    private static readonly Actor Commission = new("commission", Roles.TerritorialCommission);
    private static readonly RecordGround Opening = new(
        new Unit("Kyzylaray", UnitKind.RuralDistrict, "Asia/Almaty", 1_200, 3), new Ground(GroundKind.EarlyTermination, new(2023, 7, 20)));

    private readonly FakeClock clock = new(Instant.FromUtc(2023, 8, 9, 3, 0));
    private readonly CaseId[] ids = [.. Enumerable.Range(0, Commands).Select(number => new CaseId($"election-{number}"))];
    private readonly EditionId edition = new("D2");
    private Cases<AkimElection> cases = null!;
    private ActivityListener? spans;
    private MeterListener? numbers;

    /// <summary>Who listens.</summary>
    public enum Listener
    {
        /// <summary>Nobody.</summary>
        Nobody,

        /// <summary>Somebody to all instruments.</summary>
        Numbers,

        /// <summary>Somebody to all instruments and all spans.</summary>
        NumbersAndSpans,
    }

    /// <summary>Who listens.</summary>
    [ParamsAllValues]
    public Listener Listening { get; set; }

    /// <summary>Begins to listen.</summary>
    [GlobalSetup]
    public void Listen()
    {
        if (Listening == Listener.Nobody)
        {
            return;
        }

        numbers = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == "SelfGov")
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        numbers.SetMeasurementEventCallback<long>(static (_, _, _, _) => { });
        numbers.SetMeasurementEventCallback<double>(static (_, _, _, _) => { });
        numbers.Start();
        if (Listening == Listener.NumbersAndSpans)
        {
            spans = new ActivityListener
            {
                ShouldListenTo = source => source.Name == "SelfGov",
                Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            };
            ActivitySource.AddActivityListener(spans);
        }
    }

    /// <summary>Ends listening.</summary>
    [GlobalCleanup]
    public void End()
    {
        spans?.Dispose();
        numbers?.Dispose();
    }

    /// <summary>Begins with an empty journal.</summary>
    [IterationSetup]
    public void Empty()
    {
        cases = new Cases<AkimElection>(AkimElectionLifecycle.Procedure, new InMemoryJournal(), clock);
        _ = Handled(new CaseId("first"));
    }

    /// <summary>A command that is accepted and appended.</summary>
    [Benchmark(OperationsPerInvoke = Commands)]
    public int Accepted()
    {
        int accepted = 0;
        foreach (CaseId id in ids)
        {
            accepted += Handled(id).IsAccepted ? 1 : 0;
        }

        return accepted == Commands ? accepted : throw new InvalidOperationException("A command was refused.");
    }

    /// <summary>A command that is refused, with its code.</summary>
    [Benchmark(OperationsPerInvoke = Commands)]
    public int Refused()
    {
        int refused = 0;
        var id = new CaseId("first");
        for (int i = 0; i < Commands; i++)
        {
            refused += Result(cases.HandleAsync(id, Opening, Commission)).IsAccepted ? 0 : 1;
        }

        return refused == Commands ? refused : throw new InvalidOperationException("A command was accepted.");
    }

    private Decision<AkimElection> Handled(CaseId id) => Result(cases.OpenAsync(id, edition, Opening, Commission));

    // A journal in memory answers at once.
    private static Decision<AkimElection> Result(ValueTask<Decision<AkimElection>> handled) => handled.GetAwaiter().GetResult();
}
