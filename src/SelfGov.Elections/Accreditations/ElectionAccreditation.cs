using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Journal.Json;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;

namespace SelfGov.Elections.Accreditations;

/// <summary>Who may watch one election: trusted persons, observers, media, foreign observers; the case.</summary>
/// <remarks>Immutable; the fold of its facts under one edition of the law.</remarks>
public sealed record ElectionAccreditation : Case<AccreditationState>
{
    internal ElectionAccreditation(CaseId id, AccreditationLaw law)
        : base(id, law.Id) => Law = law;

    /// <summary>The law that the list follows to its end.</summary>
    [JsonIgnore]
    public AccreditationLaw Law { get; }

    /// <summary>The unit that elects; null before the first fact.</summary>
    public Unit? Unit { get; internal init; }

    /// <summary>The name of the unit; null before the first fact.</summary>
    public override string? UnitName => Unit?.Name;

    /// <summary>The code of the unit; null before the first fact, and where the host names no locality.</summary>
    public override string? UnitCode => Unit?.Locality?.Code;

    /// <summary>Election day; null before the first fact.</summary>
    public LocalDate? ElectionDay { get; internal init; }

    /// <summary>The case of the election; null where the host does not keep it here.</summary>
    public CaseReference? Election { get; internal init; }

    /// <summary>The organisations that applied, or whose accreditation was recorded.</summary>
    [JsonConverter(typeof(ValueListConverter<ObservingOrganisation>))]
    public ValueList<ObservingOrganisation> Organisations { get; internal init; } = [];

    /// <summary>The persons, in the order of their registration, whatever became of them.</summary>
    [JsonConverter(typeof(ValueListConverter<Attendee>))]
    public ValueList<Attendee> Attendees { get; internal init; } = [];

    /// <inheritdoc/>
    public override DateTimeZone Zone => Unit?.Zone ?? DateTimeZone.Utc;

    /// <inheritdoc/>
    protected override string LogName => "Accreditation";

    internal Attendee? Find(string? person) => Attendees.LastOrDefault(attendee => attendee.Person == person);

    internal ObservingOrganisation? FindOrganisation(string? organisation) =>
        Organisations.LastOrDefault(each => each.Organisation == organisation);

    internal ElectionAccreditation With(Attendee attendee) =>
        this with { Attendees = [.. Attendees.Where(each => each.Person != attendee.Person), attendee] };

    internal ElectionAccreditation With(ObservingOrganisation organisation) =>
        this with { Organisations = [.. Organisations.Where(each => each.Organisation != organisation.Organisation), organisation] };
}

/// <summary>Where the list of those who watch an election stands.</summary>
public enum AccreditationState
{
    /// <summary>Nothing is recorded yet.</summary>
    NotOpened,

    /// <summary>Persons are registered, and watch the vote.</summary>
    Open,

    /// <summary>The campaign is over (art. 31(6)).</summary>
    Closed,
}

/// <summary>A person who may watch the election.</summary>
/// <param name="Person">The host's opaque identity of the person.</param>
/// <param name="Name">The name; null once it was destroyed as personal data.</param>
/// <param name="Kind">As what the person watches.</param>
/// <param name="Sender">The host's identity of the candidate, party, association, medium or foreign body.</param>
/// <param name="Precinct">The number of the precinct; null for a foreign observer.</param>
public sealed record Attendee(string Person, [property: PersonalData] string? Name, AttendeeKind Kind, string Sender, int? Precinct)
{
    internal static readonly Topology<AttendeeState> Topology =
        Topology<AttendeeState>.Observe(AttendeeState.Proposed, AccreditationLifecycle.Procedure.Facts.Family, Configure);

    /// <summary>Where the person stands.</summary>
    public AttendeeState State { get; init; }

    /// <summary>The precinct where the person is present; null elsewhere.</summary>
    public int? PresentIn { get; init; }

    /// <summary>Whether the person may watch.</summary>
    public bool IsIn => State is AttendeeState.Registered or AttendeeState.Present;

    /// <summary>The identity of the person alone: a name does not belong in a log.</summary>
    public override string ToString() => Person;

    internal Attendee After(Fact<ElectionAccreditation> fact) => this with
    {
        State = Topology.Next(State, fact.GetType())
            ?? throw new InvalidOperationException($"Person {Person} is {State}: the fact {fact.GetType().Name} cannot follow."),
    };

