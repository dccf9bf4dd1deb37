using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Workflow;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the parts of the library that a host wants to its services.</summary>
public sealed class SelfGovBuilder
{
    internal SelfGovBuilder(IServiceCollection services) => Services = services;

    /// <summary>The services being added to; for packages that add stores.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Keeps journals in memory, as long as the process lasts. Replaces a journal chosen before.</summary>
    public SelfGovBuilder UseInMemoryJournal()
    {
        Services.RemoveAll<ICaseJournal>();
        Services.AddSingleton<ICaseJournal, InMemoryJournal>();
        return this;
    }

    /// <summary>
    /// Adds a procedure: <see cref="Cases{TCase}"/> for its kind of case. Added again, it replaces the one before. Builds nothing.
    /// </summary>
    /// <typeparam name="TCase">The kind of case.</typeparam>
    /// <param name="procedure">The procedure.</param>
    /// <exception cref="ArgumentNullException">The procedure is null.</exception>
    public SelfGovBuilder Add<TCase>(Procedure<TCase> procedure)
        where TCase : Case
    {
        ArgumentNullException.ThrowIfNull(procedure);
        Services.Replace(ServiceDescriptor.Singleton(procedure));
        Services.Replace(ServiceDescriptor.Singleton<Cases<TCase>, Cases<TCase>>());
        Services.TryAddEnumerable(
            ServiceDescriptor.Singleton<ICases, Cases<TCase>>(services => services.GetRequiredService<Cases<TCase>>()));

        return this;
    }
}
