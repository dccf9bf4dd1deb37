using NodaTime;
using SelfGov.Budgets.Cycle;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Budgets.Cycle.TestBudgets;

namespace SelfGov.Budgets.Participation;

/// <summary>Participatory budgets under chapter 7 of order No. 208 of 29 April 2025.</summary>
public sealed class StatutoryParticipationTests
{
    private static readonly ParticipationLaw Law = ParticipationEditions.All[new EditionId("PB1")].Law;
    private static readonly Locality City = new("code", "Test city", "Asia/Almaty", 10_001);

    // A tenth of 200,003.5 thousand tenge is 20,000.35: rounded up, 20,000.4.
    private static readonly ParticipationMeans Means =
        new(ParticipationLevel.RaionCity, true, false, VoteMethod.Online, Money(200_003.5m), Money(20_000.4m), 4_325);

    private static readonly AnnounceParticipation Announcement = new(City, 2027, Means);

    [Theory]
    [InlineData("2025-05-09T23:59:59", null)]
    [InlineData("2025-05-10T00:00:00", "PB1")]
    [InlineData("2026-07-01T00:00:00", "PB1")]
    public void The_law_governs_an_announcement_with_means_from_its_first_day(string now, string? edition)
    {
        Assert.Equal(edition, ParticipatoryBudgetLifecycle.Procedure.Governing(Announcement, Stories.Local(now))?.Value);
        Assert.Null(ParticipatoryBudgetLifecycle.Procedure.Governing(Announcement with { Means = null }, Stories.Local(now)));
    }

    [Fact]
    public void The_days_are_those_of_the_order()
    {
        var budget = New().Until("2026-01-10T10:00:00").Accepts(Announcement, Roles.AkimsOffice)
            .Runs(DeadlineKind.Duty, "council.due", "2026-01-16T00:00:00", Point("75"))
            .Runs(DeadlineKind.Causes, "proposals.open", "2026-01-20T00:00:00", Point("78"));
        budget.Accepts(new SetUpExpertCouncil("act-1"), Roles.AkimsOffice);
        Assert.False(budget.HasDeadline("council.due"));
        budget.Until("2026-01-20T00:00:00").Runs(DeadlineKind.Causes, "proposals.close", "2026-03-02T00:00:00", Point("78"))
            .Until("2026-03-02T00:00:00").Runs(DeadlineKind.Causes, "vote.open", "2026-04-06T00:00:00", Point("82"))
            .Until("2026-04-06T00:00:00").Runs(DeadlineKind.Causes, "vote.close", "2026-04-25T00:00:00", Point("82"))
            .Until("2026-04-25T00:00:00").Runs(DeadlineKind.Duty, "selection.due", "2026-05-01T00:00:00", Point("83"));
        budget.Accepts(new SelectProposals(), Roles.ExpertCouncil);
        Assert.False(budget.HasDeadline("selection.due"));
        budget.ReplaysToItself();
    }

    [Fact]
    public void Lateness_is_kept()
    {
        var budget = New().Until("2026-01-17T10:00:00").Accepts(Announcement, Roles.AkimsOffice)
            .Accepts(new SetUpExpertCouncil("act-1"), Roles.AkimsOffice).Until("2026-05-03T00:00:00")
            .Accepts(new SelectProposals(), Roles.ExpertCouncil);
        Assert.Equal(2, budget.Facts.OfType<ParticipationAnnounced>().Single().DaysLate);
        Assert.Equal(2, budget.Facts.OfType<ExpertCouncilSetUp>().Single().DaysLate);
        Assert.Equal(3, budget.Facts.OfType<SelectionMade>().Single().DaysLate);
        Assert.Equal(0, Announced().Facts.OfType<ParticipationAnnounced>().Single().DaysLate);
        Assert.Equal(0, Announced().Facts.OfType<ExpertCouncilSetUp>().Single().DaysLate);
        Assert.Equal(0, Announced().Until("2026-04-30T23:59:59").Accepts(new SelectProposals(), Roles.ExpertCouncil)
            .Facts.OfType<SelectionMade>().Single().DaysLate);
        budget.ReplaysToItself();
    }

