using SelfGov.Workflow;
using State = SelfGov.Elections.Terms.TermState;
using Trigger = SelfGov.Elections.Terms.TermTrigger;

namespace SelfGov.Elections.Terms;

/// <summary>The names of the states and facts of a term of office.</summary>
internal static class TermTexts
{
    internal static IEnumerable<StateText<State>> States(TermLaw law) =>
    [
        new(State.NotBegun, new("өкілеттігі басталмаған", "полномочия не начались", "not begun"), law.PowersBegin),
        new(State.InOffice, new("әкім қызметінде", "аким в должности", "in office"), law.PowersBegin),
        new(State.Vacant, new("өкілеттігі мерзімінен бұрын тоқтады", "полномочия прекращены досрочно", "ended early"), law.PowersEnd),
        new(
            State.Succeeded, new("жаңа сайланған әкім кірісті", "вступил вновь избранный аким", "the newly elected akim took over"),
            law.SuccessorEndsPowers, IsFinal: true),
        new(State.Ended, new("өкілеттігі сайлаусыз тоқтады", "полномочия прекращены без выборов", "ended, and no election follows"), law.PowersEnd, IsFinal: true),
    ];

    internal static void NameTriggers(LifecycleDefinition<TermOfOffice, State, Trigger> term)
    {
        term.Name(Trigger.TermBegan, new("өкілеттігі басталды", "полномочия начались", "term began"));
        term.Name(Trigger.SuccessorElectionCalled, new("келесі сайлау тағайындалды", "назначены следующие выборы", "next election called"));
        term.Name(Trigger.OfficeVacated, new("өкілеттігі мерзімінен бұрын тоқтады", "полномочия прекращены досрочно", "office vacated"));
        term.Name(Trigger.ActingAkimRecorded, new("міндеттер уақытша жүктелді", "обязанности временно возложены", "acting akim recorded"));
        term.Name(Trigger.SuccessorTookOver, new("жаңа сайланған әкім кірісті", "вступил вновь избранный аким", "successor took over"));
        term.Name(Trigger.OfficeClosed, new("өкілеттігі сайлаусыз тоқтады", "полномочия прекращены без выборов", "office closed"));
    }
}
