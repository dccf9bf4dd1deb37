using System.Collections.Immutable;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Law;
using static SelfGov.Kazakhstan.KazakhstanActs;

namespace SelfGov.Elections.Direct.Editions;

/// <summary>
/// D2: chapter 13-1 as reworded by Constitutional Law No. 156-VII of 5 November 2022, with raion level by the pilot list.
/// </summary>
internal static class EditionD2
{
    private static readonly LocalTime Evening = new(18, 0);

    internal static readonly AkimElectionLaw Law = EditionD1.Law with
    {
        Id = new EditionId("D2"),
        Kazakh = new() { RepeatElection = "қайталама сайлау", Unspent = EditionD1.Law.Kazakh.Unspent },
        Grounds = ImmutableDictionary.CreateRange<GroundKind, Citation>(
        [
            new(GroundKind.TermEnds, ElectionsAct.At("113-1", 1, 1)),
            new(GroundKind.PilotListed, ElectionsAct.At("113-1", 1, 2)),
            new(GroundKind.EarlyTermination, ElectionsAct.At("113-1", 1, 3)),
            new(GroundKind.UnitChanged, ElectionsAct.At("113-1", 1, 3)),
            new(GroundKind.ElectionFailed, ElectionsAct.At("113-1", 1)),
        ]),
        OnlyInNewlyFormedUnit = new(true, ElectionsAct.At("113-1", 1, 3)),
        RaionOnlyByPilotList = new(true, ElectionsAct.At("113-1", 1, 2)),
        HoldOnPilotDay = ElectionsAct.At("113-1", 2),
        Village = EditionD1.Law.Village with
        {
            CallBefore = new(TimeLimit.CalendarDays(50).Before().Counted(DayCounting.Plain), ElectionsAct.At("113-1", 2)),
            HoldAfterCall = new(TimeLimit.CalendarDays(40), ElectionsAct.At("113-1", 3)),
            NominationCloses = new(TimeLimit.CalendarDays(25).Before().At(Evening), ElectionsAct.At("113-3", 5)),
            RegistrationCloses = new(TimeLimit.CalendarDays(20).Before().At(Evening), ElectionsAct.At("113-5", 14)),
        },
        Raion = new LevelTerms
        {
            CallBefore = new(TimeLimit.CalendarDays(50).Before(), ElectionsAct.At("113-1", 2)),
            HoldAfterCall = new(TimeLimit.CalendarDays(50), ElectionsAct.At("113-1", 3)),
            NominationCloses = new(TimeLimit.CalendarDays(30).Before().At(Evening), ElectionsAct.At("113-3", 5)),
            RegistrationCloses = new(TimeLimit.CalendarDays(25).Before().At(Evening), ElectionsAct.At("113-5", 14)),
            FeeInMinimumWages = new(5, ElectionsAct.At("113-5", 2)),
            TermsInARow = new(2, LocalGovernmentAct.At("32", 1)),
            PowersBegin = LocalGovernmentAct.At("32", 1),
        },
        MinimumAge = new(25, LocalGovernmentAct.At("36-2")),
        Extension = new(TimeLimit.CalendarDays(3), ElectionsAct.At("113-3", 6)),
        AssemblyAgrees = new Citation(LocalGovernmentAct, "39-3", "3", "4-3"),
        SheetsHandedIn = new(TimeLimit.CalendarDays(3).Before().Counted(DayCounting.Plain), ElectionsAct.At("113-4", 4)),
        SignatureCheck = new(TimeLimit.CalendarDays(3), ElectionsAct.At("113-4", 8)),
        FeeRefund = new(Share.AtLeast(5, 100), ElectionsAct.At("113-5", 2)),
        RegistrationGrounds =
        [
            new(RegistrationGround.NominationBreach, ElectionsAct.At("113-5", 11, 1)),
            new(RegistrationGround.RequirementsNotMet, ElectionsAct.At("113-5", 11, 2)),
            new(RegistrationGround.UseOfOffice, ElectionsAct.At("113-5", 11, 3)),
            new(RegistrationGround.EarlyCampaigning, ElectionsAct.At("113-5", 11, 4)),
            new(RegistrationGround.FalseStatements, ElectionsAct.At("113-5", 11, 5)),
            new(RegistrationGround.Bribery, ElectionsAct.At("113-5", 11, 6)),
            new(RegistrationGround.SpecialCheckNegative, ElectionsAct.At("113-5", 11, 7)),
            new(RegistrationGround.FalseDeclaration, ElectionsAct.At("113-5", 11), Refuses: false),
            new(RegistrationGround.ImproperCampaigning, ElectionsAct.At("27", 9), Refuses: false),
            new(RegistrationGround.UnlawfulProgramme, ElectionsAct.At("29")),
            new(RegistrationGround.RepeatedBreach, ElectionsAct.At("50", 4), Refuses: false),
        ],
        ResultsPublished = new(TimeLimit.CalendarDays(7), ElectionsAct.At("44", 4, 3)),
    };
}
