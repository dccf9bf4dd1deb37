using SelfGov.Assemblies.Sittings;
using SelfGov.Law;

namespace SelfGov.Budgets.Cycle.Steps;

/// <summary>What the law asks of a proof of the assembly's decision.</summary>
internal sealed record AgreementTerms(AgendaItemKind Kind, Citation Basis, Ruled<Share> Quorum, Ruled<Share> Majority, int FreshForDays)
{
    internal static AgreementTerms Of(BudgetLaw law, AgendaItemKind kind, Citation basis) =>
        new(kind, basis, law.AssemblyQuorum, law.AssemblyMajority, law.Policies.AgreementIsFreshForDays);
}
