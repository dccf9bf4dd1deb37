using System.Collections.Frozen;
using SelfGov.Hearings.Profiles;
using SelfGov.Law;

namespace SelfGov.Hearings;

/// <summary>The profiles of every kind of hearing, edition by edition. See <c>docs/law/hearings.md</c>.</summary>
public static class HearingEditions
{
    private static readonly FrozenDictionary<HearingKind, Editions<HearingProfile>> ByKind = new HearingProfile[]
    {
        PublicControlProfiles.Pc1,
        CouncilHearingProfiles.Ch1, CouncilHearingProfiles.Ch2, CouncilHearingProfiles.Ch3,
        CouncilReportProfiles.Cr1, CouncilReportProfiles.Cr2, CouncilReportProfiles.Cr3,
        EnvironmentalMeetingProfiles.Em1, EnvironmentalMeetingProfiles.Em1A, EnvironmentalMeetingProfiles.Em2,
        EnvironmentalDiscussionProfiles.Ed0, EnvironmentalDiscussionProfiles.Ed1,
        UrbanPlanningProfiles.Up1, UrbanPlanningProfiles.Up2,
        DraftTariffProfiles.Th1, DraftTariffProfiles.Th2,
        MonopolyReportProfiles.Mr1, MonopolyReportProfiles.Mr2,
        AkimReportProfiles.Ar1,
        DraftActProfiles.Dd1, DraftActProfiles.Dd2,
    }
    .GroupBy(profile => profile.Kind)
    .ToFrozenDictionary(kind => kind.Key, kind => new Editions<HearingProfile>(kind.Select(Of)));

    /// <summary>All profiles, kind by kind, the earliest edition of each kind first.</summary>
    public static IEnumerable<HearingProfile> All =>
        ByKind.OrderBy(kind => kind.Key).SelectMany(kind => kind.Value.All).Select(edition => edition.Law);

    /// <summary>The editions of one kind, the earliest first.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is unknown.</exception>
    public static Editions<HearingProfile> Of(HearingKind kind) => ByKind.TryGetValue(kind, out var editions)
        ? editions
        : throw new ArgumentOutOfRangeException(nameof(kind), kind, "No profile is known for this kind of hearing.");

    /// <summary>The profile of an edition.</summary>
    /// <param name="edition">The edition, such as <c>EM2</c>.</param>
    /// <exception cref="KeyNotFoundException">No profile has this identity.</exception>
    public static HearingProfile Of(EditionId edition) => All.FirstOrDefault(profile => profile.Id == edition)
        ?? throw new KeyNotFoundException($"No profile of a hearing has the identity {edition}.");

    private static Edition<HearingProfile> Of(HearingProfile profile) =>
        new(profile.Id, profile.First, profile.Last, profile.Certainty, profile.Title, profile.Basis, profile);
}
