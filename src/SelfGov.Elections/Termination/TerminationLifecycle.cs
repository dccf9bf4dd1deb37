using SelfGov.Kazakhstan.Bodies;
using System.Collections.Immutable;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Law;
using SelfGov.Workflow;
using Stateless;
using Builder = SelfGov.Workflow.LifecycleDefinition<
    SelfGov.Elections.Termination.OfficeTermination, SelfGov.Elections.Termination.TerminationState, SelfGov.Elections.Termination.TerminationTrigger>;
using State = SelfGov.Elections.Termination.TerminationState;
using Trigger = SelfGov.Elections.Termination.TerminationTrigger;

namespace SelfGov.Elections.Termination;

/// <summary>
/// The end of the powers of an elected akim: the ground, the commission's statement and submission, the higher akim's decision, the acting
/// akim, the by-election (arts 32(2)-(3), 33(1)16), 36(5)-(6) of the law on local government; art. 113-1(3) of the law on elections).
/// </summary>
public static class TerminationLifecycle
{
    /// <summary>The kind of procedure, at both levels.</summary>
    public const string Kind = "office-termination";

    private static readonly Words NotAfter = new("{0} кешіктірмей", "не позднее {0}", "not after {0}");
    private static readonly Words None = new("жоқ", "нет", "none");

    /// <summary>The lifecycles of all editions at both levels, earliest first within a level.</summary>
    public static ImmutableArray<Lifecycle<OfficeTermination>> All { get; } =
        [.. TerminationEditions.Village.All.Concat(TerminationEditions.Raion.All).Select(edition => Under(edition.Law))];

    /// <summary>The procedure at one level under one edition of the law.</summary>
    /// <param name="law">The edition, or one derived from it; see <see cref="TerminationEditions"/>.</param>
    /// <exception cref="ArgumentNullException">The law is null.</exception>
    public static Lifecycle<OfficeTermination, State, Trigger> Under(TerminationLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var termination = new Builder(Kind, law.Id, id => new OfficeTermination(id, law));
        termination.Topology(State.InOffice, Configure);
        termination.Name([.. TerminationTexts.States(law)]);
        TerminationTexts.NameTriggers(termination);
        Grounds(termination, law);
        Discipline(termination, law);
        Ending(termination, law);
        Notification(termination, law);
        Acting(termination, law);
        ByElection(termination, law);
        return termination.Build();
    }

    internal static void Configure(StateMachine<State, Trigger> termination)
    {
        termination.Configure(State.InOffice)
            .Permit(Trigger.GroundOccurred, State.GroundOccurred)
            .Permit(Trigger.DisciplinaryMeasureReceived, State.BeforeMaslikhat)
            .Permit(Trigger.PowersEndedAtOnce, State.Terminated)
            .Permit(Trigger.PowersEndedForGood, State.Ended)
            .Permit(Trigger.NewAkimTookOver, State.Ended);
        termination.Configure(State.BeforeMaslikhat)
            .Permit(Trigger.MaslikhatEndedPowers, State.GroundOccurred)
            .Permit(Trigger.MaslikhatKeptAkim, State.Kept);
        termination.Configure(State.Kept);
        termination.Configure(State.GroundOccurred)
            .Permit(Trigger.FactStated, State.FactStated)
            .Permit(Trigger.PowersLost, State.Terminated);
        termination.Configure(State.FactStated)
            .Permit(Trigger.SubmissionMade, State.Submitted);
        termination.Configure(State.Submitted)
            .Permit(Trigger.PowersTerminated, State.Terminated)
            .Permit(Trigger.PowersEndedWithoutByElection, State.Ended);
        termination.Configure(State.Terminated)
            .Record(Trigger.CommissionNotified)
            .Permit(Trigger.ActingAppointed, State.ActingAppointed)
            .Permit(Trigger.ByElectionCalled, State.ByElectionCalled);
        termination.Configure(State.ActingAppointed)
            .Record(Trigger.ActingAppointed, Trigger.CommissionNotified)
            .Permit(Trigger.ByElectionCalled, State.ByElectionCalled);
        termination.Configure(State.ByElectionCalled)
            .Record(Trigger.ActingAppointed, Trigger.CommissionNotified);
        termination.Configure(State.Ended);
    }

