using BenchmarkDotNet.Attributes;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Workflow;

namespace SelfGov.Benchmarks;

/// <summary>Whether a command costs more the more there were before it.</summary>
[MemoryDiagnoser]
public class GrowthBenchmarks
{
    private readonly StoredElection election = new();
    private readonly WarnCandidate warn = new(new CandidateId(2), "posters outside the places set for them");
    private readonly Actor newcomer = new("person-new", Roles.Candidate);
    private readonly NominateSelf nominate = new(new Person("person-new", "Newcomer", new LocalDate(1980, 5, 1)));
    private AkimElection afterWarnings = null!;
    private AkimElection afterNominations = null!;

    /// <summary>How many commands the case has handled before.</summary>
    [Params(10, 1_000, 100_000)]
    public int Before { get; set; }

    /// <summary>Handles the commands before the one measured.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        afterWarnings = election.BeforeRegistration;
        afterNominations = election.BeforeRegistration;
        for (int i = 0; i < Before; i++)
        {
            afterWarnings = Next(afterWarnings, warn, election.AtRegistration);
            var person = new Person("citizen-" + i, "Citizen", new LocalDate(1980, 5, 1));
            afterNominations = Next(
                afterNominations, new NominateSelf(person), election.AtRegistration with { Actor = new Actor(person.Id, Roles.Candidate) });
        }
    }

    /// <summary>One more command on the same candidate.</summary>
    [Benchmark]
    public Decision<AkimElection> DecideOnSameCandidates() => election.Lifecycle.Decide(afterWarnings, warn, election.AtRegistration);

    /// <summary>One more candidate: every command before this one added one too.</summary>
    [Benchmark]
    public Decision<AkimElection> DecideOneMoreCandidate() =>
        election.Lifecycle.Decide(afterNominations, nominate, election.AtRegistration with { Actor = newcomer });

    private AkimElection Next(AkimElection current, ICommand<AkimElection> command, Context context) =>
        ((Decision<AkimElection>.Accepted)election.Lifecycle.Decide(current, command, context)).Next;
}
