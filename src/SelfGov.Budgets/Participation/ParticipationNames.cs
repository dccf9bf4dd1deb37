using System.Collections.Immutable;
using SelfGov.Workflow;

namespace SelfGov.Budgets.Participation;

/// <summary>The names of the states and facts of a participatory budget.</summary>
internal static class ParticipationNames
{
    internal static readonly ImmutableArray<StateText<ProposalState>> Proposals =
    [
        new(ProposalState.Proposed, new("берілді", "внесено", "proposed"), ParticipatoryBudgetRules.Participation),
        new(ProposalState.Feasible, new("іске асырылады", "осуществимо", "feasible"), ParticipatoryBudgetRules.Participation),
        new(ProposalState.Infeasible, new(
            "іске асырылмайды",
            "неосуществимо",
            "infeasible"), ParticipatoryBudgetRules.Participation, IsFinal: true),
        new(ProposalState.Selected, new("іріктелді", "отобрано", "selected"), ParticipatoryBudgetRules.Participation, IsFinal: true),
        new(ProposalState.NotSelected, new(
            "іріктелмеді",
            "не отобрано",
            "not selected"), ParticipatoryBudgetRules.Participation, IsFinal: true),
    ];

    internal static readonly ImmutableArray<StateText<ParticipatoryBudgetState>> States =
    [
        new(ParticipatoryBudgetState.NotAnnounced, new("жарияланбаған", "не объявлен", "not announced"), ParticipatoryBudgetRules.Form),
        new(ParticipatoryBudgetState.Announced, new("жарияланды", "объявлен", "announced"), ParticipatoryBudgetRules.Form),
        new(ParticipatoryBudgetState.Proposing, new(
            "ұсыныстар қабылдануда",
            "приём предложений",
            "taking proposals"), ParticipatoryBudgetRules.Participation),
        new(ParticipatoryBudgetState.Checking, new(
            "ұсыныстар тексерілуде",
            "проверка предложений",
            "checking proposals"), ParticipatoryBudgetRules.Participation),
        new(ParticipatoryBudgetState.Voting, new("дауыс беру", "голосование", "voting"), ParticipatoryBudgetRules.Participation),
        new(ParticipatoryBudgetState.Counting, new(
            "іріктеу күтілуде",
            "ожидание отбора",
            "selection due"), ParticipatoryBudgetRules.Participation),
        new(ParticipatoryBudgetState.Selected, new("іріктелді", "отбор проведён", "selected"), ParticipatoryBudgetRules.Participation),
        new(ParticipatoryBudgetState.Reported, new(
            "есепке енгізілді",
            "включён в отчёт",
            "reported"), ParticipatoryBudgetRules.Report, IsFinal: true),
    ];

    internal static void NameTriggers(LifecycleDefinition<ParticipatoryBudget, ParticipatoryBudgetState, ParticipatoryBudgetTrigger> budget)
    {
        budget.Name(ParticipatoryBudgetTrigger.ParticipationAnnounced, new(
            "халық қатысатын бюджет жарияланды",
            "бюджет народного участия объявлен",
            "participatory budget announced"));
        budget.Name(ParticipatoryBudgetTrigger.ProposalsOpened, new(
            "ұсыныстар қабылдау басталды",
            "приём предложений начат",
            "proposals opened"));
        budget.Name(ParticipatoryBudgetTrigger.ProposalMade, new("ұсыныс берілді", "предложение внесено", "proposal made"));
        budget.Name(ParticipatoryBudgetTrigger.ProposalsClosed, new(
            "ұсыныстар қабылдау аяқталды",
            "приём предложений завершён",
            "proposals closed"));
        budget.Name(ParticipatoryBudgetTrigger.ProposalFoundFeasible, new(
            "ұсыныс іске асырылатын деп танылды",
            "предложение признано осуществимым",
            "proposal found feasible"));
        budget.Name(ParticipatoryBudgetTrigger.ProposalFoundInfeasible, new(
            "ұсыныс іске асырылмайды деп танылды",
            "предложение признано неосуществимым",
            "proposal found infeasible"));
        budget.Name(ParticipatoryBudgetTrigger.VoteOpened, new("дауыс беру басталды", "голосование начато", "vote opened"));
        budget.Name(ParticipatoryBudgetTrigger.VoteCast, new("тұрғын дауыс берді", "житель проголосовал", "vote cast"));
        budget.Name(ParticipatoryBudgetTrigger.VotesRecorded, new(
            "жиналыс дауыстары тіркелді",
            "голоса собрания записаны",
            "votes recorded"));
        budget.Name(ParticipatoryBudgetTrigger.VoteClosed, new("дауыс беру аяқталды", "голосование завершено", "vote closed"));
        budget.Name(ParticipatoryBudgetTrigger.SelectionMade, new("іріктеу жүргізілді", "отбор проведён", "selection made"));
        budget.Name(ParticipatoryBudgetTrigger.ProposalSelected, new("ұсыныс іріктелді", "предложение отобрано", "proposal selected"));
        budget.Name(ParticipatoryBudgetTrigger.ProposalPassedOver, new(
            "ұсыныс іріктелмеді",
            "предложение не отобрано",
            "proposal not selected"));
        budget.Name(ParticipatoryBudgetTrigger.ResultsReported, new(
            "нәтижелер жылдық есепке енгізілді",
            "результаты включены в годовой отчёт",
            "results reported"));
    }
}