    // Articles 32(2) and 36(5): the grounds.
    private static void Grounds(Builder termination, TerminationLaw law)
    {
        var record = termination.On<RecordTerminationGround>(
            new("негіздің туындағанын тіркеу", "отметить наступление основания", "record that a ground occurred"), law.GroundList)
            .By(Roles.TerritorialCommission, Roles.HigherAkim, Roles.Maslikhat)
            .Require(
                "unit.level", law.Elected,
                new("бұл деңгейдегі әкім болуға тиіс", "аким должен быть акимом этого уровня", "the akim must be one of this level"),
                m => m.Command.Unit.IsRaionLevel == law.IsRaionLevel,
                found: m => Words.Same(m.Command.Unit.Name))
            .Require(
                "ground.known", law.GroundList,
                new("негіз заңда көзделген болуға тиіс", "основание должно быть предусмотрено законом", "the law must know the ground"),
                m => law.Grounds.ContainsKey(m.Command.Ground))
            .Require(
                "ground.occurred", law.GroundList,
                new("негіз туындаған болуға тиіс", "основание должно наступить", "the ground must have occurred"),
                m => m.Command.OccurredOn <= Today(m),
                m => NotAfter.With(Words.Of(Today(m))),
                m => Words.Of(m.Command.OccurredOn),
                m => m.Command.Unit.Zone.AtStartOfDay(m.Command.OccurredOn).ToInstant())
            .Require(
                "ground.reference", law.GroundList,
                new(
                    "сенімсіздік ісі, шешім немесе заң көрсетілуге тиіс", "должны быть указаны дело о недоверии, решение или закон",
                    "the no-confidence case, the decision or the law must be named"),
                m => !NeedsReference(m.Command.Ground) || !string.IsNullOrWhiteSpace(m.Command.Reference),
                found: _ => None)
            .Require(
                "ground.party", law.Grounds.GetValueOrDefault(TerminationGround.PartyLeft, law.GroundList),
                new(
                    "әкім өзін ұсынған партиядан оның қайта ұйымдастырылуынсыз немесе таратылуынсыз шығуға тиіс",
                    "аким должен прекратить членство в выдвинувшей его партии не из-за её реорганизации или ликвидации",
                    "the akim must have left the party that nominated him, other than by its reorganisation or liquidation"),
                m => m.Command.Ground != TerminationGround.PartyLeft || m.Command.Departure is { IsNominator: true, IsReorganisedOrLiquidated: false })
            .Yields(Trigger.GroundOccurred, Trigger.NewAkimTookOver, Trigger.PowersEndedAtOnce, Trigger.PowersEndedForGood);
        Consents(record, law);
        record.Decide(m => Outcome(m.Command, law));
    }

    private static void Consents(CommandBuilder<OfficeTermination, Trigger, Whole, RecordTerminationGround> record, TerminationLaw law)
    {
        if (law.OblastAkimConsents is { } oblastAkim)
        {
            record.Require(
                "dismissal.oblast-akim", oblastAkim,
                new("облыс әкімі келісім берген болуға тиіс", "должно быть получено согласие акима области", "the akim of the oblast must have consented"),
                m => m.Command.Ground != TerminationGround.Dismissed || m.Command.Consents is { OblastAkim: true });
        }

        if (law.CommunityConsents is { } community)
        {
            record.Require(
                "dismissal.community", community,
                new(
                    "жергілікті қоғамдастық келісім берген болуға тиіс", "должно быть получено согласие местного сообщества",
                    "the local community must have consented"),
                m => m.Command.Ground != TerminationGround.Dismissed || m.Command.Consents is { Community: true });
        }
    }

    private static TerminationFact Outcome(RecordTerminationGround command, TerminationLaw law) => command switch
    {
        { Ground: TerminationGround.NewAkimRegistered } when law.Policies.RegistrationEndsPowersByItself =>
            new NewAkimTookOver(command.Unit, command.OccurredOn),
        _ when law.Statement is not null => new GroundOccurred(command.Unit, command.Ground, command.OccurredOn, command.Reference),
        _ when law.ByElectionFollows(command.Ground) => new PowersEndedAtOnce(command.Unit, command.Ground, command.OccurredOn, command.Reference),
        _ => new PowersEndedForGood(command.Unit, command.Ground, command.OccurredOn, command.Reference),
    };

