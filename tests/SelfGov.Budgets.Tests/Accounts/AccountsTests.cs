using NodaTime;
using SelfGov.Assemblies.Agreements;
using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Cycle;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;
using Xunit;
using static SelfGov.Budgets.Cycle.TestBudgets;
using static SelfGov.Kazakhstan.KazakhstanActs;

namespace SelfGov.Budgets.Accounts;

public sealed class AccountsTests
{
    internal static readonly AccountPlan Plan = new("711", 2016, Money(5_000), Money(4_500.5m));
    private static readonly Citation OfPlans = new Citation(LocalGovernmentAct, "35", "1-3", "11");
    private static readonly LocalDate Meeting = new(2015, 11, 20);

    [Fact]
    public void A_plan_goes_from_the_draft_to_the_end_of_its_year()
    {
        var account = Opened().Until("2015-12-31T23:59:59");
        Assert.Equal(AccountState.AccountOpen, account.Case.State);
        account.Until("2016-01-01T00:00:00");
        Assert.Equal(AccountState.Executing, account.Case.State);
        account.Until("2016-06-30T10:00:00").Accepts(new MonitorExecution(), Roles.MonitoringCommission);
        Assert.Equal(AccountState.Monitored, account.Case.State);
        account.Accepts(new AdoptRecommendations(), Roles.Assembly).Accepts(new ConcludeOnRecommendations(), Roles.Akim);
        Assert.Equal(AccountState.Executing, account.Case.State);
        account.AssertDayByDayEqualsOneJump(200);
        account.Until("2016-12-31T23:59:59");
        Assert.Equal(AccountState.Executing, account.Case.State);
        account.Until("2017-01-01T00:00:00");
        Assert.Equal(AccountState.Closed, account.Case.State);
        account.ReplaysToItself();
    }

    [Theory]
    [InlineData(2_001, 2013, 2017)]
    [InlineData(2_000, 2013, 2019)]
    public void The_years_of_account_plans_end_with_2017_and_in_small_units_with_2019(int population, int first, int last)
    {
        Locality unit = new("711", "Test rural district", "Asia/Almaty", population);
        foreach (int year in new[] { first, last })
        {
            New().Accepts(new DraftPlan(unit, Plan with { Year = year }), Roles.AkimsOffice);
        }

        foreach (int year in new[] { first - 1, last + 1, int.MinValue, int.MaxValue })
        {
            New().RefusedBy(new DraftPlan(unit, Plan with { Year = year }), Roles.AkimsOffice, "plan.year", LocalGovernmentAct.At("39-3"));
        }
    }

    [Fact]
    public void A_plan_is_of_the_unit()
    {
        Locality other = new("712", "Other rural district", "Asia/Almaty", 3_000);
        foreach (Refusal refusal in new[]
        {
            New().RefusedBy(new DraftPlan(District, Plan with { Unit = "712" }), Roles.AkimsOffice, "plan.of-the-unit", OfPlans),
            Drafted().RefusedBy(new DraftPlan(other, Plan with { Unit = "712" }), Roles.AkimsOffice, "plan.of-the-unit", OfPlans),
            Drafted().RefusedBy(new DraftPlan(other, Plan), Roles.AkimsOffice, "plan.of-the-unit", OfPlans),
        })
        {
            Assert.Equal(($"exactly {District.Code}", "712"), (refusal.Expected!.English, refusal.Found!.English));
        }
    }

    [Theory]
    [InlineData(0, 0, true)]
    [InlineData(-0.1, 0, false)]
    [InlineData(0, -0.1, false)]
    public void Amounts_are_not_negative(double receipts, double expenditure, bool accepted)
    {
        var draft = new DraftPlan(District, Plan with { Receipts = Money((decimal)receipts), Expenditure = Money((decimal)expenditure) });
        if (accepted)
        {
            New().Accepts(draft, Roles.AkimsOffice);
        }
        else
        {
            New().RefusedBy(draft, Roles.AkimsOffice, "plan.amounts", OfPlans);
        }
    }

    [Fact]
    public void A_plan_without_the_assemblys_agreement_is_not_approved()
    {
        Drafted().RefusedBy(new ApprovePlan(), Roles.Akim, "case.state");
        Agreed().RefusedBy(new ApprovePlan(), Roles.AkimsOffice, "actor.role");
        Agreed().Accepts(new ApprovePlan(), Roles.Akim);
    }

