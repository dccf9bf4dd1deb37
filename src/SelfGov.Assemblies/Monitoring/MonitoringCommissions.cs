using SelfGov.Assemblies.Sittings;
using SelfGov.Cases;

namespace SelfGov.Assemblies.Monitoring;

/// <summary>What a runtime needs to keep monitoring commissions: the lifecycles of all editions, and the names of the facts in journals.</summary>
public static class MonitoringCommissions
{
    /// <summary>The lifecycles of all editions, L0 to L4.</summary>
    public static LifecycleCatalogue<MonitoringCommission> Lifecycles { get; } =
        new([.. AssemblyEditions.Larger.All.Select(edition => MonitoringLifecycle.Under(edition.Law))]);

    /// <summary>The facts by the names under which journals keep them. The names are a contract: stored journals stay readable.</summary>
    public static FactCatalogue<MonitoringCommission> Facts { get; } = new(
        MonitoringJson.Default,
        ("commission-formed", typeof(CommissionFormed)),
        ("check-begun", typeof(CheckBegun)),
        ("report-signed", typeof(ReportSigned)),
        ("recommendations-adopted", typeof(RecommendationsAdopted)),
        ("conclusion-submitted", typeof(ConclusionSubmitted)),
        ("commission-ended", typeof(CommissionEnded)));
}