    // Article 6(2-17), since July 2026: the maslikhat considers within a month whether a disciplinary measure ends the powers.
    private static void Discipline(Builder termination, TerminationLaw law)
    {
        Citation basis = law.MaslikhatConsiders?.Basis ?? law.GroundList;
        termination.On<ReceiveDisciplinaryMeasure>(
            new("тәртіптік жаза туралы актіні қабылдау", "принять акт о дисциплинарном взыскании", "receive the act of a disciplinary measure"), basis)
            .By(Roles.Maslikhat)
            .Given(new Rule<OfficeTermination>(
                "measure.known", basis,
                new(
                    "редакцияда мәслихаттың тәртіптік жазаны қарауы көзделген болуға тиіс", "редакция должна предусматривать рассмотрение взыскания маслихатом",
                    "the edition must know the maslikhat's consideration of a measure"),
                _ => law.MaslikhatConsiders is not null))
            .Require(
                "measure.received", basis,
                new("акт келіп түскен болуға тиіс", "акт должен поступить", "the act must have been received"),
                m => m.Command.ReceivedOn <= m.Now.InZone(m.Command.Unit.Zone).Date,
                m => NotAfter.With(Words.Of(m.Now.InZone(m.Command.Unit.Zone).Date)),
                m => Words.Of(m.Command.ReceivedOn),
                m => m.Command.Unit.Zone.AtStartOfDay(m.Command.ReceivedOn).ToInstant())
            .Require(
                "measure.named", basis,
                new("акт көрсетілуге тиіс", "акт должен быть указан", "the act must be named"),
                m => !string.IsNullOrWhiteSpace(m.Command.Act))
            .Require(
                "unit.level", law.Elected,
                new("бұл деңгейдегі әкім болуға тиіс", "аким должен быть акимом этого уровня", "the akim must be one of this level"),
                m => m.Command.Unit.IsRaionLevel == law.IsRaionLevel,
                found: m => Words.Same(m.Command.Unit.Name))
            .Yields(Trigger.DisciplinaryMeasureReceived)
            .Decide(m => new DisciplinaryMeasureReceived(m.Command.Unit, m.Command.ReceivedOn, m.Command.Act));

        termination.On<DecideOnPowers>(
            new("өкілеттігін тоқтату туралы шешім қабылдау", "решить вопрос о прекращении полномочий", "decide whether the powers end"), basis)
            .By(Roles.Maslikhat)
            .Duty(new Limit<OfficeTermination>(
                "measure.considered",
                new("мәслихаттың қарау мерзімінің соңы", "окончание срока рассмотрения маслихатом", "the end of the maslikhat's time to consider"),
                basis,
                current => current.MeasureReceivedOn is { } day ? law.MaslikhatConsiders?.Value.Until(day, current.Zone) : null))
            .Yields(Trigger.MaslikhatEndedPowers, Trigger.MaslikhatKeptAkim)
            .Decide(m => m.Command.EndsPowers ? new MaslikhatEndedPowers(m.Today) : new MaslikhatKeptAkim(m.Today));
    }

    // Articles 32(3) and 36(6): the commission states the fact and submits, the higher akim ends the powers. No day is set.
    private static void Ending(Builder termination, TerminationLaw law)
    {
        Citation statement = law.Statement ?? law.Termination;
        termination.On<StateFact>(
            new("негіздің туындау фактісін анықтау", "констатировать факт наступления основания", "state the fact"), statement)
            .By(Roles.TerritorialCommission)
            .Yields(Trigger.FactStated, Trigger.PowersLost)
            .Decide(m => m.Case.Ground is TerminationGround.PresidentDecision or TerminationGround.UnfitForPost
                ? new PowersLost(m.Today)
                : new FactStated(m.Today));

        termination.On<SubmitToHigherAkim>(
            new("жоғары тұрған әкімге ұсыну енгізу", "внести представление вышестоящему акиму", "submit to the higher akim"), statement)
            .By(Roles.TerritorialCommission)
            .Yields(Trigger.SubmissionMade)
            .Decide(m => new SubmissionMade(m.Today));

        termination.On<TerminatePowers>(
            new("әкімнің өкілеттігін тоқтату", "прекратить полномочия акима", "end the powers of the akim"), law.Termination)
            .By(Roles.HigherAkim)
            .Yields(Trigger.PowersTerminated, Trigger.PowersEndedWithoutByElection)
            .Decide(m => law.ByElectionFollows(m.Case.Ground)
                ? new PowersTerminated(m.Today)
                : new PowersEndedWithoutByElection(m.Today));
    }

    // Point 62 of the rules of 2013: the akim of the raion tells the commission within three days.
    private static void Notification(Builder termination, TerminationLaw law)
    {
        Citation basis = law.CommissionNotified?.Basis ?? law.Termination;
        termination.On<NotifyCommission>(
            new("сайлау комиссиясын хабардар ету", "уведомить избирательную комиссию", "notify the election commission"), basis)
            .By(Roles.HigherAkim)
            .Given(new Rule<OfficeTermination>(
                "commission.to-notify", basis,
                new("редакция хабарлама жасауды талап етуге тиіс", "редакция должна требовать уведомления", "the edition must ask for the notice"),
                _ => law.CommissionNotified is not null))
            .Given(new Rule<OfficeTermination>(
                "commission.not-notified", basis,
                new("комиссия бұрын хабардар етілмеген", "комиссия ещё не уведомлена", "the commission was not notified before"),
                current => current.CommissionNotifiedOn is null))
            .Duty(new Limit<OfficeTermination>(
                "commission.notified",
                new("комиссияны хабардар ету мерзімінің соңы", "окончание срока уведомления комиссии", "the end of the time to notify the commission"),
                basis,
                current => current.EndedOn is { } day && current.CommissionNotifiedOn is null ? law.CommissionNotified?.Value.Until(day, current.Zone) : null))
            .Yields(Trigger.CommissionNotified)
            .Decide(m => new CommissionNotified(m.Today));
    }

