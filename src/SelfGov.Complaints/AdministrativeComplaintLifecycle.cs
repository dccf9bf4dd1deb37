using SelfGov.Kazakhstan.Bodies;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;
using Stateless;
using static SelfGov.Complaints.ComplaintState;
using Builder = SelfGov.Workflow.LifecycleDefinition<
    SelfGov.Complaints.Complaint, SelfGov.Complaints.ComplaintState, SelfGov.Complaints.ComplaintTrigger>;
using Trigger = SelfGov.Complaints.ComplaintTrigger;

namespace SelfGov.Complaints;

/// <summary>
/// A complaint about an administrative act, action or omission, through the body complained about to the body that considers it, or a suit after it
/// (arts 91 to 101, 136 to 161 of the administrative code).
/// </summary>
public static class AdministrativeComplaintLifecycle
{
    /// <summary>The procedure under one edition of the law.</summary>
    /// <param name="law">The edition, or one derived from it; see <see cref="ComplaintEditions.Administrative"/>.</param>
    /// <param name="calendar">The working days; <see cref="KazakhstanCalendar.Work"/> where null.</param>
    /// <exception cref="ArgumentNullException">The law is null.</exception>
    public static Lifecycle<Complaint, ComplaintState, ComplaintTrigger> Under(AdministrativeComplaintLaw law, WorkCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(law);
        var limits = new AdministrativeComplaintLimits(law, calendar ?? KazakhstanCalendar.Work);
        var complaint = new Builder(Complaint.Kind, law.Id, id => new Complaint(id, law.Id));
        complaint.Topology(Unfiled, Configure);
        Name(complaint, law);
        Filing(complaint, law, limits);
        var steps = new AdministrativeComplaintSteps(complaint, law, limits);
        steps.FirstInTheBodyComplainedAbout();
        steps.LateFiling();
        steps.BeforeTheDecision();
        steps.Decision();
        steps.AfterTheDecision();
        return complaint.Build();
    }

    internal static void Configure(StateMachine<ComplaintState, Trigger> complaint)
    {
        complaint.Configure(Unfiled)
            .Permit(Trigger.ComplaintFiled, Filed);
        complaint.Configure(Filed)
            .Record(Trigger.ComplaintFoundLate, Trigger.TimeRestored)
            .Permit(Trigger.ComplaintForwarded, UnderReview)
            .Permit(Trigger.ComplaintSatisfied, Settled)
            .Permit(Trigger.ReviewBegun, UnderReview)
            .Permit(Trigger.SuitReturned, Late)
            .Permit(Trigger.ComplaintWithdrawn, Withdrawn)
            .Permit(Trigger.RefusedBySilence, Decided);
        complaint.Configure(UnderReview)
            .Record(Trigger.TimeRestored, Trigger.PreliminaryDecisionNotified, Trigger.ReviewExtended)
            .Permit(Trigger.ComplaintUpheld, Decided)
            .Permit(Trigger.ComplaintDismissed, Decided)
            .Permit(Trigger.ComplaintLeftUnconsidered, Decided)
            .Permit(Trigger.ComplaintWithdrawn, Withdrawn)
            .Permit(Trigger.RefusedBySilence, Decided);
        complaint.Configure(Decided)
            .Record(Trigger.DecisionServed)
            .Permit(Trigger.DecisionAppealed, Appealed)
            .Permit(Trigger.AppealWindowClosed, Settled)
            .Permit(Trigger.DecisionEnteredIntoForce, Settled);
    }

    private static void Name(Builder complaint, AdministrativeComplaintLaw law)
    {
        complaint.LeaveOut(Accepted, Suspended);
        complaint.Name(
            ComplaintTexts.Of(Unfiled, law.Complaints),
            ComplaintTexts.Of(Filed, law.Forwarding.Basis),
            ComplaintTexts.Of(Late, law.LateSuit),
            ComplaintTexts.Of(UnderReview, law.ReviewingBody),
            ComplaintTexts.Of(Decided, law.Remedies),
            ComplaintTexts.Of(Appealed, law.FurtherComplaint),
            ComplaintTexts.Of(Settled, law.Delivery),
            ComplaintTexts.Of(Withdrawn, law.Withdrawal));
        ComplaintTexts.NameTriggers(
            complaint,
            [Trigger.ComplaintAccepted, Trigger.CheckRequested, Trigger.CheckAnswered, Trigger.ReviewSuspended, Trigger.ReviewResumed]);
    }

    // Articles 3(4)5) and 91 to 93: about what, to whom, and after what. A late complaint is taken in all the same (art. 92(3)).
    private static void Filing(Builder complaint, AdministrativeComplaintLaw law, AdministrativeComplaintLimits limits)
    {
        CommandBuilder<Complaint, Trigger, Whole, FileComplaint> filing =
            complaint.On<FileComplaint>(new("шағым беру", "подать жалобу", "file a complaint"), law.Complaints).By(Roles.Complainant);
        AboutNoElection(filing, law);
        ToWhom(filing, law);
        AboutWhat(filing, law);
        filing
            .OfPastAct(law.Complaints)
            .Yields(Trigger.ComplaintFiled)
            .Then(Trigger.ComplaintFoundLate)
            .DecideAll(m =>
            {
                FileComplaint command = m.Command;
                var filed = new ComplaintFiled(command.About, command.Locality, command.Act, command.Body, null, command.DirectSuit, m.Now);
                var today = m.Now.InZone(command.Locality.Zone).Date;
                var last = limits.LastDayToFile(command.Act, command.Body, command.DirectSuit);
                return today > last ? [filed, new ComplaintFoundLate(today, last)] : [filed];
            });
    }

