using System.Collections.Immutable;
using SelfGov.Law;
using SelfGov.Workflow;
using Builder = SelfGov.Workflow.LifecycleDefinition<
    SelfGov.Hearings.PublicHearing, SelfGov.Hearings.HearingState, SelfGov.Hearings.HearingTrigger>;
using State = SelfGov.Hearings.HearingState;
using Trigger = SelfGov.Hearings.HearingTrigger;

namespace SelfGov.Hearings;

/// <summary>The names of the states and facts of public hearings.</summary>
internal static class HearingNames
{
    internal static ImmutableArray<StateText<State>> States(HearingProfile profile)
    {
        Citation notice = profile.Notices is [{ } first, ..] ? first.Before.Basis : profile.Basis;
        return
        [
            new(State.NotInitiated, new("бастамашылық жасалмаған", "не инициировано", "not initiated"), profile.Initiators.Basis),
            new(State.Initiated, new("бастамашылық жасалды", "инициировано", "initiated"), profile.Initiators.Basis),
            new(State.Agreed, new("орны мен уақыты келісілді", "место и время согласованы", "place and time agreed"),
                profile.AgreedBy?.Basis ?? profile.Basis),
            new(State.Announced, new("жарияланды", "объявлено", "announced"), notice),
            new(State.MaterialsOpen, new("материалдар ашық, ескертпелер қабылдануда", "материалы открыты, принимаются замечания",
                "materials open, comments taken"), profile.Materials?.Basis ?? profile.Basis),
            new(State.InSession, new("отырыс өтуде", "заседание идёт", "in session"), profile.Basis),
            new(State.NotHeld, new("өтпеген болып есептеледі", "считается несостоявшимся", "not held"),
                profile.Quorum?.Basis ?? profile.Basis),
            new(State.Adjourned, new("үзіліс жарияланды", "объявлен перерыв", "adjourned"), profile.SessionDays?.Basis ?? profile.Basis),
            new(State.Concluded, new("аяқталды, хаттама жасалуда", "завершено, оформляется протокол", "concluded, record due"),
                profile.Record),
            new(State.Recorded, new("хаттама жасалды", "протокол оформлен", "record drawn up"), profile.Record),
            new(State.RecordSigned, new("хаттамаға қол қойылды", "протокол подписан", "record signed"),
                profile.Signers?.Basis ?? profile.Record),
            new(State.Published, new("хаттама жарияланды", "протокол опубликован", "record published"), profile.Publication),
            new(State.Answered, new("уәжделген жауап берілді", "дан мотивированный ответ", "answered with reasons"),
                profile.Answer?.Basis ?? profile.Basis),
            new(State.Appealed, new("шағым қаралуда", "рассматривается жалоба", "under appeal"), profile.Appeal ?? profile.Basis),
            new(State.RepeatCalled, new("қайталама тыңдау өткізіледі", "назначено повторное проведение", "to be held again"),
                profile.Repeat?.Basis ?? profile.Basis),
            new(State.Closed, new("аяқталды, іс жабылды", "дело закрыто", "closed"), profile.Basis, IsFinal: true),
            new(State.Cancelled, new("күші жойылды", "отменено", "called off"), profile.Basis, IsFinal: true),
        ];
    }

