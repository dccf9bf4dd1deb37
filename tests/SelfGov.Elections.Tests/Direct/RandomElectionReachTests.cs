using Xunit;

namespace SelfGov.Elections.Direct;

public sealed class RandomElectionReachTests
{
    // Registration of the akim and the start of powers are one decision: nobody ever sees the state between.
    [Fact]
    public void The_random_elections_of_these_tests_come_to_every_state() =>
        Assert.Equal([ElectionState.AkimRegistered], Enum.GetValues<ElectionState>().Except(RandomReach.All.States));

    [Fact]
    public void Their_candidates_come_to_every_state() =>
        Assert.Empty(Enum.GetValues<CandidateState>().Except(RandomReach.All.CandidateStates));

    [Fact]
    public void Every_fact_happens_in_them() =>
        Assert.Empty(Enum.GetValues<ElectionTrigger>().Except(RandomReach.All.Facts.Cast<ElectionFact>().Select(fact => fact.Trigger)));

    [Fact]
    public void Every_command_is_accepted_in_them() =>
        Assert.Empty(AkimElectionLifecycle.All[0].Map.Commands.Select(command => command.Type).Except(RandomReach.All.Commands));
}
