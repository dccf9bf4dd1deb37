using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Contract;
using SelfGov.Journal.Json;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Elections.Commissions;

/// <summary>A command about a commission. The commands are a closed family: these, by the names under which programs give them.</summary>
[JsonDerivedType(typeof(EstablishCommission), "establish-commission")]
[JsonDerivedType(typeof(ElectMember), "elect-member")]
[JsonDerivedType(typeof(AppointMember), "appoint-member")]
[JsonDerivedType(typeof(ConveneMeeting), "convene-meeting")]
[JsonDerivedType(typeof(OpenMeeting), "open-meeting")]
[JsonDerivedType(typeof(ElectOfficers), "elect-officers")]
[JsonDerivedType(typeof(TakeDecision), "take-decision")]
[JsonDerivedType(typeof(RecordDissent), "record-dissent")]
[JsonDerivedType(typeof(SignMeetingProtocol), "sign-meeting-protocol")]
[JsonDerivedType(typeof(BeginCampaign), "begin-campaign")]
[JsonDerivedType(typeof(PublishComposition), "publish-composition")]
[JsonDerivedType(typeof(EndCampaign), "end-campaign")]
[JsonDerivedType(typeof(WarnMember), "warn-member")]
[JsonDerivedType(typeof(SuspendMember), "suspend-member")]
[JsonDerivedType(typeof(ResumeMember), "resume-member")]
[JsonDerivedType(typeof(ReleaseMember), "release-member")]
[JsonDerivedType(typeof(DismissMember), "dismiss-member")]
[JsonDerivedType(typeof(DiscontinueCommission), "discontinue-commission")]
public abstract record CommissionCommand : ICommand<ElectionCommission>
{
    private protected CommissionCommand() { }

    /// <summary>The name of the type, and nothing of its data: a command may hold personal data.</summary>
    public sealed override string ToString() => GetType().Name;
}

/// <summary>A command about one member.</summary>
/// <param name="Member">The host's identity of the member.</param>
public abstract record CommissionMemberCommand(
    [property: PartKey, Label("комиссия мүшесі", "член комиссии", "member of commission")] string Member) : CommissionCommand;

/// <summary>Forms a commission and fixes the number of its members (arts 10(3), 13(2), 17(1)).</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Kind">The kind of commission.</param>
/// <param name="Seats">The number of members.</param>
/// <param name="Precinct">The number of the precinct, from 1; null for a territorial commission.</param>
/// <param name="PrecinctVoters">The number of voters of the precinct, from 0; null for a territorial commission.</param>
/// <param name="IsSpecialPrecinct">Whether the precinct is one of art. 23(3): a ship, a hospital, a remote place.</param>
/// <param name="EarlierTermEndsOn">The last day of the term of the composition before; null where there was none.</param>
/// <param name="TermEndsOn">The last day of the term in a new unit, as in the others (since 2026); null for the usual term.</param>
/// <exception cref="ArgumentNullException">The unit is null.</exception>
public sealed record EstablishCommission(
    [Label("комиссияның бірлігі", "единица комиссии", "unit of commission")] Locality Unit,
    [Label("комиссия түрі", "вид комиссии", "kind of commission")] CommissionKind Kind,
    [Label("мүшелер саны", "число членов", "number of members")] int Seats,
    [Label("учаске нөмірі", "номер участка", "number of precinct")] int? Precinct = null,
    [Label("учаске сайлаушыларының саны", "число избирателей участка", "voters of precinct")] int? PrecinctVoters = null,
    [Label("ерекше учаске", "особый участок", "special precinct")] bool IsSpecialPrecinct = false,
    [Label("алдыңғы құрам мерзімінің соңғы күні", "последний день срока прежнего состава", "last day of earlier term")]
    LocalDate? EarlierTermEndsOn = null,
    [Label("жаңа бірліктегі мерзімнің соңғы күні", "последний день срока в новой единице", "last day of term in new unit")]
    LocalDate? TermEndsOn = null) : CommissionCommand, INamed
{
    static Words INamed.Text { get; } = new("комиссия құру", "образовать комиссию", "establish the commission");

    /// <summary>The unit.</summary>
    public Locality Unit { get; } = Unit ?? throw new ArgumentNullException(nameof(Unit));
}

