using SelfGov.Law;
using static SelfGov.Elections.Indirect.IndirectElectionActs;

namespace SelfGov.Elections.Indirect.Editions;

/// <summary>
/// A1b: the rules as amended in January 2016. The text was not found; the press reports that candidates need the approval of the local
/// community's assembly instead of a consultation.
/// </summary>
internal static class EditionA1b
{
    internal static readonly IndirectElectionLaw Law = EditionA1.Law with
    {
        Id = new EditionId("A1b"),
        Community = new(CommunityRole.Approval, Para(13)),
    };
}
