using SelfGov.Kazakhstan.Bodies;
using SelfGov.Assemblies.Sittings;
using SelfGov.Law;
using SelfGov.Workflow;
using Builder = SelfGov.Workflow.LifecycleDefinition<
    SelfGov.Assemblies.Gatherings.CommunityGathering, SelfGov.Assemblies.Sittings.SittingState, SelfGov.Assemblies.Sittings.SittingTrigger>;
using Items = SelfGov.Workflow.PartDefinition<
    SelfGov.Assemblies.Gatherings.CommunityGathering, SelfGov.Assemblies.Sittings.AgendaItem, SelfGov.Assemblies.Sittings.SittingTrigger>;
using Trigger = SelfGov.Assemblies.Sittings.SittingTrigger;

namespace SelfGov.Assemblies.Gatherings;

/// <summary>Chair and secretary, agenda, decisions and protocol of a gathering (art. 39-3(10)-(11)).</summary>
internal static class GatheringDecisionSteps
{
    internal static void Define(Builder gathering, Items items, AssemblyLaw law, SittingLimits<CommunityGathering> limits)
    {
        Presidium(gathering, law);
        Agenda(gathering, law);
        Decision(gathering, items, law);
        Protocol(gathering, law, limits);
    }

    private static void Presidium(Builder gathering, AssemblyLaw law) =>
        gathering.On<ElectGatheringPresidium>(new(
            "төраға мен хатшыны сайлау",
            "избрать председателя и секретаря",
            "elect chair and secretary"), law.Conduct)
            .By(Roles.Participants)
            .Require(
                "presidium.two", law.Conduct,
                new(
                    "төраға мен хатшы екі түрлі адам болуға тиіс",
                    "председатель и секретарь — разные лица",
                    "chair and secretary must be two persons"),
                m => !string.IsNullOrWhiteSpace(m.Command.Chair) && !string.IsNullOrWhiteSpace(m.Command.Secretary)
                    && m.Command.Chair != m.Command.Secretary)
            .RequireVotes(law, "chair.votes", m => m.ForChair, (current, _) => current.Sitting.Present)
            .RequireMajority(law, "chair.majority", m => m.ForChair)
            .RequireVotes(law, "secretary.votes", m => m.ForSecretary, (current, _) => current.Sitting.Present)
            .RequireMajority(law, "secretary.majority", m => m.ForSecretary)
            .Yields(Trigger.PresidiumElected)
            .Decide(m => new GatheringPresidiumElected(m.Command.Chair, m.Command.ForChair, m.Command.Secretary, m.Command.ForSecretary));

    private static void Agenda(Builder gathering, AssemblyLaw law) =>
        gathering.On<ApproveGatheringAgenda>(new("күн тәртібін бекіту", "утвердить повестку дня", "approve the agenda"), law.Conduct)
            .By(Roles.Participants)
            .Require(
                "agenda.announced", law.Notice.Basis,
                new("күн тәртібінде жарияланған мәселелер ғана болуға тиіс", "в повестке дня могут быть только объявленные вопросы",
                    "the agenda must consist of announced items"),
                m => !m.Command.Items.IsDefaultOrEmpty && m.Command.Items.All(number => m.Case.Sitting.Items.Find(number) is not null),
                found: m => Words.Same(m.Command.Items.IsDefaultOrEmpty ? "0" : string.Join(", ", m.Command.Items)))
            .RequireVotes(law, "agenda.votes", m => m.InFavour, (current, _) => current.Sitting.Present)
            .RequireMajority(law, "agenda.majority", m => m.InFavour)
            .Yields(Trigger.AgendaApproved)
            .Then(Trigger.ItemLeftOut)
            .DecideAll(m =>
            [
                new GatheringAgendaApproved(m.Command.InFavour),
                .. m.Case.Sitting.Items.Where(item => !m.Command.Items.Contains(item.Number))
                    .Select(item => new GatheringItemLeftOut(m.Today, item.Number)),
            ]);

