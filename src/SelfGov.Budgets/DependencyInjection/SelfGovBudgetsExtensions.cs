using SelfGov.Budgets.Accounts;
using SelfGov.Budgets.Cycle;
using SelfGov.Budgets.Participation;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds budgets of rural districts to a host.</summary>
public static class SelfGovBudgetsExtensions
{
    /// <summary>
    /// Adds the cycle of a budget and accounts of self-government, in every edition of the law, and participatory budgets where rules are
    /// given.
    /// </summary>
    /// <param name="builder">What adds the library.</param>
    /// <param name="participation">
    /// The host's rules of participatory budgets, which the law leaves to local bodies; no two of one name.
    /// </param>
    /// <exception cref="ArgumentNullException">The builder is null.</exception>
    /// <exception cref="ArgumentException">Two rules have one name.</exception>
    public static SelfGovBuilder AddBudgets(this SelfGovBuilder builder, params ReadOnlySpan<ParticipatoryBudgetRules> participation)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder
            .Add(BudgetCycleLifecycle.Procedure)
            .Add(SelfGovernmentAccountLifecycle.Procedure);
        return participation.IsEmpty
            ? builder
            : builder.Add(ParticipatoryBudgetLifecycle.ProcedureUnder(participation));
    }
}
