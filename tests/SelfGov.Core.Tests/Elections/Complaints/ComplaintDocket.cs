using NodaTime;
using SelfGov.Workflow;

namespace SelfGov.Elections.Complaints;

/// <summary>Complaints over an election on 17 September 2023 about an act of 28 August.</summary>
internal static class ComplaintDocket
{
    internal static readonly Unit Unit = new("Test village", UnitKind.Village, "Asia/Almaty", 500);
    internal static readonly LocalDate ElectionDay = new(2023, 9, 17);
    internal static readonly LocalDate Act = new(2023, 8, 28);
    internal static readonly ComplaintLaw TheLaw = ComplaintEditions.All.On(Act)!.Law;

    internal static Docket<Complaint> Docket(ComplaintLaw? law = null) => new(ComplaintLifecycle.Under(law ?? TheLaw), ElectionComplaints.Facts);

    internal static FileComplaint ToHigherCommission() =>
        new(Unit, "election-1", ElectionDay, ComplaintSubject.CommissionAct, ComplaintBody.TerritorialCommission, Act, ComplaintBody.OblastCommission);

    internal static FileComplaint ToCourt() => ToHigherCommission() with { Body = ComplaintBody.Court };

    internal static FileComplaint OfBreach(ComplaintBody body = ComplaintBody.TerritorialCommission) =>
        new(Unit, "election-1", ElectionDay, ComplaintSubject.Breach, null, Act, body);

    internal static Docket<Complaint> Filed(string time, FileComplaint filing, ComplaintLaw? law = null) =>
        Docket(law).At(time).Accept(filing, ComplaintRoles.Complainant);

    internal static Docket<Complaint> Accepted(string time, FileComplaint filing, ComplaintLaw? law = null) =>
        Filed(time, filing, law).Accept(new AcceptComplaint(), ComplaintRoles.Of(filing.Body));

    internal static Docket<Complaint> UnderReview(string time, FileComplaint filing, ComplaintLaw? law = null) =>
        Accepted(time, filing, law).Accept(new BeginReview(), ComplaintRoles.Of(filing.Body));

    internal static Docket<Complaint> Decided(string time, FileComplaint filing, bool upheld = true) =>
        UnderReview(time, filing).Accept(new DecideComplaint(upheld), ComplaintRoles.Of(filing.Body));

    internal static Role Oblast => ElectionRoles.OblastCommission;
}
