using SelfGov.Workflow;

namespace SelfGov.Elections.Indirect;

/// <summary>Where a fixed row of random elections comes to.</summary>
/// <remarks>The row begins with stories that come far and ends with the one that completes it, or with the last of all.</remarks>
internal sealed class RandomIndirectReach
{
    private static readonly uint[] Far = [272, 68, 119, 143, 142, 48, 24];

    internal RandomIndirectReach()
    {
        foreach (uint number in Far.Union(Enumerable.Range(0, 250).Select(number => (uint)number)).TakeWhile(_ => !IsComplete))
        {
            RandomIndirectElection story = RandomIndirectElection.Live(number, (_, after) =>
            {
                States.Add(after.State);
                CandidateStates.UnionWith(after.Candidates.Select(candidate => candidate.State));
            });
            foreach (IndirectElectionFact fact in story.Facts.Cast<IndirectElectionFact>())
            {
                Facts.TryAdd(fact.GetType(), fact);
            }

            Commands.UnionWith(story.Accepted);
        }
    }

    internal HashSet<IndirectElectionState> States { get; } = [];

    internal HashSet<IndirectCandidateState> CandidateStates { get; } = [];

    /// <summary>The first fact of each type.</summary>
    internal Dictionary<Type, Fact<IndirectElection>> Facts { get; } = [];

    internal HashSet<Type> Commands { get; } = [];

    // Registration and the start of acting are one decision: nobody ever sees the state between.
    private bool IsComplete => !TestSize.IsFull
        && States.Count == Enum.GetValues<IndirectElectionState>().Length - 1
        && CandidateStates.Count == Enum.GetValues<IndirectCandidateState>().Length
        && Facts.Count == IndirectElectionLifecycle.Procedure.Facts.Family.Members.Length
        && Commands.Count == IndirectElectionLifecycle.Procedure.Lifecycles.Of(new("A1")).Map.Commands.Length;
}
