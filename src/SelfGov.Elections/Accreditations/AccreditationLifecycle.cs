using System.Collections.Immutable;
using SelfGov.Cases;
using SelfGov.Elections.Accreditations.Steps;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<
    SelfGov.Elections.Accreditations.ElectionAccreditation, SelfGov.Elections.Accreditations.AccreditationState>;
using State = SelfGov.Elections.Accreditations.AccreditationState;

namespace SelfGov.Elections.Accreditations;

/// <summary>
/// Those who watch one election: trusted persons, observers, media, foreign observers (arts 20(8), 20-1, 20-2, 31, 39 of the Constitutional
/// Law on elections): topology here, the steps in <c>Steps/</c>.
/// </summary>
public static class AccreditationLifecycle
{
    /// <summary>The kind of procedure.</summary>
    public const string Kind = "election-accreditation";

    /// <summary>The procedure as a host adds it. The edition in force on the day on which the list is opened governs.</summary>
    public static readonly Procedure<ElectionAccreditation, AccreditationLaw> Procedure = new(
        Kind, () => AccreditationEditions.All, (law, _) => Under(law), typeof(AccreditationFact),
        typeof(AccreditationCommand),
        () => AccreditationJson.Default,
        (opening, now) => opening is OpenAccreditation { Unit: { } unit } ? now.InZone(unit.Zone).Date : null, null)
    {
        Name = new("сайлауды бақылаушыларды аккредиттеу", "аккредитация наблюдающих за выборами", "accreditation for an election"),
    };

    /// <summary>The procedure under one edition of the law.</summary>
    /// <param name="law">The edition, or one derived from it.</param>
    /// <exception cref="ArgumentNullException">The law is null.</exception>
    public static Lifecycle<ElectionAccreditation, State> Under(AccreditationLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var list = new Builder(Procedure, law.Id, id => new ElectionAccreditation(id, law));
        list.GovernedBy(law, AccreditationJson.Default, null);
        list.Topology(State.NotOpened, Configure);
        list.Name(
            new(State.NotOpened, new("ашылмаған", "не открыт", "not opened"), law.Presence),
            new(State.Open, new("тізім жүргізілуде", "список ведётся", "open"), law.Presence),
            new(State.Closed, new("науқан аяқталды", "кампания завершена", "closed"), law.TrustedPersonReleased, IsFinal: true));
        PartDefinition<ElectionAccreditation, ObservingOrganisation> organisations = list.HasParts(
            new Words("ұйым", "организация", "organisation"), OrganisationState.Named, ObservingOrganisation.Configure,
            OrganisationStates(law.Accreditation ?? law.Observers), each => each.State, current => current.Organisations,
            each => each.Organisation);
        PartDefinition<ElectionAccreditation, Attendee> attendees = list.HasParts(
            new Words("тізімдегі адам", "лицо из списка", "person on the list"), AttendeeState.Proposed, Attendee.Configure,
            AttendeeStates(law), each => each.State, current => current.Attendees, each => each.Person);
        OpeningSteps.Define(list, law);
        OrganisationSteps.Define(list, law, organisations);
        RegisteringSteps.Define(list, law);
        PresenceSteps.Define(list, law, attendees);
        return list.Build();
    }

    private static ImmutableArray<StateText<OrganisationState>> OrganisationStates(Citation basis) =>
    [
        new(OrganisationState.Named, new("аталды", "названа", "named"), basis),
        new(OrganisationState.Applied, new("өтініш қаралуда", "заявление рассматривается", "application considered"), basis),
        new(OrganisationState.Accredited, new("аккредиттелген", "аккредитована", "accredited"), basis),
        new(OrganisationState.Refused, new("бас тартылды", "отказано", "refused"), basis, IsFinal: true),
        new(OrganisationState.Annulled, new("күші жойылды", "аннулирована", "annulled"), basis, IsFinal: true),
    ];

    private static ImmutableArray<StateText<AttendeeState>> AttendeeStates(AccreditationLaw law) =>
    [
        new(AttendeeState.Proposed, new("ұсынылды", "предложен", "proposed"), law.Presence),
        new(AttendeeState.Registered, new("тіркелген", "зарегистрирован", "registered"), law.Observers),
        new(AttendeeState.Present, new("учаскеде", "присутствует", "present"), law.Presence),
        new(AttendeeState.Ended, new("мәртебесі тоқтады", "статус прекращён", "status ended"), law.TrustedPersonReleased, IsFinal: true),
        new(AttendeeState.Removed, new(
            "дауыс беруге арналған үй-жайдан шығарылды", "удалён из помещения для голосования", "removed"), law.Removal, IsFinal: true),
    ];

    private static void Configure(TopologyDefinition<State> list)
    {
        list.Configure(State.NotOpened).Permit<AccreditationOpened>(State.Open);
        list.Configure(State.Open)
            .Record<ElectionDayMoved, ApplicationReceived, OrganisationAccredited, AccreditationRefused>()
            .Record<AccreditationRecorded, AccreditationAnnulled>()
            .Record<TrustedPersonRegistered, ObserverRegistered, MediaRepresentativeRegistered, ForeignObserverAccredited>()
            .Record<TrustedPersonReleased, ObserverCancelled, ForeignObserverRecalled>()
            .Record<PersonAdmitted, PersonLeft, PersonRemoved>()
            .Permit<AccreditationClosed>(State.Closed);
    }
}
