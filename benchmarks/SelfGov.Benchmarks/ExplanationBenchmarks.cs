using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Workflow;

namespace SelfGov.Benchmarks;

/// <summary>
/// What Stateless can say of a case, against what a lifecycle says: commands of all roles with reasons, deadlines, the plan.
/// </summary>
[MemoryDiagnoser]
public class ExplanationBenchmarks
{
    private readonly StoredElection election = new();
    private readonly StatelessElection machine = new(ElectionState.NominationOpen);
    private readonly RegisterCandidate tooEarly = new(new CandidateId(2), ElectedInARow: 2, HasUnspentConviction: true);

    /// <summary>The facts permitted in the state: names only.</summary>
    [Benchmark(Baseline = true)]
    public int StatelessPermittedFacts()
    {
        int count = 0;
        foreach (Type fact in election.Lifecycle.Topology.Facts)
        {
            count += machine.Machine.CanFire(fact) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Every command, for every candidate it can be about, open or closed with all reasons.</summary>
    [Benchmark]
    public ImmutableArray<Option> Options() =>
        election.Lifecycle.Options(election.BeforeRegistration, StoredElection.Commission, election.AtRegistration.Now);

    /// <summary>Every running time limit.</summary>
    [Benchmark]
    public ImmutableArray<Deadline> Deadlines() => election.Lifecycle.Deadlines(election.BeforeRegistration);

    /// <summary>A refusal with two unmet rules.</summary>
    [Benchmark]
    public Decision<AkimElection> Refusal() => election.Lifecycle.Decide(election.BeforeRegistration, tooEarly, election.AtRegistration);

    /// <summary>The calendar plan of an election from its call.</summary>
    [Benchmark]
    public CalendarPlan Plan() => CalendarPlan.Of(election.Called.Law, StoredElection.District, StoredElection.Call);
}
