using SelfGov.Assemblies.Gatherings;
using SelfGov.Assemblies.Meetings;
using SelfGov.Assemblies.Monitoring;
using SelfGov.Assemblies.SeparateGatherings;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds meetings of the assembly, gatherings, separate gatherings and monitoring commissions to a host.</summary>
public static class SelfGovAssembliesExtensions
{
    /// <summary>
    /// Adds meetings of the assembly, gatherings, separate gatherings and monitoring commissions, in every edition of the law.
    /// </summary>
    /// <param name="builder">What adds the library.</param>
    /// <exception cref="ArgumentNullException">The builder is null.</exception>
    public static SelfGovBuilder AddAssemblies(this SelfGovBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder
            .Add(MeetingLifecycle.Procedure)
            .Add(GatheringLifecycle.Procedure)
            .Add(MonitoringLifecycle.Procedure)
            .Add(SeparateGatheringLifecycle.Procedure);
    }
}
