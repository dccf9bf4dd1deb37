using System.Collections.Immutable;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct.Editions;
using SelfGov.Elections.Indirect.Editions;
using SelfGov.Law;
using static SelfGov.Elections.Indirect.IndirectElectionActs;
using static SelfGov.Kazakhstan.KazakhstanActs;

namespace SelfGov.Elections.Termination;

/// <summary>The editions of the law of the end of an elected akim's powers, at village level and at raion level.</summary>
/// <remarks>
/// The edition of the day on which the ground was recorded governs a case to its end. The days are those of the editions of the elections,
/// whose time to call or hold the by-election they take. The law on local government was read as of 14.07.2026: Law No. 291-VIII of
/// 19 May 2026 added two grounds at village level from 1 July 2026; Law No. 306-VIII of 11 June 2026 made raion akims appointed again.
/// </remarks>
public static class TerminationEditions
{
    // Points 61-62 of the rules of 2013: the akim of the raion dismisses and tells the commission. Other ends are foreseen ("early
    // termination"), not listed.
    private static readonly TerminationLaw VillageA1 = new()
    {
        Id = new EditionId("A1-village"),
        IsRaionLevel = false,
        Elected = EditionA1.Law.Scope,
        GroundList = Para(62),
        Grounds = ImmutableDictionary.CreateRange<TerminationGround, Citation>(
        [
            new(TerminationGround.Dismissed, Para(61)),
            new(TerminationGround.NewAkimRegistered, Para(64)),
            .. OtherEnds.Select(ground => new KeyValuePair<TerminationGround, Citation>(ground, Para(62))),
        ]),
        Termination = Para(61),
        OblastAkimConsents = Para(61),
        CommissionNotified = new(TimeLimit.CalendarDays(3), Para(62)),
        HoldByElection = EditionA1.Law.HoldAfterVacancy,
    };

    private static readonly TerminationLaw VillageA1a = VillageA1 with
    {
        Id = new EditionId("A1a-village"),
        HoldByElection = EditionA1a.Law.HoldAfterVacancy,
    };

    private static readonly TerminationLaw VillageA1b = VillageA1a with { Id = new EditionId("A1b-village") };

    // Article 36(2) as of Law No. 91-VI of 11 July 2017: the local community consents too; nothing is said of a notice any more.
    private static readonly TerminationLaw VillageA2 = new()
    {
        Id = new EditionId("A2-village"),
        IsRaionLevel = false,
        Elected = EditionA2.Law.Scope,
        GroundList = EditionA2.Law.HoldAfterVacancy.Basis,
        Grounds = ImmutableDictionary.CreateRange<TerminationGround, Citation>(
        [
            new(TerminationGround.Dismissed, LocalGovernmentAct.At("36", 2)),
            .. OtherEnds.Append(TerminationGround.NewAkimRegistered)
                .Select(ground => new KeyValuePair<TerminationGround, Citation>(ground, EditionA2.Law.HoldAfterVacancy.Basis)),
        ]),
        Termination = LocalGovernmentAct.At("36", 2),
        OblastAkimConsents = LocalGovernmentAct.At("36", 2),
        CommunityConsents = LocalGovernmentAct.At("36", 2),
        HoldByElection = EditionA2.Law.HoldAfterVacancy,
    };

    private static readonly TerminationLaw VillageD1 = new()
    {
        Id = new EditionId("D1-village"),
        IsRaionLevel = false,
        Elected = LocalGovernmentAct.At("36", 1),
        GroundList = LocalGovernmentAct.At("36", 5),
        Grounds = ImmutableDictionary.CreateRange<TerminationGround, Citation>(
        [
            new(TerminationGround.Death, LocalGovernmentAct.At("36", 5, 1)),
            new(TerminationGround.CourtFinding, LocalGovernmentAct.At("36", 5, 1)),
            new(TerminationGround.PartyLeft, LocalGovernmentAct.At("36", 5, 2)),
            new(TerminationGround.NoConfidence, LocalGovernmentAct.At("36", 5, 3)),
            new(TerminationGround.CitizenshipLost, LocalGovernmentAct.At("36", 5, 4)),
            new(TerminationGround.NewAkimRegistered, LocalGovernmentAct.At("36", 5, 5)),
            new(TerminationGround.OtherByLaw, LocalGovernmentAct.At("36", 5, 6)),
            new(TerminationGround.PresidentDecision, LocalGovernmentAct.At("36", 6)),
        ]),
        Statement = LocalGovernmentAct.At("36", 6),
        Termination = LocalGovernmentAct.At("36", 6),
        Acting = LocalGovernmentAct.At("33", 1, 16),
        CallByElection = EditionD1.Law.CallAfterVacancy,
    };

