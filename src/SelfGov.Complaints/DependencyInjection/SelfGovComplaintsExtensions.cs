using SelfGov.Complaints;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds complaints about elections and under the administrative code to a host.</summary>
public static class SelfGovComplaintsExtensions
{
    /// <summary>Adds complaints about elections and under the administrative code, in every edition of the law.</summary>
    /// <param name="builder">What adds the library.</param>
    /// <exception cref="ArgumentNullException">The builder is null.</exception>
    public static SelfGovBuilder AddComplaints(this SelfGovBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(ComplaintLifecycle.Procedure);
    }
}
