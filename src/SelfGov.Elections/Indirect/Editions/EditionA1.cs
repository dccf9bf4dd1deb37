using System.Collections.Immutable;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Law;
using static SelfGov.Elections.Indirect.IndirectElectionActs;

namespace SelfGov.Elections.Indirect.Editions;

/// <summary>A1: the rules approved by Decree No. 555 of 24 April 2013.</summary>
internal static class EditionA1
{
    internal static readonly IndirectElectionLaw Law = new()
    {
        Id = new EditionId("A1"),
        Kazakh = new()
        {
            SpecialCheck = "арнайы тексеріс",
            Submission = "аудан әкімінің ұсынымы",
            Revocation = "ұсынымды кері қайтарып алу",
        },

        // 1 and 2: general provisions, electoral system.
        Scope = Para(2),
        TermYears = new(4, Para(6)),
        Winner = Para(7),

        // 3: nomination and registration.
        CallIsPublished = Para(11),
        MinimumAge = new(25, Para(12)),
        Requirements = new(
            CandidateRequirements.CivilService | CandidateRequirements.HigherEducation | CandidateRequirements.Residence
            | CandidateRequirements.RightToVote,
            Para(12)),
        Alternatives = new(2, Para(13)),
        Community = new(CommunityRole.Consultation, Para(13)),
        Nomination = Para(14),
        NominationOpens = new(TimeLimit.CalendarDays(30).Before(), Para(15)),
        NominationCloses = new(TimeLimit.CalendarDays(25).Before(), Para(15)),
        Extension = new(TimeLimit.CalendarDays(10), Para(16)),
        RequirementsProtocol = Para(17),
        Declarations = Para(18),
        DeclarationCheck = new(TimeLimit.CalendarDays(7), Para(19)),
        Answers = ImmutableDictionary.CreateRange<InformationSource, Ruled<TimeLimit>>(
        [
            new(InformationSource.Organisation, new(TimeLimit.CalendarDays(4), Para(19))),
            new(InformationSource.StateBody, new(TimeLimit.CalendarDays(2), Para(19))),
        ]),
        Papers = new(
            NominationPapers.Submission | NominationPapers.StatementOfConsent | NominationPapers.Biography | NominationPapers.IdentityCopy
            | NominationPapers.DeclarationCertificate,
            Para(20)),
        Registration = Para(21),
        RegistrationNotice = new(TimeLimit.CalendarDays(7), Para(22, 1)),
        RegistrationGrounds = Grounds(Para(22, 3)),
        RegistrationAppeal = new(TimeLimit.CalendarDays(3), Para(23)),
        RegistrationCloses = new(TimeLimit.CalendarDays(15).Before(), Para(24)),
        Withdrawal = new(TimeLimit.CalendarDays(2).Before(), Para(25)),
        ExtensionAfterDropout = Para(26),
        NoCancellation = new(TimeLimit.CalendarDays(2).Before(), Para(27)),

        // 4: campaign.
        CampaignPeriod = Para(28),
        TrustedPersons = new(5, Para(32)),
        Silence = Para(38),

        // 5: the election. The term ends with its last day: a call on T - 45 leaves 45 full days until then.
        Grounds = ImmutableDictionary.CreateRange<GroundKind, Citation>(
        [
            new(GroundKind.TermEnds, Para(45)),
            new(GroundKind.EarlyTermination, Para(45)),
            new(GroundKind.ElectionFailed, Para(45)),
        ]),
        CallBefore = new(TimeLimit.CalendarDays(45).Before().Counted(DayCounting.Plain), Para(45)),
        HoldAfterVacancy = new(TimeLimit.Months(2), Para(45)),
        ElectorsList = Para(48),
        Quorum = new(new Threshold(Share.AtLeast(2, 3), VoteBase.All), Para(49)),
        Meeting = Para(50),
        Vote = Para(52),
        Protocol = Para(53),
        RepeatAfter = Para(55),
        RepeatElection = new(TimeLimit.Months(2), Para(56)),

        // 6: registration and taking office.
        AkimRegistered = new(TimeLimit.CalendarDays(5), Para(57)),
        SpecialCheck = Para(58),
        ResultsPublished = Para(59),
        Invalidation = Para(60),
        OblastInvalidates = false,
    };

    /// <summary>
    /// The grounds to refuse or cancel read the same in the rules and in the law; "other requirements" is the last of them.
    /// </summary>
    internal static ImmutableArray<RegistrationGroundRule> Grounds(Citation basis) =>
    [
        new(RegistrationGround.NominationBreach, basis),
        new(RegistrationGround.UseOfOffice, basis),
        new(RegistrationGround.EarlyCampaigning, basis),
        new(RegistrationGround.Bribery, basis),
        new(RegistrationGround.FalseDeclaration, basis),
        new(RegistrationGround.RequirementsNotMet, basis),
    ];
}
