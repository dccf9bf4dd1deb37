using SelfGov.Elections.Direct.Polls;
using SelfGov.Law;
using static SelfGov.Kazakhstan.KazakhstanActs;

namespace SelfGov.Elections.Direct.Editions;

/// <summary>D4: the chapter as changed by Constitutional Law No. 305-VIII of 11 June 2026; village level only, ties voted again.</summary>
internal static class EditionD4
{
    internal static readonly AkimElectionLaw Law = EditionD3.Law with
    {
        Id = new EditionId("D4"),
        Kazakh = new(),
        Raion = null,
        EarlierCallAfterVacancy = EditionD3.Law.CallAfterVacancy,
        CallAfterVacancy = new(TimeLimit.Months(2), ElectionsAct.At("113-1", 3)),
        NotForMaslikhatAtOnce = ElectionsAct.At("113-3", 4),
        SignedSettlements = new(Share.AtLeast(1, 2), ElectionsAct.At("113-4", 1)),
        WithdrawalNeedsRegistration = false,
        RevocationCountsFromRegistration = false,
        SpecialPrecincts = PrecinctKindRule.All(
            ElectionsAct,
            temporary:
            [
                PrecinctKind.Ship, PrecinctKind.Sanatorium, PrecinctKind.Hospital, PrecinctKind.Detention,
                PrecinctKind.ContinuousProduction, PrecinctKind.ShiftCamp,
            ],
            permanent: [PrecinctKind.MilitaryUnit, PrecinctKind.Remote, PrecinctKind.Pasture]),
        VoterListRequests = ElectionsAct.At("26", 2),
        PrecinctInvalidation = ElectionsAct.At("44", "2-1"),
        PrecinctInvalidationNeedsSubmission = new(true, ElectionsAct.At("44", "2-1")),
        Tie = new(TieOutcome.RepeatVoting, ElectionsAct.At("113-9", 1)),
        RepeatVoting = new(TimeLimit.Months(1), ElectionsAct.At("113-9", 2)),
        RepeatAfterInvalidation = ElectionsAct.At("113-9", 3),
        RepeatElection = new(TimeLimit.Months(1), ElectionsAct.At("113-9", 4)),
        RepeatElectionDeadlines = ElectionsAct.At("113-9", 4),
    };
}
