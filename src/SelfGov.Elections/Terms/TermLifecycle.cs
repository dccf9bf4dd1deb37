using NodaTime;
using SelfGov.Cases;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Elections.Indirect;
using SelfGov.Elections.Termination;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Elections.Terms.TermOfOffice, SelfGov.Elections.Terms.TermState>;
using State = SelfGov.Elections.Terms.TermState;

namespace SelfGov.Elections.Terms;

/// <summary>
/// The term of office of an elected akim: the powers begin, the next election is called in time, or the powers end early and a
/// by-election is called; a successor takes over (arts 32, 33(1)16), 36 of the law on local government; art. 113-1 of the law on
/// elections).
/// </summary>
public static class TermLifecycle
{
    /// <summary>The kind of procedure, at both levels.</summary>
    public const string Kind = "term-of-office";

    /// <summary>
    /// The procedure as a host adds it, in the editions of both levels. The edition in force on the day on which the powers began
    /// governs, at the level of the unit. Its commands hold other cases as they stand: a host writes them to no journal and reads them
    /// from none.
    /// </summary>
    public static readonly Procedure<TermOfOffice> Procedure = new(
        Kind,
        TermEditions.All.Select(edition => edition.Id),
        (edition, _) => Under(TermEditions.LawOf(edition)),
        TermJson.Default.TermFact,
        TermJson.Default.TermCommand,
        (opening, _) => opening is BeginTerm { Election: { } election } ? EditionOf(election) : null);

    private static readonly Words CallDue = new(
        "келесі сайлауды тағайындау мерзімінің соңы", "окончание срока назначения следующих выборов",
        "the end of the time to call the next election");

    /// <summary>The procedure at one level under one edition of the law.</summary>
    /// <param name="law">The edition, or one derived from it; see <see cref="TermEditions"/>.</param>
    /// <exception cref="ArgumentNullException">The law is null.</exception>
    public static Lifecycle<TermOfOffice, TermState> Under(TermLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var term = new Builder(Procedure, law.Id, id => new TermOfOffice(id, law));
        term.Topology(State.NotBegun, Configure);
        term.Name(States(law));
        Beginning(term, law);
        SuccessorElection(term, law);
        EarlyEnd(term, law);
        HandOver(term, law);
        return term.Build();
    }

    private static StateText<State>[] States(TermLaw law) =>
    [
        new(State.NotBegun, new("өкілеттігі басталмаған", "полномочия не начались", "not begun"), law.PowersBegin),
        new(State.InOffice, new("әкім қызметінде", "аким в должности", "in office"), law.PowersBegin),
        new(State.Vacant, new("өкілеттігі мерзімінен бұрын тоқтады", "полномочия прекращены досрочно", "ended early"), law.PowersEnd),
        new(
            State.Succeeded, new("жаңа сайланған әкім кірісті", "вступил вновь избранный аким", "the newly elected akim took over"),
            law.SuccessorEndsPowers, IsFinal: true),
        new(
            State.Ended, new("өкілеттігі сайлаусыз тоқтады", "полномочия прекращены без выборов", "ended, and no election follows"),
            law.PowersEnd, IsFinal: true),
    ];

    private static void Configure(TopologyDefinition<State> term)
    {
        term.Configure(State.NotBegun)
            .Permit<TermBegan>(State.InOffice);
        term.Configure(State.InOffice)
            .Record<SuccessorElectionCalled>()
            .Permit<OfficeVacated>(State.Vacant)
            .Permit<OfficeClosed>(State.Ended)
            .Permit<SuccessorTookOver>(State.Succeeded);
        term.Configure(State.Vacant)
            .Record<SuccessorElectionCalled, ActingAkimRecorded>()
            .Permit<SuccessorTookOver>(State.Succeeded);
    }

