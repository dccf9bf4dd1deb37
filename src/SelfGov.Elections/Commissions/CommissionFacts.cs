using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Journal.Json;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Elections.Commissions;

/// <summary>A fact of a commission. The facts are a closed family: these, by the names under which journals keep them for ever.</summary>
[JsonDerivedType(typeof(CommissionEstablished), "commission-established")]
[JsonDerivedType(typeof(MemberElected), "member-elected")]
[JsonDerivedType(typeof(MemberAppointed), "member-appointed")]
[JsonDerivedType(typeof(CommissionFormed), "commission-formed")]
[JsonDerivedType(typeof(MeetingConvened), "meeting-convened")]
[JsonDerivedType(typeof(MeetingOpened), "meeting-opened")]
[JsonDerivedType(typeof(MeetingWithoutQuorum), "meeting-without-quorum")]
[JsonDerivedType(typeof(OfficersElected), "officers-elected")]
[JsonDerivedType(typeof(DecisionTaken), "decision-taken")]
[JsonDerivedType(typeof(DecisionRejected), "decision-rejected")]
[JsonDerivedType(typeof(DissentRecorded), "dissent-recorded")]
[JsonDerivedType(typeof(MeetingProtocolSigned), "meeting-protocol-signed")]
[JsonDerivedType(typeof(CampaignBegan), "campaign-began")]
[JsonDerivedType(typeof(CompositionPublished), "composition-published")]
[JsonDerivedType(typeof(CampaignEnded), "campaign-ended")]
[JsonDerivedType(typeof(MemberWarned), "member-warned")]
[JsonDerivedType(typeof(MemberSuspended), "member-suspended")]
[JsonDerivedType(typeof(MemberResumed), "member-resumed")]
[JsonDerivedType(typeof(MemberReleased), "member-released")]
[JsonDerivedType(typeof(MemberDismissed), "member-dismissed")]
[JsonDerivedType(typeof(CommissionTermEnded), "commission-term-ended")]
[JsonDerivedType(typeof(CommissionDiscontinued), "commission-discontinued")]
public abstract record CommissionFact : Fact<ElectionCommission>
{
    private protected CommissionFact() { }
}

/// <summary>A fact about one member.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Member">The host's identity of the member.</param>
public abstract record CommissionMemberFact(LocalDate On, string Member) : CommissionFact
{
    /// <inheritdoc/>
    protected override ElectionCommission Fold(ElectionCommission current) => current.Move(Member, this);
}

/// <summary>A commission was formed and its number of members fixed (arts 10(3), 13(2), 17(1)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Kind">The kind of commission.</param>
/// <param name="Seats">The number of members.</param>
/// <param name="Precinct">The number of the precinct; null for a territorial commission.</param>
/// <param name="IsSpecialPrecinct">Whether the precinct is one of art. 23(3).</param>
/// <param name="EarlierTermEndsOn">The last day of the term of the composition before; null where there was none.</param>
/// <param name="TermEndsOn">The last day of the term in a new unit; null where the term is the usual one.</param>
public sealed record CommissionEstablished(
    LocalDate On, Locality Unit, CommissionKind Kind, int Seats, int? Precinct, bool IsSpecialPrecinct, LocalDate? EarlierTermEndsOn,
    LocalDate? TermEndsOn) : CommissionFact, INamed
{
    static Words INamed.Text { get; } = new("комиссия құрылды", "комиссия образована", "commission established");

    /// <inheritdoc/>
    protected override ElectionCommission Fold(ElectionCommission current) => current with
    {
        Unit = Unit,
        Kind = Kind,
        Seats = Seats,
        Precinct = Precinct,
        IsSpecialPrecinct = IsSpecialPrecinct,
        EarlierTermEndsOn = EarlierTermEndsOn,
        StatedTermEnd = TermEndsOn,
    };
}

