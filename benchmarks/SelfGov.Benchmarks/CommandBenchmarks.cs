using BenchmarkDotNet.Attributes;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Workflow;

namespace SelfGov.Benchmarks;

/// <summary>A decided command with all its rules against a bare <c>Fire</c> of the same fact on the same topology.</summary>
[MemoryDiagnoser]
public class CommandBenchmarks
{
    private readonly StoredElection election = new();
    private readonly StatelessElection machine = new();
    private readonly PublishCall publishCall = new();
    private readonly EstablishResults establish = new();
    private readonly PublishResults publishResults = new();
    private readonly RegisterCandidate register = new(new CandidateId(2));

    /// <summary>The bare <c>Fire</c> of a fact that moves the state, on a machine that is reused through its state accessor.</summary>
    [Benchmark(Baseline = true)]
    public ElectionState StatelessFireOnReusedMachine() => machine.Fire(ElectionState.ResultsEstablished, typeof(ResultsPublished));

    /// <summary>The bare <c>Fire</c> of a fact that keeps the state.</summary>
    [Benchmark]
    public ElectionState StatelessInternalFireOnReusedMachine() => machine.Fire(ElectionState.NominationOpen, typeof(CandidateRegistered));

    /// <summary>The same with a machine built for the case, as the state of one machine belongs to one case.</summary>
    [Benchmark]
    public ElectionState StatelessFireOnMachinePerCase() =>
        new StatelessElection().Fire(ElectionState.ResultsEstablished, typeof(ResultsPublished));

    /// <summary>Publishing the result: state, role, duty, rule; the fact; the next case.</summary>
    [Benchmark]
    public Decision<AkimElection> DecidePublishResults() =>
        election.Lifecycle.Decide(election.Established, publishResults, election.AtCount);

    /// <summary>Publishing the call: state, role, rule; the fact keeps the state; the next case.</summary>
    [Benchmark]
    public Decision<AkimElection> DecidePublishCall() => election.Lifecycle.Decide(election.Called, publishCall, election.AtCall);

    /// <summary>Registering a candidate: nine rules and limits; the candidate's own state; the roster; the next case.</summary>
    [Benchmark]
    public Decision<AkimElection> DecideRegisterCandidate() =>
        election.Lifecycle.Decide(election.BeforeRegistration, register, election.AtRegistration);

    /// <summary>Establishing the result: adds up the protocols of all precincts.</summary>
    [Benchmark]
    public Decision<AkimElection> DecideEstablishResults() => election.Lifecycle.Decide(election.Counted, establish, election.AtCount);
}
