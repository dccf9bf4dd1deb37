using NodaTime;
using SelfGov.Assemblies.Editions;
using SelfGov.Assemblies.Sittings;
using SelfGov.Cases;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Late = SelfGov.Assemblies.Sittings.SittingLimits<SelfGov.Assemblies.Meetings.AssemblyMeeting>;
using Steps = SelfGov.Assemblies.Sittings.SittingSteps<SelfGov.Assemblies.Meetings.AssemblyMeeting>;

namespace SelfGov.Assemblies.Meetings;

/// <summary>A meeting of the assembly of a local community (art. 39-3(7)-(14) of the law on local government).</summary>
public static class MeetingLifecycle
{
    /// <summary>The kind of procedure.</summary>
    public const string Kind = "assembly-meeting";

    /// <summary>The procedure as a host adds it. The edition in force in the unit on the day of the call governs.</summary>
    public static readonly Procedure<AssemblyMeeting> Procedure = new(
        Kind,
        () => AssemblyEditions.Ids,
        (edition, calendar) => Under(AssemblyEditions.Larger[edition].Law, calendar),
        typeof(MeetingFact),
        typeof(MeetingCommand),
        () => MeetingJson.Default,
        (opening, now) => opening is ICall { Unit: { } unit } ? AssemblyEditions.Governing(unit, now) : null,
        () => KazakhstanCalendar.Work)
    {
        Name = new("жергілікті қоғамдастық жиналысы", "собрание местного сообщества", "assembly of the local community"),
    };

    /// <summary>The way of an item, moved by the same facts.</summary>
    internal static Topology<AgendaItemState> Items => Observed.Items;

    /// <summary>The procedure under one edition of the law.</summary>
    /// <param name="law">The edition, or one derived from it.</param>
    /// <param name="calendar">
    /// The working days, for time limits of a regulation that a policy names; <see cref="KazakhstanCalendar.Work"/> where null.
    /// </param>
    /// <exception cref="ArgumentNullException">The law is null.</exception>
    public static Lifecycle<AssemblyMeeting, SittingState> Under(AssemblyLaw law, WorkCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(law);
        var meeting = new LifecycleDefinition<AssemblyMeeting, SittingState>(Procedure, law.Id, id => new AssemblyMeeting(id, law));
        meeting.GovernedBy(law, MeetingJson.Default, KazakhstanCalendar.OrWork(calendar));
        meeting.Say(NoticeWords.In(law));
        var steps = new Steps(meeting, Configure, ConfigureItem, law, Terms(law), calendar);
        Calling(steps, law);
        Decisions(steps, law);
        Consideration(meeting, steps, law, KazakhstanCalendar.OrWork(calendar));
        NextMeeting.Define(meeting, law);
        return meeting.Build();
    }

    private static void Configure(TopologyDefinition<SittingState> meeting)
    {
        meeting.Calling<Convened, Petitioned, PetitionGranted, PetitionRefused, PetitionAccepted, NoticeGiven>();
        meeting.Opening<MaterialsSent, QuorumReached, QuorumMissed, Opened, PresidiumElected, AgendaApproved>();
        meeting.Decisions<ItemLeftOut, ItemAdopted, ItemRejected, ProtocolSigned, ProtocolHandedOver, Published, Completed>();
        meeting.Consideration<
            ItemConfirmed, ItemDisputed, ItemInsisted, ItemWithdrawn, ItemConceded, ItemDiscussed, ItemUpheld, ItemOverturned,
            ItemExecuted>();
        meeting.Configure(SittingState.WithAkim).Record<ResultsTold>();
        NextMeeting.Configure(meeting);
        meeting.Corrections<
            NoticeCorrected, AttendanceCorrected, PresidiumCorrected, AgendaCorrected, ItemVoteCorrected, RediscussionCorrected,
            ProtocolCorrected, PublicationCorrected>();
    }

    private static void ConfigureItem(TopologyDefinition<AgendaItemState> item)
    {
        item.Decision<AgendaApproved, ItemLeftOut, ItemAdopted, ItemRejected>();
        item.Consideration<
            ItemConfirmed, ItemDisputed, ItemInsisted, ItemWithdrawn, ItemConceded, ItemDiscussed, ItemUpheld, ItemOverturned,
            ItemExecuted>();
        item.Corrections<ItemVoteCorrected, RediscussionCorrected>();
    }