    internal static void Configure(TopologyDefinition<AttendeeState> attendee)
    {
        attendee.Configure(AttendeeState.Proposed)
            .Permit<TrustedPersonRegistered>(AttendeeState.Registered)
            .Permit<ObserverRegistered>(AttendeeState.Registered)
            .Permit<MediaRepresentativeRegistered>(AttendeeState.Registered)
            .Permit<ForeignObserverAccredited>(AttendeeState.Registered);
        attendee.Configure(AttendeeState.Registered).Permit<PersonAdmitted>(AttendeeState.Present);
        attendee.Configure(AttendeeState.Present)
            .Permit<PersonLeft>(AttendeeState.Registered)
            .Permit<PersonRemoved>(AttendeeState.Removed);
        foreach (AttendeeState watching in new[] { AttendeeState.Registered, AttendeeState.Present })
        {
            attendee.Configure(watching)
                .Permit<TrustedPersonReleased>(AttendeeState.Ended)
                .Permit<ObserverCancelled>(AttendeeState.Ended)
                .Permit<ForeignObserverRecalled>(AttendeeState.Ended)
                .Permit<AccreditationClosed>(AttendeeState.Ended);
        }
    }
}

/// <summary>Where a person stands who watches an election.</summary>
public enum AttendeeState
{
    /// <summary>Proposed; registered by the same fact, so that nobody stays here.</summary>
    Proposed,

    /// <summary>Registered or accredited (arts 20-1, 20-2, 31).</summary>
    Registered,

    /// <summary>Present at the vote or the count (art. 20(8)).</summary>
    Present,

    /// <summary>The status has ended (arts 20-1(4), 20-2(9), 31(6)).</summary>
    Ended,

    /// <summary>Removed from the polling station (art. 39(2)).</summary>
    Removed,
}

/// <summary>An association or non-commercial organisation that sends observers (art. 20-1(1-1)).</summary>
/// <param name="Organisation">The host's opaque identity of the organisation.</param>
/// <param name="Name">The name.</param>
/// <param name="IsRepublican">Whether it works in the whole Republic, so that the Central Election Commission accredits it.</param>
/// <param name="AppliedOn">The day of the application; null where an earlier accreditation was recorded.</param>
public sealed record ObservingOrganisation(string Organisation, string Name, bool IsRepublican, LocalDate? AppliedOn)
{
    internal static readonly Topology<OrganisationState> Topology =
        Topology<OrganisationState>.Observe(OrganisationState.Named, AccreditationLifecycle.Procedure.Facts.Family, Configure);

    /// <summary>Where the organisation stands.</summary>
    public OrganisationState State { get; init; }

    /// <summary>Whether the list of documents is complete.</summary>
    public bool AreDocumentsComplete { get; init; }

    /// <summary>The day of the accreditation; null before.</summary>
    public LocalDate? AccreditedOn { get; init; }

    internal ObservingOrganisation After(Fact<ElectionAccreditation> fact) => this with
    {
        State = Topology.Next(State, fact.GetType())
            ?? throw new InvalidOperationException($"Organisation {Organisation} is {State}: {fact.GetType().Name} cannot follow."),
    };

    internal static void Configure(TopologyDefinition<OrganisationState> organisation)
    {
        organisation.Configure(OrganisationState.Named)
            .Permit<ApplicationReceived>(OrganisationState.Applied)
            .Permit<AccreditationRecorded>(OrganisationState.Accredited);
        organisation.Configure(OrganisationState.Applied)
            .Permit<OrganisationAccredited>(OrganisationState.Accredited)
            .Permit<AccreditationRefused>(OrganisationState.Refused);
        organisation.Configure(OrganisationState.Accredited).Permit<AccreditationAnnulled>(OrganisationState.Annulled);
    }
}

/// <summary>Where an organisation stands that sends observers.</summary>
public enum OrganisationState
{
    /// <summary>Named; it applies by the same fact, so that none stays here.</summary>
    Named,

    /// <summary>It applied (art. 20-1(1-1)).</summary>
    Applied,

    /// <summary>It is accredited.</summary>
    Accredited,

    /// <summary>The accreditation was refused.</summary>
    Refused,

    /// <summary>The accreditation was annulled.</summary>
    Annulled,
}
