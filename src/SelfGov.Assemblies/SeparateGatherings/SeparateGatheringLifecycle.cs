using NodaTime;
using NodaTime.TimeZones;
using SelfGov.Assemblies.Sittings;
using SelfGov.Cases;
using SelfGov.Journal.Chain;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<
    SelfGov.Assemblies.SeparateGatherings.SeparateGathering, SelfGov.Assemblies.SeparateGatherings.SeparateGatheringState>;
using State = SelfGov.Assemblies.SeparateGatherings.SeparateGatheringState;

namespace SelfGov.Assemblies.SeparateGatherings;

/// <summary>A separate gathering of the residents of one plot (art. 39-3(6) of the law on local government).</summary>
/// <remarks>
/// Notice, quorum, vote and protocol are those of the model rules, order No. 122 of 2023; before them they were matters of the local order
/// that the maslikhat approved (see <c>docs/law/gaps-assemblies.md</c>).
/// </remarks>
public static class SeparateGatheringLifecycle
{
    /// <summary>The kind of procedure.</summary>
    public const string Kind = "separate-gathering";

    /// <summary>The procedure as a host adds it. The edition in force in the unit on the day on which the plot is set governs.</summary>
    public static readonly Procedure<SeparateGathering> Procedure = new(
        Kind,
        () => AssemblyEditions.Ids,
        (edition, calendar) => Under(AssemblyEditions.Larger[edition].Law, calendar),
        typeof(SeparateGatheringFact),
        typeof(SeparateGatheringCommand),
        () => SeparateGatheringJson.Default,
        (opening, now) => opening is SetPlot { Unit: { } unit } ? AssemblyEditions.Governing(unit, now) : null,
        () => KazakhstanCalendar.Work)
    {
        Name = new("бөлек жергілікті қоғамдастық жиыны", "раздельный сход местного сообщества", "separate gathering"),
    };

    private static readonly Words ResidentsText = new(
        "учаскеде қатысуға құқығы бар тұрғындардың саны көрсетілуге тиіс",
        "должно быть указано число жителей участка, имеющих право участвовать",
        "the number of residents of the plot who may take part must be given");

    private static readonly Words VotesText = new(
        "әрбір кандидатура үшін берілген дауыстар саны қатысушылар санынан аспауға тиіс",
        "голосов за каждую кандидатуру должно быть не больше, чем участников",
        "there must not be more votes for a nominee than residents present");

    /// <summary>The procedure under one edition of the law.</summary>
    /// <param name="law">The edition, or one derived from it.</param>
    /// <param name="calendar">
    /// The working days, for a notice that a policy counts in them; <see cref="KazakhstanCalendar.Work"/> where null.
    /// </param>
    /// <exception cref="ArgumentNullException">The law is null.</exception>
    public static Lifecycle<SeparateGathering, SeparateGatheringState> Under(AssemblyLaw law, WorkCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(law);
        var gathering = new Builder(Procedure, law.Id, id => new SeparateGathering(id, law));
        gathering.GovernedBy(law, SeparateGatheringJson.Default, KazakhstanCalendar.OrWork(calendar));
        gathering.Topology(State.NotSet, Configure);
        gathering.Name(States(law.SeparateGathering));
        Plot(gathering, law);
        Notice(gathering, law, KazakhstanCalendar.OrWork(calendar));
        Holding(gathering, law);
        Election(gathering, law, KazakhstanCalendar.OrWork(calendar));
        return gathering.Build();
    }

    private static StateText<State>[] States(Citation basis) =>
    [
        new(State.NotSet, new("учаске белгіленбеген", "участок не определён", "no plot"), basis),
        new(State.PlotSet, new("учаске белгіленді", "участок определён", "plot set"), basis),
        new(State.Noticed, new("тұрғындар хабардар етілді", "жители оповещены", "residents notified"), basis),
        new(State.Held, new("өткізілді", "проведён", "held"), basis),
        new(State.RepresentativesElected, new("өкілдер сайланды", "представители избраны", "representatives elected"), basis),
        new(State.ProtocolHandedOver, new(
            "хаттама әкімнің аппаратына берілді", "протокол передан в аппарат акима", "protocol handed over"), basis, IsFinal: true),
    ];

