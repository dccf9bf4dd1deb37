using SelfGov.Elections.Indirect;
using SelfGov.Law;

namespace SelfGov.Elections.Direct;

/// <summary>
/// Laws around elections have the periods of the editions of the elections: A1 to A2 of the indirect ones, D1 to D4 of the direct ones.
/// </summary>
internal static class ElectionPeriods
{
    internal static AkimElectionLaw Direct(string edition) => AkimElectionEditions.All[new EditionId(edition)].Law;

    internal static IndirectElectionLaw Indirect(string edition) => IndirectElectionEditions.All[new EditionId(edition)].Law;

    /// <summary>An edition of another law, in force as long as an edition of the elections.</summary>
    internal static Edition<TLaw> Of<TLaw>(string edition, EditionId id, Citation basis, TLaw law) => edition.StartsWith('A')
        ? Of(IndirectElectionEditions.All[new EditionId(edition)], id, basis, law)
        : Of(AkimElectionEditions.All[new EditionId(edition)], id, basis, law);

    private static Edition<TLaw> Of<TElection, TLaw>(Edition<TElection> election, EditionId id, Citation basis, TLaw law) =>
        new(id, election.First, election.Last, election.Certainty, election.Title, basis, law);
}
