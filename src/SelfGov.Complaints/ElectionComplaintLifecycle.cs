using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using Stateless;
using static SelfGov.Complaints.ComplaintState;
using Builder = SelfGov.Workflow.LifecycleDefinition<
    SelfGov.Complaints.Complaint, SelfGov.Complaints.ComplaintState, SelfGov.Complaints.ComplaintTrigger>;
using Trigger = SelfGov.Complaints.ComplaintTrigger;

namespace SelfGov.Complaints;

/// <summary>A complaint over an election, from its filing to the decision that stands (arts 20(9), 48(3), 49 of the law on elections).</summary>
public static class ElectionComplaintLifecycle
{
    private static readonly Role[] Bodies =
    [
        Roles.PrecinctCommission, Roles.TerritorialCommission, Roles.OblastCommission, Roles.CentralCommission,
        Roles.Court, Roles.Prosecutor,
    ];

    /// <summary>The procedure under one edition of the law.</summary>
    /// <param name="law">The edition, or one derived from it; see <see cref="ComplaintEditions.Elections"/>.</param>
    /// <exception cref="ArgumentNullException">The law is null.</exception>
    public static Lifecycle<Complaint, ComplaintState, ComplaintTrigger> Under(ElectionComplaintLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var limits = new ElectionComplaintLimits(law);
        var complaint = new Builder(Complaint.Kind, law.Id, id => new Complaint(id, law.Id));
        complaint.Topology(Unfiled, Configure);
        Name(complaint, law);
        Filing(complaint, law);
        Acceptance(complaint, law, limits);
        Check(complaint, law, limits);
        BothSeised(complaint, law);
        Deciding(complaint, law, limits);
        Appeal(complaint, law, limits);
        return complaint.Build();
    }

    internal static void Configure(StateMachine<ComplaintState, Trigger> complaint)
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

    private static void Name(Builder complaint, ElectionComplaintLaw law)
    {
        complaint.LeaveOut(Withdrawn);
        complaint.Name(
            ComplaintTexts.Of(Unfiled, law.Bodies),
            ComplaintTexts.Of(Filed, law.Bodies),
            ComplaintTexts.Of(Late, law.Filing.Basis),
            ComplaintTexts.Of(Accepted, law.Filing.Basis),
            ComplaintTexts.Of(UnderReview, law.Breaches),
            ComplaintTexts.Of(Suspended, law.Suspension),
            ComplaintTexts.Of(Decided, law.Breaches),
            ComplaintTexts.Of(Appealed, law.Bodies),
            ComplaintTexts.Of(Settled, law.Suspension));
        ComplaintTexts.NameTriggers(
            complaint,
            [
                Trigger.ComplaintForwarded, Trigger.ComplaintSatisfied, Trigger.TimeRestored, Trigger.SuitReturned, Trigger.PreliminaryDecisionNotified,
                Trigger.ReviewExtended, Trigger.ComplaintWithdrawn, Trigger.ComplaintLeftUnconsidered, Trigger.RefusedBySilence, Trigger.DecisionServed,
            ]);
    }