    [Theory]
    [InlineData(10_001, true, ParticipationLevel.RaionCity, true)]
    [InlineData(10_000, true, ParticipationLevel.RaionCity, false)]
    [InlineData(10_001, false, ParticipationLevel.RaionCity, false)]
    [InlineData(9_000, false, ParticipationLevel.OblastCity, true)]
    [InlineData(9_000, false, ParticipationLevel.DistrictOfOblastCity, true)]
    [InlineData(9_000, false, ParticipationLevel.DistrictOfRepublicanCity, true)]
    [InlineData(9_000, true, (ParticipationLevel)9, false)]
    public void It_is_held_in_cities_and_at_level_IV_in_centres_of_raions_with_more_than_ten_thousand_inhabitants(
        int population, bool isCentre, ParticipationLevel level, bool accepted)
    {
        AnnounceParticipation announcement = new(
            new Locality("code", "Test city", "Asia/Almaty", population), 2027, Means with { Level = level, IsRaionCentre = isCentre });
        var budget = New().Until("2026-01-10T10:00:00");
        if (accepted)
        {
            budget.Accepts(announcement, Roles.AkimsOffice);
            return;
        }

        budget.RefusedBy(announcement, Roles.AkimsOffice, "participation.place", Point("74"));
    }

    [Fact]
    public void At_least_a_tenth_of_the_costs_of_housing_goes_to_proposals_for_the_next_year()
    {
        var budget = New().Until("2026-01-10T10:00:00");
        Refusal little = budget.RefusedBy(
            Announcement with { Means = Means with { Money = Money(20_000.3m) } }, Roles.AkimsOffice, "participation.money", Point("77"));
        Assert.Equal("at least 20000.4", little.Expected!.English);
        budget.RefusedBy(Announcement with { Means = null }, Roles.AkimsOffice, "participation.means", Point("77"));
        budget.RefusedBy(
            Announcement with { Means = Means with { MonthlyIndex = 0 } }, Roles.AkimsOffice, "participation.means", Point("77"));
        budget.RefusedBy(Announcement with { Year = 2026 }, Roles.AkimsOffice, "participation.year", Point("78"));
        budget.RefusedBy(Announcement with { Year = 0 }, Roles.AkimsOffice, "participation.year", Point("78"));
        New().Until("2026-03-02T00:00:00").RefusedBy(Announcement, Roles.AkimsOffice, "participation.ahead", Point("78"));
        New().Until("2026-03-01T23:59:59").Accepts(Announcement, Roles.AkimsOffice);
        budget.Accepts(Announcement with { Means = Means with { Money = Money(30_000) } }, Roles.AkimsOffice);
    }

    // 1,500 indices of 4,325 tenge are 6,487.5 thousand tenge; of 3,933 tenge 5,899.5; 15,000 and 75,000 of 4,325 are 64,875 and 324,375.
    [Theory]
    [InlineData(ParticipationLevel.RaionCity, 4_325, 6_487.5)]
    [InlineData(ParticipationLevel.RaionCity, 3_933, 5_899.5)]
    [InlineData(ParticipationLevel.OblastCity, 4_325, 64_875)]
    [InlineData(ParticipationLevel.DistrictOfOblastCity, 4_325, 64_875)]
    [InlineData(ParticipationLevel.DistrictOfRepublicanCity, 4_325, 324_375)]
    [InlineData(ParticipationLevel.RaionCity, 1, 1.5)]
    public void A_proposal_costs_at_most_so_many_indices_of_the_year(ParticipationLevel level, int index, double most)
    {
        var budget = Announced(Means with { Level = level, MonthlyIndex = index }).Until("2026-01-20T00:00:00");
        budget.RefusedBy(Propose((decimal)most + 0.1m), Roles.Resident, "proposal.cost", Point("77"));
        budget.RefusedBy(Propose(0), Roles.Resident, "proposal.cost", Point("77"));
        budget.Accepts(Propose((decimal)most), Roles.Resident);
    }

