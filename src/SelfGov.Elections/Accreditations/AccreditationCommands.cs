using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Contract;
using SelfGov.Elections.Candidacies;
using SelfGov.Journal.Json;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;

namespace SelfGov.Elections.Accreditations;

/// <summary>
/// A command about the list of those who watch an election. The commands are a closed family: these, by the names under which programs give
/// them.
/// </summary>
[JsonDerivedType(typeof(OpenAccreditation), "open-accreditation")]
[JsonDerivedType(typeof(MoveElectionDay), "move-election-day")]
[JsonDerivedType(typeof(ReceiveApplication), "receive-application")]
[JsonDerivedType(typeof(DecideAccreditation), "decide-accreditation")]
[JsonDerivedType(typeof(RecordAccreditation), "record-accreditation")]
[JsonDerivedType(typeof(AnnulAccreditation), "annul-accreditation")]
[JsonDerivedType(typeof(RegisterTrustedPerson), "register-trusted-person")]
[JsonDerivedType(typeof(RegisterObserver), "register-observer")]
[JsonDerivedType(typeof(RegisterMediaRepresentative), "register-media-representative")]
[JsonDerivedType(typeof(AccreditForeignObserver), "accredit-foreign-observer")]
[JsonDerivedType(typeof(ReleaseTrustedPerson), "release-trusted-person")]
[JsonDerivedType(typeof(CancelObserver), "cancel-observer")]
[JsonDerivedType(typeof(RecallForeignObserver), "recall-foreign-observer")]
[JsonDerivedType(typeof(AdmitPerson), "admit-person")]
[JsonDerivedType(typeof(RecordLeaving), "record-leaving")]
[JsonDerivedType(typeof(RemovePerson), "remove-person")]
[JsonDerivedType(typeof(CloseAccreditation), "close-accreditation")]
public abstract record AccreditationCommand : ICommand<ElectionAccreditation>
{
    private protected AccreditationCommand() { }

    /// <summary>The name of the type, and nothing of its data: a command may hold personal data.</summary>
    public sealed override string ToString() => GetType().Name;
}

/// <summary>A command about one person.</summary>
/// <param name="Person">The host's identity of the person.</param>
public abstract record AttendeeCommand(
    [property: PartKey, Label("тізімдегі адам", "лицо из списка", "person on list")] string Person) : AccreditationCommand;

/// <summary>A command about one organisation.</summary>
/// <param name="Organisation">The host's identity of the organisation.</param>
public abstract record OrganisationCommand(
    [property: PartKey, Label("тізімдегі ұйым", "организация из списка", "organisation on list")] string Organisation)
    : AccreditationCommand;

/// <summary>Opens the list of an election (art. 20(8)).</summary>
/// <param name="Unit">The unit that elects.</param>
/// <param name="ElectionDay">Election day.</param>
/// <param name="Election">The entry of the call in the journal of the election; null where the host does not keep it here.</param>
/// <exception cref="ArgumentNullException">The unit is null.</exception>
public sealed record OpenAccreditation(
    [Label("әкімі сайланатын бірлік", "единица, где избирается аким", "unit whose akim is elected")] Unit Unit,
    [Label("сайлау күні", "день выборов", "election day")] LocalDate ElectionDay,
    [Label("сайлау ісінің жазбасы", "запись дела о выборах", "entry of election case")] EntryReference? Election = null)
    : AccreditationCommand, INamed
{
    static Words INamed.Text { get; } = new("тізімді ашу", "открыть список", "open the list");

    /// <summary>The unit that elects.</summary>
    public Unit Unit { get; } = Unit ?? throw new ArgumentNullException(nameof(Unit));
}

/// <summary>Records that the election was moved (art. 113-7).</summary>
/// <param name="Day">The new election day.</param>
public sealed record MoveElectionDay(
    [Label("жаңа сайлау күні", "новый день выборов", "new election day")] LocalDate Day) : AccreditationCommand, INamed
{
    static Words INamed.Text { get; } = new("сайлау күнін ауыстыру", "перенести день выборов", "move election day");
}

