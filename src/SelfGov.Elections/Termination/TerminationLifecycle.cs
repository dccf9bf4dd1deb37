using NodaTime;
using SelfGov.Cases;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.NoConfidence;
using SelfGov.Elections.Termination.Steps;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using SelfGov.Workflow.Proofs;
using static SelfGov.Workflow.Definition.Expect;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<
    SelfGov.Elections.Termination.OfficeTermination, SelfGov.Elections.Termination.TerminationState>;
using State = SelfGov.Elections.Termination.TerminationState;

namespace SelfGov.Elections.Termination;

/// <summary>
/// The end of the powers of an elected akim: the ground, the commission's statement and submission, the higher akim's decision, the acting
/// akim, the by-election (arts 32(2)-(3), 33(1)16), 36(5)-(6) of the law on local government; art. 113-1(3) of the law on elections).
/// </summary>
public static class TerminationLifecycle
{
    /// <summary>The kind of procedure, at both levels.</summary>
    public const string Kind = "office-termination";

    /// <summary>
    /// The procedure as a host adds it, in the editions of both levels. The edition in force on the day on which the ground is recorded
    /// governs, at the level of the unit.
    /// </summary>
    public static readonly Procedure<OfficeTermination> Procedure = new(
        Kind,
        () => TerminationEditions.All.Select(edition => edition.Id),
        (edition, _) => Under(TerminationEditions.LawOf(edition)),
        typeof(TerminationFact),
        typeof(TerminationCommand),
        () => TerminationJson.Default,
        (opening, now) => opening switch
        {
            RecordTerminationGround { Unit: { } unit } => EditionOn(unit, now),
            ReceiveDisciplinaryMeasure { Unit: { } unit } => EditionOn(unit, now),
            _ => null,
        },
        null)
    {
        Name = new("әкімнің өкілеттігін тоқтату", "прекращение полномочий акима", "end of an akim's powers"),
    };

    private static readonly Words None = new("жоқ", "нет", "none");

    /// <summary>The procedure at one level under one edition of the law.</summary>
    /// <param name="law">The edition, or one derived from it; see <see cref="TerminationEditions"/>.</param>
    /// <exception cref="ArgumentNullException">The law is null.</exception>
    public static Lifecycle<OfficeTermination, TerminationState> Under(TerminationLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var termination = new Builder(Procedure, law.Id, id => new OfficeTermination(id, law));
        termination.GovernedBy(law, TerminationJson.Default, null);
        termination.Topology(State.InOffice, Configure);
        termination.Name(States(law));
        Grounds(termination, law);
        Discipline(termination, law);
        Ending(termination, law);
        VacancySteps.Define(termination, law);
        DiscontinuationSteps.Define(termination, law);
        return termination.Build();
    }

    private static StateText<State>[] States(TerminationLaw law) =>
    [
        new(State.InOffice, new("әкім қызметінде", "аким в должности", "in office"), law.Elected),
        new(State.BeforeMaslikhat, new("мәслихаттың қарауында", "на рассмотрении маслихата", "before the maslikhat"), MeasureBasis(law)),
        new(State.Kept, new(
            "міндеттерін жүзеге асыруды жалғастырады", "продолжает осуществлять обязанности",
            "goes on in office"), MeasureBasis(law), IsFinal: true),
        new(State.GroundOccurred, new("негіз басталды", "наступило основание", "a ground occurred"), law.GroundList),
        new(State.FactStated, new(
            "негіздің басталу фактісі көрсетілді", "констатирован факт наступления основания", "the fact was stated"), StatementBasis(law)),
        new(State.Submitted, new("ұсыну енгізілді", "внесено представление", "submitted to the higher akim"), StatementBasis(law)),
        new(State.Terminated, new("өкілеттігі тоқтатылды", "полномочия прекращены", "the powers ended"), law.Termination),
        new(
            State.ActingAppointed, new(
                "міндеттер уақытша жүктелді", "обязанности временно возложены", "an acting akim performs the duties"),
            VacancySteps.ActingBasis(law)),
        new(State.ByElectionCalled, new(
            "сайлау тағайындалды", "выборы назначены", "the by-election was called"), VacancySteps.ByElectionBasis(law), IsFinal: true),
        new(
            State.Ended,
            new(
                "өкілеттігі тоқтатылды, сайлау тағайындалмайды", "полномочия прекращены, выборы не назначаются",
                "the powers ended, and no by-election follows"),
            law.Termination, IsFinal: true),
    ];

