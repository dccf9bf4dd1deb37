using System.Collections.Immutable;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using State = SelfGov.Elections.Indirect.IndirectCandidateState;

namespace SelfGov.Elections.Indirect;

/// <summary>The way of a candidate through the indirect election, moved by the same facts as the election itself.</summary>
internal static class IndirectCandidateMachine
{
    internal static readonly Topology<State> Topology =
        Topology<State>.Observe(State.Nominated, IndirectElectionLifecycle.Procedure.Facts.Family, Configure);

    internal static ImmutableArray<StateText<State>> States(IndirectElectionLaw law) =>
    [
        new(State.Nominated, new("ұсынылды", "выдвинут", "nominated"), law.Nomination),
        new(State.RequirementsMet, new("талаптарға сәйкес", "соответствует требованиям", "requirements met"), law.RequirementsProtocol),
        new(State.Registered, new("тіркелді", "зарегистрирован", "registered"), law.Registration),
        new(State.Refused, new(
            "тіркеуден бас тартылды", "отказано в регистрации", "registration refused"), law.RegistrationGrounds[0].Basis),
        new(State.Cancelled, new(
            "тіркеудің күші жойылды", "регистрация отменена", "registration cancelled"), law.RegistrationGrounds[0].Basis),
        new(State.UnderAppeal, new("шешімге шағым қаралуда", "решение обжалуется", "under appeal"), law.RegistrationAppeal.Basis),
        new(State.Withdrawn, new("кандидатурасын алып тастады", "снял кандидатуру", "withdrawn"), law.Withdrawal.Basis, IsFinal: true),
        new(
            State.NominationRevoked, new("ұсыну кері қайтарып алынды", "представление отозвано", "nomination revoked"),
            law.Revocation?.Basis ?? law.Nomination, IsFinal: true),
        new(State.Deceased, new("қайтыс болды", "умер", "deceased"), law.ExtensionAfterDropout, IsFinal: true),
        new(
            State.NotRegistered, new("мерзімінде тіркелмеді", "не зарегистрирован в срок", "not registered in time"),
            law.RegistrationCloses.Basis, IsFinal: true),
        new(State.OnBallot, new("бюллетеньге енгізілді", "включён в бюллетень", "on the ballot"), law.Vote),
        new(State.Elected, new("сайланды", "избран", "elected"), law.Winner),
        new(State.InOffice, new("қызметіне орналасты", "занял должность", "in office"), law.SpecialCheck, IsFinal: true),
        new(
            State.NotConfirmed, new("арнайы тексеруден өтпеді", "не прошёл специальную проверку", "not confirmed by the special check"),
            law.SpecialCheck, IsFinal: true),
        new(State.NotElected, new("сайланбады", "не избран", "not elected"), law.Winner, IsFinal: true),
    ];

    internal static void Configure(TopologyDefinition<State> candidate)
    {
        // The requirements and the registration.
        candidate.Configure(State.Nominated)
            .Record<RequirementsDenied>()
            .Permit<RequirementsConfirmed>(State.RequirementsMet);
        candidate.Configure(State.RequirementsMet)
            .Permit<CandidateRegistered>(State.Registered);
        foreach (State before in new[] { State.Nominated, State.RequirementsMet })
        {
            candidate.Configure(before)
                .Record<DeclarationsHandedIn, PapersReceived>()
                .Permit<RegistrationRefused>(State.Refused)
                .Permit<RegistrationClosed>(State.NotRegistered)
                .Permit<ElectionFailed>(State.NotRegistered)
                .Permit<ElectionDiscontinued>(State.NotRegistered);
        }

        candidate.Configure(State.Registered).Permit<RegistrationClosed>(State.OnBallot);
        foreach (State registered in new[] { State.Registered, State.OnBallot })
        {
            candidate.Configure(registered)
                .Record<TrustedPersonRegistered, TrustedPersonReleased>()
                .Permit<RegistrationCancelled>(State.Cancelled)
                .Permit<ElectionFailed>(State.NotElected)
                .Permit<ElectionDiscontinued>(State.NotElected);
        }

        // The appeal.
        candidate.Configure(State.Refused).Permit<DecisionAppealed>(State.UnderAppeal);
        candidate.Configure(State.Cancelled).Permit<DecisionAppealed>(State.UnderAppeal);
        candidate.Configure(State.UnderAppeal)
            .Permit<CandidateRestored>(State.Registered)
            .Permit<CandidateRestoredToBallot>(State.OnBallot)
            .Permit<RefusalUpheld>(State.Refused)
            .Permit<CancellationUpheld>(State.Cancelled)

            // The vote at hand is over: who won an appeal later would enter another election.
            .Permit<RepeatElectionCalled>(State.NotRegistered)
            .Permit<ActingBegan>(State.NotRegistered)
            .Permit<ElectionFailed>(State.NotRegistered)
            .Permit<ElectionDiscontinued>(State.NotRegistered);

        // Checks, withdrawal, revocation, death.
        foreach (State standing in new[] { State.Nominated, State.RequirementsMet, State.Registered, State.OnBallot })
        {
            candidate.Configure(standing)
                .Record<InformationRequested, InformationReceived, DeclarationsChecked>()
                .Permit<CandidateWithdrawn>(State.Withdrawn)
                .Permit<NominationRevoked>(State.NominationRevoked)
                .Permit<CandidateDied>(State.Deceased);
        }

        // The result and the special check.
        candidate.Configure(State.OnBallot)
            .Permit<AkimRegistered>(State.Elected)
            .Permit<ActingBegan>(State.NotElected)
            .Permit<RepeatElectionCalled>(State.NotElected);
        candidate.Configure(State.Elected)
            .Permit<CandidateDied>(State.Deceased)
            .Permit<PowersBegan>(State.InOffice)
            .Permit<AkimNotConfirmed>(State.NotConfirmed)
            .Permit<RepeatElectionBecameDue>(State.NotConfirmed);
    }
}