/// <summary>Receives the application of an organisation (art. 20-1(1-1)).</summary>
/// <param name="Organisation">The host's identity of the organisation.</param>
/// <param name="Name">The name; not empty.</param>
/// <param name="IsRepublican">Whether it works in the whole Republic, so that the Central Election Commission decides.</param>
/// <param name="HasApplication">Whether the application has the set form.</param>
/// <param name="HasCharterExtract">Whether the extract of the charter is there.</param>
public sealed record ReceiveApplication(
    [Label("өтініш берген ұйым", "организация-заявитель", "applying organisation")] string Organisation,
    [Label("ұйым атауы", "название организации", "name of organisation")] string Name,
    [Label("республикалық ұйым", "республиканская организация", "republican organisation")] bool IsRepublican,
    [Label("белгіленген нысандағы өтініш", "заявление по установленной форме", "application in set form")] bool HasApplication,
    [Label("жарғыдан үзінді көшірме", "выписка из устава", "extract of charter")] bool HasCharterExtract) : AccreditationCommand, INamed
{
    static Words INamed.Text { get; } = new("аккредиттеуге өтініш қабылдау", "принять заявление на аккредитацию", "receive an application");
}

/// <summary>Accredits an organisation, or refuses (art. 20-1(1-1)).</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="Refusal">The ground of refusal; null where the organisation is accredited.</param>
public sealed record DecideAccreditation(
    string Organisation,
    [Label("бас тарту негізі", "основание отказа", "ground of refusal")] AccreditationGround? Refusal = null)
    : OrganisationCommand(Organisation), INamed
{
    static Words INamed.Text { get; } = new("аккредиттеу туралы шешім", "решить об аккредитации", "decide on accreditation");
}

/// <summary>Records an accreditation that was given elsewhere or earlier and lasts (art. 20-1(1-1)).</summary>
/// <param name="Organisation">The host's identity of the organisation.</param>
/// <param name="Name">The name; not empty.</param>
/// <param name="AccreditedOn">The day of the accreditation.</param>
public sealed record RecordAccreditation(
    [Label("аккредиттелген ұйым", "аккредитованная организация", "accredited organisation")] string Organisation,
    [Label("ұйым атауы", "название организации", "name of organisation")] string Name,
    [Label("аккредиттелген күн", "день аккредитации", "day of accreditation")] LocalDate AccreditedOn) : AccreditationCommand, INamed
{
    static Words INamed.Text { get; } = new("бұрынғы аккредиттеуді тіркеу", "внести прежнюю аккредитацию", "record an accreditation");
}

/// <summary>Annuls an accreditation (art. 20-1(1-1)).</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="Ground">The ground.</param>
public sealed record AnnulAccreditation(
    string Organisation,
    [Label("күшін жою негізі", "основание аннулирования", "ground of annulment")] AccreditationGround Ground)
    : OrganisationCommand(Organisation), INamed
{
    static Words INamed.Text { get; } = new("аккредиттеудің күшін жою", "аннулировать аккредитацию", "annul the accreditation");
}

/// <summary>Registers a trusted person whom a candidate named, and gives the certificate (art. 31(2)-(4)).</summary>
/// <param name="Person">The host's identity of the person.</param>
/// <param name="Name">The name; not empty.</param>
/// <param name="Candidate">The host's identity of the candidate.</param>
/// <param name="Precinct">The number of the precinct, from 1.</param>
/// <param name="HasConsented">Whether the person's statement of consent is there.</param>
/// <param name="Bars">What bars the person, as the commission found it; empty where nothing does.</param>
/// <param name="Born">The day of birth; null where the edition sets no age.</param>
public sealed record RegisterTrustedPerson(
    [Label("сенім білдірілген адам", "доверенное лицо", "trusted person")] string Person,
    [property: PersonalData]
    [Label("аты-жөні", "фамилия и имя", "name")] string Name,
    [Label("оны атаған кандидат", "назвавший его кандидат", "candidate who named the person")] string Candidate,
    [Label("учаске нөмірі", "номер участка", "number of precinct")] int Precinct,
    [Label("келісетіні туралы өтініш", "заявление о согласии", "statement of consent")] bool HasConsented,
    [property: PersonalData]
    [Label("мәртебеге кедергілер", "препятствия к статусу", "bars to status")] ImmutableArray<TrustedPersonBar> Bars,
    [property: PersonalData]
    [Day(1900), Label("туған күні", "дата рождения", "date of birth")] LocalDate? Born = null) : AccreditationCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "сенім білдірілген адамды тіркеу", "зарегистрировать доверенное лицо", "register a trusted person");
}

