using CsCheck;
using NodaTime;
using SelfGov.Assemblies.Agreements;
using SelfGov.Assemblies.Meetings;
using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Cycle;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;
using Xunit;
using static SelfGov.Budgets.Cycle.TestBudgets;

namespace SelfGov.Budgets.Accounts;

public sealed class RandomAccountTests
{
    private const int Year = 2016;
    private static readonly AccountPlan Plan = new("711", Year, Money(5_000), Money(4_500.5m));
    private static readonly AccountPlan[] Plans = [Plan, Plan with { Expenditure = Money(4_000) }];
    private static readonly Lifecycle<SelfGovernmentAccount, AccountState> Lifecycle =
        SelfGovernmentAccountLifecycle.Under(AccountPlanEditions.All[new EditionId("B0")].Law);

    [Xunit.Fact]
    public void No_sequence_of_commands_approves_a_plan_to_which_the_assembly_did_not_agree() => Gen.UInt.Sample(
        seed =>
        {
            Story<SelfGovernmentAccount> story = Tell(seed);
            PlanDrafted? drafted = null;
            LocalDate? refusedOn = null;
            bool agreed = false;
            foreach (Fact<SelfGovernmentAccount> fact in story.Facts)
            {
                switch (fact)
                {
                    case PlanDrafted draft:
                        (drafted, agreed) = (draft, false);
                        break;
                    case PlanRefused refused:
                        refusedOn = refused.On;
                        break;
                    case PlanAgreed given:
                        AssertLawful(given, drafted!, refusedOn);
                        agreed = true;
                        break;
                    case PlanApproved:
                        Assert.True(agreed);
                        break;
                }
            }
        },
        iter: 30);

    [Xunit.Fact]
    public void No_sequence_of_commands_makes_two_regular_checks_in_a_half_year_or_checks_outside_the_year() => Gen.UInt.Sample(
        seed =>
        {
            ExecutionMonitored[] checks = [.. Tell(seed).Facts.OfType<ExecutionMonitored>()];
            Assert.All(checks, check => Assert.Equal(Year, check.On.Year));
            Assert.Distinct(checks.Where(check => !check.IsExtra).Select(check => check.On.Month > 6));
        },
        iter: 30);

    [Xunit.Fact]
    public void No_sequence_of_commands_leaves_out_a_step_of_a_proposal_on_programmes() => Gen.UInt.Sample(
        seed =>
        {
            Story<SelfGovernmentAccount> story = Tell(seed);
            Assert.All(story.Case.Proposals, proposal => Assert.Equal(
                1 + (int)proposal.State,
                story.Facts.Count(fact => proposal.Number == fact switch
                {
                    ProgrammesProposed proposed => proposed.Number,
                    ProgrammesDiscussed discussed => discussed.Number,
                    ProgrammesSent sent => sent.Number,
                    ProgrammesIncluded included => included.Number,
                    _ => 0,
                })));
        },
        iter: 30);

    [Xunit.Fact]
    public void The_stories_reach_the_end_of_the_year_over_refusals_checks_and_programmes() => Assert.Equal(
        Lifecycle.Topology.Facts.Length,
        Enumerable.Range(0, 40).SelectMany(seed => Tell((uint)seed).Facts).Select(fact => fact.GetType()).Distinct().Count());

    [Xunit.Fact]
    public void The_frozen_table_answers_as_stateless_does_and_proposals_move_as_their_table_says()
    {
        FrozenTables.AssertAnswersAlike(Lifecycle.Topology);
        var day = new LocalDate(2015, 11, 20);
        PartTables.AssertMovesAlike<SelfGovernmentAccount, ProgrammeProposalState>(
            Lifecycle.Map,
            nameof(ProgrammeProposal),
            [new ProgrammesDiscussed(day, 1), new ProgrammesSent(day, 1), new ProgrammesIncluded(day, 1)],
            from => Lifecycle.Begin(new CaseId("parts")) with
            {
                Proposals = [new ProgrammeProposal(1) { State = from }],
            },
            current => current.Proposals[0].State);
    }

