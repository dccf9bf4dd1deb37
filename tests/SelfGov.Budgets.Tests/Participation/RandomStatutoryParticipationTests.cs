using CsCheck;
using NodaTime;
using SelfGov.Budgets.Cycle;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Budgets.Cycle.TestBudgets;

namespace SelfGov.Budgets.Participation;

public sealed class RandomStatutoryParticipationTests
{
    private static readonly Lifecycle<ParticipatoryBudget, ParticipatoryBudgetState> PB1 =
        ParticipatoryBudgetLifecycle.Under(ParticipationEditions.All[new EditionId("PB1")].Law);

    [Xunit.Fact]
    public void No_sequence_of_commands_breaks_the_days_the_works_the_cap_or_the_fewest_votes() => Gen.UInt.Sample(
        seed =>
        {
            Story<ParticipatoryBudget> story = Tell(seed);
            int fewest = story.Case.Means is { IsOblastCentre: true } ? 20 : 10;
            Assert.All(
                story.Case.Proposals.Where(proposal => proposal.State == ProposalState.Selected),
                proposal => Assert.True(proposal.Votes >= fewest));
            foreach (Fact<ParticipatoryBudget> fact in story.Facts)
            {
                Assert.True(fact switch
                {
                    ParticipationAnnounced announced => announced.Unit.Population > 10_000 && announced.Year == 2027,
                    ProposalMade made => made.On >= new LocalDate(2026, 1, 20) && made.On <= new LocalDate(2026, 3, 1)
                        && made.Work is not null && made.Cost <= Money(6_487.5m),
                    ProposalFoundFeasible found => found.On > new LocalDate(2026, 3, 1) && found.On <= new LocalDate(2026, 4, 5),
                    VotesRecorded recorded => recorded.On > new LocalDate(2026, 4, 5) && recorded.On <= new LocalDate(2026, 4, 24),
                    SelectionMade made => made.On > new LocalDate(2026, 4, 24),
                    _ => true,
                });
            }
        },
        iter: 20);

    internal static Story<ParticipatoryBudget> Tell(uint seed) => Stories.Tell(
        PB1, ParticipatoryBudgetLifecycle.Procedure.Facts, "2026-01-05T10:00:00", seed, 120, Later, Next);

    private static Duration Later(Story<ParticipatoryBudget> story, Dice dice) =>
        Duration.FromHours(dice.Below(story.Case.State switch
        {
            ParticipatoryBudgetState.Voting => 30,
            ParticipatoryBudgetState.Selected => 900,
            _ => 70,
        }));

    private static (ICommand<ParticipatoryBudget> Command, Role Role) Next(Story<ParticipatoryBudget> story, Dice dice)
    {
        int number = 1 + dice.Below(story.Case.Proposals.Count + 1);
        if (dice.OneIn(10))
        {
            return (new CorrectVotes(number, dice.Below(30) - 1, Slips.Act(story.Local().Date)), Roles.AkimsOffice);
        }

        return (dice.OneIn(10) ? (ParticipatoryBudgetState)dice.Below(8) : story.Case.State) switch
        {
            ParticipatoryBudgetState.NotAnnounced => (
                new AnnounceParticipation(
                    new Locality("code", "Test city", "Asia/Almaty", 9_995 + dice.Below(40)), dice.OneIn(6) ? 2026 : 2027,
                    new ParticipationMeans(
                        ParticipationLevel.RaionCity, !dice.OneIn(8), dice.OneIn(3), VoteMethod.Meeting, Money(100_000),
                        Money(dice.OneIn(5) ? 9_999.9m : 10_000), 4_325)),
                Roles.AkimsOffice),
            _ when story.Case.CouncilSetUpOn is null && dice.OneIn(3) => (new SetUpExpertCouncil("act-1"), Roles.AkimsOffice),
            ParticipatoryBudgetState.Announced or ParticipatoryBudgetState.Proposing => (
                new MakeProposal(
                    15 + dice.Below(30), "A playground", Money(dice.Below(70_000) / 10m),
                    dice.OneIn(8) ? null : dice.Of(Enum.GetValues<WorkKind>())),
                Roles.Resident),
            ParticipatoryBudgetState.Checking => (new DecideFeasibility(number, !dice.OneIn(5)), Roles.ExpertCouncil),
            ParticipatoryBudgetState.Voting => (new RecordVotes(number, dice.Below(40) - 1), Roles.AkimsOffice),
            ParticipatoryBudgetState.Counting => (new SelectProposals(), Roles.ExpertCouncil),
            _ => dice.Below(6) switch
            {
                0 => (new ReportResults("report-1"), Roles.AkimsOffice),
                1 => (new PublishSelection(), Roles.AkimsOffice),
                2 => (new TellResidents("meeting-1"), Roles.Akim),
                _ => (new ReportProgress("progress-1"), Roles.AkimsOffice),
            },
        };
    }
}
