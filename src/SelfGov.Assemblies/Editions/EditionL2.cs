using SelfGov.Assemblies.SeparateGatherings;
using SelfGov.Assemblies.Sittings;
using SelfGov.Law;
using static SelfGov.Assemblies.Editions.Places;

namespace SelfGov.Assemblies.Editions;

/// <summary>
/// L2, the laws of 2021: an assembly of up to 25, at most three representatives of a plot, no quorum of representatives, three days of
/// notice for candidates; by order No. 65 of 21 June 2021, a protocol on the end of the akim's powers goes to the maslikhat. The Budget
/// Code asks for the assembly's agreement with corrections: a current question (39-3(3)5)).
/// </summary>
internal static class EditionL2
{
    internal static readonly AssemblyLaw Law = EditionL1.Law with
    {
        Id = new EditionId("L2"),
        MeetingItems = EditionL1.Law.MeetingItems.Add(AgendaItemKind.BudgetCorrection, Assembly("5")),
        ItemsOnDocuments = EditionL1.Law.ItemsOnDocuments.Add(AgendaItemKind.BudgetCorrection),
        AssemblySize = new(25, Gathering("2")),
        CandidateNotice = new(TimeLimit.CalendarDays(3).Before(), Paragraph(8)),
        RepresentativesQuorum = null,
        DismissalHandOver = new(TimeLimit.WorkingDays(5), AssemblyActs.ModelRegulation.At("12")),
        Plots = new(EditionL1.Law.Plots.Value.Add(PlotKind.Microdistrict), Paragraph(6)),
        RepresentativesOfPlot = new(3, Paragraph(6)),
    };
}