    private static void AssertLawful(PlanAgreed fact, PlanDrafted drafted, LocalDate? refusedOn)
    {
        AssemblyAgreement given = fact.Agreement!;
        Assert.Equal((AgendaItemKind.MoneyPlan, District.Code, drafted.Plan.Digest), (given.Kind, given.Unit, given.Document.Digest));
        Assert.True(given.Present <= given.Delegated && 2 * given.Present >= given.Delegated);
        Assert.True(given.InFavour <= given.Present && 2 * given.InFavour > given.Present);
        Assert.True(given.Day >= drafted.On && given.Day <= fact.On && (refusedOn is not { } refused || given.Day >= refused));
    }

    internal static Story<SelfGovernmentAccount> Tell(uint seed, Action<Story<SelfGovernmentAccount>>? look = null) => Stories.Tell(
        Lifecycle, SelfGovernmentAccountLifecycle.Procedure.Facts, "2015-10-01T10:00:00", seed, 90, Later, Next, look);

    private static Duration Later(Story<SelfGovernmentAccount> story, Dice dice) =>
        Duration.FromDays(dice.Below(story.Case.State is AccountState.AccountOpen or AccountState.Executing ? 40 : 8));

    private static (ICommand<SelfGovernmentAccount> Command, Role Role) Next(Story<SelfGovernmentAccount> story, Dice dice)
    {
        return dice.OneIn(4) ? Programmes(story, dice) : (dice.OneIn(10) ? (AccountState)dice.Below(9) : story.Case.State) switch
        {
            AccountState.PlanDrafted when dice.OneIn(4) => (
                new RecordPlanRefusal(dice.OneIn(4) ? " " : "meeting-1"), Roles.AkimsOffice),
            AccountState.PlanDrafted when !dice.OneIn(6) => (new RecordPlanAgreement(Random(story, dice)), Roles.Assembly),
            AccountState.NotPlanned or AccountState.PlanDrafted => (
                new DraftPlan(District, Plans[dice.Below(2)] with { Year = dice.OneIn(6) ? 2018 : Year }), Roles.AkimsOffice),
            AccountState.AssemblyAgreed => (new ApprovePlan(), Roles.Akim),
            AccountState.PlanApproved => (new OpenAccount(), Roles.Treasury),
            AccountState.Monitored => (new AdoptRecommendations(), Roles.Assembly),
            AccountState.RecommendationsAdopted => (new ConcludeOnRecommendations(), Roles.Akim),
            _ => (new MonitorExecution(dice.OneIn(3)), Roles.MonitoringCommission),
        };
    }

    private static (ICommand<SelfGovernmentAccount> Command, Role Role) Programmes(Story<SelfGovernmentAccount> story, Dice dice)
    {
        ValueList<ProgrammeProposal> proposals = story.Case.Proposals;
        int number = 1 + dice.Below(proposals.Count + 1);
        return proposals.Find(number)?.State switch
        {
            null when !dice.OneIn(5) => (new ProposeProgrammes(), Roles.AkimsOffice),
            null => (new RecordDiscussion(number), Roles.Assembly),
            ProgrammeProposalState.Proposed when !dice.OneIn(5) => (new RecordDiscussion(number), Roles.Assembly),
            ProgrammeProposalState.Proposed or ProgrammeProposalState.Discussed => (new SendProgrammes(number), Roles.AkimsOffice),
            _ => (new RecordInclusion(number), Roles.DistrictAkimat),
        };
    }

    private static EntryReference Random(Story<SelfGovernmentAccount> story, Dice dice)
    {
        AgendaItemKind kind = dice.OneIn(10) ? AgendaItemKind.DraftBudget : AgendaItemKind.MoneyPlan;
        string digest = Plans[dice.Below(2)].Digest;
        (int present, int inFavour) = (8 + dice.Below(14), 5 + dice.Below(14));
        LocalDate day = story.Local().Date.PlusDays(1 - dice.Below(20));
        return ProvedMeeting.Decision(
            kind, digest, day, dice.OneIn(10) ? "712" : District.Code, present: present, inFavour: inFavour);
    }
}
