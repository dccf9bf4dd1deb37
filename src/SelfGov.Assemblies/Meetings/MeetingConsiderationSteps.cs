using SelfGov.Kazakhstan.Bodies;
using SelfGov.Assemblies.Sittings;
using SelfGov.Law;
using SelfGov.Workflow;
using Builder = SelfGov.Workflow.LifecycleDefinition<
    SelfGov.Assemblies.Meetings.AssemblyMeeting, SelfGov.Assemblies.Sittings.SittingState, SelfGov.Assemblies.Sittings.SittingTrigger>;
using Items = SelfGov.Workflow.PartDefinition<
    SelfGov.Assemblies.Meetings.AssemblyMeeting, SelfGov.Assemblies.Sittings.AgendaItem, SelfGov.Assemblies.Sittings.SittingTrigger>;
using Trigger = SelfGov.Assemblies.Sittings.SittingTrigger;

namespace SelfGov.Assemblies.Meetings;

/// <summary>The akim's consideration, the chain of disagreement, publication and execution of a meeting's decisions (art. 39-3(11)-(14)).</summary>
internal static class MeetingConsiderationSteps
{
    internal static void Define(Builder meeting, Items items, AssemblyLaw law, SittingLimits<AssemblyMeeting> limits)
    {
        Consideration(meeting, items, law, limits);
        Disagreement(meeting, items, law);
        HigherAkim(meeting, items, law);
        Execution(meeting, items, law);
        Completion(meeting, law);
    }

    private static void Consideration(Builder meeting, Items items, AssemblyLaw law, SittingLimits<AssemblyMeeting> limits) =>
        meeting.On<ConsiderMeetingDecision, AgendaItem>(
            items,
            (current, command) => current.Sitting.Items.Find(command.Item),
            new("жиналыс шешімін қарау", "рассмотреть решение собрания", "consider a decision"),
            law.Consideration)
            .By(Roles.UnitAkim)
            .Duty(limits.DecisionsConsidered)
            .Yields(Trigger.ItemConfirmed, Trigger.ItemDisputed)
            .Decide(m => m.Command.Agrees
                ? new MeetingDecisionConfirmed(m.Today, m.Part.Number)
                : new MeetingDecisionDisputed(m.Today, m.Part.Number));

    // Paragraph 11: the disagreement is first resolved by a new discussion.
    private static void Disagreement(Builder meeting, Items items, AssemblyLaw law)
    {
        meeting.On<RediscussMeetingDecision, AgendaItem>(
            items,
            (current, command) => current.Sitting.Items.Find(command.Item),
            new("келіспеушілік тудырған мәселені қайта талқылау", "повторно обсудить вопрос", "discuss a disputed item again"),
            law.Disagreement)
            .By(Roles.SittingChair, Roles.SittingSecretary)
            .RequireQuorumAgain(law.MeetingQuorum.Basis, current => (law.MeetingQuorum.Value.Share, current.Sitting.Entitled), m => m.Present)
            .RequireVotes(law, "votes.number", m => m.InFavour, (_, command) => command.Present)
            .Yields(Trigger.ItemInsisted, Trigger.ItemWithdrawn)
            .Decide(m => law.Majority.Value.Share.IsMet(m.Command.InFavour, m.Command.Present)
                ? new MeetingDecisionInsisted(m.Today, m.Part.Number, m.Command.Present, m.Command.InFavour)
                : new MeetingDecisionWithdrawn(m.Today, m.Part.Number, m.Command.Present, m.Command.InFavour));

        meeting.On<ConcedeMeetingDecision, AgendaItem>(
            items,
            (current, command) => current.Sitting.Items.Find(command.Item),
            new("келіспеушілікті қайтарып алу", "снять несогласие", "drop the disagreement"),
            law.Disagreement)
            .By(Roles.UnitAkim)
            .Yields(Trigger.ItemConceded)
            .Decide(m => new MeetingDecisionConceded(m.Today, m.Part.Number));
    }

    // Paragraph 11: what cannot be resolved goes to a sitting of the maslikhat, and then to the higher akim.
    private static void HigherAkim(Builder meeting, Items items, AssemblyLaw law)
    {
        meeting.On<DiscussMeetingDisagreement, AgendaItem>(
            items,
            (current, command) => current.Sitting.Items.Find(command.Item),
            new("мәслихат отырысында талқылау", "обсудить на заседании маслихата", "discuss the disagreement in the maslikhat"),
            law.Disagreement)
            .By(Roles.Maslikhat)
            .Yields(Trigger.ItemDiscussed)
            .Decide(m => new MeetingDisagreementDiscussed(m.Today, m.Part.Number));

        meeting.On<ResolveMeetingDisagreement, AgendaItem>(
            items,
            (current, command) => current.Sitting.Items.Find(command.Item),
            new("келіспеушілікті шешу", "разрешить разногласие", "resolve the disagreement"),
            law.Disagreement)
            .By(Roles.RaionAkim)
            .Yields(Trigger.ItemUpheld, Trigger.ItemOverturned)
            .Decide(m => m.Command.Uphold
                ? new MeetingDecisionUpheld(m.Today, m.Part.Number)
                : new MeetingDecisionOverturned(m.Today, m.Part.Number));
    }

    private static void Execution(Builder meeting, Items items, AssemblyLaw law)
    {
        meeting.On<PublishMeetingDecisions>(new("шешімдерді тарату", "распространить решения", "publish the decisions"), law.Publication)
            .By(Roles.UnitAkim, Roles.AkimOffice)
            .Given(new Rule<AssemblyMeeting>(
                "publication.once", law.Publication,
                new(
                    "шешімдер бұрын таратылмаған болуға тиіс",
                    "решения ещё не должны быть распространены",
                    "the decisions must not have been published yet"),
                current => current.Sitting.PublishedOn is null))
            .Yields(Trigger.Published)
            .Decide(m => new MeetingDecisionsPublished(m.Today));

        meeting.On<ExecuteMeetingDecision, AgendaItem>(
            items,
            (current, command) => current.Sitting.Items.Find(command.Item),
            new("шешімді орындау", "исполнить решение", "carry a decision out"),
            law.Execution)
            .By(Roles.UnitAkim, Roles.AkimOffice, Roles.ExecutingBody)
            .Yields(Trigger.ItemExecuted)
            .Decide(m => new MeetingDecisionExecuted(m.Today, m.Part.Number, m.Command.Act));
    }

    private static void Completion(Builder meeting, AssemblyLaw law) =>
        meeting.On<CompleteMeeting>(new("жиналыс ісін аяқтау", "завершить дело собрания", "close the file of the assembly"), law.Execution)
            .By(Roles.UnitAkim, Roles.AkimOffice)
            .Given(new Rule<AssemblyMeeting>(
                "decisions.settled", law.Consideration,
                new("барлық шешім қаралып, орындалған болуға тиіс", "все решения должны быть рассмотрены и исполнены",
                    "every decision must be considered and carried out"),
                current => current.Sitting.Items.All(item => item.IsSettled))
            {
                Found = current => Words.Same(string.Join(", ", current.Sitting.Items.Where(item => !item.IsSettled).Select(item => item.Number))),
            })
            .Given(new Rule<AssemblyMeeting>(
                "decisions.published", law.Publication,
                new("шешімдер таратылған болуға тиіс", "решения должны быть распространены", "the decisions must be published"),
                current => current.Sitting.PublishedOn is not null || current.Sitting.Items.All(item => item.InFavour is null)))
            .Yields(Trigger.Completed)
            .Decide(m => new MeetingCompleted(m.Today));
}
