using Microsoft.Extensions.DependencyInjection;
using SelfGov.Cases;
using Xunit;

namespace SelfGov;

/// <summary>All procedures by one call.</summary>
public sealed class ProceduresTests
{
    [Fact]
    public void One_call_adds_every_procedure()
    {
        var services = new ServiceCollection();
        services.AddSelfGov().UseInMemoryJournal().AddProcedures();
        using ServiceProvider provider = services.BuildServiceProvider();
        string[] kinds = [
            .. provider.GetServices<ICases>().Select(cases => cases.GetType().GenericTypeArguments.Single().Name)
            .Order(StringComparer.Ordinal)];
        Assert.Equal(
            [
                "AkimElection", "AssemblyMeeting", "BudgetCycle", "CommunityGathering", "Complaint", "ElectionAccreditation",
                "ElectionCommission", "IndirectElection",
                "MonitoringCommission",
                "NoConfidenceMotion", "OfficeTermination", "ParticipatoryBudget", "PublicHearing", "SelfGovernmentAccount",
                "SeparateGathering", "TermOfOffice",
            ],
            kinds);
    }
}
