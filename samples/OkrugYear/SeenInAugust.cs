using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using static OkrugYear.Moments;

namespace OkrugYear;

/// <summary>The case on 25 August, as the story tells it; the journal has to show the same at any later time.</summary>
internal static class SeenInAugust
{
    public static readonly LocalDateTime Moment = In(2023, 8, 25, 12);

    private const ElectionState State = ElectionState.RegistrationOnly;
    private const long Version = 39;

    private static readonly (CandidateId Candidate, CandidateState State)[] Candidates =
    [
        (Cast.Aigerim.Number, CandidateState.Registered),
        (Cast.Berik.Number, CandidateState.Registered),
        (Cast.Dana.Number, CandidateState.ReadyForRegistration),
        (Cast.Yerlan.Number, CandidateState.Refused),
    ];

    /// <exception cref="StoryDepartsException">The case is another.</exception>
    public static void Expect(AkimElection found)
    {
        if (found.State != State || found.Version != Version
            || !found.Candidates.Select(each => (each.Id, each.State)).SequenceEqual(Candidates))
        {
            throw new StoryDepartsException(
                $"The case of 25 August is not what it was on 25 August: {found.State}, version {found.Version}.");
        }
    }
}
