using System.Collections.Immutable;
using NodaTime;
using SelfGov.Assemblies.Agreements;
using SelfGov.Assemblies.Sittings;
using SelfGov.Cases;
using SelfGov.Journal.Chain;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Kazakhstan.KazakhstanActs;
using static SelfGov.Workflow.Definition.Expect;
using Builder =
    SelfGov.Workflow.Definition.LifecycleDefinition<
        SelfGov.Assemblies.Monitoring.MonitoringCommission, SelfGov.Assemblies.Monitoring.MonitoringState>;
using CheckState = SelfGov.Assemblies.Monitoring.MonitoringCheckState;
using Parts =
    SelfGov.Workflow.Definition.PartDefinition<
        SelfGov.Assemblies.Monitoring.MonitoringCommission, SelfGov.Assemblies.Monitoring.MonitoringCheck>;

namespace SelfGov.Assemblies.Monitoring;

/// <summary>Monitoring of the execution of the budget by a commission of the local community (art. 39-3(3)3), (4)).</summary>
public static class MonitoringLifecycle
{
    /// <summary>The kind of procedure.</summary>
    public const string Kind = "monitoring-commission";

    /// <summary>
    /// The procedure as a host adds it. The edition in force in the unit on the day on which the commission is formed governs.
    /// </summary>
    public static readonly Procedure<MonitoringCommission> Procedure = new(
        Kind,
        () => AssemblyEditions.Ids,
        (edition, _) => Under(AssemblyEditions.Larger[edition].Law),
        typeof(MonitoringFact),
        typeof(MonitoringCommand),
        () => MonitoringJson.Default,
        (opening, now) => opening is FormCommission { Unit: { } unit } ? AssemblyEditions.Governing(unit, now) : null,
        null)
    {
        Name = Roles.MonitoringCommission.Name,
    };

    /// <summary>The way of a check, moved by the same facts.</summary>
    internal static Topology<CheckState> Checks => Observed.Checks;

    private static readonly ImmutableArray<StateText<CheckState>> CheckStates =
    [
        new(CheckState.Begun, new("мониторинг жүргізілуде", "проводится мониторинг", "under way"), LocalGovernmentAct.At("39-3", 4)),
        new(CheckState.ReportSigned, new("есепке қол қойылды", "отчёт подписан", "report signed"), LocalGovernmentAct.At("39-3", 4)),
        new(CheckState.Recommended, new(
            "ұсынымдар қабылданды", "приняты рекомендации", "recommendations adopted"), LocalGovernmentAct.At("39-3", 4)),
        new(CheckState.Concluded, new(
            "әкім негізделген қорытынды енгізді", "аким внёс обоснованное заключение", "the akim submitted a conclusion"),
            LocalGovernmentAct.At("39-3", 4), IsFinal: true),
    ];

    /// <summary>The procedure under one edition of the law.</summary>
    /// <param name="law">The edition, or one derived from it.</param>
    /// <exception cref="ArgumentNullException">The law is null.</exception>
    public static Lifecycle<MonitoringCommission, MonitoringState> Under(AssemblyLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var commission = new Builder(Procedure, law.Id, id => new MonitoringCommission(id, law));
        commission.GovernedBy(law, MonitoringJson.Default, null);
        commission.Topology(MonitoringState.NotFormed, Configure);
        commission.Name(States(law));
        Parts checks = commission.HasParts(
            new Words("мониторинг", "мониторинг", "check"), CheckState.Begun, ConfigureCheck, CheckStates,
            check => check.State, current => current.Checks, (MonitoringCheck check) => $"{check.Number}");
        Formation(commission, law);
        Begin(commission, law);
        Report(commission, checks, law);
        Conclusion(commission, checks, law);
        return commission.Build();
    }

    private static StateText<MonitoringState>[] States(AssemblyLaw law) =>
    [
        new(MonitoringState.NotFormed, new(
            "құрылмаған", "не образована", "not formed"), law.MeetingItems[AgendaItemKind.MonitoringCommission]),
        new(MonitoringState.Active, new("жұмыс істейді", "действует", "active"), law.Monitoring),
        new(MonitoringState.Ended, new("өкілеттігі тоқтатылды", "полномочия прекращены", "ended"), law.Composition, IsFinal: true),
    ];

    private static void Configure(TopologyDefinition<MonitoringState> commission)
    {
        commission.Configure(MonitoringState.NotFormed)
            .Permit<CommissionFormed>(MonitoringState.Active);
        commission.Configure(MonitoringState.Active)
            .Record<CheckBegun, ReportSigned, RecommendationsAdopted, ConclusionSubmitted>()
            .Permit<CommissionEnded>(MonitoringState.Ended);
    }

