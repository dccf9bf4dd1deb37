using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Journal.Json;
using SelfGov.Kazakhstan;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;

namespace SelfGov.Elections.Commissions;

/// <summary>One composition of one election commission, from its formation to the end of its term: the case.</summary>
/// <remarks>Immutable; the fold of its facts under one edition of the law.</remarks>
public sealed record ElectionCommission : Case<CommissionState>
{
    internal ElectionCommission(CaseId id, CommissionLaw law)
        : base(id, law.Id) => Law = law;

    /// <summary>The law that the commission follows to its end.</summary>
    [JsonIgnore]
    public CommissionLaw Law { get; }

    /// <summary>The unit; null before the first fact.</summary>
    public Locality? Unit { get; internal init; }

    /// <summary>The name of the unit; null before the first fact.</summary>
    public override string? UnitName => Unit?.Name;

    /// <summary>The code of the unit; null before the first fact.</summary>
    public override string? UnitCode => Unit?.Code;

    /// <summary>The kind of commission.</summary>
    public CommissionKind Kind { get; internal init; }

    /// <summary>The number of the precinct; null for a territorial commission.</summary>
    public int? Precinct { get; internal init; }

    /// <summary>The number of members that was fixed; 0 before the first fact.</summary>
    public int Seats { get; internal init; }

    /// <summary>Whether the precinct is one of art. 23(3), where all members may work in one organisation.</summary>
    public bool IsSpecialPrecinct { get; internal init; }

    /// <summary>The last day of the term of the composition before; null where there was none.</summary>
    public LocalDate? EarlierTermEndsOn { get; internal init; }

    /// <summary>The last day of the term as it was stated; null where it follows from the formation.</summary>
    public LocalDate? StatedTermEnd { get; internal init; }

    /// <summary>The day on which the last seat was filled for the first time; null before.</summary>
    public LocalDate? FormedOn { get; internal init; }

    /// <summary>The last day of the term; null before the formation.</summary>
    public LocalDate? TermEndsOn { get; internal init; }

    /// <summary>The members, in the order of their election, whatever became of them.</summary>
    public ValueList<CommissionMember> Members { get; internal init; } = [];

    /// <summary>The host's identity of the chair; null while there is none.</summary>
    public string? Chair { get; internal init; }

    /// <summary>The host's identity of the deputy chair; null while there is none.</summary>
    public string? Deputy { get; internal init; }

    /// <summary>The host's identity of the secretary; null while there is none.</summary>
    public string? Secretary { get; internal init; }

    /// <summary>The meeting that is convened or open; null between meetings.</summary>
    public CommissionMeeting? Meeting { get; internal init; }

    /// <summary>The day of the last meeting that was held; null before the first.</summary>
    public LocalDate? LastMeetingOn { get; internal init; }

    /// <summary>The day of the call of the election whose campaign runs; null outside campaigns.</summary>
    public LocalDate? CampaignSince { get; internal init; }

    /// <summary>The day on which the composition was published in this campaign; null before.</summary>
    public LocalDate? PublishedOn { get; internal init; }

    /// <inheritdoc/>
    public override DateTimeZone Zone => Unit?.Zone ?? DateTimeZone.Utc;

    /// <summary>How many seats are filled for good; a member whose duties are suspended fills his.</summary>
    public int Filled => Members.Count(member => member.State is MemberState.Serving or MemberState.Suspended);

    /// <summary>The "total number of members" of quorum and majority (art. 20(4)-(5)).</summary>
    internal int Total => Law.Policies.FreeSeatsCount ? Seats : Math.Max(1, Members.Count(member => member.Votes));

    /// <inheritdoc/>
    protected override string LogName => "Commission";

    internal CommissionMember? Find(string? person) => Members.LastOrDefault(member => member.Person == person);

    /// <summary>How many stand in on seats that are free, but for the seat of the person.</summary>
    internal int StandingInBesides(string person) => Members.Count(member =>
        member.State == MemberState.StandingIn && member.InPlaceOf != person && Find(member.InPlaceOf) is { IsIn: false });

    internal bool IsOfficer(string person) => person == Chair || person == Deputy || person == Secretary;

    /// <summary>The case with the member moved by a fact; an officer who leaves has no office any more.</summary>
    internal ElectionCommission Move(string person, Fact<ElectionCommission> fact) => Change(person, member => member.After(fact)).Vacate();

    internal ElectionCommission Change(string person, Func<CommissionMember, CommissionMember> change) => this with
    {
        Members = [.. Members.Select(member => member.Person == person ? change(member) : member)],
    };

    /// <summary>Whoever stood in for the person stands back.</summary>
    internal ElectionCommission Relieve(string? person, Fact<ElectionCommission> fact) => person is null ? this : this with
    {
        Members =
        [
            .. Members.Select(member =>
                member.State == MemberState.StandingIn && member.InPlaceOf == person ? member.After(fact) : member),
        ],
    };

    internal ElectionCommission End(Fact<ElectionCommission> fact) => (this with
    {
        Members = [.. Members.Select(member => member.IsIn ? member.After(fact) : member)],
        Meeting = null,
    }).Vacate();

    private ElectionCommission Vacate() => this with { Chair = Kept(Chair), Deputy = Kept(Deputy), Secretary = Kept(Secretary) };

    private string? Kept(string? officer) => Find(officer) is { IsIn: true } ? officer : null;
}