    // Articles 20(9) and 49: about what, and to whom.
    private static void Filing(Builder complaint, ElectionComplaintLaw law) =>
        complaint.On<FileComplaint>(new("шағым беру", "подать жалобу", "file a complaint"), law.Bodies)
            .By(Roles.Complainant)
            .Require(
                "complaint.election", law.Breaches,
                new(
                    "сайлау ісі немесе ол бойынша шағым көрсетілуге тиіс", "должно быть указано дело о выборах или жалоба по нему",
                    "the case of an election, or a complaint over one, must be named"),
                m => law.Kinds.Contains(m.Command.About.Kind) || m.Command.About.Kind == Complaint.Kind,
                found: m => Words.Same(m.Command.About.ToString()))
            .Require(
                "complaint.election-day", law.AtOnceAfter.Basis,
                new("сайлау күні көрсетілуге тиіс", "должен быть указан день выборов", "election day must be named"),
                m => m.Command.ElectionDay is not null)
            .Require(
                "complaint.subject", law.Breaches,
                new(
                    "комиссияның әрекеті немесе сайлау заңнамасын бұзу туралы шағым болуға тиіс",
                    "жалоба должна быть на комиссию или на нарушение законодательства о выборах",
                    "the complaint must be about a commission or a breach of the law on elections"),
                m => m.Command.Act.Subject is ComplaintSubject.CommissionAct or ComplaintSubject.Breach)
            .Require(
                "complaint.body", law.Bodies,
                new(
                    "комиссияның әрекетіне шағым жоғары тұрған комиссияға немесе сотқа беріледі",
                    "жалоба на комиссию подаётся в вышестоящую комиссию или в суд",
                    "a complaint about a commission goes to a higher commission or to the court"),
                m => m.Command.Body <= ComplaintBody.Prosecutor
                    && (m.Command.Act.Subject != ComplaintSubject.CommissionAct || m.Command.Body == ComplaintBody.Court
                        || (m.Command.Body <= ComplaintBody.CentralCommission && m.Command.Body > m.Command.Act.Against)),
                found: m => ComplaintRoles.Of(m.Command.Body).Name)
            .Require(
                "complaint.against", law.Bodies,
                new(
                    "шағым жасалған комиссия көрсетілуге тиіс", "должна быть указана комиссия, на которую подаётся жалоба",
                    "the commission complained about must be named, and only a commission"),
                m => m.Command.Act.Subject == ComplaintSubject.CommissionAct
                    ? m.Command.Act.Against <= ComplaintBody.CentralCommission
                    : m.Command.Act.Against is null,
                found: m => m.Command.Act.Against is { } against ? ComplaintRoles.Of(against).Name : new("жоқ", "нет", "none"))
            .OfPastAct(law.Bodies)
            .Yields(Trigger.ComplaintFiled)
            .Decide(m => new ComplaintFiled(
                m.Command.About, m.Command.Locality, m.Command.Act, m.Command.Body, m.Command.ElectionDay, m.Command.DirectSuit, m.Now));

    // Article 20(9): the time limit is never restored.
    private static void Acceptance(Builder complaint, ElectionComplaintLaw law, ElectionComplaintLimits limits)
    {
        complaint.On<AcceptComplaint>(
                new(
                    "шағымның мерзімін тексеріп, қабылдау", "проверить срок и принять жалобу",
                    "check the time limit and accept the complaint"), law.Filing.Basis)
            .ByBodySeised(law.Bodies, Bodies)
            .Yields(Trigger.ComplaintAccepted, Trigger.ComplaintFoundLate)
            .Decide(m => limits.IsInTime(m.Case)
                ? new ComplaintAccepted(m.Today)
                : new ComplaintFoundLate(m.Today, law.Filing.Value.LastDay(m.Case.Act.On)));

        complaint.On<BeginReview>(new("қарауды бастау", "начать рассмотрение", "begin consideration"), law.WorkOnDaysOff)
            .ByBodySeised(law.Bodies, Bodies)
            .Yields(Trigger.ReviewBegun)
            .Decide(m => new ReviewBegun(m.Today));
    }

    // Article 48(3): a check of the facts where the commission needs one.
    private static void Check(Builder complaint, ElectionComplaintLaw law, ElectionComplaintLimits limits)
    {
        complaint.On<RequestCheck>(
                new(
                    "құқық қорғау органдарынан тексеруді сұрау", "обратиться за проверкой в правоохранительные органы",
                    "ask law enforcement to check the facts"),
                law.Check.Basis)
            .ByBodySeised(law.Bodies, Bodies)
            .Given(BeforeCommission(law.Check.Basis))
            .Given(new Rule<Complaint>(
                "check.none-open", law.Check.Basis,
                new("тексеру бұрын сұралмаған болуға тиіс", "проверка ещё не запрошена", "no check may be open"),
                current => current.CheckRequestedOn is null))
            .Yields(Trigger.CheckRequested)
            .Decide(m => new CheckRequested(m.Today));

        complaint.On<AnswerCheck>(
            new("тексеру нәтижесін хабарлау", "сообщить результат проверки", "answer the request for a check"), law.Check.Basis)
            .By(Roles.LawEnforcement)
            .Given(new Rule<Complaint>(
                "check.open", law.Check.Basis,
                new("комиссия тексеруді сұраған болуға тиіс", "комиссия должна была запросить проверку", "the commission must have asked for a check"),
                current => current.CheckRequestedOn is not null))
            .Duty(limits.CheckDue)
            .Yields(Trigger.CheckAnswered)
            .Decide(m => new CheckAnswered(m.Today, m.Command.FactsConfirmed));
    }