    private static void Configure(TopologyDefinition<State> gathering)
    {
        gathering.Configure(State.NotSet).Permit<PlotSet>(State.PlotSet);
        gathering.Configure(State.PlotSet).Permit<NoticeGiven>(State.Noticed);
        gathering.Configure(State.Noticed)
            .Record<NoticeCorrected>()
            .Permit<Held>(State.Held)
            .Permit<NotHeld>(State.PlotSet);
        gathering.Configure(State.Held)
            .Record<AttendanceCorrected>()
            .Permit<RepresentativesElected>(State.RepresentativesElected);
        gathering.Configure(State.RepresentativesElected).Record<AttendanceCorrected>();
        gathering.Configure(State.RepresentativesElected).Permit<ProtocolHandedOver>(State.ProtocolHandedOver);
    }

    private static void Plot(Builder gathering, AssemblyLaw law) =>
        gathering.On<SetPlot>(law.SeparateGathering)
            .By(Roles.UnitAkim)
            .Require(
                "plot.named", law.SeparateGathering,
                new("учаске көрсетілуге тиіс", "участок должен быть указан", "the plot must be named"),
                nameof(SetPlot.Plot), m => m.Command.Plot, Present)
            .Require(
                "plot.kind", law.Plots.Basis,
                new(
                    "учаскенің түрі заңда көзделген болуға тиіс", "вид участка должен быть предусмотрен законом",
                    "the kind of plot must be provided for by the act"),
                nameof(SetPlot.Kind), m => m.Command.Kind, OneOf<PlotKind>([.. law.Plots.Value.Order()]), AssemblyParameters.Of)
            .Require(
                "seats.number", law.RepresentativesOfPlot?.Basis ?? law.SeparateGathering,
                new(
                    "өкілдердің саны белгіленген шекте болуға тиіс", "число представителей должно быть в установленных пределах",
                    "the number of representatives must lie within its limits"),
                nameof(SetPlot.Seats), m => m.Command.Seats, law.RepresentativesOfPlot is { } most ? Between(1, most.Value) : AtLeast(1))
            .Require(
                "seats.share", law.SeparateGathering,
                new(
                    "өкілдердің саны тұрғындар санының белгіленген үлесінен аспауға тиіс",
                    "представителей должно быть не больше установленной доли жителей",
                    "there must not be more representatives than the share of the residents that the local order sets"),
                nameof(SetPlot.Seats), m => m.Command.Seats,
                m => ShareOf(law) is { } share && m.Command.Residents is >= 1 and var residents
                    ? AtMost((int)share.Of(residents))
                    : default)
            .Require(
                "residents.number", law.SeparateGathering, ResidentsText,
                nameof(SetPlot.Residents), m => m.Command.Residents, ShareOf(law) is null ? default : AtLeast<int?>(1))
            .Decide(m => new PlotSet(
                AssemblyEditions.Day(m.Command.Unit, m.Now), m.Command.Unit, m.Command.Plot, m.Command.Kind, m.Command.Seats,
                m.Command.Residents));

    // A share of the local order gives the number only where the act itself sets none.
    private static Share? ShareOf(AssemblyLaw law) => law.RepresentativesOfPlot is null ? law.Policies.RepresentativesShare : null;

    private static void Notice(Builder gathering, AssemblyLaw law, WorkCalendar calendar)
    {
        Ruled<TimeLimit>? notice = law.Policies.SeparateGatheringNotice is { } named
            ? new(named.Before(), law.SeparateGathering)
            : law.SeparateNotice;
        TimeLimit? limit = notice?.Value.Counted(law.Policies.NoticeCounting);
        var notify = gathering.On<NotifyOfSeparateGathering>(law.Notice.Basis)
            .By(Roles.UnitAkim, Roles.AkimOffice)

            // Hours are announced to the minute, so the first that follows the notice is the next full one.
            .Require(
                "notice.ahead", law.Notice.Basis,
                new(
                    "бөлек жиын тұрғындар хабардар етілгеннен кейін өткізілуге тиіс",
                    "раздельный сход должен проводиться после оповещения жителей",
                    "the gathering must follow the notice"),
                nameof(NotifyOfSeparateGathering.Notice), m => m.Command.Notice.At,
                m => NotEarlier(NextMinute(m.Now.InZone(m.Case.Zone).LocalDateTime)))
            .Require(
                "notice.in-time", notice?.Basis ?? law.SeparateGathering,
                new("хабардар ету мерзімі сақталуға тиіс", "срок оповещения должен быть соблюдён", "the time of notice must be kept"),
                nameof(NotifyOfSeparateGathering.Notice), m => m.Today,
                m => limit is null ? default : NotLater(limit.LastDay(m.Command.Notice.At.Date, calendar)))
            .Require(
                "notice.place", law.Notice.Basis,
                new("өткізілетін орын көрсетілуге тиіс", "должно быть указано место проведения", "the place must be named"),
                nameof(NotifyOfSeparateGathering.Notice), m => m.Command.Notice.Place, Present)
            .Require(
                "notice.form", law.SeparateGathering,
                new(
                    "бөлек жиын бетпе-бет өткізілуге тиіс", "раздельный сход должен проводиться очно",
                    "a separate gathering must be held in person"),
                nameof(NotifyOfSeparateGathering.Notice), m => m.Command.Notice.Form, Exactly(SittingForm.InPerson), AssemblyParameters.Of);
        notify.Decide(m => new NoticeGiven(m.Today, m.Command.Notice));
        gathering.On<CorrectSeparateNotice>(law.Notice.Basis)
            .Corrects(
                notify, m => new NotifyOfSeparateGathering(m.Case.Notice!), m => new NotifyOfSeparateGathering(m.Command.Notice),
                m => m.Case, m => m.Case.NoticeGivenOn, m => m.Case.SetOn)
            .Decide(m => new NoticeCorrected(
                m.Today, m.Case.Notice!, m.Case.NoticeGivenOn!.Value, m.Command.Notice, m.Command.Day, m.Command.Act));
    }

