using SelfGov.Assemblies.Editions;
using SelfGov.Assemblies.Meetings;
using SelfGov.Assemblies.Sittings;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Assemblies.Meetings.GivenMeeting;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Assemblies.Gatherings;

/// <summary>The number of members by the population of the unit, order No. 295, paragraph 3-1, since October 2021.</summary>
public sealed class AssemblySizeTests
{
    private static readonly Citation Point = AssemblyActs.ModelRegulation.At("3-1");

    [Theory]
    [InlineData(1, 5, 10)]
    [InlineData(9_999, 5, 10)]
    [InlineData(10_000, 5, 15)]
    [InlineData(10_001, 11, 15)]
    [InlineData(14_999, 11, 15)]
    [InlineData(15_000, 11, 20)]
    [InlineData(15_001, 16, 20)]
    [InlineData(20_000, 16, 20)]
    [InlineData(20_001, 21, 25)]
    [InlineData(100_000_000, 21, 25)]
    public void The_gathering_keeps_to_the_number_for_the_population(int population, int least, int most)
    {
        Story<CommunityGathering> story = Deciding("L2a", population);
        foreach (int members in new[] { least - 1, most + 1 }.Where(members => members <= 25))
        {
            Assert.Equal(
                $"from {least} to {most}",
                story.RefusedBy(Composing(members), SittingChair, "composition.population", Point).Expected!.English);
        }

        Assert.Equal(least, Deciding("L2a", population).Accepts(Composing(least), SittingChair).Case.Composition!.Members);
        Assert.Equal(most, story.Accepts(Composing(most), SittingChair).ReplaysToItself().Case.Composition!.Members);
    }

    [Theory]
    [InlineData("L0b", 60)]
    [InlineData("L1", 60)]
    [InlineData("L2", 1)]
    [InlineData("L2", 25)]
    public void Before_October_2021_the_population_did_not_matter(string edition, int members) =>
        Assert.Equal(members, Deciding(edition, 1_500).Accepts(Composing(members), SittingChair).Case.Composition!.Members);

    [Theory]
    [InlineData("L2a")]
    [InlineData("L2b")]
    [InlineData("L3")]
    [InlineData("L4")]
    public void The_number_holds_in_every_later_edition(string edition) =>
        Deciding(edition, 1_500).RefusedBy(Composing(11), SittingChair, "composition.population", Point);

    // The fold asks for nothing: a case in which more members were determined stays, and so does its corrected vote.
    [Fact]
    public void A_composition_that_another_regulation_allowed_stands_and_its_votes_are_corrected()
    {
        AssemblyLaw law = LawOf("L4") with { AssemblySizeByPopulation = null };
        Story<CommunityGathering> before = Deciding(law, 1_500).Accepts(Composing(20), SittingChair);
        Lifecycle<CommunityGathering, SittingState> today = GatheringLifecycle.Under(LawOf("L4"));
        CommunityGathering current = today.Begin(before.Case.Id);
        foreach (Fact<CommunityGathering> fact in before.Facts)
        {
            current = today.Evolve(current, fact);
        }

        Assert.Equal(20, current.Composition!.Members);
        CorrectGatheringVote correction = new(1, 81, Slips.Act(new(2026, 8, 28)));
        Assert.IsType<Decision<CommunityGathering>.Accepted>(
            today.Decide(current, correction, new Context(before.Now, new Actor("person-2", SittingSecretary))));
    }

    [Fact]
    public void A_regulation_without_a_number_for_the_population_leaves_it_open()
    {
        AssemblyLaw law = LawOf("L4") with { AssemblySizeByPopulation = new([new(2_000, null, 5, 10)], Point) };
        Deciding(law, 1_999).Accepts(Composing(25), SittingChair);
        Deciding(law, 2_000).RefusedBy(Composing(11), SittingChair, "composition.population");
    }

    private static DecideGatheringItem Composing(int members) => new(1, 80, false, new(members, 48));

    private static Story<CommunityGathering> Deciding(string edition, int population) => Deciding(LawOf(edition), population);

    private static Story<CommunityGathering> Deciding(AssemblyLaw law, int population) =>
        Stories.Of(GatheringLifecycle.Under(law), GatheringLifecycle.Procedure.Facts).Until("2026-08-10T10:00:00")
            .Accepts(
                new ConveneGathering(
                    new Locality("193630100", "Test rural district", "Asia/Almaty", population), 1_000,
                    [new ProposedItem(AgendaItemKind.AssemblyComposition)]),
                UnitAkim)
            .Accepts(new NotifyOfGathering(Notice), UnitAkim)
            .Until("2026-08-28T15:00:00").Accepts(new RegisterParticipants(120, true), AkimOffice).Accepts(new OpenGathering(), UnitAkim)
            .Accepts(new ElectGatheringPresidium("person-1", 100, "person-2", 100), Participants)
            .Accepts(new ApproveGatheringAgenda([1], 100), Participants);
}