    // Article 20(9): a commission waits for the court.
    private static void BothSeised(Builder complaint, ElectionComplaintLaw law)
    {
        complaint.On<NotifyCourtSeised>(
                new(
                    "сотқа түскен өтініш туралы хабарлау", "известить о заявлении, поступившем в суд",
                    "tell the commission that the court is seised"), law.Suspension)
            .By(Roles.Court)
            .Given(BeforeCommission(law.Suspension))
            .Yields(Trigger.ReviewSuspended)
            .Decide(m => new ReviewSuspended(m.Today));

        complaint.On<NotifyCourtDecision>(
                new(
                    "сот шешімінің күшіне енгенін хабарлау", "известить о вступлении решения суда в силу",
                    "tell the commission that the court's decision is in force"),
                law.Suspension)
            .By(Roles.Court)
            .Yields(Trigger.ReviewResumed)
            .Decide(m => new ReviewResumed(m.Today));
    }

    // Article 49: how soon each body decides.
    private static void Deciding(Builder complaint, ElectionComplaintLaw law, ElectionComplaintLimits limits) =>
        complaint.On<DecideComplaint>(new("шағым бойынша шешім қабылдау", "принять решение по жалобе", "decide on the complaint"), law.Breaches)
            .ByBodySeised(law.Bodies, Bodies)
            .Duty(limits.AtOnce)
            .Duty(limits.ByCourt)
            .Duty(limits.OnCommission)
            .Duty(limits.OnBreach)
            .Require(
                "decision.remedy", law.Breaches,
                new(
                    "шара мен тыңдау әкімшілік шағымдарда ғана болады", "меры и заслушивание есть только при административной жалобе",
                    "a remedy, and a hearing, belong to administrative complaints only"),
                m => m.Command.Remedy is null && m.Command.Waiver is null)
            .Yields(Trigger.ComplaintUpheld, Trigger.ComplaintDismissed)
            .Decide(m => m.Command.Upheld ? new ComplaintUpheld(m.Today) : new ComplaintDismissed(m.Today));

    // Article 20(9) again: a commission's decision on a complaint is itself a decision of a commission.
    private static void Appeal(Builder complaint, ElectionComplaintLaw law, ElectionComplaintLimits limits)
    {
        complaint.On<AppealDecision>(new("шешімге шағым жасау", "обжаловать решение", "appeal against the decision"), law.Filing.Basis)
            .ByAnotherComplaint(law.Filing.Basis)
            .Until(limits.AppealCloses)
            .Given(BeforeCommission(law.Filing.Basis))
            .Yields(Trigger.DecisionAppealed)
            .Decide(m => new DecisionAppealed(m.Today, m.Command.Appeal));

        complaint.When(limits.AppealCloses, Trigger.AppealWindowClosed, (_, at) => new AppealWindowClosed(at));

        complaint.On<RecordDecisionInForce>(
                new("шешімнің күшіне енгенін тіркеу", "отметить вступление решения в силу", "record that the decision became final"), law.Suspension)
            .ByBodySeised(law.Bodies, Bodies)
            .Given(ComplaintRules.DecidedByCourt(law.Suspension))
            .Yields(Trigger.DecisionEnteredIntoForce)
            .Decide(m => new DecisionEnteredIntoForce(m.Today));
    }

    private static Rule<Complaint> BeforeCommission(Citation basis) => new(
        "complaint.before-commission", basis,
        new(
            "шағымды сайлау комиссиясы қарауға тиіс", "жалобу должна рассматривать избирательная комиссия",
            "an election commission must be considering the complaint"),
        current => current.IsBeforeCommission)
    {
        Found = current => ComplaintRoles.Of(current.Body).Name,
    };
}
