using SelfGov.Assemblies.Editions;
using SelfGov.Assemblies.Sittings;
using SelfGov.Cases;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Late = SelfGov.Assemblies.Sittings.SittingLimits<SelfGov.Assemblies.Gatherings.CommunityGathering>;
using Steps = SelfGov.Assemblies.Sittings.SittingSteps<SelfGov.Assemblies.Gatherings.CommunityGathering>;

namespace SelfGov.Assemblies.Gatherings;

/// <summary>A gathering of a local community (art. 39-3(5)-(14) of the law on local government).</summary>
public static class GatheringLifecycle
{
    /// <summary>The kind of procedure.</summary>
    public const string Kind = "community-gathering";

    /// <summary>The procedure as a host adds it. The edition in force in the unit on the day of the call governs.</summary>
    public static readonly Procedure<CommunityGathering> Procedure = new(
        Kind,
        () => AssemblyEditions.Ids,
        (edition, calendar) => Under(AssemblyEditions.Larger[edition].Law, calendar),
        typeof(GatheringFact),
        typeof(GatheringCommand),
        () => GatheringJson.Default,
        (opening, now) => opening is ICall { Unit: { } unit } ? AssemblyEditions.Governing(unit, now) : null,
        () => KazakhstanCalendar.Work)
    {
        Name = new("жергілікті қоғамдастық жиыны", "сход местного сообщества", "gathering of the local community"),
    };

    /// <summary>The way of an item, moved by the same facts.</summary>
    internal static Topology<AgendaItemState> Items => Observed.Items;

    /// <summary>The procedure under one edition of the law.</summary>
    /// <param name="law">The edition, or one derived from it.</param>
    /// <param name="calendar">
    /// The working days, for time limits of a regulation that a policy names; <see cref="KazakhstanCalendar.Work"/> where null.
    /// </param>
    /// <exception cref="ArgumentNullException">The law is null.</exception>
    public static Lifecycle<CommunityGathering, SittingState> Under(AssemblyLaw law, WorkCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(law);
        var gathering = new LifecycleDefinition<CommunityGathering, SittingState>(Procedure, law.Id, id => new CommunityGathering(id, law));
        gathering.GovernedBy(law, GatheringJson.Default, KazakhstanCalendar.OrWork(calendar));
        gathering.Say(NoticeWords.In(law));
        var steps = new Steps(gathering, Configure, ConfigureItem, law, Terms(law), calendar);
        Calling(steps, law);
        Decisions(steps, law);
        Consideration(steps);
        return gathering.Build();
    }

    private static void Configure(TopologyDefinition<SittingState> gathering)
    {
        gathering.Calling<Convened, Petitioned, PetitionGranted, PetitionRefused, PetitionAccepted, NoticeGiven>();
        gathering.Opening<MaterialsSent, QuorumReached, QuorumMissed, Opened, PresidiumElected, AgendaApproved>();
        gathering.Decisions<ItemLeftOut, ItemAdopted, ItemRejected, ProtocolSigned, ProtocolHandedOver, Published, Completed>();
        gathering.Consideration<
            ItemConfirmed, ItemDisputed, ItemInsisted, ItemWithdrawn, ItemConceded, ItemDiscussed, ItemUpheld, ItemOverturned,
            ItemExecuted>();
        gathering.Corrections<
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
        Initiative = law.GatheringInitiative,
        Permission = law.GatheringPermission,
        Items = law.GatheringItems,
        Quorum = law.GatheringQuorum.Basis,
        Entitled = (
            "entitled.number", law.GatheringQuorum.Basis,
            new(
                "қатысуға құқығы бар мүшелердің саны көрсетілуге тиіс", "должно быть указано число членов, имеющих право участвовать",
                "the number of members who may take part must be given"),
            nameof(ConveneGathering.Entitled), AtLeast(1)),
        EnoughInitiators = new(
            "жергілікті қоғамдастық мүшелерінің кемінде он пайызы бастамашы болуға тиіс",
            "инициаторов должно быть не менее десяти процентов членов местного сообщества", "at least one tenth of the members must ask"),
        NotMorePresent = new(
            "қатысушылардың саны қатысуға құқығы барлардың санынан аспауға тиіс",
            "участников должно быть не больше, чем имеющих право участвовать",
            "there must not be more participants than may take part"),
    };