    [Fact]
    public void An_agreement_names_exactly_this_plan_unit_and_question()
    {
        RefuseAgreement(Agreement(AgendaItemKind.MoneyPlan, (Plan with { Receipts = Money(5_000.1m) }).Digest, Meeting),
            "agreement.document", OfPlans);
        RefuseAgreement(Agreement(AgendaItemKind.MoneyPlan, Plan.Digest, Meeting, unit: "712"), "agreement.unit", OfPlans);
        RefuseAgreement(Agreement(AgendaItemKind.DraftBudget, Plan.Digest, Meeting), "agreement.kind", OfPlans);
        RefuseAgreement(null!, "agreement.given", OfPlans);
    }

    [Fact]
    public void An_agreement_needs_half_of_the_members_and_more_than_half_of_those_present()
    {
        RefuseAgreement(Agreement(AgendaItemKind.MoneyPlan, Plan.Digest, Meeting, present: 9),
            "agreement.quorum", LocalGovernmentAct.At("39-3", 9));
        RefuseAgreement(Agreement(AgendaItemKind.MoneyPlan, Plan.Digest, Meeting, present: 10, inFavour: 5),
            "agreement.majority", LocalGovernmentAct.At("39-3", 11));
        Drafted().Until("2015-11-20T10:00:00").Accepts(
            new RecordPlanAgreement(Agreement(AgendaItemKind.MoneyPlan, Plan.Digest, Meeting, present: 10, inFavour: 6)),
            Roles.AkimsOffice);
    }

    [Fact]
    public void An_agreement_lies_between_the_draft_and_today()
    {
        RefuseAgreement(Agreement(AgendaItemKind.MoneyPlan, Plan.Digest, new LocalDate(2015, 10, 31)), "agreement.day", OfPlans);
        RefuseAgreement(Agreement(AgendaItemKind.MoneyPlan, Plan.Digest, Meeting.PlusDays(1)), "agreement.day", OfPlans);
        Drafted().Until("2015-11-20T10:00:00").Accepts(
            new RecordPlanAgreement(Agreement(AgendaItemKind.MoneyPlan, Plan.Digest, new LocalDate(2015, 11, 1))), Roles.Assembly);
    }

    [Fact]
    public void A_refused_plan_waits_for_an_agreement_of_a_later_meeting()
    {
        var account = Drafted().Until("2015-11-20T10:00:00");
        account.RefusedBy(new RecordPlanRefusal(" "), Roles.AkimsOffice, "refusal.meeting", LocalGovernmentAct.At("39-3", 11));
        account.Accepts(new RecordPlanRefusal("meeting-1"), Roles.AkimsOffice);
        Assert.Equal(AccountState.PlanDrafted, account.Case.State);
        account.RefusedBy(new ApprovePlan(), Roles.Akim, "case.state");
        account.RefusedBy(
            new RecordPlanAgreement(Agreement(AgendaItemKind.MoneyPlan, Plan.Digest, Meeting.PlusDays(-1))),
            Roles.AkimsOffice, "agreement.day", OfPlans);
        account.Until("2015-12-01T10:00:00").Accepts(
            new RecordPlanAgreement(Agreement(AgendaItemKind.MoneyPlan, Plan.Digest, new LocalDate(2015, 12, 1))), Roles.AkimsOffice);
        Assert.Equal(AccountState.AssemblyAgreed, account.Case.State);
        account.ReplaysToItself();
    }

    [Fact]
    public void A_plan_drafted_anew_needs_an_agreement_to_itself()
    {
        AccountPlan anew = Plan with { Expenditure = Money(4_000) };
        var account = Drafted().Accepts(new DraftPlan(District, anew), Roles.AkimsOffice).Until("2015-11-20T10:00:00");
        account.RefusedBy(new RecordPlanAgreement(Agreement(AgendaItemKind.MoneyPlan, Plan.Digest, Meeting)), Roles.AkimsOffice,
            "agreement.document", OfPlans);
        account.Accepts(new RecordPlanAgreement(Agreement(AgendaItemKind.MoneyPlan, anew.Digest, Meeting)), Roles.AkimsOffice);
        Assert.Equal(anew, account.Case.Plan);
    }

    [Fact]
    public void An_account_opened_within_the_year_is_executed_at_once()
    {
        var account = Agreed().Until("2016-02-10T10:00:00").Accepts(new ApprovePlan(), Roles.Akim)
            .Accepts(new OpenAccount(), Roles.Treasury);
        account.Until("2016-02-10T10:00:00");
        Assert.Equal(AccountState.Executing, account.Case.State);
        account.ReplaysToItself();
    }