    private static void Holding(Builder gathering, AssemblyLaw law)
    {
        var hold = gathering.On<HoldSeparateGathering>(law.SeparateGathering)
            .By(Roles.UnitAkim, Roles.AuthorisedPerson)
            .From(new Limit<SeparateGathering>(
                "sitting.begins", new("жарияланған басталу уақыты", "объявленное время начала", "the announced hour"), law.Notice.Basis,
                current => current.Notice is { } notice ? Hour(notice, current.Zone) : null))
            .Require(
                "present.number", law.SeparateGathering,
                new("тұрғындар қатысуға тиіс", "должны участвовать жители", "residents must take part"),
                nameof(HoldSeparateGathering.Present), m => m.Command.Present,
                m => (m.Command.Residents ?? m.Case.Residents) is >= 1 and var residents ? Between(1, residents) : AtLeast(1))
            .Require(
                "residents.number", law.SeparateQuorum?.Basis ?? law.SeparateGathering, ResidentsText,
                nameof(HoldSeparateGathering.Residents), m => m.Command.Residents ?? m.Case.Residents,
                m => m.Command.Residents is not null && m.Case.Residents is >= 1 and var counted ? Exactly<int?>(counted)
                    : law.SeparateQuorum is null ? default
                    : AtLeast<int?>(1));
        hold.Decide<Held, NotHeld>(m => law.SeparateQuorum is { } quorum && (m.Command.Residents ?? m.Case.Residents) is { } residents
                && !quorum.Value.Share.IsMet(m.Command.Present, residents)
            ? new NotHeld(m.Case.Notice!.At.Date, m.Command.Present, residents)
            : new Held(m.Case.Notice!.At.Date, m.Command.Present, m.Command.Residents));
        gathering.On<CorrectSeparateAttendance>(law.SeparateGathering)
            .Corrects(
                hold, m => new HoldSeparateGathering(m.Case.Present), m => new HoldSeparateGathering(m.Command.Present), m => m.Case,
                nearest: m => m.Case.Present > m.Case.MostVotes
                    ? [new HoldSeparateGathering(m.Case.Present - 1), new HoldSeparateGathering(m.Case.Present + 1)]
                    : [new HoldSeparateGathering(m.Case.Present + 1)])
            .Require(
                "votes.number", law.SeparateVote ?? law.SeparateGathering, VotesText,
                nameof(CorrectSeparateAttendance.Present), m => m.Command.Present,
                m => m.Case.MostVotes > 0 ? AtLeast(m.Case.MostVotes) : default)
            .Decide(m => new AttendanceCorrected(m.Today, m.Case.Present, m.Command.Present, m.Command.Act));
    }

