using CsCheck;
using SelfGov.Assemblies.Sittings;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Assemblies.Gatherings;

public sealed class RandomGatheringTests
{
    [Xunit.Fact]
    public void No_sequence_of_commands_decides_without_a_quorum_miscounts_or_executes_what_nobody_confirmed() => Gen.UInt.Sample(
        seed =>
        {
            Story<CommunityGathering> story = RandomGatherings.Tell(seed);
            HashSet<int> confirmed = [];
            foreach (Fact<CommunityGathering> fact in story.Facts)
            {
                Assert.All(VotesIn(fact, story.Case), vote => AssertLawful(vote, story.Case));
                Assert.True(fact switch
                {
                    ItemConfirmed or ItemConceded or ItemUpheld =>
                        confirmed.Add(((IItemFact)fact).Item),
                    ItemExecuted executed => confirmed.Remove(executed.Item),
                    QuorumReached reached => HasQuorum(story.Case, reached.Present),
                    _ => true,
                });
            }
        },
        iter: 30);

    [Xunit.Fact]
    public void An_assembly_is_formed_within_its_limits_and_only_by_a_decision_that_stands() => Gen.UInt.Sample(
        seed =>
        {
            CommunityGathering gathering = RandomGatherings.Tell(seed).Case;
            bool stands = gathering.Sitting.Items.Any(item => item.Kind == AgendaItemKind.AssemblyComposition && item.State is not (
                AgendaItemState.Proposed or AgendaItemState.OnAgenda or AgendaItemState.LeftOut or AgendaItemState.Rejected
                or AgendaItemState.Withdrawn or AgendaItemState.Overturned));
            Assert.Equal((stands, stands), (gathering.Composition is not null, gathering.AssemblyUntil is not null));
            if (gathering.Composition is { } composition)
            {
                Assert.InRange(composition.Members, 1, SittingStories.IsSince2021(gathering.Law) ? 25 : int.MaxValue);
                Assert.True(gathering.Law.AssemblySizeByPopulation is null || composition.Members is >= 5 and <= 10);
                Assert.True(composition.TermInMonths == 48 || gathering.Law.AssemblyTerm is null);
            }
        },
        iter: 30);

    [Xunit.Fact]
    public void The_stories_reach_execution_the_higher_akim_refused_petitions_and_missed_quorums()
    {
        Fact<CommunityGathering>[] facts = [.. Enumerable.Range(0, 160).SelectMany(seed => RandomGatherings.Tell((uint)seed).Facts)];
        Assert.Empty(GatheringLifecycle.Procedure.Facts.Family.Members.Select(member => member.Type).Except(
            facts.Select(fact => fact.GetType())));
        Assert.Contains(facts, fact => fact is ItemAdopted { ByCastingVote: true });
        Assert.Contains(facts, fact => fact is NoticeGiven { Representatives: not null });
    }

    [Xunit.Fact]
    public void The_frozen_tables_answer_as_stateless_does()
    {
        FrozenTables.AssertAnswersAlike(RandomGatherings.Editions[0].Topology);
        FrozenTables.AssertAnswersAlike(GatheringLifecycle.Items);
    }

    private static StoryVote[] VotesIn(Fact<CommunityGathering> fact, CommunityGathering gathering) => fact switch
    {
        PresidiumElected elected =>
            [new(gathering.Sitting.Present, elected.ForChair, true), new(gathering.Sitting.Present, elected.ForSecretary, true)],
        AgendaApproved approved => [new(gathering.Sitting.Present, approved.InFavour, true)],
        ItemAdopted adopted => [new(adopted.Present, adopted.InFavour, true, adopted.ByCastingVote)],
        ItemRejected rejected => [new(rejected.Present, rejected.InFavour, false)],
        ItemInsisted insisted => [new(insisted.Present, insisted.InFavour, true)],
        ItemWithdrawn withdrawn => [new(withdrawn.Present, withdrawn.InFavour, false)],
        _ => [],
    };

    private static void AssertLawful(StoryVote vote, CommunityGathering gathering)
    {
        Assert.True(HasQuorum(gathering, vote.Present));
        SittingStories.AssertCounted(vote, gathering.Law);
    }

    // A tenth of the members; until 2021 half of the representatives where it is held with them.
    private static bool HasQuorum(CommunityGathering gathering, int present) => gathering.Representatives is { } representatives
        ? !SittingStories.IsSince2021(gathering.Law) && present <= representatives && 2 * present >= representatives
        : present >= 1 && present <= gathering.Sitting.Entitled && 10 * present >= gathering.Sitting.Entitled;
}
