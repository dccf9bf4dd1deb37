using SelfGov.Kazakhstan.Bodies;
using SelfGov.Assemblies.Sittings;
using SelfGov.Law;

namespace SelfGov.Budgets.Cycle.Steps;

/// <summary>The annual report (Budget Code 2025, art. 127, 128; 2008, art. 131-1, 132).</summary>
internal static class ReportSteps
{
    internal static void Define(CycleDefinition cycle, BudgetLaw law, CycleDays days)
    {
        cycle.On<SubmitReportToAssembly>(new(
            "жылдық есепті жиналысқа ұсыну",
            "представить годовой отчёт собранию",
            "put the annual report to the assembly"), law.ReportToAssembly.Basis)
            .By(Roles.AkimsOffice)
            .Duty(new CycleLimit(
                "report.assembly-due", new(
                    "жылдық есепті жиналысқа ұсынудың соңғы күні",
                    "последний день представления отчёта собранию",
                    "last day to put the report to the assembly"),
                law.ReportToAssembly.Basis, current => days.By(law.ReportToAssembly, current)))
            .Require("report.given", law.ReportToAssembly.Basis,
                new("есеп қоса берілуге тиіс", "отчёт должен быть приложен", "the report must be given"),
                matter => matter.Command.Report is not null)
            .Yields(BudgetCycleTrigger.ReportSubmittedToAssembly)
            .Decide(matter => new ReportSubmittedToAssembly(matter.Today, matter.Command.Report));

        cycle.On<RecordReportAgreement>(new(
            "есепке келісімді тіркеу",
            "зафиксировать согласование отчёта",
            "record the agreement to the report"), law.ReportAgreed)
            .By(Roles.AkimsOffice, Roles.Assembly)
            .RequireAgreement(
                AgreementTerms.Of(law, AgendaItemKind.BudgetReport, law.ReportAgreed),
                matter => matter.Command.Agreement, matter => matter.Case.Report?.Digest, matter => matter.Case.ReportOn)
            .Yields(BudgetCycleTrigger.ReportAgreed)
            .Decide(matter => new ReportAgreed(matter.Today, matter.Command.Agreement));

        cycle.On<RecordReportRefusal>(new(
            "есепке келіспеуді тіркеу",
            "зафиксировать отказ по отчёту",
            "record the refusal of the report"), law.AssemblyDecides)
            .By(Roles.AkimsOffice, Roles.Assembly)
            .Require("refusal.meeting", law.AssemblyDecides,
                new("жиналыс көрсетілуге тиіс", "собрание должно быть указано", "the meeting must be named"),
                matter => !string.IsNullOrWhiteSpace(matter.Command.Meeting))
            .Yields(BudgetCycleTrigger.ReportRefused)
            .Decide(matter => new ReportRefused(matter.Today, matter.Command.Meeting));

        DefineAudit(cycle, law, days);
        DefineMaslikhat(cycle, law, days);
    }

    private static void DefineAudit(CycleDefinition cycle, BudgetLaw law, CycleDays days)
    {
        cycle.On<SubmitReportToAudit>(new(
            "есепті ревизиялық комиссияға ұсыну",
            "представить отчёт в ревизионную комиссию",
            "submit the report to the audit commission"), law.ReportToAudit.Basis)
            .By(Roles.AkimsOffice)
            .Duty(new CycleLimit(
                "report.audit-due", new(
                    "есепті ревизиялық комиссияға ұсынудың соңғы күні",
                    "последний день представления отчёта в ревизионную комиссию",
                    "last day to submit the report to the audit commission"),
                law.ReportToAudit.Basis, current => days.By(law.ReportToAudit, current)))
            .Yields(BudgetCycleTrigger.ReportSubmittedToAudit)
            .Decide(matter => new ReportSubmittedToAudit(matter.Today));

        cycle.On<RecordAuditReport>(new(
            "ревизиялық комиссияның есебін тіркеу",
            "зафиксировать отчёт ревизионной комиссии",
            "record the audit report"), law.ReportReviewed.Basis)
            .By(Roles.AuditCommission, Roles.Maslikhat)
            .Given("audit.once", law.ReportReviewed.Basis,
                new("есеп әлі тіркелмеген", "отчёт ещё не зафиксирован", "the audit report is not recorded yet"),
                matter => matter.Case.AuditReportOn is null)
            .Require("audit.day", law.ReportReviewed.Basis,
                new(
                    "есеп күні жылдық есептен кейін және бүгіннен кеш емес",
                    "день отчёта после годового отчёта и не позже сегодняшнего",
                    "its day must follow the annual report and not lie ahead"),
                matter => matter.Command.On >= matter.Case.ReportOn && matter.Command.On <= matter.Today,
                matter => Words.Of(matter.Today),
                matter => Words.Of(matter.Command.On))
            .Yields(BudgetCycleTrigger.AuditReportReceived)
            .Decide(matter => new AuditReportReceived(matter.Command.On));
    }

    private static void DefineMaslikhat(CycleDefinition cycle, BudgetLaw law, CycleDays days)
    {
        bool waits = law.Policies.ReportSessionWaitsForTheAudit;
        cycle.On<SubmitReportToMaslikhat>(new(
            "есепті мәслихатқа ұсыну",
            "представить отчёт в маслихат",
            "submit the report to the maslikhat"), law.ReportToMaslikhat.Basis)
            .By(Roles.AkimsOffice)
            .Duty(new CycleLimit(
                "report.maslikhat-due", new(
                    "есепті мәслихатқа ұсынудың соңғы күні",
                    "последний день представления отчёта в маслихат",
                    "last day to submit the report to the maslikhat"),
                law.ReportToMaslikhat.Basis, current => days.By(law.ReportToMaslikhat, current)))
            .Yields(BudgetCycleTrigger.ReportSubmittedToMaslikhat)
            .Decide(matter => new ReportSubmittedToMaslikhat(matter.Today));

        cycle.On<ReviewReport>(new(
            "есепті тұрақты комиссияларда қарау",
            "рассмотреть отчёт в постоянных комиссиях",
            "review the report"), law.ReportReviewed.Basis)
            .By(Roles.LeadCommission)
            .Duty(new CycleLimit(
                "report.review-due", new(
                    "есепті қараудың соңғы күні",
                    "последний день рассмотрения отчёта",
                    "last day to review the report"),
                law.ReportReviewed.Basis, current => days.After(law.ReportReviewed, current.AuditReportOn, current)))
            .Given("audit.received", law.ReportReviewed.Basis,
                new(
                    "ревизиялық комиссияның есебі алынуға тиіс",
                    "отчёт ревизионной комиссии получен",
                    "the audit report must have been received"),
                matter => !waits || matter.Case.AuditReportOn is not null)
            .Yields(BudgetCycleTrigger.ReportReviewed)
            .Decide(matter => new ReportReviewed(matter.Today));

        cycle.On<ApproveReport>(new("жылдық есепті бекіту", "утвердить годовой отчёт", "approve the annual report"), law.ReportSession)
            .By(Roles.Maslikhat)
            .Given("report.reviewed", law.ReportSession,
                new(
                    "тұрақты комиссиялар есепті қараған болуға тиіс",
                    "постоянные комиссии рассмотрели отчёт",
                    "the standing commissions must have reviewed it"),
                matter => !waits || matter.Case.State == BudgetCycleState.ReportReviewed)
            .Yields(BudgetCycleTrigger.ReportApproved)
            .Decide(matter => new ReportApproved(matter.Today));
    }
}
