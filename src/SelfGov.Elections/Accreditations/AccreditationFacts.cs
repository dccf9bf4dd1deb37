using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Journal.Json;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Elections.Accreditations;

/// <summary>
/// A fact of the list of those who watch an election. The facts are a closed family: these, by the names under which journals keep them
/// for ever.
/// </summary>
[JsonDerivedType(typeof(AccreditationOpened), "accreditation-opened")]
[JsonDerivedType(typeof(ElectionDayMoved), "election-day-moved")]
[JsonDerivedType(typeof(ApplicationReceived), "application-received")]
[JsonDerivedType(typeof(OrganisationAccredited), "organisation-accredited")]
[JsonDerivedType(typeof(AccreditationRefused), "accreditation-refused")]
[JsonDerivedType(typeof(AccreditationRecorded), "accreditation-recorded")]
[JsonDerivedType(typeof(AccreditationAnnulled), "accreditation-annulled")]
[JsonDerivedType(typeof(TrustedPersonRegistered), "trusted-person-registered")]
[JsonDerivedType(typeof(ObserverRegistered), "observer-registered")]
[JsonDerivedType(typeof(MediaRepresentativeRegistered), "media-representative-registered")]
[JsonDerivedType(typeof(ForeignObserverAccredited), "foreign-observer-accredited")]
[JsonDerivedType(typeof(TrustedPersonReleased), "trusted-person-released")]
[JsonDerivedType(typeof(ObserverCancelled), "observer-cancelled")]
[JsonDerivedType(typeof(ForeignObserverRecalled), "foreign-observer-recalled")]
[JsonDerivedType(typeof(PersonAdmitted), "person-admitted")]
[JsonDerivedType(typeof(PersonLeft), "person-left")]
[JsonDerivedType(typeof(PersonRemoved), "person-removed")]
[JsonDerivedType(typeof(AccreditationClosed), "accreditation-closed")]
public abstract record AccreditationFact : Fact<ElectionAccreditation>
{
    private protected AccreditationFact() { }
}

/// <summary>The list of an election was opened (art. 20(8)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Unit">The unit that elects.</param>
/// <param name="ElectionDay">Election day.</param>
/// <param name="Election">The case of the election; null where the host does not keep it here.</param>
public sealed record AccreditationOpened(LocalDate On, Unit Unit, LocalDate ElectionDay, CaseReference? Election)
    : AccreditationFact, INamed
{
    static Words INamed.Text { get; } = new("тізім ашылды", "список открыт", "list opened");

    /// <inheritdoc/>
    protected override ElectionAccreditation Fold(ElectionAccreditation current) =>
        current with { Unit = Unit, ElectionDay = ElectionDay, Election = Election };
}

/// <summary>The election was moved (art. 113-7).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="ElectionDay">The new election day.</param>
public sealed record ElectionDayMoved(LocalDate On, LocalDate ElectionDay) : AccreditationFact, INamed
{
    static Words INamed.Text { get; } = new("сайлау күні ауыстырылды", "день выборов перенесён", "election day moved");

    /// <inheritdoc/>
    protected override ElectionAccreditation Fold(ElectionAccreditation current) => current with { ElectionDay = ElectionDay };
}

/// <summary>An organisation applied for accreditation (art. 20-1(1-1)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Organisation">The host's identity of the organisation.</param>
/// <param name="Name">The name.</param>
/// <param name="IsRepublican">Whether it works in the whole Republic.</param>
/// <param name="AreDocumentsComplete">Whether the application and the extract of the charter are there.</param>
public sealed record ApplicationReceived(LocalDate On, string Organisation, string Name, bool IsRepublican, bool AreDocumentsComplete)
    : AccreditationFact, INamed
{
    static Words INamed.Text { get; } = new("аккредиттеуге өтініш түсті", "поступило заявление на аккредитацию", "application received");

    /// <inheritdoc/>
    protected override ElectionAccreditation Fold(ElectionAccreditation current) => current.With(
        new ObservingOrganisation(Organisation, Name, IsRepublican, On) { AreDocumentsComplete = AreDocumentsComplete }.After(this));
}

/// <summary>A fact about one organisation.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Organisation">The host's identity of the organisation.</param>
public abstract record OrganisationFact(LocalDate On, string Organisation) : AccreditationFact
{
    /// <inheritdoc/>
    protected override ElectionAccreditation Fold(ElectionAccreditation current) =>
        current.With(Change(current.FindOrganisation(Organisation)!.After(this)));

    private protected virtual ObservingOrganisation Change(ObservingOrganisation organisation) => organisation;
}

/// <summary>An organisation was accredited (art. 20-1(1-1)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Organisation">The host's identity of the organisation.</param>
public sealed record OrganisationAccredited(LocalDate On, string Organisation) : OrganisationFact(On, Organisation), INamed
{
    static Words INamed.Text { get; } = new("ұйым аккредиттелді", "организация аккредитована", "organisation accredited");

    private protected override ObservingOrganisation Change(ObservingOrganisation organisation) =>
        organisation with { AccreditedOn = On };
}