/// <summary>The maslikhat elected a member (art. 10(3)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Member">The host's identity of the member.</param>
/// <param name="Name">The name; null once it was destroyed as personal data.</param>
/// <param name="Proposer">Who proposed the member.</param>
/// <param name="ProposedBy">The host's identity of the party or association; null where the higher commission proposed.</param>
/// <param name="Organisation">The host's identity of the employer; null where there is none.</param>
/// <param name="InPlaceOf">Whose seat it is; null for the first holder.</param>
public sealed record MemberElected(
    LocalDate On, string Member, [property: PersonalData] string? Name, MemberProposer Proposer, string? ProposedBy,
    [property: PersonalData] string? Organisation, string? InPlaceOf) : CommissionFact, INamed
{
    static Words INamed.Text { get; } = new("мүше сайланды", "член избран", "member elected");

    /// <inheritdoc/>
    protected override ElectionCommission Fold(ElectionCommission current)
    {
        var member = new CommissionMember(Member, Name, Proposer, ProposedBy, Organisation, InPlaceOf);
        ElectionCommission relieved = current.Relieve(InPlaceOf, this);
        return relieved with { Members = [.. relieved.Members.Where(each => each.Person != Member), member.After(this)] };
    }
}

/// <summary>The higher commission appointed a member to a seat that is free for a time (arts 19(8), 20(12)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Member">The host's identity of the member.</param>
/// <param name="Name">The name; null once it was destroyed as personal data.</param>
/// <param name="InPlaceOf">Whose seat it is.</param>
public sealed record MemberAppointed(LocalDate On, string Member, [property: PersonalData] string? Name, string InPlaceOf)
    : CommissionFact, INamed
{
    static Words INamed.Text { get; } = new("мүше тағайындалды", "член назначен", "member appointed");

    /// <inheritdoc/>
    protected override ElectionCommission Fold(ElectionCommission current)
    {
        var member = new CommissionMember(Member, Name, MemberProposer.HigherCommission, null, null, InPlaceOf);
        return current with { Members = [.. current.Members.Where(each => each.Person != Member), member.After(this)] };
    }
}

/// <summary>All seats were filled for the first time (art. 10(3)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record CommissionFormed(LocalDate On) : CommissionFact, INamed
{
    static Words INamed.Text { get; } = new("құрам қалыптастырылды", "состав сформирован", "composition complete");

    /// <inheritdoc/>
    protected override ElectionCommission Fold(ElectionCommission current)
    {
        // The day before the first day of the term, from which its months are counted.
        LocalDate anchor = current.EarlierTermEndsOn ?? On.PlusDays(-1);
        return current with { FormedOn = On, TermEndsOn = current.StatedTermEnd ?? current.Law.Term.Value.LastDay(anchor) };
    }
}

/// <summary>The members were told of a meeting (arts 19(5)1), 20(3)).</summary>
/// <param name="At">The moment.</param>
/// <param name="Begins">When it begins, in local time.</param>
/// <param name="IsUrgent">Whether a decision cannot wait.</param>
public sealed record MeetingConvened(Instant At, LocalDateTime Begins, bool IsUrgent) : CommissionFact, INamed
{
    static Words INamed.Text { get; } = new("отырыс шақырылды", "заседание созвано", "meeting convened");

    /// <inheritdoc/>
    protected override ElectionCommission Fold(ElectionCommission current) => current with { Meeting = new CommissionMeeting(Begins) };
}

/// <summary>A meeting was opened with a quorum (art. 20(4)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Present">The members present, by the host's identities.</param>
public sealed record MeetingOpened(LocalDate On, [property: JsonConverter(typeof(ValueListConverter<string>))] ValueList<string> Present)
    : CommissionFact, INamed
{
    static Words INamed.Text { get; } = new("отырыс ашылды", "заседание открыто", "meeting opened");

    /// <inheritdoc/>
    protected override ElectionCommission Fold(ElectionCommission current) =>
        current with { Meeting = current.Meeting! with { Present = Present }, LastMeetingOn = On };
}

/// <summary>Too few members came, and the meeting was not held (art. 20(4)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Present">The members present, by the host's identities.</param>
public sealed record MeetingWithoutQuorum(
    LocalDate On, [property: JsonConverter(typeof(ValueListConverter<string>))] ValueList<string> Present) : CommissionFact, INamed
{
    static Words INamed.Text { get; } = new("кворум болмады", "кворума нет", "no quorum");

    /// <inheritdoc/>
    protected override ElectionCommission Fold(ElectionCommission current) => current with { Meeting = null };
}

