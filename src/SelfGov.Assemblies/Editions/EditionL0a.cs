using SelfGov.Assemblies.Sittings;
using static SelfGov.Assemblies.Editions.Places;

namespace SelfGov.Assemblies.Editions;

/// <summary>
/// L0a, Law No. 387-V of 2 November 2015: the assembly considers programmes and draft acts, agrees candidates for akim and the disposal of
/// property, and initiates the dismissal of the akim.
/// </summary>
internal static class EditionL0a
{
    internal static readonly AssemblyLaw Law = EditionL0.Law with
    {
        Id = new("L0a"),
        MeetingItems = EditionL0.Law.MeetingItems.AddRange(
        [
            new(AgendaItemKind.ProgrammeDocuments, Assembly("1")),
            new(AgendaItemKind.PropertyDisposal, Assembly("4-1")),
            new(AgendaItemKind.DraftActs, Assembly("4-2")),
            new(AgendaItemKind.AkimCandidates, Assembly("4-3")),
            new(AgendaItemKind.AkimDismissal, Assembly("4-4")),
            new(AgendaItemKind.HeadsOfInstitutions, Assembly("4-5")),
        ]),
    };
}