/// <summary>Accreditation was refused (art. 20-1(1-1)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Organisation">The host's identity of the organisation.</param>
/// <param name="Ground">The ground.</param>
public sealed record AccreditationRefused(LocalDate On, string Organisation, AccreditationGround Ground)
    : OrganisationFact(On, Organisation), INamed
{
    static Words INamed.Text { get; } = new("аккредиттеуден бас тартылды", "в аккредитации отказано", "accreditation refused");
}

/// <summary>An accreditation that was given elsewhere or earlier was recorded (art. 20-1(1-1)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Organisation">The host's identity of the organisation.</param>
/// <param name="Name">The name.</param>
/// <param name="AccreditedOn">The day of the accreditation.</param>
public sealed record AccreditationRecorded(LocalDate On, string Organisation, string Name, LocalDate AccreditedOn)
    : AccreditationFact, INamed
{
    static Words INamed.Text { get; } = new("бұрынғы аккредиттеу тіркелді", "внесена прежняя аккредитация", "accreditation recorded");

    /// <inheritdoc/>
    protected override ElectionAccreditation Fold(ElectionAccreditation current) => current.With(
        new ObservingOrganisation(Organisation, Name, IsRepublican: false, AppliedOn: null) { AccreditedOn = AccreditedOn }.After(this));
}

/// <summary>An accreditation was annulled (art. 20-1(1-1)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Organisation">The host's identity of the organisation.</param>
/// <param name="Ground">The ground.</param>
public sealed record AccreditationAnnulled(LocalDate On, string Organisation, AccreditationGround Ground)
    : OrganisationFact(On, Organisation), INamed
{
    static Words INamed.Text { get; } = new("аккредиттеудің күші жойылды", "аккредитация аннулирована", "accreditation annulled");
}

/// <summary>A person was registered or accredited.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Person">The host's identity of the person.</param>
/// <param name="Name">The name; null once it was destroyed as personal data.</param>
/// <param name="Sender">The host's identity of the candidate, party, association, medium or foreign body.</param>
public abstract record AttendeeRegistered(LocalDate On, string Person, [property: PersonalData] string? Name, string Sender)
    : AccreditationFact
{
    private protected abstract AttendeeKind As { get; }

    private protected virtual int? In => null;

    /// <inheritdoc/>
    protected override ElectionAccreditation Fold(ElectionAccreditation current) =>
        current.With(new Attendee(Person, Name, As, Sender, In).After(this));
}

/// <summary>A trusted person was registered and given a certificate (art. 31(2)-(3)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Person">The host's identity of the person.</param>
/// <param name="Name">The name; null once it was destroyed as personal data.</param>
/// <param name="Sender">The host's identity of the candidate.</param>
/// <param name="Precinct">The number of the precinct.</param>
public sealed record TrustedPersonRegistered(LocalDate On, string Person, string? Name, string Sender, int Precinct)
    : AttendeeRegistered(On, Person, Name, Sender), INamed
{
    static Words INamed.Text { get; } = new(
        "сенім білдірілген адам тіркелді", "доверенное лицо зарегистрировано", "trusted person registered");

    private protected override AttendeeKind As => AttendeeKind.TrustedPerson;

    private protected override int? In => Precinct;
}

/// <summary>An observer was registered (art. 20-1(1)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Person">The host's identity of the person.</param>
/// <param name="Name">The name; null once it was destroyed as personal data.</param>
/// <param name="Sender">The host's identity of the party or organisation.</param>
/// <param name="IsOfParty">Whether a party sent the observer.</param>
/// <param name="Precinct">The number of the precinct.</param>
public sealed record ObserverRegistered(LocalDate On, string Person, string? Name, string Sender, bool IsOfParty, int Precinct)
    : AttendeeRegistered(On, Person, Name, Sender), INamed
{
    static Words INamed.Text { get; } = new("байқаушы тіркелді", "наблюдатель зарегистрирован", "observer registered");

    private protected override AttendeeKind As => IsOfParty ? AttendeeKind.PartyObserver : AttendeeKind.AssociationObserver;

    private protected override int? In => Precinct;
}

/// <summary>A representative of a medium was entered (art. 20(8)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Person">The host's identity of the person.</param>
/// <param name="Name">The name; null once it was destroyed as personal data.</param>
/// <param name="Sender">The host's identity of the medium.</param>
/// <param name="IsTelevision">Whether it is a television channel.</param>
/// <param name="Precinct">The number of the precinct.</param>
public sealed record MediaRepresentativeRegistered(
    LocalDate On, string Person, string? Name, string Sender, bool IsTelevision, int Precinct)
    : AttendeeRegistered(On, Person, Name, Sender), INamed
{
    static Words INamed.Text { get; } = new(
        "бұқаралық ақпарат құралының өкілі тіркелді", "внесён представитель средства массовой информации", "media representative entered");

    private protected override AttendeeKind As => IsTelevision ? AttendeeKind.Television : AttendeeKind.Medium;

    private protected override int? In => Precinct;
}

