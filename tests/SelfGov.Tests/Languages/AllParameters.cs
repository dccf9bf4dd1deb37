using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Accounts;
using SelfGov.Budgets.Cycle;
using SelfGov.Complaints;
using SelfGov.Elections.Direct;
using SelfGov.Elections.Indirect;
using SelfGov.Elections.NoConfidence;
using SelfGov.Elections.Termination;
using SelfGov.Elections.Terms;
using SelfGov.Hearings;
using SelfGov.Law.Changes;

namespace SelfGov.Languages;

/// <summary>The lists of parameters of all editions of all acts.</summary>
internal static class AllParameters
{
    internal static IEnumerable<LawParameters> Of() =>
    [
        .. AkimElectionEditions.All.All.Select(edition => AkimElectionParameters.Of(edition.Law)),
        .. IndirectElectionEditions.All.All.Select(edition => IndirectElectionParameters.Of(edition.Law)),
        .. TermEditions.Raion.All.Concat(TermEditions.Village.All).Select(edition => TermParameters.Of(edition.Law)),
        .. ComplaintEditions.Elections.All.Select(edition => ElectionComplaintParameters.Of(edition.Law)),
        .. ComplaintEditions.Administrative.All.Select(edition => AdministrativeComplaintParameters.Of(edition.Law)),
        .. NoConfidenceEditions.All.All.Select(edition => NoConfidenceParameters.Of(edition.Law)),
        .. TerminationEditions.Raion.All.Concat(TerminationEditions.Village.All).Select(edition => TerminationParameters.Of(edition.Law)),
        .. AssemblyEditions.Larger.All.Concat(AssemblyEditions.Smaller.All).Select(edition => AssemblyParameters.Of(edition.Law)),
        .. BudgetEditions.All.All.Select(edition => BudgetParameters.Of(edition.Law)),
        .. AccountPlanEditions.All.All.Select(edition => BudgetParameters.Of(edition.Law)),
        .. HearingEditions.All.Select(HearingParameters.Of),
    ];
}
