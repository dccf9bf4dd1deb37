using SelfGov.Elections.Indirect;
using SelfGov.Law;
using static SelfGov.Elections.Indirect.IndirectElectionActs;
using static SelfGov.Law.Kazakhstan.KazakhstanActs;

namespace SelfGov.Elections.Terms;

/// <summary>The editions of the law of an elected akim's term of office.</summary>
/// <remarks>The edition of the day on which the powers began governs a term to its end. The days are those of the editions of the elections.</remarks>
public static class TermEditions
{
    private static readonly TermLaw VillageA1 = new()
    {
        Id = new EditionId("A1-village"),
        IsRaionLevel = false,
        Years = Indirect("A1").TermYears,
        PowersBegin = Indirect("A1").SpecialCheck,
        PowersEnd = Para(61),
        SuccessorEndsPowers = Para(64),
        NextElection = Indirect("A1").CallBefore.Basis,
    };

    private static readonly TermLaw VillageA1b = VillageA1 with { Id = new EditionId("A1b-village") };

    private static readonly TermLaw VillageA2 = new()
    {
        Id = new EditionId("A2-village"),
        IsRaionLevel = false,
        Years = Indirect("A2").TermYears,
        PowersBegin = Indirect("A2").SpecialCheck,
        PowersEnd = LocalGovernmentAct.At("36", 2),
        SuccessorEndsPowers = Indirect("A2").AkimRegistered.Basis,
        NextElection = Indirect("A2").CallBefore.Basis,
    };

    private static readonly TermLaw VillageD1 = new()
    {
        Id = new EditionId("D1-village"),
        IsRaionLevel = false,
        Years = new(4, LocalGovernmentAct.At("36", 1)),
        PowersBegin = Election("D1").Village.PowersBegin,
        TermsInARow = Election("D1").Village.TermsInARow,
        PowersEnd = LocalGovernmentAct.At("36", 5),
        SuccessorEndsPowers = LocalGovernmentAct.At("36", 5, 5),
        Acting = LocalGovernmentAct.At("33", 1, 16),
        NextElection = Election("D1").HoldBeforeTermEnds.Basis,
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
        PowersBegin = Election("D2").Raion!.PowersBegin,
        TermsInARow = Election("D2").Raion!.TermsInARow,
        PowersEnd = LocalGovernmentAct.At("32", 2),
        SuccessorEndsPowers = LocalGovernmentAct.At("32", 2, 5),
        NextElection = Election("D2").HoldBeforeTermEnds.Basis,
    };

    /// <summary>The editions at village level, earliest first.</summary>
    public static readonly Editions<TermLaw> Village = new(
        OfIndirect("A1", VillageA1),
        OfIndirect("A1b", VillageA1b),
        OfIndirect("A2", VillageA2),
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

    private static IndirectElectionLaw Indirect(string edition) => IndirectElectionEditions.All[new EditionId(edition)].Law;

    private static Edition<TermLaw> OfIndirect(string election, TermLaw law)
    {
        Edition<IndirectElectionLaw> edition = IndirectElectionEditions.All[new EditionId(election)];
        return new Edition<TermLaw>(law.Id, edition.First, edition.Last, edition.Certainty, edition.Title, law.PowersBegin, law);
    }

    private static AkimElectionLaw Election(string edition) => AkimElectionEditions.All[new EditionId(edition)].Law;

    private static Edition<TermLaw> Of(string election, TermLaw law)
    {
        Edition<AkimElectionLaw> edition = AkimElectionEditions.All[new EditionId(election)];
        return new Edition<TermLaw>(law.Id, edition.First, edition.Last, edition.Certainty, edition.Title, law.PowersBegin, law);
    }
}
