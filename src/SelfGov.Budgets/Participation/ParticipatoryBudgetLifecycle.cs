using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using SelfGov.Budgets.Figures;
using SelfGov.Cases;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;
using SelfGov.Workflow.Definition;
using static SelfGov.Budgets.Participation.ParticipatoryBudgetRules;
using static SelfGov.Budgets.Participation.ParticipatoryBudgetState;
using static SelfGov.Workflow.Definition.Expect;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<
    SelfGov.Budgets.Participation.ParticipatoryBudget, SelfGov.Budgets.Participation.ParticipatoryBudgetState>;
using Proposals = SelfGov.Workflow.Definition.PartDefinition<
    SelfGov.Budgets.Participation.ParticipatoryBudget, SelfGov.Budgets.Participation.Proposal>;

namespace SelfGov.Budgets.Participation;

/// <summary>A participatory budget under a host's rules: a template, not law; see <see cref="ParticipatoryBudgetRules"/>.</summary>
public sealed class ParticipatoryBudgetLifecycle
{
    /// <summary>The kind of procedure.</summary>
    public const string Kind = "participatory-budget";

    private static readonly Family<Fact<ParticipatoryBudget>> Facts = new(ParticipationJson.Default.ParticipationFact);
    private static readonly Family<ICommand<ParticipatoryBudget>> Commands = new(ParticipationJson.Default.ParticipationCommand);

    private static readonly Citation Basis = ParticipatoryBudgetRules.Participation;

    private static readonly Words MethodText = new(
        "дауыс ережелерде көзделген тәсілмен берілуге тиіс", "голосование должно проводиться способом, предусмотренным правилами",
        "the rules must provide for this way to vote");

    private readonly ParticipatoryBudgetRules rules;
    private readonly Builder budget;
    private readonly Proposals proposals;

