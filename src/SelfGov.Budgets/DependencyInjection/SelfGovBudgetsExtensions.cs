using SelfGov.Budgets.Accounts;
using SelfGov.Budgets.Cycle;
using SelfGov.Budgets.Participation;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds budgets of rural districts to a host.</summary>
public static class SelfGovBudgetsExtensions
{
    /// <summary>
    /// Adds the cycle of a budget, accounts of self-government and participatory budgets, in every edition of the law, and the host's rules
    /// of participatory budgets where the law knows none.
    /// </summary>
    /// <param name="builder">What adds the library.</param>
    /// <param name="participation">
    /// The host's rules of participatory budgets for units that the law leaves to local bodies; no two of one name.
    /// </param>
    /// <exception cref="ArgumentNullException">The builder is null.</exception>
    /// <exception cref="ArgumentException">Two rules have one name.</exception>
    public static SelfGovBuilder AddBudgets(this SelfGovBuilder builder, params ReadOnlySpan<ParticipatoryBudgetRules> participation)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder
            .Add(BudgetCycleLifecycle.Procedure)
            .Add(SelfGovernmentAccountLifecycle.Procedure)
            .Add(ParticipatoryBudgetLifecycle.With(participation));
    }
}
