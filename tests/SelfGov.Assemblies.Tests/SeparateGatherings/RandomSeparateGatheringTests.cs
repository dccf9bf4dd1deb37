using CsCheck;
using NodaTime;
using SelfGov.Assemblies.Sittings;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Assemblies.Meetings.GivenMeeting;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Assemblies.SeparateGatherings;

public sealed class RandomSeparateGatheringTests
{
    private static readonly Lifecycle<SeparateGathering, SeparateGatheringState>[] Editions =
    [
        .. new[] { "L0", "L0a", "L0b", "L1", "L2", "L2a", "L2b", "L3", "L4" }
            .Select(edition => SeparateGatheringLifecycle.Under(LawOf(edition))),
    ];

    [Xunit.Fact]
    public void No_sequence_of_commands_elects_more_representatives_than_seats_or_gives_a_plot_more_seats_than_the_act() => Gen.UInt.Sample(
        seed =>
        {
            Story<SeparateGathering> story = Tell(seed);
            bool isSince2021 = SittingStories.IsSince2021(story.Case.Law);
            foreach (Fact<SeparateGathering> fact in story.Facts)
            {
                switch (fact)
                {
                    case PlotSet plot:
                        Assert.InRange(plot.Seats, 1, isSince2021 ? 3 : int.MaxValue);
                        Assert.True(isSince2021 || plot.Kind != PlotKind.Microdistrict);
                        break;
                    case Held held:
                        Assert.True(held.Present >= 1 && held.On >= story.Case.Notice!.At.Date);
                        break;
                    case RepresentativesElected elected:
                        Assert.InRange(elected.Representatives.Count, 1, story.Case.Seats);
                        Assert.Distinct(elected.Representatives);
                        break;
                }
            }
        },
        iter: 30);

    [Xunit.Fact]
    public void The_stories_reach_the_protocol_and_before_2021_plots_of_more_seats()
    {
        Fact<SeparateGathering>[] facts = [.. Enumerable.Range(0, 200).SelectMany(seed => Tell((uint)seed).Facts)];
        Assert.Empty(SeparateGatheringLifecycle.Procedure.Facts.Family.Members.Select(member => member.Type).Except(
            facts.Select(fact => fact.GetType())));
        Assert.Contains(facts, fact => fact is PlotSet { Seats: > 3 });
    }

    [Xunit.Fact]
    public void The_frozen_table_answers_as_stateless_does() =>
        FrozenTables.AssertAnswersAlike(Editions[0].Topology);

    internal static Story<SeparateGathering> Tell(
        uint seed, Action<Story<SeparateGathering>>? look = null, string start = "2026-08-10T10:00:00") =>
        Stories.Tell(
            new Dice(seed).Of(Editions), SeparateGatheringLifecycle.Procedure.Facts, start, seed, 25,
        (story, dice) => Duration.FromHours(dice.Below(story.Case.State == SeparateGatheringState.Noticed ? 96 : 24)), Next, look);

    private static (ICommand<SeparateGathering> Command, Role Role) Next(Story<SeparateGathering> story, Dice dice)
    {
        if (dice.OneIn(5))
        {
            var correction = dice.Of<MapCommand>([.. Slips.Of(story.Lifecycle.Map)]);
            return (
                Slips.Draw<SeparateGathering>(correction.Type, dice, story.Local().Date, field =>
                    field == nameof(CorrectSeparateNotice.Notice)
                        ? new SittingNotice(story.Local().PlusHours(dice.Below(72)), "Library")
                        : dice.Below(4)),
                dice.Of<Role>([.. correction.Roles]));
        }

        var state = dice.OneIn(8) ? (SeparateGatheringState)dice.Below(6) : story.Case.State;
        return state switch
        {
            SeparateGatheringState.NotSet => (
                new SetPlot(Village, dice.OneIn(8) ? " " : "abay-street", dice.Of(Enum.GetValues<PlotKind>()), dice.Below(6),
                    dice.OneIn(8) ? null : 1 + dice.Below(30)), UnitAkim),
            SeparateGatheringState.PlotSet => (
                new NotifyOfSeparateGathering(new SittingNotice(
                    story.Local().PlusHours(dice.Below(72) - 6).PlusDays(dice.OneIn(3) ? 0 : 11),
                    dice.OneIn(8) ? " " : "School",
                    dice.OneIn(6) ? SittingForm.Digital : SittingForm.InPerson)),
                AkimOffice),
            SeparateGatheringState.Noticed => (
                new HoldSeparateGathering(dice.Below(4), dice.OneIn(3) ? 1 + dice.Below(30) : null), AuthorisedPerson),
            SeparateGatheringState.Held => (
                new ElectRepresentatives(
                    [.. Enumerable.Range(0, dice.Below(6)).Select(number => $"person-{(dice.OneIn(10) ? 0 : number)}")]),
                Participants),
            _ => (new HandOverSeparateProtocol(dice.OneIn(3) ? "0" : Digest), SittingSecretary),
        };
    }
}