    private static void Configure(TopologyDefinition<State> termination)
    {
        termination.Configure(State.InOffice)
            .Permit<GroundOccurred>(State.GroundOccurred)
            .Permit<DisciplinaryMeasureReceived>(State.BeforeMaslikhat)
            .Permit<PowersEndedAtOnce>(State.Terminated)
            .Permit<PowersEndedForGood>(State.Ended)
            .Permit<NewAkimTookOver>(State.Ended);
        termination.Configure(State.BeforeMaslikhat)
            .Permit<MaslikhatEndedPowers>(State.GroundOccurred)
            .Permit<MaslikhatKeptAkim>(State.Kept);
        termination.Configure(State.GroundOccurred)
            .Permit<FactStated>(State.FactStated)
            .Permit<PowersLost>(State.Terminated);
        termination.Configure(State.FactStated)
            .Permit<SubmissionMade>(State.Submitted);
        termination.Configure(State.Submitted)
            .Permit<PowersTerminated>(State.Terminated)
            .Permit<PowersEndedWithoutByElection>(State.Ended);
        termination.Configure(State.Terminated)
            .Record<CommissionNotified, NotificationCorrected>()
            .Permit<ActingAppointed>(State.ActingAppointed)
            .Permit<ByElectionCalled>(State.ByElectionCalled);
        termination.Configure(State.ActingAppointed)
            .Record<ActingAppointed, CommissionNotified, NotificationCorrected>()
            .Permit<ByElectionCalled>(State.ByElectionCalled);
        termination.Configure(State.ByElectionCalled)
            .Record<ByElectionCalled>()
            .Record<ActingAppointed, CommissionNotified, NotificationCorrected>();
        ConfigureDiscontinuation(termination);
    }

    // Where the subject fell away: no act names it (docs/law/gaps.md, 92).
    private static void ConfigureDiscontinuation(TopologyDefinition<State> termination)
    {
        State[] open =
        [
            State.BeforeMaslikhat, State.GroundOccurred, State.FactStated, State.Submitted, State.Terminated, State.ActingAppointed,
        ];
        foreach (State each in open)
        {
            termination.Configure(each).Permit<GroundFellAway>(State.Kept).Permit<UnitAbolished>(State.Ended);
        }
    }

    // Articles 32(2) and 36(5): the grounds.
    private static void Grounds(Builder termination, TerminationLaw law)
    {
        Citation noConfidence = law.Grounds.GetValueOrDefault(TerminationGround.NoConfidence, law.GroundList);
        var record = termination.On<RecordTerminationGround>(law.GroundList)
            .By(Roles.TerritorialCommission, Roles.HigherAkim, Roles.Maslikhat)
            .Require(
                "unit.level", law.Elected,
                new("бұл деңгейдегі әкім болуға тиіс", "аким должен быть акимом этого уровня", "the akim must be one of this level"),
                m => m.Command.Unit.IsRaionLevel == law.IsRaionLevel,
                found: m => Words.Same(m.Command.Unit.Name),
                field: nameof(RecordTerminationGround.Unit))
            .Require(
                "ground.known", law.GroundList,
                new("негіз заңда көзделген болуға тиіс", "основание должно быть предусмотрено законом", "the law must know the ground"),
                nameof(RecordTerminationGround.Ground), m => m.Command.Ground,
                OneOf<TerminationGround>([.. law.Grounds.Keys.Order()]), TerminationParameters.Of)
            .Require(
                "ground.occurred", law.GroundList,
                new("негіз басталған болуға тиіс", "основание должно наступить", "the ground must have occurred"),
                nameof(RecordTerminationGround.OccurredOn), m => m.Command.OccurredOn,
                m => NotLater(m.Now.InZone(m.Command.Unit.Zone).Date),
                earliest: m => m.Command.Unit.Zone.AtStartOfDay(m.Command.OccurredOn).ToInstant())
            .Require(
                "ground.reference", law.GroundList,
                new(
                    "сенімсіздік туралы іс, шешім немесе заң көрсетілуге тиіс", "должны быть указаны дело о недоверии, решение или закон",
                    "the no-confidence case, the decision or the law must be named"),
                m => m.Command.Motion is null
                    ? !NamesMotion(m.Command.Reference)
                        && (!NeedsReference(m.Command.Ground) || Presence.IsGiven(m.Command.Reference))
                    : m.Command.Reference is null,
                found: m => m.Command.Reference is { } named ? Words.Given(named) : None,
                field: nameof(RecordTerminationGround.Reference))
            .RequireProof(
                "motion.proved", noConfidence, nameof(RecordTerminationGround.Motion), m => m.Command.Motion,
                proof => proof is ProvedEntry<NoConfidenceMotion> ? null : proof.Text)
            .Require(
                "motion.dismissed", noConfidence,
                new(
                    "сенімсіздік туралы іс осы әкімді осы күні қызметінен босатумен аяқталған болуға тиіс",
                    "дело о недоверии должно завершиться освобождением этого акима от должности в этот день",
                    "the vote of no confidence must have ended in the dismissal of this akim on this day"),
                m => m.Command.Motion is null || (m.Command.Ground == TerminationGround.NoConfidence
                    && m.Proved<NoConfidenceMotion>(m.Command.Motion)?.Holds(m.Now, motion => IsDismissal(motion, m.Command)) != false),
                field: nameof(RecordTerminationGround.Motion))
            .Require(
                "motion.paper", noConfidence,
                new(
                    "сенімсіздікті ол туралы істің жазбасы дәлелдеуге тиіс", "недоверие должна доказывать запись дела о нём",
                    "an entry of its case must prove the vote of no confidence"),
                m => law.Policies.PapersAreAccepted || m.Command.Ground != TerminationGround.NoConfidence || m.Command.Motion is not null,
                field: nameof(RecordTerminationGround.Motion))
            .Require(
                "ground.party", law.Grounds.GetValueOrDefault(TerminationGround.PartyLeft, law.GroundList),
                new(
                    "әкімнің өзін ұсынған партияға мүшелігі тоқтатылуға және бұл партияны қайта ұйымдастыруға немесе таратуға "
                        + "байланысты болмауға тиіс",
                    "членство акима в выдвинувшей его партии должно быть прекращено, и не в связи с её реорганизацией или ликвидацией",
                    "the akim's membership in the party that nominated him must have ended, and not by its reorganisation or liquidation"),
                m => m.Command.Ground != TerminationGround.PartyLeft
                    || m.Command.Departure is { IsNominator: true, IsReorganisedOrLiquidated: false },
                field: nameof(RecordTerminationGround.Departure));
        Consents(record, law);
        Appointed(record, law);
        record.Yields<GroundOccurred>().Decide<NewAkimTookOver, PowersEndedAtOnce, PowersEndedForGood>(m => Outcome(m.Command, law));
    }

