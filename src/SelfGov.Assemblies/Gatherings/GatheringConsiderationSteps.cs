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

/// <summary>The akim's consideration, the chain of disagreement, publication and execution of a gathering's decisions (art. 39-3(11)-(14)).</summary>
internal static class GatheringConsiderationSteps
{
    internal static void Define(Builder gathering, Items items, AssemblyLaw law, SittingLimits<CommunityGathering> limits)
    {
        Consideration(gathering, items, law, limits);
        Disagreement(gathering, items, law);
        HigherAkim(gathering, items, law);
        Execution(gathering, items, law);
        Completion(gathering, law);
    }

    private static void Consideration(Builder gathering, Items items, AssemblyLaw law, SittingLimits<CommunityGathering> limits) =>
        gathering.On<ConsiderGatheringDecision, AgendaItem>(
            items,
            (current, command) => current.Sitting.Items.Find(command.Item),
            new("жиын шешімін қарау", "рассмотреть решение схода", "consider a decision"),
            law.Consideration)
            .By(Roles.UnitAkim)
            .Duty(limits.DecisionsConsidered)
            .Yields(Trigger.ItemConfirmed, Trigger.ItemDisputed)
            .Decide(m => m.Command.Agrees
                ? new GatheringDecisionConfirmed(m.Today, m.Part.Number)
                : new GatheringDecisionDisputed(m.Today, m.Part.Number));

    // Paragraph 11: the disagreement is first resolved by a new discussion.
    private static void Disagreement(Builder gathering, Items items, AssemblyLaw law)
    {
        gathering.On<RediscussGatheringDecision, AgendaItem>(
            items,
            (current, command) => current.Sitting.Items.Find(command.Item),
            new("келіспеушілік тудырған мәселені қайта талқылау", "повторно обсудить вопрос", "discuss a disputed item again"),
            law.Disagreement)
            .By(Roles.SittingChair, Roles.SittingSecretary)
            .RequireQuorumAgain(law.GatheringQuorum.Basis, current => current.Quorum, m => m.Present)
            .RequireVotes(law, "votes.number", m => m.InFavour, (_, command) => command.Present)
            .Yields(Trigger.ItemInsisted, Trigger.ItemWithdrawn)
            .Decide(m => law.Majority.Value.Share.IsMet(m.Command.InFavour, m.Command.Present)
                ? new GatheringDecisionInsisted(m.Today, m.Part.Number, m.Command.Present, m.Command.InFavour)
                : new GatheringDecisionWithdrawn(m.Today, m.Part.Number, m.Command.Present, m.Command.InFavour));

        gathering.On<ConcedeGatheringDecision, AgendaItem>(
            items,
            (current, command) => current.Sitting.Items.Find(command.Item),
            new("келіспеушілікті қайтарып алу", "снять несогласие", "drop the disagreement"),
            law.Disagreement)
            .By(Roles.UnitAkim)
            .Yields(Trigger.ItemConceded)
            .Decide(m => new GatheringDecisionConceded(m.Today, m.Part.Number));
    }

    // Paragraph 11: what cannot be resolved goes to a sitting of the maslikhat, and then to the higher akim.
    private static void HigherAkim(Builder gathering, Items items, AssemblyLaw law)
    {
        gathering.On<DiscussGatheringDisagreement, AgendaItem>(
            items,
            (current, command) => current.Sitting.Items.Find(command.Item),
            new("мәслихат отырысында талқылау", "обсудить на заседании маслихата", "discuss the disagreement in the maslikhat"),
            law.Disagreement)
            .By(Roles.Maslikhat)
            .Yields(Trigger.ItemDiscussed)
            .Decide(m => new GatheringDisagreementDiscussed(m.Today, m.Part.Number));

        gathering.On<ResolveGatheringDisagreement, AgendaItem>(
            items,
            (current, command) => current.Sitting.Items.Find(command.Item),
            new("келіспеушілікті шешу", "разрешить разногласие", "resolve the disagreement"),
            law.Disagreement)
            .By(Roles.RaionAkim)
            .Yields(Trigger.ItemUpheld, Trigger.ItemOverturned)
            .Decide(m => m.Command.Uphold
                ? new GatheringDecisionUpheld(m.Today, m.Part.Number)
                : new GatheringDecisionOverturned(m.Today, m.Part.Number));
    }

    private static void Execution(Builder gathering, Items items, AssemblyLaw law)
    {
        gathering.On<PublishGatheringDecisions>(new(
            "шешімдерді тарату",
            "распространить решения",
            "publish the decisions"), law.Publication)
            .By(Roles.UnitAkim, Roles.AkimOffice)
            .Given(new Rule<CommunityGathering>(
                "publication.once", law.Publication,
                new(
                    "шешімдер бұрын таратылмаған болуға тиіс",
                    "решения ещё не должны быть распространены",
                    "the decisions must not have been published yet"),
                current => current.Sitting.PublishedOn is null))
            .Yields(Trigger.Published)
            .Decide(m => new GatheringDecisionsPublished(m.Today));

        gathering.On<ExecuteGatheringDecision, AgendaItem>(
            items,
            (current, command) => current.Sitting.Items.Find(command.Item),
            new("шешімді орындау", "исполнить решение", "carry a decision out"),
            law.Execution)
            .By(Roles.UnitAkim, Roles.AkimOffice, Roles.ExecutingBody)
            .Yields(Trigger.ItemExecuted)
            .Decide(m => new GatheringDecisionExecuted(m.Today, m.Part.Number, m.Command.Act));
    }

    private static void Completion(Builder gathering, AssemblyLaw law) =>
        gathering.On<CompleteGathering>(new("жиын ісін аяқтау", "завершить дело схода", "close the file of the gathering"), law.Execution)
            .By(Roles.UnitAkim, Roles.AkimOffice)
            .Given(new Rule<CommunityGathering>(
                "decisions.settled", law.Consideration,
                new("барлық шешім қаралып, орындалған болуға тиіс", "все решения должны быть рассмотрены и исполнены",
                    "every decision must be considered and carried out"),
                current => current.Sitting.Items.All(item => item.IsSettled))
            {
                Found = current => Words.Same(string.Join(", ", current.Sitting.Items.Where(item => !item.IsSettled).Select(item => item.Number))),
            })
            .Given(new Rule<CommunityGathering>(
                "decisions.published", law.Publication,
                new("шешімдер таратылған болуға тиіс", "решения должны быть распространены", "the decisions must be published"),
                current => current.Sitting.PublishedOn is not null || current.Sitting.Items.All(item => item.InFavour is null)))
            .Yields(Trigger.Completed)
            .Decide(m => new GatheringCompleted(m.Today));
}
