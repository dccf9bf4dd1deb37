using SelfGov.Kazakhstan.Bodies;
using NodaTime;
using SelfGov.Budgets.Cycle;
using SelfGov.Budgets.Figures;
using SelfGov.Law;
using SelfGov.Workflow;
using Stateless;
using Definition = SelfGov.Workflow.LifecycleDefinition<
    SelfGov.Budgets.Participation.ParticipatoryBudget,
    SelfGov.Budgets.Participation.ParticipatoryBudgetState,
    SelfGov.Budgets.Participation.ParticipatoryBudgetTrigger>;
using Fact = SelfGov.Budgets.Participation.ParticipatoryBudgetTrigger;
using Proposals = SelfGov.Workflow.PartDefinition<
    SelfGov.Budgets.Participation.ParticipatoryBudget,
    SelfGov.Budgets.Participation.Proposal,
    SelfGov.Budgets.Participation.ParticipatoryBudgetTrigger>;
using State = SelfGov.Budgets.Participation.ParticipatoryBudgetState;

namespace SelfGov.Budgets.Participation;

/// <summary>A participatory budget under a host's rules: a template, not law; see <see cref="ParticipatoryBudgetRules"/>.</summary>
public static class ParticipatoryBudgetLifecycle
{
    /// <summary>The kind of procedure.</summary>
    public const string Kind = "participatory-budget";

    private static readonly Words AtMost = new("{0} аспайды", "не более {0}", "at most {0}");
    private static readonly Words AtLeast = new("кемінде {0}", "не менее {0}", "at least {0}");

