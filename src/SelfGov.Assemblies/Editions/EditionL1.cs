using System.Collections.Immutable;
using SelfGov.Assemblies.Sittings;
using SelfGov.Law;
using static SelfGov.Assemblies.Editions.Places;

namespace SelfGov.Assemblies.Editions;

/// <summary>
/// L1, Law No. 90-VI of 11 July 2017: the units have budgets, and the assembly agrees them. Members convene without the raion akim. On the
/// same days the model regulation of the assembly came into force, order No. 295 of 7 August 2017.
/// </summary>
internal static class EditionL1
{
    internal static readonly AssemblyLaw Law = EditionL0b.Law with
    {
        Id = new EditionId("L1"),
        MeetingItems = EditionL0b.Law.MeetingItems
            .RemoveRange([AgendaItemKind.BudgetProgrammes, AgendaItemKind.RevenueSources, AgendaItemKind.MoneyPlan])
            .AddRange(
            [
                new(AgendaItemKind.DraftBudget, Assembly("1-1")),
                new(AgendaItemKind.BudgetReport, Assembly("1-1")),
                new(AgendaItemKind.PropertyDecision, Assembly("1-2")),
            ]),
        ItemsOnDocuments = [AgendaItemKind.DraftBudget, AgendaItemKind.BudgetReport, AgendaItemKind.MonitoringReport],
        AssemblyTerm = new(TimeLimit.Months(48), Gathering("2")),
        MeetingPermission = null,
        MeetingPeriod = new(3, AssemblyActs.ModelRegulation.At("5")),
        PetitionAnswer = new(TimeLimit.WorkingDays(3), AssemblyActs.ModelRegulation.At("5")),
        Materials = new(TimeLimit.CalendarDays(5).Before(), AssemblyActs.ModelRegulation.At("6")),
        AgendaChanges = AssemblyActs.ModelRegulation.At("9"),
        Speeches = new(2, AssemblyActs.ModelRegulation.At("11")),
        CastingVote = AssemblyActs.ModelRegulation.At("12"),
        ProtocolHandOver = new(TimeLimit.WorkingDays(2), AssemblyActs.ModelRegulation.At("12")),
        AkimConsiders = new(TimeLimit.WorkingDays(5), AssemblyActs.ModelRegulation.At("13")),
        NewDiscussion = AssemblyActs.ModelRegulation.At("13"),
        ResultsTold = new(TimeLimit.WorkingDays(5), AssemblyActs.ModelRegulation.At("14")),
    };
}