    private static void Consents(CommandBuilder<OfficeTermination, Whole, RecordTerminationGround> record, TerminationLaw law)
    {
        if (law.OblastAkimConsents is { } oblastAkim)
        {
            record.Require(
                "dismissal.oblast-akim", oblastAkim,
                new(
                    "облыс әкімі қызметінен босатуға келісім берген болуға тиіс",
                    "должно быть получено согласие акима области на освобождение от должности",
                    "the akim of the oblast must have consented"),
                m => m.Command.Ground != TerminationGround.Dismissed || m.Command.Consents is { OblastAkim: true },
                field: nameof(RecordTerminationGround.Consents));
        }

        if (law.CommunityConsents is { } community)
        {
            record.Require(
                "dismissal.community", community,
                new(
                    "жергілікті қоғамдастық қызметінен босатуға келісім берген болуға тиіс",
                    "должно быть получено согласие местного сообщества на освобождение от должности",
                    "the local community must have consented"),
                m => m.Command.Ground != TerminationGround.Dismissed || m.Command.Consents is { Community: true },
                field: nameof(RecordTerminationGround.Consents));
        }
    }

    // Article 32-1: who was appointed is dismissed by whom appointed him; an elected akim is not.
    private static void Appointed(CommandBuilder<OfficeTermination, Whole, RecordTerminationGround> record, TerminationLaw law)
    {
        if (law.Appointed is { } appointed)
        {
            record.Require(
                "dismissal.appointed", appointed,
                new(
                    "босатылатын әкім сайланған емес, тағайындалған болуға тиіс", "освобождаемый аким должен быть назначен, а не избран",
                    "the akim who is dismissed must have been appointed and not elected"),
                m => m.Command.Ground != TerminationGround.Dismissed || m.Command.IsAppointed,
                field: nameof(RecordTerminationGround.IsAppointed));
        }
    }

    private static TerminationFact Outcome(RecordTerminationGround command, TerminationLaw law) => command switch
    {
        { Ground: TerminationGround.NewAkimRegistered } when law.Policies.RegistrationEndsPowersByItself =>
            new NewAkimTookOver(command.Unit, command.OccurredOn),
        _ when law.Statement is not null && !(law.Appointed is not null && command.IsAppointed) =>
            new GroundOccurred(command.Unit, command.Ground, command.OccurredOn, ReferenceOf(command)),
        _ when law.ByElectionFollows(command.Ground) =>
            new PowersEndedAtOnce(command.Unit, command.Ground, command.OccurredOn, ReferenceOf(command)),
        _ => new PowersEndedForGood(command.Unit, command.Ground, command.OccurredOn, ReferenceOf(command)),
    };

