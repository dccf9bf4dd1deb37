using CsCheck;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Elections.Indirect;

public sealed class RandomIndirectElectionTests
{
    private static readonly int Stories = TestSize.Of(15, full: 60);

    private static readonly Lazy<RandomIndirectReach> Row = new(() => new RandomIndirectReach());

    [Xunit.Fact]
    public void No_sequence_of_commands_loses_a_candidate_or_elects_without_quorum_and_plurality() =>
        Gen.UInt.Sample(seed => { RandomIndirectElection.Live(seed, AssertSound); }, iter: Stories);

    [Xunit.Fact]
    public void The_replay_of_the_facts_from_their_json_equals_the_live_case() => Gen.UInt.Sample(
        seed =>
        {
            RandomIndirectElection live = RandomIndirectElection.Live(seed);
            Fact<IndirectElection>[] stored =
                [.. live.Facts.Select(IndirectElectionLifecycle.Procedure.Facts.Write)
                    .Select(written => IndirectElectionLifecycle.Procedure.Facts.Read(written))];
            Assert.Equal(live.Facts, stored);
            Assert.Equal(live.Case, live.Lifecycle.Replay(live.Case.Id, stored));
            Assert.Equal(live.Facts.Count, live.Case.Version);
        },
        iter: Stories);

    [Xunit.Fact]
    public void Time_in_small_steps_ends_where_one_jump_ends() => Gen.Select(Gen.UInt, Gen.Int[1, 500].Array[1, 8]).Sample(
        (seed, hours) =>
        {
            RandomIndirectElection live = RandomIndirectElection.Live(seed);
            Instant now = live.Now;
            IndirectElection stepped = live.Case;
            foreach (int each in hours)
            {
                now += Duration.FromHours(each);
                stepped = live.Lifecycle.Advance(stepped, now);
            }

            Assert.Equal(live.Lifecycle.Advance(live.Case, now), stepped);
            Assert.Empty(live.Lifecycle.Due(stepped, now).Facts);
        },
        iter: Stories);

    [Xunit.Fact]
    public void The_frozen_tables_answer_as_stateless_does()
    {
        FrozenTables.AssertAnswersAlike(IndirectElectionLifecycle.Under(IndirectElectionEditions.All[new("A2")].Law).Topology);
        FrozenTables.AssertAnswersAlike(IndirectCandidateMachine.Topology);
    }

    // Registration and the start of acting are one decision: nobody ever sees the state between.
    [Xunit.Fact]
    public void The_random_elections_come_to_every_state_fact_and_command()
    {
        Assert.Equal([IndirectElectionState.Seated], Enum.GetValues<IndirectElectionState>().Except(Row.Value.States));
        Assert.Empty(Enum.GetValues<IndirectCandidateState>().Except(Row.Value.CandidateStates));
        Assert.Empty(IndirectElectionLifecycle.Procedure.Facts.Family.Members.Select(member => member.Type).Except(Row.Value.Facts.Keys));
        Assert.Empty(IndirectElectionLifecycle.Procedure.Lifecycles.Of(new("A1")).Map.Commands.Select(command => command.Type)
            .Except(Row.Value.Commands));
    }

    [Xunit.Fact]
    public void A_name_is_the_type_in_words_and_every_fact_reads_back()
    {
        foreach (IndirectElectionFact fact in Row.Value.Facts.Values)
        {
            var written = IndirectElectionLifecycle.Procedure.Facts.Write(fact);
            Assert.Equal(
                fact.GetType().Name, string.Concat(written.Name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..])));
            Assert.Equal(fact, IndirectElectionLifecycle.Procedure.Facts.Read(written));
            Assert.DoesNotContain("\"trigger\"", written.Payload, StringComparison.OrdinalIgnoreCase);
        }
    }

    private static void AssertSound(IndirectElection before, IndirectElection after)
    {
        Assert.True(Enum.IsDefined(after.State));
        Assert.InRange(after.Candidates.Count, before.Candidates.Count, before.Candidates.Count + 1);
        Assert.Equal(Enumerable.Range(1, after.Candidates.Count), after.Candidates.Select(candidate => candidate.Id.Number));
        Assert.All(before.Candidates, candidate => Assert.Equal(candidate.Person, after.Candidates.Find(candidate.Id)!.Person));
        Assert.All(after.Candidates, candidate => Assert.InRange(candidate.TrustedPersons, 0, 5));
        IndirectCandidate[] standing = [.. after.Candidates.Where(candidate => candidate.IsStanding)];
        Assert.Distinct(standing.Select(candidate => candidate.Person.Id));
        if (after.State is IndirectElectionState.ElectorsMeeting or IndirectElectionState.Voting)
        {
            Assert.True(3 * after.Meeting.Present >= 2 * after.Meeting.Deputies);
            Assert.True(after.OnBallot.Count() >= 2);
        }

        if (after.State == IndirectElectionState.AkimRegistered)
        {
            CandidateId elected = after.Outcome.Elected!.Value;
            CandidateVotes[] votes = [.. after.Meeting.Result!.Protocol.Votes];
            int most = votes.Single(each => each.Candidate == elected).Votes;
            Assert.True(most > 0 && votes.All(each => each.Candidate == elected || each.Votes < most));
        }

        if (after.Edition == new SelfGov.Law.EditionId("A1"))
        {
            Assert.NotEqual(IndirectElectionState.RepeatVoting, after.State);
            Assert.DoesNotContain(after.Candidates, candidate => candidate.State == IndirectCandidateState.NominationRevoked);
        }
    }
}
