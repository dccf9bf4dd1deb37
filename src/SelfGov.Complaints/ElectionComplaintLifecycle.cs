using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Complaints.ComplaintState;
using static SelfGov.Workflow.Definition.Expect;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Complaints.Complaint, SelfGov.Complaints.ComplaintState>;

namespace SelfGov.Complaints;

/// <summary>
/// A complaint over an election, from its filing to the decision that stands (arts 20(9), 48(3), 49 of the law on elections).
/// </summary>
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
    public static Lifecycle<Complaint, ComplaintState> Under(ElectionComplaintLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var limits = new ElectionComplaintLimits(law);
        var complaint = new Builder(ComplaintLifecycle.Procedure, law.Id, id => new Complaint(id, law.Id));
        complaint.GovernedBy(law, ComplaintJson.Default, null);
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

    internal static void Configure(TopologyDefinition<ComplaintState> complaint)
    {
        complaint.Configure(Unfiled)
            .Permit<ComplaintFiled>(Filed);
        complaint.Configure(Filed)
            .Permit<ComplaintAccepted>(Accepted)
            .Permit<ComplaintFoundLate>(Late);
        complaint.Configure(Accepted)
            .Permit<ReviewBegun>(UnderReview)
            .Permit<ReviewSuspended>(Suspended)
            .Permit<ComplaintUpheld>(Decided)
            .Permit<ComplaintDismissed>(Decided);
        complaint.Configure(UnderReview)
            .Record<CheckRequested, CheckAnswered>()
            .Permit<ReviewSuspended>(Suspended)
            .Permit<ComplaintUpheld>(Decided)
            .Permit<ComplaintDismissed>(Decided);
        complaint.Configure(Suspended)
            .Record<CheckAnswered>()
            .Permit<ReviewResumed>(UnderReview);
        complaint.Configure(Decided)
            .Permit<DecisionAppealed>(Appealed)
            .Permit<AppealWindowClosed>(Settled)
            .Permit<DecisionEnteredIntoForce>(Settled);
    }

    private static void Name(Builder complaint, ElectionComplaintLaw law)
    {
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
    }

    // Articles 20(9) and 49: about what, and to whom.
    private static void Filing(Builder complaint, ElectionComplaintLaw law) =>
        complaint.On<FileComplaint>(law.Bodies)
            .By(Roles.Complainant)
            .Require(
                "complaint.election", law.Breaches,
                new(
                    "сайлау туралы іс немесе ол бойынша шағым көрсетілуге тиіс", "должно быть указано дело о выборах или жалоба по нему",
                    "the case of an election, or a complaint over one, must be named"),
                m => law.Kinds.Contains(m.Command.About.Kind) || m.Command.About.Kind == Complaint.Kind,
                found: m => Words.Same(m.Command.About.ToString()),
                field: nameof(FileComplaint.About))
            .Require(
                "complaint.election-day", law.AtOnceAfter.Basis,
                new("сайлау күні көрсетілуге тиіс", "должен быть указан день выборов", "election day must be named"),
                nameof(FileComplaint.ElectionDay), m => m.Command.ElectionDay, Present)
            .Require(
                "complaint.subject", law.Breaches,
                new(
                    "шағым комиссияның шешіміне, іс-әрекетіне (әрекетсіздігіне) немесе сайлау туралы заңнаманы бұзуға жасалуға тиіс",
                    "жалоба должна быть подана на решение, действие (бездействие) комиссии или на нарушение законодательства о выборах",
                    "the complaint must be about a commission or a breach of the law on elections"),
                nameof(FileComplaint.Act), m => m.Command.Act.Subject,
                OneOf([ComplaintSubject.CommissionAct, ComplaintSubject.Breach]), ComplaintTexts.Of)
            .Require(
                "complaint.body", law.Bodies,
                new(
                    "комиссияның шешіміне, іс-әрекетіне (әрекетсіздігіне) шағым жоғары тұрған комиссияға немесе сотқа берілуге тиіс",
                    "жалоба на решение, действие (бездействие) комиссии должна подаваться в вышестоящую комиссию или в суд",
                    "a complaint about a commission must go to a higher commission or to the court"),
                m => m.Command.Body <= ComplaintBody.Prosecutor
                    && (m.Command.Act.Subject != ComplaintSubject.CommissionAct || m.Command.Body == ComplaintBody.Court
                        || (m.Command.Body <= ComplaintBody.CentralCommission && m.Command.Body > m.Command.Act.Against)),
                found: m => ComplaintRoles.Of(m.Command.Body).Name,
                field: nameof(FileComplaint.Body))
            .Require(
                "complaint.against", law.Bodies,
                new(
                    "шешіміне немесе іс-әрекетіне шағым жасалатын комиссия және тек комиссия көрсетілуге тиіс",
                    "должна быть указана комиссия, на которую подаётся жалоба, и только комиссия",
                    "the commission complained about must be named, and only a commission"),
                m => m.Command.Act.Subject == ComplaintSubject.CommissionAct
                    ? m.Command.Act.Against <= ComplaintBody.CentralCommission
                    : m.Command.Act.Against is null,
                found: m => m.Command.Act.Against is { } against ? ComplaintRoles.Of(against).Name : new("жоқ", "нет", "none"),
                field: nameof(FileComplaint.Act))
            .OfPastAct(law.Bodies)
            .Decide(m => new ComplaintFiled(
                m.Command.About, m.Command.Locality, m.Command.Act, m.Command.Body, m.Command.ElectionDay, m.Command.DirectSuit, m.Now));

    // Article 20(9): the time limit is never restored.
    private static void Acceptance(Builder complaint, ElectionComplaintLaw law, ElectionComplaintLimits limits)
    {
        complaint.On<AcceptComplaint>(law.Filing.Basis)
            .ByBodySeised(law.Bodies, Bodies)
            .Decide<ComplaintAccepted, ComplaintFoundLate>(m => limits.IsInTime(m.Case)
                ? new ComplaintAccepted(m.Today)
                : new ComplaintFoundLate(m.Today, law.Filing.Value.LastDay(m.Case.Act!.On)));

        complaint.On<BeginReview>(law.WorkOnDaysOff)
            .ByBodySeised(law.Bodies, Bodies)
            .Decide(m => new ReviewBegun(m.Today));
    }

    // Article 48(3): a check of the facts where the commission needs one.
    private static void Check(Builder complaint, ElectionComplaintLaw law, ElectionComplaintLimits limits)
    {
        complaint.On<RequestCheck>(law.Check.Basis)
            .ByBodySeised(law.Bodies, Bodies)
            .Require(BeforeCommission(law.Check.Basis))
            .Require(new Rule<Complaint>(
                "check.none-open", law.Check.Basis,
                new("тексеру туралы өтініш бұрын берілмеген болуға тиіс", "проверка не должна быть уже запрошена", "no check must be open"),
                current => current.CheckRequestedOn is null))
            .Decide(m => new CheckRequested(m.Today));

        complaint.On<AnswerCheck>(law.Check.Basis)
            .By(Roles.LawEnforcement)
            .Require(new Rule<Complaint>(
                "check.open", law.Check.Basis,
                new(
                    "комиссия тексеру туралы өтініш берген болуға тиіс",
                    "комиссия должна была запросить проверку",
                    "the commission must have asked for a check"),
                current => current.CheckRequestedOn is not null))
            .Duty(limits.CheckDue)
            .Decide(m => new CheckAnswered(m.Today, m.Command.FactsConfirmed));
    }

    // Article 20(9): a commission waits for the court.
    private static void BothSeised(Builder complaint, ElectionComplaintLaw law)
    {
        complaint.On<NotifyCourtSeised>(law.Suspension)
            .By(Roles.Court)
            .Require(BeforeCommission(law.Suspension))
            .Decide(m => new ReviewSuspended(m.Today));

        complaint.On<NotifyCourtDecision>(law.Suspension)
            .By(Roles.Court)
            .Decide(m => new ReviewResumed(m.Today));
    }

    // Article 49: how soon each body decides.
    private static void Deciding(Builder complaint, ElectionComplaintLaw law, ElectionComplaintLimits limits) =>
        complaint.On<DecideComplaint>(law.Breaches)
            .ByBodySeised(law.Bodies, Bodies)
            .Duty(limits.AtOnce)
            .Duty(limits.ByCourt)
            .Duty(limits.OnCommission)
            .Duty(limits.OnBreach)
            .Require(
                "decision.remedy", law.Breaches,
                new(
                    "шешімнің түрі мен тыңдау әкімшілік шағымда ғана көрсетілуге тиіс",
                    "вид решения и заслушивание должны указываться только по административной жалобе",
                    "a remedy, and a hearing, must be named of administrative complaints only"),
                m => m.Command.Remedy is null && m.Command.Waiver is null,
                field: nameof(DecideComplaint.Remedy))
            .Decide<ComplaintUpheld, ComplaintDismissed>(m =>
                m.Command.Upheld ? new ComplaintUpheld(m.Today) : new ComplaintDismissed(m.Today));

    // Article 20(9) again: a commission's decision on a complaint is itself a decision of a commission.
    private static void Appeal(Builder complaint, ElectionComplaintLaw law, ElectionComplaintLimits limits)
    {
        complaint.On<AppealDecision>(law.Filing.Basis)
            .ByAnotherComplaint(law.Filing.Basis)
            .Until(limits.AppealCloses)
            .Require(BeforeCommission(law.Filing.Basis))
            .Decide(m => new DecisionAppealed(m.Today, m.Command.Appeal));

        complaint.When(limits.AppealCloses, (_, at) => new AppealWindowClosed(at));

        complaint.On<RecordDecisionInForce>(law.Suspension)
            .ByBodySeised(law.Bodies, Bodies)
            .Require(ComplaintRules.DecidedByCourt(law.Suspension))
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
