using NodaTime;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Complaints.Complaint, SelfGov.Complaints.ComplaintState>;

namespace SelfGov.Complaints;

/// <summary>What happens to a complaint under the administrative code once it is filed, in the order of the code.</summary>
internal sealed class AdministrativeComplaintSteps(Builder complaint, AdministrativeComplaintLaw law, AdministrativeComplaintLimits limits)
{
    private static readonly Role[] Bodies = [Roles.ComplaintBody, Roles.Court];

    /// <summary>Article 91(4): the body complained about sends the complaint on, or does all that it asks for.</summary>
    internal void FirstInTheBodyComplainedAbout()
    {
        complaint.On<ForwardComplaint>(law.Forwarding.Basis)
            .By(Roles.BodyComplainedAbout)
            .Duty(limits.Forwarding)
            .Require(NoSuit(law.Forwarding.Basis))
            .Decide(m => new ComplaintForwarded(m.Today));

        complaint.On<SatisfyComplaint>(law.Forwarding.Basis)
            .By(Roles.BodyComplainedAbout)
            .Until(limits.Forwarding)
            .Require(NoSuit(law.Forwarding.Basis))
            .Decide(m => new ComplaintSatisfied(m.Today));
    }

    /// <summary>
    /// Articles 92(2)-(3), 136(7)-(8) and 137: a late complaint is considered; a late suit is returned unless the time is restored.
    /// </summary>
    internal void LateFiling()
    {
        complaint.On<RestoreTime>(law.Restoration)
            .ByBodySeised(law.Restoration, Bodies)
            .Require(Late(law.LateIsConsidered))
            .Decide(m => new TimeRestored(m.Today));

        complaint.On<ReturnSuit>(law.LateSuit)
            .ByBodySeised(law.LateSuit, Roles.Court)
            .Require(Late(law.LateSuit))
            .Decide(m => new SuitReturned(m.Today));

        complaint.On<BeginReview>(law.SuitAccepted)
            .ByBodySeised(law.SuitAccepted, Roles.Court)
            .Require(new Rule<Complaint>(
                "suit.in-time", law.LateSuit,
                new(
                    "талап қою мерзімінде берілген немесе өткізіп алынған мерзім қалпына келтірілген болуға тиіс",
                    "иск должен быть подан в срок либо пропущенный срок должен быть восстановлен",
                    "the suit must be in time, or the time restored"),
                current => !current.IsLate))
            .Decide(m => new ReviewBegun(m.Today));
    }

    /// <summary>
    /// Articles 64(9), 73(1), 95 and 146(1): withdrawal, hearing, leaving without consideration, and the time of the court.
    /// </summary>
    internal void BeforeTheDecision()
    {
        complaint.On<WithdrawComplaint>(law.Withdrawal)
            .By(Roles.Complainant)
            .Decide(m => new ComplaintWithdrawn(m.Today));

        complaint.On<NotifyPreliminaryDecision>(law.Hearing.Basis)
            .ByBodySeised(law.Hearing.Basis, Roles.ComplaintBody)
            .Decide(m => new PreliminaryDecisionNotified(m.Today));
        complaint.On<CorrectPreliminaryNotice>(law.Hearing.Basis)
            .ByBodySeised(law.Hearing.Basis, Roles.ComplaintBody)
            .CorrectsDay(m => m.Case.PreliminaryDecisionOn, m => m.Case.FiledAt.InZone(m.Case.Zone).Date)
            .Decide(m => new PreliminaryNoticeCorrected(m.Today, m.Case.PreliminaryDecisionOn!.Value, m.Command.Day, m.Command.Act));

        complaint.On<LeaveUnconsidered>(law.Unconsidered)
            .ByBodySeised(law.Unconsidered, Roles.ComplaintBody)
            .Require(
                "unconsidered.ground", law.SuitPending ?? law.Unconsidered,
                new(
                    "соттың қарауында жатқан талап қою негіз болуы үшін редакция 2026 жылғы немесе одан кейінгі болуға тиіс",
                    "чтобы иск на рассмотрении суда был основанием, редакция должна быть не ранее 2026 года",
                    "for a pending suit to be a ground the edition must be that of 2026 or later"),
                m => m.Command.Ground != UnconsideredGround.SuitPending || law.SuitPending is not null,
                field: nameof(LeaveUnconsidered.Ground))
            .Decide(m => new ComplaintLeftUnconsidered(m.Today, m.Command.Ground));

        complaint.On<ExtendReview>(law.CourtExtension.Basis)
            .ByBodySeised(law.CourtExtension.Basis, Roles.Court)
            .Require(new Rule<Complaint>(
                "extension.once", law.CourtExtension.Basis,
                new(
                    "мерзім бұрын ұзартылмаған болуға тиіс",
                    "срок не должен быть уже продлён",
                    "the time must not have been prolonged before"),
                current => current.ExtendedUntil is null))
            .Require(
                "extension.until", law.CourtExtension.Basis,
                new(
                    "жаңа соңғы күн бастапқы мерзімнен кейін, бірақ одан кейінгі үш айдан кеш болмауға тиіс",
                    "новый последний день должен наступать после первоначального срока и не позднее трёх месяцев после него",
                    "the new last day must lie after the first one, and not later than three months after it"),
                nameof(ExtendReview.Until), m => m.Command.Until,
                m => Between(limits.CourtLastDay(m.Case).PlusDays(1), limits.CourtLatestDay(m.Case)))
            .Decide(m => new ReviewExtended(m.Today, m.Command.Until));
    }