/// <summary>The commission elected its officers (art. 10(3)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Chair">The host's identity of the chair.</param>
/// <param name="Deputy">The host's identity of the deputy chair.</param>
/// <param name="Secretary">The host's identity of the secretary.</param>
/// <param name="InFavour">The members who voted for them.</param>
public sealed record OfficersElected(
    LocalDate On, string Chair, string Deputy, string Secretary,
    [property: JsonConverter(typeof(ValueListConverter<string>))] ValueList<string> InFavour) : CommissionFact, INamed
{
    static Words INamed.Text { get; } = new(
        "төраға, орынбасар және хатшы сайланды", "избраны председатель, заместитель и секретарь", "officers elected");

    /// <inheritdoc/>
    protected override ElectionCommission Fold(ElectionCommission current) =>
        current with { Chair = Chair, Deputy = Deputy, Secretary = Secretary };
}

/// <summary>A vote in a meeting.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Matter">What was put to the vote.</param>
/// <param name="InFavour">The members who voted for it.</param>
public abstract record CommissionVoteFact(
    LocalDate On, string Matter, [property: JsonConverter(typeof(ValueListConverter<string>))] ValueList<string> InFavour) : CommissionFact
{
    private protected abstract bool IsTaken { get; }

    /// <inheritdoc/>
    protected override ElectionCommission Fold(ElectionCommission current) => current with
    {
        Meeting = current.Meeting! with { Votes = current.Meeting.Votes.With(new CommissionVote(Matter, InFavour, IsTaken)) },
    };
}

/// <summary>The commission took a decision (art. 20(5)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Matter">What was decided.</param>
/// <param name="InFavour">The members who voted for it.</param>
public sealed record DecisionTaken(LocalDate On, string Matter, ValueList<string> InFavour)
    : CommissionVoteFact(On, Matter, InFavour), INamed
{
    static Words INamed.Text { get; } = new("шешім қабылданды", "решение принято", "decision taken");

    private protected override bool IsTaken => true;
}

/// <summary>A proposal did not get the votes of a majority of all members (art. 20(5)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Matter">What was proposed.</param>
/// <param name="InFavour">The members who voted for it.</param>
public sealed record DecisionRejected(LocalDate On, string Matter, ValueList<string> InFavour)
    : CommissionVoteFact(On, Matter, InFavour), INamed
{
    static Words INamed.Text { get; } = new("шешім қабылданбады", "решение не принято", "decision not taken");

    private protected override bool IsTaken => false;
}

/// <summary>
/// A member stated a dissenting opinion; it is attached to the protocol and brought at once to the higher commission (art. 20(5)).
/// </summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Member">The host's identity of the member.</param>
/// <param name="Item">The number of the decision in the meeting, from 1.</param>
/// <param name="Opinion">The opinion; null once it was destroyed as personal data.</param>
public sealed record DissentRecorded(LocalDate On, string Member, int Item, [property: PersonalData] string? Opinion)
    : CommissionFact, INamed
{
    static Words INamed.Text { get; } = new("ерекше пікір тіркелді", "особое мнение приложено", "dissent recorded");
}

/// <summary>The protocol of a meeting was signed (art. 20(5)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Protocol">The number of the protocol.</param>
public sealed record MeetingProtocolSigned(LocalDate On, string Protocol) : CommissionFact, INamed
{
    static Words INamed.Text { get; } = new("отырыс хаттамасына қол қойылды", "протокол заседания подписан", "protocol of meeting signed");

    /// <inheritdoc/>
    protected override ElectionCommission Fold(ElectionCommission current) => current with { Meeting = null };
}

/// <summary>An election was called that the commission holds (arts 13(4), 17(2), 20(3)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="CalledOn">The day of the call.</param>
public sealed record CampaignBegan(LocalDate On, LocalDate CalledOn) : CommissionFact, INamed
{
    static Words INamed.Text { get; } = new("сайлау науқаны басталды", "началась избирательная кампания", "campaign began");

    /// <inheritdoc/>
    protected override ElectionCommission Fold(ElectionCommission current) =>
        current with { CampaignSince = CalledOn, PublishedOn = null };
}