    [Fact]
    public void The_monitoring_commission_checks_once_in_a_half_year_and_more_often_when_the_assembly_asks()
    {
        var account = Opened().Until("2016-03-01T10:00:00");
        Check(account, new MonitorExecution());
        account.Until("2016-06-30T23:59:59").RefusedBy(new MonitorExecution(), Roles.MonitoringCommission,
            "monitoring.half-year", LocalGovernmentAct.At("39-3", 4));
        Check(account, new MonitorExecution(IsExtra: true));
        account.Until("2016-07-01T00:00:00");
        Check(account, new MonitorExecution());
        account.Until("2016-12-31T10:00:00").RefusedBy(new MonitorExecution(), Roles.MonitoringCommission,
            "monitoring.half-year", LocalGovernmentAct.At("39-3", 4));
        account.ReplaysToItself();
    }

    [Fact]
    public void A_half_year_without_a_check_gives_the_next_one_no_second()
    {
        var account = Opened().Until("2016-07-01T00:00:00");
        Check(account, new MonitorExecution());
        Assert.Equal("01.07.2016", account.RefusedBy(new MonitorExecution(), Roles.MonitoringCommission,
            "monitoring.half-year", LocalGovernmentAct.At("39-3", 4)).Found!.English);
    }

    [Fact]
    public void Programmes_reach_the_district_budget_through_the_assembly()
    {
        var account = Drafted().Accepts(new ProposeProgrammes(), Roles.AkimsOffice);
        account.RefusedBy(new SendProgrammes(1), Roles.AkimsOffice, "part.state");
        account.RefusedBy(new RecordDiscussion(2), Roles.Assembly, "part.unknown");
        account.Accepts(new RecordDiscussion(1), Roles.Assembly);
        account.RefusedBy(new RecordInclusion(1), Roles.DistrictAkimat, "part.state");
        account.Accepts(new SendProgrammes(1), Roles.AkimsOffice).Accepts(new RecordInclusion(1), Roles.DistrictAkimat);
        account.Accepts(new ProposeProgrammes(), Roles.AkimsOffice);
        Assert.Equal([ProgrammeProposalState.InDistrictBudget, ProgrammeProposalState.Proposed],
            account.Case.Proposals.Select(proposal => proposal.State));
        account.ReplaysToItself();
    }

    [Fact]
    public void Every_kind_of_account_fact_has_a_name_in_journals_and_none_holds_personal_data()
    {
        Assert.Equal(SelfGovernmentAccountLifecycle.Under(AccountPlanEditions.All[new EditionId("B0")].Law).Topology.Facts.Length,
            SelfGovernmentAccountLifecycle.Procedure.Facts.Names.Length);
        Assert.Empty(SelfGovernmentAccountLifecycle.Procedure.Facts.PersonalData);
        Assert.Equal(["B0"], SelfGovernmentAccountLifecycle.Procedure.Lifecycles.Editions.Select(edition => edition.Value));
    }

    private static Story<SelfGovernmentAccount> New() =>
        Stories.Of(
            SelfGovernmentAccountLifecycle.Under(AccountPlanEditions.All[new EditionId("B0")].Law),
            SelfGovernmentAccountLifecycle.Procedure.Facts)
            .Until("2015-11-01T10:00:00");

    private static Story<SelfGovernmentAccount> Drafted() => New().Accepts(new DraftPlan(District, Plan), Roles.AkimsOffice);

    private static Story<SelfGovernmentAccount> Agreed() => Drafted().Until("2015-11-20T10:00:00")
        .Accepts(new RecordPlanAgreement(Agreement(AgendaItemKind.MoneyPlan, Plan.Digest, Meeting)), Roles.AkimsOffice);

    internal static Story<SelfGovernmentAccount> Opened() =>
        Agreed().Accepts(new ApprovePlan(), Roles.Akim).Accepts(new OpenAccount(), Roles.Treasury);

    private static void Check(Story<SelfGovernmentAccount> account, MonitorExecution check) =>
        account.Accepts(check, Roles.MonitoringCommission)
        .Accepts(new AdoptRecommendations(), Roles.Assembly).Accepts(new ConcludeOnRecommendations(), Roles.Akim);

    private static void RefuseAgreement(EntryReference agreement, string code, Citation basis) =>
        Drafted().Until("2015-11-20T10:00:00").RefusedBy(new RecordPlanAgreement(agreement), Roles.AkimsOffice, code, basis);
}
