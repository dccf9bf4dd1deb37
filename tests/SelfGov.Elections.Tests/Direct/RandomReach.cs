using SelfGov.Workflow;

namespace SelfGov.Elections.Direct;

/// <summary>Where a fixed row of random elections comes to: made once for all tests that ask.</summary>
/// <remarks>The row ends with the story that completes it, or with its 250th.</remarks>
internal sealed class RandomReach
{
    private static readonly Lazy<RandomReach> Made = new(() => new RandomReach());

    private RandomReach()
    {
        for (uint number = 0; number < 250 && !IsComplete; number++)
        {
            RandomElection election = RandomElection.Live(RandomStory.Numbered(number), moment =>
            {
                States.Add(moment.Case.State);
                CandidateStates.UnionWith(moment.Case.Candidates.Select(candidate => candidate.State));
            });
            Facts.UnionWith(election.Facts);
            Commands.UnionWith(election.Accepted.Select(moment => moment.Command.GetType()));
        }
    }

    internal static RandomReach All => Made.Value;

    internal HashSet<ElectionState> States { get; } = [];

    internal HashSet<CandidateState> CandidateStates { get; } = [];

    internal HashSet<Fact<AkimElection>> Facts { get; } = [];

    internal HashSet<Type> Commands { get; } = [];

    // Registration of the akim and the start of powers are one decision: nobody ever sees the state between.
    private bool IsComplete => !TestSize.IsFull
        && States.Count == Enum.GetValues<ElectionState>().Length - 1
        && CandidateStates.Count == Enum.GetValues<CandidateState>().Length
        && Commands.Count == AkimElectionLifecycle.Procedure.Lifecycles.Of(new("D1")).Map.Commands.Length
        && Facts.Select(fact => fact.GetType()).Distinct().Count() == AkimElectionLifecycle.Procedure.Facts.Family.Members.Length;
}