    // Law No. 157-VII of 5 November 2022: the President's decision is gone, raion akims are elected.
    private static readonly TerminationLaw VillageD2 = VillageD1 with
    {
        Id = new EditionId("D2-village"),
        Grounds = VillageD1.Grounds.Remove(TerminationGround.PresidentDecision),
        CallByElection = EditionD2.Law.CallAfterVacancy,
    };

    // Law No. 291-VIII of 19 May 2026: a resignation goes to the maslikhat, and so does an akim found unfit for the post.
    private static readonly TerminationLaw VillageD4 = VillageD2 with
    {
        Id = new EditionId("D4-village"),
        Grounds = VillageD2.Grounds
            .Add(TerminationGround.ResignationAccepted, new Citation(LocalGovernmentAct, "36", "5", "3-1"))
            .Add(TerminationGround.UnfitForPost, new Citation(LocalGovernmentAct, "36", "5", "3-2")),
        MaslikhatConsiders = new(TimeLimit.Months(1), LocalGovernmentAct.At("6", "2-17")),
        CallByElection = EditionD4.Law.CallAfterVacancy,
    };

    private static readonly TerminationLaw RaionD2 = new()
    {
        Id = new EditionId("D2-raion"),
        IsRaionLevel = true,
        Elected = LocalGovernmentAct.At("32", 1),
        GroundList = LocalGovernmentAct.At("32", 2),
        Grounds = ImmutableDictionary.CreateRange<TerminationGround, Citation>(
        [
            new(TerminationGround.TermEnded, LocalGovernmentAct.At("32", 2)),
            new(TerminationGround.Death, LocalGovernmentAct.At("32", 2, 1)),
            new(TerminationGround.CourtFinding, LocalGovernmentAct.At("32", 2, 1)),
            new(TerminationGround.PartyLeft, LocalGovernmentAct.At("32", 2, 2)),
            new(TerminationGround.NoConfidence, LocalGovernmentAct.At("32", 2, 3)),
            new(TerminationGround.CitizenshipLost, LocalGovernmentAct.At("32", 2, 4)),
            new(TerminationGround.NewAkimRegistered, LocalGovernmentAct.At("32", 2, 5)),
            new(TerminationGround.OtherByLaw, LocalGovernmentAct.At("32", 2, 6)),

            // Until every raion had elected, its akim was appointed, and dismissed by the akim of the oblast.
            new(TerminationGround.Dismissed, new Citation(LocalGovernmentAct, "32-1", subparagraph: "2")),
        ]),
        Appointed = new Citation(LocalGovernmentAct, "32-1", subparagraph: "2"),
        Statement = LocalGovernmentAct.At("32", 3),
        Termination = LocalGovernmentAct.At("32", 3),
        CallByElection = EditionD2.Law.CallAfterVacancy,
    };

    // Law No. 306-VIII of 11 June 2026: the akim of the oblast or the President ends the powers at discretion; nobody states a fact.
    private static readonly TerminationLaw RaionD4 = new()
    {
        Id = new EditionId("D4-raion"),
        IsRaionLevel = true,
        Elected = LocalGovernmentAct.At("32"),
        GroundList = LocalGovernmentAct.At("32"),
        Grounds = ImmutableDictionary.CreateRange<TerminationGround, Citation>(
        [
            new(TerminationGround.Dismissed, LocalGovernmentAct.At("32")),
            new(TerminationGround.PresidentDecision, LocalGovernmentAct.At("32")),
        ]),
        Termination = LocalGovernmentAct.At("32"),
    };

