using NodaTime;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;

namespace SelfGov.Assemblies.Sittings;

/// <summary>
/// A fact of a gathering or an assembly. Both families have the same facts: what each is called, and what it changes, is said once, here.
/// </summary>
internal interface ISittingFact
{
    /// <summary>The way of the items, in the family that the fact is of.</summary>
    Topology<AgendaItemState> ItemTopology { get; }

    Sitting Fold(Sitting sitting) => sitting;
}

/// <summary>A fact about one item of the agenda.</summary>
internal interface IItemFact : ISittingFact
{
    int Item { get; }

    AgendaItem Change(AgendaItem item) => item;

    Sitting ISittingFact.Fold(Sitting sitting) => sitting with { Items = sitting.Items.After(this) };
}

/// <summary>The outcome of a vote on an item.</summary>
internal interface IItemVote : IItemFact
{
    LocalDate On { get; }

    int Present { get; }

    int InFavour { get; }

    /// <summary>Whether the chair's deciding vote adopted it.</summary>
    bool DecidedByChair => false;

    AgendaItem IItemFact.Change(AgendaItem item) =>
        item with { DecidedOn = On, Present = Present, InFavour = InFavour, ByCastingVote = DecidedByChair };
}

internal interface IConvened : ISittingFact, INamed
{
    static Words INamed.Text { get; } = new("әкім шақырды", "аким осуществил созыв", "convened");

    LocalDate On { get; }

    Locality Unit { get; }

    int Entitled { get; }

    ValueList<ProposedItem> Items { get; }

    Sitting ISittingFact.Fold(Sitting sitting) =>
        sitting with { ConvenedOn = On, Unit = Unit, Entitled = Entitled, Items = Agenda.Of(Items) };
}

internal interface IPetitioned : ISittingFact, INamed
{
    static Words INamed.Text { get; } = new("мүшелер шақыруға бастамашылық жасады", "созыв инициирован членами", "petitioned");

    LocalDate On { get; }

    Locality Unit { get; }

    int Entitled { get; }

    int Initiators { get; }

    ValueList<ProposedItem> Items { get; }

    Sitting ISittingFact.Fold(Sitting sitting) =>
        sitting with { PetitionedOn = On, Unit = Unit, Entitled = Entitled, Initiators = Initiators, Items = Agenda.Of(Items) };
}

internal interface IPetitionGranted : ISittingFact, INamed
{
    static Words INamed.Text { get; } = new(
        "аудан әкімі оң шешім қабылдады", "аким района принял положительное решение", "petition granted");
}

internal interface IPetitionRefused : ISittingFact, INamed
{
    static Words INamed.Text { get; } = new(
        "аудан әкімі оң шешім қабылдамады", "аким района не принял положительного решения", "petition refused");
}

internal interface IPetitionAccepted : ISittingFact, INamed
{
    static Words INamed.Text { get; } = new(
        "әкім мүшелердің бастамасы бойынша шақырды", "аким осуществил созыв по инициативе членов", "petition accepted");

    LocalDate On { get; }

    Sitting ISittingFact.Fold(Sitting sitting) => sitting with { ConvenedOn = On };
}

internal interface INoticeGiven : ISittingFact, INamed
{
    static Words INamed.Text { get; } = new("құлағдар етілді", "оповещение проведено", "notice given");

    LocalDate On { get; }

    SittingNotice Notice { get; }

    Sitting ISittingFact.Fold(Sitting sitting) => sitting with { NoticeGivenOn = On, Notice = Notice, MaterialsSentOn = null };
}

internal interface IMaterialsSent : ISittingFact, INamed
{
    static Words INamed.Text { get; } = new("материалдар ұсынылды", "материалы представлены", "materials sent");

    LocalDate On { get; }

    Sitting ISittingFact.Fold(Sitting sitting) => sitting with { MaterialsSentOn = On };
}

internal interface IQuorumReached : ISittingFact, INamed
{
    static Words INamed.Text { get; } = new("кворум жиналды", "кворум собран", "quorum reached");

    int Present { get; }

    Sitting ISittingFact.Fold(Sitting sitting) => sitting with { Present = Present };
}

internal interface IQuorumMissed : ISittingFact, INamed
{
    static Words INamed.Text { get; } = new("кворум жиналмады", "кворум не собран", "quorum missed");

    int Present { get; }

    Sitting ISittingFact.Fold(Sitting sitting) => sitting with { Present = Present };
}

internal interface IOpened : ISittingFact, INamed
{
    static Words INamed.Text { get; } = new("ашылды", "открытие состоялось", "opened");
}

internal interface IPresidiumElected : ISittingFact, INamed
{
    static Words INamed.Text { get; } = new("төраға мен хатшы сайланды", "избраны председатель и секретарь", "chair and secretary elected");

    string Chair { get; }

    int ForChair { get; }

    string Secretary { get; }