    internal static void NameTriggers(Builder hearing)
    {
        hearing.Name(Trigger.HearingInitiated, new("бастамашылық жасалды", "инициировано", "hearing initiated"));
        hearing.Name(Trigger.ScheduleAgreed, new("орны мен уақыты келісілді", "место и время согласованы", "place and time agreed"));
        hearing.Name(Trigger.ScheduleDeclined,
            new("орны мен уақыты келісілмеді", "место и время не согласованы", "place and time not agreed"));
        hearing.Name(Trigger.HearingAnnounced, new("жарияланды", "объявлено", "hearing announced"));
        hearing.Name(Trigger.NoticeGiven, new("хабарландыру берілді", "объявление распространено", "notice given"));
        hearing.Name(Trigger.MaterialsOpened, new("материалдар ашылды", "материалы открыты", "materials opened"));
        hearing.Name(Trigger.HearingRescheduled, new("басқа уақытқа ауыстырылды", "перенесено", "hearing moved"));
        hearing.Name(Trigger.HearingCancelled, new("күші жойылды", "отменено", "hearing called off"));
        hearing.Name(Trigger.CommentReceived, new("ескертпе тіркелді", "замечание зарегистрировано", "comment registered"));
        hearing.Name(Trigger.CommentSetAside, new("ескертпе ескерілмейді", "замечание не учитывается", "comment set aside"));
        hearing.Name(Trigger.CommentWithdrawn, new("автор ескертпесін алып тастады", "замечание снято автором", "comment withdrawn"));
        hearing.Name(Trigger.CommentAnswered, new("ескертпеге жауап берілді", "на замечание дан ответ", "comment answered"));
        hearing.Name(Trigger.ParticipantRegistered, new("қатысушы тіркелді", "участник зарегистрирован", "participant registered"));
        hearing.Name(Trigger.SessionOpened, new("отырыс ашылды", "заседание открыто", "session opened"));
        hearing.Name(Trigger.SessionNotHeld, new("тыңдау өтпеді", "слушания не состоялись", "hearing not held"));
        hearing.Name(Trigger.SpeechMade, new("сөз сөйленді", "выступление", "speech made"));
        hearing.Name(Trigger.DecisionAdopted, new("шешім қабылданды", "решение принято", "decision adopted"));
        hearing.Name(Trigger.DecisionRejected, new("шешім қабылданбады", "решение не принято", "decision not adopted"));
        hearing.Name(Trigger.SessionAdjourned, new("үзіліс жарияланды", "объявлен перерыв", "session adjourned"));
        hearing.Name(Trigger.SessionResumed, new("отырыс жалғасты", "заседание возобновлено", "session resumed"));
        hearing.Name(Trigger.SessionClosed, new("отырыс жабылды", "заседание закрыто", "session closed"));
        hearing.Name(Trigger.DiscussionEnded, new("талқылау мерзімі аяқталды", "срок обсуждения истёк", "discussion ended"));
        hearing.Name(Trigger.RecordDrawnUp, new("хаттама жасалды", "протокол оформлен", "record drawn up"));
        hearing.Name(Trigger.DisagreementNoted,
            new("келіспеушілік хаттамаға енгізілді", "несогласие внесено в протокол", "disagreement noted"));
        hearing.Name(Trigger.SignatureGiven, new("қол қойылды", "поставлена подпись", "signature given"));
        hearing.Name(Trigger.RecordSigned, new("хаттамаға қол қойылды", "протокол подписан", "record signed"));
        hearing.Name(Trigger.RecordHandedOver, new("хаттама жіберілді", "протокол направлен", "record sent on"));
        hearing.Name(Trigger.RecordPublished, new("хаттама жарияланды", "протокол опубликован", "record published"));
        hearing.Name(Trigger.BodyAnswered, new("орган жауап берді", "орган дал ответ", "body answered"));
        hearing.Name(Trigger.AppealFiled, new("шағым берілді", "подана жалоба", "appeal filed"));
        hearing.Name(Trigger.AppealDismissed, new("шағым қанағаттандырылмады", "в удовлетворении жалобы отказано", "appeal dismissed"));
        hearing.Name(Trigger.AppealGranted, new("шағым қанағаттандырылды", "жалоба удовлетворена", "appeal granted"));
        hearing.Name(Trigger.RepeatCalled, new("қайталама тыңдау тағайындалды", "назначено повторное проведение", "repeat called"));
        hearing.Name(Trigger.HearingClosed, new("іс жабылды", "дело закрыто", "file closed"));
    }
}
