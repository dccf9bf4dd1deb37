using System.Collections.Immutable;
using SelfGov.Elections.Direct.Ballots;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Kazakhstan.KazakhstanActs;
using State = SelfGov.Elections.Direct.CandidateState;

namespace SelfGov.Elections.Direct;

/// <summary>The way of a candidate through the election, moved by the same facts as the election itself.</summary>
internal static class CandidateMachine
{
    internal static readonly Topology<State> Topology = Topology<State>.Observe(
        State.Nominated, AkimElectionLifecycle.Procedure.Facts.Family, Configure);

    internal static readonly ImmutableArray<StateText<State>> Texts =
    [
        new(State.Nominated, new("ұсынылды", "выдвинут", "nominated"), ElectionsAct.At("113-3", 1)),
        new(State.UnderEligibilityCheck, new(
            "талаптарға сәйкестігі тексерілуде", "проверяется на соответствие требованиям", "under eligibility check"),
            ElectionsAct.At("113-2")),
        new(State.CollectingSignatures, new("қол жинауда", "собирает подписи", "collecting signatures"), ElectionsAct.At("113-4", 3)),
        new(State.SignaturesUnderCheck, new("қойылған қолдар тексерілуде", "подписи проверяются", "signatures under check"),
            ElectionsAct.At("113-4")),
        new(State.ReadyForRegistration, new("тіркеуге дайын", "готов к регистрации", "ready for registration"),
            ElectionsAct.At("113-5", 14)),
        new(State.Registered, new("тіркелді", "зарегистрирован", "registered"), ElectionsAct.At("113-5", 8)),
        new(State.Refused, new("тіркеуден бас тартылды", "отказано в регистрации", "registration refused"), ElectionsAct.At("113-5", 11)),
        new(State.Cancelled, new("тіркеудің күші жойылды", "регистрация отменена", "registration cancelled"), ElectionsAct.At("113-5", 11)),
        new(State.UnderAppeal, new("шешімге шағым қаралуда", "решение обжалуется", "under appeal"), ElectionsAct.At("113-5", 13)),
        new(State.Withdrawn, new("кандидатурасын алып тастады", "снял кандидатуру", "withdrawn"),
            ElectionsAct.At("113-6", 1), IsFinal: true),
        new(State.NominationRevoked, new("ұсыну туралы шешімнің күші жойылды", "решение о выдвижении отменено", "nomination revoked"),
            ElectionsAct.At("113-6", 2), IsFinal: true),
        new(State.Deceased, new("қайтыс болды", "умер", "deceased"), ElectionsAct.At("113-7", 2), IsFinal: true),
        new(State.NotRegistered, new("мерзімінде тіркелмеді", "не зарегистрирован в срок", "not registered in time"),
            ElectionsAct.At("113-5", 14), IsFinal: true),
        new(State.OnBallot, new("бюллетеньге енгізілді", "включён в бюллетень", "on the ballot"), ElectionsAct.At("37", 1)),
        new(State.Elected, new("сайланды", "избран", "elected"), ElectionsAct.At("113-10", 2), IsFinal: true),
        new(State.NotElected, new("сайланбады", "не избран", "not elected"), ElectionsAct.At("113-10", 2), IsFinal: true),
    ];

