using System.Collections.Frozen;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using State = SelfGov.Complaints.ComplaintState;

namespace SelfGov.Complaints;

/// <summary>The rules that both procedures of complaints share.</summary>
internal static class ComplaintRules
{
    /// <summary>Only the body that was seised acts.</summary>
    internal static CommandBuilder<Complaint, Whole, TCommand> ByBodySeised<TCommand>(
        this CommandBuilder<Complaint, Whole, TCommand> command, Citation basis, params ReadOnlySpan<Role> bodies)
        where TCommand : class, ICommand<Complaint> => command
            .By(bodies)
            .Require(
                "complaint.seised-body", basis,
                new(
                    "шағым берілген орган әрекет етуге тиіс",
                    "действовать должен орган, в который подана жалоба",
                    "the body that was seised must act"),
                m => m.Actor.Role, m => Exactly(ComplaintRoles.Of(m.Case.Body)));

    /// <summary>What is complained about must have happened.</summary>
    internal static CommandBuilder<Complaint, Whole, FileComplaint> OfPastAct(
        this CommandBuilder<Complaint, Whole, FileComplaint> filing, Citation basis) => filing
            .Require(
                "complaint.act-happened", basis,
                new(
                    "шағым жасалған акт немесе әрекет шағымнан бұрын болған болуға тиіс",
                    "обжалуемые акт или действие должны предшествовать жалобе",
                    "what is complained about must have happened"),
                nameof(FileComplaint.Act), m => m.Command.Act.On, m => NotLater(m.Now.InZone(m.Command.Locality.Zone).Date),
                earliest: m => m.Command.Locality.Zone.AtStartOfDay(m.Command.Act.On).ToInstant());

    /// <summary>An appeal is another complaint.</summary>
    internal static CommandBuilder<Complaint, Whole, AppealDecision> ByAnotherComplaint(
        this CommandBuilder<Complaint, Whole, AppealDecision> appeal, Citation basis) => appeal
            .By(Roles.Complainant)
            .Require(
                "appeal.case", basis,
                new(
                    "шешімге жасалған басқа шағым көрсетілуге тиіс", "должна быть указана другая жалоба, поданная на решение",
                    "the other complaint, against the decision, must be named"),
                m => m.Command.Appeal.Kind == Complaint.Kind && m.Command.Appeal != m.Case.Reference,
                found: m => Words.Same(m.Command.Appeal.ToString()),
                field: nameof(AppealDecision.Appeal));

    /// <summary>
    /// Only a court's or a prosecutor's decision becomes final by a record; that of another body stands once the time to appeal has passed.
    /// </summary>
    internal static Rule<Complaint> DecidedByCourt(Citation basis) => new(
        "decision.of-court", basis,
        new(
            "шешімді сот немесе прокурор қабылдаған болуға тиіс; өзге органның шешімі оған шағым жасау мерзімі өткенде түпкілікті болады",
            "решение должно быть принято судом или прокурором; решение другого органа окончательно по истечении срока обжалования",
            "the decision must be that of a court or a prosecutor; that of another body stands once the time to appeal has passed"),
        current => current.Body is ComplaintBody.Court or ComplaintBody.Prosecutor);
}

/// <summary>The names of the states of a complaint, the same in both procedures, and of what it is about.</summary>
internal static class ComplaintTexts
{
    private static readonly FrozenDictionary<State, Words> States = new Dictionary<State, Words>
    {
        [State.Unfiled] = new("шағым берілмеген", "жалоба не подана", "not filed"),
        [State.Filed] = new("шағым берілді", "жалоба подана", "filed"),
        [State.Late] = new(
            "мерзімі өткеннен соң берілген, қарауға жатпайды", "подана по истечении срока, рассмотрению не подлежит",
            "late, not considered"),
        [State.Accepted] = new("қабылданды", "принята", "accepted"),
        [State.UnderReview] = new("қаралуда", "рассматривается", "under consideration"),
        [State.Suspended] = new("қарау тоқтатыла тұрды", "рассмотрение приостановлено", "suspended"),
        [State.Decided] = new("шешім қабылданды", "принято решение", "decided"),
        [State.Appealed] = new("шешімге шағым жасалды", "решение обжаловано", "appealed"),
        [State.Settled] = new("шешім түпкілікті", "решение окончательное", "the decision stands"),
        [State.Withdrawn] = new("шағым кері қайтарып алынды", "жалоба отозвана", "withdrawn"),
    }.ToFrozenDictionary();

    internal static StateText<State> Of(State state, Citation basis) =>
        new(state, States[state], basis, state is State.Late or State.Appealed or State.Settled or State.Withdrawn);

    internal static Words Of(ComplaintSubject subject) => subject switch
    {
        ComplaintSubject.CommissionAct => new(
            "сайлау комиссиясының шешімі немесе іс-әрекеті (әрекетсіздігі)", "решение или действие (бездействие) избирательной комиссии",
            "act of an election commission"),
        ComplaintSubject.Breach => new(
            "сайлау туралы заңнаманы бұзу", "нарушение законодательства о выборах", "breach of the law on elections"),
        ComplaintSubject.AdministrativeAct => new("әкімшілік акт", "административный акт", "administrative act"),
        ComplaintSubject.AdministrativeAction => new(
            "әкімшілік әрекет немесе әрекетсіздік", "административное действие или бездействие", "administrative action or omission"),
        _ => Words.Same(subject.ToString()),
    };
}
