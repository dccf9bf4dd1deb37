using System.Collections.Immutable;
using NodaTime;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<
    SelfGov.Elections.Commissions.ElectionCommission, SelfGov.Elections.Commissions.CommissionState>;

namespace SelfGov.Elections.Commissions.Steps;

/// <summary>Articles 10(3), 13(2), 17(1), 19(8)-(10): the number of members, their election and replacement.</summary>
internal static class CompositionSteps
{
    private static readonly Words NotBarred = new(
        "адам заңға сәйкес сайлау комиссиясының мүшесі бола алмайтындардың қатарында болмауға тиіс",
        "лицо не должно быть в числе тех, кто по закону не может быть членом избирательной комиссии",
        "nothing in the law must bar the person");

    internal static void Define(Builder commission, CommissionLaw law)
    {
        Establishment(commission, law);
        Election(commission, law);
        Appointment(commission, law);
        commission.When(
            new Limit<ElectionCommission>(
                "term.ends", new("өкілеттік мерзімінің соңы", "окончание срока полномочий", "end of the term"), law.Term.Basis,
                current => current.TermEndsOn is { } day ? current.Zone.AtStartOfDay(day.PlusDays(1)).ToInstant() : null),
            (_, at) => new CommissionTermEnded(at));
        commission.On<DiscontinueCommission>(law.Discontinuance)
            .By(Roles.CentralCommission, Roles.TerritorialCommission, Roles.Court)
            .Require(
                "discontinuance.body", law.Discontinuance,
                new(
                    "комиссияның қызметін оны құратын орган немесе сот тоқтатуға тиіс",
                    "деятельность комиссии должен прекращать образующий её орган или суд",
                    "the body that forms the commission, or a court, must end its activity"),
                m => m.Actor.Role == Roles.Court || m.Actor.Role == CommissionBodies.Forming(m.Case.Kind))
            .OnActor("discontinuance.body")
            .Decide(m => new CommissionDiscontinued(m.Today));
    }