    // Articles 32(1), 36(4): powers begin when the elected akim is registered.
    private static void Beginning(Builder term, TermLaw law) =>
        term.On<BeginTerm>(law.PowersBegin)
            .By(Roles.TerritorialCommission)
            .Require(
                "term.elected", law.PowersBegin,
                new(
                    "сайланған әкімнің өкілеттігі басталған болуға тиіс", "полномочия избранного акима должны начаться",
                    "the powers of the elected akim must have begun"),
                nameof(BeginTerm.Election), m => m.Command.Election.PowersBeganOn,
                m => NotLater<LocalDate?>(m.Now.InZone(m.Command.Election.Unit.Zone).Date))
            .Require(
                "term.level", law.PowersBegin,
                new("бұл деңгейдегі әкім болуға тиіс", "аким должен быть акимом этого уровня", "the akim must be one of this level"),
                m => m.Command.Election.Unit.IsRaionLevel == law.IsRaionLevel,
                found: m => Words.Same(m.Command.Election.Unit.Name),
                field: nameof(BeginTerm.Election))
            .Require(
                "term.edition", law.PowersBegin,
                new(
                    "өкілеттік басталған күні осы редакция қолданыста болуға тиіс",
                    "в день начала полномочий должна действовать эта редакция",
                    "this edition must be in force on the day the powers began"),
                nameof(BeginTerm.Election), m => EditionOf(m.Command.Election),
                m => m.Command.Election.PowersBeganOn is null ? default : Exactly<EditionId?>(law.Id))
            .Require(
                "term.earlier", law.PowersBegin,
                new(
                    "алдыңғы өкілеттік мерзімі осы бірлікте бұрын басталған болуға тиіс",
                    "предыдущий срок должен был начаться раньше в той же единице",
                    "the earlier term must have begun before in the same unit"),
                m => m.Command.EarlierTerm is null
                    || (m.Command.Election.IsOf(m.Command.EarlierTerm.Unit!)
                        && !(m.Command.EarlierTerm.BeganOn >= m.Command.Election.PowersBeganOn)),
                field: nameof(BeginTerm.EarlierTerm))
            .Decide(m => new TermBegan(
                m.Command.Election.Unit, m.Command.Election.Akim!, m.Command.Election.PowersBeganOn!.Value, m.Command.Election.Reference,
                InARow(m.Command)));

    // Article 113-1 of the law on elections: called in time before the term ends, or after the powers ended early.
    private static void SuccessorElection(Builder term, TermLaw law)
    {
        var successor = term.On<RecordSuccessorElection>(law.NextElection)
            .By(Roles.TerritorialCommission)
            .Duty(new Limit<TermOfOffice>(
                "successor.call-due", CallDue, AkimElectionEditions.All.All[^1].Law.Village.CallBefore.Basis,
                NextElectionCall.DirectDueFor));

        // The rules of 2013 and the law of 2017 each set this limit: it is cited from the one that governs the end of the term.
        foreach (Citation basis in IndirectElectionEditions.All.All.Select(edition => edition.Law.CallBefore.Basis).Distinct())
        {
            successor.Duty(new Limit<TermOfOffice>(
                "successor.indirect-call-due", CallDue, basis, current => NextElectionCall.IndirectDueFor(current, basis)));
        }

        successor
            .Require(
                "successor.called", law.NextElection,
                new(
                    "сайлау осы бірлікте тағайындалған болуға тиіс", "выборы должны быть назначены в этой единице",
                    "the election must be called in this unit"),
                m => m.Command.Election.IsCalled && m.Command.Election.IsOf(m.Case.Unit!),
                field: nameof(RecordSuccessorElection.Election))
            .Require(
                "successor.ground", law.NextElection,
                new(
                    "сайлау осы мерзімнің аяқталуына немесе осы өкілеттіктің тоқтатылуына байланысты тағайындалуға тиіс",
                    "выборы должны быть назначены в связи с окончанием этого срока или прекращением этих полномочий",
                    "the election must be called on the end of this term, or of these powers"),
                nameof(RecordSuccessorElection.Election), m => Compared(m.Case, m.Command.Election.Ground), m => Exactly(GroundOf(m.Case)),
                InWords)
            .Decide(m => new SuccessorElectionCalled(m.Today, m.Command.Election.Reference));
    }

