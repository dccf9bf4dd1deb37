using System.Collections.Immutable;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Law;
using static SelfGov.Kazakhstan.KazakhstanActs;

namespace SelfGov.Elections.Indirect.Editions;

/// <summary>A2: articles 36 and 36-1 of the law on local government, as Law No. 91-VI of 11 July 2017 made them.</summary>
internal static class EditionA2
{
    /// <summary>The rules of 2013 moved into the law: what reads the same keeps its value and takes the new place.</summary>
    internal static readonly IndirectElectionLaw Law = EditionA1.Law with
    {
        Id = new EditionId("A2"),
        Kazakh = new(),

        // Article 36(1): the mandate, and who is put forward.
        TermYears = new(4, LocalGovernmentAct.At("36", 1)),
        MinimumAge = new(25, LocalGovernmentAct.At("36", 1)),
        Community = new(CommunityRole.Approval, LocalGovernmentAct.At("36", 1)),

        // Article 36-1(1)-(2): general provisions.
        Scope = At(1),
        Winner = At(2),

        // Article 36-1(3): nomination and checks. The law on the civil service is not named, but is a law that the commission applies.
        CallIsPublished = At(3),
        Alternatives = new(2, At(3)),
        CommunityFromCall = At(3),
        Nomination = At(3),
        Revocation = new(TimeLimit.CalendarDays(2).Before(), At(3)),
        NominationOpens = new(TimeLimit.CalendarDays(30).Before(), At(3)),
        NominationCloses = new(TimeLimit.CalendarDays(25).Before(), At(3)),
        Extension = new(TimeLimit.CalendarDays(10), At(3)),
        Requirements = new(CandidateRequirements.CivilService, At(3)),
        RequirementsProtocol = At(3),
        Declarations = At(3),
        DeclarationCheck = new(TimeLimit.CalendarDays(7), At(3)),
        Answers = ImmutableDictionary.CreateRange<InformationSource, Ruled<TimeLimit>>(
        [
            new(InformationSource.Organisation, new(TimeLimit.CalendarDays(4), At(3))),
            new(InformationSource.StateBody, new(TimeLimit.CalendarDays(2), At(3))),
        ]),

        // Article 36-1(4)-(6): registration.
        Papers = new(EditionA1.Law.Papers.Value, At(4)),
        Registration = At(5),
        RegistrationNotice = new(TimeLimit.CalendarDays(7), LocalGovernmentAct.At("36-1", 5, 1)),
        RegistrationGrounds = EditionA1.Grounds(LocalGovernmentAct.At("36-1", 5, 3)),
        RegistrationAppeal = new(TimeLimit.CalendarDays(3), LocalGovernmentAct.At("36-1", 5, 3)),
        RegistrationCloses = new(TimeLimit.CalendarDays(15).Before(), At(6)),
        Withdrawal = new(TimeLimit.CalendarDays(2).Before(), At(6)),
        ExtensionAfterDropout = At(6),
        NoCancellation = new(TimeLimit.CalendarDays(2).Before(), At(6)),

        // Article 36-1(7): campaign.
        CampaignPeriod = At(7),
        TrustedPersons = new(5, At(7)),
        Silence = At(7),

        // Article 36-1(10): the election.
        Grounds = ImmutableDictionary.CreateRange<GroundKind, Citation>(
        [
            new(GroundKind.TermEnds, At(10)),
            new(GroundKind.EarlyTermination, At(10)),
            new(GroundKind.ElectionFailed, At(10)),
        ]),
        CallBefore = new(TimeLimit.CalendarDays(40).Before().Counted(DayCounting.Plain), At(10)),
        HoldAfterCall = new(TimeLimit.Months(1), At(10)),
        HoldAfterVacancy = new(TimeLimit.Months(3), At(10)),
        ElectorsList = At(10),
        Quorum = new(EditionA1.Law.Quorum.Value, At(10)),
        Meeting = At(10),
        Vote = At(10),
        Protocol = At(10),
        RepeatVote = At(10),
        RepeatAfter = At(10),
        RepeatElection = new(TimeLimit.Months(2), At(10)),

        // Article 36-1(11): registration and taking office.
        AkimRegistered = new(TimeLimit.CalendarDays(5), At(11)),
        SpecialCheck = At(11),
        ResultsPublished = At(11),
        Invalidation = At(11),
        OblastInvalidates = true,
    };

    private static Citation At(int paragraph) => LocalGovernmentAct.At("36-1", paragraph);
}