    private static SittingTerms Terms(AssemblyLaw law) => new()
    {
        Initiative = law.MeetingInitiative,
        Permission = law.MeetingPermission,
        Items = law.MeetingItems,
        Quorum = law.MeetingQuorum.Basis,
        Entitled = (
            "delegated.number", law.AssemblySize?.Basis ?? law.Composition,
            new(
                "жіберілген мүшелердің саны белгіленген шекте болуға тиіс",
                "число делегированных членов должно быть в установленных пределах",
                "the number of delegated members must lie within its limits"),
            nameof(ConveneMeeting.Delegated), law.AssemblySize is { } size ? Between(1, size.Value) : AtLeast(1)),
        PetitionAnswer = law.PetitionAnswer,
        Materials = law.Materials,
        ProtocolHandOver = law.ProtocolHandOver,
        AkimConsiders = law.AkimConsiders,
        CastingVote = law.CastingVote,
        EnoughInitiators = new(
            "жиналыс мүшелерінің кемінде он пайызы бастамашы болуға тиіс",
            "инициаторов должно быть не менее десяти процентов членов собрания",
            "at least one tenth of the members must ask"),
        NotMorePresent = new(
            "қатысушылардың саны жіберілген мүшелердің санынан аспауға тиіс", "участников должно быть не больше, чем делегированных членов",
            "there must not be more participants than delegated members"),
    };

    // Paragraphs 7, 8 and 9: the call, the notice, the quorum. Before L1 the akim of the raion has to allow what members ask for.
    private static void Calling(Steps steps, AssemblyLaw law)
    {
        steps.Convene<ConveneMeeting>()
            .Decide(m => new Convened(
                AssemblyEditions.Day(m.Command.Unit, m.Now), m.Command.Unit, m.Command.Delegated, [.. m.Command.Items]));
        steps.Petition<PetitionMeeting>()
            .RequireItems(law, law.MeetingItems)
            .Decide(m => new Petitioned(
                AssemblyEditions.Day(m.Command.Unit, m.Now), m.Command.Unit, m.Command.Delegated, m.Command.Initiators,
                [.. m.Command.Items]));
        steps.AnswerPetition<AnswerMeetingPetition>()
            .Require(
                "permission.known", law.MeetingPermission ?? law.MeetingInitiative.Basis,
                new(
                    "аудан әкімінің шешімі заңда көзделуге тиіс", "решение акима района должно быть предусмотрено законом",
                    "the raion akim's decision must be provided for by the act"),
                _ => law.MeetingPermission is not null)
            .Decide<PetitionGranted, PetitionRefused>(m => m.Command.Grant ? new PetitionGranted(m.Today) : new PetitionRefused(m.Today));
        steps.AcceptPetition<AcceptMeetingPetition>().Decide(m => new PetitionAccepted(
            m.Today, Late.DaysLate(steps.Limits.PetitionAnswered, m.Case, m.Today)));
        var notify = steps.Notify<NotifyOfMeeting>(current => NoticeOf(current, law));
        notify.Decide(m => new NoticeGiven(m.Today, m.Command.Notice));
        steps.CorrectNotice<CorrectMeetingNotice, NotifyOfMeeting>(
            notify, (_, notice) => new NotifyOfMeeting(notice), command => new NotifyOfMeeting(command.Notice))
            .Decide(m => new NoticeCorrected(
                m.Today, m.Case.Sitting.Notice!, m.Case.Sitting.NoticeGivenOn!.Value, m.Command.Notice, m.Command.Day, m.Command.Act));
        steps.SendMaterials<SendMaterials>().Decide(m => new MaterialsSent(
            m.Today, Late.DaysLate(steps.Limits.MaterialsSent, m.Case, m.Today)));
        var register = steps.Register<RegisterMembers>();
        register.Decide<QuorumReached, QuorumMissed>(m => Steps.HasQuorum(m.Case, m.Command.Present)
            ? new QuorumReached(m.Today, m.Command.Present)
            : new QuorumMissed(m.Today, m.Command.Present));
        steps.CorrectAttendance<CorrectMeetingAttendance, RegisterMembers>(
            register, present => new RegisterMembers(present, NobodyIsExcluded: true))
            .Decide(m => new AttendanceCorrected(m.Today, m.Case.Sitting.Present, m.Command.Present, m.Command.Act));
        steps.Open<OpenMeeting>().Decide(m => new Opened(m.Today));
    }

