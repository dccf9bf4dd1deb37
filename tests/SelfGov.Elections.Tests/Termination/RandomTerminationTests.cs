using CsCheck;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Elections.Termination;

public sealed class RandomTerminationTests
{
    private static readonly Role[] AllRoles = [Roles.TerritorialCommission, Roles.HigherAkim, Roles.Maslikhat];

    [Fact]
    public void Random_commands_keep_the_invariants_and_replay_equals_the_live_case() =>
        Gen.Select(
            Gen.Int[0, TerminationLifecycle.Procedure.Lifecycles.Editions.Length - 1],
            Gen.Select(Gen.Int[0, 12], Gen.Int[0, 8], Gen.Int[0, 3], Gen.Bool).Array[1, 25]).Sample(
                (edition, steps) => Run(edition, steps), iter: TestSize.Of(100, full: 300));

    [Fact]
    public void The_frozen_table_answers_as_Stateless_does() =>
        FrozenTables.AssertAnswersAlike(
            TerminationLifecycle.Under(TerminationEditions.Village.On(new LocalDate(2026, 7, 1))!.Law).Topology);

    [Fact]
    public void What_stands_open_can_be_taken()
    {
        var options = new OpenOptions<OfficeTermination>(TerminationLifecycle.Procedure, TestSize.Of(1, full: 5));
        var dice = new Dice(15);
        for (int tale = 0; tale < TestSize.Of(40, full: 400); tale++)
        {
            Run(
                tale % TerminationLifecycle.Procedure.Lifecycles.Editions.Length,
                [.. Enumerable.Range(0, 25).Select(_ => (dice.Below(13), dice.Below(9), dice.Below(4), dice.OneIn(2)))],
                options.Look);
        }

        options.AssertAllCanBeTaken();
    }

    private static void Run(
        int edition, (int Command, int Ground, int Role, bool Yes)[] steps, Action<Story<OfficeTermination>>? look = null)
    {
        Lifecycle<OfficeTermination> lifecycle =
            TerminationLifecycle.Procedure.Lifecycles.Of(TerminationLifecycle.Procedure.Lifecycles.Editions[edition]);
        bool isRaion = lifecycle.Edition.Value.EndsWith("raion", StringComparison.Ordinal);
        Unit unit = isRaion ? GivenTermination.Raion : GivenTermination.Village;
        Instant now = unit.Zone.AtStartOfDay(new LocalDate(2026, 8, 1)).ToInstant();
        Story<OfficeTermination> story = Stories.Of(lifecycle, TerminationLifecycle.Procedure.Facts).Until(now);
        foreach ((int command, int ground, int role, bool yes) in steps)
        {
            now += Duration.FromDays(1);
            OfficeTermination before = story.Until(now).Case;
            look?.Invoke(story);
            story.Tries(
                CommandOf(command, (TerminationGround)ground, unit, now.InZone(unit.Zone).Date, yes),
                new Actor("somebody", AllRoles[role % 3]));
            AssertSound(before, story.Case);
        }

        story.ReplaysToItself();
    }

    private static void AssertSound(OfficeTermination before, OfficeTermination now)
    {
        bool hasEnded = now.State is TerminationState.Terminated or TerminationState.ActingAppointed or TerminationState.ByElectionCalled
            or TerminationState.Ended;
        Assert.Equal(hasEnded, now.EndedOn is not null);
        Assert.True(before.EndedOn is null || now.EndedOn == before.EndedOn, "Powers end once.");
        Assert.True(now.EndedOn is null || now.Law.Grounds.ContainsKey(now.Ground), "Powers end on a ground of the edition.");
        Assert.Equal(now.State == TerminationState.ByElectionCalled, now.ElectionCase is not null);
        Assert.True(now.Version == 0 || now.Law.IsRaionLevel == now.Unit!.IsRaionLevel);
        if (now.State is TerminationState.Terminated or TerminationState.ActingAppointed or TerminationState.ByElectionCalled)
        {
            Assert.Equal("office-termination/case-1", $"{now.ByElectionGround().Cause}");
        }
    }

    private static ICommand<OfficeTermination> CommandOf(int command, TerminationGround ground, Unit unit, LocalDate today, bool yes) =>
        command switch
        {
            0 or 1 or 2 => new RecordTerminationGround(
                unit,
                Enum.GetValues<TerminationGround>()[((int)ground + (yes ? 3 : 0)) % Enum.GetValues<TerminationGround>().Length], today,
                "case-1", new PartyDeparture(true, false), new DismissalConsents(yes, true)),
            3 => new ReceiveDisciplinaryMeasure(unit, today, "order-1"),
            4 => new DecideOnPowers(yes),
            5 or 6 => new StateFact(),
            7 => new SubmitToHigherAkim(),
            8 => new TerminatePowers(),
            9 => new AppointActing("servant-1", true, yes),
            10 => new NotifyCommission(),
            11 => new CorrectNotification(today.PlusDays(yes ? -1 : 0), Slips.Act(today)),
            _ => new RecordByElectionCalled("election-2"),
        };
}