    /// <summary>Articles 73, 98(3), 99 and 100: the decision, and the silence that counts as one; article 155 for the court.</summary>
    internal void Decision()
    {
        complaint.On<DecideComplaint>(law.Remedies)
            .ByBodySeised(law.Remedies, Bodies)
            .Duty(limits.ReviewDue)
            .Duty(limits.CourtDue)
            .Require(
                "decision.remedy", law.Remedies,
                new(
                    "шағымды қанағаттандыратын орган шешімнің түрін көрсетуге тиіс; сот шешімінде және бас тарту туралы "
                        + "шешімде ол көрсетілмеуге тиіс",
                    "орган, удовлетворяющий жалобу, должен указать вид решения; в решении суда и в отказе он указываться не должен",
                    "a body that upholds a complaint must say what it decides; the court, and a dismissal, must not"),
                m => m.Command.Remedy is not null == (m.Command.Upheld && m.Case.Body == ComplaintBody.HigherBody),
                field: nameof(DecideComplaint.Remedy))
            .Require(
                "decision.hearing", law.Hearing.Basis,
                new(
                    "арыз иесі алдын ала шешім туралы шешім қабылданғанға дейін үш жұмыс күнінен кешіктірілмей хабардар етілуге тиіс",
                    "заявитель должен быть уведомлён о предварительном решении не позднее чем за три рабочих дня до принятия решения",
                    "the complainant must have been told the preliminary decision not later than three working days before the decision"),
                nameof(DecideComplaint.Waiver), m => m.Case.PreliminaryDecisionOn,
                m => m.Case.Body == ComplaintBody.Court || m.Command.Waiver is not null
                    ? default
                    : NotLater<LocalDate?>(limits.LastDayToTell(m.Today)),
                told => told is { } day ? Words.Of(day) : new("хабардар етілмеген", "не уведомлён", "not told"))
            .Require(
                "decision.waiver", law.Hearing.Basis,
                new(
                    "қолайлы әкімшілік акт шағымды қанағаттандыруға тиіс, ал сот арыз иесін тыңдауға тиіс",
                    "благоприятный административный акт должен удовлетворять жалобу, а суд должен заслушать заявителя",
                    "a favourable decision must uphold the complaint, and the court must hear the complainant"),
                m => m.Command.Waiver is null
                    || (m.Case.Body == ComplaintBody.HigherBody
                        && (m.Command.Upheld || m.Command.Waiver != HearingWaiver.FavourableDecision)),
                field: nameof(DecideComplaint.Waiver))
            .Decide<ComplaintUpheld, ComplaintDismissed>(m => m.Command.Upheld
                ? new ComplaintUpheld(m.Today, m.Command.Remedy, m.Command.Waiver)
                : new ComplaintDismissed(m.Today, m.Command.Waiver));

        complaint.When(limits.ReviewDue, (_, at) => new RefusedBySilence(at));
    }

    /// <summary>Articles 100(4), (6), 136 and 161: service, the way on, and the decision that stands.</summary>
    internal void AfterTheDecision()
    {
        complaint.On<ServeDecision>(law.Delivery)
            .ByBodySeised(law.Delivery, Bodies)
            .Duty(limits.UnconsideredNotice)
            .Duty(limits.SendingBack)
            .Require(new Rule<Complaint>(
                "decision.to-serve", law.Silence,
                new(
                    "шешім қабылданған, бірақ әлі табыс етілмеген болуға тиіс",
                    "решение должно быть принято, но ещё не вручено",
                    "there must be a decision that is not served yet"),
                current => !current.IsRefusedBySilence && current.ServedOn is null))
            .Decide(m => new DecisionServed(m.Today));
        complaint.On<CorrectService>(law.Delivery)
            .ByBodySeised(law.Delivery, Bodies)
            .CorrectsDay(m => m.Case.ServedOn, m => m.Case.DecidedOn)
            .Decide(m => new ServiceCorrected(m.Today, m.Case.ServedOn!.Value, m.Command.Day, m.Command.Act));

        complaint.On<AppealDecision>(law.FurtherComplaint)
            .ByAnotherComplaint(law.FurtherComplaint)
            .Until(limits.AppealCloses)
            .Require(NoSuit(law.FurtherComplaint))
            .Decide(m => new DecisionAppealed(m.Today, m.Command.Appeal));

        complaint.When(limits.AppealCloses, (_, at) => new AppealWindowClosed(at));

        complaint.On<RecordDecisionInForce>(law.CourtDecisionInForce)
            .ByBodySeised(law.CourtDecisionInForce, Bodies)
            .Require(ComplaintRules.DecidedByCourt(law.CourtDecisionInForce))
            .Decide(m => new DecisionEnteredIntoForce(m.Today));
    }

    private static Rule<Complaint> NoSuit(Citation basis) => new(
        "complaint.no-suit", basis,
        new(
            "шағымды орган қарауға тиіс, сот емес",
            "жалобу должен рассматривать орган, а не суд",
            "a body must consider the complaint, not the court"),
        current => current.Body != ComplaintBody.Court)
    {
        Found = current => ComplaintRoles.Of(current.Body).Name,
    };

    private static Rule<Complaint> Late(Citation basis) => new(
        "time.missed", basis,
        new("мерзім өткізіп алынған болуға тиіс", "срок должен быть пропущен", "the time must have been missed"),
        current => current.IsLate);
}