    [Fact]
    public void A_proposal_is_for_one_of_the_nine_kinds_of_works_and_may_come_from_anybody()
    {
        var budget = Announced().Until("2026-01-20T00:00:00");
        Assert.Equal(9, Law.Works.Value.Count);
        budget.RefusedBy(Propose(100) with { Work = null }, Roles.Resident, "proposal.work", Point("76"));
        budget.RefusedBy(Propose(100) with { Work = (WorkKind)9 }, Roles.Resident, "proposal.work", Point("76"));
        foreach (WorkKind work in Enum.GetValues<WorkKind>())
        {
            budget.Accepts(Propose(100) with { Work = work, Age = 12 }, Roles.Resident);
        }

        budget.RefusedBy(Propose(100) with { Age = -1 }, Roles.Resident, "proposer.age", Point("78"));
        budget.RefusedBy(Propose(100) with { Title = " " }, Roles.Resident, "proposal.title", Point("78"));
        budget.ReplaysToItself();
    }

    [Fact]
    public void The_expert_council_is_set_up_once_and_analyses_after_the_days_of_proposals_until_5_April()
    {
        var budget = New().Until("2026-01-10T10:00:00").Accepts(Announcement, Roles.AkimsOffice).Until("2026-01-20T00:00:00");
        budget.Accepts(Propose(100), Roles.Resident).Accepts(Propose(200), Roles.Resident).Until("2026-03-02T00:00:00");
        budget.RefusedBy(new DecideFeasibility(1, true), Roles.ExpertCouncil, "council.set-up", Point("75"));
        budget.RefusedBy(new SetUpExpertCouncil(" "), Roles.AkimsOffice, "council.act", Point("75"));
        budget.Accepts(new SetUpExpertCouncil("act-1"), Roles.AkimsOffice);
        budget.RefusedBy(new SetUpExpertCouncil("act-2"), Roles.AkimsOffice, "council.once", Point("75"));
        budget.RefusedBy(new DecideFeasibility(1, true), Roles.AkimsOffice, "actor.role");
        budget.Until("2026-04-05T23:59:59").Accepts(new DecideFeasibility(1, true), Roles.ExpertCouncil);
        budget.Until("2026-04-06T00:00:00").RefusedBy(new DecideFeasibility(2, true), Roles.ExpertCouncil, "case.state");

        var early = Announced().Until("2026-01-20T00:00:00").Accepts(Propose(100), Roles.Resident).Until("2026-03-01T23:59:59");
        early.RefusedBy(new DecideFeasibility(1, true), Roles.ExpertCouncil, "feasibility.opens", Point("80"));
    }

    [Fact]
    public void Adults_vote_for_any_number_of_proposals_once_for_each()
    {
        var budget = Voting(VoteMethod.Online, false);
        budget.RefusedBy(new CastVote(1, 17), Roles.Resident, "voter.age", Point("82"));
        budget.RefusedBy(new RecordVotes(1, 10), Roles.AkimsOffice, "vote.method", Point("82"));
        budget.Accepts(new CastVote(1, 18), Roles.Resident).RefusedBy(new CastVote(1, 18), Roles.Resident, "vote.once", Point("82"));
        budget.Accepts(new CastVote(2, 18), Roles.Resident).Accepts(new CastVote(3, 18), Roles.Resident);
        ParticipationLaw one = Law with { Policies = new ParticipationPolicies { Choices = 1 } };
        Voting(VoteMethod.Online, false, one).Accepts(new CastVote(1, 18), Roles.Resident)
            .RefusedBy(new CastVote(2, 18), Roles.Resident, "vote.choices", Point("82"));
    }

    [Theory]
    [InlineData(false, 9, ProposalState.NotSelected)]
    [InlineData(false, 10, ProposalState.Selected)]
    [InlineData(true, 19, ProposalState.NotSelected)]
    [InlineData(true, 20, ProposalState.Selected)]
    public void A_proposal_needs_ten_votes_and_twenty_in_the_centre_of_an_oblast(bool isOblastCentre, int votes, ProposalState state)
    {
        var budget = Voting(VoteMethod.Meeting, isOblastCentre).Accepts(new RecordVotes(1, votes), Roles.AkimsOffice)
            .Until("2026-04-25T00:00:00");
        budget.RefusedBy(new SelectProposals(), Roles.AkimsOffice, "actor.role");
        budget.Accepts(new SelectProposals(), Roles.ExpertCouncil);
        Assert.Equal(state, budget.Case.Proposals[0].State);
        budget.ReplaysToItself();
    }