    private static void Establishment(Builder commission, CommissionLaw law) => commission.On<EstablishCommission>(law.Formation)
        .By(Roles.CentralCommission, Roles.TerritorialCommission)
        .Require(
            "commission.kind", law.Formation,
            new("комиссия түрі белгілі болуға тиіс", "вид комиссии должен быть известен", "the kind of commission must be known"),
            nameof(EstablishCommission.Kind), m => m.Command.Kind,
            OneOf<CommissionKind>([CommissionKind.Oblast, CommissionKind.Raion, CommissionKind.Precinct]), CommissionParameters.Of)
        .Require(
            "commission.body", law.Formation,
            new(
                "аумақтық комиссияны Орталық сайлау комиссиясы, учаскелік комиссияны аумақтық комиссия құруға тиіс",
                "территориальную комиссию должна образовать Центральная избирательная комиссия, участковую — территориальная",
                "the Central Election Commission must form a territorial commission, a territorial one that of a precinct"),
            m => m.Actor.Role == CommissionBodies.Forming(m.Command.Kind),
            field: nameof(EstablishCommission.Kind))
        .Require(
            "commission.precinct", law.OddNumber,
            new(
                "учаске нөмірі мен сайлаушылар саны тек учаскелік комиссияда көрсетілуге тиіс",
                "номер участка и число избирателей должны быть указаны для участковой комиссии, и только для неё",
                "the number of the precinct and of its voters must be given for a precinct commission, and for no other"),
            m => m.Command.Kind == CommissionKind.Precinct
                ? m.Command is { Precinct: >= 1, PrecinctVoters: >= 0 }
                : m.Command is { Precinct: null, PrecinctVoters: null, IsSpecialPrecinct: false },
            field: nameof(EstablishCommission.Precinct))
        .Require(
            "commission.seats", law.OddNumber,
            new(
                "учаскелік комиссия мүшелерінің саны белгіленген шекте болуға тиіс",
                "число членов участковой комиссии должно быть в установленных пределах",
                "the number of members of a precinct commission must be within the bounds"),
            nameof(EstablishCommission.Seats), m => m.Command.Seats,
            m => m.Command.Kind == CommissionKind.Precinct ? Bounds(law, m.Command) : default)
        .Require(
            "commission.seven", law.TerritorialSeats.Basis,
            new(
                "аумақтық комиссия белгіленген мүшелер санынан тұруға тиіс",
                "территориальная комиссия должна состоять из установленного числа членов",
                "a territorial commission must have the number of members that the act sets"),
            nameof(EstablishCommission.Seats), m => m.Command.Seats,
            m => m.Command.Kind == CommissionKind.Precinct ? default : Exactly(law.TerritorialSeats.Value))
        .Require(
            "commission.odd", law.OddNumber,
            new("мүшелер саны тақ болуға тиіс", "число членов должно быть нечётным", "the number of members must be odd"),
            m => m.Command.Kind != CommissionKind.Precinct || int.IsOddInteger(m.Command.Seats),
            found: m => Words.Of(m.Command.Seats),
            field: nameof(EstablishCommission.Seats))
        .Require(
            "commission.term-of-new-unit", law.TermOfNewUnit ?? law.Term.Basis,
            new(
                "мерзімнің соңғы күні жаңа бірлікте ғана және заңның редакциясында көзделген болса көрсетілуге тиіс",
                "последний день срока должен указываться только в новой единице и если это предусмотрено редакцией закона",
                "the last day of the term must be stated only in a new unit, and where the edition lets it"),
            m => m.Command.TermEndsOn is not { } end
                || (law.TermOfNewUnit is not null && m.Command.EarlierTermEndsOn is null
                    && end > m.Now.InZone(m.Command.Unit.Zone).Date),
            field: nameof(EstablishCommission.TermEndsOn))
        .Require(
            "commission.earlier-term", law.FormedBeforeTermEnds.Basis,
            new(
                "алдыңғы құрамның мерзімі аяқталмаған болуға тиіс", "срок прежнего состава ещё не должен истечь",
                "the term of the composition before must not be over"),
            nameof(EstablishCommission.EarlierTermEndsOn), m => m.Command.EarlierTermEndsOn,
            m => m.Command.EarlierTermEndsOn is null ? default : NotEarlier<LocalDate?>(m.Now.InZone(m.Command.Unit.Zone).Date))
        .Decide(m => new CommissionEstablished(
            m.Now.InZone(m.Command.Unit.Zone).Date, m.Command.Unit, m.Command.Kind, m.Command.Seats, m.Command.Precinct,
            m.Command.IsSpecialPrecinct, m.Command.EarlierTermEndsOn, m.Command.TermEndsOn));

    private static Expect<int> Bounds(CommissionLaw law, EstablishCommission command)
    {
        (int least, int most) = law.Seats(command.Kind, command.PrecinctVoters ?? 0);
        return Between(least, most);
    }

