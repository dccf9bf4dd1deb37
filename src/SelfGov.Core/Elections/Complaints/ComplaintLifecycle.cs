using System.Collections.Immutable;
using NodaTime;
using SelfGov.Law;
using SelfGov.Workflow;
using Stateless;
using static SelfGov.Elections.Complaints.ComplaintState;
using Builder = SelfGov.Workflow.LifecycleDefinition<
    SelfGov.Elections.Complaints.Complaint, SelfGov.Elections.Complaints.ComplaintState, SelfGov.Elections.Complaints.ComplaintTrigger>;
using Trigger = SelfGov.Elections.Complaints.ComplaintTrigger;

namespace SelfGov.Elections.Complaints;

/// <summary>A complaint over an election, from its filing to the decision that stands (arts 20(9), 48(3), 49).</summary>
public static class ComplaintLifecycle
{
    /// <summary>The kind of procedure.</summary>
    public const string Kind = "election-complaint";

    private static readonly Words NotAfter = new("{0} кешіктірмей", "не позднее {0}", "not after {0}");

    /// <summary>The lifecycles of all editions, earliest first.</summary>
    public static ImmutableArray<Lifecycle<Complaint>> All { get; } = [.. ComplaintEditions.All.All.Select(edition => Under(edition.Law))];

    /// <summary>The procedure under one edition of the law.</summary>
    /// <param name="law">The edition, or one derived from it.</param>
    /// <exception cref="ArgumentNullException">The law is null.</exception>
    public static Lifecycle<Complaint, ComplaintState, ComplaintTrigger> Under(ComplaintLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var complaint = new Builder(Kind, law.Id, id => new Complaint(id, law));
        complaint.Topology(Unfiled, Configure);
        complaint.Name([.. ComplaintTexts.States(law)]);
        ComplaintTexts.NameTriggers(complaint);
        Filing(complaint, law);
        Review(complaint, law);
        BothSeised(complaint, law);
        Deciding(complaint, law);
        Appeal(complaint, law);
        return complaint.Build();
    }

    private static void Configure(StateMachine<ComplaintState, Trigger> complaint)
    {
        complaint.Configure(Unfiled)
            .Permit(Trigger.ComplaintFiled, Filed);
        complaint.Configure(Filed)
            .Permit(Trigger.ComplaintAccepted, Accepted)
            .Permit(Trigger.ComplaintFoundLate, Late);
        complaint.Configure(Accepted)
            .Permit(Trigger.ReviewBegun, UnderReview)
            .Permit(Trigger.ReviewSuspended, Suspended)
            .Permit(Trigger.ComplaintUpheld, Decided)
            .Permit(Trigger.ComplaintDismissed, Decided);
        complaint.Configure(UnderReview)
            .Record(Trigger.CheckRequested, Trigger.CheckAnswered)
            .Permit(Trigger.ReviewSuspended, Suspended)
            .Permit(Trigger.ComplaintUpheld, Decided)
            .Permit(Trigger.ComplaintDismissed, Decided);
        complaint.Configure(Suspended)
            .Record(Trigger.CheckAnswered)
            .Permit(Trigger.ReviewResumed, UnderReview);
        complaint.Configure(Decided)
            .Permit(Trigger.DecisionAppealed, Appealed)
            .Permit(Trigger.AppealWindowClosed, Settled)
            .Permit(Trigger.DecisionEnteredIntoForce, Settled);
    }

    // Articles 20(9) and 49: to whom, and until when.
    private static void Filing(Builder complaint, ComplaintLaw law)
    {
        complaint.On<FileComplaint>(new("шағым беру", "подать жалобу", "file a complaint"), law.Bodies)
            .By(ComplaintRoles.Complainant)
            .Require(
                "complaint.body", law.Bodies,
                new(
                    "комиссияның әрекетіне шағым жоғары тұрған комиссияға немесе сотқа беріледі",
                    "жалоба на комиссию подаётся в вышестоящую комиссию или в суд",
                    "a complaint about a commission goes to a higher commission or to the court"),
                m => m.Command.Subject != ComplaintSubject.CommissionAct || m.Command.Body == ComplaintBody.Court
                    || (m.Command.Body <= ComplaintBody.CentralCommission && m.Command.Body > m.Command.Against),
                found: m => ComplaintRoles.Of(m.Command.Body).Name)
            .Require(
                "complaint.against", law.Bodies,
                new(
                    "шағым жасалған комиссия көрсетілуге тиіс", "должна быть указана комиссия, на которую подаётся жалоба",
                    "the commission complained about must be named, and only a commission"),
                m => m.Command.Subject == ComplaintSubject.CommissionAct
                    ? m.Command.Against <= ComplaintBody.CentralCommission
                    : m.Command.Against is null,
                found: m => m.Command.Against is { } against ? ComplaintRoles.Of(against).Name : new("жоқ", "нет", "none"))
            .Require(
                "complaint.act-happened", law.Bodies,
                new("шағым жасалған әрекет болуға тиіс", "обжалуемое действие должно быть совершено", "what is complained about must have happened"),
                m => m.Command.ActOn <= Today(m),
                m => NotAfter.With(Words.Of(Today(m))),
                m => Words.Of(m.Command.ActOn),
                m => m.Command.Unit.Zone.AtStartOfDay(m.Command.ActOn).ToInstant())
            .Require(
                "complaint.election", law.Breaches,
                new("сайлау ісі көрсетілуге тиіс", "должно быть указано дело о выборах", "the case of the election must be named"),
                m => !string.IsNullOrWhiteSpace(m.Command.ElectionCase))
            .Yields(Trigger.ComplaintFiled)
            .Decide(m => new ComplaintFiled(
                m.Command.Unit, m.Command.ElectionCase, m.Command.ElectionDay, m.Command.Subject, m.Command.Against, m.Command.ActOn, m.Command.Body, m.Now));

        ByBody(complaint.On<AcceptComplaint>(
                new("шағымның мерзімін тексеріп, қабылдау", "проверить срок и принять жалобу", "check the time limit and accept the complaint"), law.Filing.Basis), law)
            .Yields(Trigger.ComplaintAccepted, Trigger.ComplaintFoundLate)
            .Decide(m => m.Case.IsInTime
                ? new ComplaintAccepted(m.Today)
                : new ComplaintFoundLate(m.Today, law.Filing.Value.LastDay(m.Case.ActOn)));
    }

