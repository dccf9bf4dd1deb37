namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds all procedures of the library to a host.</summary>
public static class SelfGovProceduresExtensions
{
    /// <summary>
    /// Adds every procedure, in every edition of the law. Participatory budgets where the law knows none need the host's rules:
    /// <c>AddBudgets(rules)</c> adds them. The services have the <see cref="SelfGov.Law.WorkCalendar"/> by which they count.
    /// </summary>
    /// <param name="builder">What adds the library.</param>
    /// <exception cref="ArgumentNullException">The builder is null.</exception>
    public static SelfGovBuilder AddProcedures(this SelfGovBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddElections().AddAssemblies().AddBudgets().AddHearings().AddComplaints();
    }
}
