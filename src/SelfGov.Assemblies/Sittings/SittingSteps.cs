using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;

namespace SelfGov.Assemblies.Sittings;

/// <summary>
/// The steps of a gathering or an assembly in the order of article 39-3: by whom, when and under which rules. What follows, each kind says.
/// </summary>
internal sealed partial class SittingSteps<TCase>
    where TCase : SittingCase
{
    private readonly LifecycleDefinition<TCase, SittingState> sitting;
    private readonly AssemblyLaw law;
    private readonly SittingTerms terms;
    private readonly Citation petition;
    private readonly PartDefinition<TCase, AgendaItem> items;

    internal SittingSteps(
        LifecycleDefinition<TCase, SittingState> sitting,
        Action<TopologyDefinition<SittingState>> configure,
        Action<TopologyDefinition<AgendaItemState>> configureItem,
        AssemblyLaw law,
        SittingTerms terms,
        WorkCalendar? calendar)
    {
        this.sitting = sitting;
        this.law = law;
        this.terms = terms;
        petition = terms.Initiative.Basis;
        Limits = SittingLimits<TCase>.Under(law, terms, KazakhstanCalendar.OrWork(calendar));
        sitting.Topology(SittingState.NotConvened, configure);
        sitting.Name(SittingTopology.States(law, petition));
        items = sitting.HasParts(
            new Words("күн тәртібінің мәселесі", "вопрос повестки дня", "agenda item"),
            AgendaItemState.Proposed, configureItem, AgendaItemTopology.States,
            item => item.State, current => current.Sitting.Items, (AgendaItem item) => $"{item.Number}");
    }

    /// <summary>The moments by which the steps are done.</summary>
    internal SittingLimits<TCase> Limits { get; }

    // Paragraphs 5 and 7: the akim convenes on his own.
    internal CommandBuilder<TCase, Whole, TCommand> Convene<TCommand>()
        where TCommand : class, ICommand<TCase>, ICall, INamed =>
        sitting.On<TCommand>(petition)
            .RequireEntitled(terms)
            .By(Roles.UnitAkim)
            .RequireItems(law, terms.Items);

    // Paragraphs 5 and 7: at least a tenth of the members ask. The kind adds what it asks for besides, and then the items.
    internal CommandBuilder<TCase, Whole, TCommand> Petition<TCommand>()
        where TCommand : class, ICommand<TCase>, IPetition, INamed =>
        sitting.On<TCommand>(petition)
            .RequireEntitled(terms)
            .By(Roles.InitiatingMembers)
            .Require(
                "initiators.enough", petition, terms.EnoughInitiators, nameof(IPetition.Initiators), m => m.Command.Initiators,
                m => m.Command.Entitled < 1 ? default : Between(terms.Initiative.Value.Of(m.Command.Entitled), m.Command.Entitled));

    internal CommandBuilder<TCase, Whole, TCommand> AnswerPetition<TCommand>()
        where TCommand : class, ICommand<TCase>, INamed =>
        sitting.On<TCommand>(terms.Permission ?? petition).By(Roles.RaionAkim);

    internal CommandBuilder<TCase, Whole, TCommand> AcceptPetition<TCommand>()
        where TCommand : class, ICommand<TCase>, INamed =>
        sitting.On<TCommand>(petition)
            .By(Roles.UnitAkim)
            .Duty(Limits.PetitionAnswered)
            .Require(
                "permission.granted", terms.Permission ?? petition,
                new(
                    "аудан әкімінің оң шешімі болуға тиіс", "должно быть положительное решение акима района",
                    "the akim of the raion must have allowed it"),
                m => terms.Permission is null || m.Case.State == SittingState.Permitted);

    // Paragraph 8: so many days of notice.
    internal CommandBuilder<TCase, Whole, TCommand> Notify<TCommand>(Func<TCase, Ruled<TimeLimit>> limitOf)
        where TCommand : class, ICommand<TCase>, INotify, INamed =>
        sitting.On<TCommand>(law.Notice.Basis)
            .By(Roles.UnitAkim, Roles.AkimOffice)
            .RequireNotice(law, limitOf);

    internal CommandBuilder<TCase, Whole, TCommand> SendMaterials<TCommand>()
        where TCommand : class, ICommand<TCase>, ISendMaterials =>
        sitting.On<TCommand>(law.Notice.Basis)
            .By(Roles.UnitAkim, Roles.AkimOffice)
            .Duty(Limits.MaterialsSent)
            .Require(
                "materials.once", law.Notice.Basis,
                new(
                    "материалдар бұрын ұсынылмаған болуға тиіс", "материалы ещё не должны быть представлены",
                    "the materials must not have been sent yet"),
                m => m.Case.Sitting.MaterialsSentOn is null);

    // Paragraphs 1, 9 and 10: who takes part, the quorum, and the opening. From the quorum on the protocol is owed by its day.
    internal CommandBuilder<TCase, Whole, TCommand> Register<TCommand>()
        where TCommand : class, ICommand<TCase>, IRegister =>
        sitting.On<TCommand>(terms.Quorum)
            .By(Roles.AkimOffice, Roles.UnitAkim)
            .From(Limits.RegistrationOpens)
            .Require(
                "present.number", terms.Quorum, terms.NotMorePresent,
                nameof(IRegister.Present), m => m.Command.Present, m => Between(0, m.Case.Quorum.Of))
            .Require(
                "present.entitled", law.Exclusion,
                new(
                    "қатысушылардың арасында қатысуға құқығы жоқ адамдар болмауға тиіс",
                    "среди участников не должно быть лиц, не имеющих права участвовать",
                    "those whom the act excludes must not take part"),
                m => m.Command.NobodyIsExcluded,
                field: nameof(IRegister.NobodyIsExcluded));

    internal CommandBuilder<TCase, Whole, TCommand> Open<TCommand>()
        where TCommand : class, ICommand<TCase>, INamed =>
        sitting.On<TCommand>(law.Conduct)
            .By(Roles.UnitAkim, Roles.AuthorisedPerson)
            .From(Limits.SittingBegins)
            .Duty(Limits.ProtocolHandedOver);

    // Paragraph 10: chair and secretary, agenda.
    internal CommandBuilder<TCase, Whole, TCommand> ElectPresidium<TCommand>()
        where TCommand : class, ICommand<TCase>, IElectPresidium =>
        sitting.On<TCommand>(law.Conduct)
            .By(Roles.Participants)
            .Duty(Limits.ProtocolHandedOver)
            .Require(
                "presidium.two", law.Conduct,
                new(
                    "төраға мен хатшы екі түрлі адам болуға тиіс", "председатель и секретарь должны быть разными лицами",
                    "chair and secretary must be two persons"),
                m => Presence.IsGiven(m.Command.Chair) && Presence.IsGiven(m.Command.Secretary)
                    && m.Command.Chair != m.Command.Secretary,
                field: nameof(IElectPresidium.Secretary))
            .RequireVotes(law, "chair.votes", nameof(IElectPresidium.ForChair), command => command.ForChair)
            .RequireMajority(law, "chair.majority", nameof(IElectPresidium.ForChair), command => command.ForChair)
            .RequireVotes(law, "secretary.votes", nameof(IElectPresidium.ForSecretary), command => command.ForSecretary)
            .RequireMajority(law, "secretary.majority", nameof(IElectPresidium.ForSecretary), command => command.ForSecretary);

    internal CommandBuilder<TCase, Whole, TCommand> ApproveAgenda<TCommand>()
        where TCommand : class, ICommand<TCase>, IApproveAgenda =>
        sitting.On<TCommand>(law.Conduct)
            .By(Roles.Participants)
            .Duty(Limits.ProtocolHandedOver)
            .Require(
                "agenda.announced", law.Notice.Basis,
                new(
                    "күн тәртібінде жарияланған мәселелер ғана болуға тиіс", "в повестке дня должны быть только объявленные вопросы",
                    "the agenda must consist of announced items"),
                m => !m.Command.Items.IsDefaultOrEmpty && m.Command.Items.All(number => m.Case.Sitting.Items.Find(number) is not null),
                found: m => Words.Same(m.Command.Items.IsDefaultOrEmpty ? "0" : string.Join(", ", m.Command.Items)),
                field: nameof(IApproveAgenda.Items))
            .RequireVotes(law, "agenda.votes", nameof(IApproveAgenda.InFavour), command => command.InFavour)
            .RequireMajority(law, "agenda.majority", nameof(IApproveAgenda.InFavour), command => command.InFavour);

    // Paragraph 11: more than half of the participants adopt a decision.
    internal CommandBuilder<TCase, AgendaItem, TCommand> DecideItem<TCommand>()
        where TCommand : class, ICommand<TCase>, IDecideItem =>
        OnItem<TCommand>(law.Majority.Basis)
            .By(Roles.SittingChair, Roles.SittingSecretary)
            .RequireVotes(law, "votes.number", nameof(IDecideItem.InFavour), command => command.InFavour);

    // Paragraph 10: the protocol.
    internal CommandBuilder<TCase, Whole, TCommand> SignProtocol<TCommand>()
        where TCommand : class, ICommand<TCase>, ISignProtocol =>
        sitting.On<TCommand>(law.Conduct)
            .By(Roles.SittingChair, Roles.SittingSecretary)
            .Duty(Limits.ProtocolHandedOver)
            .RequireProtocol(law);

    internal CommandBuilder<TCase, Whole, TCommand> HandOverProtocol<TCommand>()
        where TCommand : class, ICommand<TCase>, IHandOverProtocol =>
        sitting.On<TCommand>(law.Conduct)
            .By(Roles.SittingChair, Roles.SittingSecretary)
            .Duty(Limits.ProtocolHandedOver);

    // Paragraphs 11 and 12: the akim considers every decision; a disagreement is first resolved by a new discussion.
    internal CommandBuilder<TCase, AgendaItem, TCommand> ConsiderDecision<TCommand>()
        where TCommand : class, ICommand<TCase>, IItemCommand, INamed =>
        OnItem<TCommand>(law.Consideration)
            .By(Roles.UnitAkim)
            .Duty(Limits.DecisionsConsidered);

    internal CommandBuilder<TCase, AgendaItem, TCommand> RediscussDecision<TCommand>()
        where TCommand : class, ICommand<TCase>, IRediscussDecision =>
        OnItem<TCommand>(law.Disagreement)
            .By(Roles.SittingChair, Roles.SittingSecretary)
            .Require(
                "present.quorum", terms.Quorum, new("кворум болуға тиіс", "должен быть кворум", "there must be a quorum"),
                nameof(IRediscussDecision.Present), m => m.Command.Present,
                m => Between(m.Case.Quorum.Share.Of(m.Case.Quorum.Of), m.Case.Quorum.Of))
            .Require(
                "votes.number", law.Majority.Basis, SittingRules.NotMoreVotes,
                nameof(IRediscussDecision.InFavour), m => m.Command.InFavour, m => Between(0, m.Command.Present));

    internal CommandBuilder<TCase, AgendaItem, TCommand> ConcedeDecision<TCommand>()
        where TCommand : class, ICommand<TCase>, IConcedeDecision =>
        OnItem<TCommand>(law.Disagreement).By(Roles.UnitAkim);

    // Paragraph 11: what cannot be resolved goes to a sitting of the maslikhat, and then to the higher akim.
    internal CommandBuilder<TCase, AgendaItem, TCommand> DiscussDisagreement<TCommand>()
        where TCommand : class, ICommand<TCase>, IDiscussDisagreement =>
        OnItem<TCommand>(law.Disagreement).By(Roles.Maslikhat);

    internal CommandBuilder<TCase, AgendaItem, TCommand> ResolveDisagreement<TCommand>()
        where TCommand : class, ICommand<TCase>, IResolveDisagreement =>
        OnItem<TCommand>(law.Disagreement).By(Roles.RaionAkim);

    // Paragraphs 13 and 14: execution and publication.
    internal CommandBuilder<TCase, Whole, TCommand> PublishDecisions<TCommand>()
        where TCommand : class, ICommand<TCase>, IPublishDecisions =>
        sitting.On<TCommand>(law.Publication)
            .By(Roles.UnitAkim, Roles.AkimOffice)
            .Require(
                "publication.once", law.Publication,
                new(
                    "шешімдер бұрын таратылмаған болуға тиіс", "решения ещё не должны быть распространены",
                    "the decisions must not have been published yet"),
                m => m.Case.Sitting.PublishedOn is null);

    internal CommandBuilder<TCase, AgendaItem, TCommand> ExecuteDecision<TCommand>()
        where TCommand : class, ICommand<TCase>, IExecuteDecision =>
        OnItem<TCommand>(law.Execution).By(Roles.UnitAkim, Roles.AkimOffice, Roles.ExecutingBody);

    internal CommandBuilder<TCase, Whole, TCommand> Complete<TCommand>()
        where TCommand : class, ICommand<TCase>, INamed =>
        sitting.On<TCommand>(law.Execution)
            .By(Roles.UnitAkim, Roles.AkimOffice)
            .Require(
                "decisions.settled", law.Consideration,
                new(
                    "барлық шешім қаралып, орындалған болуға тиіс", "все решения должны быть рассмотрены и исполнены",
                    "every decision must be considered and carried out"),
                m => m.Case.Sitting.Items.All(item => item.IsSettled),
                found: m => Words.Same(string.Join(", ", m.Case.Sitting.Items.Where(item => !item.IsSettled).Select(item => item.Number))))
            .Require(
                "decisions.published", law.Publication,
                new("шешімдер таратылған болуға тиіс", "решения должны быть распространены", "the decisions must be published"),
                m => m.Case.Sitting.PublishedOn is not null || m.Case.Sitting.Items.All(item => item.InFavour is null));

    /// <summary>Whether so many participants reach the quorum.</summary>
    internal static bool HasQuorum(TCase current, int present) => current.Quorum.Share.IsMet(present, current.Quorum.Of);

    /// <summary>The items that an agenda leaves out.</summary>
    internal static IEnumerable<int> LeftOut(TCase current, IApproveAgenda command) =>
        current.Sitting.Items.Select(item => item.Number).Where(number => !command.Items.Contains(number));

    /// <summary>The outcome of the vote on an item.</summary>
    internal SittingVote Vote(TCase current, IDecideItem command)
    {
        int present = current.Sitting.Present;
        bool byMajority = HasMajority(command.InFavour, present);
        bool byCastingVote = !byMajority && DecidesTie(command.ChairInFavour, command.InFavour, present);
        return new SittingVote(current.Sitting.Notice!.At.Date, present, byMajority || byCastingVote, byCastingVote);
    }

    /// <summary>Whether so many votes adopt a decision.</summary>
    internal bool HasMajority(int inFavour, int present) => law.Majority.Value.Share.IsMet(inFavour, present);

    /// <summary>Whether the chair's vote adopts what as many voted for as not.</summary>
    internal bool DecidesTie(bool chairInFavour, int inFavour, int present) =>
        chairInFavour && present > 0 && 2L * inFavour == present
            && (terms.CastingVote is not null || law.Policies.ChairHasCastingVote);

    private CommandBuilder<TCase, AgendaItem, TCommand> OnItem<TCommand>(Citation basis)
        where TCommand : class, ICommand<TCase>, IItemCommand, INamed =>
        sitting.On<TCommand, AgendaItem>(items, (current, command) => current.Sitting.Items.Find(command.Item), basis);
}