    private static void ConfigureCheck(TopologyDefinition<CheckState> check)
    {
        check.Configure(CheckState.Begun).Permit<ReportSigned>(CheckState.ReportSigned);
        check.Configure(CheckState.ReportSigned).Permit<RecommendationsAdopted>(CheckState.Recommended);
        check.Configure(CheckState.Recommended).Permit<ConclusionSubmitted>(CheckState.Concluded);
    }

    private static void Formation(Builder commission, AssemblyLaw law)
    {
        Citation basis = law.MeetingItems[AgendaItemKind.MonitoringCommission];
        commission.On<FormCommission>(basis)
            .By(Roles.SittingChair, Roles.AkimOffice)
            .RequireProofOrPaper(
                "decision", basis, nameof(FormCommission.Decision), m => m.Command.Decision, m => m.Command.Paper, AssemblyAgreements.Wrong,
                law.Policies.PapersAreAccepted)
            .Require(
                "decision.formation", basis,
                new(
                    "осы бірліктің жиналысы комиссияны құру туралы шешім қабылдаған болуға тиіс",
                    "собрание этой единицы должно было принять решение об образовании комиссии",
                    "the assembly of the unit must have decided to form the commission"),
                m => m.Context.Proofs.Agreed(m.Command.Decision) is not { } decision
                    || (decision.Kind == AgendaItemKind.MonitoringCommission && decision.Unit == m.Command.Unit.Code),
                field: nameof(FormCommission.Decision))
            .Require(
                "members.number", basis,
                new(
                    "комиссия жиналысқа қатысушылар қатарынан құрылуға тиіс", "комиссия должна образовываться из числа участников собрания",
                    "the commission must be formed of participants of the assembly"),
                nameof(FormCommission.Members), m => m.Command.Members,
                m => m.Context.Proofs.Agreed(m.Command.Decision) is { } decision ? Between(1, decision.Delegated) : AtLeast(1))
            .Decide(m =>
            {
                AssemblyAgreement? decision = m.Context.Proofs.Agreed(m.Command.Decision);
                return new CommissionFormed(
                    decision?.Day ?? m.Command.Paper!.Day, m.Command.Unit, m.Command.Members, decision, m.Command.Paper);
            });

        commission.On<EndCommission>(law.Composition)
            .By(Roles.UnitAkim, Roles.AkimOffice)
            .Decide(m => new CommissionEnded(m.Today));
    }

    // Paragraph 4: once in a half-year; out of turn by decision of the assembly.
    private static void Begin(Builder commission, AssemblyLaw law)
    {
        int months = law.MonitoringPeriod.Value;
        commission.On<BeginCheck>(law.Monitoring)
            .By(Roles.MonitoringCommission)
            .Duty(new Limit<MonitoringCommission>(
                "check.due", new("жарты жылдың соңы", "конец полугодия", "the end of the half-year"), law.MonitoringPeriod.Basis,
                current => current.FormedOn is { } formed
                    ? current.Zone.AtStartOfDay(current.LastRegularCheck is { } last
                        ? PeriodStart(last, months).PlusMonths(2 * months)
                        : PeriodStart(formed, months).PlusMonths(months)).ToInstant()
                    : null))
            .Require(
                "check.once", law.MonitoringPeriod.Basis,
                new(
                    "кезекті мониторинг жарты жылда бір реттен артық жүзеге асырылмауға тиіс",
                    "очередной мониторинг должен осуществляться не более одного раза в полугодие",
                    "a regular check must be made not more than once in a half-year"),
                m => m.Command.Order is not null || m.Command.Paper is not null || m.Case.LastRegularCheck is not { } last
                    || PeriodStart(last, months) < PeriodStart(m.Today, months),
                found: m => Words.Of(m.Case.LastRegularCheck!.Value),
                earliest: m => m.Case.Zone.AtStartOfDay(PeriodStart(m.Case.LastRegularCheck!.Value, months).PlusMonths(months)).ToInstant(),
                field: nameof(BeginCheck.Order))
            .RequireProof(
                "order.proved", law.Monitoring, nameof(BeginCheck.Order), m => m.Command.Order, AssemblyAgreements.Wrong)
            .Require(
                "check.ordered", law.Monitoring,
                new(
                    "кезектен тыс мониторинг осы бірлік жиналысының бұрын пайдаланылмаған шешімімен жүргізілуге тиіс",
                    "внеочередной мониторинг должен проводиться по решению собрания этой единицы, не использованному ранее",
                    "the assembly of the unit must have ordered a check out of turn by a decision not used before"),
                m => m.Command.Paper is { } paper
                    ? law.Policies.PapersAreAccepted && m.Command.Order is null && m.Case.Checks.All(check => check.OrderPaper != paper)
                    : m.Context.Proofs.Agreed(m.Command.Order) is not { } order
                        || (order.Kind == AgendaItemKind.ExtraMonitoring && order.Unit == m.Case.Unit!.Code
                            && m.Case.Checks.All(check => check.Order?.Entry != order.Entry)),
                field: nameof(BeginCheck.Order))
            .Decide(m => new CheckBegun(m.Today, m.Case.Checks.Count + 1, m.Context.Proofs.Agreed(m.Command.Order), m.Command.Paper));
    }