    // Articles 32(2), 36(5), 33(1)16): the powers end early in a case of their own; somebody performs the duties until a successor is
    // elected.
    private static void EarlyEnd(Builder term, TermLaw law)
    {
        term.On<VacateOffice>(law.PowersEnd)
            .By(Roles.TerritorialCommission, Roles.HigherAkim)
            .Require(
                "termination.ended", law.PowersEnd,
                new(
                    "осы әкімнің өкілеттігі тоқтатылған болуға тиіс", "полномочия этого акима должны быть прекращены",
                    "the powers of this akim must have ended"),
                m => HasEnded(m.Command.Termination, m.Case),
                field: nameof(VacateOffice.Termination))
            .Decide<OfficeVacated, OfficeClosed>(m => EndOf(m.Command.Termination));

        term.On<RecordActingAkim>(law.Acting ?? law.PowersEnd)
            .By(Roles.TerritorialCommission, Roles.HigherAkim)
            .Require(
                "acting.appointed", law.Acting ?? law.PowersEnd,
                new(
                    "міндеттер осы өкілеттікті тоқтату ісінде жүктелген болуға тиіс",
                    "обязанности должны быть возложены в деле о прекращении этих полномочий",
                    "the duties must have been put on somebody in the case that ended these powers"),
                m => m.Command.Termination.ActingAkim is not null && m.Case.Termination == ReferenceTo(m.Command.Termination),
                field: nameof(RecordActingAkim.Termination))
            .Decide(m => new ActingAkimRecorded(m.Today, m.Command.Termination.ActingAkim!));
    }

    // Articles 32(2)5), 36(5)5): the registration of the new akim ends the powers of the earlier one.
    private static void HandOver(Builder term, TermLaw law) =>
        term.On<HandOverOffice>(law.SuccessorEndsPowers)
            .By(Roles.TerritorialCommission)
            .Require(
                "successor.elected", law.SuccessorEndsPowers,
                new(
                    "осы бірліктің жаңа сайланған әкімінің өкілеттігі басталған болуға тиіс",
                    "полномочия вновь избранного акима этой единицы должны начаться",
                    "the powers of the newly elected akim of this unit must have begun"),
                m => m.Command.Election.PowersBeganOn > m.Case.BeganOn && m.Command.Election.PowersBeganOn <= m.Today
                    && m.Command.Election.IsOf(m.Case.Unit!),
                field: nameof(HandOverOffice.Election))
            .Decide(m => new SuccessorTookOver(
                m.Command.Election.PowersBeganOn!.Value, m.Command.Election.Akim!, m.Command.Election.Reference));

    private static TermFact EndOf(OfficeTermination termination) =>
        termination is { State: TerminationState.Ended, Ground: not TerminationGround.TermEnded }
            ? new OfficeClosed(termination.EndedOn!.Value, termination.Ground, ReferenceTo(termination))
            : new OfficeVacated(termination.EndedOn!.Value, termination.Ground, ReferenceTo(termination));

    private static EditionId? EditionOf(ElectionSummary election) =>
        election.PowersBeganOn is { } day ? TermEditions.For(election.Unit).On(day)?.Id : null;

    // Only elections by the population count (docs/law/gaps.md, 46).
    private static int InARow(BeginTerm command) =>
        command.Election.IsByPopulation ? (command.EarlierTerm?.ElectedInARowOf(command.Election.Akim!) ?? 0) + 1 : 0;

    // The end of a term is known by its day, an early end by the case in which the powers ended.
    private static Ground GroundOf(TermOfOffice term) => term.EndGround is null or TerminationGround.TermEnded
        ? new Ground(GroundKind.TermEnds, term.LastDay!.Value)
        : new Ground(GroundKind.EarlyTermination, term.EndedOn!.Value, Cause: term.Termination);

    private static Ground Compared(TermOfOffice term, Ground ground) => ground.Kind == GroundKind.EarlyTermination
        ? new Ground(ground.Kind, term.EndedOn ?? ground.Day, Cause: ground.Cause)
        : new Ground(ground.Kind, ground.Day);

    private static Words InWords(Ground ground) => Words.Same("{0}, {1}").With(
        ElectionTexts.Of(ground.Kind), ground.Cause is { } cause ? Words.Same($"{cause}") : Words.Of(ground.Day));

    private static bool HasEnded(OfficeTermination termination, TermOfOffice term) =>
        termination is { EndedOn: { } day, Ground: not TerminationGround.NewAkimRegistered }
        && day >= term.BeganOn && termination.Unit!.Name == term.Unit!.Name && termination.Unit.Kind == term.Unit.Kind;

    private static CaseReference ReferenceTo(OfficeTermination termination) => new(TerminationLifecycle.Kind, $"{termination.Id}");
}
