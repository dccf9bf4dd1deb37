using NodaTime;
using SelfGov.Hearings;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Complaints;

/// <summary>Complaints about a public hearing, filed on Tuesday, 10 March 2026, about an act of 2 March.</summary>
internal static class GivenAdministrative
{
    internal const string Filing = "2026-03-10T10:00:00";
    internal static readonly CaseReference Hearing = new(HearingLifecycle.Kind, "hearing-1");
    internal static readonly CaseReference Before = new(Complaint.Kind, "complaint-0");
    internal static readonly CaseReference Suit = new(Complaint.Kind, "complaint-2");
    internal static readonly LocalDate ActDay = new(2026, 3, 2);

    internal static AdministrativeComplaintLaw LawOf(string edition) => ComplaintEditions.Administrative[new EditionId(edition)].Law;

    internal static AdministrativeComplaintLaw With(AdministrativeComplaintPolicies policies) => LawOf("P2") with { Policies = policies };

    internal static Story<Complaint> Begin(AdministrativeComplaintLaw? law = null) =>
        Stories.Of(AdministrativeComplaintLifecycle.Under(law ?? LawOf("P2")), ComplaintLifecycle.Procedure.Facts);

    internal static FileComplaint ToHigherBody(CaseReference? about = null, LocalDate? act = null) => new(
        about ?? Hearing,
        GivenComplaint.Village,
        new ComplainedAct(ComplaintSubject.AdministrativeAct, act ?? ActDay, By: "akim of the rural district", KnownOn: act ?? ActDay),
        ComplaintBody.HigherBody);

    internal static FileComplaint ToCourt(CaseReference? about = null, LocalDate? served = null, DirectSuit? direct = null)
    {
        FileComplaint filing = ToHigherBody(about ?? (direct is null ? Before : Hearing));
        return filing with { Act = filing.Act with { KnownOn = served ?? ActDay }, Body = ComplaintBody.Court, DirectSuit = direct };
    }

    internal static Story<Complaint> Filed(FileComplaint? filing = null, string time = Filing, AdministrativeComplaintLaw? law = null) =>
        Begin(law).Until(time).Accepts(filing ?? ToHigherBody(), Roles.Complainant);

    internal static Story<Complaint> Forwarded(
        FileComplaint? filing = null, string time = Filing, AdministrativeComplaintLaw? law = null) =>
        Filed(filing, time, law).Accepts(new ForwardComplaint(), Roles.BodyComplainedAbout);

    internal static Story<Complaint> Heard(AdministrativeComplaintLaw? law = null) =>
        Forwarded(law: law).Accepts(new NotifyPreliminaryDecision(), Roles.ComplaintBody).Until("2026-03-18T10:00:00");

    internal static Story<Complaint> Dismissed() =>
        Heard().Accepts(new DecideComplaint(false), Roles.ComplaintBody);

    internal static Story<Complaint> BeforeCourt() => Filed(ToCourt()).Accepts(new BeginReview(), Roles.Court);

    internal static Instant Local(string time) => Stories.Local(time);
}