    // Paragraphs 5, 8 and 9: the call, the notice, the quorum. The akim of the raion has to allow what members ask for.
    private static void Calling(Steps steps, AssemblyLaw law)
    {
        steps.Convene<ConveneGathering>()
            .Decide(m => new Convened(
                AssemblyEditions.Day(m.Command.Unit, m.Now), m.Command.Unit, m.Command.Entitled, [.. m.Command.Items]));
        steps.Petition<PetitionGathering>()
            .Require(
                "petition.signed", law.GatheringInitiative.Basis,
                new(
                    "өтініште қол қойғандардың тегі, аты, әкесінің аты (ол болған жағдайда) және тұрғылықты жері көрсетілуге тиіс",
                    "в заявлении должны быть указаны фамилии, имена, отчества (при их наличии) и места жительства подписавших",
                    "the petition must give family name, given name, patronymic (if any) and residence of those who signed"),
                m => m.Command.GivesNamesAndResidences,
                field: nameof(PetitionGathering.GivesNamesAndResidences))
            .RequireItems(law, law.GatheringItems)
            .Decide(m => new Petitioned(
                AssemblyEditions.Day(m.Command.Unit, m.Now), m.Command.Unit, m.Command.Entitled, m.Command.Initiators,
                [.. m.Command.Items]));
        steps.AnswerPetition<AnswerGatheringPetition>()
            .Decide<PetitionGranted, PetitionRefused>(m => m.Command.Grant ? new PetitionGranted(m.Today) : new PetitionRefused(m.Today));
        steps.AcceptPetition<AcceptGatheringPetition>().Decide(m => new PetitionAccepted(
            m.Today, Late.DaysLate(steps.Limits.PetitionAnswered, m.Case, m.Today)));
        var notify = steps.Notify<NotifyOfGathering>(_ => law.Notice)
            .Require(
                "representatives.known", law.RepresentativesQuorum?.Basis ?? law.GatheringQuorum.Basis,
                new(
                    "өкілдердің қатысуымен өткізу заңда көзделуге тиіс, өкілдердің саны кемінде бір болуға тиіс",
                    "проведение с участием представителей должно быть предусмотрено законом, а представителей должно быть не менее одного",
                    "a gathering of representatives must be provided for by the act, and there must be at least one"),
                m => m.Command.Representatives is not { } number || (law.RepresentativesQuorum is not null && number >= 1),
                found: m => Words.Of(m.Command.Representatives!.Value),
                field: nameof(NotifyOfGathering.Representatives));
        notify.Decide(m => new NoticeGiven(m.Today, m.Command.Notice, m.Command.Representatives));
        steps.CorrectNotice<CorrectGatheringNotice, NotifyOfGathering>(
            notify, (current, notice) => new NotifyOfGathering(notice, current.Representatives),
            command => new NotifyOfGathering(command.Notice, command.Representatives))
            .Decide(m => new NoticeCorrected(
                m.Today, m.Case.Sitting.Notice!, m.Case.Representatives, m.Case.Sitting.NoticeGivenOn!.Value, m.Command.Notice,
                m.Command.Representatives, m.Command.Day, m.Command.Act));
        steps.SendMaterials<SendGatheringMaterials>().Decide(m => new MaterialsSent(
            m.Today, Late.DaysLate(steps.Limits.MaterialsSent, m.Case, m.Today)));
        var register = steps.Register<RegisterParticipants>();
        register.Decide<QuorumReached, QuorumMissed>(m => Steps.HasQuorum(m.Case, m.Command.Present)
            ? new QuorumReached(m.Today, m.Command.Present)
            : new QuorumMissed(m.Today, m.Command.Present));
        steps.CorrectAttendance<CorrectGatheringAttendance, RegisterParticipants>(
            register, present => new RegisterParticipants(present, NobodyIsExcluded: true))
            .Decide(m => new AttendanceCorrected(m.Today, m.Case.Sitting.Present, m.Command.Present, m.Command.Act));
        steps.Open<OpenGathering>().Decide(m => new Opened(m.Today));
    }

