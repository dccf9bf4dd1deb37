using NodaTime;

namespace SelfGov.Budgets.Cycle;

/// <summary>The days that are known of a cycle and from which other days of its calendar count; null where one is not known yet.</summary>
/// <param name="LimitsOn">The day on which the limits were told.</param>
/// <param name="DistrictSignedOn">The day on which the decision on the district budget was signed.</param>
/// <param name="ApprovedOn">The day on which the budget was approved.</param>
/// <param name="HigherResolutionOn">The day of the district's amended implementation resolution.</param>
/// <param name="ClarifiedOn">The day on which the budget was clarified.</param>
/// <param name="AuditReportOn">The day of the audit commission's report.</param>
public sealed record CalendarAnchors(
    LocalDate? LimitsOn = null,
    LocalDate? DistrictSignedOn = null,
    LocalDate? ApprovedOn = null,
    LocalDate? HigherResolutionOn = null,
    LocalDate? ClarifiedOn = null,
    LocalDate? AuditReportOn = null);