    // Article 6(2-17), since July 2026: the maslikhat considers within a month whether a disciplinary measure ends the powers.
    private static void Discipline(Builder termination, TerminationLaw law)
    {
        Citation basis = MeasureBasis(law);
        termination.On<ReceiveDisciplinaryMeasure>(basis)
            .By(Roles.Maslikhat)
            .Require(
                "measure.known", basis,
                new(
                    "редакцияда мәслихаттың тәртіптік жазаны қарауы көзделген болуға тиіс",
                    "редакция должна предусматривать рассмотрение взыскания маслихатом",
                    "the edition must know the maslikhat's consideration of a measure"),
                _ => law.MaslikhatConsiders is not null)
            .Require(
                "measure.received", basis,
                new("акт келіп түскен болуға тиіс", "акт должен поступить", "the act must have been received"),
                nameof(ReceiveDisciplinaryMeasure.ReceivedOn), m => m.Command.ReceivedOn,
                m => NotLater(m.Now.InZone(m.Command.Unit.Zone).Date),
                earliest: m => m.Command.Unit.Zone.AtStartOfDay(m.Command.ReceivedOn).ToInstant())
            .Require(
                "measure.named", basis,
                new("акт көрсетілуге тиіс", "акт должен быть указан", "the act must be named"),
                nameof(ReceiveDisciplinaryMeasure.Act), m => m.Command.Act, Present)
            .Require(
                "unit.level", law.Elected,
                new("бұл деңгейдегі әкім болуға тиіс", "аким должен быть акимом этого уровня", "the akim must be one of this level"),
                m => m.Command.Unit.IsRaionLevel == law.IsRaionLevel,
                found: m => Words.Same(m.Command.Unit.Name),
                field: nameof(ReceiveDisciplinaryMeasure.Unit))
            .Decide(m => new DisciplinaryMeasureReceived(m.Command.Unit, m.Command.ReceivedOn, m.Command.Act));

        termination.On<DecideOnPowers>(basis)
            .By(Roles.Maslikhat)
            .Duty(new Limit<OfficeTermination>(
                "measure.considered",
                new(
                    "мәслихаттың мәселені қарау мерзімінің соңы", "окончание срока рассмотрения вопроса маслихатом",
                    "the end of the maslikhat's time to consider"),
                basis,
                current => current.MeasureReceivedOn is { } day ? law.MaslikhatConsiders?.Value.Until(day, current.Zone) : null))
            .Decide<MaslikhatEndedPowers, MaslikhatKeptAkim>(m => m.Command.EndsPowers
                ? new MaslikhatEndedPowers(m.Today)
                : new MaslikhatKeptAkim(m.Today));
    }

    // Articles 32(3) and 36(6): the commission states the fact and submits, the higher akim ends the powers. No day is set.
    private static void Ending(Builder termination, TerminationLaw law)
    {
        Citation statement = StatementBasis(law);
        termination.On<StateFact>(statement)
            .By(Roles.TerritorialCommission)
            .Decide<FactStated, PowersLost>(m => m.Case.Ground is TerminationGround.PresidentDecision or TerminationGround.UnfitForPost
                ? new PowersLost(m.Today)
                : new FactStated(m.Today));

        termination.On<SubmitToHigherAkim>(statement)
            .By(Roles.TerritorialCommission)
            .Decide(m => new SubmissionMade(m.Today));

        termination.On<TerminatePowers>(law.Termination)
            .By(Roles.HigherAkim)
            .Decide<PowersTerminated, PowersEndedWithoutByElection>(m => law.ByElectionFollows(m.Case.Ground)
                ? new PowersTerminated(m.Today)
                : new PowersEndedWithoutByElection(m.Today));
    }

    private static EditionId? EditionOn(Unit unit, Instant now) => TerminationEditions.For(unit).On(now.InZone(unit.Zone).Date)?.Id;

    private static Citation MeasureBasis(TerminationLaw law) => law.MaslikhatConsiders?.Basis ?? law.GroundList;

    private static Citation StatementBasis(TerminationLaw law) => law.Statement ?? law.Termination;

    /// <summary>What the fact says of the ground's source: a proved motion by its case, everything else as the command states it.</summary>
    private static string? ReferenceOf(RecordTerminationGround command) =>
        command.Motion is { } motion ? $"{motion.Case}" : command.Reference;

    // What looks like a case of the host was to be proved by an entry of its journal.
    private static bool NamesMotion(string? reference) =>
        reference?.StartsWith(NoConfidenceLifecycle.Kind + "/", StringComparison.Ordinal) == true;

    private static bool IsDismissal(NoConfidenceMotion motion, RecordTerminationGround command) =>
        motion.State == NoConfidenceState.Dismissed && motion.DismissedOn == command.OccurredOn && motion.Unit!.IsSame(command.Unit);

    private static bool NeedsReference(TerminationGround ground) =>
        ground is TerminationGround.NoConfidence or TerminationGround.CourtFinding or TerminationGround.OtherByLaw
            or TerminationGround.PresidentDecision or TerminationGround.ResignationAccepted or TerminationGround.UnfitForPost;
}
