using System.Collections.Immutable;
using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Accounts;
using SelfGov.Budgets.Cycle;
using SelfGov.Budgets.Participation;
using SelfGov.Complaints;
using SelfGov.Elections.Accreditations;
using SelfGov.Elections.Commissions;
using SelfGov.Elections.Direct;
using SelfGov.Elections.Indirect;
using SelfGov.Elections.NoConfidence;
using SelfGov.Elections.Termination;
using SelfGov.Elections.Terms;
using SelfGov.Hearings;
using SelfGov.Law;
using SelfGov.Law.Changes;

namespace WhatChanged;

/// <summary>The parameters of every edition that the library knows.</summary>
internal static class LawCatalogue
{
    public static ImmutableArray<LawParameters> Elections { get; } = Of(AkimElectionEditions.All, AkimElectionParameters.Of);

    public static ImmutableArray<LawParameters> IndirectElections { get; } =
        Of(IndirectElectionEditions.All, IndirectElectionParameters.Of);

    public static ImmutableArray<LawParameters> Commissions { get; } = Of(CommissionEditions.All, CommissionParameters.Of);

    public static ImmutableArray<LawParameters> Accreditations { get; } = Of(AccreditationEditions.All, AccreditationParameters.Of);

    public static ImmutableArray<LawParameters> ElectionComplaints { get; } =
        Of(ComplaintEditions.Elections, ElectionComplaintParameters.Of);

    public static ImmutableArray<LawParameters> AdministrativeComplaints { get; } =
        Of(ComplaintEditions.Administrative, AdministrativeComplaintParameters.Of);

    public static ImmutableArray<LawParameters> NoConfidence { get; } = Of(NoConfidenceEditions.All, NoConfidenceParameters.Of);

    public static ImmutableArray<LawParameters> VillageTermination { get; } = Of(TerminationEditions.Village, TerminationParameters.Of);

    public static ImmutableArray<LawParameters> RaionTermination { get; } = Of(TerminationEditions.Raion, TerminationParameters.Of);

    public static ImmutableArray<LawParameters> VillageTerms { get; } = Of(TermEditions.Village, TermParameters.Of);

    public static ImmutableArray<LawParameters> RaionTerms { get; } = Of(TermEditions.Raion, TermParameters.Of);

    public static ImmutableArray<LawParameters> Budgets { get; } =
        [.. Of(AccountPlanEditions.All, BudgetParameters.Of), .. Of(BudgetEditions.All, BudgetParameters.Of)];

    public static ImmutableArray<LawParameters> Participation { get; } = Of(ParticipationEditions.All, ParticipationParameters.Of);

    public static ImmutableArray<LawParameters> Assemblies { get; } = Of(AssemblyEditions.Larger, AssemblyParameters.Of);

    public static ImmutableArray<LawParameters> Hearings { get; } = [.. HearingEditions.All.Select(HearingParameters.Of)];

    public static ImmutableArray<LawParameters> All { get; } =
    [
        .. IndirectElections, .. Elections, .. Commissions, .. Accreditations,
        .. ElectionComplaints, .. AdministrativeComplaints, .. NoConfidence, .. VillageTermination,
        .. RaionTermination, .. VillageTerms, .. RaionTerms, .. Budgets, .. Participation, .. Assemblies, .. Hearings,
    ];

    public static LawParameters? Find(string edition) => All.FirstOrDefault(
        parameters => string.Equals(parameters.Edition.Value, edition, StringComparison.OrdinalIgnoreCase));

    public static ImmutableArray<LawParameters> Of<TLaw>(Editions<TLaw> editions, Func<TLaw, LawParameters> list) =>
        [.. editions.All.Select(edition => list(edition.Law))];
}
