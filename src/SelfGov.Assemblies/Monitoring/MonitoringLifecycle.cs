using SelfGov.Kazakhstan.Bodies;
using NodaTime;
using SelfGov.Assemblies.Sittings;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Workflow;
using Builder = SelfGov.Workflow.LifecycleDefinition<
    SelfGov.Assemblies.Monitoring.MonitoringCommission, SelfGov.Assemblies.Monitoring.MonitoringState, SelfGov.Assemblies.Monitoring.MonitoringTrigger>;
using Checks = SelfGov.Workflow.PartDefinition<
    SelfGov.Assemblies.Monitoring.MonitoringCommission, SelfGov.Assemblies.Monitoring.MonitoringCheck, SelfGov.Assemblies.Monitoring.MonitoringTrigger>;
using Trigger = SelfGov.Assemblies.Monitoring.MonitoringTrigger;

namespace SelfGov.Assemblies.Monitoring;

/// <summary>Monitoring of the execution of the budget by a commission of the local community (art. 39-3(3)3), (4)).</summary>
public static class MonitoringLifecycle
{
    /// <summary>The kind of procedure.</summary>
    public const string Kind = "monitoring-commission";

    /// <summary>The procedure under one edition of the law.</summary>
    /// <param name="law">The edition, or one derived from it.</param>
    /// <exception cref="ArgumentNullException">The law is null.</exception>
    public static Lifecycle<MonitoringCommission, MonitoringState, MonitoringTrigger> Under(AssemblyLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var commission = new Builder(Kind, law.Id, id => new MonitoringCommission(id, law));
        commission.Topology(MonitoringState.NotFormed, MonitoringMachine.Configure);
        Name(commission, law);
        Checks checks = commission.HasParts(
            new Words("мониторинг", "мониторинг", "check"),
            MonitoringMachine.Checks,
            MonitoringMachine.CheckTexts,
            check => check.State,
            current => current.Checks,
            check => $"{check.Number}");
        Formation(commission, law);
        Begin(commission, law);
        Report(commission, checks, law);
        Conclusion(commission, checks, law);
        return commission.Build();
    }

    private static void Name(Builder commission, AssemblyLaw law)
    {
        commission.Name(
            new(MonitoringState.NotFormed, new(
                "құрылмаған",
                "не образована",
                "not formed"), law.MeetingItems[AgendaItemKind.MonitoringCommission]),
            new(MonitoringState.Active, new("жұмыс істеуде", "действует", "active"), law.Monitoring),
            new(MonitoringState.Ended, new("өкілеттігі тоқтады", "полномочия прекращены", "ended"), law.Composition, IsFinal: true));
        commission.Name(Trigger.CommissionFormed, new("комиссия құрылды", "комиссия образована", "commission formed"));
        commission.Name(Trigger.CheckBegun, new("мониторинг басталды", "мониторинг начат", "check begun"));
        commission.Name(Trigger.ReportSigned, new("есепке қол қойылды", "отчёт подписан", "report signed"));
        commission.Name(Trigger.RecommendationsAdopted, new("ұсынымдар қабылданды", "приняты рекомендации", "recommendations adopted"));
        commission.Name(Trigger.ConclusionSubmitted, new("әкім қорытынды енгізді", "аким внёс заключение", "conclusion submitted"));
        commission.Name(Trigger.CommissionEnded, new(
            "комиссияның өкілеттігі тоқтады",
            "полномочия комиссии прекращены",
            "commission ended"));
    }

    private static void Formation(Builder commission, AssemblyLaw law)
    {
        Citation basis = law.MeetingItems[AgendaItemKind.MonitoringCommission];
        commission.On<FormCommission>(new("комиссия құру", "образовать комиссию", "form the commission"), basis)
            .By(Roles.SittingChair, Roles.AkimOffice)
            .Require(
                "decision.formation", basis,
                new("жиналыс осы комиссияны құру туралы шешім қабылдаған болуға тиіс", "собрание этой единицы должно было принять решение об образовании комиссии",
                    "the assembly of the unit must have decided to form the commission"),
                m => m.Command.Decision.Kind == AgendaItemKind.MonitoringCommission && m.Command.Decision.Unit == m.Command.Unit.Code)
            .Require(
                "members.number", basis,
                new(
                    "комиссия жиналыс қатысушыларынан құрылады",
                    "комиссия образуется из числа участников собрания",
                    "the members must be participants of the assembly"),
                m => m.Command.Members >= 1 && m.Command.Members <= m.Command.Decision.Delegated,
                m => m.Command.Members < 1 ? SittingRules.AtLeast.With(Words.Of(1)) : SittingRules.AtMost.With(Words.Of(m.Command.Decision.Delegated)),
                m => Words.Of(m.Command.Members))
            .Yields(Trigger.CommissionFormed)
            .Decide(m => new CommissionFormed(m.Command.Decision.Day, m.Command.Unit, m.Command.Members, m.Command.Decision));

        commission.On<EndCommission>(new(
            "комиссияның өкілеттігін тоқтату",
            "прекратить полномочия комиссии",
            "end the commission"), law.Composition)
            .By(Roles.UnitAkim, Roles.AkimOffice)
            .Yields(Trigger.CommissionEnded)
            .Decide(m => new CommissionEnded(m.Today));
    }

