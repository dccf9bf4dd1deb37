using SelfGov.Budgets.Cycle;
using SelfGov.Law;

namespace SelfGov.Budgets.Accounts;

/// <summary>The law of the self-government account of a rural district, before it had a budget of its own.</summary>
/// <remarks>Immutable. The law on local government (No. 148) in the wording of 2014, and the Budget Code of 2008 in that of 2016.</remarks>
public sealed record AccountPlanLaw
{
    /// <summary>The identity of the edition.</summary>
    public required EditionId Id { get; init; }

    /// <summary>The first year of account plans.</summary>
    public required Ruled<int> FirstYear { get; init; }

    /// <summary>The last year of account plans of units with more than the population of <see cref="BudgetEditions.SmallUnit"/>.</summary>
    public required Ruled<int> LastYear { get; init; }

    /// <summary>The last year of account plans of smaller units.</summary>
    public required Ruled<int> LastYearOfSmallUnits { get; init; }

    /// <summary>The proposals of the akim's office on budget programmes of the district, which the assembly discusses.</summary>
    public required Citation Programmes { get; init; }

    /// <summary>That the assembly discusses programmes and sources of revenue.</summary>
    public required Citation AssemblyDiscusses { get; init; }

    /// <summary>That the programmes of the units are part of the district budget.</summary>
    public required Citation InDistrictBudget { get; init; }

    /// <summary>The plan of receipts and expenditure, agreed with the assembly and approved by the akim.</summary>
    public required Citation Plan { get; init; }

    /// <summary>The quorum of the assembly: of the delegated members.</summary>
    public required Ruled<Share> AssemblyQuorum { get; init; }

    /// <summary>The majority of the assembly: of the members present.</summary>
    public required Ruled<Share> AssemblyMajority { get; init; }

    /// <summary>What follows a disagreement of assembly and akim.</summary>
    public required Citation AssemblyDecides { get; init; }

    /// <summary>The cash-control account of local self-government.</summary>
    public required Citation Account { get; init; }

    /// <summary>How often in a year the monitoring commission checks; more often on a decision of the assembly.</summary>
    public required Ruled<int> MonitoringInYear { get; init; }

    /// <summary>
    /// How long before its use an agreement of the assembly may lie, in days; a policy, see
    /// <see cref="BudgetPolicies.AgreementIsFreshForDays"/>.
    /// </summary>
    public int AgreementIsFreshForDays { get; init; } = BudgetPolicies.Default.AgreementIsFreshForDays;

    /// <summary>
    /// Whether a paper may be named where the meeting that agreed is not kept here; a policy, see
    /// <see cref="BudgetPolicies.PapersAreAccepted"/>.
    /// </summary>
    public bool PapersAreAccepted { get; init; } = BudgetPolicies.Default.PapersAreAccepted;
}