    private static void Election(Builder commission, CommissionLaw law) =>
        Joining(commission.On<ElectMember>(law.Formation).By(Roles.Maslikhat), law, m => m.Member, m => m.Name, m => m.Bars)
            .Duty(new Limit<ElectionCommission>(
                "formation.ends",
                new(
                    "жаңа құрамды қалыптастыру мерзімінің соңы", "окончание срока формирования нового состава",
                    "the end of the time to form the new composition"),
                law.FormedBeforeTermEnds.Basis,
                current => current is { State: CommissionState.Forming, EarlierTermEndsOn: { } day }
                    ? law.FormedBeforeTermEnds.Value.Until(day, current.Zone)
                    : null))
            .Require(
                "member.seat", law.Formation,
                new("бос орын болуға тиіс", "должно быть свободное место", "a seat must be free"),
                m => m.Case.Filled, m => AtMost(m.Case.Seats - 1))
            .Require(
                "member.proposer", law.Formation,
                new(
                    "мүшені партия, өзге бірлестік немесе жоғары тұрған комиссия ұсынған болуға тиіс",
                    "члена должны предложить партия, иное объединение или вышестоящая комиссия",
                    "a party, another association or the higher commission must propose the member"),
                m => Enum.IsDefined(m.Command.Proposer)
                    && (m.Command.Proposer == MemberProposer.HigherCommission) == (m.Command.ProposedBy is null)
                    && (m.Command.ProposedBy is null || Presence.IsGiven(m.Command.ProposedBy)),
                field: nameof(ElectMember.ProposedBy))
            .Require(
                "member.one-of-party", law.Formation,
                new(
                    "партия бірден артық кандидатура ұсынбауға тиіс", "партия должна представить не более одной кандидатуры",
                    "a party must not propose more than one person"),
                m => m.Command.Proposer != MemberProposer.Party || m.Case.Members.All(member =>
                    !member.IsIn || member.Proposer != MemberProposer.Party || member.ProposedBy != m.Command.ProposedBy),
                found: m => Words.Given(m.Command.ProposedBy),
                field: nameof(ElectMember.ProposedBy))
            .Require(
                "member.consent", law.Formation,
                new(
                    "адам комиссияның жұмысына қатысуға келісетіні туралы өтініш берген болуға тиіс",
                    "лицо должно подать заявление о согласии участвовать в работе комиссии",
                    "the person must have stated in writing the consent to take part in the work of the commission"),
                m => m.Command.HasConsented,
                field: nameof(ElectMember.HasConsented))
            .Require(
                "member.one-organisation", law.OneOrganisation.Basis,
                new(
                    "құрамның жартысынан көбі бір ұйымның жұмыскерлері болмауға тиіс",
                    "более половины состава не должны быть работниками одной организации",
                    "more than half of the members must not work in one organisation"),
                m => m.Case.IsSpecialPrecinct || !Presence.IsGiven(m.Command.Organisation)
                    || !law.OneOrganisation.Value.IsMet(
                        Math.Min(m.Case.Seats, m.Case.Members.Count(each => each.IsIn && each.Organisation == m.Command.Organisation) + 1),
                        m.Case.Seats),
                field: nameof(ElectMember.Organisation))
            .Require(
                "member.in-place-of", law.Formation,
                new(
                    "орны босаған мүше көрсетілуге тиіс", "должен быть назван член, чьё место освободилось",
                    "the member whose seat is free must be named"),
                m => m.Command.InPlaceOf is { } left
                    ? m.Case.Find(left) is { IsIn: false }
                        && m.Case.Members.All(member =>
                            !member.IsIn || member.State == MemberState.StandingIn || member.InPlaceOf != left)
                        && m.Case.Filled + m.Case.StandingInBesides(left) < m.Case.Seats
                    : m.Case.State == CommissionState.Forming,
                field: nameof(ElectMember.InPlaceOf))
            .Yields<MemberElected>()
            .Then<CommissionFormed>()
            .DecideAll(m => m.Case.State == CommissionState.Forming && m.Case.Filled + 1 == m.Case.Seats
                ? [Elected(m), new CommissionFormed(m.Today)]
                : [Elected(m)]);

    private static MemberElected Elected(Matter<ElectionCommission, Whole, ElectMember> m) => new(
        m.Today, m.Command.Member, m.Command.Name, m.Command.Proposer, m.Command.ProposedBy, m.Command.Organisation, m.Command.InPlaceOf);

    // Article 19(8), and 20(12) p4 for a member whose duties are suspended.
    private static void Appointment(Builder commission, CommissionLaw law) =>
        Joining(
            commission.On<AppointMember>(law.Appointment).By(CommissionBodies.AllHigher), law, m => m.Member, m => m.Name, m => m.Bars)
            .RequireHigher(law.Appointment)
            .Require(
                "appointment.seat", law.Appointment,
                new(
                    "орын бос немесе мүшенің міндеттері тоқтатыла тұрған, ал орынға ешкім тағайындалмаған болуға тиіс",
                    "место должно быть свободно или обязанности члена приостановлены, и никто ещё не назначен",
                    "the seat must be free or its holder suspended, and nobody appointed yet"),
                m => m.Case.Find(m.Command.InPlaceOf) is { Votes: false }
                    && m.Case.Members.All(member => !member.IsIn || member.InPlaceOf != m.Command.InPlaceOf),
                field: nameof(AppointMember.InPlaceOf))
            .Decide(m => new MemberAppointed(m.Today, m.Command.Member, m.Command.Name, m.Command.InPlaceOf));