    private static void Election(Builder gathering, AssemblyLaw law, WorkCalendar calendar)
    {
        Limit<SeparateGathering> protocol = new(
            "protocol.due", new(
                "хаттаманы беру мерзімінің соңы", "окончание срока передачи протокола",
                "the end of the time to hand over the protocol"),
            law.SeparateHandOver?.Basis ?? law.SeparateGathering,
            current => law.SeparateHandOver is { } handOver && current is { HeldOn: not null, Notice: { } notice }
                ? handOver.Value.Until(notice.At.Date, current.Zone, calendar)
                : null);
        gathering.On<ElectRepresentatives>(law.SeparateGathering)
            .By(Roles.Participants)
            .Duty(protocol)
            .Require(
                "representatives.number", law.RepresentativesOfPlot?.Basis ?? law.SeparateGathering,
                new(
                    "өкілдердің саны кемінде бір болуға және белгіленген саннан аспауға тиіс",
                    "представителей должно быть не менее одного и не больше установленного числа",
                    "there must be at least one representative and not more than seats"),
                nameof(ElectRepresentatives.Representatives),
                m => m.Command.Representatives.IsDefault ? 0 : m.Command.Representatives.Length, m => Between(1, m.Case.Seats))
            .Require(
                "representatives.different", law.SeparateGathering,
                new(
                    "өкілдер әртүрлі адамдар болуға тиіс", "представители должны быть разными лицами",
                    "the representatives must be different persons"),
                m => m.Command.Representatives.IsDefault || (m.Command.Representatives.All(id => Presence.IsGiven(id))
                    && m.Command.Representatives.Distinct(StringComparer.Ordinal).Count() == m.Command.Representatives.Length),
                field: nameof(ElectRepresentatives.Representatives))
            .Require(
                "votes.number", law.SeparateVote ?? law.SeparateGathering,
                VotesText,
                m => VotesOf(m.Command).All(each => each.Votes >= 0 && each.Votes <= m.Case.Present)
                    && VotesOf(m.Command).Select(each => each.Nominee).Distinct(StringComparer.Ordinal).Count()
                        == VotesOf(m.Command).Length,
                field: nameof(ElectRepresentatives.Votes))
            .Require(
                "representatives.most-votes", law.SeparateVote ?? law.SeparateGathering,
                new(
                    "өкілдер болып ең көп дауыс жинаған кандидаттар сайлануға тиіс",
                    "представителями должны быть избраны кандидаты, набравшие наибольшее число голосов",
                    "the candidates with the most votes must be elected representatives"),
                m => law.SeparateVote is null || VotesOf(m.Command).Length == 0 || HaveMost(m.Command, m.Case.Seats),
                field: nameof(ElectRepresentatives.Representatives))
            .Decide(m => new RepresentativesElected(
                m.Today, [.. m.Command.Representatives], VotesOf(m.Command).Length == 0 ? null : m.Command.Votes));

        gathering.On<HandOverSeparateProtocol>(law.SeparateGathering)
            .By(Roles.SittingChair, Roles.SittingSecretary)
            .Duty(protocol)
            .Require(
                "protocol.digest", law.SeparateGathering,
                new(
                    "хаттаманың хеші 64 он алтылық цифрдан тұруға тиіс", "хеш протокола должен состоять из 64 шестнадцатеричных цифр",
                    "the digest of the protocol must be 64 hexadecimal digits"),
                m => HexDigest.Is(m.Command.Digest),
                field: nameof(HandOverSeparateProtocol.Digest))
            .Decide(m => new ProtocolHandedOver(
                m.Today, m.Command.Digest, Lateness.Days(protocol.At(m.Case), m.Today, m.Case.Zone)));
    }

    private static NomineeVote[] VotesOf(ElectRepresentatives command) => [.. command.Votes ?? Enumerable.Empty<NomineeVote>()];

    // Every seat is taken while there are nominees with votes, and nobody left out has more votes than anybody elected: of equals the chair
    // decides.
    private static bool HaveMost(ElectRepresentatives command, int seats)
    {
        NomineeVote[] votes = VotesOf(command);
        HashSet<string> elected = [.. command.Representatives.IsDefault ? [] : command.Representatives];
        NomineeVote[] chosen = [.. votes.Where(each => elected.Contains(each.Nominee))];
        return chosen.Length == elected.Count
            && chosen.All(each => each.Votes > 0)
            && chosen.Length == Math.Min(seats, votes.Count(each => each.Votes > 0))
            && votes.Where(each => !elected.Contains(each.Nominee)).All(each => chosen.All(one => one.Votes >= each.Votes));
    }

    private static LocalDateTime NextMinute(LocalDateTime now) => now.Date.At(new LocalTime(now.Hour, now.Minute)).PlusMinutes(1);

    private static Instant Hour(SittingNotice notice, DateTimeZone zone) =>
        zone.ResolveLocal(notice.At, Resolvers.LenientResolver).ToInstant();
}