    // Paragraphs 10 and 11: chair and secretary, agenda, decisions, protocol.
    private static void Decisions(Steps steps, AssemblyLaw law)
    {
        var elect = steps.ElectPresidium<ElectGatheringPresidium>();
        elect.Decide(m => new PresidiumElected(m.Command.Chair, m.Command.ForChair, m.Command.Secretary, m.Command.ForSecretary));
        steps.CorrectPresidium<CorrectGatheringPresidium, ElectGatheringPresidium>(
            elect, (chair, forChair, secretary, forSecretary) => new ElectGatheringPresidium(chair, forChair, secretary, forSecretary))
            .Decide(m => new PresidiumCorrected(
                m.Today, m.Case.Sitting.ForChair, m.Case.Sitting.ForSecretary, m.Command.ForChair, m.Command.ForSecretary, m.Command.Act));
        var approve = steps.ApproveAgenda<ApproveGatheringAgenda>();
        approve
            .Yields<AgendaApproved>()
            .Then<ItemLeftOut>()
            .DecideAll(m =>
            [
                new AgendaApproved(m.Command.InFavour),
                .. Steps.LeftOut(m.Case, m.Command).Select(number => new ItemLeftOut(m.Today, number)),
            ]);
        steps.CorrectAgenda<CorrectGatheringAgenda, ApproveGatheringAgenda>(
            approve, (items, inFavour) => new ApproveGatheringAgenda(items, inFavour))
            .Decide(m => new AgendaCorrected(m.Today, m.Case.Sitting.ForAgenda, m.Command.InFavour, m.Command.Act));
        var decide = steps.DecideItem<DecideGatheringItem>()
            .Require(
                "composition.given", law.Composition,
                new(
                    "жиналыстың құрамы ол туралы мәселе бойынша және тек сол мәселе бойынша айқындалуға тиіс",
                    "состав собрания должен определяться по вопросу о нём и только по нему",
                    "the composition must be determined under the item about it, and there only"),
                m => (m.Command.Composition is not null) == (m.Part.Kind == AgendaItemKind.AssemblyComposition),
                field: nameof(DecideGatheringItem.Composition))
            .Require(
                "composition.size", law.AssemblySize?.Basis ?? law.Composition,
                new(
                    "жиналыс мүшелерінің саны белгіленген шекте болуға тиіс", "число членов собрания должно быть в установленных пределах",
                    "the number of members must lie within its limits"),
                nameof(DecideGatheringItem.Composition), m => m.Command.Composition?.Members,
                m => m.Command.Composition is null ? default
                    : law.AssemblySize is { } size ? Between<int?>(1, size.Value) : AtLeast<int?>(1))
            .Require(
                "composition.term", law.AssemblyTerm?.Basis ?? law.Composition,
                new(
                    "жиналыс өкілеттігінің мерзімі заңға сәйкес болуға тиіс", "срок полномочий собрания должен соответствовать закону",
                    "the term of the assembly must be that of the act"),
                nameof(DecideGatheringItem.Composition), m => m.Command.Composition?.TermInMonths,
                m => m.Command.Composition is null ? default
                    : law.AssemblyTerm is { } term ? Exactly<int?>(term.Value.Amount) : Between<int?>(1, TimeLimit.LargestAmount));
        if (law.AssemblySizeByPopulation is { } bands)
        {
            decide.Require(
                "composition.population", bands.Basis,
                new(
                    "жиналыс мүшелерінің саны халықтың жалпы санына сәйкес болуға тиіс",
                    "число членов собрания должно соответствовать общей численности населения",
                    "the number of members must be that for the population of the unit"),
                nameof(DecideGatheringItem.Composition), m => m.Command.Composition?.Members,
                m => m.Command.Composition is not null && SizeFor(law, m.Case) is { } size
                    ? Between<int?>(size.Least, size.Most)
                    : default);
        }

        decide.Decide<ItemAdopted, ItemRejected>(m =>
        {
            SittingVote vote = steps.Vote(m.Case, m.Command);
            return vote.IsAdopted
                ? new ItemAdopted(vote.On, m.Part.Number, vote.Present, m.Command.InFavour, vote.ByCastingVote, m.Command.Composition)
                : new ItemRejected(vote.On, m.Part.Number, vote.Present, m.Command.InFavour);
        });

        // The correction is of votes only: any lawful composition stands for the one that was voted on.
        steps.CorrectVote<CorrectGatheringVote, DecideGatheringItem>(
            decide,
            (current, item, inFavour, byChair) => new DecideGatheringItem(
                item.Number, inFavour, byChair,
                item.Kind == AgendaItemKind.AssemblyComposition
                    ? new AssemblyComposition(SizeFor(law, current)?.Least ?? 1, law.AssemblyTerm?.Value.Amount ?? 1)
                    : null))
            .Decide(m => new ItemVoteCorrected(m.Today, m.Part.Number, m.Part.InFavour!.Value, m.Command.InFavour, m.Command.Act));
        var sign = steps.SignProtocol<SignGatheringProtocol>();
        sign.Decide(m => new ProtocolSigned(
            m.Today, m.Command.Protocol, Late.DaysLate(steps.Limits.ProtocolHandedOver, m.Case, m.Today)));
        steps.CorrectProtocol<CorrectGatheringProtocol, SignGatheringProtocol>(sign, protocol => new SignGatheringProtocol(protocol))
            .Decide(m => new ProtocolCorrected(
                m.Today, m.Case.Sitting.Protocol!, m.Case.Sitting.ProtocolSignedOn!.Value, m.Command.Protocol, m.Command.Day,
                m.Command.Act));
        steps.HandOverProtocol<HandOverGatheringProtocol>().Decide(m => new ProtocolHandedOver(
            m.Today, Late.DaysLate(steps.Limits.ProtocolHandedOver, m.Case, m.Today)));
    }