    private static CommandBuilder<ElectionCommission, Whole, TCommand> Joining<TCommand>(
        CommandBuilder<ElectionCommission, Whole, TCommand> joining, CommissionLaw law, Func<TCommand, string> member,
        Func<TCommand, string> name, Func<TCommand, ImmutableArray<MemberBar>> bars)
        where TCommand : CommissionCommand => joining
            .Require(
                "member.name", law.Formation,
                new("адамның аты-жөні көрсетілуге тиіс", "фамилия и имя должны быть указаны", "the name must be given"),
                nameof(ElectMember.Name), m => name(m.Command), Present)
            .Require(
                "member.new", law.Formation,
                new(
                    "адам көрсетілуге және комиссия құрамында болмауға тиіс", "лицо должно быть указано и не состоять в комиссии",
                    "the person must be named and not be a member already"),
                m => Presence.IsGiven(member(m.Command)) && (m.Case.Find(member(m.Command)) is not { IsIn: true } there
                    || (there.State == MemberState.StandingIn && m.Command is ElectMember elect && elect.InPlaceOf == there.InPlaceOf)),
                field: nameof(ElectMember.Member))
            .Require(
                "member.barred", law.BarList, NotBarred, m => Barring(law, law.BarList, bars(m.Command)).IsEmpty,
                field: nameof(ElectMember.Bars), details: m => Said(law, law.BarList, bars(m.Command)))
            .Require(
                "member.lives-elsewhere", law.Bars[MemberBar.LivesElsewhere], NotBarred,
                m => Barring(law, law.Bars[MemberBar.LivesElsewhere], bars(m.Command)).IsEmpty,
                field: nameof(ElectMember.Bars))
            .Require(
                "member.incompatible", law.Bars[MemberBar.IncompatibleOffice], NotBarred,
                m => Barring(law, law.Bars[MemberBar.IncompatibleOffice], bars(m.Command)).IsEmpty,
                field: nameof(ElectMember.Bars), details: m => Said(law, law.Bars[MemberBar.IncompatibleOffice], bars(m.Command)));

    // The bars of one paragraph.
    private static ImmutableArray<MemberBar> Barring(CommissionLaw law, Citation place, ImmutableArray<MemberBar> bars) => bars.IsDefault
        ? []
        :
        [
            .. bars.Where(bar => law.Bars.GetValueOrDefault(bar) is { } basis
                && (basis.Article, basis.Paragraph) == (place.Article, place.Paragraph)),
        ];

    private static ImmutableArray<Words> Said(CommissionLaw law, Citation place, ImmutableArray<MemberBar> bars) =>
        [.. Barring(law, place, bars).Select(bar => CommissionParameters.Of(bar, law))];

    /// <summary>The commission next above, or, where it says so, the commission itself.</summary>
    internal static CommandBuilder<ElectionCommission, TPart, TCommand> RequireHigher<TPart, TCommand>(
        this CommandBuilder<ElectionCommission, TPart, TCommand> command, Citation basis)
        where TCommand : CommissionCommand => command
            .Require(
                "commission.higher", basis,
                new(
                    "әрекетті жоғары тұрған комиссия жасауға тиіс", "действие должна совершать вышестоящая комиссия",
                    "the commission next above must act"),
                m => m.Actor.Role == CommissionBodies.Higher(m.Case.Kind))
            .OnActor("commission.higher");

    internal static CommandBuilder<ElectionCommission, TPart, TCommand> RequireOwn<TPart, TCommand>(
        this CommandBuilder<ElectionCommission, TPart, TCommand> command, Citation basis)
        where TCommand : CommissionCommand => command
            .Require(
                "commission.own", basis,
                new(
                    "әрекетті комиссияның өзі жасауға тиіс", "действие должна совершать сама комиссия",
                    "the commission itself must act"),
                m => m.Actor.Role == CommissionBodies.Own(m.Case.Kind))
            .OnActor("commission.own");
}