    [Fact]
    public void Without_a_council_nothing_is_decided()
    {
        var budget = New().Until("2026-01-10T10:00:00").Accepts(Announcement, Roles.AkimsOffice).Until("2026-04-25T00:00:00");
        budget.RefusedBy(new SelectProposals(), Roles.ExpertCouncil, "council.set-up", Point("75"));
    }

    [Fact]
    public void The_selection_is_published_and_its_progress_every_quarter_by_the_tenth()
    {
        var budget = Announced().Until("2026-04-25T00:00:00").Accepts(new SelectProposals(), Roles.ExpertCouncil)
            .Runs(DeadlineKind.Duty, "progress.due", "2026-07-11T00:00:00", Point("85"));
        budget.Accepts(new PublishSelection(), Roles.AkimsOffice)
            .RefusedBy(new PublishSelection(), Roles.AkimsOffice, "publication.once", Point("83"));
        budget.Until("2026-06-30T23:59:59").RefusedBy(new ReportProgress("q2"), Roles.AkimsOffice, "progress.opens", Point("85"));
        budget.Until("2026-07-01T00:00:00").RefusedBy(new ReportProgress(" "), Roles.AkimsOffice, "progress.named", Point("85"));
        budget.Accepts(new ReportProgress("q2"), Roles.AkimsOffice)
            .Runs(DeadlineKind.Duty, "progress.due", "2026-10-11T00:00:00", Point("85"));
        budget.Until("2026-10-12T10:00:00").Accepts(new ReportProgress("q3"), Roles.AkimsOffice);
        Assert.Equal([0, 2], budget.Facts.OfType<ProgressReported>().Select(fact => fact.DaysLate));
        Assert.Equal(new LocalDate(2026, 7, 1), budget.Case.LastProgress);
        budget.Runs(DeadlineKind.Duty, "progress.due", "2027-01-11T00:00:00", Point("85"));
        budget.RefusedBy(new TellResidents(" "), Roles.Akim, "meeting.named", Point("87"));
        budget.Accepts(new TellResidents("meeting-1"), Roles.Akim).Accepts(new TellResidents("meeting-2"), Roles.Akim);
        foreach (string quarter in new[] { "2027-01-01", "2027-04-01", "2027-07-01", "2027-10-01", "2028-01-01" })
        {
            Assert.True(budget.HasDeadline("progress.due"));
            budget.Until($"{quarter}T00:00:00").Accepts(new ReportProgress(quarter), Roles.AkimsOffice);
        }

        budget.Accepts(new ReportResults("report-1"), Roles.AkimsOffice);
        Assert.False(budget.HasDeadline("progress.due"));
        budget.ReplaysToItself();
    }

    // Article 121(5): the results of 2027 stand in the report on 2027; paragraphs 83, 85 and 87 are done before.
    [Fact]
    public void The_results_are_reported_after_the_year_and_after_everything_that_the_order_asks_for()
    {
        ReportResults report = new("report-1");
        var budget = Announced().Until("2026-04-25T00:00:00").Accepts(new SelectProposals(), Roles.ExpertCouncil);
        budget.RefusedBy(report, Roles.AkimsOffice, "report.opens", SelfGov.Kazakhstan.KazakhstanActs.BudgetCode2025.At("121", 5));
        budget.RefusedBy(report, Roles.AkimsOffice, "report.published", Point("83"));
        budget.Accepts(new PublishSelection(), Roles.AkimsOffice).Until("2027-12-31T23:59:59");
        for (int quarter = 1; quarter <= 6; quarter++)
        {
            budget.Accepts(new ReportProgress($"progress-{quarter}"), Roles.AkimsOffice);
        }

        budget.RefusedBy(report, Roles.AkimsOffice, "report.opens");
        budget.Until("2028-01-01T00:00:00").RefusedBy(report, Roles.AkimsOffice, "report.progress", Point("85"));
        budget.Runs(DeadlineKind.Duty, "progress.due", "2028-01-11T00:00:00", Point("85"));
        budget.Accepts(new ReportProgress("progress-7"), Roles.AkimsOffice);
        budget.RefusedBy(report, Roles.AkimsOffice, "report.told", Point("87"));
        budget.Accepts(new TellResidents("meeting-1"), Roles.Akim).Accepts(report, Roles.AkimsOffice).ReplaysToItself();
        Assert.Equal(new LocalDate(2028, 1, 1), budget.Case.ToldOn);
    }

