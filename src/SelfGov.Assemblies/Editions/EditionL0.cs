using System.Collections.Immutable;
using SelfGov.Assemblies.SeparateGatherings;
using SelfGov.Assemblies.Sittings;
using SelfGov.Law;
using static SelfGov.Assemblies.Editions.Places;
using static SelfGov.Kazakhstan.KazakhstanActs;

namespace SelfGov.Assemblies.Editions;

/// <summary>
/// L0, Law No. 101-V of 13 June 2013: article 39-3 in its present form. The units have no budgets; the assembly discusses.
/// </summary>
internal static class EditionL0
{
    internal static readonly AssemblyLaw Law = new()
    {
        Id = new EditionId("L0"),
        Exclusion = Paragraph(1),
        GatheringItems = ImmutableDictionary.CreateRange<AgendaItemKind, Citation>(
        [
            new(AgendaItemKind.Priorities, Gathering("1")),
            new(AgendaItemKind.AssemblyComposition, Gathering("2")),
            new(AgendaItemKind.Proposals, Gathering("3")),
            new(AgendaItemKind.AkimsReport, Gathering("4")),
            new(AgendaItemKind.MaslikhatReport, Gathering("5")),
            new(AgendaItemKind.Other, Gathering("6")),
        ]),
        MeetingItems = ImmutableDictionary.CreateRange<AgendaItemKind, Citation>(
        [
            new(AgendaItemKind.BudgetProgrammes, Assembly("1")),
            new(AgendaItemKind.RevenueSources, Assembly("2")),
            new(AgendaItemKind.MoneyPlan, new Citation(LocalGovernmentAct, "35", "1-3", "11")),
            new(AgendaItemKind.MonitoringCommission, Assembly("3")),
            new(AgendaItemKind.MonitoringReport, Assembly("4")),
            new(AgendaItemKind.ExtraMonitoring, Paragraph(4)),
            new(AgendaItemKind.AkimsConclusion, Paragraph(4)),
            new(AgendaItemKind.Other, Assembly("5")),
        ]),
        ItemsOnDocuments = [AgendaItemKind.BudgetProgrammes, AgendaItemKind.MoneyPlan, AgendaItemKind.MonitoringReport],
        Composition = Gathering("2"),
        GatheringInitiative = new(Share.AtLeast(1, 10), Paragraph(5)),
        GatheringPermission = Paragraph(5),
        MeetingInitiative = new(Share.AtLeast(1, 10), Paragraph(7)),
        MeetingPermission = Paragraph(7),
        Notice = new(TimeLimit.CalendarDays(10).Before(), Paragraph(8)),
        GatheringQuorum = new(new Threshold(Share.AtLeast(1, 10), VoteBase.All), Paragraph(9)),
        RepresentativesQuorum = new(new Threshold(Share.AtLeast(1, 2), VoteBase.Delegated), Paragraph(9)),
        MeetingQuorum = new(new Threshold(Share.AtLeast(1, 2), VoteBase.Delegated), Paragraph(9)),
        Conduct = Paragraph(10),
        Majority = new(new Threshold(Share.MoreThan(1, 2), VoteBase.Present), Paragraph(11)),
        Disagreement = Paragraph(11),
        Consideration = Paragraph(12),
        Execution = Paragraph(13),
        Publication = Paragraph(14),
        SeparateGathering = Paragraph(6),
        Plots = new([PlotKind.Village, PlotKind.Street, PlotKind.BlockOfFlats], Paragraph(6)),
        Monitoring = Paragraph(4),
        MonitoringPeriod = new(6, Paragraph(4)),
    };
}