    // Articles 49 and 48(3): consideration, with a check of the facts where the commission needs one.
    private static void Review(Builder complaint, ComplaintLaw law)
    {
        ByBody(complaint.On<BeginReview>(new("қарауды бастау", "начать рассмотрение", "begin consideration"), law.WorkOnDaysOff), law)
            .Yields(Trigger.ReviewBegun)
            .Decide(m => new ReviewBegun(m.Today));

        ByBody(complaint.On<RequestCheck>(
                new("құқық қорғау органдарынан тексеруді сұрау", "обратиться за проверкой в правоохранительные органы", "ask law enforcement to check the facts"),
                law.Check.Basis), law)
            .Given(BeforeCommission(law.Check.Basis))
            .Given(new Rule<Complaint>(
                "check.none-open", law.Check.Basis,
                new("тексеру бұрын сұралмаған болуға тиіс", "проверка ещё не запрошена", "no check may be open"),
                current => current.CheckRequestedOn is null))
            .Yields(Trigger.CheckRequested)
            .Decide(m => new CheckRequested(m.Today));

        complaint.On<AnswerCheck>(
            new("тексеру нәтижесін хабарлау", "сообщить результат проверки", "answer the request for a check"), law.Check.Basis)
            .By(ComplaintRoles.LawEnforcement)
            .Given(new Rule<Complaint>(
                "check.open", law.Check.Basis,
                new("комиссия тексеруді сұраған болуға тиіс", "комиссия должна была запросить проверку", "the commission must have asked for a check"),
                current => current.CheckRequestedOn is not null))
            .Duty(new Limit<Complaint>(
                "check.due",
                    new("тексеру мерзімінің соңы", "окончание срока проверки", "the end of the time to check the facts"), law.Check.Basis,
                current => current.CheckDue()))
            .Yields(Trigger.CheckAnswered)
            .Decide(m => new CheckAnswered(m.Today, m.Command.FactsConfirmed));
    }

    // Article 20(9): a commission waits for the court.
    private static void BothSeised(Builder complaint, ComplaintLaw law)
    {
        complaint.On<NotifyCourtSeised>(
                new("сотқа түскен өтініш туралы хабарлау", "известить о заявлении, поступившем в суд", "tell the commission that the court is seised"), law.Suspension)
            .By(ElectionRoles.Court)
            .Given(BeforeCommission(law.Suspension))
            .Yields(Trigger.ReviewSuspended)
            .Decide(m => new ReviewSuspended(m.Today));

        complaint.On<NotifyCourtDecision>(
                new("сот шешімінің күшіне енгенін хабарлау", "известить о вступлении решения суда в силу", "tell the commission that the court's decision is in force"),
                law.Suspension)
            .By(ElectionRoles.Court)
            .Yields(Trigger.ReviewResumed)
            .Decide(m => new ReviewResumed(m.Today));
    }