    // Paragraph 4: once in a half-year; out of turn by decision of the assembly.
    private static void Begin(Builder commission, AssemblyLaw law)
    {
        int months = law.MonitoringPeriod.Value;
        commission.On<BeginCheck>(new("мониторинг жүргізуді бастау", "начать мониторинг", "begin a check"), law.Monitoring)
            .By(Roles.MonitoringCommission)
            .Duty(new Limit<MonitoringCommission>(
                "check.due", new("жартыжылдықтың соңы", "конец полугодия", "the end of the half-year"), law.MonitoringPeriod.Basis,
                current => current.FormedOn is { } formed
                    ? current.Zone.AtStartOfDay(current.LastRegularCheck is { } last
                        ? PeriodStart(last, months).PlusMonths(2 * months)
                        : PeriodStart(formed, months).PlusMonths(months)).ToInstant()
                    : null))
            .Require(
                "check.once", law.MonitoringPeriod.Basis,
                new(
                    "мониторинг жартыжылдықта бір рет жүргізіледі",
                    "мониторинг осуществляется один раз в полугодие",
                    "a regular check is made once in a half-year"),
                m => m.Command.Order is not null || m.Case.LastRegularCheck is not { } last || PeriodStart(last, months) < PeriodStart(m.Today, months),
                found: m => Words.Of(m.Case.LastRegularCheck!.Value),
                earliest: m => m.Case.Zone.AtStartOfDay(PeriodStart(m.Case.LastRegularCheck!.Value, months).PlusMonths(months)).ToInstant())
            .Require(
                "check.ordered", law.Monitoring,
                new("кезектен тыс мониторинг жиналыс шешімімен жүргізіледі", "внеочередной мониторинг проводится по решению собрания",
                    "the assembly of the unit must have ordered a check out of turn by a decision not used before"),
                m => m.Command.Order is not { } order || (order.Kind == AgendaItemKind.ExtraMonitoring && order.Unit == m.Case.Unit.Code
                    && m.Case.Checks.All(check => check.Order?.Entry != order.Entry)))
            .Yields(Trigger.CheckBegun)
            .Decide(m => new CheckBegun(m.Today, m.Case.Checks.Count + 1, m.Command.Order));
    }

    private static void Report(Builder commission, Checks checks, AssemblyLaw law)
    {
        commission.On<SignReport, MonitoringCheck>(
            checks,
            (current, command) => current.Find(command.Check),
            new("мониторинг есебіне қол қою", "подписать отчёт о мониторинге", "sign the report"),
            law.Monitoring)
            .By(Roles.MonitoringCommission)
            .Require(
                "report.signatures", law.Monitoring,
                new(
                    "есепке комиссия мүшелері қол қоюға тиіс",
                    "отчёт подписывают члены комиссии",
                    "the members of the commission must sign"),
                m => m.Command.Signatures == m.Case.Members,
                m => Words.Of(m.Case.Members),
                m => Words.Of(m.Command.Signatures))
            .Require(
                "report.digest", law.Monitoring,
                new("есептің хеші 64 он алтылық цифрдан тұруға тиіс", "хеш отчёта состоит из 64 шестнадцатеричных цифр",
                    "the digest of the report must be 64 hexadecimal digits"),
                m => HexDigest.Is(m.Command.Digest))
            .Yields(Trigger.ReportSigned)
            .Decide(m => new ReportSigned(m.Today, m.Part.Number, AgendaDocument.Normalise(m.Command.Digest)));

        commission.On<RecordRecommendations, MonitoringCheck>(
            checks,
            (current, command) => current.Find(command.Check),
            new("жиналыс ұсынымдарын тіркеу", "внести рекомендации собрания", "record the recommendations"),
            law.Monitoring)
            .By(Roles.MonitoringCommission, Roles.SittingChair, Roles.AkimOffice)
            .Require(
                "decision.report", law.MeetingItems[AgendaItemKind.MonitoringReport],
                new("жиналыс дәл осы есепті талқылаған болуға тиіс", "собрание должно было обсудить именно этот отчёт",
                    "the assembly of the unit must have discussed exactly this report"),
                m => m.Command.Decision.Kind == AgendaItemKind.MonitoringReport && m.Command.Decision.Unit == m.Case.Unit.Code
                    && m.Command.Decision.Document.Digest == m.Part.ReportDigest)
            .Yields(Trigger.RecommendationsAdopted)
            .Decide(m => new RecommendationsAdopted(m.Today, m.Part.Number, m.Command.Decision));
    }

    private static void Conclusion(Builder commission, Checks checks, AssemblyLaw law) =>
        commission.On<SubmitConclusion, MonitoringCheck>(
            checks,
            (current, command) => current.Find(command.Check),
            new("негізделген қорытынды енгізу", "внести обоснованное заключение", "submit the reasoned conclusion"),
            law.Monitoring)
            .By(Roles.UnitAkim)
            .Require(
                "conclusion.next-meeting", law.Monitoring,
                new(
                    "қорытынды келесі жиналысқа енгізіледі",
                    "заключение вносится на очередное собрание",
                    "the conclusion must go to a later assembly"),
                m => !string.IsNullOrWhiteSpace(m.Command.Meeting) && m.Command.Meeting != m.Part.Discussion?.Meeting)
            .Require(
                "conclusion.digest", law.Monitoring,
                new("қорытындының хеші 64 он алтылық цифрдан тұруға тиіс", "хеш заключения состоит из 64 шестнадцатеричных цифр",
                    "the digest of the conclusion must be 64 hexadecimal digits"),
                m => HexDigest.Is(m.Command.Digest))
            .Yields(Trigger.ConclusionSubmitted)
            .Decide(m => new ConclusionSubmitted(m.Today, m.Part.Number, m.Command.Meeting, AgendaDocument.Normalise(m.Command.Digest)));

    private static LocalDate PeriodStart(LocalDate day, int months) => new(day.Year, day.Month - ((day.Month - 1) % months), 1);
}