    private static void Decision(Builder gathering, Items items, AssemblyLaw law) =>
        gathering.On<DecideGatheringItem, AgendaItem>(
            items,
            (current, command) => current.Sitting.Items.Find(command.Item),
            new("мәселе бойынша дауыс беру", "голосовать по вопросу", "vote on an item"),
            law.Majority.Basis)
            .By(Roles.SittingChair, Roles.SittingSecretary)
            .RequireVotes(law, "votes.number", m => m.InFavour, (current, _) => current.Sitting.Present)
            .Require(
                "composition.given", law.Composition,
                new("құрам тек жиналыс құрамы туралы мәселеде айқындалады", "состав собрания определяется только по вопросу о нём",
                    "the composition is determined under the item about it, and there only"),
                m => (m.Command.Composition is not null) == (m.Part.Kind == AgendaItemKind.AssemblyComposition))
            .Require(
                "composition.size", law.AssemblySize?.Basis ?? law.Composition,
                new("жиналыс мүшелерінің саны белгіленген шекте болуға тиіс", "число членов собрания должно быть в установленных пределах",
                    "the number of members must lie within its limits"),
                m => m.Command.Composition is not { } composition
                    || (composition.Members >= 1 && (law.AssemblySize is not { } size || composition.Members <= size.Value)),
                m => m.Command.Composition!.Members < 1 ? SittingRules.AtLeast.With(Words.Of(1)) : SittingRules.AtMost.With(Words.Of(law.AssemblySize!.Value)),
                m => Words.Of(m.Command.Composition!.Members))
            .Require(
                "composition.term", law.AssemblyTerm?.Basis ?? law.Composition,
                new("жиналыс өкілеттігінің мерзімі заңға сай болуға тиіс", "срок полномочий собрания должен соответствовать закону",
                    "the term of the assembly must be that of the act"),
                m => m.Command.Composition is not { } composition
                    || (law.AssemblyTerm is { } term ? composition.TermInMonths == term.Value.Amount : composition.TermInMonths is >= 1 and <= TimeLimit.LargestAmount),
                m => law.AssemblyTerm is { } term ? Words.Of(term.Value.Amount) : SittingRules.AtLeast.With(Words.Of(1)),
                m => Words.Of(m.Command.Composition!.TermInMonths))
            .Yields(Trigger.ItemAdopted, Trigger.ItemRejected)
            .Decide(m =>
            {
                Sitting sitting = m.Case.Sitting;
                bool byMajority = law.Majority.Value.Share.IsMet(m.Command.InFavour, sitting.Present);
                bool byCastingVote = !byMajority && law.Policies.ChairHasCastingVote && m.Command.ChairInFavour
                    && 2 * m.Command.InFavour == sitting.Present;
                return byMajority || byCastingVote
                    ? new GatheringItemAdopted(sitting.Notice!.At.Date, m.Part.Number, sitting.Present, m.Command.InFavour, byCastingVote, m.Command.Composition)
                    : new GatheringItemRejected(sitting.Notice!.At.Date, m.Part.Number, sitting.Present, m.Command.InFavour);
            });

    private static void Protocol(Builder gathering, AssemblyLaw law, SittingLimits<CommunityGathering> limits)
    {
        gathering.On<SignGatheringProtocol>(new("хаттамаға қол қою", "подписать протокол", "sign the protocol"), law.Conduct)
            .By(Roles.SittingChair, Roles.SittingSecretary)
            .RequireProtocol(law, m => m.Protocol)
            .Yields(Trigger.ProtocolSigned)
            .Decide(m => new GatheringProtocolSigned(m.Today, m.Command.Protocol));

        gathering.On<HandOverGatheringProtocol>(new(
            "хаттаманы әкімге тапсыру",
            "передать протокол акиму",
            "hand the protocol to the akim"), law.Conduct)
            .By(Roles.SittingChair, Roles.SittingSecretary)
            .Duty(limits.ProtocolHandedOver)
            .Yields(Trigger.ProtocolHandedOver)
            .Decide(m => new GatheringProtocolHandedOver(m.Today));
    }
}