    // Set up during the vote, or after it: late, and the case comes to its end with nothing selected.
    [Theory]
    [InlineData("2026-04-06T00:00:00", 81)]
    [InlineData("2026-04-24T10:00:00", 99)]
    [InlineData("2026-04-25T00:00:00", 100)]
    [InlineData("2026-06-01T10:00:00", 137)]
    public void A_late_council_is_late_and_decides(string now, int late)
    {
        var budget = New().Until("2026-01-10T10:00:00").Accepts(Announcement, Roles.AkimsOffice).Until("2026-01-20T00:00:00")
            .Accepts(Propose(100), Roles.Resident).Until(now)
            .Runs(DeadlineKind.Duty, "council.due", "2026-01-16T00:00:00", Point("75"))
            .Accepts(new SetUpExpertCouncil("act-1"), Roles.AkimsOffice);
        Assert.False(budget.HasDeadline("council.due"));
        Assert.Equal(late, budget.Facts.OfType<ExpertCouncilSetUp>().Single().DaysLate);
        budget.Until("2026-06-01T10:00:00").Accepts(new SelectProposals(), Roles.ExpertCouncil).ReplaysToItself();
        Assert.Equal(ParticipatoryBudgetState.Selected, budget.Case.State);
    }

    [Fact]
    public void The_votes_for_a_proposal_are_recorded_once_and_then_corrected()
    {
        var budget = Voting(VoteMethod.Meeting, false).Accepts(new RecordVotes(1, 15), Roles.AkimsOffice);
        budget.RefusedBy(new RecordVotes(1, 3), Roles.AkimsOffice, "votes.once", Point("82"));
        Assert.Equal(15, budget.Case.Proposals[0].Votes);
        CorrectVotes correction = new(1, 18, Slips.Act(new LocalDate(2026, 4, 6)));
        budget.Accepts(correction, Roles.AkimsOffice).Accepts(correction with { Votes = 0 }, Roles.AkimsOffice);
        budget.RefusedBy(new RecordVotes(1, 3), Roles.AkimsOffice, "votes.once");
        budget.Accepts(new RecordVotes(2, 0), Roles.AkimsOffice)
            .RefusedBy(new RecordVotes(2, 1), Roles.AkimsOffice, "votes.once");
        budget.ReplaysToItself();
    }

    [Fact]
    public void Proposals_are_called_for_from_the_first_day_of_the_year_before()
    {
        var early = New().Until("2025-12-31T23:59:59");
        Refusal refusal = early.RefusedBy(Announcement, Roles.AkimsOffice, "participation.early", Point("78"));
        Assert.Equal(("not earlier than 01.01.2026", "31.12.2025"), (refusal.Expected!.English, refusal.Found!.English));
        Assert.DoesNotContain(
            ((Decision<ParticipatoryBudget>.Refused)early.Lifecycle.Decide(
                early.Case, Announcement, new Context(early.Now, new Actor("person-1", [Roles.AkimsOffice])))).Refusals,
            other => other.Code is "participation.ahead" or "participation.year");
        early.RefusedBy(Announcement with { Year = 2026 }, Roles.AkimsOffice, "participation.ahead");
        early.RefusedBy(Announcement with { Year = 2028 }, Roles.AkimsOffice, "participation.year");
        early.RefusedBy(Announcement with { Year = int.MaxValue }, Roles.AkimsOffice, "participation.year");
        early.RefusedBy(Announcement with { Year = int.MinValue }, Roles.AkimsOffice, "participation.year");
        early.Until("2026-01-01T00:00:00").Accepts(Announcement, Roles.AkimsOffice);
    }

