using SelfGov.Kazakhstan.Bodies;
using NodaTime;
using SelfGov.Assemblies.Sittings;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;
using Builder = SelfGov.Workflow.LifecycleDefinition<
    SelfGov.Assemblies.Meetings.AssemblyMeeting, SelfGov.Assemblies.Sittings.SittingState, SelfGov.Assemblies.Sittings.SittingTrigger>;
using Trigger = SelfGov.Assemblies.Sittings.SittingTrigger;

namespace SelfGov.Assemblies.Meetings;

/// <summary>A meeting of the assembly of a local community (art. 39-3(7)-(14) of the law on local government).</summary>
public sealed class MeetingLifecycle
{
    /// <summary>The kind of procedure.</summary>
    public const string Kind = "assembly-meeting";

    private readonly AssemblyLaw law;
    private readonly Citation petition;
    private readonly SittingLimits<AssemblyMeeting> limits;
    private readonly Builder meeting;

    private MeetingLifecycle(AssemblyLaw law, WorkCalendar calendar)
    {
        this.law = law;
        petition = law.MeetingInitiative.Basis;
        limits = SittingLimits<AssemblyMeeting>.Under(law, petition, calendar);
        meeting = new Builder(Kind, law.Id, id => new AssemblyMeeting(id, law));
    }

    /// <summary>The procedure under one edition of the law.</summary>
    /// <param name="law">The edition, or one derived from it.</param>
    /// <param name="calendar">The working days, for time limits of a regulation that a policy names; <see cref="KazakhstanCalendar.Work"/> where null.</param>
    /// <exception cref="ArgumentNullException">The law is null.</exception>
    public static Lifecycle<AssemblyMeeting, SittingState, SittingTrigger> Under(AssemblyLaw law, WorkCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(law);
        var lifecycle = new MeetingLifecycle(law, calendar ?? KazakhstanCalendar.Work);
        lifecycle.meeting.Topology(SittingState.NotConvened, SittingMachine.Configure);
        lifecycle.meeting.Name(SittingTexts.States(law, lifecycle.petition));
        SittingTexts.NameTriggers(lifecycle.meeting);
        PartDefinition<AssemblyMeeting, AgendaItem, Trigger> items = lifecycle.meeting.HasParts(
            new Words("күн тәртібінің мәселесі", "вопрос повестки дня", "agenda item"),
            AgendaItemMachine.Topology,
            AgendaItemMachine.Texts,
            item => item.State,
            current => current.Sitting.Items,
            item => $"{item.Number}");
        lifecycle.Call();
        lifecycle.Petition();
        lifecycle.Notice();
        lifecycle.Opening();
        MeetingDecisionSteps.Define(lifecycle.meeting, items, law, lifecycle.limits);
        MeetingConsiderationSteps.Define(lifecycle.meeting, items, law, lifecycle.limits);
        return lifecycle.meeting.Build();
    }

    // Paragraph 7: the akim convenes on his own.
    private void Call() =>
        RequireDelegated(meeting.On<ConveneMeeting>(new(
            "жиналысты шақыру",
            "созвать собрание",
            "convene the assembly"), petition), m => m.Delegated)
            .By(Roles.UnitAkim)
            .RequireItems(law, law.MeetingItems, m => m.Items)
            .Yields(Trigger.Convened)
            .Decide(m => new MeetingConvened(Day(m.Now, m.Command.Unit), m.Command.Unit, m.Command.Delegated, m.Command.Items));

    // Paragraph 7: at least a tenth of the members ask; before L1 the akim of the raion has to allow it.
    private void Petition()
    {
        RequireDelegated(meeting.On<PetitionMeeting>(new(
            "жиналыс шақыруға бастамашылық жасау",
            "инициировать созыв собрания",
            "ask for the assembly"), petition), m => m.Delegated)
            .By(Roles.InitiatingMembers)
            .Require(
                "initiators.enough", petition,
                new("жиналыс мүшелерінің кемінде он пайызы бастамашы болуға тиіс", "инициаторов должно быть не менее десяти процентов членов собрания",
                    "at least one tenth of the members must ask"),
                m => m.Command.Delegated < 1 || (m.Command.Initiators >= Needed(m.Command) && m.Command.Initiators <= m.Command.Delegated),
                m => SittingRules.AtLeast.With(Words.Of(Needed(m.Command))),
                m => Words.Of(m.Command.Initiators))
            .RequireItems(law, law.MeetingItems, m => m.Items)
            .Yields(Trigger.Petitioned)
            .Decide(m => new MeetingPetitioned(
                Day(m.Now, m.Command.Unit), m.Command.Unit, m.Command.Delegated, m.Command.Initiators, m.Command.Items));

        meeting.On<AnswerMeetingPetition>(
            new("жиналыс өткізуге рұқсат беру немесе бермеу", "принять решение о проведении собрания", "allow the assembly or not"),
            law.MeetingPermission ?? petition)
            .By(Roles.RaionAkim)
            .Given(new Rule<AssemblyMeeting>(
                "permission.known", law.MeetingPermission ?? petition,
                new(
                    "аудан әкімінің шешімі талап етілуге тиіс",
                    "решение акима района должно требоваться",
                    "the act must ask for the raion akim's decision"),
                _ => law.MeetingPermission is not null))
            .Yields(Trigger.PetitionGranted, Trigger.PetitionRefused)
            .Decide(m => m.Command.Grant ? new MeetingPetitionGranted(m.Today) : new MeetingPetitionRefused(m.Today));

        meeting.On<AcceptMeetingPetition>(
            new("бастама бойынша жиналысты шақыру", "созвать собрание по инициативе членов", "convene what members asked for"), petition)
            .By(Roles.UnitAkim)
            .Duty(limits.PetitionAnswered)
            .Given(new Rule<AssemblyMeeting>(
                "permission.granted", law.MeetingPermission ?? petition,
                new(
                    "аудан әкімінің оң шешімі болуға тиіс",
                    "должно быть положительное решение акима района",
                    "the akim of the raion must have allowed it"),
                current => law.MeetingPermission is null || current.State == SittingState.Permitted))
            .Yields(Trigger.PetitionAccepted)
            .Decide(m => new MeetingPetitionAccepted(m.Today));
    }

