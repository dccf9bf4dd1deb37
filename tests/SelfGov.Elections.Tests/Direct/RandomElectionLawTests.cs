using CsCheck;
using NodaTime;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using Stateless;
using Xunit;

namespace SelfGov.Elections.Direct;

public sealed class RandomElectionLawTests
{
    private static readonly int Stories = TestSize.Of(30, full: 120);

    [Xunit.Fact]
    public void No_sequence_of_commands_leads_to_an_undefined_state_loses_a_candidate_or_miscounts() => Run(moment =>
    {
        AkimElection before = moment.Case;
        if (moment.Lifecycle.Decide(
            before, moment.Command, new Context(moment.Now, moment.Actor)) is not Decision<AkimElection>.Accepted accepted)
        {
            return;
        }

        AkimElection step = before;
        foreach (Fact<AkimElection> fact in accepted.Facts)
        {
            Assert.True(moment.Lifecycle.Topology.Permits(step.State, fact.GetType()));
            AkimElection next = moment.Lifecycle.Evolve(step, fact);
            Assert.Equal(step.Version + 1, next.Version);
            AssertCountsAreRight(step, next);
            step = next;
        }

        Assert.Equal(accepted.Next, step);
    });

    [Xunit.Fact]
    public void The_replay_of_the_facts_equals_the_live_case_and_the_version_counts_them() => RandomStory.Any.Sample(
        story =>
        {
            RandomElection live = RandomElection.Live(story);
            Assert.Equal(live.Facts.Count, live.Case.Version);
            Assert.Equal(live.Case, live.Lifecycle.Replay(live.Case.Id, live.Facts));
        },
        iter: Stories);

    [Xunit.Fact]
    public void A_refused_command_changes_nothing_and_says_why_in_three_languages_without_naming_anybody() => Run(moment =>
    {
        AkimElection before = moment.Case;
        long version = before.Version;
        if (moment.Lifecycle.Decide(
            before, moment.Command, new Context(moment.Now, moment.Actor)) is not Decision<AkimElection>.Refused refused)
        {
            return;
        }

        Assert.Equal((version, before), (moment.Case.Version, moment.Case));
        Assert.NotEmpty(refused.Refusals);
        foreach (Refusal refusal in refused.Refusals)
        {
            Assert.NotEmpty(refusal.Basis.Place);
            Assert.True(refusal.Earliest is null || refusal.Earliest >= moment.Now);
            foreach (Language language in Enum.GetValues<Language>())
            {
                string text = refusal.Explain(language);
                Assert.NotEmpty(refusal.Text.In(language));
                Assert.DoesNotContain("Құпияесім", text, StringComparison.Ordinal);
                Assert.DoesNotMatch("(19[5-9]\\d|2004)-(11-23|03-17)", text);
                Assert.DoesNotMatch("23\\.11\\.19|17\\.03\\.2004", text);
            }
        }
    });

    [Xunit.Fact]
    public void Options_agree_with_decisions_for_every_command_candidate_actor_and_moment() => Run(moment =>
    {
        Decision<AkimElection> decision = moment.Lifecycle.Decide(moment.Case, moment.Command, new Context(moment.Now, moment.Actor));
        string? part = CandidateOf(moment);
        Option? option = moment.Lifecycle.Options(moment.Case, moment.Actor, moment.Now)
            .SingleOrDefault(option => option.Command == moment.Command.GetType() && option.Part == part);
        if (decision is Decision<AkimElection>.Refused refused)
        {
            Assert.Superset(Conditions(option?.Reasons ?? []), Conditions(refused.Refusals));
            Assert.Superset(OnFields(option?.Reasons ?? []), OnFields(refused.Refusals));
        }
        else
        {
            Assert.True(option?.IsOpen);
        }
    });

