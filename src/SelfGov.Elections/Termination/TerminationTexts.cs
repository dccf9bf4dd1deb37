using SelfGov.Workflow;
using State = SelfGov.Elections.Termination.TerminationState;
using Trigger = SelfGov.Elections.Termination.TerminationTrigger;

namespace SelfGov.Elections.Termination;

/// <summary>The names of the states and facts of the end of an akim's powers.</summary>
internal static class TerminationTexts
{
    internal static IEnumerable<StateText<State>> States(TerminationLaw law) =>
    [
        new(State.InOffice, new("әкім қызметінде", "аким в должности", "in office"), law.Elected),
        new(
            State.BeforeMaslikhat, new("мәслихаттың қарауында", "на рассмотрении маслихата", "before the maslikhat"),
            law.MaslikhatConsiders?.Basis ?? law.GroundList),
        new(
            State.Kept, new("өкілеттігін жалғастырады", "продолжает исполнять обязанности", "goes on in office"),
            law.MaslikhatConsiders?.Basis ?? law.GroundList, IsFinal: true),
        new(State.GroundOccurred, new("негіз туындады", "наступило основание", "a ground occurred"), law.GroundList),
        new(State.FactStated, new("факт анықталды", "факт констатирован", "the fact was stated"), law.Statement ?? law.Termination),
        new(State.Submitted, new("ұсыну енгізілді", "внесено представление", "submitted to the higher akim"), law.Statement ?? law.Termination),
        new(State.Terminated, new("өкілеттігі тоқтатылды", "полномочия прекращены", "the powers ended"), law.Termination),
        new(State.ActingAppointed, new("міндеттер уақытша жүктелді", "обязанности временно возложены", "an acting akim performs the duties"), law.Acting ?? law.Termination),
        new(
            State.ByElectionCalled, new("сайлау тағайындалды", "выборы назначены", "the by-election was called"),
            law.ByElection?.Basis ?? law.Termination, IsFinal: true),
        new(State.Ended, new("өкілеттігі тоқтатылды, сайлау тағайындалмайды", "полномочия прекращены, выборы не назначаются", "the powers ended, and no by-election follows"), law.Termination, IsFinal: true),
    ];

    internal static void NameTriggers(LifecycleDefinition<OfficeTermination, State, Trigger> termination)
    {
        termination.Name(Trigger.GroundOccurred, new("негіз туындады", "наступило основание", "ground occurred"));
        termination.Name(Trigger.NewAkimTookOver, new("жаңа әкім тіркелді", "зарегистрирован вновь избранный аким", "new akim took over"));
        termination.Name(Trigger.PowersEndedAtOnce, new("өкілеттігі тоқтады", "полномочия прекратились", "powers ended"));
        termination.Name(Trigger.PowersEndedForGood,
            new("өкілеттігі тоқтады, сайлау болмайды", "полномочия прекратились без выборов", "powers ended, and no by-election follows"));
        termination.Name(Trigger.DisciplinaryMeasureReceived,
            new("тәртіптік жаза туралы акт келіп түсті", "поступил акт о дисциплинарном взыскании", "act of a disciplinary measure received"));
        termination.Name(Trigger.MaslikhatEndedPowers,
            new("мәслихат өкілеттігін тоқтатты", "маслихат прекратил полномочия", "maslikhat ended the powers"));
        termination.Name(Trigger.MaslikhatKeptAkim,
            new("мәслихат әкімді қызметінде қалдырды", "маслихат оставил акима в должности", "maslikhat left the akim in office"));
        termination.Name(Trigger.CommissionNotified, new("комиссия хабардар етілді", "комиссия уведомлена", "commission notified"));
        termination.Name(Trigger.FactStated, new("факт анықталды", "факт констатирован", "fact stated"));
        termination.Name(Trigger.PowersLost, new("өкілеттігінен айырылу анықталды", "констатирована утрата полномочий", "powers lost"));
        termination.Name(Trigger.SubmissionMade, new("ұсыну енгізілді", "внесено представление", "submission made"));
        termination.Name(Trigger.PowersTerminated, new("өкілеттігі тоқтатылды", "полномочия прекращены", "powers terminated"));
        termination.Name(Trigger.PowersEndedWithoutByElection,
            new("өкілеттігі сайлаусыз тоқтатылды", "полномочия прекращены без выборов", "powers ended without a by-election"));
        termination.Name(Trigger.ActingAppointed,
            new("міндеттер уақытша жүктелді", "обязанности временно возложены", "acting akim appointed"));
        termination.Name(Trigger.ByElectionCalled, new("сайлау тағайындалды", "выборы назначены", "by-election called"));
    }
}
