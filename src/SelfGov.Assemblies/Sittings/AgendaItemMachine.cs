using System.Collections.Immutable;
using SelfGov.Workflow;
using Stateless;
using static SelfGov.Kazakhstan.KazakhstanActs;
using State = SelfGov.Assemblies.Sittings.AgendaItemState;
using Trigger = SelfGov.Assemblies.Sittings.SittingTrigger;

namespace SelfGov.Assemblies.Sittings;

/// <summary>The way of an item, moved by the same facts as the gathering or assembly itself.</summary>
internal static class AgendaItemMachine
{
    internal static readonly Topology<State, Trigger> Topology = Topology<State, Trigger>.Observe(State.Proposed, Configure);

    internal static readonly ImmutableArray<StateText<State>> Texts =
    [
        new(State.Proposed, new("ұсынылды", "предложен", "proposed"), LocalGovernmentAct.At("39-3", 8)),
        new(State.OnAgenda, new("күн тәртібінде", "в повестке дня", "on the agenda"), LocalGovernmentAct.At("39-3", 10)),
        new(State.LeftOut, new("күн тәртібіне енгізілмеді", "не включён в повестку дня", "left out of the agenda"),
            LocalGovernmentAct.At("39-3", 10), IsFinal: true),
        new(State.Adopted, new("шешім қабылданды", "решение принято", "adopted"), LocalGovernmentAct.At("39-3", 11)),
        new(State.Rejected, new(
            "шешім қабылданбады",
            "решение не принято",
            "not adopted"), LocalGovernmentAct.At("39-3", 11), IsFinal: true),
        new(State.Confirmed, new("әкім келісті", "аким согласен", "the akim agreed"), LocalGovernmentAct.At("39-3", 12)),
        new(State.Disputed, new("әкім келіспеді, қайта талқыланады", "аким не согласен, требуется повторное обсуждение",
            "the akim disagreed, to be discussed again"), LocalGovernmentAct.At("39-3", 11)),
        new(State.Insisted, new("қайта қабылданды", "принято повторно", "adopted again"), LocalGovernmentAct.At("39-3", 11)),
        new(State.Discussed, new("мәслихат отырысында талқыланды", "обсуждено на заседании маслихата", "discussed by the maslikhat"),
            LocalGovernmentAct.At("39-3", 11)),
        new(State.Upheld, new("шешім күшінде қалдырылды", "решение оставлено в силе", "upheld"), LocalGovernmentAct.At("39-3", 11)),
        new(State.Overturned, new("жоғары тұрған әкім шешімді қолдамады", "решение не поддержано вышестоящим акимом", "overturned"),
            LocalGovernmentAct.At("39-3", 11), IsFinal: true),
        new(State.Withdrawn, new("қайта талқылауда қабылданбады", "не принято при повторном обсуждении", "given up"),
            LocalGovernmentAct.At("39-3", 11), IsFinal: true),
        new(State.Executed, new("орындалды", "исполнено", "carried out"), LocalGovernmentAct.At("39-3", 13), IsFinal: true),
    ];

    internal static void Configure(StateMachine<State, Trigger> item)
    {
        item.Configure(State.Proposed)
            .Permit(Trigger.AgendaApproved, State.OnAgenda);
        item.Configure(State.OnAgenda)
            .Permit(Trigger.ItemLeftOut, State.LeftOut)
            .Permit(Trigger.ItemAdopted, State.Adopted)
            .Permit(Trigger.ItemRejected, State.Rejected);
        item.Configure(State.Adopted)
            .Permit(Trigger.ItemConfirmed, State.Confirmed)
            .Permit(Trigger.ItemDisputed, State.Disputed);
        item.Configure(State.Disputed)
            .Permit(Trigger.ItemInsisted, State.Insisted)
            .Permit(Trigger.ItemWithdrawn, State.Withdrawn);
        item.Configure(State.Insisted)
            .Permit(Trigger.ItemConceded, State.Upheld)
            .Permit(Trigger.ItemDiscussed, State.Discussed);
        item.Configure(State.Discussed)
            .Permit(Trigger.ItemUpheld, State.Upheld)
            .Permit(Trigger.ItemOverturned, State.Overturned);
        item.Configure(State.Confirmed)
            .Permit(Trigger.ItemExecuted, State.Executed);
        item.Configure(State.Upheld)
            .Permit(Trigger.ItemExecuted, State.Executed);
    }
}
