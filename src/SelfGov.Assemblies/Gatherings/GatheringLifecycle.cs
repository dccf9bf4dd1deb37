using SelfGov.Kazakhstan.Bodies;
using NodaTime;
using SelfGov.Assemblies.Sittings;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;
using Builder = SelfGov.Workflow.LifecycleDefinition<
    SelfGov.Assemblies.Gatherings.CommunityGathering, SelfGov.Assemblies.Sittings.SittingState, SelfGov.Assemblies.Sittings.SittingTrigger>;
using Trigger = SelfGov.Assemblies.Sittings.SittingTrigger;

namespace SelfGov.Assemblies.Gatherings;

/// <summary>A gathering of the gathering (art. 39-3(5)-(14) of the law on local government).</summary>
public sealed class GatheringLifecycle
{
    /// <summary>The kind of procedure.</summary>
    public const string Kind = "community-gathering";

    private readonly AssemblyLaw law;
    private readonly Citation petition;
    private readonly SittingLimits<CommunityGathering> limits;
    private readonly Builder gathering;

    private GatheringLifecycle(AssemblyLaw law, WorkCalendar calendar)
    {
        this.law = law;
        petition = law.GatheringInitiative.Basis;
        limits = SittingLimits<CommunityGathering>.Under(law, petition, calendar);
        gathering = new Builder(Kind, law.Id, id => new CommunityGathering(id, law));
    }

