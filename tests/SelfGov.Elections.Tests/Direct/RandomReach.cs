using SelfGov.Workflow;

namespace SelfGov.Elections.Direct;

/// <summary>Where a fixed row of random elections comes to: made once for all tests that ask.</summary>
/// <remarks>The row begins with stories that come far and ends with the one that completes it, or with the last of all.</remarks>
internal sealed class RandomReach
{
    private static readonly uint[] Far = [840, 772, 869, 71, 69, 27, 26, 156, 425];
    private static readonly Lazy<RandomReach> Made = new(() => new RandomReach());

    private RandomReach()
    {
        foreach (uint number in Far.Union(Enumerable.Range(0, 250).Select(number => (uint)number)).TakeWhile(_ => !IsComplete))
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
