using NodaTime;
using SelfGov.Assemblies.Agreements;
using SelfGov.Assemblies.Sittings;

namespace SelfGov.Budgets.Cycle;

/// <summary>The annual report was put to the assembly.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Report">The report.</param>
public sealed record ReportSubmittedToAssembly(LocalDate On, AgendaDocument Report) : BudgetCycleFact
{
    /// <inheritdoc/>
    public override BudgetCycleTrigger Trigger => BudgetCycleTrigger.ReportSubmittedToAssembly;

    /// <inheritdoc/>
    public override BudgetCycle Apply(BudgetCycle current) => current with { Report = Report, ReportOn = On };
}

/// <summary>The assembly agreed to the annual report.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Agreement">The proof.</param>
public sealed record ReportAgreed(LocalDate On, AssemblyAgreement Agreement) : BudgetCycleFact
{
    /// <inheritdoc/>
    public override BudgetCycleTrigger Trigger => BudgetCycleTrigger.ReportAgreed;

    /// <inheritdoc/>
    public override BudgetCycle Apply(BudgetCycle current) => current with { UsedAgreements = current.UsedAgreements.With(Agreement.Entry) };
}

/// <summary>The assembly refused to agree to the annual report.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Meeting">The host's identity of the meeting.</param>
public sealed record ReportRefused(LocalDate On, string Meeting) : BudgetCycleFact
{
    /// <inheritdoc/>
    public override BudgetCycleTrigger Trigger => BudgetCycleTrigger.ReportRefused;

    /// <inheritdoc/>
    public override BudgetCycle Apply(BudgetCycle current) => current with { RefusedOn = On };
}

/// <summary>The annual report was submitted to the audit commission.</summary>
/// <param name="On">The day, in the locality.</param>
public sealed record ReportSubmittedToAudit(LocalDate On) : BudgetCycleFact
{
    /// <inheritdoc/>
    public override BudgetCycleTrigger Trigger => BudgetCycleTrigger.ReportSubmittedToAudit;

    /// <inheritdoc/>
    public override BudgetCycle Apply(BudgetCycle current) => current;
}

/// <summary>The audit commission reported.</summary>
/// <param name="On">The day, in the locality.</param>
public sealed record AuditReportReceived(LocalDate On) : BudgetCycleFact
{
    /// <inheritdoc/>
    public override BudgetCycleTrigger Trigger => BudgetCycleTrigger.AuditReportReceived;

    /// <inheritdoc/>
    public override BudgetCycle Apply(BudgetCycle current) => current with { AuditReportOn = On };
}

/// <summary>The annual report was submitted to the maslikhat.</summary>
/// <param name="On">The day, in the locality.</param>
public sealed record ReportSubmittedToMaslikhat(LocalDate On) : BudgetCycleFact
{
    /// <inheritdoc/>
    public override BudgetCycleTrigger Trigger => BudgetCycleTrigger.ReportSubmittedToMaslikhat;

    /// <inheritdoc/>
    public override BudgetCycle Apply(BudgetCycle current) => current;
}

/// <summary>The standing commissions reviewed the annual report.</summary>
/// <param name="On">The day, in the locality.</param>
public sealed record ReportReviewed(LocalDate On) : BudgetCycleFact
{
    /// <inheritdoc/>
    public override BudgetCycleTrigger Trigger => BudgetCycleTrigger.ReportReviewed;

    /// <inheritdoc/>
    public override BudgetCycle Apply(BudgetCycle current) => current;
}

/// <summary>The maslikhat approved the annual report.</summary>
/// <param name="On">The day, in the locality.</param>
public sealed record ReportApproved(LocalDate On) : BudgetCycleFact
{
    /// <inheritdoc/>
    public override BudgetCycleTrigger Trigger => BudgetCycleTrigger.ReportApproved;

    /// <inheritdoc/>
    public override BudgetCycle Apply(BudgetCycle current) => current;
}
