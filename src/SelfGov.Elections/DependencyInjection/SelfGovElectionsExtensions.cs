using SelfGov.Elections.Accreditations;
using SelfGov.Elections.Commissions;
using SelfGov.Elections.Direct;
using SelfGov.Elections.Indirect;
using SelfGov.Elections.NoConfidence;
using SelfGov.Elections.Termination;
using SelfGov.Elections.Terms;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds elections of akims, their commissions, observers, terms of office, termination and no confidence to a host.</summary>
public static class SelfGovElectionsExtensions
{
    /// <summary>
    /// Adds elections of akims, direct and indirect, their commissions and those who watch them, terms of office, termination and no
    /// confidence, in every edition of the law.
    /// </summary>
    /// <param name="builder">What adds the library.</param>
    /// <exception cref="ArgumentNullException">The builder is null.</exception>
    public static SelfGovBuilder AddElections(this SelfGovBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder
            .Add(AccreditationLifecycle.Procedure)
            .Add(AkimElectionLifecycle.Procedure)
            .Add(CommissionLifecycle.Procedure)
            .Add(IndirectElectionLifecycle.Procedure)
            .Add(NoConfidenceLifecycle.Procedure)
            .Add(TerminationLifecycle.Procedure)
            .Add(TermLifecycle.Procedure);
    }
}