    [Xunit.Fact]
    public void Time_in_small_steps_ends_where_one_jump_ends() => Gen.Select(RandomStory.Any, Gen.Int[1, 500].Array[1, 8]).Sample(
        (story, hours) =>
        {
            RandomElection live = RandomElection.Live(story);
            Instant now = live.Now;
            AkimElection stepped = live.Case;
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
    public void Deadlines_are_sorted_and_cited() => Run(moment =>
    {
        var deadlines = moment.Lifecycle.Deadlines(moment.Case);
        Assert.Equal(deadlines.Select(deadline => deadline.At).Order(), deadlines.Select(deadline => deadline.At));
        Assert.All(deadlines, deadline =>
        {
            Assert.NotEmpty(deadline.Basis.Place);
            Assert.NotEmpty(deadline.Roles);
            Assert.All(Enum.GetValues<Language>(), language => Assert.NotEmpty(deadline.Text.In(language)));
            Assert.True(deadline.Part is null || moment.Case.Candidates.Any(candidate => candidate.Id.ToString() == deadline.Part));
        });
    });

    [Xunit.Fact]
    public void The_frozen_table_of_elections_answers_as_a_machine_of_stateless_does() => AnswersAlike(
        Election.LifecycleOf("D4").Topology);

    [Xunit.Fact]
    public void The_frozen_table_of_candidates_answers_as_a_machine_of_stateless_does() => AnswersAlike(
        CandidateMachine.Topology);

    private static void Run(Action<RandomMoment> look) =>
        RandomStory.Any.Sample(story => { RandomElection.Live(story, look); }, iter: Stories);

    private static void AssertCountsAreRight(AkimElection before, AkimElection after)
    {
        Assert.True(Enum.IsDefined(after.State));
        Assert.InRange(after.Candidates.Count, before.Candidates.Count, before.Candidates.Count + 1);
        Assert.Equal(Enumerable.Range(1, after.Candidates.Count), after.Candidates.Select(candidate => candidate.Id.Number));
        Assert.All(before.Candidates, candidate => Assert.Equal(candidate.Person, after.Candidates.Find(candidate.Id)!.Person));
        Assert.All(after.Candidates, candidate => Assert.True(Enum.IsDefined(candidate.State)));
        Assert.Equal(after.Candidates.Count(candidate => candidate.IsStanding), after.Candidates.Standing);
        Assert.Equal(after.Candidates.Count(candidate => candidate.IsRegistered), after.Candidates.Registered);
        Assert.Equal(
            after.Polling.Precincts.Values.Count(precinct => precinct.Protocol is null && !precinct.IsInvalidated),
            after.Polling.ProtocolsAwaited);
        Assert.All(after.Polling.Precincts, each => Assert.Equal(each.Key, each.Value.Number));
    }

    private static void AnswersAlike<TState>(Topology<TState> table)
        where TState : struct, Enum =>
        Gen.Int[0, table.Facts.Length - 1].Array[1, 300].Sample(
            indexes =>
            {
                StateMachine<TState, Type> machine = table.ToStateMachine(table.Initial);
                TState state = table.Initial;
                foreach (Type fact in indexes.Select(index => Likely(table, state, index)))
                {
                    Assert.Equal(machine.CanFire(fact), table.Permits(state, fact));
                    if (table.Next(state, fact) is { } next)
                    {
                        machine.Fire(fact);
                        state = next;
                    }

                    Assert.Equal(machine.State, state);
                }
            },
            iter: TestSize.Of(60, full: 200));

    /// <summary>Every third fact is one that is permitted, so that the walk leaves the first state.</summary>
    private static Type Likely<TState>(Topology<TState> table, TState state, int index)
        where TState : struct, Enum
    {
        Type[] permitted = [.. table.Facts.Where(fact => table.Permits(state, fact))];
        return index % 3 == 0 && permitted.Length > 0 ? permitted[index / 3 % permitted.Length] : table.Facts[index];
    }

    private static string? CandidateOf(RandomMoment moment) =>
        moment.Lifecycle.Map.Commands.Single(command => command.Type == moment.Command.GetType()).Part is null
            ? null
            : moment.Command.GetType().GetProperty("Candidate")!.GetValue(moment.Command)!.ToString();

    private static HashSet<(string, Words?, Words?, Instant?)> Conditions(IEnumerable<Refusal> refusals) =>
        [
            .. refusals.Where(refusal => refusal.Field is null)
            .Select(refusal => (refusal.Code, refusal.Expected, refusal.Found, refusal.Earliest)),
        ];

    // A field that no value can meet: without the command nothing is found in it.
    private static HashSet<(string, string?)> OnFields(IEnumerable<Refusal> refusals) =>
        [.. refusals.Where(refusal => refusal.Field is not null).Select(refusal => (refusal.Code, refusal.Field))];
}