/// <summary>Where a commission stands.</summary>
public enum CommissionState
{
    /// <summary>Nobody has formed the commission yet.</summary>
    NotFormed,

    /// <summary>Its number is fixed; the maslikhat elects its members (art. 10(3)).</summary>
    Forming,

    /// <summary>All seats were filled; the first meeting is due (art. 20(2)).</summary>
    Formed,

    /// <summary>It has held its first meeting, and none is open (art. 20(3)).</summary>
    Working,

    /// <summary>A meeting with a quorum is open (art. 20(4)).</summary>
    InSession,

    /// <summary>The term is over (art. 10(3)).</summary>
    TermOver,

    /// <summary>Its activity was ended early (art. 10(7)).</summary>
    Discontinued,
}

/// <summary>A member of a commission.</summary>
/// <param name="Person">The host's opaque identity of the person.</param>
/// <param name="Name">The name; empty once it was destroyed as personal data.</param>
/// <param name="Proposer">Who proposed the member.</param>
/// <param name="ProposedBy">The host's identity of the party or association; null where the higher commission proposed.</param>
/// <param name="Organisation">The host's identity of the employer; null where there is none.</param>
/// <param name="InPlaceOf">Whose seat it is; null for the first holder.</param>
public sealed record CommissionMember(
    string Person, [property: PersonalData] string? Name, MemberProposer Proposer, string? ProposedBy,
    [property: PersonalData] string? Organisation, string? InPlaceOf)
{
    internal static readonly Topology<MemberState> Topology =
        Topology<MemberState>.Observe(MemberState.Proposed, CommissionLifecycle.Procedure.Facts.Family, Configure);

    /// <summary>Where the member stands.</summary>
    public MemberState State { get; init; }

    /// <summary>The number of warnings (art. 19(7)).</summary>
    public int Warnings { get; init; }

    /// <summary>Whether the member takes part in meetings.</summary>
    public bool Votes => State is MemberState.Serving or MemberState.StandingIn;

    /// <summary>Whether the member has not left.</summary>
    public bool IsIn => Votes || State == MemberState.Suspended;

    /// <summary>The identity of the person alone: a name does not belong in a log.</summary>
    public override string ToString() => Person;

    internal CommissionMember After(Fact<ElectionCommission> fact) => this with
    {
        State = Topology.Next(State, fact.GetType())
            ?? throw new InvalidOperationException($"Member {Person} is {State}: the fact {fact.GetType().Name} cannot follow."),
    };

    internal static void Configure(TopologyDefinition<MemberState> member)
    {
        member.Configure(MemberState.Proposed)
            .Permit<MemberElected>(MemberState.Serving)
            .Permit<MemberAppointed>(MemberState.StandingIn);
        member.Configure(MemberState.Serving).Permit<MemberSuspended>(MemberState.Suspended);
        member.Configure(MemberState.Suspended).Permit<MemberResumed>(MemberState.Serving);
        member.Configure(MemberState.StandingIn)
            .Permit<MemberElected>(MemberState.Released)
            .Permit<MemberResumed>(MemberState.Released);
        foreach (MemberState voting in new[] { MemberState.Serving, MemberState.StandingIn })
        {
            member.Configure(voting).Record<DissentRecorded>();
        }

        foreach (MemberState staying in new[] { MemberState.Serving, MemberState.StandingIn, MemberState.Suspended })
        {
            member.Configure(staying)
                .Record<MemberWarned>()
                .Permit<MemberReleased>(MemberState.Released)
                .Permit<MemberDismissed>(MemberState.Dismissed)
                .Permit<CommissionTermEnded>(MemberState.Released)
                .Permit<CommissionDiscontinued>(MemberState.Released);
        }
    }
}

/// <summary>Where a member of a commission stands.</summary>
public enum MemberState
{
    /// <summary>Proposed; elected or appointed by the same fact, so that no member stays here.</summary>
    Proposed,

    /// <summary>Elected by the maslikhat (art. 10(3)).</summary>
    Serving,

    /// <summary>Appointed by the higher commission until the seat is filled or its holder comes back (arts 19(8), 20(12)).</summary>
    StandingIn,

    /// <summary>The duties are suspended (arts 19(6-1), 20(12)).</summary>
    Suspended,

    /// <summary>Released (art. 19(6)).</summary>
    Released,

    /// <summary>The powers were ended for breaches (art. 19(7)).</summary>
    Dismissed,
}

/// <summary>A meeting of a commission (art. 20(3)-(5)).</summary>
/// <param name="Begins">When it begins, in local time.</param>
public sealed record CommissionMeeting(LocalDateTime Begins)
{
    /// <summary>The members present, by the host's identities; empty before the meeting is open.</summary>
    [JsonConverter(typeof(ValueListConverter<string>))]
    public ValueList<string> Present { get; init; } = [];

    /// <summary>What was put to the vote, in order.</summary>
    [JsonConverter(typeof(ValueListConverter<CommissionVote>))]
    public ValueList<CommissionVote> Votes { get; init; } = [];
}

/// <summary>A vote in a meeting of a commission; it is open (art. 20(5)).</summary>
/// <param name="Matter">What was put to the vote.</param>
/// <param name="InFavour">The members who voted for it, by the host's identities.</param>
/// <param name="IsTaken">Whether the decision was taken.</param>
public sealed record CommissionVote(
    string Matter, [property: JsonConverter(typeof(ValueListConverter<string>))] ValueList<string> InFavour, bool IsTaken);