    // Paragraphs 10 and 11: chair and secretary, agenda, decisions, protocol.
    private static void Decisions(Steps steps, AssemblyLaw law)
    {
        var elect = steps.ElectPresidium<ElectMeetingPresidium>();
        elect.Decide(m => new PresidiumElected(m.Command.Chair, m.Command.ForChair, m.Command.Secretary, m.Command.ForSecretary));
        steps.CorrectPresidium<CorrectMeetingPresidium, ElectMeetingPresidium>(
            elect, (chair, forChair, secretary, forSecretary) => new ElectMeetingPresidium(chair, forChair, secretary, forSecretary))
            .Decide(m => new PresidiumCorrected(
                m.Today, m.Case.Sitting.ForChair, m.Case.Sitting.ForSecretary, m.Command.ForChair, m.Command.ForSecretary, m.Command.Act));
        var approve = steps.ApproveAgenda<ApproveMeetingAgenda>()
            .Require(
                "agenda.added", law.AgendaChanges ?? law.Notice.Basis,
                new(
                    "күн тәртібін жарияланбаған мәселелермен толықтыру жиналыстың регламентінде көзделуге тиіс",
                    "дополнение повестки дня необъявленными вопросами должно быть предусмотрено регламентом собрания",
                    "adding questions that were not announced must be provided for by the regulation of the assembly"),
                m => law.AgendaChanges is not null || m.Command.Added is null or { Count: 0 },
                field: nameof(ApproveMeetingAgenda.Added))
            .RequireKnown(
                law, law.MeetingItems, command => command.Added ?? Enumerable.Empty<ProposedItem>(), nameof(ApproveMeetingAgenda.Added));
        approve
            .Yields<AgendaApproved>()
            .Then<ItemLeftOut>()
            .DecideAll(m =>
            [
                new AgendaApproved(m.Command.InFavour, m.Command.Added is { Count: > 0 } added ? added : null),
                .. Steps.LeftOut(m.Case, m.Command).Select(number => new ItemLeftOut(m.Today, number)),
            ]);
        steps.CorrectAgenda<CorrectMeetingAgenda, ApproveMeetingAgenda>(
            approve, (items, inFavour) => new ApproveMeetingAgenda(items, inFavour))
            .Decide(m => new AgendaCorrected(m.Today, m.Case.Sitting.ForAgenda, m.Command.InFavour, m.Command.Act));
        var decide = steps.DecideItem<DecideMeetingItem>();
        decide.Decide<ItemAdopted, ItemRejected>(m =>
        {
            SittingVote vote = steps.Vote(m.Case, m.Command);
            return vote.IsAdopted
                ? new ItemAdopted(vote.On, m.Part.Number, vote.Present, m.Command.InFavour, vote.ByCastingVote)
                : new ItemRejected(vote.On, m.Part.Number, vote.Present, m.Command.InFavour);
        });
        steps.CorrectVote<CorrectMeetingVote, DecideMeetingItem>(
            decide, (_, item, inFavour, byChair) => new DecideMeetingItem(item.Number, inFavour, byChair))
            .Decide(m => new ItemVoteCorrected(m.Today, m.Part.Number, m.Part.InFavour!.Value, m.Command.InFavour, m.Command.Act));
        var sign = steps.SignProtocol<SignMeetingProtocol>();
        sign.Decide(m => new ProtocolSigned(
            m.Today, m.Command.Protocol, Late.DaysLate(steps.Limits.ProtocolHandedOver, m.Case, m.Today)));
        steps.CorrectProtocol<CorrectMeetingProtocol, SignMeetingProtocol>(sign, protocol => new SignMeetingProtocol(protocol))
            .Decide(m => new ProtocolCorrected(
                m.Today, m.Case.Sitting.Protocol!, m.Case.Sitting.ProtocolSignedOn!.Value, m.Command.Protocol, m.Command.Day,
                m.Command.Act));
        steps.HandOverProtocol<HandOverMeetingProtocol>().Decide(m => new ProtocolHandedOver(
            m.Today,
            law.DismissalHandOver is not null && Late.EndsPowers(m.Case.Sitting) ? true : null,
            Late.DaysLate(steps.Limits.ProtocolHandedOver, m.Case, m.Today)));
    }

