using CsCheck;
using NodaTime;
using SelfGov.Elections.Direct;
using SelfGov.Elections.Termination;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;
using Xunit;
using static SelfGov.Elections.Terms.Office;

namespace SelfGov.Elections.Terms;

public sealed class RandomTermTests
{
    private static readonly BeginTerm First = Beginning(AnnaElected());
    private static readonly HandOverOffice Second = HandingOver(Registered(new Election("D4").Established(), "anna", 21));
    private static readonly EntryReference Dismissed = Entry(AnnaDismissed(AcceptedMotion(), "2026-04-06T10:00:00"));
    private static readonly EntryReference WithActing =
        Entry(AnnaDismissed(AcceptedMotion(), "2026-04-06T10:00:00").Accepts(new AppointActing("servant-1", true, true), HigherAkim));

    [Fact]
    public void Random_commands_keep_the_invariants_and_replay_equals_the_live_case() =>
        Gen.Select(Gen.Int[0, 6], Gen.Bool).Array[1, 20].Sample(steps => Run(steps), iter: TestSize.Of(80, full: 200));

    [Fact]
    public void The_frozen_table_answers_as_Stateless_does() =>
        FrozenTables.AssertAnswersAlike(TermLifecycle.Under(TermEditions.Village.On(new LocalDate(2023, 9, 21))!.Law).Topology);

    [Fact]
    public void What_stands_open_can_be_taken()
    {
        var options = new OpenOptions<TermOfOffice>(
            TermLifecycle.Procedure, TestSize.Of(2, full: 10),
            [.. Enumerable.Range(0, 7).Select(CommandOf).DistinctBy(command => command.GetType())
                .Select(command => new Witness<TermOfOffice>(
                command.GetType(), "an entry that another case has made", (_, _) => [command]))]);
        var dice = new Dice(15);
        for (int tale = 0; tale < TestSize.Of(30, full: 300); tale++)
        {
            Run([.. Enumerable.Range(0, 20).Select(_ => (dice.Below(7), dice.OneIn(2)))], options.Look);
        }

        options.AssertAllCanBeTaken();
    }

    private static void Run((int Command, bool ByCommission)[] steps, Action<Story<TermOfOffice>>? look = null)
    {
        Story<TermOfOffice> story = Begin(time: "2026-09-30T10:00:00");
        foreach ((int command, bool byCommission) in steps)
        {
            look?.Invoke(story);
            TermOfOffice before = story.Case;
            story.Tries(CommandOf(command), new Actor("somebody", byCommission ? Commission : HigherAkim));
            TermOfOffice live = story.Case;
            Assert.Equal(live.State is TermState.Vacant or TermState.Succeeded or TermState.Ended, live.EndedOn is not null);
            Assert.Equal(live.EndedOn is null, live.EndGround is null);
            Assert.True(before.EndedOn is null || before.EndedOn == live.EndedOn, "Powers end once.");
            Assert.Equal(live.State == TermState.Succeeded, live.Successor is not null);
            Assert.Equal(live.State == TermState.NotBegun, live.BeganOn is null);
            Assert.True(live.ActingAkim is null || live.State == TermState.Vacant, "Somebody acts only while the office is vacant.");
        }

        story.ReplaysToItself();
    }

    private static ICommand<TermOfOffice> CommandOf(int command) => command switch
    {
        0 or 1 => First,
        2 => new RecordSuccessorElection(Second.Election),
        3 => new VacateOffice(Dismissed),
        4 or 5 => new RecordActingAkim(WithActing),
        _ => Second,
    };
}