    // Paragraph 8: ten days of notice; since L2 three for a meeting that agrees candidates for akim and nothing else.
    private void Notice()
    {
        meeting.On<NotifyOfMeeting>(
            new("халықты жиналыс туралы құлағдар ету", "оповестить о собрании", "give notice of the assembly"), law.Notice.Basis)
            .By(Roles.UnitAkim, Roles.AkimOffice)
            .RequireNotice(law, m => m.Notice, NoticeOf)
            .Yields(Trigger.NoticeGiven)
            .Decide(m => new MeetingNotified(m.Today, m.Command.Notice));

        meeting.On<SendMaterials>(new("материалдарды жіберу", "направить материалы", "send the materials"), law.Notice.Basis)
            .By(Roles.UnitAkim, Roles.AkimOffice)
            .Duty(limits.MaterialsSent)
            .Given(new Rule<AssemblyMeeting>(
                "materials.once", law.Notice.Basis,
                new(
                    "материалдар бұрын жіберілмеген болуға тиіс",
                    "материалы ещё не должны быть направлены",
                    "the materials must not have been sent yet"),
                current => current.Sitting.MaterialsSentOn is null))
            .Yields(Trigger.MaterialsSent)
            .Decide(m => new MaterialsSent(m.Today));
    }

    // Paragraphs 1, 9 and 10: who takes part, the quorum, and the opening.
    private void Opening()
    {
        meeting.On<RegisterMembers>(new(
            "қатысушыларды тіркеу",
            "зарегистрировать участников",
            "register the participants"), law.MeetingQuorum.Basis)
            .By(Roles.AkimOffice, Roles.UnitAkim)
            .From(limits.RegistrationOpens)
            .Require(
                "present.number", law.MeetingQuorum.Basis,
                new("қатысушылар жіберілген мүшелерден көп болмауға тиіс", "участников не может быть больше, чем делегировано",
                    "there cannot be more participants than delegated members"),
                m => m.Command.Present >= 0 && m.Command.Present <= m.Case.Sitting.Entitled,
                m => SittingRules.AtMost.With(Words.Of(m.Case.Sitting.Entitled)),
                m => Words.Of(m.Command.Present))
            .Require(
                "present.entitled", law.Exclusion,
                new("қатысушылардың ешқайсысына тыйым салынбаған болуға тиіс", "среди участников не должно быть лиц, не имеющих права участвовать",
                    "nobody may take part whom the act excludes"),
                m => m.Command.NobodyIsExcluded)
            .Yields(Trigger.QuorumReached, Trigger.QuorumMissed)
            .Decide(m => law.MeetingQuorum.Value.Share.IsMet(m.Command.Present, m.Case.Sitting.Entitled)
                ? new MeetingQuorumReached(m.Today, m.Command.Present)
                : new MeetingQuorumMissed(m.Today, m.Command.Present));

        meeting.On<OpenMeeting>(new("жиналысты ашу", "открыть собрание", "open the assembly"), law.Conduct)
            .By(Roles.UnitAkim, Roles.AuthorisedPerson)
            .From(limits.SittingBegins)
            .Yields(Trigger.Opened)
            .Decide(m => new MeetingOpened(m.Today));
    }

    private CommandBuilder<AssemblyMeeting, Trigger, Whole, TCommand> RequireDelegated<TCommand>(
        CommandBuilder<AssemblyMeeting, Trigger, Whole, TCommand> command, Func<TCommand, int> delegatedOf)
        where TCommand : class, ICommand<AssemblyMeeting> => command.Require(
            "delegated.number", law.AssemblySize?.Basis ?? law.Composition,
            new("жіберілген мүшелердің саны белгіленген шекте болуға тиіс", "число делегированных членов должно быть в установленных пределах",
                "the number of delegated members must lie within its limits"),
            m => delegatedOf(m.Command) >= 1 && (law.AssemblySize is not { } size || delegatedOf(m.Command) <= size.Value),
            m => delegatedOf(m.Command) < 1 ? SittingRules.AtLeast.With(Words.Of(1)) : SittingRules.AtMost.With(Words.Of(law.AssemblySize!.Value)),
            m => Words.Of(delegatedOf(m.Command)));

    private long Needed(PetitionMeeting command) => law.MeetingInitiative.Value.Of(command.Delegated);

    private Ruled<TimeLimit> NoticeOf(AssemblyMeeting current) =>
        law.CandidateNotice is { } notice && current.Sitting.Items.All(item => item.Kind == AgendaItemKind.AkimCandidates) ? notice : law.Notice;

    private static LocalDate Day(Instant now, Locality unit) => now.InZone(unit.Zone).Date;
}
