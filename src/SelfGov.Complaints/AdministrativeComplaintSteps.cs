using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using Builder = SelfGov.Workflow.LifecycleDefinition<
    SelfGov.Complaints.Complaint, SelfGov.Complaints.ComplaintState, SelfGov.Complaints.ComplaintTrigger>;
using Trigger = SelfGov.Complaints.ComplaintTrigger;

namespace SelfGov.Complaints;

/// <summary>What happens to a complaint under the administrative code once it is filed, in the order of the code.</summary>
internal sealed class AdministrativeComplaintSteps(Builder complaint, AdministrativeComplaintLaw law, AdministrativeComplaintLimits limits)
{
    private static readonly Role[] Bodies = [Roles.ComplaintBody, Roles.Court];
    private static readonly Words NotAfter = new("{0} кешіктірмей", "не позднее {0}", "not after {0}");

    /// <summary>Article 91(4): the body complained about sends the complaint on, or does all that it asks for.</summary>
    internal void FirstInTheBodyComplainedAbout()
    {
        complaint.On<ForwardComplaint>(
                new(
                    "шағымды қарайтын органға жіберу", "направить жалобу рассматривающему её органу",
                    "send the complaint on to the body that considers it"),
                law.Forwarding.Basis)
            .By(Roles.BodyComplainedAbout)
            .Duty(limits.Forwarding)
            .Given(NoSuit(law.Forwarding.Basis))
            .Yields(Trigger.ComplaintForwarded)
            .Decide(m => new ComplaintForwarded(m.Today));

        complaint.On<SatisfyComplaint>(
                new(
                    "шағымның талаптарын толық орындау", "полностью выполнить требования жалобы",
                    "do all that the complaint asks for"), law.Forwarding.Basis)
            .By(Roles.BodyComplainedAbout)
            .Until(limits.Forwarding)
            .Given(NoSuit(law.Forwarding.Basis))
            .Yields(Trigger.ComplaintSatisfied)
            .Decide(m => new ComplaintSatisfied(m.Today));
    }

    /// <summary>Articles 92(2)-(3), 136(7)-(8) and 137: a late complaint is considered; a late suit is returned unless the time is restored.</summary>
    internal void LateFiling()
    {
        complaint.On<RestoreTime>(new(
            "өткізіп алынған мерзімді қалпына келтіру", "восстановить пропущенный срок", "restore the time that was missed"), law.Restoration)
            .ByBodySeised(law.Restoration, Bodies)
            .Given(Late(law.LateIsConsidered))
            .Yields(Trigger.TimeRestored)
            .Decide(m => new TimeRestored(m.Today));

        complaint.On<ReturnSuit>(new("талап қоюды қайтару", "возвратить иск", "return the suit"), law.LateSuit)
            .ByBodySeised(law.LateSuit, Roles.Court)
            .Given(Late(law.LateSuit))
            .Yields(Trigger.SuitReturned)
            .Decide(m => new SuitReturned(m.Today));

        complaint.On<BeginReview>(new("талап қоюды іс жүргізуге қабылдау", "принять иск к производству", "take the suit up"), law.SuitAccepted)
            .ByBodySeised(law.SuitAccepted, Roles.Court)
            .Given(new Rule<Complaint>(
                "suit.in-time", law.LateSuit,
                new(
                    "талап қою мерзімінде берілген немесе мерзімі қалпына келтірілген болуға тиіс", "иск подан в срок либо срок восстановлен",
                    "the suit must be in time, or the time restored"),
                current => !current.IsLate))
            .Yields(Trigger.ReviewBegun)
            .Decide(m => new ReviewBegun(m.Today));
    }

