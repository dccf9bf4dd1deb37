using System.Collections.Immutable;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Journal;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Looks at the services of a host before it starts.</summary>
public static class SelfGovValidation
{
    /// <summary>
    /// Makes sure that nothing is missing: a journal, procedures, a clock, and what the packages that are added need. Hosted services of
    /// the library call it by themselves.
    /// </summary>
    /// <param name="services">The services of the host.</param>
    /// <returns>The services.</returns>
    /// <remarks>Builds the journal and the cases, and reads no database.</remarks>
    /// <exception cref="ArgumentNullException">The services are null.</exception>
    /// <exception cref="SelfGovConfigurationException">Something is missing; the message names everything.</exception>
    public static IServiceProvider ValidateSelfGov(this IServiceProvider services)
    {
        ArgumentNullException.ThrowIfNull(services);
        ImmutableArray<string> problems =
        [
            .. Missing(services),
            .. services.GetServices<IStartCheck>().SelectMany(check => check.Problems(services)),
        ];
        return problems.IsEmpty ? services : throw new SelfGovConfigurationException(problems);
    }

    /// <summary>What a host may have forgotten and can start without: where nobody may destroy personal data that are kept.</summary>
    /// <param name="services">The services of the host.</param>
    /// <returns>The remarks, each a sentence that says what to add; the deadline scheduler logs them when it starts.</returns>
    /// <exception cref="ArgumentNullException">The services are null.</exception>
    public static ImmutableArray<string> SelfGovRemarks(this IServiceProvider services)
    {
        ArgumentNullException.ThrowIfNull(services);
        return
        [
            .. services.GetServices<IProcedure>().Where(each => each.Erasers.IsEmpty && each.HasPersonalData).Select(each =>
                $"Nobody may destroy personal data of '{each.Kind}': name the roles with procedure.ErasedBy(...), or for all with "
                    + "AddSelfGov().ErasedBy(...)."),
        ];
    }

    private static IEnumerable<string> Missing(IServiceProvider services)
    {
        if (services.GetService<IClock>() is null)
        {
            yield return "There is no clock; call services.AddSelfGov().";
        }

        IProcedure[] procedures = [.. services.GetServices<IProcedure>()];
        if (procedures.Length == 0)
        {
            yield return "There is no procedure; call AddSelfGov().Add(procedure) or AddProcedures().";
        }

        (ICaseJournal? journal, string? problem) = JournalOf(services);
        if (journal is null)
        {
            yield return problem ?? "There is no journal; call UseInMemoryJournal(), UseSqlite(...) or UseNpgsql(...) on AddSelfGov().";
            yield break;
        }

        foreach (IProcedure procedure in procedures.Where(each => each.RefusalRecording is not null && journal is not IRefusalJournal))
        {
            yield return $"'{procedure.Kind}' has its refusals recorded, and {journal.GetType().Name} cannot keep them; "
                + "choose a journal of the library, or leave RecordingRefusals() out.";
        }
    }

    private static (ICaseJournal? Journal, string? Problem) JournalOf(IServiceProvider services)
    {
        try
        {
            return (services.GetService<ICaseJournal>(), null);
        }
        catch (Exception exception) when (exception is InvalidOperationException or NotSupportedException)
        {
            return (null, $"The journal cannot be made: {exception.Message}");
        }
    }
}
