using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct.Editions;
using SelfGov.Elections.Indirect.Editions;
using SelfGov.Law;
using static SelfGov.Elections.Indirect.IndirectElectionActs;
using static SelfGov.Kazakhstan.KazakhstanActs;

namespace SelfGov.Elections.Terms;

/// <summary>The editions of the law of an elected akim's term of office.</summary>
/// <remarks>
/// The edition of the day on which the powers began governs a term to its end. The days are those of the editions of the elections,
/// said here anew.
/// </remarks>
public static class TermEditions
{
    private static readonly TermLaw VillageA1 = new()
    {
        Id = new EditionId("A1-village"),
        IsRaionLevel = false,
        Years = EditionA1.Law.TermYears,
        PowersBegin = EditionA1.Law.SpecialCheck,
        PowersEnd = Para(61),
        SuccessorEndsPowers = Para(64),
        NextElection = EditionA1.Law.CallBefore.Basis,
    };

    private static readonly TermLaw VillageA1b = VillageA1 with { Id = new EditionId("A1b-village") };

    private static readonly TermLaw VillageA2 = new()
    {
        Id = new EditionId("A2-village"),
        IsRaionLevel = false,
        Years = EditionA2.Law.TermYears,
        PowersBegin = EditionA2.Law.SpecialCheck,
        PowersEnd = LocalGovernmentAct.At("36", 2),
        SuccessorEndsPowers = EditionA2.Law.AkimRegistered.Basis,
        NextElection = EditionA2.Law.CallBefore.Basis,
    };

    private static readonly TermLaw VillageD1 = new()
    {
        Id = new EditionId("D1-village"),
        IsRaionLevel = false,
        Years = new(4, LocalGovernmentAct.At("36", 1)),
        PowersBegin = EditionD1.Law.Village.PowersBegin,
        TermsInARow = EditionD1.Law.Village.TermsInARow,
        PowersEnd = LocalGovernmentAct.At("36", 5),
        SuccessorEndsPowers = LocalGovernmentAct.At("36", 5, 5),
        Acting = LocalGovernmentAct.At("33", 1, 16),
        NextElection = EditionD1.Law.HoldBeforeTermEnds.Basis,
    };

    private static readonly TermLaw VillageD2 = VillageD1 with
    {
        Id = new EditionId("D2-village"),
        Years = new(4, LocalGovernmentAct.At("36-2")),
    };

    private static readonly TermLaw RaionD2 = new()
    {
        Id = new EditionId("D2-raion"),
        IsRaionLevel = true,
        Years = new(4, LocalGovernmentAct.At("36-2")),
        PowersBegin = EditionD2.Law.Raion!.PowersBegin,
        TermsInARow = EditionD2.Law.Raion!.TermsInARow,
        PowersEnd = LocalGovernmentAct.At("32", 2),
        SuccessorEndsPowers = LocalGovernmentAct.At("32", 2, 5),
        NextElection = EditionD2.Law.HoldBeforeTermEnds.Basis,
    };

    /// <summary>The editions at village level, earliest first.</summary>
    public static readonly Editions<TermLaw> Village = new(
        Edition(
            VillageA1, new LocalDate(2013, 4, 24), new LocalDate(2016, 1, 10), Certainty.Interpreted,
            new("2013-2015 жылдардағы жанама сайлау", "Косвенные выборы 2013-2015 годов", "Indirect elections 2013-2015")),
        Edition(
            VillageA1b, new LocalDate(2016, 1, 11), new LocalDate(2017, 7, 21), Certainty.Reported,
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
            VillageD2 with { Id = new EditionId("D3-village") }, new LocalDate(2025, 1, 1), new LocalDate(2026, 6, 30), Certainty.Verified,
            new(
                "2025 жылдан 2026 жылдың ортасына дейінгі тікелей сайлау",
                "Прямые выборы с 2025 до середины 2026 года",
                "Direct elections 2025 to mid-2026")),
        Edition(
            VillageD2 with { Id = new EditionId("D4-village") }, new LocalDate(2026, 7, 1), null, Certainty.Interpreted,
            new("2026 жылдың ортасынан бергі тікелей сайлау", "Прямые выборы с середины 2026 года", "Direct elections since mid-2026")));

    /// <summary>The editions at raion level, earliest first; raion akims were elected from 2023 to mid-2026.</summary>
    public static readonly Editions<TermLaw> Raion = new(
        Edition(
            RaionD2, new LocalDate(2023, 1, 1), new LocalDate(2024, 12, 31), Certainty.Verified,
            new("2023-2024 жылдардағы тікелей сайлау", "Прямые выборы 2023-2024 годов", "Direct elections 2023-2024")),
        Edition(
            RaionD2 with { Id = new EditionId("D3-raion") }, new LocalDate(2025, 1, 1), new LocalDate(2026, 6, 30), Certainty.Verified,
            new(
                "2025 жылдан 2026 жылдың ортасына дейінгі тікелей сайлау",
                "Прямые выборы с 2025 до середины 2026 года",
                "Direct elections 2025 to mid-2026")));

    /// <summary>The editions at both levels, earliest first within a level.</summary>
    internal static IEnumerable<Edition<TermLaw>> All => Village.All.Concat(Raion.All);

    /// <summary>The editions at the level of a unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <exception cref="ArgumentNullException">The unit is null.</exception>
    public static Editions<TermLaw> For(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return unit.IsRaionLevel ? Raion : Village;
    }

    /// <summary>The law of an edition at either level.</summary>
    internal static TermLaw LawOf(EditionId id) => All.Single(edition => edition.Id == id).Law;

    private static Edition<TermLaw> Edition(TermLaw law, LocalDate first, LocalDate? last, Certainty certainty, Words title) =>
        new(law.Id, first, last, certainty, title, law.PowersBegin, law);
}