    internal static void Configure(TopologyDefinition<State> candidate)
    {
        // Article 113-2: the requirements.
        candidate.Configure(State.Nominated)
            .Permit<EligibilityCheckStarted>(State.UnderEligibilityCheck);
        candidate.Configure(State.UnderEligibilityCheck)
            .Permit<EligibilityConfirmed>(State.ReadyForRegistration)
            .Permit<SignatureCollectionOpened>(State.CollectingSignatures)
            .Record<EligibilityDenied>();

        // Article 113-4: signatures.
        candidate.Configure(State.CollectingSignatures)
            .Record<SignatureSheetsIssued>()
            .Permit<SignaturesHandedIn>(State.SignaturesUnderCheck);
        candidate.Configure(State.SignaturesUnderCheck)
            .Permit<SignaturesConfirmed>(State.ReadyForRegistration)
            .Record<SignaturesInsufficient, SignatureSheetsCorrected>();
        candidate.Configure(State.ReadyForRegistration).Record<SignatureCheckCorrected>();

        // Article 113-5: registration.
        candidate.Configure(State.ReadyForRegistration)
            .Permit<CandidateRegistered>(State.Registered);
        foreach (State before in new[]
                 {
                     State.Nominated, State.UnderEligibilityCheck, State.CollectingSignatures, State.SignaturesUnderCheck,
                     State.ReadyForRegistration,
                 })
        {
            candidate.Configure(before)
                .Permit<ElectionFailed>(State.NotRegistered)
                .Permit<ElectionDiscontinued>(State.NotRegistered)
                .Record<DocumentsReceived, FeePaid, SpecialCheckStarted, SpecialCheckAnswered>()
                .Permit<RegistrationRefused>(State.Refused)
                .Permit<RegistrationClosed>(State.NotRegistered);
        }

        foreach (State registered in new[] { State.Registered, State.OnBallot })
        {
            candidate.Configure(registered)
                .Record<SpecialCheckStarted, SpecialCheckAnswered, DeclarationChecked>()
                .Permit<RegistrationCancelled>(State.Cancelled)
                .Permit<ElectionFailed>(State.NotElected)
                .Permit<ElectionDiscontinued>(State.NotElected);
        }

        foreach (State certified in new[] { State.Registered, State.OnBallot })
        {
            candidate.Configure(certified).Record<CandidateCertified>();
        }

        candidate.Configure(State.Registered).Permit<RegistrationClosed>(State.OnBallot);
        candidate.Configure(State.Refused).Permit<DecisionAppealed>(State.UnderAppeal);
        candidate.Configure(State.Cancelled).Permit<DecisionAppealed>(State.UnderAppeal);
        candidate.Configure(State.UnderAppeal)
            .Permit<CandidateRestored>(State.Registered)
            .Permit<CandidateRestoredToBallot>(State.OnBallot)
            .Permit<RefusalUpheld>(State.Refused)
            .Permit<CancellationUpheld>(State.Cancelled)

            // The vote at hand is over: who won an appeal later would enter another election.
            .Permit<RepeatElectionCalled>(State.NotRegistered)
            .Permit<PowersBegan>(State.NotRegistered)
            .Permit<ElectionFailed>(State.NotRegistered)
            .Permit<ElectionDiscontinued>(State.NotRegistered);

        // Articles 50(4), 113-6: warning, withdrawal, revocation; and death.
        foreach (State standing in new[]
                 {
                     State.Nominated, State.UnderEligibilityCheck, State.CollectingSignatures, State.SignaturesUnderCheck,
                     State.ReadyForRegistration,
                     State.Registered, State.OnBallot,
                 })
        {
            candidate.Configure(standing)
                .Record<CandidateWarned>()
                .Permit<CandidateWithdrawn>(State.Withdrawn)
                .Permit<NominationRevoked>(State.NominationRevoked)
                .Permit<CandidateDied>(State.Deceased);
        }

        // Articles 113-9 to 113-11: the result, and the fee (art. 113-5(2)).
        candidate.Configure(State.OnBallot)
            .Permit<RepeatElectionCalled>(State.NotElected)
            .Permit<AkimRegistered>(State.Elected)
            .Permit<PowersBegan>(State.NotElected);
        foreach (State end in new[] { State.OnBallot, State.Elected, State.NotElected, State.Deceased })
        {
            candidate.Configure(end).Record<FeeRefunded>();
        }

        candidate.Configure(State.NotElected).Record<CandidateDied>();

        // The special check alone lasts thirty days (art. 113-5(3)-(4)): answers may come after the vote.
        foreach (State voted in new[] { State.Elected, State.NotElected })
        {
            candidate.Configure(voted).Record<SpecialCheckAnswered, DeclarationChecked>();
        }
    }
}