    int ForSecretary { get; }

    Sitting ISittingFact.Fold(Sitting sitting) =>
        sitting with { Chair = Chair, ForChair = ForChair, Secretary = Secretary, ForSecretary = ForSecretary };
}

internal interface IAgendaApproved : ISittingFact, INamed
{
    static Words INamed.Text { get; } = new("күн тәртібі бекітілді", "повестка дня утверждена", "agenda approved");

    int InFavour { get; }

    /// <summary>The questions added when it was discussed; null where none were.</summary>
    ValueList<ProposedItem>? Added => null;

    Sitting ISittingFact.Fold(Sitting sitting) => sitting with
    {
        Items = (Added is { } added ? sitting.Items.Adding(added) : sitting.Items).After(this),
        ForAgenda = InFavour,
    };
}

internal interface IItemLeftOut : IItemFact, INamed
{
    static Words INamed.Text { get; } = new("мәселе күн тәртібіне енгізілмеді", "вопрос не включён в повестку дня", "item left out");
}

internal interface IItemAdopted : IItemVote, INamed
{
    static Words INamed.Text { get; } = new("шешім қабылданды", "решение принято", "decision adopted");
}

internal interface IItemRejected : IItemVote, INamed
{
    static Words INamed.Text { get; } = new("шешім қабылданбады", "решение не принято", "decision not adopted");
}

internal interface IProtocolSigned : ISittingFact, INamed
{
    static Words INamed.Text { get; } = new("хаттамаға қол қойылды", "протокол подписан", "protocol signed");

    LocalDate On { get; }

    SittingProtocol Protocol { get; }

    Sitting ISittingFact.Fold(Sitting sitting) =>
        sitting with { ProtocolSignedOn = On, Protocol = Protocol, ProtocolDigest = Protocol.Digest };
}

internal interface IProtocolHandedOver : ISittingFact, INamed
{
    static Words INamed.Text { get; } = new("хаттама берілді", "протокол передан", "protocol handed over");

    LocalDate On { get; }

    bool WentToMaslikhat => false;

    Sitting ISittingFact.Fold(Sitting sitting) => sitting with { HandedOverOn = On, WentToMaslikhat = WentToMaslikhat };
}

internal interface IItemConfirmed : IItemFact, INamed
{
    static Words INamed.Text { get; } = new("әкім шешіммен келісті", "аким согласился с решением", "decision confirmed");

    LocalDate On { get; }

    AgendaItem IItemFact.Change(AgendaItem item) => item with { ConsideredOn = On };
}

internal interface IItemDisputed : IItemFact, INamed
{
    static Words INamed.Text { get; } = new("әкім келіспейтінін білдірді", "аким выразил несогласие", "decision disputed");

    LocalDate On { get; }

    AgendaItem IItemFact.Change(AgendaItem item) => item with { ConsideredOn = On };
}

internal interface IItemInsisted : IItemVote, INamed
{
    static Words INamed.Text { get; } = new("шешім қайта қабылданды", "решение принято повторно", "decision adopted again");
}

internal interface IItemWithdrawn : IItemVote, INamed
{
    static Words INamed.Text { get; } = new("шешім қайта қабылданбады", "решение повторно не принято", "decision not adopted again");
}

internal interface IItemConceded : IItemFact, INamed
{
    static Words INamed.Text { get; } = new("әкім келіспеушілігін қайтарып алды", "аким снял несогласие", "disagreement dropped");
}

internal interface IItemDiscussed : IItemFact, INamed
{
    static Words INamed.Text { get; } = new(
        "мәселе мәслихат отырысында талқыланды", "вопрос обсуждён на заседании маслихата", "disagreement discussed by the maslikhat");

    LocalDate On { get; }

    AgendaItem IItemFact.Change(AgendaItem item) => item with { DiscussedOn = On };
}

internal interface IItemUpheld : IItemFact, INamed
{
    static Words INamed.Text { get; } = new("жоғары тұрған әкім шешімді қолдады", "вышестоящий аким поддержал решение", "decision upheld");
}

internal interface IItemOverturned : IItemFact, INamed
{
    static Words INamed.Text { get; } = new(
        "жоғары тұрған әкім шешімді қолдамады", "вышестоящий аким не поддержал решение", "decision overturned");
}

internal interface IPublished : ISittingFact, INamed
{
    static Words INamed.Text { get; } = new("шешімдер таратылды", "решения распространены", "decisions published");

    LocalDate On { get; }

    Sitting ISittingFact.Fold(Sitting sitting) => sitting with { PublishedOn = On };
}

internal interface IItemExecuted : IItemFact, INamed
{
    static Words INamed.Text { get; } = new("шешім орындалды", "решение исполнено", "decision carried out");
}

internal interface ICompleted : ISittingFact, INamed
{
    static Words INamed.Text { get; } = new("іс аяқталды", "дело завершено", "completed");
}
