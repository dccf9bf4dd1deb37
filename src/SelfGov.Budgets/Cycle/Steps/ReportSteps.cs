using SelfGov.Assemblies.Agreements;
using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Figures;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Budgets.Cycle.BudgetCycle, SelfGov.Budgets.Cycle.BudgetCycleState>;

namespace SelfGov.Budgets.Cycle.Steps;

/// <summary>The annual report (Budget Code 2025, art. 127, 128; 2008, art. 131-1, 132).</summary>
internal static class ReportSteps
{
    internal static void Define(Builder cycle, BudgetLaw law, CycleDays days)
    {
        var assembly = new Limit<BudgetCycle>(
            "report.assembly-due", new(
                "жылдық есепті жиналысқа ұсынудың соңғы күні", "последний день представления годового отчёта собранию",
                "last day to put the report to the assembly"),
            law.ReportToAssembly.Basis, current => current.ReportOn is null ? days.By(law.ReportToAssembly, current) : null);
        var audit = new Limit<BudgetCycle>(
            "report.audit-due", CodeTerms.Of(
                law.ReportToAudit.Basis,
                new(
                    "есепті ревизиялық комиссияға ұсынудың соңғы күні", "последний день представления отчёта в ревизионную комиссию",
                    "last day to submit the report to the audit commission"),
                new(
                    "есепті тексеру комиссиясына ұсынудың соңғы күні", "последний день представления отчёта в ревизионную комиссию",
                    "last day to submit the report to the audit commission")),
            law.ReportToAudit.Basis, current => IsOver(current) ? days.By(law.ReportToAudit, current) : null);
        cycle.On<SubmitReportToAssembly>(law.ReportToAssembly.Basis)
            .By(Roles.AkimsOffice)
            .Duty(assembly)
            .Duty(audit)
            .Require(
                "report.given", law.ReportToAssembly.Basis,
                new("есеп қоса берілуге тиіс", "отчёт должен быть приложен", "the report must be given"),
                nameof(SubmitReportToAssembly.Report), m => m.Command.Report, Present)
            .Decide(m => new ReportSubmittedToAssembly(
                m.Today, m.Command.Report, CycleDays.DaysLate(assembly.At(m.Case), m.Today, m.Case)));

        cycle.On<RecordReportAgreement>(law.ReportAgreed)
            .By(Roles.AkimsOffice, Roles.Assembly)
            .Duty(audit)
            .RequireAgreement(
                AgreementTerms.Of(law, AgendaItemKind.BudgetReport, law.ReportAgreed),
                m => m.Command.Agreement, m => m.Command.Paper, m => m.Case.Report?.Digest, m => m.Case.ReportOn)
            .Decide(m => new ReportAgreed(m.Today, m.Context.Proofs.Agreed(m.Command.Agreement), m.Command.Paper));

        cycle.On<RecordReportRefusal>(law.AssemblyDecides)
            .By(Roles.AkimsOffice, Roles.Assembly)
            .Require(
                "refusal.meeting", law.AssemblyDecides,
                new("жиналыс көрсетілуге тиіс", "собрание должно быть указано", "the meeting must be named"),
                nameof(RecordReportRefusal.Meeting), m => m.Command.Meeting, Present)
            .Decide(m => new ReportRefused(m.Today, m.Command.Meeting));

        DefineAudit(cycle, law, audit);
        DefineMaslikhat(cycle, law, days);
    }

    // There is nothing to report before the year is over.
    private static bool IsOver(BudgetCycle current) => current.State >= BudgetCycleState.YearClosed;

    private static void DefineAudit(Builder cycle, BudgetLaw law, Limit<BudgetCycle> due)
    {
        cycle.On<SubmitReportToAudit>(law.ReportToAudit.Basis)
            .By(Roles.AkimsOffice)
            .Owed(due)
            .Decide(m => new ReportSubmittedToAudit(m.Today, CycleDays.DaysLate(due.At(m.Case), m.Today, m.Case)));

        cycle.On<RecordAuditReport>(law.ReportReviewed.Basis)
            .By(Roles.AuditCommission, Roles.Maslikhat)
            .Require(
                "audit.once", law.ReportReviewed.Basis,
                new(
                    "есеп әлі тіркелмеген болуға тиіс", "отчёт ещё не должен быть зафиксирован",
                    "the audit report must not be recorded yet"),
                m => m.Case.AuditReportOn is null)
            .Require(
                "audit.day", law.ReportReviewed.Basis,
                new(
                    "есеп күні жылдық есептен ерте және бүгіннен кеш болмауға тиіс",
                    "день отчёта должен быть не раньше годового отчёта и не позднее сегодняшнего",
                    "its day must not be before the annual report and not lie ahead"),
                nameof(RecordAuditReport.On), m => m.Command.On, m => Between(m.Case.ReportOn!.Value, m.Today))
            .Decide(m => new AuditReportReceived(m.Command.On));
    }

    private static void DefineMaslikhat(Builder cycle, BudgetLaw law, CycleDays days)
    {
        bool waits = law.Policies.ReportSessionWaitsForTheAudit;
        cycle.On<SubmitReportToMaslikhat>(law.ReportToMaslikhat.Basis)
            .By(Roles.AkimsOffice)
            .Owed(new Limit<BudgetCycle>(
                "report.maslikhat-due", new(
                    "есепті мәслихатқа ұсынудың соңғы күні", "последний день представления отчёта в маслихат",
                    "last day to submit the report to the maslikhat"),
                law.ReportToMaslikhat.Basis, current => IsOver(current) ? days.By(law.ReportToMaslikhat, current) : null))
            .Decide(m => new ReportSubmittedToMaslikhat(
                m.Today, CycleDays.DaysLate(days.By(law.ReportToMaslikhat, m.Case), m.Today, m.Case)));

        cycle.On<ReviewReport>(law.ReportReviewed.Basis)
            .By(Roles.LeadCommission)
            .Owed(new Limit<BudgetCycle>(
                "report.review-due", new(
                    "есепті қараудың соңғы күні", "последний день рассмотрения отчёта", "last day to review the report"),
                law.ReportReviewed.Basis, current => days.After(law.ReportReviewed, current.AuditReportOn, current)))
            .Require(
                "audit.received", law.ReportReviewed.Basis,
                CodeTerms.Of(
                    law.ReportReviewed.Basis,
                    new(
                        "ревизиялық комиссияның есебі алынуға тиіс", "отчёт ревизионной комиссии должен быть получен",
                        "the audit report must have been received"),
                    new(
                        "тексеру комиссиясының есебі алынуға тиіс", "отчёт ревизионной комиссии должен быть получен",
                        "the audit report must have been received")),
                m => !waits || m.Case.AuditReportOn is not null)
            .Decide(m => new ReportReviewed(
                m.Today, CycleDays.DaysLate(days.After(law.ReportReviewed, m.Case.AuditReportOn, m.Case), m.Today, m.Case)));

        cycle.On<ApproveReport>(law.ReportSession)
            .By(Roles.Maslikhat)
            .Require(
                "report.reviewed", law.ReportSession,
                new(
                    "тұрақты комиссиялар есепті қараған болуға тиіс", "постоянные комиссии должны рассмотреть отчёт",
                    "the standing commissions must have reviewed it"),
                m => !waits || m.Case.State == BudgetCycleState.ReportReviewed)
            .Decide(m => new ReportApproved(m.Today));
    }
}