    // Article 33(1)16): another administrative civil servant, who keeps his post. Nothing is said of raion level.
    private static void Acting(Builder termination, TerminationLaw law) =>
        termination.On<AppointActing>(
                new("әкімнің міндеттерін уақытша жүктеу", "временно возложить обязанности акима", "put the duties on an acting akim"), law.Acting ?? law.Termination)
            .By(Roles.HigherAkim)
            .Given(new Rule<OfficeTermination>(
                "acting.provided", law.Acting ?? law.Termination,
                new("заңда міндеттерді жүктеу көзделген болуға тиіс", "закон должен предусматривать возложение обязанностей", "the law must provide for an acting akim"),
                _ => law.Acting is not null || law.Policies.ActingAkimAtRaionLevel))
            .Require(
                "acting.named", law.Acting ?? law.Termination,
                new("міндеттер жүктелетін тұлға көрсетілуге тиіс", "должно быть указано лицо, на которое возлагаются обязанности", "the person must be named"),
                m => !string.IsNullOrWhiteSpace(m.Command.ActingAkim))
            .Require(
                "acting.civil-servant", law.Acting ?? law.Termination,
                new(
                    "міндеттер қызметінен босатылмай басқа әкімшілік мемлекеттік қызметшіге жүктеледі",
                    "обязанности возлагаются на другого административного государственного служащего без освобождения от занимаемой должности",
                    "the duties go to another administrative civil servant, who keeps his post"),
                m => law.Acting is null || (m.Command.IsAdministrativeCivilServant && m.Command.KeepsPost))
            .Yields(Trigger.ActingAppointed)
            .Decide(m => new ActingAppointed(m.Today, m.Command.ActingAkim));

    // Article 113-1(3) of the law on elections: the by-election is called within a month, since July 2026 within two. Until 2021 it was the
    // vote itself that had a time: two months (point 45 of the rules of 2013), then three (art. 36-1(10)).
    private static void ByElection(Builder termination, TerminationLaw law)
    {
        Citation basis = law.ByElection?.Basis ?? law.Termination;
        termination.On<RecordByElectionCalled>(
                new("сайлаудың тағайындалғанын тіркеу", "отметить назначение выборов", "record that the by-election was called"), basis)
            .By(Roles.TerritorialCommission)
            .Duty(new Limit<OfficeTermination>(
                "by-election.call-due",
                new("сайлауды тағайындау мерзімінің соңы", "окончание срока назначения выборов", "the end of the time to call the by-election"), basis,
                current => ByElectionDue(current, law.CallByElection)))
            .Duty(new Limit<OfficeTermination>(
                "by-election.hold-due",
                new("сайлау өткізу мерзімінің соңы", "окончание срока проведения выборов", "the end of the time to hold the by-election"), basis,
                current => ByElectionDue(current, law.HoldByElection)))
            .Require(
                "by-election.case", basis,
                new("сайлау ісі көрсетілуге тиіс", "должно быть указано дело о выборах", "the case of the by-election must be named"),
                m => !string.IsNullOrWhiteSpace(m.Command.ElectionCase))
            .Yields(Trigger.ByElectionCalled)
            .Decide(m => new ByElectionCalled(m.Today, m.Command.ElectionCase));
    }

    private static Instant? ByElectionDue(OfficeTermination current, Ruled<TimeLimit>? limit) =>
        current.ByElectionRunsFrom is { } anchor ? limit?.Value.Until(anchor, current.Zone) : null;

    private static LocalDate Today(Matter<OfficeTermination, Whole, RecordTerminationGround> m) => m.Now.InZone(m.Command.Unit.Zone).Date;

    private static bool NeedsReference(TerminationGround ground) =>
        ground is TerminationGround.NoConfidence or TerminationGround.CourtFinding or TerminationGround.OtherByLaw
            or TerminationGround.PresidentDecision or TerminationGround.ResignationAccepted or TerminationGround.UnfitForPost;
}
