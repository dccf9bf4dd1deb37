using NodaTime;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Complaints.ComplaintState;
using static SelfGov.Workflow.Definition.Expect;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Complaints.Complaint, SelfGov.Complaints.ComplaintState>;

namespace SelfGov.Complaints;

/// <summary>
/// A complaint about an administrative act, action or omission, through the body complained about to the body that considers it, or a suit
/// after it (arts 91 to 101, 136 to 161 of the administrative code).
/// </summary>
public static class AdministrativeComplaintLifecycle
{
    /// <summary>The procedure under one edition of the law.</summary>
    /// <param name="law">The edition, or one derived from it; see <see cref="ComplaintEditions.Administrative"/>.</param>
    /// <param name="calendar">The working days; <see cref="KazakhstanCalendar.Work"/> where null.</param>
    /// <exception cref="ArgumentNullException">The law is null.</exception>
    public static Lifecycle<Complaint, ComplaintState> Under(AdministrativeComplaintLaw law, WorkCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(law);
        var limits = new AdministrativeComplaintLimits(law, KazakhstanCalendar.OrWork(calendar));
        var complaint = new Builder(ComplaintLifecycle.Procedure, law.Id, id => new Complaint(id, law.Id));
        complaint.GovernedBy(law, ComplaintJson.Default, KazakhstanCalendar.OrWork(calendar));
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

    internal static void Configure(TopologyDefinition<ComplaintState> complaint)
    {
        complaint.Configure(Unfiled)
            .Permit<ComplaintFiled>(Filed);
        complaint.Configure(Filed)
            .Record<ComplaintFoundLate, TimeRestored>()
            .Permit<ComplaintForwarded>(UnderReview)
            .Permit<ComplaintSatisfied>(Settled)
            .Permit<ReviewBegun>(UnderReview)
            .Permit<SuitReturned>(Late)
            .Permit<ComplaintWithdrawn>(Withdrawn)
            .Permit<RefusedBySilence>(Decided);
        complaint.Configure(UnderReview)
            .Record<TimeRestored, PreliminaryDecisionNotified, ReviewExtended, PreliminaryNoticeCorrected>()
            .Permit<ComplaintUpheld>(Decided)
            .Permit<ComplaintDismissed>(Decided)
            .Permit<ComplaintLeftUnconsidered>(Decided)
            .Permit<ComplaintWithdrawn>(Withdrawn)
            .Permit<RefusedBySilence>(Decided);
        complaint.Configure(Decided)
            .Record<DecisionServed, ServiceCorrected>()
            .Permit<DecisionAppealed>(Appealed)
            .Permit<AppealWindowClosed>(Settled)
            .Permit<DecisionEnteredIntoForce>(Settled);
    }

    private static void Name(Builder complaint, AdministrativeComplaintLaw law)
    {
        complaint.Name(
            ComplaintTexts.Of(Unfiled, law.Complaints),
            ComplaintTexts.Of(Filed, law.Forwarding.Basis),
            ComplaintTexts.Of(Late, law.LateSuit),
            ComplaintTexts.Of(UnderReview, law.ReviewingBody),
            ComplaintTexts.Of(Decided, law.Remedies),
            ComplaintTexts.Of(Appealed, law.FurtherComplaint),
            ComplaintTexts.Of(Settled, law.Delivery),
            ComplaintTexts.Of(Withdrawn, law.Withdrawal));
    }

    // Articles 3(4)5) and 91 to 93: about what, to whom, and after what. A late complaint is taken in all the same (art. 92(3)).
    private static void Filing(Builder complaint, AdministrativeComplaintLaw law, AdministrativeComplaintLimits limits)
    {
        CommandBuilder<Complaint, Whole, FileComplaint> filing =
            complaint.On<FileComplaint>(law.Complaints).By(Roles.Complainant);
        AboutNoElection(filing, law);
        ToWhom(filing, law);
        AboutWhat(filing, law);
        filing
            .OfPastAct(law.Complaints)
            .Yields<ComplaintFiled>()
            .Then<ComplaintFoundLate>()
            .DecideAll(m =>
            {
                FileComplaint command = m.Command;
                var filed = new ComplaintFiled(command.About, command.Locality, command.Act, command.Body, null, command.DirectSuit, m.Now);
                var today = m.Now.InZone(command.Locality.Zone).Date;
                var last = limits.LastDayToFile(command.Act, command.Body, command.DirectSuit);
                return today > last ? [filed, new ComplaintFoundLate(today, last)] : [filed];
            });
    }

    private static void AboutNoElection(CommandBuilder<Complaint, Whole, FileComplaint> filing, AdministrativeComplaintLaw law) => filing
        .Require(
            "complaint.election", law.OutsideElections,
            new(
                "сайлау жөніндегі шағым сайлау туралы заң бойынша берілуге тиіс", "жалоба по выборам должна подаваться по закону о выборах",
                "a complaint over an election must follow the law on elections"),
            m => !ElectionKinds.All.Contains(m.Command.About.Kind),
            found: m => Words.Same(m.Command.About.ToString()),
            field: nameof(FileComplaint.About))
        .Require(
            "complaint.election-day", law.OutsideElections,
            new("сайлау күні көрсетілмеуге тиіс", "день выборов не должен указываться", "election day must not be named"),
            m => m.Command.ElectionDay is null,
            found: m => m.Command.ElectionDay is { } day ? Words.Of(day) : Words.Same("-"),
            field: nameof(FileComplaint.ElectionDay))
        .Require(
            "complaint.subject", law.Complaints,
            new(
                "шағым әкімшілік актіге, әрекетке немесе әрекетсіздікке жасалуға тиіс",
                "жалоба должна быть подана на административный акт, действие или бездействие",
                "the complaint must be about an administrative act, action or omission"),
            nameof(FileComplaint.Act), m => m.Command.Act.Subject,
            OneOf([ComplaintSubject.AdministrativeAct, ComplaintSubject.AdministrativeAction]), ComplaintTexts.Of);

    private static void ToWhom(CommandBuilder<Complaint, Whole, FileComplaint> filing, AdministrativeComplaintLaw law) => filing
        .Require(
            "complaint.prosecutor", law.Prosecutor,
            new(
                "прокуратураға шағым «Прокуратура туралы» Конституциялық заң бойынша берілуге тиіс",
                "жалоба в прокуратуру должна подаваться по Конституционному закону «О прокуратуре»",
                "a complaint to the prosecutor must follow the law on the prosecutor's office"),
            m => m.Command.Body != ComplaintBody.Prosecutor,
            field: nameof(FileComplaint.Body))
        .Require(
            "complaint.body", law.ReviewingBody,
            new(
                "шағым оны қарайтын органға немесе сотқа берілуге тиіс", "жалоба должна подаваться рассматривающему её органу или в суд",
                "a complaint must go to the body that considers complaints, or to the court"),
            nameof(FileComplaint.Body), m => m.Command.Body,
            m => m.Command.Body == ComplaintBody.Prosecutor ? default : OneOf([ComplaintBody.HigherBody, ComplaintBody.Court]),
            body => ComplaintRoles.Of(body).Name)
        .Require(
            "complaint.before-suit", law.ComplaintBeforeSuit,
            new(
                "сотқа жүгіну сотқа дейінгі тәртіппен шағым жасалғаннан кейін немесе заңда көзделген негіз бойынша болуға тиіс",
                "обращению в суд должно предшествовать обжалование в досудебном порядке, либо должно быть предусмотренное "
                    + "законом основание",
                "a suit must come after a complaint out of court, or on a ground that the law provides for"),
            m => m.Command.Body == ComplaintBody.Court
                ? m.Command.About.Kind == Complaint.Kind || m.Command.DirectSuit is not null
                : m.Command.DirectSuit is null,
            field: nameof(FileComplaint.DirectSuit));

    private static void AboutWhat(CommandBuilder<Complaint, Whole, FileComplaint> filing, AdministrativeComplaintLaw law) => filing
        .Require(
            "complaint.against", law.Contents,
            new(
                "актісіне немесе әрекетіне шағым жасалатын орган немесе лауазым көрсетілуге тиіс",
                "должны быть указаны орган или должность, чьи акт или действие обжалуются",
                "the body or post complained about must be named"),
            m => Presence.IsGiven(m.Command.Act.By) && m.Command.Act.Against is null,
            field: nameof(FileComplaint.Act))
        .Require(
            "complaint.known", law.Filing.Basis,
            new(
                "акт немесе әрекет туралы белгілі болған күн көрсетілуге және ол акт немесе әрекет күнінен ерте, бүгіннен "
                    + "кеш болмауға тиіс",
                "должен быть указан день, когда стало известно об акте или действии, — не ранее их дня и не позднее сегодняшнего",
                "the day on which the act became known must be named, not before the act and not after today"),
            nameof(FileComplaint.Act), m => m.Command.Act.KnownOn,
            m => Between<LocalDate?>(m.Command.Act.On, m.Now.InZone(m.Command.Locality.Zone).Date))
        .Require(
            "complaint.instruction", law.FilingWithoutInstruction?.Basis ?? law.Filing.Basis,
            new(
                "шағым жасау тәртібі көрсетілмеген акт әкімшілік акт болуға, ал редакция 2026 жылғы немесе одан кейінгі болуға тиіс",
                "акт без указания порядка обжалования должен быть административным, а редакция — не ранее 2026 года",
                "an act that is said not to tell how to complain must be an administrative act, and the edition that of 2026 or later"),
            m => !m.Command.Act.LacksInstruction
                || (law.FilingWithoutInstruction is not null && m.Command.Act.Subject == ComplaintSubject.AdministrativeAct),
            field: nameof(FileComplaint.Act));
}