    /// <summary>Articles 64(9), 73(1), 95 and 146(1): withdrawal, hearing, leaving without consideration, and the time of the court.</summary>
    internal void BeforeTheDecision()
    {
        complaint.On<WithdrawComplaint>(new("шағымды кері қайтарып алу", "отозвать жалобу", "withdraw the complaint"), law.Withdrawal)
            .By(Roles.Complainant)
            .Yields(Trigger.ComplaintWithdrawn)
            .Decide(m => new ComplaintWithdrawn(m.Today));

        complaint.On<NotifyPreliminaryDecision>(
                new(
                    "алдын ала шешім туралы хабарлау", "уведомить о предварительном решении",
                    "tell the complainant the preliminary decision"), law.Hearing.Basis)
            .ByBodySeised(law.Hearing.Basis, Roles.ComplaintBody)
            .Yields(Trigger.PreliminaryDecisionNotified)
            .Decide(m => new PreliminaryDecisionNotified(m.Today));

        complaint.On<LeaveUnconsidered>(new(
            "шағымды қараусыз қалдыру", "оставить жалобу без рассмотрения", "leave the complaint without consideration"), law.Unconsidered)
            .ByBodySeised(law.Unconsidered, Roles.ComplaintBody)
            .Require(
                "unconsidered.ground", law.SuitPending ?? law.Unconsidered,
                new(
                    "сотта жатқан талап қою 2026 жылдан бері ғана негіз болады", "поданный в суд иск служит основанием только с 2026 года",
                    "a pending suit is a ground only since 2026"),
                m => m.Command.Ground != UnconsideredGround.SuitPending || law.SuitPending is not null)
            .Yields(Trigger.ComplaintLeftUnconsidered)
            .Decide(m => new ComplaintLeftUnconsidered(m.Today, m.Command.Ground));

        complaint.On<ExtendReview>(new(
            "сотта қарау мерзімін ұзарту", "продлить срок рассмотрения судом", "prolong the time of the court"), law.CourtExtension.Basis)
            .ByBodySeised(law.CourtExtension.Basis, Roles.Court)
            .Given(new Rule<Complaint>(
                "extension.once", law.CourtExtension.Basis,
                new("мерзім бұрын ұзартылмаған болуға тиіс", "срок ещё не продлевался", "the time must not have been prolonged before"),
                current => current.ExtendedUntil is null))
            .Require(
                "extension.until", law.CourtExtension.Basis,
                new(
                    "жаңа мерзім бастапқы мерзімнен кейін және одан үш айдан аспайтын уақытта болуға тиіс",
                    "новый срок должен быть после первоначального и не более чем на три месяца",
                    "the new last day must lie after the first one, and at most the three months after it"),
                m => m.Command.Until > limits.CourtLastDay(m.Case) && m.Command.Until <= limits.CourtLatestDay(m.Case),
                m => NotAfter.With(Words.Of(limits.CourtLatestDay(m.Case))),
                m => Words.Of(m.Command.Until))
            .Yields(Trigger.ReviewExtended)
            .Decide(m => new ReviewExtended(m.Today, m.Command.Until));
    }

