using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Law;
using static SelfGov.Elections.Indirect.IndirectElectionActs;
using static SelfGov.Kazakhstan.KazakhstanActs;

namespace SelfGov.Elections.Terms;

/// <summary>The editions of the law of an elected akim's term of office.</summary>
/// <remarks>The edition of the day on which the powers began governs a term to its end. The days are those of the editions of the elections.</remarks>
public static class TermEditions
{
    private static readonly TermLaw VillageA1 = new()
    {
        Id = new EditionId("A1-village"),
        IsRaionLevel = false,
        Years = ElectionPeriods.Indirect("A1").TermYears,
        PowersBegin = ElectionPeriods.Indirect("A1").SpecialCheck,
        PowersEnd = Para(61),
        SuccessorEndsPowers = Para(64),
        NextElection = ElectionPeriods.Indirect("A1").CallBefore.Basis,
    };

    private static readonly TermLaw VillageA1b = VillageA1 with { Id = new EditionId("A1b-village") };

    private static readonly TermLaw VillageA2 = new()
    {
        Id = new EditionId("A2-village"),
        IsRaionLevel = false,
        Years = ElectionPeriods.Indirect("A2").TermYears,
        PowersBegin = ElectionPeriods.Indirect("A2").SpecialCheck,
        PowersEnd = LocalGovernmentAct.At("36", 2),
        SuccessorEndsPowers = ElectionPeriods.Indirect("A2").AkimRegistered.Basis,
        NextElection = ElectionPeriods.Indirect("A2").CallBefore.Basis,
    };

    private static readonly TermLaw VillageD1 = new()
    {
        Id = new EditionId("D1-village"),
        IsRaionLevel = false,
        Years = new(4, LocalGovernmentAct.At("36", 1)),
        PowersBegin = ElectionPeriods.Direct("D1").Village.PowersBegin,
        TermsInARow = ElectionPeriods.Direct("D1").Village.TermsInARow,
        PowersEnd = LocalGovernmentAct.At("36", 5),
        SuccessorEndsPowers = LocalGovernmentAct.At("36", 5, 5),
        Acting = LocalGovernmentAct.At("33", 1, 16),
        NextElection = ElectionPeriods.Direct("D1").HoldBeforeTermEnds.Basis,
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
        PowersBegin = ElectionPeriods.Direct("D2").Raion!.PowersBegin,
        TermsInARow = ElectionPeriods.Direct("D2").Raion!.TermsInARow,
        PowersEnd = LocalGovernmentAct.At("32", 2),
        SuccessorEndsPowers = LocalGovernmentAct.At("32", 2, 5),
        NextElection = ElectionPeriods.Direct("D2").HoldBeforeTermEnds.Basis,
    };

    /// <summary>The editions at village level, earliest first.</summary>
    public static readonly Editions<TermLaw> Village = new(
        Of("A1", VillageA1),
        Of("A1b", VillageA1b),
        Of("A2", VillageA2),
        Of("D1", VillageD1),
        Of("D2", VillageD2),
        Of("D3", VillageD2 with { Id = new EditionId("D3-village") }),
        Of("D4", VillageD2 with { Id = new EditionId("D4-village") }));

    /// <summary>The editions at raion level, earliest first; raion akims were elected from 2023 to mid-2026.</summary>
    public static readonly Editions<TermLaw> Raion = new(
        Of("D2", RaionD2),
        Of("D3", RaionD2 with { Id = new EditionId("D3-raion") }));

    /// <summary>The editions at the level of a unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <exception cref="ArgumentNullException">The unit is null.</exception>
    public static Editions<TermLaw> For(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return unit.IsRaionLevel ? Raion : Village;
    }

    private static Edition<TermLaw> Of(string election, TermLaw law) => ElectionPeriods.Of(election, law.Id, law.PowersBegin, law);
}
