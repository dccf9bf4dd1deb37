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

/// <summary>
/// A participatory budget: under the law where it applies, <see cref="ParticipationLaw"/>, and elsewhere under a host's rules, a template
/// and not law, <see cref="ParticipatoryBudgetRules"/>.
/// </summary>
public sealed partial class ParticipatoryBudgetLifecycle
{
    /// <summary>The kind of procedure.</summary>
    public const string Kind = "participatory-budget";

    private static readonly Citation Basis = ParticipatoryBudgetRules.Participation;

    private static readonly Words CouncilText = new(
        "сараптамалық кеңес құрылған болуға тиіс", "должен быть создан экспертный совет", "the expert council must have been set up");

    private static readonly Words MethodText = new(
        "дауыс беру ережелерде көзделген тәсілмен өткізілуге тиіс", "голосование должно проводиться способом, предусмотренным правилами",
        "the vote must be held in the way that the rules provide for");

    private readonly ParticipationLaw? law;
    private readonly Builder budget;
    private readonly Proposals proposals;

    private ParticipatoryBudgetLifecycle(ParticipatoryBudgetRules rules)
        : this(new Builder(Procedure, rules.Id, id => new ParticipatoryBudget(id, rules)), null) =>
        budget.GovernedBy(rules, ParticipationJson.Default, null);

    private ParticipatoryBudgetLifecycle(ParticipationLaw law)
        : this(new Builder(Procedure, law.Id, id => new ParticipatoryBudget(id, law)), law) =>
        budget.GovernedBy(law, ParticipationJson.Default, null);