    private static void Report(Builder commission, Parts checks, AssemblyLaw law)
    {
        commission.On<SignReport, MonitoringCheck>(checks, (current, command) => current.Checks.Find(command.Check), law.Monitoring)
            .By(Roles.MonitoringCommission)
            .Require(
                "report.signatures", law.Monitoring,
                new(
                    "есепке комиссия мүшелері қол қоюға тиіс", "отчёт должны подписать члены комиссии",
                    "the members of the commission must sign"),
                nameof(SignReport.Signatures), m => m.Command.Signatures, m => Exactly(m.Case.Members))
            .Require(
                "report.digest", law.Monitoring,
                new(
                    "есептің хеші 64 он алтылық цифрдан тұруға тиіс", "хеш отчёта должен состоять из 64 шестнадцатеричных цифр",
                    "the digest of the report must be 64 hexadecimal digits"),
                m => HexDigest.Is(m.Command.Digest),
                field: nameof(SignReport.Digest))
            .Decide(m => new ReportSigned(m.Today, m.Part.Number, AgendaDocument.Normalise(m.Command.Digest)));

        commission
            .On<RecordRecommendations, MonitoringCheck>(checks, (current, command) => current.Checks.Find(command.Check), law.Monitoring)
            .By(Roles.MonitoringCommission, Roles.SittingChair, Roles.AkimOffice)
            .RequireProofOrPaper(
                "decision", law.MeetingItems[AgendaItemKind.MonitoringReport], nameof(RecordRecommendations.Decision),
                m => m.Command.Decision, m => m.Command.Paper, AssemblyAgreements.Wrong, law.Policies.PapersAreAccepted)
            .Require(
                "decision.report", law.MeetingItems[AgendaItemKind.MonitoringReport],
                new(
                    "осы бірліктің жиналысы дәл осы есепті талқылаған болуға тиіс",
                    "собрание этой единицы должно было обсудить именно этот отчёт",
                    "the assembly of the unit must have discussed exactly this report"),
                m => m.Context.Proofs.Agreed(m.Command.Decision) is not { } decision
                    || (decision.Kind == AgendaItemKind.MonitoringReport && decision.Unit == m.Case.Unit!.Code
                        && decision.Document.Digest == m.Part.ReportDigest),
                field: nameof(RecordRecommendations.Decision))
            .Decide(m => new RecommendationsAdopted(m.Today, m.Part.Number, m.Context.Proofs.Agreed(m.Command.Decision), m.Command.Paper));
    }

    private static void Conclusion(Builder commission, Parts checks, AssemblyLaw law) =>
        commission.On<SubmitConclusion, MonitoringCheck>(checks, (current, command) => current.Checks.Find(command.Check), law.Monitoring)
            .By(Roles.UnitAkim)
            .Require(
                "conclusion.next-meeting", law.Monitoring,
                new(
                    "қорытынды жергілікті қоғамдастықтың кезекті жиналысына енгізілуге тиіс",
                    "заключение должно вноситься на очередное собрание местного сообщества",
                    "the conclusion must go to a later assembly"),
                m => Presence.IsGiven(m.Command.Meeting) && m.Command.Meeting != m.Part.Discussion?.Meeting,
                field: nameof(SubmitConclusion.Meeting))
            .Require(
                "conclusion.digest", law.Monitoring,
                new(
                    "қорытындының хеші 64 он алтылық цифрдан тұруға тиіс", "хеш заключения должен состоять из 64 шестнадцатеричных цифр",
                    "the digest of the conclusion must be 64 hexadecimal digits"),
                m => HexDigest.Is(m.Command.Digest),
                field: nameof(SubmitConclusion.Digest))
            .Decide(m => new ConclusionSubmitted(m.Today, m.Part.Number, m.Command.Meeting, AgendaDocument.Normalise(m.Command.Digest)));

    private static LocalDate PeriodStart(LocalDate day, int months) => new(day.Year, day.Month - ((day.Month - 1) % months), 1);

    /// <summary>What is observed when it is first asked for: a host that adds the procedure does not pay for it.</summary>
    private static class Observed
    {
        internal static readonly Topology<CheckState> Checks =
            Topology<CheckState>.Observe(CheckState.Begun, Procedure.Facts.Family, ConfigureCheck);
    }
}
