using System.Collections.Immutable;
using SelfGov.Workflow;
using Stateless;
using static SelfGov.Kazakhstan.KazakhstanActs;
using Fact = SelfGov.Elections.Direct.ElectionTrigger;
using State = SelfGov.Elections.Direct.CandidateState;

namespace SelfGov.Elections.Direct;

/// <summary>The way of a candidate through the election, moved by the same facts as the election itself.</summary>
internal static class CandidateMachine
{
    internal static readonly Topology<State, Fact> Topology = Topology<State, Fact>.Observe(State.Nominated, Configure);

    internal static readonly ImmutableArray<StateText<State>> Texts =
    [
        new(State.Nominated, new("ұсынылды", "выдвинут", "nominated"), ElectionsAct.At("113-3", 1)),
        new(State.UnderEligibilityCheck, new("талаптарға сәйкестігі тексерілуде", "проверяется на соответствие требованиям", "under eligibility check"), ElectionsAct.At("113-2")),
        new(State.CollectingSignatures, new("қол жинауда", "собирает подписи", "collecting signatures"), ElectionsAct.At("113-4", 3)),
        new(State.SignaturesUnderCheck, new("қойылған қолдар тексерілуде", "подписи проверяются", "signatures under check"), ElectionsAct.At("113-4")),
        new(State.ReadyForRegistration, new("тіркеуге дайын", "готов к регистрации", "ready for registration"), ElectionsAct.At("113-5", 14)),
        new(State.Registered, new("тіркелді", "зарегистрирован", "registered"), ElectionsAct.At("113-5", 8)),
        new(State.Refused, new("тіркеуден бас тартылды", "отказано в регистрации", "registration refused"), ElectionsAct.At("113-5", 11)),
        new(State.Cancelled, new("тіркеудің күші жойылды", "регистрация отменена", "registration cancelled"), ElectionsAct.At("113-5", 11)),
        new(State.UnderAppeal, new("шешімге шағым қаралуда", "решение обжалуется", "under appeal"), ElectionsAct.At("113-5", 13)),
        new(State.Withdrawn, new("кандидатурасын алып тастады", "снял кандидатуру", "withdrawn"), ElectionsAct.At("113-6", 1), IsFinal: true),
        new(State.NominationRevoked, new("ұсыну туралы шешімнің күші жойылды", "выдвижение отменено", "nomination revoked"), ElectionsAct.At("113-6", 2), IsFinal: true),
        new(State.Deceased, new("қайтыс болды", "умер", "deceased"), ElectionsAct.At("113-7", 2), IsFinal: true),
        new(State.NotRegistered, new("мерзімінде тіркелмеді", "не зарегистрирован в срок", "not registered in time"), ElectionsAct.At("113-5", 14), IsFinal: true),
        new(State.OnBallot, new("бюллетеньге енгізілді", "включён в бюллетень", "on the ballot"), ElectionsAct.At("37", 1)),
        new(State.Elected, new("сайланды", "избран", "elected"), ElectionsAct.At("113-10", 2), IsFinal: true),
        new(State.NotElected, new("сайланбады", "не избран", "not elected"), ElectionsAct.At("113-10", 2), IsFinal: true),
    ];

    internal static void Configure(StateMachine<State, Fact> candidate)
    {
        // Article 113-2: the requirements.
        candidate.Configure(State.Nominated)
            .Permit(Fact.EligibilityCheckStarted, State.UnderEligibilityCheck);
        candidate.Configure(State.UnderEligibilityCheck)
            .Permit(Fact.EligibilityConfirmed, State.ReadyForRegistration)
            .Permit(Fact.SignatureCollectionOpened, State.CollectingSignatures)
            .Record(Fact.EligibilityDenied);

        // Article 113-4: signatures.
        candidate.Configure(State.CollectingSignatures)
            .Record(Fact.SignatureSheetsIssued)
            .Permit(Fact.SignaturesHandedIn, State.SignaturesUnderCheck);
        candidate.Configure(State.SignaturesUnderCheck)
            .Permit(Fact.SignaturesConfirmed, State.ReadyForRegistration)
            .Record(Fact.SignaturesInsufficient);

        // Article 113-5: registration.
        candidate.Configure(State.ReadyForRegistration)
            .Permit(Fact.CandidateRegistered, State.Registered);
        foreach (State before in new[] { State.Nominated, State.UnderEligibilityCheck, State.CollectingSignatures, State.SignaturesUnderCheck, State.ReadyForRegistration })
        {
            candidate.Configure(before)
                .Record(Fact.DocumentsReceived, Fact.FeePaid, Fact.SpecialCheckStarted, Fact.SpecialCheckAnswered)
                .Permit(Fact.RegistrationRefused, State.Refused)
                .Permit(Fact.RegistrationClosed, State.NotRegistered);
        }

        foreach (State registered in new[] { State.Registered, State.OnBallot })
        {
            candidate.Configure(registered)
                .Record(Fact.SpecialCheckStarted, Fact.SpecialCheckAnswered, Fact.DeclarationChecked)
                .Permit(Fact.RegistrationCancelled, State.Cancelled);
        }

        candidate.Configure(State.Registered).Permit(Fact.RegistrationClosed, State.OnBallot);
        candidate.Configure(State.Refused).Permit(Fact.DecisionAppealed, State.UnderAppeal);
        candidate.Configure(State.Cancelled).Permit(Fact.DecisionAppealed, State.UnderAppeal);
        candidate.Configure(State.UnderAppeal)
            .Permit(Fact.CandidateRestored, State.Registered)
            .Permit(Fact.CandidateRestoredToBallot, State.OnBallot)
            .Permit(Fact.RefusalUpheld, State.Refused)
            .Permit(Fact.CancellationUpheld, State.Cancelled)

            // The vote at hand is over: who won an appeal later would enter another election.
            .Permit(Fact.RepeatElectionCalled, State.NotRegistered)
            .Permit(Fact.PowersBegan, State.NotRegistered);

        // Articles 50(4), 113-6: warning, withdrawal, revocation; and death.
        foreach (State standing in new[]
                 { State.Nominated, State.UnderEligibilityCheck, State.CollectingSignatures, State.SignaturesUnderCheck, State.ReadyForRegistration, State.Registered, State.OnBallot })
        {
            candidate.Configure(standing)
                .Record(Fact.CandidateWarned)
                .Permit(Fact.CandidateWithdrawn, State.Withdrawn)
                .Permit(Fact.NominationRevoked, State.NominationRevoked)
                .Permit(Fact.CandidateDied, State.Deceased);
        }

        // Articles 113-9 to 113-11: the result, and the fee (art. 113-5(2)).
        candidate.Configure(State.OnBallot)
            .Permit(Fact.RepeatElectionCalled, State.NotElected)
            .Permit(Fact.AkimRegistered, State.Elected)
            .Permit(Fact.PowersBegan, State.NotElected);
        foreach (State end in new[] { State.Elected, State.NotElected, State.Deceased })
        {
            candidate.Configure(end).Record(Fact.FeeRefunded);
        }

        // The special check alone lasts thirty days (art. 113-5(3)-(4)): answers may come after the vote.
        foreach (State voted in new[] { State.Elected, State.NotElected })
        {
            candidate.Configure(voted).Record(Fact.SpecialCheckAnswered, Fact.DeclarationChecked);
        }
    }
}