/// <summary>Registers an observer of a party or of an organisation (art. 20-1(1)).</summary>
/// <param name="Person">The host's identity of the person.</param>
/// <param name="Name">The name; not empty.</param>
/// <param name="Sender">The host's identity of the party or organisation.</param>
/// <param name="IsOfParty">Whether a party sent the observer.</param>
/// <param name="Precinct">The number of the precinct, from 1.</param>
/// <param name="HasAuthority">Whether the sealed document of the sender is there.</param>
/// <param name="Born">The day of birth; null where the edition sets no age.</param>
public sealed record RegisterObserver(
    [Label("байқаушы", "наблюдатель", "observer")] string Person,
    [property: PersonalData]
    [Label("аты-жөні", "фамилия и имя", "name")] string Name,
    [Label("жіберген партия немесе ұйым", "направившая партия или организация", "sending party or organisation")] string Sender,
    [Label("партиядан", "от партии", "of party")] bool IsOfParty,
    [Label("учаске нөмірі", "номер участка", "number of precinct")] int Precinct,
    [Label("мөрмен куәландырылған құжат", "документ, удостоверенный печатью", "sealed document")] bool HasAuthority,
    [property: PersonalData]
    [Day(1900), Label("туған күні", "дата рождения", "date of birth")] LocalDate? Born = null) : AccreditationCommand, INamed
{
    static Words INamed.Text { get; } = new("байқаушыны тіркеу", "зарегистрировать наблюдателя", "register an observer");
}

/// <summary>Enters a representative of a medium (art. 20(8)).</summary>
/// <param name="Person">The host's identity of the person.</param>
/// <param name="Name">The name; not empty.</param>
/// <param name="Medium">The host's identity of the medium.</param>
/// <param name="IsTelevision">Whether it is a television channel.</param>
/// <param name="Precinct">The number of the precinct, from 1.</param>
/// <param name="HasAssignment">Whether the service certificate and the assignment of the editors are there.</param>
/// <param name="IsOnRegister">Whether the medium stands on the register of the authorised body, as asked since 2026.</param>
public sealed record RegisterMediaRepresentative(
    [Label("бұқаралық ақпарат құралының өкілі", "представитель средства массовой информации", "media representative")] string Person,
    [property: PersonalData]
    [Label("аты-жөні", "фамилия и имя", "name")] string Name,
    [Label("бұқаралық ақпарат құралы", "средство массовой информации", "medium")] string Medium,
    [Label("телеарна", "телеканал", "television channel")] bool IsTelevision,
    [Label("учаске нөмірі", "номер участка", "number of precinct")] int Precinct,
    [Label("қызметтік куәлік және тапсырма", "служебное удостоверение и задание", "certificate and assignment")] bool HasAssignment,
    [Label("есепке қойылған", "поставлено на учёт", "on register")] bool IsOnRegister = false) : AccreditationCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "бұқаралық ақпарат құралының өкілін тіркеу", "внести представителя средства массовой информации", "enter a media representative");
}

/// <summary>Accredits an observer of a foreign state or an international organisation (art. 20-2(2), (4)).</summary>
/// <param name="Person">The host's identity of the person.</param>
/// <param name="Name">The name; not empty.</param>
/// <param name="Sender">The host's identity of the state or organisation.</param>
/// <param name="IsSubmitted">Whether the Ministry of Foreign Affairs submitted it.</param>
/// <param name="IsBarred">Whether interests, an accreditation recalled before or guilt within five years bar the person.</param>
public sealed record AccreditForeignObserver(
    [Label(
        "шет мемлекеттің, халықаралық ұйымның байқаушысы", "наблюдатель иностранного государства, международной организации",
        "foreign observer")] string Person,
    [property: PersonalData]
    [Label("аты-жөні", "фамилия и имя", "name")] string Name,
    [Label("жіберген мемлекет немесе ұйым", "направившее государство или организация", "sending state or organisation")] string Sender,
    [Label("Сыртқы істер министрлігінің ұсынуы", "представление Министерства иностранных дел", "submitted by ministry")] bool IsSubmitted,
    [property: PersonalData]
    [Label("аккредиттеуге кедергі", "препятствие к аккредитации", "bar to accreditation")] bool IsBarred = false)
    : AccreditationCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "шет мемлекеттің, халықаралық ұйымның байқаушысын аккредиттеу",
        "аккредитовать наблюдателя иностранного государства, международной организации", "accredit a foreign observer");
}