    private ParticipatoryBudgetLifecycle(Builder budget, ParticipationLaw? law)
    {
        this.budget = budget;
        this.law = law;
        budget.Topology(NotAnnounced, Configure);
        budget.Name(States());
        proposals = budget.HasParts(
            new(
                "жобалық ұсыныс", "проектное предложение",
                "proposal"), ProposalState.Proposed, ConfigureProposal, ProposalStates(), proposal => proposal.State,
            current => current.Proposals, proposal => proposal.Number.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>
    /// The procedure as a host adds it, under the law. The edition in force in the city on the day of the announcement governs.
    /// </summary>
    public static Procedure<ParticipatoryBudget> Procedure { get; } = With([]);

    private static Words ProcedureName => new("халық қатысатын бюджет", "бюджет народного участия", "participatory budget");

    /// <summary>
    /// The procedure as a host adds it, under its own rules. No rule says which of several govern: the host opens a case under their name.
    /// </summary>
    /// <param name="rules">The rules; at least one, no two of one name.</param>
    /// <exception cref="ArgumentException">There are no rules, or two have one name.</exception>
    public static Procedure<ParticipatoryBudget> ProcedureUnder(params ReadOnlySpan<ParticipatoryBudgetRules> rules)
    {
        var byName = ByName(rules);
        if (byName.Count == 0)
        {
            throw new ArgumentException($"'{Kind}' needs at least one edition.", nameof(rules));
        }

        return new(
            Kind,
            () => byName.Keys,
            (name, _) => Under(byName[name]),
            typeof(ParticipationFact),
            typeof(ParticipationCommand),
            () => ParticipationJson.Default,
            (_, _) => null,
            null)
        {
            Name = ProcedureName,
        };
    }

    /// <summary>
    /// The procedure under the law where it applies, and under the host's rules elsewhere: an announcement with means is one under the law.
    /// </summary>
    internal static Procedure<ParticipatoryBudget> With(ReadOnlySpan<ParticipatoryBudgetRules> rules)
    {
        var byName = ByName(rules);
        if (!rules.IsEmpty && ParticipationEditions.All.All.Select(edition => edition.Id).FirstOrDefault(byName.ContainsKey) is { } taken
            && taken != default)
        {
            throw new ArgumentException($"The rules '{taken}' bear the name of an edition of the law.", nameof(rules));
        }

        return new(
            Kind,
            () => ParticipationEditions.All.All.Select(edition => edition.Id).Concat(byName.Keys),
            (name, _) => byName.TryGetValue(name, out ParticipatoryBudgetRules? own)
                ? Under(own)
                : Under(ParticipationEditions.All[name].Law),
            typeof(ParticipationFact),
            typeof(ParticipationCommand),
            () => ParticipationJson.Default,
            (opening, now) => opening is AnnounceParticipation { Means: not null, Unit: { } unit }
                ? ParticipationEditions.All.On(TodayIn(unit, now))?.Id
                : null,
            null)
        {
            Name = ProcedureName,
        };
    }

    /// <summary>The procedure under one host's rules.</summary>
    /// <param name="rules">The rules. They count no working days.</param>
    /// <exception cref="ArgumentNullException">The rules are null.</exception>
    public static Lifecycle<ParticipatoryBudget, ParticipatoryBudgetState> Under(ParticipatoryBudgetRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new ParticipatoryBudgetLifecycle(rules).Build();
    }

    /// <summary>The procedure under one edition of the law.</summary>
    /// <param name="law">The edition, or one derived from it. It counts no working days.</param>
    /// <exception cref="ArgumentNullException">The law is null.</exception>
    public static Lifecycle<ParticipatoryBudget, ParticipatoryBudgetState> Under(ParticipationLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return new ParticipatoryBudgetLifecycle(law).Build();
    }

    private static Dictionary<EditionId, ParticipatoryBudgetRules> ByName(ReadOnlySpan<ParticipatoryBudgetRules> rules)
    {
        var byName = new Dictionary<EditionId, ParticipatoryBudgetRules>();
        foreach (ParticipatoryBudgetRules each in rules)
        {
            if (!byName.TryAdd(each.Id, each))
            {
                throw new ArgumentException($"The rules '{each.Id}' occur twice.", nameof(rules));
            }
        }

        return byName;
    }

    private Lifecycle<ParticipatoryBudget, ParticipatoryBudgetState> Build()
    {
        Days();
        Council();
        Proposing();
        Vote();
        Selection();
        Progress();
        return budget.Build();
    }

    private static StateText<ParticipatoryBudgetState>[] States() =>
    [
        new(NotAnnounced, new("жарияланбаған", "не объявлен", "not announced"), Form),
        new(Announced, new("жарияланды", "объявлен", "announced"), Form),
        new(ParticipatoryBudgetState.Proposing, new(
            "жобалық ұсыныстар қабылдануда", "приём проектных предложений", "taking proposals"), Basis),
        new(Checking, new("жобалық ұсыныстар талдануда", "анализ проектных предложений", "analysing proposals"), Basis),
        new(Voting, new("дауыс беру", "голосование", "voting"), Basis),
        new(Counting, new("іріктеу күтілуде", "ожидание отбора", "selection due"), Basis),
        new(Selected, new("іріктелді", "отбор проведён", "selected"), Basis),
        new(Reported, new("есепке енгізілді", "включён в отчёт", "reported"), Report, IsFinal: true),
    ];

    private static ImmutableArray<StateText<ProposalState>> ProposalStates() =>
    [
        new(ProposalState.Proposed, new("берілді", "внесено", "proposed"), Basis),
        new(ProposalState.Feasible, new("іске асыруға болады", "осуществимо", "feasible"), Basis),
        new(ProposalState.Infeasible, new("іске асыруға болмайды", "неосуществимо", "infeasible"), Basis, IsFinal: true),
        new(ProposalState.Selected, new("іріктелді", "отобрано", "selected"), Basis, IsFinal: true),
        new(ProposalState.NotSelected, new("іріктелмеді", "не отобрано", "not selected"), Basis, IsFinal: true),
    ];

    private static void Configure(TopologyDefinition<ParticipatoryBudgetState> budget)
    {
        budget.Configure(NotAnnounced)
            .Permit<ParticipationAnnounced>(Announced);

        // A council that comes late is late; without one nothing is ever selected.
        foreach (ParticipatoryBudgetState before in new[] { Announced, ParticipatoryBudgetState.Proposing, Checking, Voting, Counting })
        {
            budget.Configure(before).Record<ExpertCouncilSetUp>();
        }

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
            .Record<SelectionPublished, ProgressReported, ResidentsTold>()
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
        var announce = budget.On<AnnounceParticipation>(law?.CallBy.Basis ?? Form)
            .By(Roles.AkimsOffice)
            .Require(
                "participation.ahead", law?.ProposalsTo.Basis ?? Basis,
                new(
                    "жобалық ұсыныстарды қабылдау әлі аяқталмаған болуға тиіс", "приём проектных предложений ещё не должен быть завершён",
                    "the days of proposals must not be over"),
                nameof(AnnounceParticipation.Unit), m => TodayIn(m.Command.Unit, m.Now),
                m => NotLater(law is null
                    ? m.Case.Rules.Proposals.End
                    : law.ProposalsTo.Value.In(YearOf(m.Command, TodayIn(m.Command.Unit, m.Now)))));
        RequireMeans(announce);
        announce.Decide(m =>
        {
            LocalDate today = TodayIn(m.Command.Unit, m.Now);
            return law is null
                ? new ParticipationAnnounced(today, m.Command.Unit, m.Command.Year)
                : new ParticipationAnnounced(
                    today, m.Command.Unit, m.Command.Year, m.Command.Means, DaysLate(law.CallBy.Value.In(m.Command.Year), today));
        });

        budget.When(
            StartOf(
                "proposals.open", new(
                    "жобалық ұсыныстарды қабылдаудың басталуы", "начало приёма проектных предложений",
                    "the first day of proposals"),
                law?.ProposalsFrom.Basis, rules => rules.Proposals.Start),
            (_, at) => new ProposalsOpened(at));
        budget.When(
            EndOf(
                "proposals.close", new(
                    "жобалық ұсыныстарды қабылдаудың аяқталуы", "окончание приёма проектных предложений",
                    "the last day of proposals"),
                law?.ProposalsTo.Basis, rules => rules.Proposals.End),
            (_, at) => new ProposalsClosed(at));
        budget.When(
            StartOf(
                "vote.open", new("дауыс берудің басталуы", "начало голосования", "the first day of the vote"),
                law?.VoteBy.Basis, rules => rules.Vote.Start),
            (_, at) => new VoteOpened(at));
        budget.When(
            EndOf(
                "vote.close", new("дауыс берудің аяқталуы", "окончание голосования", "the last day of the vote"),
                law?.VoteBy.Basis, rules => rules.Vote.End),
            (_, at) => new VoteClosed(at));
    }

    private void Proposing()
    {
        budget.On<MakeProposal>(law?.ProposalsFrom.Basis ?? Basis)
            .By(Roles.Resident)
            .Require(
                "proposer.age", law?.ProposalsFrom.Basis ?? Basis,
                new(
                    "ұсыныс беруші белгіленген жасқа толған болуға тиіс", "предлагающий должен достичь установленного возраста",
                    "the proposer must be of the set age"),
                nameof(MakeProposal.Age), m => m.Command.Age, m => AtLeast(m.Case.Rules.ProposerAge ?? m.Case.Rules.MinimumAge))
            .Require(
                "proposal.title", law?.ProposalsFrom.Basis ?? Basis,
                new(
                    "жобалық ұсыныстың атауы болуға тиіс", "у проектного предложения должно быть название",
                    "the proposal must have a title"),
                nameof(MakeProposal.Title), m => m.Command.Title, Present)
            .Require(
                "proposal.work", law?.Works.Basis ?? Basis,
                new(
                    "іс-шара көзделген іс-шаралардың бірі болуға тиіс", "мероприятие должно быть одним из предусмотренных",
                    "the works must be of a kind that is provided for"),
                m => law is null || (m.Command.Work is { } work && law.Works.Value.Contains(work)),
                field: nameof(MakeProposal.Work))
            .Require(
                "proposal.cost", law?.MostCost[ParticipationLevel.RaionCity].Basis ?? Basis,
                new(
                    "іске асыру құны нөлден артық болуға және шекті сомадан аспауға тиіс",
                    "стоимость реализации должна быть больше нуля и не превышать предельной суммы",
                    "the cost must be above zero and within the largest sum"),
                nameof(MakeProposal.Cost), m => m.Command.Cost,
                m => Between(ThousandTenge.Least, m.Case.Rules.MostCost ?? m.Case.Rules.Available))
            .Decide(m => new ProposalMade(
                m.Today, m.Case.Proposals.Count + 1, m.Actor.Id, m.Command.Title, m.Command.Cost, law is null ? null : m.Command.Work));

        var decide = budget.On<DecideFeasibility, Proposal>(
            proposals, (current, command) => current.Proposals.Find(command.Number), law?.AnalysisBy.Basis ?? Basis);
        _ = law is null ? decide.By(Roles.ExpertCouncil, Roles.AkimsOffice) : decide.By(Roles.ExpertCouncil).From(EndOf(
            "feasibility.opens", new("талдаудың басталуы", "начало анализа", "the first day of the analysis"),
            law.AnalysisBy.Basis, rules => rules.Proposals.End));
        decide
            .Until(EndOf(
                "feasibility.closes", new("талдаудың соңғы күні", "последний день анализа", "the last day of the analysis"),
                law?.AnalysisBy.Basis, rules => rules.Feasibility))
            .Require("council.set-up", law?.CouncilBy.Basis ?? Basis, CouncilText, m => law is null || m.Case.CouncilSetUpOn is not null)
            .Decide<ProposalFoundFeasible, ProposalFoundInfeasible>(m => m.Command.IsFeasible
                ? new ProposalFoundFeasible(m.Today, m.Part.Number)
                : new ProposalFoundInfeasible(m.Today, m.Part.Number));
    }

    private void Vote()
    {
        Citation basis = law?.VoteBy.Basis ?? Basis;
        budget.On<CastVote, Proposal>(proposals, (current, command) => current.Proposals.Find(command.Number), basis)
            .By(Roles.Resident)
            .Require("vote.method", basis, MethodText, m => m.Case.Rules.Method == VoteMethod.Online)
            .Require(
                "voter.age", law?.VoterAge.Basis ?? Basis,
                new(
                    "дауыс беруші белгіленген жасқа толған болуға тиіс", "голосующий должен достичь установленного возраста",
                    "the voter must be of the set age"),
                nameof(CastVote.Age), m => m.Command.Age, m => AtLeast(m.Case.Rules.MinimumAge))
            .Require(
                "vote.once", basis,
                new(
                    "бір тұрғын бір жобалық ұсыныс үшін бір рет қана дауыс беруге тиіс",
                    "житель должен голосовать за одно проектное предложение не более одного раза",
                    "a resident must vote for one proposal at most once"),
                m => !m.Case.Proposals.ChoicesOf(m.Actor.Id).Contains(m.Part.Number))
            .Require(
                "vote.choices", basis,
                new(
                    "бір тұрғын таңдайтын жобалық ұсыныстардың саны белгіленген саннан аспауға тиіс",
                    "число проектных предложений, за которые голосует житель, не должно превышать установленного",
                    "the number of proposals that a resident votes for must be within the set one"),
                m => m.Case.Proposals.ChoicesOf(m.Actor.Id).Count + 1, m => AtMost(m.Case.Rules.Choices))
            .Decide(m => new VoteCast(m.Today, m.Part.Number, m.Actor.Id));

        var votes = budget.On<RecordVotes, Proposal>(proposals, (current, command) => current.Proposals.Find(command.Number), basis)
            .By(Roles.AkimsOffice)
            .Require("vote.method", basis, MethodText, m => m.Case.Rules.Method == VoteMethod.Meeting)
            .Require(
                "votes.number", basis,
                new("дауыс саны теріс болмауға тиіс", "число голосов не должно быть отрицательным", "the votes must not be negative"),
                nameof(RecordVotes.Votes), m => m.Command.Votes, AtLeast(0))
            .Require(
                "votes.once", basis,
                new(
                    "жобалық ұсыныс үшін дауыстар бір рет қана тіркелуге тиіс",
                    "голоса за проектное предложение должны быть записаны только один раз",
                    "the votes for a proposal must be recorded only once"),
                m => !m.Part.AreVotesRecorded);
        votes.Decide(m => new VotesRecorded(m.Today, m.Part.Number, m.Command.Votes));
        budget.On<CorrectVotes, Proposal>(proposals, (current, command) => current.Proposals.Find(command.Number), basis)
            .Corrects(
                votes, m => m.Part.AreVotesRecorded ? new RecordVotes(m.Part.Number, m.Part.Votes) : null,
                m => new RecordVotes(m.Part.Number, m.Command.Votes),
                m => m.Case with { Proposals = m.Case.Proposals.With(m.Part with { AreVotesRecorded = false }) })
            .Decide(m => new VotesCorrected(m.Today, m.Part.Number, m.Part.Votes, m.Command.Votes, m.Command.Act));
    }

    private void Selection()
    {
        Citation basis = law?.DecisionBy.Basis ?? Basis;
        var select = budget.On<SelectProposals>(basis);
        _ = law is null ? select.By(Roles.ExpertCouncil, Roles.AkimsOffice) : select.By(Roles.ExpertCouncil);
        select
            .Duty(new Limit<ParticipatoryBudget>(
                "selection.due", new(
                    "сараптамалық кеңес шешімінің соңғы күні", "последний день решения экспертного совета",
                    "the last day for the expert council to decide"),
                basis, current => law?.DecisionBy.Value.Until(current.Year, current.Zone)))
            .Require("council.set-up", law?.CouncilBy.Basis ?? Basis, CouncilText, m => law is null || m.Case.CouncilSetUpOn is not null)
            .Yields<SelectionMade>()
            .Then<ProposalSelected>()
            .Then<ProposalPassedOver>()
            .DecideAll(m =>
            {
                HashSet<int> winners = m.Case.Winners();
                LocalDate today = m.Today;
                return
                [
                    new SelectionMade(today, law is null ? null : DaysLate(law.DecisionBy.Value.In(m.Case.Year), today)),
                    .. m.Case.Proposals.Where(proposal => proposal.State == ProposalState.Feasible).Select<Proposal, ParticipationFact>(
                        proposal =>
                        winners.Contains(proposal.Number)
                            ? new ProposalSelected(today, proposal.Number)
                            : new ProposalPassedOver(today, proposal.Number)),
                ];
            });

        var report = budget.On<ReportResults>(Report).By(Roles.AkimsOffice);
        if (law is not null)
        {
            RequireDone(report, law);
        }

        report
            .Require(
                "report.named", Report, new("есеп көрсетілуге тиіс", "отчёт должен быть указан", "the report must be named"),
                nameof(ReportResults.Report), m => m.Command.Report, Present)
            .Decide(m => new ResultsReported(m.Today, m.Command.Report));
    }

    private static LocalDate TodayIn(Locality unit, Instant now) => now.InZone(unit.Zone).Date;

    private static int DaysLate(LocalDate last, LocalDate today) => Math.Max(0, Period.DaysBetween(last, today));

    private static Limit<ParticipatoryBudget> StartOf(
        string code, Words text, Citation? basis, Func<ParticipatoryBudgetRules, LocalDate> dayOf) =>
        new(code, text, basis ?? Basis, current => current.Zone.AtStartOfDay(dayOf(current.Rules)).ToInstant());

    private static Limit<ParticipatoryBudget> EndOf(
        string code, Words text, Citation? basis, Func<ParticipatoryBudgetRules, LocalDate> dayOf) =>
        new(code, text, basis ?? Basis, current => current.Zone.AtStartOfDay(dayOf(current.Rules).PlusDays(1)).ToInstant());
}