    private ParticipatoryBudgetLifecycle(ParticipatoryBudgetRules rules)
    {
        this.rules = rules;
        budget = new Builder(Kind, rules.Id, id => new ParticipatoryBudget(id, rules), Facts, Commands);
        budget.GovernedBy(rules, ParticipationJson.Default.ParticipatoryBudgetRules);
        budget.Topology(NotAnnounced, Configure);
        budget.Name(States());
        proposals = budget.HasParts(
            new(
                "ұсыныс", "предложение",
                "proposal"), ProposalState.Proposed, ConfigureProposal, ProposalStates(), proposal => proposal.State,
            current => current.Proposals, proposal => proposal.Number.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>
    /// The procedure as a host adds it, under its own rules. No rule says which of several govern: the host opens a case under their name.
    /// </summary>
    /// <param name="rules">The rules; at least one, no two of one name.</param>
    /// <exception cref="ArgumentException">There are no rules, or two have one name.</exception>
    public static Procedure<ParticipatoryBudget> ProcedureUnder(params ReadOnlySpan<ParticipatoryBudgetRules> rules)
    {
        var byName = new Dictionary<EditionId, ParticipatoryBudgetRules>();
        foreach (ParticipatoryBudgetRules each in rules)
        {
            if (!byName.TryAdd(each.Id, each))
            {
                throw new ArgumentException($"The rules '{each.Id}' occur twice.", nameof(rules));
            }
        }

        return new(
            Kind,
            byName.Keys,
            (name, _) => Under(byName[name]),
            ParticipationJson.Default.ParticipationFact,
            ParticipationJson.Default.ParticipationCommand,
            (_, _) => null);
    }

    /// <summary>The procedure under one host's rules.</summary>
    /// <param name="rules">The rules. They count no working days.</param>
    /// <exception cref="ArgumentNullException">The rules are null.</exception>
    public static Lifecycle<ParticipatoryBudget, ParticipatoryBudgetState> Under(ParticipatoryBudgetRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var lifecycle = new ParticipatoryBudgetLifecycle(rules);
        lifecycle.Days();
        lifecycle.Proposing();
        lifecycle.Vote();
        lifecycle.Selection();
        return lifecycle.budget.Build();
    }

    private static StateText<ParticipatoryBudgetState>[] States() =>
    [
        new(NotAnnounced, new("жарияланбаған", "не объявлен", "not announced"), Form),
        new(Announced, new("жарияланды", "объявлен", "announced"), Form),
        new(ParticipatoryBudgetState.Proposing, new("ұсыныстар қабылдануда", "приём предложений", "taking proposals"), Basis),
        new(Checking, new("ұсыныстар тексерілуде", "проверка предложений", "checking proposals"), Basis),
        new(Voting, new("дауыс беру", "голосование", "voting"), Basis),
        new(Counting, new("іріктеу күтілуде", "ожидание отбора", "selection due"), Basis),
        new(Selected, new("іріктелді", "отбор проведён", "selected"), Basis),
        new(Reported, new("есепке енгізілді", "включён в отчёт", "reported"), Report, IsFinal: true),
    ];

    private static ImmutableArray<StateText<ProposalState>> ProposalStates() =>
    [
        new(ProposalState.Proposed, new("берілді", "внесено", "proposed"), Basis),
        new(ProposalState.Feasible, new("іске асырылады", "осуществимо", "feasible"), Basis),
        new(ProposalState.Infeasible, new("іске асырылмайды", "неосуществимо", "infeasible"), Basis, IsFinal: true),
        new(ProposalState.Selected, new("іріктелді", "отобрано", "selected"), Basis, IsFinal: true),
        new(ProposalState.NotSelected, new("іріктелмеді", "не отобрано", "not selected"), Basis, IsFinal: true),
    ];

    private static void Configure(TopologyDefinition<ParticipatoryBudgetState> budget)
    {
        budget.Configure(NotAnnounced)
            .Permit<ParticipationAnnounced>(Announced);
        budget.Configure(Announced)
            .Permit<ProposalsOpened>(ParticipatoryBudgetState.Proposing);
        budget.Configure(ParticipatoryBudgetState.Proposing)
            .Record<ProposalMade, ProposalFoundFeasible, ProposalFoundInfeasible>()
            .Permit<ProposalsClosed>(Checking);
        budget.Configure(Checking)
            .Record<ProposalFoundFeasible, ProposalFoundInfeasible>()
            .Permit<VoteOpened>(Voting);
        budget.Configure(Voting)
            .Record<VoteCast, VotesRecorded, VotesCorrected>()
            .Permit<VoteClosed>(Counting);
        budget.Configure(Counting)
            .Record<VotesCorrected>()
            .Permit<SelectionMade>(Selected);
        budget.Configure(Selected)
            .Record<ProposalSelected, ProposalPassedOver>()
            .Permit<ResultsReported>(Reported);
    }

    private static void ConfigureProposal(TopologyDefinition<ProposalState> proposal)
    {
        proposal.Configure(ProposalState.Proposed)
            .Permit<ProposalFoundFeasible>(ProposalState.Feasible)
            .Permit<ProposalFoundInfeasible>(ProposalState.Infeasible);
        proposal.Configure(ProposalState.Feasible)
            .Record<VoteCast, VotesRecorded, VotesCorrected>()
            .Permit<ProposalSelected>(ProposalState.Selected)
            .Permit<ProposalPassedOver>(ProposalState.NotSelected);
    }

    private void Days()
    {
        budget.On<AnnounceParticipation>(Form)
            .By(Roles.AkimsOffice)
            .Require(
                "participation.ahead", Basis,
                new(
                    "ұсыныстар қабылдау әлі аяқталмаған болуға тиіс", "приём предложений ещё не должен быть завершён",
                    "the days of proposals must not be over"),
                nameof(AnnounceParticipation.Unit), m => TodayIn(m.Command.Unit, m.Now), _ => NotLater(rules.Proposals.End))
            .Decide(m => new ParticipationAnnounced(TodayIn(m.Command.Unit, m.Now), m.Command.Unit, m.Command.Year));

        budget.When(
            StartOf("proposals.open", new(
                "ұсыныстар қабылдаудың басталуы", "начало приёма предложений", "the first day of proposals"), rules.Proposals.Start),
            (_, at) => new ProposalsOpened(at));
        budget.When(
            EndOf("proposals.close", new(
                "ұсыныстар қабылдаудың аяқталуы", "окончание приёма предложений", "the last day of proposals"), rules.Proposals.End),
            (_, at) => new ProposalsClosed(at));
        budget.When(
            StartOf("vote.open", new("дауыс берудің басталуы", "начало голосования", "the first day of the vote"), rules.Vote.Start),
            (_, at) => new VoteOpened(at));
        budget.When(
            EndOf("vote.close", new("дауыс берудің аяқталуы", "окончание голосования", "the last day of the vote"), rules.Vote.End),
            (_, at) => new VoteClosed(at));
    }

    private void Proposing()
    {
        budget.On<MakeProposal>(Basis)
            .By(Roles.Resident)
            .Require(
                "proposer.age", Basis,
                new(
                    "ұсыныс берушінің жасы жеткен болуға тиіс", "предлагающий должен достичь установленного возраста",
                    "the proposer must be of age"),
                nameof(MakeProposal.Age), m => m.Command.Age, AtLeast(rules.MinimumAge))
            .Require(
                "proposal.title", Basis,
                new("ұсыныстың атауы болуға тиіс", "у предложения должно быть название", "the proposal must have a title"),
                nameof(MakeProposal.Title), m => m.Command.Title, Present)
            .Require(
                "proposal.cost", Basis,
                new(
                    "құны нөлден артық болуға және қолда бар қаражаттан аспауға тиіс",
                    "стоимость должна быть больше нуля и не больше доступных средств",
                    "the cost must be above zero and within the money available"),
                nameof(MakeProposal.Cost), m => m.Command.Cost, Between(ThousandTenge.Least, rules.Available))
            .Decide(m => new ProposalMade(m.Today, m.Case.Proposals.Count + 1, m.Actor.Id, m.Command.Title, m.Command.Cost));

        budget.On<DecideFeasibility, Proposal>(proposals, (current, command) => current.Proposals.Find(command.Number), Basis)
            .By(Roles.ExpertCouncil, Roles.AkimsOffice)
            .Until(EndOf("feasibility.closes", new(
                "тексерудің соңғы күні", "последний день проверки", "the last day of the check"), rules.Feasibility))
            .Decide<ProposalFoundFeasible, ProposalFoundInfeasible>(m => m.Command.IsFeasible
                ? new ProposalFoundFeasible(m.Today, m.Part.Number)
                : new ProposalFoundInfeasible(m.Today, m.Part.Number));
    }

    private void Vote()
    {
        budget.On<CastVote, Proposal>(proposals, (current, command) => current.Proposals.Find(command.Number), Basis)
            .By(Roles.Resident)
            .Require("vote.method", Basis, MethodText, _ => rules.Method == VoteMethod.Online)
            .Require(
                "voter.age", Basis,
                new(
                    "дауыс берушінің жасы жеткен болуға тиіс", "голосующий должен достичь установленного возраста",
                    "the voter must be of age"),
                nameof(CastVote.Age), m => m.Command.Age, AtLeast(rules.MinimumAge))
            .Require(
                "vote.once", Basis,
                new(
                    "бір ұсынысқа бір рет қана дауыс берілуге тиіс", "за предложение должно быть подано не более одного голоса",
                    "a person must vote for a proposal only once"),
                m => !m.Case.Proposals.ChoicesOf(m.Actor.Id).Contains(m.Part.Number))
            .Require(
                "vote.choices", Basis,
                new(
                    "таңдау саны шектен аспауға тиіс", "число выборов должно быть не больше установленного",
                    "the number of choices must be kept"),
                m => m.Case.Proposals.ChoicesOf(m.Actor.Id).Count + 1, _ => AtMost(rules.Choices))
            .Decide(m => new VoteCast(m.Today, m.Part.Number, m.Actor.Id));

        var votes = budget.On<RecordVotes, Proposal>(proposals, (current, command) => current.Proposals.Find(command.Number), Basis)
            .By(Roles.AkimsOffice)
            .Require("vote.method", Basis, MethodText, _ => rules.Method == VoteMethod.Meeting)
            .Require(
                "votes.number", Basis,
                new("дауыс саны теріс болмауға тиіс", "число голосов не должно быть отрицательным", "the votes must not be negative"),
                nameof(RecordVotes.Votes), m => m.Command.Votes, AtLeast(0));
        votes.Decide(m => new VotesRecorded(m.Today, m.Part.Number, m.Command.Votes));
        budget.On<CorrectVotes, Proposal>(proposals, (current, command) => current.Proposals.Find(command.Number), Basis)
            .Corrects(
                votes, m => m.Part.AreVotesRecorded ? new RecordVotes(m.Part.Number, m.Part.Votes) : null,
                m => new RecordVotes(m.Part.Number, m.Command.Votes), m => m.Case)
            .Decide(m => new VotesCorrected(m.Today, m.Part.Number, m.Part.Votes, m.Command.Votes, m.Command.Act));
    }

    private void Selection()
    {
        budget.On<SelectProposals>(Basis)
            .By(Roles.ExpertCouncil, Roles.AkimsOffice)
            .Yields<SelectionMade>()
            .Then<ProposalSelected>()
            .Then<ProposalPassedOver>()
            .DecideAll(m =>
            {
                HashSet<int> winners = m.Case.Winners();
                LocalDate today = m.Today;
                return
                [
                    new SelectionMade(today),
                    .. m.Case.Proposals.Where(proposal => proposal.State == ProposalState.Feasible).Select<Proposal, ParticipationFact>(
                        proposal =>
                        winners.Contains(proposal.Number)
                            ? new ProposalSelected(today, proposal.Number)
                            : new ProposalPassedOver(today, proposal.Number)),
                ];
            });

        budget.On<ReportResults>(Report)
            .By(Roles.AkimsOffice)
            .Require(
                "report.named", Report, new("есеп көрсетілуге тиіс", "отчёт должен быть указан", "the report must be named"),
                nameof(ReportResults.Report), m => m.Command.Report, Present)
            .Decide(m => new ResultsReported(m.Today, m.Command.Report));
    }

    private static LocalDate TodayIn(Locality unit, Instant now) => now.InZone(unit.Zone).Date;

    private static Limit<ParticipatoryBudget> StartOf(string code, Words text, LocalDate day) =>
        new(code, text, Basis, current => current.Zone.AtStartOfDay(day).ToInstant());

    private static Limit<ParticipatoryBudget> EndOf(string code, Words text, LocalDate day) =>
        new(code, text, Basis, current => current.Zone.AtStartOfDay(day.PlusDays(1)).ToInstant());
}
