using SelfGov.Law;
using static SelfGov.Elections.Indirect.IndirectElectionActs;

namespace SelfGov.Elections.Indirect.Editions;

/// <summary>
/// A1b: the rules as Decree No. 164 of 11 January 2016 made them: the assembly of the local community approves instead of being consulted,
/// from the day of the call on.
/// </summary>
internal static class EditionA1b
{
    internal static readonly IndirectElectionLaw Law = EditionA1a.Law with
    {
        Id = new EditionId("A1b"),
        Community = new(CommunityRole.Approval, Para(13)),
        CommunityFromCall = Para(13),
    };
}
