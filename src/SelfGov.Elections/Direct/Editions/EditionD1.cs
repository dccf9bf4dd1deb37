using System.Collections.Immutable;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct.Polls;
using SelfGov.Law;
using static SelfGov.Kazakhstan.KazakhstanActs;

namespace SelfGov.Elections.Direct.Editions;

/// <summary>D1: chapter 13-1 as added by Constitutional Law No. 41-VII of 24 May 2021; village level only.</summary>
internal static class EditionD1
{
    private static readonly LocalTime Evening = new(18, 0);

    internal static readonly AkimElectionLaw Law = new()
    {
        Id = new EditionId("D1"),
        Kazakh = new() { SpecialCheck = "арнаулы тексеру", Unspent = "өтелмеген немесе алып тасталмаған" },
        Scope = ElectionsAct.At("3", 1),

        // Article 113-1: the call.
        Grounds = ImmutableDictionary.CreateRange<GroundKind, Citation>(
        [
            new(GroundKind.TermEnds, ElectionsAct.At("113-1", 1, 1)),
            new(GroundKind.EarlyTermination, ElectionsAct.At("113-1", 1, 2)),
            new(GroundKind.UnitChanged, ElectionsAct.At("113-1", 1, 2)),
            new(GroundKind.ElectionFailed, ElectionsAct.At("113-1", 1)),
        ]),
        Village = new LevelTerms
        {
            // The term ends with its last day: 40 full days lie between the call and that end when the call is on T - 40.
            CallBefore = new(TimeLimit.CalendarDays(40).Before().Counted(DayCounting.Plain), ElectionsAct.At("113-1", 2)),
            HoldAfterCall = new(TimeLimit.CalendarDays(30), ElectionsAct.At("113-1", 3)),
            NominationCloses = new(TimeLimit.CalendarDays(15).Before().At(Evening), ElectionsAct.At("113-3", 5)),
            RegistrationCloses = new(TimeLimit.CalendarDays(10).Before().At(Evening), ElectionsAct.At("113-5", 14)),
            FeeInMinimumWages = new(1, ElectionsAct.At("113-5", 2)),
            TermsInARow = new(2, LocalGovernmentAct.At("36", 2)),
            PowersBegin = LocalGovernmentAct.At("36", 4),
        },
        HoldBeforeTermEnds = new(TimeLimit.CalendarDays(10).Before().Counted(DayCounting.Plain), ElectionsAct.At("113-1", 2)),
        CallAfterVacancy = new(TimeLimit.Months(1), ElectionsAct.At("113-1", 3)),
        CallIsPublished = ElectionsAct.At("113-1", 4),

        // Article 113-2: the requirements.
        Requirements = ElectionsAct.At("113-2"),
        MinimumAge = new(25, LocalGovernmentAct.At("36", 1)),
        UnspentConviction = ElectionsAct.At("4", 4, 1),
        CorruptionGuilt = ElectionsAct.At("4", 4, 2),

        // Article 113-3: nomination.
        Nominators = ElectionsAct.At("113-3", 1),
        OneDistrict = ElectionsAct.At("113-3", 4),
        NominationPeriod = ElectionsAct.At("113-3", 5),
        Extension = new(TimeLimit.CalendarDays(5), ElectionsAct.At("113-3", 6)),
        HigherAkimNominates = ElectionsAct.At("113-3", 6),
        AssemblyAgrees = ElectionsAct.At("113-3", 6),

        // Article 113-4: signatures.
        Signatures = new(Share.AtLeast(1, 100), ElectionsAct.At("113-4", 1)),
        SheetsIssued = new(TimeLimit.CalendarDays(3), ElectionsAct.At("113-4", 3)),
        SignatureCheck = new(TimeLimit.CalendarDays(3), ElectionsAct.At("113-4", 7)),

        // Article 113-5: registration.
        DeclarationCheck = new(TimeLimit.CalendarDays(5), ElectionsAct.At("113-5", 3)),
        SpecialCheck = new(TimeLimit.CalendarDays(30), ElectionsAct.At("113-5", 4)),
        Documents = ImmutableDictionary.CreateRange<NominationPath, Ruled<CandidateDocuments>>(
        [
            new(NominationPath.Party, new(
                CandidateDocuments.MinutesExtract | CandidateDocuments.StatementOfConsent | CandidateDocuments.Biography
                | CandidateDocuments.DeclarationCertificate | CandidateDocuments.FeeReceipt | CandidateDocuments.PartyMembership
                | CandidateDocuments.SpecialCheckPapers,
                ElectionsAct.At("113-5", 5))),
            new(NominationPath.Self, new(
                CandidateDocuments.StatementOfIntent | CandidateDocuments.SignatureProtocol | CandidateDocuments.Biography
                | CandidateDocuments.DeclarationCertificate | CandidateDocuments.FeeReceipt | CandidateDocuments.SpecialCheckPapers,
                ElectionsAct.At("113-5", 6))),
            new(NominationPath.HigherAkim, new(
                CandidateDocuments.Submission | CandidateDocuments.StatementOfConsent | CandidateDocuments.Biography
                | CandidateDocuments.DeclarationCertificate | CandidateDocuments.FeeReceipt | CandidateDocuments.SpecialCheckPapers,
                ElectionsAct.At("113-5", 7))),
        ]),
        Registration = ElectionsAct.At("113-5", 8),
        RegistrationNotice = new(TimeLimit.CalendarDays(5), ElectionsAct.At("113-5", 9)),
        RegistrationGrounds =
        [
            new(RegistrationGround.NominationBreach, ElectionsAct.At("113-5", 11, 1)),
            new(RegistrationGround.RequirementsNotMet, ElectionsAct.At("113-5", 11, 2)),
            new(RegistrationGround.UseOfOffice, ElectionsAct.At("113-5", 11, 3)),
            new(RegistrationGround.EarlyCampaigning, ElectionsAct.At("113-5", 11, 4)),
            new(RegistrationGround.CampaigningInSilence, ElectionsAct.At("113-5", 11, 4)),
            new(RegistrationGround.FalseStatements, ElectionsAct.At("113-5", 11, 5)),
            new(RegistrationGround.Bribery, ElectionsAct.At("113-5", 11, 6)),
            new(RegistrationGround.FalseDeclaration, ElectionsAct.At("113-5", 11, 7)),
            new(RegistrationGround.SpecialCheckNegative, ElectionsAct.At("113-5", 11, 8)),
            new(RegistrationGround.ImproperCampaigning, ElectionsAct.At("27", 9), Refuses: false),
            new(RegistrationGround.UnlawfulProgramme, ElectionsAct.At("29")),
            new(RegistrationGround.RepeatedBreach, ElectionsAct.At("50", 4), Refuses: false),
        ],
        Warning = ElectionsAct.At("50", 4),
        NoCancellation = new(TimeLimit.CalendarDays(2).Before(), ElectionsAct.At("113-5", 12)),
        RegistrationAppeal = new(TimeLimit.CalendarDays(3), ElectionsAct.At("113-5", 13)),
        RegistrationAppealDecision = new(TimeLimit.CalendarDays(3), ElectionsAct.At("113-5", 13)),
        RegistrationPeriod = ElectionsAct.At("113-5", 14),

        // Article 113-6: withdrawal and revocation.
        Withdrawal = new(TimeLimit.CalendarDays(2).Before(), ElectionsAct.At("113-6", 1)),
        WithdrawalNeedsRegistration = true,
        Revocation = new(TimeLimit.CalendarDays(2).Before(), ElectionsAct.At("113-6", 2)),
        RevocationCountsFromRegistration = true,

        // Article 113-7: postponement.
        PostponementAtRegistration = new(TimeLimit.CalendarDays(15), ElectionsAct.At("113-7", 1)),
        PostponementAfterDropout = new(TimeLimit.CalendarDays(15), ElectionsAct.At("113-7", 2)),
        AfterPostponement = ElectionsAct.At("113-7", 3),

        // The general part: campaign, lists, voting, counting.
        CampaignPeriod = ElectionsAct.At("27", 2),
        Silence = ElectionsAct.At("32", 1),
        NoPollResults = new(TimeLimit.CalendarDays(5).Before().Counted(DayCounting.Plain), ElectionsAct.At("28", 9)),
        Hours = new(new VotingHours(new LocalTime(7, 0), new LocalTime(20, 0)), ElectionsAct.At("38", 1)),
        HoursAtMost = new(new VotingHours(new LocalTime(6, 0), new LocalTime(22, 0)), ElectionsAct.At("38", 1)),
        Ballot = ElectionsAct.At("37", 1),
        VoterListHandedOver = new(TimeLimit.CalendarDays(20).Before(), ElectionsAct.At("26-1", 1)),
        PrecinctSize = new(3_000, ElectionsAct.At("23", 2, 1)),
        SpecialPrecincts = PrecinctKindRule.All(
            ElectionsAct,
            temporary:
            [
                PrecinctKind.Ship, PrecinctKind.Sanatorium, PrecinctKind.Hospital, PrecinctKind.Pasture, PrecinctKind.Detention,
            ],
            permanent: [PrecinctKind.MilitaryUnit, PrecinctKind.Remote]),
        OneList = ElectionsAct.At("25", 3),
        VoterListChanged = ElectionsAct.At("26-1", 2),
        VoterListRequests = ElectionsAct.At("26", 4),
        VoterListFrozen = ElectionsAct.At("24", 10),
        AbsenteeCertificates = new(
            TimeLimit.CalendarDays(1).Before().Counted(DayCounting.Plain).At(new LocalTime(18, 0)), ElectionsAct.At("41", "6-1")),
        HomeVotingRequests = new(new LocalTime(12, 0), ElectionsAct.At("41", 6)),
        PortableBoxes = ElectionsAct.At("43", "3-1"),
        RecountAtRequest = ElectionsAct.At("43", "7-1"),
        PrecinctInvalidation = new Citation(ElectionsAct, "14", subparagraph: "3"),
        Count = new(Duration.FromHours(12), ElectionsAct.At("43", 1)),
        ProtocolFigures = ElectionsAct.At("43", "4-1"),
        ProtocolDelivered = ElectionsAct.At("113-8", 1),
        GeneralSteps = GeneralSteps.All,

        // Articles 44, 113-9 to 113-11: the result.
        ResultsEstablished = new(TimeLimit.CalendarDays(3), ElectionsAct.At("113-10", 1)),
        Winner = ElectionsAct.At("113-10", 2),
        ResultsPublished = new(TimeLimit.CalendarDays(4), ElectionsAct.At("44", 4, 3)),
        Tie = new(TieOutcome.RepeatElection, ElectionsAct.At("113-9", 2)),
        RepeatAfterInvalidation = ElectionsAct.At("113-9", 1),
        RepeatElection = new(TimeLimit.Months(1), ElectionsAct.At("113-9", 3)),
        RepeatElectionDeadlines = ElectionsAct.At("113-9", 3),
        Invalidation = ElectionsAct.At("113-11", 2),
        InvalidationAppeal = new(TimeLimit.CalendarDays(5), ElectionsAct.At("113-11", 2)),
        InvalidationAppealDecision = new(TimeLimit.CalendarDays(5), ElectionsAct.At("113-11", 2)),
        DutiesGivenUp = new(TimeLimit.CalendarDays(7), ElectionsAct.At("45")),
        AkimRegistered = new(TimeLimit.CalendarDays(7), ElectionsAct.At("113-11", 1)),
    };
}