/// <summary>A foreign observer was accredited (art. 20-2(2), (4)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Person">The host's identity of the person.</param>
/// <param name="Name">The name; null once it was destroyed as personal data.</param>
/// <param name="Sender">The host's identity of the state or international organisation.</param>
public sealed record ForeignObserverAccredited(LocalDate On, string Person, string? Name, string Sender)
    : AttendeeRegistered(On, Person, Name, Sender), INamed
{
    static Words INamed.Text { get; } = new(
        "шет мемлекеттің, халықаралық ұйымның байқаушысы аккредиттелді",
        "наблюдатель иностранного государства, международной организации аккредитован", "foreign observer accredited");

    private protected override AttendeeKind As => AttendeeKind.ForeignObserver;
}

/// <summary>A fact about one person.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Person">The host's identity of the person.</param>
public abstract record AttendeeFact(LocalDate On, string Person) : AccreditationFact
{
    private protected virtual int? In => null;

    /// <inheritdoc/>
    protected override ElectionAccreditation Fold(ElectionAccreditation current) => current with
    {
        Attendees =
        [
            .. current.Attendees.Select(each => each.Person == Person ? each.After(this) with { PresentIn = In } : each),
        ],
    };
}

/// <summary>A trusted person lost the status (art. 31(6)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Person">The host's identity of the person.</param>
/// <param name="Reason">Why.</param>
public sealed record TrustedPersonReleased(LocalDate On, string Person, TrustedPersonEnd Reason) : AttendeeFact(On, Person), INamed
{
    static Words INamed.Text { get; } = new(
        "сенім білдірілген адам мәртебесінен айырылды", "доверенное лицо утратило статус", "trusted person released");
}

/// <summary>The registration of an observer was cancelled for a breach (art. 20-1(4)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Person">The host's identity of the person.</param>
/// <param name="Breach">The breach; null once it was destroyed as personal data.</param>
public sealed record ObserverCancelled(LocalDate On, string Person, [property: PersonalData] string? Breach)
    : AttendeeFact(On, Person), INamed
{
    static Words INamed.Text { get; } = new(
        "байқаушыны тіркеудің күші жойылды", "регистрация наблюдателя отменена", "observer's registration cancelled");
}

/// <summary>The accreditation of a foreign observer was recalled (art. 20-2(8)-(9)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Person">The host's identity of the person.</param>
/// <param name="IsAtSendersRequest">Whether the state or organisation asked for it; for a breach otherwise.</param>
public sealed record ForeignObserverRecalled(LocalDate On, string Person, bool IsAtSendersRequest) : AttendeeFact(On, Person), INamed
{
    static Words INamed.Text { get; } = new(
        "шет мемлекеттің, халықаралық ұйымның байқаушысын аккредиттеу кері қайтарып алынды",
        "аккредитация наблюдателя иностранного государства, международной организации отозвана",
        "foreign observer recalled");
}

/// <summary>A person came to a precinct on election day (art. 20(8)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Person">The host's identity of the person.</param>
/// <param name="Precinct">The number of the precinct.</param>
public sealed record PersonAdmitted(LocalDate On, string Person, int Precinct) : AttendeeFact(On, Person), INamed
{
    static Words INamed.Text { get; } = new("учаскеге кіргізілді", "допущен на участок", "admitted to the precinct");

    private protected override int? In => Precinct;
}

/// <summary>A person left the precinct (art. 20(8)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Person">The host's identity of the person.</param>
public sealed record PersonLeft(LocalDate On, string Person) : AttendeeFact(On, Person), INamed
{
    static Words INamed.Text { get; } = new("учаскеден кетті", "покинул участок", "left the precinct");
}

/// <summary>A person was removed from the precinct by a reasoned decision (art. 39(2)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Person">The host's identity of the person.</param>
/// <param name="Breach">The breach; null once it was destroyed as personal data.</param>
public sealed record PersonRemoved(LocalDate On, string Person, [property: PersonalData] string? Breach) : AttendeeFact(On, Person), INamed
{
    static Words INamed.Text { get; } = new(
        "дауыс беруге арналған үй-жайдан шығарылды", "удалён из помещения для голосования", "removed from the precinct");
}

/// <summary>The campaign is over, and every status with it (art. 31(6)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record AccreditationClosed(LocalDate On) : AccreditationFact, INamed
{
    static Words INamed.Text { get; } = new("тізім жабылды", "список закрыт", "list closed");

    /// <inheritdoc/>
    protected override ElectionAccreditation Fold(ElectionAccreditation current) => current with
    {
        Attendees = [.. current.Attendees.Select(each => each.IsIn ? each.After(this) with { PresentIn = null } : each)],
    };
}

/// <summary>The contracts of both families, generated at compile time, so that trimming and AOT keep them.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AccreditationFact))]
[JsonSerializable(typeof(ElectionAccreditation))]
[JsonSerializable(typeof(AccreditationCommand))]
[JsonSerializable(typeof(AccreditationLaw))]
internal sealed partial class AccreditationJson : JsonSerializerContext;
