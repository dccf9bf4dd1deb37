using System.Collections.Immutable;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Assemblies.Sittings;

/// <summary>The akim's own call. Both kinds have the same commands: what they hold, and what is called alike, is said once, here.</summary>
internal interface ICall
{
    Locality Unit { get; }

    int Entitled { get; }

    ImmutableArray<ProposedItem> Items { get; }
}

internal interface IPetition : ICall
{
    int Initiators { get; }
}

internal interface INotify
{
    SittingNotice Notice { get; }
}

internal interface ISendMaterials : INamed
{
    static Words INamed.Text { get; } = new("материалдарды ұсыну", "представить материалы", "send the materials");
}

internal interface IRegister : INamed
{
    static Words INamed.Text { get; } = new("қатысушыларды тіркеу", "зарегистрировать участников", "register the participants");

    int Present { get; }

    bool NobodyIsExcluded { get; }
}

internal interface IElectPresidium : INamed
{
    static Words INamed.Text { get; } = new("төраға мен хатшыны сайлау", "избрать председателя и секретаря", "elect chair and secretary");

    string Chair { get; }

    int ForChair { get; }

    string Secretary { get; }

    int ForSecretary { get; }
}

internal interface IApproveAgenda : INamed
{
    static Words INamed.Text { get; } = new("күн тәртібін бекіту", "утвердить повестку дня", "approve the agenda");

    ImmutableArray<int> Items { get; }

    int InFavour { get; }
}

/// <summary>A command about one item of the agenda.</summary>
internal interface IItemCommand
{
    int Item { get; }
}

internal interface IDecideItem : IItemCommand, INamed
{
    static Words INamed.Text { get; } = new("мәселе бойынша дауыс беру", "голосовать по вопросу", "vote on an item");

    int InFavour { get; }

    bool ChairInFavour { get; }
}

internal interface ISignProtocol : INamed
{
    static Words INamed.Text { get; } = new("хаттамаға қол қою", "подписать протокол", "sign the protocol");

    SittingProtocol Protocol { get; }
}

internal interface IHandOverProtocol : INamed
{
    static Words INamed.Text { get; } = new("хаттаманы беру", "передать протокол", "hand over the protocol");
}

internal interface IRediscussDecision : IItemCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "келіспеушілік тудырған мәселені қайта талқылау",
        "повторно обсудить вопрос, вызвавший несогласие", "discuss a disputed item again");

    int Present { get; }

    int InFavour { get; }
}

internal interface IConcedeDecision : IItemCommand, INamed
{
    static Words INamed.Text { get; } = new("келіспеушілікті қайтарып алу", "снять несогласие", "drop the disagreement");
}

internal interface IDiscussDisagreement : IItemCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "келіспеушілік тудырған мәселені мәслихат отырысында талқылау",
        "обсудить на заседании маслихата вопрос, вызвавший несогласие", "discuss the disagreement in the maslikhat");
}

internal interface IResolveDisagreement : IItemCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "келіспеушілік тудырған мәселені шешу", "разрешить вопрос, вызвавший несогласие", "resolve the disagreement");
}

internal interface IPublishDecisions : INamed
{
    static Words INamed.Text { get; } = new("шешімдерді тарату", "распространить решения", "publish the decisions");
}

internal interface IExecuteDecision : IItemCommand, INamed
{
    static Words INamed.Text { get; } = new("шешімді орындау", "исполнить решение", "carry a decision out");
}