    /// <summary>The editions at village level, earliest first.</summary>
    public static readonly Editions<TerminationLaw> Village = new(
        Edition(
            VillageA1, new LocalDate(2013, 4, 24), new LocalDate(2014, 4, 8), Certainty.Interpreted,
            new("2013-2014 жылдардағы жанама сайлау", "Косвенные выборы 2013-2014 годов", "Indirect elections 2013-2014")),
        Edition(
            VillageA1a, new LocalDate(2014, 4, 9), new LocalDate(2016, 1, 10), Certainty.Interpreted,
            new("2014-2015 жылдардағы жанама сайлау", "Косвенные выборы 2014-2015 годов", "Indirect elections 2014-2015")),
        Edition(
            VillageA1b, new LocalDate(2016, 1, 11), new LocalDate(2017, 7, 21), Certainty.Interpreted,
            new("2016-2017 жылдардағы жанама сайлау", "Косвенные выборы 2016-2017 годов", "Indirect elections 2016-2017")),
        Edition(
            VillageA2, new LocalDate(2017, 7, 22), new LocalDate(2021, 6, 4), Certainty.Interpreted,
            new("2017-2021 жылдардағы жанама сайлау", "Косвенные выборы 2017-2021 годов", "Indirect elections 2017-2021")),
        Edition(
            VillageD1, new LocalDate(2021, 6, 5), new LocalDate(2022, 12, 31), Certainty.Reported,
            new("2021-2022 жылдардағы тікелей сайлау", "Прямые выборы 2021-2022 годов", "Direct elections 2021-2022")),
        Edition(
            VillageD2, new LocalDate(2023, 1, 1), new LocalDate(2024, 12, 31), Certainty.Verified,
            new("2023-2024 жылдардағы тікелей сайлау", "Прямые выборы 2023-2024 годов", "Direct elections 2023-2024")),
        Edition(
            VillageD2 with
            {
                Id = new EditionId("D3-village"),
                CallByElection = EditionD3.Law.CallAfterVacancy,
                LaterCallByElection = EditionD3.Law.LaterCallAfterVacancy,
            },
            new LocalDate(2025, 1, 1), new LocalDate(2026, 6, 30), Certainty.Verified,
            new(
                "2025 жылдан 2026 жылдың ортасына дейінгі тікелей сайлау",
                "Прямые выборы с 2025 до середины 2026 года",
                "Direct elections 2025 to mid-2026")),
        Edition(
            VillageD4, new LocalDate(2026, 7, 1), null, Certainty.Interpreted,
            new("2026 жылдың ортасынан бергі тікелей сайлау", "Прямые выборы с середины 2026 года", "Direct elections since mid-2026")));

    /// <summary>
    /// The editions at raion level, earliest first. Since mid-2026 raion akims are appointed, and no by-election follows; what becomes of
    /// those elected before was not found in the text (art. 32 has no rule of transition).
    /// </summary>
    public static readonly Editions<TerminationLaw> Raion = new(
        Edition(
            RaionD2, new LocalDate(2023, 1, 1), new LocalDate(2024, 12, 31), Certainty.Verified,
            new("2023-2024 жылдардағы тікелей сайлау", "Прямые выборы 2023-2024 годов", "Direct elections 2023-2024")),
        Edition(
            RaionD2 with { Id = new EditionId("D3-raion"), CallByElection = EditionD3.Law.CallAfterVacancy },
            new LocalDate(2025, 1, 1), new LocalDate(2026, 6, 30), Certainty.Verified,
            new(
                "2025 жылдан 2026 жылдың ортасына дейінгі тікелей сайлау",
                "Прямые выборы с 2025 до середины 2026 года",
                "Direct elections 2025 to mid-2026")),
        Edition(
            RaionD4, new LocalDate(2026, 7, 1), null, Certainty.Interpreted,
            new("2026 жылдың ортасынан бергі тікелей сайлау", "Прямые выборы с середины 2026 года", "Direct elections since mid-2026")));

    /// <summary>The editions at both levels, earliest first within a level.</summary>
    internal static IEnumerable<Edition<TerminationLaw>> All => Village.All.Concat(Raion.All);

    /// <summary>The editions at the level of a unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <exception cref="ArgumentNullException">The unit is null.</exception>
    public static Editions<TerminationLaw> For(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return unit.IsRaionLevel ? Raion : Village;
    }

    private static IEnumerable<TerminationGround> OtherEnds =>
        [TerminationGround.Death, TerminationGround.CourtFinding, TerminationGround.CitizenshipLost, TerminationGround.OtherByLaw];

    /// <summary>The law of an edition at either level.</summary>
    internal static TerminationLaw LawOf(EditionId id) => All.Single(edition => edition.Id == id).Law;

    private static Edition<TerminationLaw> Edition(
        TerminationLaw law, LocalDate first, LocalDate? last, Certainty certainty, Words title) =>
        new(law.Id, first, last, certainty, title, law.GroundList, law);
}
