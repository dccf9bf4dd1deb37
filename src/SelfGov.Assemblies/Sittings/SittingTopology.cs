using SelfGov.Assemblies.Editions;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using State = SelfGov.Assemblies.Sittings.SittingState;

namespace SelfGov.Assemblies.Sittings;

/// <summary>
/// The way of a gathering or an assembly: article 39-3 treats both alike. Each kind says which fact of its family each is.
/// </summary>
internal static class SittingTopology
{
    /// <summary>The names of the states.</summary>
    /// <param name="law">The edition.</param>
    /// <param name="petition">The place that lets members ask for it.</param>
    internal static StateText<State>[] States(AssemblyLaw law, Citation petition) =>
    [
        new(State.NotConvened, new("шақыру туралы шешім қабылданбаған", "решение о созыве не принято", "not convened"), petition),
        new(State.Petitioned, new(
            "мүшелер шақыруға бастамашылық жасады", "созыв инициирован членами", "members asked for it"), petition),
        new(State.Permitted, new(
            "аудан әкімінің оң шешімі алынды",
            "получено положительное решение акима района", "allowed by the akim of the raion"), petition),
        new(State.PetitionRefused, new(
            "аудан әкімінің оң шешімі алынбады", "положительное решение акима района не получено",
            "not allowed by the akim of the raion"), petition, IsFinal: true),
        new(State.Convened, new("шақыру туралы шешім қабылданды", "решение о созыве принято", "convened"), petition),
        new(State.Noticed, NoticeWords.Given(law), law.Notice.Basis),
        new(State.Inquorate, new(
            "кворум болмағандықтан өтпеді", "проведение не состоялось из-за отсутствия кворума", "not held for lack of a quorum"),
            law.MeetingQuorum.Basis),
        new(State.Registered, new("кворум бар", "кворум есть", "quorum reached"), law.MeetingQuorum.Basis),
        new(State.Opened, new("ашылды", "открытие состоялось", "opened"), law.Conduct),
        new(State.Presided, new(
            "төраға мен хатшы сайланды", "избраны председатель и секретарь", "chair and secretary elected"), law.Conduct),
        new(State.Deciding, new(
            "күн тәртібінің мәселелері қаралуда", "рассматриваются вопросы повестки дня", "deciding"), law.Majority.Basis),
        new(State.ProtocolSigned, new("хаттамаға қол қойылды", "протокол подписан", "protocol signed"), law.Conduct),
        new(State.WithAkim, new(
            "шешімдер әкімнің қарауында", "решения на рассмотрении акима", "decisions with the akim"), law.Consideration),
        new(State.Completed, new("іс аяқталды", "дело завершено", "completed"), law.Execution, IsFinal: true),
    ];

    // Paragraphs 5, 7 and 8: convening and notice.
    internal static void Calling<TConvened, TPetitioned, TGranted, TRefused, TAccepted, TNotified>(this TopologyDefinition<State> sitting)
        where TConvened : class, IConvened
        where TPetitioned : class, IPetitioned
        where TGranted : class, IPetitionGranted
        where TRefused : class, IPetitionRefused
        where TAccepted : class, IPetitionAccepted
        where TNotified : class, INoticeGiven
    {
        sitting.Configure(State.NotConvened)
            .Permit<TConvened>(State.Convened)
            .Permit<TPetitioned>(State.Petitioned);
        sitting.Configure(State.Petitioned)
            .Permit<TGranted>(State.Permitted)
            .Permit<TRefused>(State.PetitionRefused)
            .Permit<TAccepted>(State.Convened);
        sitting.Configure(State.Permitted).Permit<TAccepted>(State.Convened);
        sitting.Configure(State.Convened).Permit<TNotified>(State.Noticed);
        sitting.Configure(State.Inquorate).Permit<TNotified>(State.Noticed);
    }

    // Paragraphs 9 and 10: quorum, opening, chair and secretary, agenda.
    internal static void Opening<TMaterials, TReached, TMissed, TOpened, TPresidium, TAgenda>(this TopologyDefinition<State> sitting)
        where TMaterials : class, IMaterialsSent
        where TReached : class, IQuorumReached
        where TMissed : class, IQuorumMissed
        where TOpened : class, IOpened
        where TPresidium : class, IPresidiumElected
        where TAgenda : class, IAgendaApproved
    {
        sitting.Configure(State.Noticed)
            .Record<TMaterials>()
            .Permit<TReached>(State.Registered)
            .Permit<TMissed>(State.Inquorate);
        sitting.Configure(State.Registered).Permit<TOpened>(State.Opened);
        sitting.Configure(State.Opened).Permit<TPresidium>(State.Presided);
        sitting.Configure(State.Presided).Permit<TAgenda>(State.Deciding);
    }

    // Paragraphs 10, 11 and 14: decisions, protocol and publication.
    internal static void Decisions<TLeftOut, TAdopted, TRejected, TSigned, THandedOver, TPublished, TCompleted>(
        this TopologyDefinition<State> sitting)
        where TLeftOut : class, IItemLeftOut
        where TAdopted : class, IItemAdopted
        where TRejected : class, IItemRejected
        where TSigned : class, IProtocolSigned
        where THandedOver : class, IProtocolHandedOver
        where TPublished : class, IPublished
        where TCompleted : class, ICompleted
    {
        sitting.Configure(State.Deciding)
            .Record<TLeftOut, TAdopted, TRejected>()
            .Permit<TSigned>(State.ProtocolSigned);
        sitting.Configure(State.ProtocolSigned)
            .Record<TPublished>()
            .Permit<THandedOver>(State.WithAkim);
        sitting.Configure(State.WithAkim)
            .Record<TPublished>()
            .Permit<TCompleted>(State.Completed);
    }

    // Paragraphs 11 to 13: consideration, disagreement, execution.
    internal static void Consideration<TConfirmed, TDisputed, TInsisted, TWithdrawn, TConceded, TDiscussed, TUpheld, TOverturned,
        TExecuted>(
        this TopologyDefinition<State> sitting)
        where TConfirmed : class, IItemConfirmed
        where TDisputed : class, IItemDisputed
        where TInsisted : class, IItemInsisted
        where TWithdrawn : class, IItemWithdrawn
        where TConceded : class, IItemConceded
        where TDiscussed : class, IItemDiscussed
        where TUpheld : class, IItemUpheld
        where TOverturned : class, IItemOverturned
        where TExecuted : class, IItemExecuted =>
        sitting.Configure(State.WithAkim)
            .Record<TConfirmed, TDisputed, TInsisted>()
            .Record<TWithdrawn, TConceded, TDiscussed>()
            .Record<TUpheld, TOverturned, TExecuted>();
}