/// <summary>Elects a member, to a seat that was never filled or that is free (arts 10(3), 19).</summary>
/// <param name="Member">The host's identity of the person.</param>
/// <param name="Name">The name; not empty.</param>
/// <param name="Proposer">Who proposed the person.</param>
/// <param name="ProposedBy">The host's identity of the party or association; null where the higher commission proposed.</param>
/// <param name="HasConsented">Whether the person's written consent is there.</param>
/// <param name="Bars">What bars the person, as the commission found it; empty where nothing does.</param>
/// <param name="Organisation">The host's identity of the employer; null where there is none.</param>
/// <param name="InPlaceOf">Whose seat it is, by the host's identity; null for the first holder.</param>
public sealed record ElectMember(
    [Label("сайланатын адам", "избираемое лицо", "person to elect")] string Member,
    [property: PersonalData]
    [Label("аты-жөні", "фамилия и имя", "name")] string Name,
    [Label("кім ұсынды", "кем предложен", "proposed by kind")] MemberProposer Proposer,
    [Label("ұсынған бірлестік", "предложившее объединение", "proposing association")] string? ProposedBy,
    [Label("келісетіні туралы өтініш", "заявление о согласии", "written consent")] bool HasConsented,
    [property: PersonalData]
    [Label("мүше болуға кедергілер", "препятствия к членству", "bars to membership")] ImmutableArray<MemberBar> Bars,
    [property: PersonalData]
    [Label("жұмыс орны", "место работы", "employer")] string? Organisation = null,
    [Label("кімнің орнына", "вместо кого", "in place of")] string? InPlaceOf = null) : CommissionCommand, INamed
{
    static Words INamed.Text { get; } = new("комиссия мүшесін сайлау", "избрать члена комиссии", "elect a member");
}

/// <summary>Appoints a member to a seat that is free for a time (arts 19(8), 20(12)).</summary>
/// <param name="Member">The host's identity of the person.</param>
/// <param name="Name">The name; not empty.</param>
/// <param name="InPlaceOf">Whose seat it is, by the host's identity.</param>
/// <param name="Bars">What bars the person, as the commission found it; empty where nothing does.</param>
public sealed record AppointMember(
    [Label("тағайындалатын адам", "назначаемое лицо", "person to appoint")] string Member,
    [property: PersonalData]
    [Label("аты-жөні", "фамилия и имя", "name")] string Name,
    [Label("кімнің орнына", "вместо кого", "in place of")] string InPlaceOf,
    [property: PersonalData]
    [Label("мүше болуға кедергілер", "препятствия к членству", "bars to membership")] ImmutableArray<MemberBar> Bars)
    : CommissionCommand, INamed
{
    static Words INamed.Text { get; } = new("комиссия мүшесін тағайындау", "назначить члена комиссии", "appoint a member");
}

/// <summary>Convenes a meeting and tells the members (arts 19(5)1), 20(2)-(3)).</summary>
/// <param name="Begins">When it begins, in local time.</param>
/// <param name="IsUrgent">Whether a decision cannot wait for 48 hours.</param>
/// <param name="Initiators">The members who ask for it; empty where the chair, or the higher commission's for the first, convenes.</param>
public sealed record ConveneMeeting(
    [Label("отырыстың басталуы", "начало заседания", "beginning of meeting")] LocalDateTime Begins,
    [Label("жедел шешім қабылдау қажет", "требуется принять неотложное решение", "decision cannot wait")] bool IsUrgent,
    [Label("отырысқа бастамашы мүшелер", "члены — инициаторы заседания", "members who ask")]
    ImmutableArray<string> Initiators) : CommissionCommand, INamed
{
    static Words INamed.Text { get; } = new("отырыс шақыру", "созвать заседание", "convene a meeting");
}

/// <summary>Opens the meeting, or finds that there is no quorum (art. 20(4)).</summary>
/// <param name="Present">The members present, by the host's identities.</param>
public sealed record OpenMeeting(
    [Label("қатысқан мүшелер", "присутствующие члены", "members present")] ImmutableArray<string> Present) : CommissionCommand, INamed
{
    static Words INamed.Text { get; } = new("отырысты ашу", "открыть заседание", "open the meeting");
}

/// <summary>Elects chair, deputy and secretary in a meeting (art. 10(3)).</summary>
/// <param name="Chair">The chair, by the host's identity.</param>
/// <param name="Deputy">The deputy chair.</param>
/// <param name="Secretary">The secretary.</param>
/// <param name="InFavour">The members who voted for them.</param>
public sealed record ElectOfficers(
    [Label("төраға", "председатель", "chair")] string Chair,
    [Label("төраға орынбасары", "заместитель председателя", "deputy chair")] string Deputy,
    [Label("хатшы", "секретарь", "secretary")] string Secretary,
    [Label("жақтап дауыс берген мүшелер", "голосовавшие за члены", "members in favour")] ImmutableArray<string> InFavour)
    : CommissionCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "төраға, орынбасар және хатшы сайлау", "избрать председателя, заместителя и секретаря", "elect the officers");
}

/// <summary>Puts a matter to the vote (art. 20(5)).</summary>
/// <param name="Matter">What is decided; not empty.</param>
/// <param name="InFavour">The members who voted for it.</param>
public sealed record TakeDecision(
    [Label("дауысқа қойылған мәселе", "вопрос, поставленный на голосование", "matter put to vote")] string Matter,
    [Label("жақтап дауыс берген мүшелер", "голосовавшие за члены", "members in favour")] ImmutableArray<string> InFavour)
    : CommissionCommand, INamed
{
    static Words INamed.Text { get; } = new("шешім қабылдау", "принять решение", "take a decision");
}

