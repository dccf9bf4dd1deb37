using System.Collections.Frozen;
using System.Collections.Immutable;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Kazakhstan.KazakhstanActs;
using State = SelfGov.Assemblies.Sittings.AgendaItemState;

namespace SelfGov.Assemblies.Sittings;

/// <summary>
/// The way of an item, moved by the same facts as the gathering or assembly itself. Each kind says which fact of its family each is.
/// </summary>
internal static class AgendaItemTopology
{
    internal static readonly ImmutableArray<StateText<State>> States =
    [
        new(State.Proposed, new("мәселе ұсынылды", "вопрос предложен", "proposed"), LocalGovernmentAct.At("39-3", 8)),
        new(State.OnAgenda, new("мәселе күн тәртібінде", "вопрос в повестке дня", "on the agenda"), LocalGovernmentAct.At("39-3", 10)),
        new(State.LeftOut, new("мәселе күн тәртібіне енгізілмеді", "вопрос не включён в повестку дня", "left out of the agenda"),
            LocalGovernmentAct.At("39-3", 10), IsFinal: true),
        new(State.Adopted, new("шешім қабылданды", "решение принято", "adopted"), LocalGovernmentAct.At("39-3", 11)),
        new(State.Rejected, new(
            "шешім қабылданбады", "решение не принято", "not adopted"), LocalGovernmentAct.At("39-3", 11), IsFinal: true),
        new(State.Confirmed, new("әкім келісті", "аким согласен", "the akim agreed"), LocalGovernmentAct.At("39-3", 12)),
        new(State.Disputed, new(
            "әкім келіспейтінін білдірді, қайта талқылау қажет", "аким выразил несогласие, требуется повторное обсуждение",
            "the akim disagreed, to be discussed again"),
            LocalGovernmentAct.At("39-3", 11)),
        new(State.Insisted, new("шешім қайта қабылданды", "решение принято повторно", "adopted again"), LocalGovernmentAct.At("39-3", 11)),
        new(State.Discussed, new(
            "мәселе мәслихат отырысында талқыланды", "вопрос обсуждён на заседании маслихата", "discussed by the maslikhat"),
            LocalGovernmentAct.At("39-3", 11)),
        new(State.Upheld, new("шешім күшінде қалдырылды", "решение оставлено в силе", "upheld"), LocalGovernmentAct.At("39-3", 11)),
        new(State.Overturned, new("жоғары тұрған әкім шешімді қолдамады", "решение не поддержано вышестоящим акимом", "overturned"),
            LocalGovernmentAct.At("39-3", 11), IsFinal: true),
        new(State.Withdrawn, new("шешім қайта талқылауда қабылданбады", "решение не принято при повторном обсуждении", "not adopted again"),
            LocalGovernmentAct.At("39-3", 11), IsFinal: true),
        new(State.Executed, new("шешім орындалды", "решение исполнено", "carried out"), LocalGovernmentAct.At("39-3", 13), IsFinal: true),
    ];

    private static readonly FrozenSet<State> Final = States.Where(state => state.IsFinal).Select(state => state.State).ToFrozenSet();

    internal static bool IsFinal(State state) => Final.Contains(state);

    // Paragraphs 10 and 11: agenda and vote.
    internal static void Decision<TApproved, TLeftOut, TAdopted, TRejected>(this TopologyDefinition<State> item)
        where TApproved : class, IAgendaApproved
        where TLeftOut : class, IItemLeftOut
        where TAdopted : class, IItemAdopted
        where TRejected : class, IItemRejected
    {
        item.Configure(State.Proposed).Permit<TApproved>(State.OnAgenda);
        item.Configure(State.OnAgenda)
            .Permit<TLeftOut>(State.LeftOut)
            .Permit<TAdopted>(State.Adopted)
            .Permit<TRejected>(State.Rejected);
    }

    // Paragraphs 11 to 13: consideration, disagreement, execution.
    internal static void Consideration<TConfirmed, TDisputed, TInsisted, TWithdrawn, TConceded, TDiscussed, TUpheld, TOverturned,
        TExecuted>(
        this TopologyDefinition<State> item)
        where TConfirmed : class, IItemConfirmed
        where TDisputed : class, IItemDisputed
        where TInsisted : class, IItemInsisted
        where TWithdrawn : class, IItemWithdrawn
        where TConceded : class, IItemConceded
        where TDiscussed : class, IItemDiscussed
        where TUpheld : class, IItemUpheld
        where TOverturned : class, IItemOverturned
        where TExecuted : class, IItemExecuted
    {
        item.Configure(State.Adopted).Permit<TConfirmed>(State.Confirmed).Permit<TDisputed>(State.Disputed);
        item.Configure(State.Disputed).Permit<TInsisted>(State.Insisted).Permit<TWithdrawn>(State.Withdrawn);
        item.Configure(State.Insisted).Permit<TConceded>(State.Upheld).Permit<TDiscussed>(State.Discussed);
        item.Configure(State.Discussed).Permit<TUpheld>(State.Upheld).Permit<TOverturned>(State.Overturned);
        item.Configure(State.Confirmed).Permit<TExecuted>(State.Executed);
        item.Configure(State.Upheld).Permit<TExecuted>(State.Executed);
    }
}