/// <summary>Records that a trusted person lost the status (art. 31(6)).</summary>
/// <param name="Person">The person.</param>
/// <param name="Reason">Why.</param>
public sealed record ReleaseTrustedPerson(
    string Person,
    [Label("мәртебеден айырылу себебі", "причина утраты статуса", "why status is lost")] TrustedPersonEnd Reason)
    : AttendeeCommand(Person), INamed
{
    static Words INamed.Text { get; } = new(
        "сенім білдірілген адамның мәртебесін тоқтату", "прекратить статус доверенного лица", "end the status of a trusted person");
}

/// <summary>Cancels the registration of an observer for a breach (art. 20-1(4)).</summary>
/// <param name="Person">The person.</param>
/// <param name="Breach">The breach; not empty.</param>
public sealed record CancelObserver(
    string Person,
    [property: PersonalData]
    [Label("байқаушының бұзушылығы", "нарушение, допущенное наблюдателем", "breach by observer")] string Breach)
    : AttendeeCommand(Person), INamed
{
    static Words INamed.Text { get; } = new(
        "байқаушыны тіркеудің күшін жою", "отменить регистрацию наблюдателя", "cancel the registration of an observer");
}

/// <summary>Recalls the accreditation of a foreign observer (art. 20-2(8)-(9)).</summary>
/// <param name="Person">The person.</param>
/// <param name="IsAtSendersRequest">Whether the state or organisation asked for it; for a breach otherwise.</param>
public sealed record RecallForeignObserver(
    string Person,
    [Label(
        "жіберген мемлекеттің немесе ұйымның өтініші бойынша", "по обращению направившего государства или организации",
        "at request of sender")] bool IsAtSendersRequest)
    : AttendeeCommand(Person), INamed
{
    static Words INamed.Text { get; } = new(
        "шет мемлекеттің, халықаралық ұйымның байқаушысын аккредиттеуді кері қайтарып алу",
        "отозвать аккредитацию наблюдателя иностранного государства, международной организации",
        "recall the accreditation of a foreign observer");
}

/// <summary>Admits a person to a precinct on election day (art. 20(8)).</summary>
/// <param name="Person">The person.</param>
/// <param name="Precinct">The number of the precinct, from 1.</param>
public sealed record AdmitPerson(
    string Person,
    [Label("учаске нөмірі", "номер участка", "number of precinct")] int Precinct) : AttendeeCommand(Person), INamed
{
    static Words INamed.Text { get; } = new("учаскеге кіргізу", "допустить на участок", "admit to the precinct");
}

/// <summary>Records that a person left the precinct (art. 20(8)).</summary>
/// <param name="Person">The person.</param>
public sealed record RecordLeaving(string Person) : AttendeeCommand(Person), INamed
{
    static Words INamed.Text { get; } = new("учаскеден кеткенін тіркеу", "отметить уход с участка", "record the leaving");
}

/// <summary>Removes a person from the precinct by a reasoned decision in writing (art. 39(2)).</summary>
/// <param name="Person">The person.</param>
/// <param name="Breach">The breach; not empty.</param>
public sealed record RemovePerson(
    string Person,
    [property: PersonalData]
    [Label("шығару себебі", "причина удаления", "reason of removal")] string Breach) : AttendeeCommand(Person), INamed
{
    static Words INamed.Text { get; } = new(
        "дауыс беруге арналған үй-жайдан шығару", "удалить из помещения для голосования", "remove from the precinct");
}

/// <summary>Closes the list: the campaign is over (art. 31(6)).</summary>
public sealed record CloseAccreditation : AccreditationCommand, INamed
{
    static Words INamed.Text { get; } = new("тізімді жабу", "закрыть список", "close the list");
}
