using NodaTime;
using SelfGov.Cases;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Complaints;

/// <summary>
/// A complaint about a case of any kind: over an election by the law on elections (<see cref="ElectionComplaintLifecycle"/>), about
/// anything else by the administrative code (<see cref="AdministrativeComplaintLifecycle"/>). Of an appeal, which is about a complaint,
/// election day tells which law it follows.
/// </summary>
public static class ComplaintLifecycle
{
    /// <summary>
    /// The procedure as a host adds it. The edition in force on the day of filing governs, of the law that the kind of case falls under.
    /// </summary>
    public static readonly Procedure<Complaint> Procedure = new(
        Complaint.Kind,
        () => ComplaintEditions.Elections.All.Select(edition => edition.Id)
            .Concat(ComplaintEditions.Administrative.All.Select(edition => edition.Id)),
        Under,
        typeof(ComplaintFact),
        typeof(ComplaintCommand),
        () => ComplaintJson.Default,
        Governing,
        () => KazakhstanCalendar.Work)
    {
        Name = new("шағым", "жалоба", "complaint"),
    };

    private static Lifecycle<Complaint> Under(EditionId id, WorkCalendar? calendar) =>
        ComplaintEditions.Elections.All.FirstOrDefault(edition => edition.Id == id) is { } ofElections
            ? ElectionComplaintLifecycle.Under(ofElections.Law)
            : AdministrativeComplaintLifecycle.Under(ComplaintEditions.Administrative[id].Law, calendar);

    private static EditionId? Governing(ICommand<Complaint> opening, Instant now) =>
        opening is not FileComplaint { About: { } about, Locality: { } locality } filing ? null
        : about.Kind != Complaint.Kind ? ComplaintEditions.Of(about.Kind, now.InZone(locality.Zone).Date)
        : filing.ElectionDay is null ? ComplaintEditions.Administrative.On(now.InZone(locality.Zone).Date)?.Id
        : ComplaintEditions.Elections.On(now.InZone(locality.Zone).Date)?.Id;
}
