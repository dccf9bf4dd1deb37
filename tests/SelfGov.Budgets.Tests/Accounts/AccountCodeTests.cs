using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Kazakhstan.KazakhstanActs;

namespace SelfGov.Budgets.Accounts;

/// <summary>No code of the account of local self-government stands in no test.</summary>
public sealed class AccountCodeTests
{
    [Fact]
    public void Every_rule_and_every_limit_is_named_in_a_test() => CodesInTests.AssertEveryOneIsNamed(
        AccountPlanEditions.All.All.Select(edition => SelfGovernmentAccountLifecycle.Under(edition.Law).Map),
        "SelfGov.Budgets.Tests", "Accounts");

    // A plan that the assembly agreed to is not drafted again, so no agreement is offered a second time; the rule stands for every edition
    // to come.
    [Fact]
    public void An_agreement_is_used_once()
    {
        LifecycleMap map = SelfGovernmentAccountLifecycle.Under(AccountPlanEditions.All[new EditionId("B0")].Law).Map;
        MapCommand command = Assert.Single(map.Commands, each => each.Type == typeof(RecordPlanAgreement));
        Assert.Equal([nameof(AccountState.PlanDrafted)], command.States);
        MapRule rule = Assert.Single(command.Rules, each => each.Code == "agreement.new");
        Assert.Equal(new Citation(LocalGovernmentAct, "35", "1-3", "11"), rule.Basis);
    }

    [Fact]
    public void The_year_of_a_plan_is_that_of_the_calendar()
    {
        var basis = new Citation(LocalGovernmentAct, "35", "1", "4-1");
        Story<SelfGovernmentAccount> account = AccountsTests.Opened();
        account.Runs(DeadlineKind.Causes, "year.starts", "2016-01-01T00:00:00", basis).Until("2016-01-01T00:00:00");
        account.Runs(DeadlineKind.Causes, "year.ends", "2017-01-01T00:00:00", basis);
    }
}