/// <summary>Records a dissenting opinion of a member (art. 20(5)).</summary>
/// <param name="Member">The member.</param>
/// <param name="Item">The number of the decision in the meeting, from 1.</param>
/// <param name="Opinion">The opinion; not empty.</param>
public sealed record RecordDissent(
    string Member,
    [Label("отырыстағы шешім нөмірі", "номер решения на заседании", "number of decision in meeting")] int Item,
    [property: PersonalData]
    [Label("ерекше пікір", "особое мнение", "dissenting opinion")] string Opinion) : CommissionMemberCommand(Member), INamed
{
    static Words INamed.Text { get; } = new("ерекше пікірді тіркеу", "приложить особое мнение", "record a dissenting opinion");
}

/// <summary>Signs the protocol of the meeting and closes it (art. 20(5)).</summary>
/// <param name="Protocol">The number of the protocol; not empty.</param>
public sealed record SignMeetingProtocol(
    [Label("хаттама нөмірі", "номер протокола", "number of protocol")] string Protocol) : CommissionCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "отырыс хаттамасына қол қою", "подписать протокол заседания", "sign the protocol of the meeting");
}

/// <summary>Records that an election is called which the commission holds (arts 13(4), 17(2), 20(3)).</summary>
/// <param name="CalledOn">The day of the call.</param>
public sealed record BeginCampaign(
    [Label("сайлау тағайындалған күн", "день назначения выборов", "day of call")] LocalDate CalledOn) : CommissionCommand, INamed
{
    static Words INamed.Text { get; } = new("сайлау науқанын бастау", "начать избирательную кампанию", "begin a campaign");
}

/// <summary>Publishes the composition (arts 13(4), 17(2)).</summary>
public sealed record PublishComposition : CommissionCommand, INamed
{
    static Words INamed.Text { get; } = new("құрамды жариялау", "опубликовать состав", "publish the composition");
}

/// <summary>Ends the campaign (art. 20(3)).</summary>
public sealed record EndCampaign : CommissionCommand, INamed
{
    static Words INamed.Text { get; } = new("сайлау науқанын аяқтау", "завершить избирательную кампанию", "end the campaign");
}

/// <summary>Warns a member (art. 19(7) since 2026).</summary>
/// <param name="Member">The member.</param>
/// <param name="Breach">The breach; not empty.</param>
public sealed record WarnMember(
    string Member,
    [property: PersonalData]
    [Label("мүшенің бұзушылығы", "нарушение, допущенное членом", "breach by member")] string Breach)
    : CommissionMemberCommand(Member), INamed
{
    static Words INamed.Text { get; } = new("мүшеге ескерту жасау", "вынести предупреждение члену", "warn a member");
}

/// <summary>Suspends the duties of a member (arts 19(6-1), 20(12)).</summary>
/// <param name="Member">The member.</param>
/// <param name="Ground">The ground.</param>
public sealed record SuspendMember(
    string Member,
    [Label("тоқтата тұру негізі", "основание приостановления", "ground of suspension")] SuspensionGround Ground)
    : CommissionMemberCommand(Member), INamed
{
    static Words INamed.Text { get; } = new(
        "мүшенің міндеттерін тоқтата тұру", "приостановить обязанности члена", "suspend the duties of a member");
}

/// <summary>Lets a member come back to the duties (arts 19(6-1), 20(12)).</summary>
/// <param name="Member">The member.</param>
public sealed record ResumeMember(string Member) : CommissionMemberCommand(Member), INamed
{
    static Words INamed.Text { get; } = new("мүшені міндеттеріне қайтару", "вернуть члена к обязанностям", "let a member resume");
}

/// <summary>Releases a member early (art. 19(6)).</summary>
/// <param name="Member">The member.</param>
/// <param name="Ground">The ground.</param>
public sealed record ReleaseMember(
    string Member,
    [Label("босату негізі", "основание освобождения", "ground of release")] ReleaseGround Ground) : CommissionMemberCommand(Member), INamed
{
    static Words INamed.Text { get; } = new("мүшені міндеттерінен босату", "освободить члена от обязанностей", "release a member");
}

/// <summary>Ends the powers of a member for repeated breaches (art. 19(7)).</summary>
/// <param name="Member">The member.</param>
/// <param name="FirstBreach">The day of the first breach.</param>
/// <param name="LastBreach">The day of the last one, later than the first.</param>
/// <param name="IsOnSubmission">Whether the territorial or the higher commission submitted it, as asked since 2026.</param>
public sealed record DismissMember(
    string Member,
    [property: PersonalData]
    [Label("бірінші бұзушылық күні", "день первого нарушения", "day of first breach")] LocalDate FirstBreach,
    [property: PersonalData]
    [Label("соңғы бұзушылық күні", "день последнего нарушения", "day of last breach")] LocalDate LastBreach,
    [Label("комиссияның ұсынуы бар", "есть представление комиссии", "submitted by commission")] bool IsOnSubmission = false)
    : CommissionMemberCommand(Member), INamed
{
    static Words INamed.Text { get; } = new("мүшенің өкілеттігін тоқтату", "прекратить полномочия члена", "end the powers of a member");
}

/// <summary>Ends the activity of the commission early (art. 10(7)).</summary>
public sealed record DiscontinueCommission : CommissionCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "комиссияның қызметін тоқтату", "прекратить деятельность комиссии", "discontinue the commission");
}