    private static void AboutNoElection(CommandBuilder<Complaint, Trigger, Whole, FileComplaint> filing, AdministrativeComplaintLaw law) => filing
        .Require(
            "complaint.election", law.OutsideElections,
            new(
                "сайлау туралы шағым сайлау туралы заң бойынша беріледі", "жалоба по выборам подаётся по закону о выборах",
                "a complaint over an election follows the law on elections"),
            m => !ElectionKinds.All.Contains(m.Command.About.Kind),
            found: m => Words.Same(m.Command.About.ToString()))
        .Require(
            "complaint.election-day", law.OutsideElections,
            new("сайлау күні көрсетілмеуге тиіс", "день выборов не указывается", "election day must not be named"),
            m => m.Command.ElectionDay is null,
            found: m => m.Command.ElectionDay is { } day ? Words.Of(day) : Words.Same("-"))
        .Require(
            "complaint.subject", law.Complaints,
            new(
                "әкімшілік актіге, әрекетке немесе әрекетсіздікке шағым болуға тиіс",
                "жалоба должна быть на административный акт, действие или бездействие",
                "the complaint must be about an administrative act, action or omission"),
            m => m.Command.Act.Subject is ComplaintSubject.AdministrativeAct or ComplaintSubject.AdministrativeAction);

    private static void ToWhom(CommandBuilder<Complaint, Trigger, Whole, FileComplaint> filing, AdministrativeComplaintLaw law) => filing
        .Require(
            "complaint.prosecutor", law.Prosecutor,
            new(
                "прокуратураға шағым прокуратура туралы заң бойынша беріледі", "жалоба в прокуратуру подаётся по закону о прокуратуре",
                "a complaint to the prosecutor follows the law on the prosecutor's office"),
            m => m.Command.Body != ComplaintBody.Prosecutor)
        .Require(
            "complaint.body", law.ReviewingBody,
            new(
                "шағым оны қарайтын органға немесе сотқа беріледі", "жалоба подаётся рассматривающему её органу или в суд",
                "a complaint goes to the body that considers complaints, or to the court"),
            m => m.Command.Body is ComplaintBody.HigherBody or ComplaintBody.Court or ComplaintBody.Prosecutor,
            found: m => ComplaintRoles.Of(m.Command.Body).Name)
        .Require(
            "complaint.before-suit", law.ComplaintBeforeSuit,
            new(
                "сотқа шағым қаралғаннан кейін ғана немесе заңда көзделген негізбен жүгінуге болады",
                "в суд обращаются после жалобы либо при предусмотренном законом основании",
                "a suit comes after a complaint, or on a ground that the law provides for"),
            m => m.Command.Body == ComplaintBody.Court
                ? m.Command.About.Kind == Complaint.Kind || m.Command.DirectSuit is not null
                : m.Command.DirectSuit is null);

    private static void AboutWhat(CommandBuilder<Complaint, Trigger, Whole, FileComplaint> filing, AdministrativeComplaintLaw law) => filing
        .Require(
            "complaint.against", law.Contents,
            new(
                "шағым жасалатын орган немесе лауазым көрсетілуге тиіс", "должны быть указаны орган или должность, чьи акт или действие обжалуются",
                "the body or post complained about must be named"),
            m => !string.IsNullOrWhiteSpace(m.Command.Act.By) && m.Command.Act.Against is null)
        .Require(
            "complaint.known", law.Filing.Basis,
            new(
                "әрекет туралы белгілі болған күн көрсетілуге тиіс", "должен быть указан день, когда стало известно об акте или действии",
                "the day on which the act became known must be named, not before the act and not in the future"),
            m => m.Command.Act.KnownOn is { } known && known >= m.Command.Act.On && known <= m.Now.InZone(m.Command.Locality.Zone).Date,
            found: m => m.Command.Act.KnownOn is { } known ? Words.Of(known) : new("жоқ", "нет", "none"))
        .Require(
            "complaint.instruction", law.FilingWithoutInstruction?.Basis ?? law.Filing.Basis,
            new(
                "шағым жасау тәртібінің жоқтығы 2026 жылдан бастап тек әкімшілік актіде ескеріледі",
                "отсутствие порядка обжалования учитывается с 2026 года и только в административном акте",
                "that an act does not say how to complain counts since 2026, and only of an administrative act"),
            m => !m.Command.Act.LacksInstruction
                || (law.FilingWithoutInstruction is not null && m.Command.Act.Subject == ComplaintSubject.AdministrativeAct));
}
