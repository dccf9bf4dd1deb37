using System.Collections.Immutable;
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
        ]),
        OnlyInNewlyFormedUnit = new(true, ElectionsAct.At("113-1", 1, 2)),
        RaionOnlyByPilotList = null,
        HoldOnPilotDay = null,
        Raion = EditionD2.Law.Raion! with
        {
            CallBefore = new(TimeLimit.CalendarDays(60).Before().Counted(DayCounting.Plain), ElectionsAct.At("113-1", 2)),
        },
    };
}