    /// <summary>Articles 73, 98(3), 99 and 100: the decision, and the silence that counts as one; article 155 for the court.</summary>
    internal void Decision()
    {
        complaint.On<DecideComplaint>(new("шағым бойынша шешім қабылдау", "принять решение по жалобе", "decide on the complaint"), law.Remedies)
            .ByBodySeised(law.Remedies, Bodies)
            .Duty(limits.ReviewDue)
            .Duty(limits.CourtDue)
            .Require(
                "decision.remedy", law.Remedies,
                new(
                    "орган шағымды қанағаттандырғанда қандай шара қолданатыны көрсетілуге тиіс", "орган, удовлетворяя жалобу, указывает, что он решил",
                    "a body that upholds a complaint says what it decides; the court, and a dismissal, name no such remedy"),
                m => m.Command.Remedy is not null == (m.Command.Upheld && m.Case.Body == ComplaintBody.HigherBody))
            .Require(
                "decision.hearing", law.Hearing.Basis,
                new(
                    "арыз иесіне алдын ала шешім туралы кемінде үш жұмыс күні бұрын хабарлануға тиіс",
                    "заявитель должен быть уведомлён о предварительном решении не позднее чем за три рабочих дня",
                    "the complainant must have been told the preliminary decision three working days before"),
                m => m.Case.Body == ComplaintBody.Court || m.Command.Waiver is not null
                    || (m.Case.PreliminaryDecisionOn is { } told && told <= limits.LastDayToTell(m.Today)),
                m => NotAfter.With(Words.Of(limits.LastDayToTell(m.Today))),
                m => m.Case.PreliminaryDecisionOn is { } told ? Words.Of(told) : new("хабарланбаған", "не уведомлён", "not told"))
            .Require(
                "decision.waiver", law.Hearing.Basis,
                new(
                    "қолайлы шешім тек қанағаттандырғанда болады, ал сот тыңдаудан бас тартпайды",
                    "благоприятное решение возможно только при удовлетворении, а суд заслушивает всегда",
                    "a favourable decision upholds the complaint, and the court waives no hearing"),
                m => m.Command.Waiver is null
                    || (m.Case.Body == ComplaintBody.HigherBody && (m.Command.Upheld || m.Command.Waiver != HearingWaiver.FavourableDecision)))
            .Yields(Trigger.ComplaintUpheld, Trigger.ComplaintDismissed)
            .Decide(m => m.Command.Upheld
                ? new ComplaintUpheld(m.Today, m.Command.Remedy, m.Command.Waiver)
                : new ComplaintDismissed(m.Today, m.Command.Waiver));

        complaint.When(limits.ReviewDue, Trigger.RefusedBySilence, (_, at) => new RefusedBySilence(at));
    }

    /// <summary>Articles 100(4), (6), 136 and 161: service, the way on, and the decision that stands.</summary>
    internal void AfterTheDecision()
    {
        complaint.On<ServeDecision>(new("шешімді табыс ету", "вручить решение", "serve the decision"), law.Delivery)
            .ByBodySeised(law.Delivery, Bodies)
            .Duty(limits.UnconsideredNotice)
            .Duty(limits.SendingBack)
            .Given(new Rule<Complaint>(
                "decision.to-serve", law.Silence,
                new("табыс етілмеген шешім болуға тиіс", "должно быть ещё не вручённое решение", "there must be a decision that is not served yet"),
                current => !current.IsRefusedBySilence && current.ServedOn is null))
            .Yields(Trigger.DecisionServed)
            .Decide(m => new DecisionServed(m.Today));

        complaint.On<AppealDecision>(new("шешімге шағым жасау", "обжаловать решение", "appeal against the decision"), law.FurtherComplaint)
            .ByAnotherComplaint(law.FurtherComplaint)
            .Until(limits.AppealCloses)
            .Given(NoSuit(law.FurtherComplaint))
            .Yields(Trigger.DecisionAppealed)
            .Decide(m => new DecisionAppealed(m.Today, m.Command.Appeal));

        complaint.When(limits.AppealCloses, Trigger.AppealWindowClosed, (_, at) => new AppealWindowClosed(at));

        complaint.On<RecordDecisionInForce>(
                new(
                    "шешімнің күшіне енгенін тіркеу", "отметить вступление решения в силу",
                    "record that the decision became final"), law.CourtDecisionInForce)
            .ByBodySeised(law.CourtDecisionInForce, Bodies)
            .Given(ComplaintRules.DecidedByCourt(law.CourtDecisionInForce))
            .Yields(Trigger.DecisionEnteredIntoForce)
            .Decide(m => new DecisionEnteredIntoForce(m.Today));
    }

    private static Rule<Complaint> NoSuit(Citation basis) => new(
        "complaint.no-suit", basis,
        new("шағымды орган қарауға тиіс, сот емес", "жалобу должен рассматривать орган, а не суд", "a body must consider the complaint, not the court"),
        current => current.Body != ComplaintBody.Court)
    {
        Found = current => ComplaintRoles.Of(current.Body).Name,
    };

    private static Rule<Complaint> Late(Citation basis) => new(
        "time.missed", basis,
        new("мерзім өткізіп алынған болуға тиіс", "срок должен быть пропущен", "the time must have been missed"),
        current => current.IsLate);
}