/// <summary>The composition was published (arts 13(4), 17(2)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record CompositionPublished(LocalDate On) : CommissionFact, INamed
{
    static Words INamed.Text { get; } = new("құрам жарияланды", "состав опубликован", "composition published");

    /// <inheritdoc/>
    protected override ElectionCommission Fold(ElectionCommission current) => current with { PublishedOn = On };
}

/// <summary>The campaign is over (art. 20(3)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record CampaignEnded(LocalDate On) : CommissionFact, INamed
{
    static Words INamed.Text { get; } = new("сайлау науқаны аяқталды", "избирательная кампания завершена", "campaign ended");

    /// <inheritdoc/>
    protected override ElectionCommission Fold(ElectionCommission current) => current with { CampaignSince = null };
}

/// <summary>The commission warned a member (art. 19(7) since 2026).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Member">The host's identity of the member.</param>
/// <param name="Breach">The breach; null once it was destroyed as personal data.</param>
public sealed record MemberWarned(LocalDate On, string Member, [property: PersonalData] string? Breach) : CommissionFact, INamed
{
    static Words INamed.Text { get; } = new("мүшеге ескерту жасалды", "члену вынесено предупреждение", "member warned");

    /// <inheritdoc/>
    protected override ElectionCommission Fold(ElectionCommission current) =>
        current.Change(Member, member => member with { Warnings = member.Warnings + 1 });
}

/// <summary>The duties of a member were suspended (arts 19(6-1), 20(12)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Member">The host's identity of the member.</param>
/// <param name="Ground">The ground.</param>
public sealed record MemberSuspended(LocalDate On, string Member, SuspensionGround Ground) : CommissionMemberFact(On, Member), INamed
{
    static Words INamed.Text { get; } = new("мүшенің міндеттері тоқтатыла тұрды", "обязанности члена приостановлены", "member suspended");
}

/// <summary>A member came back to the duties (arts 19(6-1), 20(12)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Member">The host's identity of the member.</param>
public sealed record MemberResumed(LocalDate On, string Member) : CommissionMemberFact(On, Member), INamed
{
    static Words INamed.Text { get; } = new("мүше міндеттеріне қайта кірісті", "член вернулся к обязанностям", "member resumed");

    /// <inheritdoc/>
    protected override ElectionCommission Fold(ElectionCommission current) => base.Fold(current.Relieve(Member, this));
}

/// <summary>The higher commission released a member (art. 19(6)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Member">The host's identity of the member.</param>
/// <param name="Ground">The ground.</param>
public sealed record MemberReleased(LocalDate On, string Member, ReleaseGround Ground) : CommissionMemberFact(On, Member), INamed
{
    static Words INamed.Text { get; } = new("мүше міндеттерінен босатылды", "член освобождён от обязанностей", "member released");
}

/// <summary>The maslikhat ended the powers of a member for repeated breaches (art. 19(7)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Member">The host's identity of the member.</param>
public sealed record MemberDismissed(LocalDate On, string Member) : CommissionMemberFact(On, Member), INamed
{
    static Words INamed.Text { get; } = new("мүшенің өкілеттігі тоқтатылды", "полномочия члена прекращены", "member dismissed");
}

/// <summary>The term of the commission is over (art. 10(3)).</summary>
/// <param name="At">The moment.</param>
public sealed record CommissionTermEnded(Instant At) : CommissionFact, INamed
{
    static Words INamed.Text { get; } = new("комиссияның өкілеттік мерзімі аяқталды", "срок полномочий комиссии истёк", "term ended");

    /// <inheritdoc/>
    protected override ElectionCommission Fold(ElectionCommission current) => current.End(this);
}

/// <summary>The activity of the commission was ended early (art. 10(7)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record CommissionDiscontinued(LocalDate On) : CommissionFact, INamed
{
    static Words INamed.Text { get; } = new(
        "комиссияның қызметі тоқтатылды", "деятельность комиссии прекращена", "commission discontinued");

    /// <inheritdoc/>
    protected override ElectionCommission Fold(ElectionCommission current) => current.End(this);
}

/// <summary>The contracts of both families, generated at compile time, so that trimming and AOT keep them.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CommissionFact))]
[JsonSerializable(typeof(ElectionCommission))]
[JsonSerializable(typeof(CommissionCommand))]
[JsonSerializable(typeof(CommissionLaw))]
internal sealed partial class CommissionJson : JsonSerializerContext;
