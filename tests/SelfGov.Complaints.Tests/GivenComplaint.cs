using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Workflow;

namespace SelfGov.Complaints;

/// <summary>Complaints over an election on 17 September 2023 about an act of 28 August.</summary>
internal static class GivenComplaint
{
    internal static readonly Locality Village = new("test-village", "Test village", "Asia/Almaty", 500);
    internal static readonly CaseReference TheElection = new(AkimElectionLifecycle.Kind, "election-1");
    internal static readonly CaseReference Appeal = new(Complaint.Kind, "complaint-2");
    internal static readonly LocalDate ElectionDay = new(2023, 9, 17);
    internal static readonly LocalDate ActDay = new(2023, 8, 28);
    internal static readonly ElectionComplaintLaw TheLaw = ComplaintEditions.Elections.On(ActDay)!.Law;

    internal static Story<Complaint> Begin(ElectionComplaintLaw? law = null) =>
        Stories.Of(ElectionComplaintLifecycle.Under(law ?? TheLaw), ComplaintLifecycle.Procedure.Facts);

    internal static FileComplaint ToHigherCommission() => new(
        TheElection,
        Village,
        new ComplainedAct(ComplaintSubject.CommissionAct, ActDay, ComplaintBody.TerritorialCommission),
        ComplaintBody.OblastCommission,
        ElectionDay);

    internal static FileComplaint ToCourt() => ToHigherCommission() with { Body = ComplaintBody.Court };

    internal static FileComplaint OfBreach(ComplaintBody body = ComplaintBody.TerritorialCommission) =>
        new(TheElection, Village, new ComplainedAct(ComplaintSubject.Breach, ActDay), body, ElectionDay);

    internal static FileComplaint Against(this FileComplaint filing, ComplaintBody? against) =>
        filing with { Act = filing.Act with { Against = against } };

    internal static Story<Complaint> Filed(string time, FileComplaint filing, ElectionComplaintLaw? law = null) =>
        Begin(law).Until(time).Accepts(filing, Roles.Complainant);

    internal static Story<Complaint> Accepted(string time, FileComplaint filing, ElectionComplaintLaw? law = null) =>
        Filed(time, filing, law).Accepts(new AcceptComplaint(), ComplaintRoles.Of(filing.Body));

    internal static Story<Complaint> UnderReview(string time, FileComplaint filing, ElectionComplaintLaw? law = null) =>
        Accepted(time, filing, law).Accepts(new BeginReview(), ComplaintRoles.Of(filing.Body));

    internal static Story<Complaint> Decided(string time, FileComplaint filing, bool upheld = true) =>
        UnderReview(time, filing).Accepts(new DecideComplaint(upheld), ComplaintRoles.Of(filing.Body));

    internal static Role Oblast => Roles.OblastCommission;
}