    [Fact]
    public void Under_a_hosts_rules_the_steps_of_the_order_are_none()
    {
        var rules = ParticipationCodeTests.RulesOf(VoteMethod.Meeting);
        var budget = Stories.Of(ParticipatoryBudgetLifecycle.Under(rules), ParticipatoryBudgetLifecycle.ProcedureUnder(rules).Facts)
            .Until("2026-01-10T10:00:00").Accepts(new AnnounceParticipation(City, 2027), Roles.AkimsOffice);
        budget.RefusedBy(new SetUpExpertCouncil("act-1"), Roles.AkimsOffice, "participation.statutory");
        Assert.False(budget.HasDeadline("council.due"));
        budget.Until("2026-04-11T00:00:00").Accepts(new SelectProposals(), Roles.AkimsOffice);
        budget.RefusedBy(new PublishSelection(), Roles.AkimsOffice, "participation.statutory");
        budget.RefusedBy(new ReportProgress("q2"), Roles.AkimsOffice, "participation.statutory");
        budget.RefusedBy(new TellResidents("meeting-1"), Roles.Akim, "participation.statutory");
        Assert.False(budget.HasDeadline("progress.due"));
    }

    [Fact]
    public void A_hosts_rules_stand_beside_the_law_and_do_not_bear_its_name()
    {
        var rules = ParticipationCodeTests.RulesOf(VoteMethod.Online);
        Assert.Equal(
            ["PB1", "host"], ParticipatoryBudgetLifecycle.With([rules]).Lifecycles.Editions.Select(edition => edition.Value));
        Assert.Equal(["PB1"], ParticipatoryBudgetLifecycle.Procedure.Lifecycles.Editions.Select(edition => edition.Value));
        ParticipatoryBudgetRules taken = new(
            new EditionId("PB1"), rules.Proposals, rules.Feasibility, rules.Vote, 18, VoteMethod.Online, 1, Money(1), Share.AtLeast(1, 10));
        Assert.Throws<ArgumentException>(() => ParticipatoryBudgetLifecycle.With([taken]));
        Assert.Throws<ArgumentException>(() => ParticipatoryBudgetLifecycle.With([rules, rules]));
        Assert.Throws<ArgumentNullException>(() => ParticipatoryBudgetLifecycle.Under((ParticipationLaw)null!));
        Assert.Throws<ArgumentNullException>(() => ParticipationParameters.Of(null!));
        Assert.All(ParticipationParameters.Of(Law).All, parameter => Assert.NotNull(parameter.Value));
    }

    internal static Story<ParticipatoryBudget> New(ParticipationLaw? law = null) =>
        Stories.Of(ParticipatoryBudgetLifecycle.Under(law ?? Law), ParticipatoryBudgetLifecycle.Procedure.Facts);

    internal static MakeProposal Propose(decimal cost) => new(18, "A playground", Money(cost), WorkKind.SportsGrounds);

    private static Story<ParticipatoryBudget> Announced(ParticipationMeans? means = null, ParticipationLaw? law = null) =>
        New(law).Until("2026-01-10T10:00:00").Accepts(Announcement with { Means = means ?? Means }, Roles.AkimsOffice)
            .Accepts(new SetUpExpertCouncil("act-1"), Roles.AkimsOffice);

    private static Story<ParticipatoryBudget> Voting(VoteMethod method, bool isOblastCentre, ParticipationLaw? law = null)
    {
        var budget = Announced(Means with { Method = method, IsOblastCentre = isOblastCentre }, law).Until("2026-01-20T00:00:00");
        for (int number = 1; number <= 3; number++)
        {
            budget.Accepts(Propose(100), Roles.Resident);
        }

        budget.Until("2026-03-02T00:00:00");
        for (int number = 1; number <= 3; number++)
        {
            budget.Accepts(new DecideFeasibility(number, true), Roles.ExpertCouncil);
        }

        return budget.Until("2026-04-06T00:00:00");
    }

    private static Citation Point(string paragraph) => SelfGov.Kazakhstan.KazakhstanActs.BudgetPlanningRules.At(paragraph);
}
