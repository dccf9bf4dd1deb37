using Microsoft.Extensions.DependencyInjection;
using SelfGov.Cases;
using Xunit;

namespace SelfGov;

/// <summary>All procedures by one call.</summary>
public sealed class ProceduresTests
{
    [Fact]
    public void One_call_adds_every_procedure_but_the_one_that_needs_rules_of_the_host()
    {
        var services = new ServiceCollection();
        services.AddSelfGov().UseInMemoryJournal().AddProcedures();
        using ServiceProvider provider = services.BuildServiceProvider();
        string[] kinds = [
            .. provider.GetServices<ICases>().Select(cases => cases.GetType().GenericTypeArguments.Single().Name)
            .Order(StringComparer.Ordinal)];
        Assert.Equal(
            [
                "AkimElection", "AssemblyMeeting", "BudgetCycle", "CommunityGathering", "Complaint", "IndirectElection",
                "MonitoringCommission",
                "NoConfidenceMotion", "OfficeTermination", "PublicHearing", "SelfGovernmentAccount", "SeparateGathering", "TermOfOffice",
            ],
            kinds);
    }
}
