using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Law;
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
    /// Adds a procedure: <see cref="Cases{TCase}"/> for its kind of case. Builds nothing. A procedure of the same kind that was added
    /// before is replaced, whatever its type of case.
    /// </summary>
    /// <remarks>It counts by the working days set for all, unless it was given its own.</remarks>
    /// <typeparam name="TCase">The kind of case.</typeparam>
    /// <param name="procedure">The procedure.</param>
    /// <exception cref="ArgumentNullException">The procedure is null.</exception>
    /// <exception cref="ArgumentException">
    /// Its type of case is that of a procedure of another kind already; <see cref="Cases{TCase}"/> is asked for by that type. Or the
    /// working days set for all lack a year that its cases can reach.
    /// </exception>
    public SelfGovBuilder Add<TCase>(Procedure<TCase> procedure)
        where TCase : Case
    {
        ArgumentNullException.ThrowIfNull(procedure);
        _ = procedure.CountingBy(Calendar);
        (AddedProcedure Added, ServiceDescriptor Itself)[] before = [.. Added()];
        foreach ((AddedProcedure other, _) in before)
        {
            if (other.Kind != procedure.Kind && other.CaseType == typeof(TCase))
            {
                throw new ArgumentException(
                    $"Cases of {typeof(TCase).Name} are those of '{other.Kind}'; '{procedure.Kind}' needs a type of its own.",
                    nameof(procedure));
            }
        }

        foreach ((AddedProcedure other, ServiceDescriptor itself) in before.Where(each => each.Added.Kind == procedure.Kind))
        {
            foreach (ServiceDescriptor descriptor in other.Services.Append(itself))
            {
                Services.Remove(descriptor);
            }
        }

        ImmutableArray<ServiceDescriptor> services =
        [
            ServiceDescriptor.Singleton(provider => procedure.CountingBy(provider.GetService<ChosenCalendar>()?.Calendar)
                .ErasedByDefault(provider.GetService<ChosenErasers>()?.Roles ?? [])),
            ServiceDescriptor.Singleton<IProcedure>(provider => provider.GetRequiredService<Procedure<TCase>>()),
            ServiceDescriptor.Singleton<Cases<TCase>, Cases<TCase>>(),
            ServiceDescriptor.Singleton<ICases, Cases<TCase>>(provider => provider.GetRequiredService<Cases<TCase>>()),
        ];
        Services.Add(services);
        Services.AddSingleton(
            new AddedProcedure(procedure.Kind, typeof(TCase), services, calendar => _ = procedure.CountingBy(calendar)));
        if (procedure.UsualCalendar is { } usual)
        {
            Services.TryAddSingleton(_ => usual());
        }

        return this;
    }

    /// <summary>
    /// Lets roles destroy personal data in the cases of all procedures, those added before and those added later, that name no role
    /// themselves (<see cref="Procedure{TCase}.ErasedBy"/>). Where neither does, nobody may. Replaces the roles that were set before.
    /// </summary>
    /// <param name="roles">The roles; at least one, and not that of time.</param>
    /// <exception cref="ArgumentException">There is no role, or one is <see cref="Role.Clock"/>: time destroys nothing.</exception>
    /// <exception cref="ArgumentNullException">A role is null.</exception>
    public SelfGovBuilder ErasedBy(params ReadOnlySpan<Role> roles)
    {
        var chosen = new ChosenErasers(Erasers.Of(roles));
        Services.RemoveAll<ChosenErasers>();
        Services.AddSingleton(chosen);
        return this;
    }

    /// <summary>
    /// Bounds the bytes of cases that stay in memory, of all kinds together. Replaces a bound chosen before; without one it is
    /// <see cref="CaseMemory.DefaultBytes"/>.
    /// </summary>
    /// <param name="bytes">The bytes, by an estimate that is right within 30 %, from 0; with 0 each command reads its case.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public SelfGovBuilder KeepInMemory(long bytes)
    {
        var memory = new CaseMemory(bytes);
        Services.RemoveAll<CaseMemory>();
        Services.AddSingleton(memory);
        return this;
    }

    /// <summary>Sets the working days by which all procedures count, those added before and those added later.</summary>
    internal SelfGovBuilder CountBy(WorkCalendar calendar)
    {
        foreach ((AddedProcedure added, _) in Added())
        {
            added.Check(calendar);
        }

        Services.RemoveAll<WorkCalendar>();
        Services.RemoveAll<ChosenCalendar>();
        Services.AddSingleton(calendar);
        Services.AddSingleton(new ChosenCalendar(calendar));
        return this;
    }

    private WorkCalendar? Calendar =>
        (Services.LastOrDefault(each => each.ServiceType == typeof(ChosenCalendar))?.ImplementationInstance as ChosenCalendar)?.Calendar;

    private IEnumerable<(AddedProcedure Added, ServiceDescriptor Itself)> Added() => Services
        .Where(descriptor => descriptor.ServiceType == typeof(AddedProcedure))
        .Select(descriptor => ((AddedProcedure)descriptor.ImplementationInstance!, descriptor));

    /// <summary>The calendar that a host has set for all procedures; without one each has its usual one.</summary>
    private sealed record ChosenCalendar(WorkCalendar Calendar);

    /// <summary>The roles that a host lets erase in all procedures.</summary>
    private sealed record ChosenErasers(ImmutableArray<Role> Roles);

    /// <summary>What was added for a procedure, so that it can be replaced by its kind.</summary>
    /// <param name="Check">Throws where a calendar lacks a year that its cases can reach.</param>
    private sealed record AddedProcedure(
        string Kind, Type CaseType, ImmutableArray<ServiceDescriptor> Services, Action<WorkCalendar> Check);
}
