using SelfGov.Hearings;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds public hearings of every kind to a host.</summary>
public static class SelfGovHearingsExtensions
{
    /// <summary>Adds public hearings of every kind, in every edition of the law.</summary>
    /// <param name="builder">What adds the library.</param>
    /// <exception cref="ArgumentNullException">The builder is null.</exception>
    public static SelfGovBuilder AddHearings(this SelfGovBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(HearingLifecycle.Procedure);
    }
}