    // Paragraphs 11 to 14: consideration, the chain of disagreement, publication, execution.
    private static void Consideration(
        LifecycleDefinition<AssemblyMeeting, SittingState> meeting, Steps steps, AssemblyLaw law, WorkCalendar calendar)
    {
        steps.ConsiderDecision<ConsiderMeetingDecision>().Decide<ItemConfirmed, ItemDisputed>(m =>
        {
            int? late = Late.DaysLate(steps.Limits.DecisionsConsidered, m.Case, m.Today);
            return m.Command.Agrees ? new ItemConfirmed(m.Today, m.Part.Number, late) : new ItemDisputed(m.Today, m.Part.Number, late);
        });
        Words notified = new(
            "жиналыс мүшелері қайта талқылау туралы мерзімінде хабардар етілуге тиіс",
            "члены собрания должны быть оповещены о повторном обсуждении в срок",
            "the members must have been notified of the new discussion in time");
        var rediscuss = steps.RediscussDecision<RediscussMeetingDecision>()
            .Require(
                "rediscussion.notice", law.NewDiscussion ?? law.Disagreement, notified,
                nameof(RediscussMeetingDecision.NotifiedOn), m => m.Command.NotifiedOn ?? m.Today,
                m => law.NewDiscussion is not null && m.Command.NotifiedOn is not null
                    ? NotLater(NoticeOf(m.Case, law).Value.Counted(law.Policies.NoticeCounting).LastDay(m.Today))
                    : default)
            .Require(
                "rediscussion.notice", law.NewDiscussion ?? law.Disagreement, notified,
                nameof(RediscussMeetingDecision.NotifiedOn), m => m.Command.NotifiedOn ?? m.Today,
                m => law.NewDiscussion is not null && m.Command.NotifiedOn is not null && m.Part.ConsideredOn is { } disputed
                    ? NotEarlier(disputed)
                    : default);
        rediscuss.Decide<ItemInsisted, ItemWithdrawn>(m =>
        {
            bool byMajority = steps.HasMajority(m.Command.InFavour, m.Command.Present);
            bool byCastingVote = !byMajority && steps.DecidesTie(m.Command.ChairInFavour, m.Command.InFavour, m.Command.Present);
            return byMajority || byCastingVote
                ? new ItemInsisted(
                    m.Today, m.Part.Number, m.Command.Present, m.Command.InFavour, m.Command.NotifiedOn, byCastingVote ? true : null)
                : new ItemWithdrawn(m.Today, m.Part.Number, m.Command.Present, m.Command.InFavour, m.Command.NotifiedOn);
        });
        steps.CorrectRediscussion<CorrectMeetingRediscussion, RediscussMeetingDecision>(
            rediscuss,
            (item, present, inFavour, byChair) => new RediscussMeetingDecision(item, present, inFavour, ChairInFavour: byChair))
            .Decide(m => new RediscussionCorrected(
                m.Today, m.Part.Number, m.Part.Present, m.Part.InFavour!.Value, m.Command.Present, m.Command.InFavour, m.Command.Act));
        steps.ConcedeDecision<ConcedeMeetingDecision>().Decide(m => new ItemConceded(m.Today, m.Part.Number));
        steps.DiscussDisagreement<DiscussMeetingDisagreement>().Decide(m => new ItemDiscussed(m.Today, m.Part.Number));
        var resolve = steps.ResolveDisagreement<ResolveMeetingDisagreement>();
        var resolution = law.DisagreementResolved is { } resolved ? Resolution(resolved, calendar) : null;
        if (resolution is not null)
        {
            resolve.Duty(resolution);
        }

        resolve.Decide<ItemUpheld, ItemOverturned>(m =>
        {
            int? late = Lateness.Days(resolution?.At(m.Case, m.Part), m.Today, m.Case.Zone);
            return m.Command.Uphold ? new ItemUpheld(m.Today, m.Part.Number, late) : new ItemOverturned(m.Today, m.Part.Number, late);
        });
        TellResults(meeting, law, calendar);
        steps.PublishDecisions<PublishMeetingDecisions>().Decide(m => new Published(m.Today));
        steps.CorrectPublication<CorrectMeetingPublication>()
            .Decide(m => new PublicationCorrected(m.Today, m.Case.Sitting.PublishedOn!.Value, m.Command.Day, m.Command.Act));
        steps.ExecuteDecision<ExecuteMeetingDecision>().Decide(m => new ItemExecuted(m.Today, m.Part.Number, m.Command.Act));
        steps.Complete<CompleteMeeting>().Decide(m => new Completed(m.Today));
    }