    /// <summary>The lifecycle under rules.</summary>
    /// <param name="rules">The rules.</param>
    /// <exception cref="ArgumentNullException">The rules are null.</exception>
    public static Lifecycle<ParticipatoryBudget, ParticipatoryBudgetState, ParticipatoryBudgetTrigger> Under(ParticipatoryBudgetRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var budget = new Definition(Kind, rules.Id, id => new ParticipatoryBudget(id, rules));
        budget.Topology(State.NotAnnounced, Configure);
        budget.Name(ParticipationNames.States.AsSpan());
        ParticipationNames.NameTriggers(budget);
        Proposals proposals = budget.HasParts(
            new Words("ұсыныс", "предложение", "proposal"), Proposal.Machine, ParticipationNames.Proposals, proposal => proposal.State,
            current => current.Proposals, proposal => proposal.Number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        DefineDays(budget, rules);
        DefineProposals(budget, proposals, rules);
        DefineVote(budget, proposals, rules);
        DefineSelection(budget);
        return budget.Build();
    }

    internal static void Configure(StateMachine<State, Fact> budget)
    {
        budget.Configure(State.NotAnnounced).Permit(Fact.ParticipationAnnounced, State.Announced);
        budget.Configure(State.Announced).Permit(Fact.ProposalsOpened, State.Proposing);
        budget.Configure(State.Proposing)
            .Record(Fact.ProposalMade, Fact.ProposalFoundFeasible, Fact.ProposalFoundInfeasible)
            .Permit(Fact.ProposalsClosed, State.Checking);
        budget.Configure(State.Checking)
            .Record(Fact.ProposalFoundFeasible, Fact.ProposalFoundInfeasible)
            .Permit(Fact.VoteOpened, State.Voting);
        budget.Configure(State.Voting)
            .Record(Fact.VoteCast, Fact.VotesRecorded)
            .Permit(Fact.VoteClosed, State.Counting);
        budget.Configure(State.Counting).Permit(Fact.SelectionMade, State.Selected);
        budget.Configure(State.Selected)
            .Record(Fact.ProposalSelected, Fact.ProposalPassedOver)
            .Permit(Fact.ResultsReported, State.Reported);
    }

    private static void DefineDays(Definition budget, ParticipatoryBudgetRules rules)
    {
        budget.On<AnnounceParticipation>(new(
            "халық қатысатын бюджетті жариялау",
            "объявить бюджет народного участия",
            "announce the participatory budget"), ParticipatoryBudgetRules.Form)
            .By(Roles.AkimsOffice)
            .Require("participation.ahead", ParticipatoryBudgetRules.Participation,
                new(
                    "ұсыныстар қабылдау әлі аяқталмаған болуға тиіс",
                    "приём предложений ещё не завершён",
                    "the days of proposals must not be over"),
                matter => matter.Now.InZone(matter.Command.Unit.Zone).Date <= rules.Proposals.End,
                _ => Words.Of(rules.Proposals.End),
                matter => Words.Of(matter.Now.InZone(matter.Command.Unit.Zone).Date))
            .Yields(Fact.ParticipationAnnounced)
            .Decide(matter => new ParticipationAnnounced(matter.Now.InZone(matter.Command.Unit.Zone).Date, matter.Command.Unit, matter.Command.Year));
        budget.When(StartOf("proposals.open", new(
            "ұсыныстар қабылдаудың басталуы",
            "начало приёма предложений",
            "the first day of proposals"), rules.Proposals.Start), Fact.ProposalsOpened, (_, at) => new ProposalsOpened(at));
        budget.When(EndOf("proposals.close", new(
            "ұсыныстар қабылдаудың аяқталуы",
            "окончание приёма предложений",
            "the last day of proposals"), rules.Proposals.End), Fact.ProposalsClosed, (_, at) => new ProposalsClosed(at));
        budget.When(StartOf("vote.open", new(
            "дауыс берудің басталуы",
            "начало голосования",
            "the first day of the vote"), rules.Vote.Start), Fact.VoteOpened, (_, at) => new VoteOpened(at));
        budget.When(EndOf("vote.close", new(
            "дауыс берудің аяқталуы",
            "окончание голосования",
            "the last day of the vote"), rules.Vote.End), Fact.VoteClosed, (_, at) => new VoteClosed(at));
    }

    private static void DefineProposals(Definition budget, Proposals proposals, ParticipatoryBudgetRules rules)
    {
        budget.On<MakeProposal>(new("ұсыныс беру", "внести предложение", "make a proposal"), ParticipatoryBudgetRules.Participation)
            .By(Roles.Resident)
            .Require("proposer.age", ParticipatoryBudgetRules.Participation,
                new("ұсыныс беруші жасы жеткен болуға тиіс", "предлагающий достиг возраста", "the proposer must be of age"),
                matter => matter.Command.Age >= rules.MinimumAge, _ => AtLeast.With(Words.Of(rules.MinimumAge)), matter => Words.Of(matter.Command.Age))
            .Require("proposal.title", ParticipatoryBudgetRules.Participation,
                new("ұсыныстың атауы болуға тиіс", "у предложения есть название", "the proposal must have a title"),
                matter => !string.IsNullOrWhiteSpace(matter.Command.Title))
            .Require("proposal.cost", ParticipatoryBudgetRules.Participation,
                new(
                    "құны нөлден артық және қолда бар қаражаттан аспауға тиіс",
                    "стоимость больше нуля и не больше доступных средств",
                    "the cost must be above zero and within the money available"),
                matter => matter.Command.Cost > ThousandTenge.Zero && matter.Command.Cost <= rules.Available,
                _ => AtMost.With(Words.Same(rules.Available.ToString())), matter => Words.Same(matter.Command.Cost.ToString()))
            .Yields(Fact.ProposalMade)
            .Decide(matter => new ProposalMade(matter.Today, matter.Case.Proposals.Count + 1, matter.Actor.Id, matter.Command.Title, matter.Command.Cost));

        budget.On<DecideFeasibility, Proposal>(
                proposals, (current, command) => current.Proposals.Find(command.Number),
                new("іске асырылуын шешу", "решить об осуществимости", "decide on the feasibility"), ParticipatoryBudgetRules.Participation)
            .By(Roles.ExpertCouncil, Roles.AkimsOffice)
            .Until(EndOf("feasibility.closes", new(
                "тексерудің соңғы күні",
                "последний день проверки",
                "the last day of the check"), rules.Feasibility))
            .Yields(Fact.ProposalFoundFeasible, Fact.ProposalFoundInfeasible)
            .Decide(matter => matter.Command.IsFeasible
                ? new ProposalFoundFeasible(matter.Today, matter.Part.Number)
                : new ProposalFoundInfeasible(matter.Today, matter.Part.Number));
    }

    private static void DefineVote(Definition budget, Proposals proposals, ParticipatoryBudgetRules rules)
    {
        Words method = new("дауыс осы тәсілмен беріледі", "голосуют этим способом", "the rules must provide for this way to vote");
        budget.On<CastVote, Proposal>(
                proposals, (current, command) => current.Proposals.Find(command.Number),
                new("ұсынысқа дауыс беру", "проголосовать за предложение", "vote for a proposal"), ParticipatoryBudgetRules.Participation)
            .By(Roles.Resident)
            .Require("vote.method", ParticipatoryBudgetRules.Participation, method, _ => rules.Method == VoteMethod.Online)
            .Require("voter.age", ParticipatoryBudgetRules.Participation,
                new("дауыс беруші жасы жеткен болуға тиіс", "голосующий достиг возраста", "the voter must be of age"),
                matter => matter.Command.Age >= rules.MinimumAge, _ => AtLeast.With(Words.Of(rules.MinimumAge)), matter => Words.Of(matter.Command.Age))
            .Require("vote.once", ParticipatoryBudgetRules.Participation,
                new("бір ұсынысқа бір рет дауыс беріледі", "за предложение голосуют один раз", "nobody votes for a proposal twice"),
                matter => !matter.Case.Proposals.ChoicesOf(matter.Actor.Id).Contains(matter.Command.Number))
            .Require("vote.choices", ParticipatoryBudgetRules.Participation,
                new("таңдау саны шектеулі", "число выборов ограничено", "the number of choices must be kept"),
                matter => matter.Case.Proposals.ChoicesOf(matter.Actor.Id).Count < rules.Choices, _ => AtMost.With(Words.Of(rules.Choices)))
            .Yields(Fact.VoteCast)
            .Decide(matter => new VoteCast(matter.Today, matter.Part.Number, matter.Actor.Id));

        budget.On<RecordVotes, Proposal>(
                proposals, (current, command) => current.Proposals.Find(command.Number),
                new(
                    "жиналыс дауыстарын тіркеу",
                    "записать голоса собрания",
                    "record the votes of a meeting"), ParticipatoryBudgetRules.Participation)
            .By(Roles.AkimsOffice)
            .Require("vote.method", ParticipatoryBudgetRules.Participation, method, _ => rules.Method == VoteMethod.Meeting)
            .Require("votes.number", ParticipatoryBudgetRules.Participation,
                new("дауыс саны теріс болмауға тиіс", "число голосов не отрицательно", "the votes must not be negative"),
                matter => matter.Command.Votes >= 0, found: matter => Words.Of(matter.Command.Votes))
            .Yields(Fact.VotesRecorded)
            .Decide(matter => new VotesRecorded(matter.Today, matter.Part.Number, matter.Command.Votes));
    }

    private static void DefineSelection(Definition budget)
    {
        budget.On<SelectProposals>(new(
            "ұсыныстарды іріктеу",
            "отобрать предложения",
            "select proposals"), ParticipatoryBudgetRules.Participation)
            .By(Roles.ExpertCouncil, Roles.AkimsOffice)
            .Yields(Fact.SelectionMade)
            .Then(Fact.ProposalSelected, Fact.ProposalPassedOver)
            .DecideAll(matter =>
            {
                HashSet<int> winners = matter.Case.Winners();
                LocalDate today = matter.Today;
                return
                [
                    new SelectionMade(today),
                    .. matter.Case.Proposals.Where(proposal => proposal.State == ProposalState.Feasible).Select<Proposal, ParticipationFact>(proposal =>
                        winners.Contains(proposal.Number) ? new ProposalSelected(today, proposal.Number) : new ProposalPassedOver(today, proposal.Number)),
                ];
            });

        budget.On<ReportResults>(new(
            "нәтижелерді есепке енгізу",
            "включить результаты в отчёт",
            "report the results"), ParticipatoryBudgetRules.Report)
            .By(Roles.AkimsOffice)
            .Require("report.named", ParticipatoryBudgetRules.Report,
                new("есеп көрсетілуге тиіс", "отчёт должен быть указан", "the report must be named"),
                matter => !string.IsNullOrWhiteSpace(matter.Command.Report))
            .Yields(Fact.ResultsReported)
            .Decide(matter => new ResultsReported(matter.Today, matter.Command.Report));
    }

    private static Limit<ParticipatoryBudget> StartOf(string code, Words text, LocalDate day) =>
        new(code, text, ParticipatoryBudgetRules.Participation, current => current.Zone.AtStartOfDay(day).ToInstant());

    private static Limit<ParticipatoryBudget> EndOf(string code, Words text, LocalDate day) =>
        new(code, text, ParticipatoryBudgetRules.Participation, current => current.Zone.AtStartOfDay(day.PlusDays(1)).ToInstant());
}