    // Article 49: how soon each body decides.
    private static void Deciding(Builder complaint, ComplaintLaw law) =>
        ByBody(complaint.On<DecideComplaint>(
            new("шағым бойынша шешім қабылдау", "принять решение по жалобе", "decide on the complaint"), law.Breaches), law)
            .Duty(new Limit<Complaint>(
                "decision.at-once",
                    new("дереу қараудың соңы", "окончание дня, в который жалоба рассматривается немедленно", "the end of the day of receipt"),
                law.AtOnceAfter.Basis, current => current.IsUrgent ? current.AtOnce() : null))
            .Duty(new Limit<Complaint>(
                "decision.by-court",
                    new("сот пен прокуратураның қарау мерзімінің соңы", "окончание срока рассмотрения судом, прокуратурой", "the end of the time for courts and prosecutors"),
                law.CourtDecision.Basis,
                current => !current.IsUrgent && !current.IsBeforeCommission ? current.DecisionDue(law.CourtDecision.Value) : null))
            .Duty(new Limit<Complaint>(
                "decision.on-commission",
                    new("жоғары тұрған комиссияның қарау мерзімінің соңы", "окончание срока рассмотрения вышестоящей комиссией", "the end of the higher commission's time"),
                law.CommissionActDecision.Basis,
                current => IsOrdinary(current, ComplaintSubject.CommissionAct) ? current.DecisionDue(law.CommissionActDecision.Value) : null))
            .Duty(new Limit<Complaint>(
                "decision.on-breach",
                    new("бұзушылық туралы өтінішті қарау мерзімінің соңы", "окончание срока рассмотрения заявления о нарушении", "the end of the time to consider a breach"),
                law.BreachDecision.Basis,
                current => IsOrdinary(current, ComplaintSubject.Breach) ? current.DecisionDue(law.BreachDecision.Value) : null))
            .Yields(Trigger.ComplaintUpheld, Trigger.ComplaintDismissed)
            .Decide(m => m.Command.Upheld ? new ComplaintUpheld(m.Today) : new ComplaintDismissed(m.Today));

    // Article 20(9) again: a commission's decision on a complaint is itself a decision of a commission.
    private static void Appeal(Builder complaint, ComplaintLaw law)
    {
        var closes = new Limit<Complaint>(
            "appeal.closes",
                new("шағымдану мерзімінің соңы", "окончание срока обжалования", "the end of the time to appeal"), law.Filing.Basis,
            current => current.IsBeforeCommission && current.DecidedOn is { } day ? law.Filing.Value.Until(day, current.Zone) : null);

        complaint.On<AppealDecision>(new("шешімге шағымдану", "обжаловать решение", "appeal against the decision"), law.Filing.Basis)
            .By(ComplaintRoles.Complainant)
            .Until(closes)
            .Given(BeforeCommission(law.Filing.Basis))
            .Require(
                "appeal.case", law.Filing.Basis,
                new("шағым ісі көрсетілуге тиіс", "должно быть указано дело по жалобе на решение", "the case of the appeal must be named"),
                m => !string.IsNullOrWhiteSpace(m.Command.AppealCase))
            .Yields(Trigger.DecisionAppealed)
            .Decide(m => new DecisionAppealed(m.Today, m.Command.AppealCase));

        complaint.When(closes, Trigger.AppealWindowClosed, (_, at) => new AppealWindowClosed(at));

        ByBody(complaint.On<RecordDecisionInForce>(
                new("шешімнің күшіне енгенін тіркеу", "отметить вступление решения в силу", "record that the decision became final"), law.Suspension), law)
            .Given(new Rule<Complaint>(
                "decision.of-court", law.Suspension,
                new(
                    "комиссияның шешімі шағымдану мерзімі өткенде түпкілікті болады", "решение комиссии становится окончательным по истечении срока обжалования",
                    "only the decision of a court or a prosecutor; a commission's stands once the time to appeal has passed"),
                current => !current.IsBeforeCommission))
            .Yields(Trigger.DecisionEnteredIntoForce)
            .Decide(m => new DecisionEnteredIntoForce(m.Today));
    }

    private static LocalDate Today(Matter<Complaint, Whole, FileComplaint> m) => m.Now.InZone(m.Command.Unit.Zone).Date;

    private static bool IsOrdinary(Complaint current, ComplaintSubject subject) =>
        !current.IsUrgent && current.IsBeforeCommission && current.Subject == subject;

    private static Rule<Complaint> BeforeCommission(Citation basis) => new(
        "complaint.before-commission", basis,
        new("шағымды сайлау комиссиясы қарауға тиіс", "жалобу должна рассматривать избирательная комиссия", "an election commission must be considering the complaint"),
        current => current.IsBeforeCommission)
    {
        Found = current => ComplaintRoles.Of(current.Body).Name,
    };

    private static CommandBuilder<Complaint, Trigger, Whole, TCommand> ByBody<TCommand>(CommandBuilder<Complaint, Trigger, Whole, TCommand> command, ComplaintLaw law)
        where TCommand : class, ICommand<Complaint> => command
            .By(ComplaintRoles.Bodies.AsSpan())
            .Require(
                "complaint.seised-body", law.Bodies,
                new("шағым берілген орган әрекет етуге тиіс", "действовать должен орган, в который подана жалоба", "the body that was seised must act"),
                m => m.Actor.Role.Equals(ComplaintRoles.Of(m.Case.Body)),
                m => ComplaintRoles.Of(m.Case.Body).Name,
                m => m.Actor.Role.Name);
}