    /// <summary>The procedure under one edition of the law.</summary>
    /// <param name="law">The edition, or one derived from it.</param>
    /// <param name="calendar">The working days, for time limits of a regulation that a policy names; <see cref="KazakhstanCalendar.Work"/> where null.</param>
    /// <exception cref="ArgumentNullException">The law is null.</exception>
    public static Lifecycle<CommunityGathering, SittingState, SittingTrigger> Under(AssemblyLaw law, WorkCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(law);
        var lifecycle = new GatheringLifecycle(law, calendar ?? KazakhstanCalendar.Work);
        lifecycle.gathering.Topology(SittingState.NotConvened, SittingMachine.Configure);
        lifecycle.gathering.Name(SittingTexts.States(law, lifecycle.petition));
        SittingTexts.NameTriggers(lifecycle.gathering);
        PartDefinition<CommunityGathering, AgendaItem, Trigger> items = lifecycle.gathering.HasParts(
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
        GatheringDecisionSteps.Define(lifecycle.gathering, items, law, lifecycle.limits);
        GatheringConsiderationSteps.Define(lifecycle.gathering, items, law, lifecycle.limits);
        return lifecycle.gathering.Build();
    }

    // Paragraph 5: the akim convenes on his own.
    private void Call() =>
        RequireEntitled(gathering.On<ConveneGathering>(new(
            "жиынды шақыру",
            "созвать сход",
            "convene the gathering"), petition), m => m.Entitled)
            .By(Roles.UnitAkim)
            .RequireItems(law, law.GatheringItems, m => m.Items)
            .Yields(Trigger.Convened)
            .Decide(m => new GatheringConvened(Day(m.Now, m.Command.Unit), m.Command.Unit, m.Command.Entitled, m.Command.Items));

    // Paragraph 5: at least a tenth of the members ask, and the akim of the raion has to allow it.
    private void Petition()
    {
        RequireEntitled(gathering.On<PetitionGathering>(new(
            "жиын шақыруға бастамашылық жасау",
            "инициировать созыв схода",
            "ask for the gathering"), petition), m => m.Entitled)
            .By(Roles.InitiatingMembers)
            .Require(
                "initiators.enough", petition,
                new("жергілікті қоғамдастық мүшелерінің кемінде он пайызы бастамашы болуға тиіс", "инициаторов должно быть не менее десяти процентов членов местного сообщества",
                    "at least one tenth of the members must ask"),
                m => m.Command.Entitled < 1 || (m.Command.Initiators >= Needed(m.Command) && m.Command.Initiators <= m.Command.Entitled),
                m => SittingRules.AtLeast.With(Words.Of(Needed(m.Command))),
                m => Words.Of(m.Command.Initiators))
            .Require(
                "petition.signed", petition,
                new("өтініште қол қойғандардың аты-жөні мен тұрғылықты жері болуға тиіс", "в заявлении должны быть фамилии, имена и места жительства подписавших",
                    "the petition must give name and residence of those who signed"),
                m => m.Command.GivesNamesAndResidences)
            .RequireItems(law, law.GatheringItems, m => m.Items)
            .Yields(Trigger.Petitioned)
            .Decide(m => new GatheringPetitioned(
                Day(m.Now, m.Command.Unit), m.Command.Unit, m.Command.Entitled, m.Command.Initiators, m.Command.Items));

        gathering.On<AnswerGatheringPetition>(
            new("жиын өткізуге рұқсат беру немесе бермеу", "принять решение о проведении схода", "allow the gathering or not"),
            law.GatheringPermission)
            .By(Roles.RaionAkim)
            .Yields(Trigger.PetitionGranted, Trigger.PetitionRefused)
            .Decide(m => m.Command.Grant ? new GatheringPetitionGranted(m.Today) : new GatheringPetitionRefused(m.Today));

        gathering.On<AcceptGatheringPetition>(
            new("бастама бойынша жиынды шақыру", "созвать сход по инициативе членов", "convene what members asked for"), petition)
            .By(Roles.UnitAkim)
            .Duty(limits.PetitionAnswered)
            .Given(new Rule<CommunityGathering>(
                "permission.granted", law.GatheringPermission,
                new(
                    "аудан әкімінің оң шешімі болуға тиіс",
                    "должно быть положительное решение акима района",
                    "the akim of the raion must have allowed it"),
                current => current.State == SittingState.Permitted))
            .Yields(Trigger.PetitionAccepted)
            .Decide(m => new GatheringPetitionAccepted(m.Today));
    }

    // Paragraph 8: ten days of notice. Paragraph 9: until L1 it may be held with elected representatives.
    private void Notice()
    {
        gathering.On<NotifyOfGathering>(
            new("халықты жиын туралы құлағдар ету", "оповестить о сходе", "give notice of the gathering"), law.Notice.Basis)
            .By(Roles.UnitAkim, Roles.AkimOffice)
            .RequireNotice(law, m => m.Notice, _ => law.Notice)
            .Require(
                "representatives.known", law.RepresentativesQuorum?.Basis ?? law.GatheringQuorum.Basis,
                new("өкілдердің кворумы заңда көзделген болуға тиіс", "кворум представителей должен быть предусмотрен законом",
                    "the act must know a quorum of representatives, and there must be some"),
                m => m.Command.Representatives is not { } number || (law.RepresentativesQuorum is not null && number >= 1),
                found: m => Words.Of(m.Command.Representatives!.Value))
            .Yields(Trigger.NoticeGiven)
            .Decide(m => new GatheringNotified(m.Today, m.Command.Notice, m.Command.Representatives));

        gathering.On<SendGatheringMaterials>(new("материалдарды жіберу", "направить материалы", "send the materials"), law.Notice.Basis)
            .By(Roles.UnitAkim, Roles.AkimOffice)
            .Duty(limits.MaterialsSent)
            .Given(new Rule<CommunityGathering>(
                "materials.once", law.Notice.Basis,
                new(
                    "материалдар бұрын жіберілмеген болуға тиіс",
                    "материалы ещё не должны быть направлены",
                    "the materials must not have been sent yet"),
                current => current.Sitting.MaterialsSentOn is null))
            .Yields(Trigger.MaterialsSent)
            .Decide(m => new GatheringMaterialsSent(m.Today));
    }

    // Paragraphs 1, 9 and 10: who takes part, the quorum, and the opening.
    private void Opening()
    {
        gathering.On<RegisterParticipants>(new(
            "қатысушыларды тіркеу",
            "зарегистрировать участников",
            "register the participants"), law.GatheringQuorum.Basis)
            .By(Roles.AkimOffice, Roles.UnitAkim)
            .From(limits.RegistrationOpens)
            .Require(
                "present.number", law.GatheringQuorum.Basis,
                new("қатысушылар қатысуға құқығы барлардан көп болмауға тиіс", "участников не может быть больше, чем имеющих право участвовать",
                    "there cannot be more participants than may take part"),
                m => m.Command.Present >= 0 && m.Command.Present <= m.Case.Quorum.Of,
                m => SittingRules.AtMost.With(Words.Of(m.Case.Quorum.Of)),
                m => Words.Of(m.Command.Present))
            .Require(
                "present.entitled", law.Exclusion,
                new("қатысушылардың ешқайсысына тыйым салынбаған болуға тиіс", "среди участников не должно быть лиц, не имеющих права участвовать",
                    "nobody may take part whom the act excludes"),
                m => m.Command.NobodyIsExcluded)
            .Yields(Trigger.QuorumReached, Trigger.QuorumMissed)
            .Decide(m => m.Case.Quorum.Share.IsMet(m.Command.Present, m.Case.Quorum.Of)
                ? new GatheringQuorumReached(m.Today, m.Command.Present)
                : new GatheringQuorumMissed(m.Today, m.Command.Present));

        gathering.On<OpenGathering>(new("жиынды ашу", "открыть сход", "open the gathering"), law.Conduct)
            .By(Roles.UnitAkim, Roles.AuthorisedPerson)
            .From(limits.SittingBegins)
            .Yields(Trigger.Opened)
            .Decide(m => new GatheringOpened(m.Today));
    }

    private CommandBuilder<CommunityGathering, Trigger, Whole, TCommand> RequireEntitled<TCommand>(
        CommandBuilder<CommunityGathering, Trigger, Whole, TCommand> command, Func<TCommand, int> entitledOf)
        where TCommand : class, ICommand<CommunityGathering> => command.Require(
            "entitled.number", law.GatheringQuorum.Basis,
            new("қатысуға құқығы бар мүшелердің саны белгілі болуға тиіс", "должно быть известно число имеющих право участвовать",
                "the number of those who may take part must be known"),
            m => entitledOf(m.Command) >= 1,
            _ => SittingRules.AtLeast.With(Words.Of(1)),
            m => Words.Of(entitledOf(m.Command)));

    private long Needed(PetitionGathering command) => law.GatheringInitiative.Value.Of(command.Entitled);

    private static LocalDate Day(Instant now, Locality unit) => now.InZone(unit.Zone).Date;
}