    private static (int Least, int Most)? SizeFor(AssemblyLaw law, CommunityGathering current) =>
        law.AssemblySizeByPopulation is { } bands && current.Unit is { } unit ? AssemblySizeBand.Of(bands.Value, unit.Population) : null;

    // Paragraphs 11 to 14: consideration, the chain of disagreement, publication, execution.
    private static void Consideration(Steps steps)
    {
        steps.ConsiderDecision<ConsiderGatheringDecision>().Decide<ItemConfirmed, ItemDisputed>(m =>
        {
            int? late = Late.DaysLate(steps.Limits.DecisionsConsidered, m.Case, m.Today);
            return m.Command.Agrees ? new ItemConfirmed(m.Today, m.Part.Number, late) : new ItemDisputed(m.Today, m.Part.Number, late);
        });
        var rediscuss = steps.RediscussDecision<RediscussGatheringDecision>();
        rediscuss.Decide<ItemInsisted, ItemWithdrawn>(m => steps.HasMajority(m.Command.InFavour, m.Command.Present)
            ? new ItemInsisted(m.Today, m.Part.Number, m.Command.Present, m.Command.InFavour)
            : new ItemWithdrawn(m.Today, m.Part.Number, m.Command.Present, m.Command.InFavour));
        steps.CorrectRediscussion<CorrectGatheringRediscussion, RediscussGatheringDecision>(
            rediscuss, (item, present, inFavour, _) => new RediscussGatheringDecision(item, present, inFavour))
            .Decide(m => new RediscussionCorrected(
                m.Today, m.Part.Number, m.Part.Present, m.Part.InFavour!.Value, m.Command.Present, m.Command.InFavour, m.Command.Act));
        steps.ConcedeDecision<ConcedeGatheringDecision>().Decide(m => new ItemConceded(m.Today, m.Part.Number));
        steps.DiscussDisagreement<DiscussGatheringDisagreement>().Decide(m => new ItemDiscussed(m.Today, m.Part.Number));
        steps.ResolveDisagreement<ResolveGatheringDisagreement>().Decide<ItemUpheld, ItemOverturned>(m => m.Command.Uphold
            ? new ItemUpheld(m.Today, m.Part.Number)
            : new ItemOverturned(m.Today, m.Part.Number));
        steps.PublishDecisions<PublishGatheringDecisions>().Decide(m => new Published(m.Today));
        steps.CorrectPublication<CorrectGatheringPublication>()
            .Decide(m => new PublicationCorrected(m.Today, m.Case.Sitting.PublishedOn!.Value, m.Command.Day, m.Command.Act));
        steps.ExecuteDecision<ExecuteGatheringDecision>().Decide(m => new ItemExecuted(m.Today, m.Part.Number, m.Command.Act));
        steps.Complete<CompleteGathering>().Decide(m => new Completed(m.Today));
    }

    /// <summary>What is observed when it is first asked for: a host that adds the procedure does not pay for it.</summary>
    private static class Observed
    {
        internal static readonly Topology<AgendaItemState> Items =
            Topology<AgendaItemState>.Observe(AgendaItemState.Proposed, Procedure.Facts.Family, ConfigureItem);
    }
}