    // The model regulation since L2a, paragraph 14: five working days from the discussion in the maslikhat.
    private static Limit<AssemblyMeeting, AgendaItem> Resolution(Ruled<TimeLimit> resolved, WorkCalendar calendar) => new(
        "resolution.due", new(
            "келіспеушілік тудырған мәселені шешу мерзімінің соңы", "окончание срока разрешения вопроса, вызвавшего несогласие",
            "the end of the time to resolve the disagreement"),
        resolved.Basis,
        (current, item) => item is { State: AgendaItemState.Discussed, DiscussedOn: { } day }
            ? resolved.Value.Until(day, current.Zone, calendar)
            : null);

    // The model regulation, paragraph 14: five working days from the consideration to tell the members; since L2a, paragraph 13, they are
    // those in which the akim considers.
    private static void TellResults(LifecycleDefinition<AssemblyMeeting, SittingState> meeting, AssemblyLaw law, WorkCalendar calendar)
    {
        Citation basis = law.ResultsTold?.Basis ?? law.Consideration;
        Limit<AssemblyMeeting> due = new(
            "results.due", new(
                "нәтижелерді мүшелерге жеткізу мерзімінің соңы", "окончание срока доведения результатов до членов",
                "the end of the time to tell the members of the consideration"),
            basis, current => law.ResultsTold is { } told && current.Sitting.ResultsToldOn is null && ToldAfter(current, law) is { } day
                ? told.Value.Until(day, current.Zone, calendar)
                : null);
        meeting.On<TellMeetingResults>(basis)
            .By(Roles.AkimOffice)
            .Duty(due)
            .Require(
                "results.known", basis,
                new(
                    "барлық шешім қаралған болуға тиіс", "все решения должны быть рассмотрены",
                    "every decision must have been considered"),
                m => LastConsidered(m.Case) is not null)
            .Require(
                "results.once", basis,
                new(
                    "нәтижелер мүшелерге бұрын жеткізілмеген болуға тиіс", "результаты ещё не должны быть доведены до членов",
                    "the members must not have been told yet"),
                m => m.Case.Sitting.ResultsToldOn is null)
            .Decide(m => new ResultsTold(m.Today, Late.DaysLate(due, m.Case, m.Today)));
    }

    private static LocalDate? ToldAfter(AssemblyMeeting current, AssemblyLaw law) =>
        law.ToldFromReceipt is null ? LastConsidered(current)
        : current.Sitting.Items.Any(item => item.State == AgendaItemState.Adopted || item.ConsideredOn is not null)
            ? current.Sitting.HandedOverOn
            : null;

    private static LocalDate? LastConsidered(AssemblyMeeting current) =>
        current.Sitting.Items.Any(item => item.State == AgendaItemState.Adopted)
            ? null
            : current.Sitting.Items.Max(item => item.ConsideredOn);

    // Paragraph 8: ten days of notice; since L2 three for a meeting that agrees candidates for akim and nothing else.
    private static Ruled<TimeLimit> NoticeOf(AssemblyMeeting current, AssemblyLaw law) =>
        law.CandidateNotice is { } notice && current.Sitting.Items.All(item => item.Kind == AgendaItemKind.AkimCandidates)
            ? notice
            : law.Notice;

    /// <summary>What is observed when it is first asked for: a host that adds the procedure does not pay for it.</summary>
    private static class Observed
    {
        internal static readonly Topology<AgendaItemState> Items =
            Topology<AgendaItemState>.Observe(AgendaItemState.Proposed, Procedure.Facts.Family, ConfigureItem);
    }
}
