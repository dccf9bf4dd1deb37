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
        Assert.Empty(AkimElectionLifecycle.Procedure.Facts.Family.Members.Select(member => member.Type)
            .Except(RandomReach.All.Facts.Select(fact => fact.GetType())));

    [Fact]
    public void Every_command_is_accepted_in_them() =>
        Assert.Empty(Election.LifecycleOf("D1").Map.Commands.Select(command => command.Type).Except(RandomReach.All.Commands));
}
