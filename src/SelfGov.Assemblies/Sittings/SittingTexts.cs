using SelfGov.Law;
using SelfGov.Workflow;
using State = SelfGov.Assemblies.Sittings.SittingState;
using Trigger = SelfGov.Assemblies.Sittings.SittingTrigger;

namespace SelfGov.Assemblies.Sittings;

/// <summary>The names of the states and facts of gatherings and assemblies.</summary>
internal static class SittingTexts
{
    /// <summary>The names of the states.</summary>
    /// <param name="law">The edition.</param>
    /// <param name="petition">The place that lets members ask for it.</param>
    internal static StateText<State>[] States(AssemblyLaw law, Citation petition) =>
    [
        new(State.NotConvened, new("шақырылмаған", "не созвано", "not convened"), petition),
        new(State.Petitioned, new("мүшелер шақыруға бастамашылық жасады", "члены сообщества инициировали созыв", "members asked for it"), petition),
        new(State.Permitted, new(
            "аудан әкімі рұқсат берді",
            "получено положительное решение акима района",
            "allowed by the akim of the raion"), petition),
        new(State.PetitionRefused, new(
            "аудан әкімі рұқсат бермеді",
            "положительного решения акима района нет",
            "not allowed by the akim of the raion"),
            petition, IsFinal: true),
        new(State.Convened, new("шақырылды", "созвано", "convened"), petition),
        new(State.Noticed, new("халық құлағдар етілді", "население оповещено", "notified"), law.Notice.Basis),
        new(State.Inquorate, new(
            "кворум болмағандықтан өтпеді",
            "не состоялось из-за отсутствия кворума",
            "not held for lack of a quorum"), law.MeetingQuorum.Basis),
        new(State.Registered, new("кворум бар", "кворум есть", "quorum reached"), law.MeetingQuorum.Basis),
        new(State.Opened, new("ашылды", "открыто", "opened"), law.Conduct),
        new(State.Presided, new(
            "төраға мен хатшы сайланды",
            "избраны председатель и секретарь",
            "chair and secretary elected"), law.Conduct),
        new(State.Deciding, new("күн тәртібінің мәселелері қаралуда", "рассматриваются вопросы повестки дня", "deciding"), law.Majority.Basis),
        new(State.ProtocolSigned, new("хаттамаға қол қойылды", "протокол подписан", "protocol signed"), law.Conduct),
        new(State.WithAkim, new(
            "шешімдер әкімнің қарауында",
            "решения на рассмотрении акима",
            "decisions with the akim"), law.Consideration),
        new(State.Completed, new("аяқталды", "завершено", "completed"), law.Execution, IsFinal: true),
    ];

    internal static void NameTriggers<TCase>(LifecycleDefinition<TCase, State, Trigger> sitting)
        where TCase : SittingCase
    {
        sitting.Name(Trigger.Convened, new("әкім шақырды", "созвано акимом", "convened"));
        sitting.Name(Trigger.Petitioned, new("мүшелер шақыруға бастамашылық жасады", "созыв инициирован членами", "petitioned"));
        sitting.Name(Trigger.PetitionGranted, new(
            "аудан әкімі рұқсат берді",
            "аким района принял положительное решение",
            "petition granted"));
        sitting.Name(Trigger.PetitionRefused, new("аудан әкімі рұқсат бермеді", "аким района отказал", "petition refused"));
        sitting.Name(Trigger.PetitionAccepted, new("әкім бастама бойынша шақырды", "созвано по инициативе членов", "petition accepted"));
        sitting.Name(Trigger.NoticeGiven, new("халық құлағдар етілді", "население оповещено", "notice given"));
        sitting.Name(Trigger.MaterialsSent, new("материалдар жіберілді", "материалы направлены", "materials sent"));
        sitting.Name(Trigger.QuorumReached, new("кворум жиналды", "кворум собран", "quorum reached"));
        sitting.Name(Trigger.QuorumMissed, new("кворум жиналмады", "кворум не собран", "quorum missed"));
        sitting.Name(Trigger.Opened, new("ашылды", "открыто", "opened"));
        sitting.Name(Trigger.PresidiumElected, new(
            "төраға мен хатшы сайланды",
            "избраны председатель и секретарь",
            "chair and secretary elected"));
        sitting.Name(Trigger.AgendaApproved, new("күн тәртібі бекітілді", "повестка дня утверждена", "agenda approved"));
        sitting.Name(Trigger.ItemLeftOut, new("мәселе күн тәртібіне енгізілмеді", "вопрос не включён в повестку дня", "item left out"));
        sitting.Name(Trigger.ItemAdopted, new("шешім қабылданды", "решение принято", "decision adopted"));
        sitting.Name(Trigger.ItemRejected, new("шешім қабылданбады", "решение не принято", "decision not adopted"));
        sitting.Name(Trigger.ProtocolSigned, new("хаттамаға қол қойылды", "протокол подписан", "protocol signed"));
        sitting.Name(Trigger.ProtocolHandedOver, new("хаттама әкімге берілді", "протокол передан акиму", "protocol handed over"));
        sitting.Name(Trigger.ItemConfirmed, new("әкім шешіммен келісті", "аким согласился с решением", "decision confirmed"));
        sitting.Name(Trigger.ItemDisputed, new("әкім келіспейтінін білдірді", "аким выразил несогласие", "decision disputed"));
        sitting.Name(Trigger.ItemInsisted, new("шешім қайта қабылданды", "решение принято повторно", "decision adopted again"));
        sitting.Name(Trigger.ItemWithdrawn, new("шешімнен бас тартылды", "решение не принято повторно", "decision given up"));
        sitting.Name(Trigger.ItemConceded, new("әкім келіспеушілігін қайтарып алды", "аким снял несогласие", "disagreement dropped"));
        sitting.Name(Trigger.ItemDiscussed, new(
            "мәслихат отырысында талқыланды",
            "обсуждено на заседании маслихата",
            "disagreement discussed by the maslikhat"));
        sitting.Name(Trigger.ItemUpheld, new(
            "жоғары тұрған әкім шешімді қолдады",
            "вышестоящий аким поддержал решение",
            "decision upheld"));
        sitting.Name(Trigger.ItemOverturned, new(
            "жоғары тұрған әкім шешімді қолдамады",
            "вышестоящий аким не поддержал решение",
            "decision overturned"));
        sitting.Name(Trigger.Published, new("шешімдер таратылды", "решения распространены", "decisions published"));
        sitting.Name(Trigger.ItemExecuted, new("шешім орындалды", "решение исполнено", "decision carried out"));
        sitting.Name(Trigger.Completed, new("аяқталды", "завершено", "completed"));
    }
}
