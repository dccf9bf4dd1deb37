using System.Collections.Immutable;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Law;
using static SelfGov.Kazakhstan.KazakhstanActs;

namespace SelfGov.Elections.Direct.Editions;

/// <summary>D3: the same chapter with the pilot wording of article 113-1(1)-(2) over; every raion elects as its akim's term ends.</summary>
internal static class EditionD3
{
    internal static readonly AkimElectionLaw Law = EditionD2.Law with
    {
        Id = new EditionId("D3"),
        Grounds = ImmutableDictionary.CreateRange<GroundKind, Citation>(
        [
            new(GroundKind.TermEnds, ElectionsAct.At("113-1", 1, 1)),
            new(GroundKind.EarlyTermination, ElectionsAct.At("113-1", 1, 2)),
            new(GroundKind.UnitChanged, ElectionsAct.At("113-1", 1, 2)),
            new(GroundKind.ElectionFailed, ElectionsAct.At("113-1", 1)),
        ]),
        // Constitutional Law No. 305-VIII of 11 June 2026: article 113-1(3) with two months is in force after ten calendar days from its
        // publication, the rest of the edition that it made from 1 July.
        LaterCallAfterVacancy = new(new LimitFrom(new LocalDate(2026, 6, 22), TimeLimit.Months(2)), ElectionsAct.At("113-1", 3)),
        OnlyInNewlyFormedUnit = new(true, ElectionsAct.At("113-1", 1, 2)),
        RaionOnlyByPilotList = null,
        HoldOnPilotDay = null,
        Raion = EditionD2.Law.Raion! with
        {
            CallBefore = new(TimeLimit.CalendarDays(60).Before().Counted(DayCounting.Plain), ElectionsAct.At("113-1", 2)),
        },
    };
}
