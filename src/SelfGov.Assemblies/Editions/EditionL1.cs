using System.Collections.Immutable;
using SelfGov.Assemblies.Sittings;
using SelfGov.Law;
using static SelfGov.Assemblies.Editions.Places;

namespace SelfGov.Assemblies.Editions;

/// <summary>
/// L1, Law No. 90-VI of 11 July 2017: the units have budgets, and the assembly agrees them. Members convene without the raion akim.
/// </summary>
internal static class EditionL1
{
    internal static readonly AssemblyLaw Law = EditionL0.Law with
    {
        Id = new EditionId("L1"),
        GatheringItems = EditionL0.Law.GatheringItems.Add(AgendaItemKind.PastureReport, Gathering("4-1")),
        MeetingItems = EditionL0.Law.MeetingItems
            .RemoveRange([AgendaItemKind.BudgetProgrammes, AgendaItemKind.RevenueSources, AgendaItemKind.MoneyPlan])
            .AddRange(
            [
                new(AgendaItemKind.ProgrammeDocuments, Assembly("1")),
                new(AgendaItemKind.DraftBudget, Assembly("1-1")),
                new(AgendaItemKind.BudgetReport, Assembly("1-1")),
                new(AgendaItemKind.PropertyDecision, Assembly("1-2")),
                new(AgendaItemKind.PropertyDisposal, Assembly("4-1")),
                new(AgendaItemKind.DraftActs, Assembly("4-2")),
                new(AgendaItemKind.AkimCandidates, Assembly("4-3")),
                new(AgendaItemKind.AkimDismissal, Assembly("4-4")),
                new(AgendaItemKind.HeadsOfInstitutions, Assembly("4-5")),
            ]),
        ItemsOnDocuments = [AgendaItemKind.DraftBudget, AgendaItemKind.BudgetReport, AgendaItemKind.MonitoringReport],
        AssemblyTerm = new(TimeLimit.Months(48), Gathering("2")),
        MeetingPermission = null,
    };
}
