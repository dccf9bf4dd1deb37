using System.Collections.Immutable;
using NodaTime;
using SelfGov.Assemblies.Gatherings;
using SelfGov.Assemblies.Meetings;
using SelfGov.Assemblies.Monitoring;
using SelfGov.Assemblies.SeparateGatherings;
using SelfGov.Budgets.Accounts;
using SelfGov.Budgets.Cycle;
using SelfGov.Budgets.Figures;
using SelfGov.Budgets.Participation;
using SelfGov.Cases;
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
using SelfGov.Workflow;

namespace WhatChanged;

/// <summary>A kind of procedure in all its editions.</summary>
/// <param name="Page">The name of its page in <c>docs/diagrams</c>.</param>
/// <param name="Editions">What it is under each edition.</param>
/// <param name="Rooms">The package and folder of its code and of its tests, such as <c>Elections/Direct</c>.</param>
/// <param name="Commands">Its commands as data, by their names, each with an example.</param>
internal sealed record LegalProcedure(
    string Page, ImmutableArray<LifecycleMap> Editions, ImmutableArray<string> Rooms, ImmutableArray<CommandSample> Commands)
{
    public static ImmutableArray<LegalProcedure> All { get; } =
    [
        Of(AkimElectionLifecycle.Procedure, "Elections/Direct", "Elections/Candidacies", "Elections/Golden"),
        Of(CommissionLifecycle.Procedure, "Elections/Commissions"),
        Of(AccreditationLifecycle.Procedure, "Elections/Accreditations"),
        Of(IndirectElectionLifecycle.Procedure, "Elections/Indirect", "Elections/Candidacies"),
        Of(TermLifecycle.Procedure, "Elections/Terms"),
        Of(TerminationLifecycle.Procedure, "Elections/Termination"),
        Of(NoConfidenceLifecycle.Procedure, "Elections/NoConfidence"),
        Complaint("complaint-about-an-election", ComplaintEditions.Elections),
        Complaint("administrative-complaint", ComplaintEditions.Administrative),
        Of(MeetingLifecycle.Procedure, "Assemblies/Meetings", "Assemblies/Sittings", "Assemblies/Agreements"),
        Of(GatheringLifecycle.Procedure, "Assemblies/Gatherings", "Assemblies/Sittings", "Assemblies/Agreements"),
        Of(SeparateGatheringLifecycle.Procedure, "Assemblies/SeparateGatherings", "Assemblies/Agreements"),
        Of(MonitoringLifecycle.Procedure, "Assemblies/Monitoring"),
        Of(BudgetCycleLifecycle.Procedure, "Budgets/Cycle", "Budgets/Decisions", "Budgets/Figures", "Budgets/Limits", "Budgets/Golden"),
        Of(SelfGovernmentAccountLifecycle.Procedure, "Budgets/Accounts", "Budgets/Figures"),
        Participatory(),
        Of(HearingLifecycle.Procedure, "Hearings"),
    ];

    private static LegalProcedure Of<TCase>(Procedure<TCase> procedure, params ImmutableArray<string> rooms)
        where TCase : Case =>
        new(
            procedure.Kind,
            [.. procedure.Lifecycles.Editions.Select(edition => procedure.Lifecycles.Of(edition).Map)],
            rooms,
            CommandSample.Of(procedure));

    private static LegalProcedure Complaint<TLaw>(string page, Editions<TLaw> editions) =>
        new(
            page,
            [.. editions.All.Select(edition => ComplaintLifecycle.Procedure.Lifecycles.Of(edition.Id).Map)],
            ["Complaints"],
            CommandSample.Of(ComplaintLifecycle.Procedure));

    /// <summary>Of cities under the law, and elsewhere under a host's rules.</summary>
    private static LegalProcedure Participatory()
    {
        LegalProcedure own = Of(
            ParticipatoryBudgetLifecycle.ProcedureUnder([.. Enum.GetValues<VoteMethod>().Select(ParticipationBy)]),
            "Budgets/Participation");
        return own with
        {
            Editions =
            [
                .. ParticipationEditions.All.All.Select(edition => ParticipatoryBudgetLifecycle.Under(edition.Law).Map), .. own.Editions,
            ],
        };
    }

    /// <summary>
    /// Where the law knows no participatory budget the rules are the host's; these are invented, and no value is written.
    /// </summary>
    private static ParticipatoryBudgetRules ParticipationBy(VoteMethod method) => new(
        new EditionId($"vote-{method.ToString().ToLowerInvariant()}"),
        new DateInterval(new LocalDate(2026, 2, 1), new LocalDate(2026, 2, 28)),
        new LocalDate(2026, 3, 15),
        new DateInterval(new LocalDate(2026, 4, 1), new LocalDate(2026, 4, 10)),
        minimumAge: 18,
        method,
        choices: 1,
        new ThousandTenge(10_000),
        Share.AtLeast(1, 10));
}
