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
using SelfGov.Workflow.Proofs;
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
    /// governs, at the level of the unit. Its commands name entries of other cases, which prove what they say.
    /// </summary>
    public static readonly Procedure<TermOfOffice> Procedure = new(
        Kind,
        () => TermEditions.All.Select(edition => edition.Id),
        (edition, _) => Under(TermEditions.LawOf(edition)),
        typeof(TermFact),
        typeof(TermCommand),
        () => TermJson.Default,
        (opening, _) => opening is BeginTerm { Unit: not null } begin ? EditionOf(begin) : null,
        null)
    {
        Name = new("әкімнің өкілеттік мерзімі", "срок полномочий акима", "term of office of an akim"),
    };

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
        term.GovernedBy(law, TermJson.Default, null);
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
        new(State.Vacant, new("өкілеттігі мерзімінен бұрын тоқтатылды", "полномочия прекращены досрочно", "ended early"), law.PowersEnd),
        new(
            State.Succeeded, new(
                "жаңадан сайланған әкім қызметке кірісті", "вступил в должность вновь избранный аким", "the newly elected akim took over"),
            law.SuccessorEndsPowers, IsFinal: true),
        new(
            State.Ended, new("өкілеттігі сайлаусыз тоқтатылды", "полномочия прекращены без выборов", "ended, and no election follows"),
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
            .RequireProofOrPaper(
                "election", law.PowersBegin, nameof(BeginTerm.Election), m => m.Command.Election, m => m.Command.Stated,
                ElectionSummary.Wrong, law.PapersAreAccepted)
            .Require(
                "term.elected", law.PowersBegin,
                new(
                    "сайланған әкімнің өкілеттігі басталған болуға тиіс", "полномочия избранного акима должны начаться",
                    "the powers of the elected akim must have begun"),
                nameof(BeginTerm.BeganOn), m => BeganOn(m, m.Command.Election, m.Command.BeganOn),
                m => m.Command.BeganOn <= m.Now.InZone(m.Command.Unit.Zone).Date
                    ? Exactly<LocalDate?>(m.Command.BeganOn)
                    : NotLater<LocalDate?>(m.Now.InZone(m.Command.Unit.Zone).Date))
            .Require(
                "term.unit", law.PowersBegin,
                new(
                    "әкім осы бірлікте сайланған болуға тиіс", "аким должен быть избран в этой единице",
                    "the akim must have been elected in this unit"),
                m => Election(m, m.Command.Election) is not { } election || election.IsOf(m.Command.Unit),
                found: m => Words.Same(Election(m, m.Command.Election)!.Unit.Name),
                field: nameof(BeginTerm.Unit))
            .Require(
                "term.level", law.PowersBegin,
                new("бұл деңгейдегі әкім болуға тиіс", "аким должен быть акимом этого уровня", "the akim must be one of this level"),
                m => m.Command.Unit.IsRaionLevel == law.IsRaionLevel,
                found: m => Words.Same(m.Command.Unit.Name),
                field: nameof(BeginTerm.Unit))
            .Require(
                "term.edition", law.PowersBegin,
                new(
                    "өкілеттік басталған күні осы редакция қолданыста болуға тиіс",
                    "в день начала полномочий должна действовать эта редакция",
                    "this edition must be in force on the day the powers began"),
                nameof(BeginTerm.BeganOn), m => EditionOf(m.Command), Exactly<EditionId?>(law.Id))
            .RequireProof(
                "earlier.proved", law.PowersBegin, nameof(BeginTerm.EarlierTerm), m => m.Command.EarlierTerm,
                proof => proof is ProvedEntry<TermOfOffice> ? null : proof.Text)
            .Require(
                "term.earlier", law.PowersBegin,
                new(
                    "алдыңғы өкілеттік мерзімі осы бірлікте бұрын басталған болуға тиіс",
                    "предыдущий срок должен был начаться раньше в той же единице",
                    "the earlier term must have begun before in the same unit"),
                m => Earlier(m) is not { } earlier || (earlier.Unit!.IsSame(m.Command.Unit) && earlier.BeganOn < m.Command.BeganOn),
                field: nameof(BeginTerm.EarlierTerm))
            .Decide(m => Election(m, m.Command.Election) is { } election
                ? new TermBegan(
                    election.Unit, election.Akim!, m.Command.BeganOn, election.Reference,
                    InARow(m, election.Akim!, election.IsByPopulation))
                : new TermBegan(
                    m.Command.Unit, m.Command.Stated!.Akim, m.Command.BeganOn, null,
                    InARow(m, m.Command.Stated.Akim, law.TermsInARow is not null), m.Command.Stated.Paper));

    // Article 113-1 of the law on elections: called in time before the term ends, or after the powers ended early.
    private static void SuccessorElection(Builder term, TermLaw law)
    {
        var successor = term.On<RecordSuccessorElection>(law.NextElection)
            .By(Roles.TerritorialCommission)
            .Duty(new Limit<TermOfOffice>(
                "successor.call-due", CallDue, AkimElectionEditions.All.All[^1].Law.Village.CallBefore.Basis,
                current => NextElectionCall.DirectDueFor(current)));

        // The rules of 2013 and the law of 2017 each set this limit: it is cited from the one that governs the end of the term.
        foreach (Citation basis in IndirectElectionEditions.All.All.Select(edition => edition.Law.CallBefore.Basis).Distinct())
        {
            successor.Duty(new Limit<TermOfOffice>(
                "successor.indirect-call-due", CallDue, basis, current => NextElectionCall.IndirectDueFor(current, basis)));
        }

        successor
            .RequireProofOrPaper(
                "election", law.NextElection, nameof(RecordSuccessorElection.Election), m => m.Command.Election, m => m.Command.Paper,
                ElectionSummary.Wrong, law.PapersAreAccepted)
            .Require(
                "successor.called", law.NextElection,
                new(
                    "сайлау осы бірлікте тағайындалған болуға тиіс", "выборы должны быть назначены в этой единице",
                    "the election must be called in this unit"),
                m => Election(m, m.Command.Election) is not { } election || (election.IsCalled && election.IsOf(m.Case.Unit!)),
                field: nameof(RecordSuccessorElection.Election))
            .Require(
                "successor.ground", law.NextElection,
                new(
                    "сайлау осы мерзімнің аяқталуына немесе осы өкілеттіктің тоқтатылуына байланысты тағайындалуға тиіс",
                    "выборы должны быть назначены в связи с окончанием этого срока или прекращением этих полномочий",
                    "the election must be called on the end of this term, or of these powers"),
                nameof(RecordSuccessorElection.Election),
                m => Election(m, m.Command.Election) is { } election ? Compared(m.Case, election.Ground) : GroundOf(m.Case),
                m => Exactly(GroundOf(m.Case)), InWords)
            .Decide(m => new SuccessorElectionCalled(m.Today, m.Command.Election?.Case, m.Command.Paper));
    }

    // Articles 32(2), 36(5), 33(1)16): the powers end early in a case of their own; somebody performs the duties until a successor is
    // elected.
    private static void EarlyEnd(Builder term, TermLaw law)
    {
        term.On<VacateOffice>(law.PowersEnd)
            .By(Roles.TerritorialCommission, Roles.HigherAkim)
            .RequireProofOrPaper(
                "termination", law.PowersEnd, nameof(VacateOffice.Termination), m => m.Command.Termination, m => m.Command.Stated,
                WrongTermination, law.PapersAreAccepted)
            .Require(
                "termination.ended", law.PowersEnd,
                new(
                    "осы әкімнің өкілеттігі тоқтатылған болуға тиіс", "полномочия этого акима должны быть прекращены",
                    "the powers of this akim must have ended"),
                m => m.Proved<OfficeTermination>(m.Command.Termination) is { } entry
                    ? entry.Holds(m.Now, termination => HasEnded(termination, m.Case))
                    : m.Command.Stated is not { } stated || HasEnded(stated, m.Case, m.Today),
                field: nameof(VacateOffice.Termination))
            .Decide<OfficeVacated, OfficeClosed>(m => m.Proved<OfficeTermination>(m.Command.Termination) is { } entry
                ? EndOf(entry.StandingAt(m.Now), m.Command.Termination!.Case)
                : EndOf(m.Command.Stated!));

        Citation acting = law.Acting ?? law.PowersEnd;
        term.On<RecordActingAkim>(acting)
            .By(Roles.TerritorialCommission, Roles.HigherAkim)
            .RequireProofOrPaper(
                "termination", acting, nameof(RecordActingAkim.Termination), m => m.Command.Termination, m => m.Command.Stated,
                WrongTermination, law.PapersAreAccepted)
            .Require(
                "acting.appointed", acting,
                new(
                    "міндеттер осы өкілеттікті тоқтату туралы істе жүктелген болуға тиіс",
                    "обязанности должны быть возложены в деле о прекращении этих полномочий",
                    "the duties must have been put on somebody in the case that ended these powers"),
                m => m.Proved<OfficeTermination>(m.Command.Termination) is not { } entry
                    || (entry.Holds(m.Now, termination => termination.ActingAkim is not null)
                        && m.Case.Termination == m.Command.Termination!.Case),
                field: nameof(RecordActingAkim.Termination))
            .Decide(m => m.Proved<OfficeTermination>(m.Command.Termination) is { } entry
                ? new ActingAkimRecorded(m.Today, entry.StandingAt(m.Now).ActingAkim!)
                : new ActingAkimRecorded(m.Today, m.Command.Stated!.Akim, m.Command.Stated.Paper));
    }

    // Articles 32(2)5), 36(5)5): the registration of the new akim ends the powers of the earlier one.
    private static void HandOver(Builder term, TermLaw law) =>
        term.On<HandOverOffice>(law.SuccessorEndsPowers)
            .By(Roles.TerritorialCommission)
            .RequireProofOrPaper(
                "election", law.SuccessorEndsPowers, nameof(HandOverOffice.Election), m => m.Command.Election, m => m.Command.Stated,
                ElectionSummary.Wrong, law.PapersAreAccepted)
            .Require(
                "successor.elected", law.SuccessorEndsPowers,
                new(
                    "осы бірліктің жаңадан сайланған әкімінің өкілеттігі басталған болуға тиіс",
                    "полномочия вновь избранного акима этой единицы должны начаться",
                    "the powers of the newly elected akim of this unit must have begun"),
                m => BeganOn(m, m.Command.Election, m.Command.BeganOn) == m.Command.BeganOn
                    && m.Command.BeganOn > m.Case.BeganOn && m.Command.BeganOn <= m.Today
                    && Election(m, m.Command.Election)?.IsOf(m.Case.Unit!) != false,
                field: nameof(HandOverOffice.Election))
            .Decide(m => Election(m, m.Command.Election) is { } election
                ? new SuccessorTookOver(m.Command.BeganOn, election.Akim!, election.Reference)
                : new SuccessorTookOver(m.Command.BeganOn, m.Command.Stated!.Akim, null, m.Command.Stated.Paper));

    private static ElectionSummary? Election<TCommand>(Matter<TermOfOffice, Whole, TCommand> m, EntryReference? reference) =>
        ElectionSummary.Of(m.Context.Proofs, reference, m.Now);

    /// <summary>The day on which the powers began: as the election proves it, or as the command states it.</summary>
    private static LocalDate? BeganOn<TCommand>(Matter<TermOfOffice, Whole, TCommand> m, EntryReference? reference, LocalDate stated) =>
        Election(m, reference) is { } election ? election.PowersBeganOn : stated;

    private static TermOfOffice? Earlier(Matter<TermOfOffice, Whole, BeginTerm> m) =>
        m.Proved<TermOfOffice>(m.Command.EarlierTerm)?.StandingAt(m.Now);

    private static Words? WrongTermination(EntryProof proof) => proof is ProvedEntry<OfficeTermination> ? null : proof.Text;

    private static TermFact EndOf(OfficeTermination termination, CaseReference reference) =>
        termination is { State: TerminationState.Ended, Ground: not TerminationGround.TermEnded }
            ? new OfficeClosed(termination.EndedOn!.Value, termination.Ground, reference)
            : new OfficeVacated(termination.EndedOn!.Value, termination.Ground, reference);

    private static TermFact EndOf(EndOnPaper stated) => stated.ElectionFollows
        ? new OfficeVacated(stated.EndedOn, stated.Ground, null, stated.Paper)
        : new OfficeClosed(stated.EndedOn, stated.Ground, null, stated.Paper);

    private static EditionId? EditionOf(BeginTerm command) => TermEditions.For(command.Unit).On(command.BeganOn)?.Id;

    // Only elections by the population count (docs/law/gaps.md, 46).
    private static int InARow(Matter<TermOfOffice, Whole, BeginTerm> m, string akim, bool isByPopulation) =>
        isByPopulation ? (Earlier(m)?.ElectedInARowOf(akim) ?? 0) + 1 : 0;

    // The end of a term is known by its day, an early end by the case in which the powers ended.
    private static Ground GroundOf(TermOfOffice term) => term.EndGround is null or TerminationGround.TermEnded
        ? new Ground(GroundKind.TermEnds, term.LastDay!.Value)
        : new Ground(GroundKind.EarlyTermination, term.EndedOn!.Value, Cause: term.Termination);

    // An election that is called after a failed one has the ground of that one, which was recorded here, or is not kept.
    private static Ground Compared(TermOfOffice term, Ground ground) => ground.Kind switch
    {
        GroundKind.EarlyTermination =>
            new Ground(ground.Kind, term.EndedOn ?? ground.Day, Cause: term.Termination is null ? null : ground.Cause),
        GroundKind.ElectionFailed when ground.Day >= term.BeganOn
            && (term.SuccessorElection is null || ground.Cause is null || ground.Cause == term.SuccessorElection) => GroundOf(term),
        _ => new Ground(ground.Kind, ground.Day),
    };

    private static Words InWords(Ground ground) => Words.Same("{0}, {1}").With(
        ElectionTexts.Of(ground.Kind), ground.Cause is { } cause ? Words.Same($"{cause}") : Words.Of(ground.Day));

    private static bool HasEnded(OfficeTermination termination, TermOfOffice term) =>
        termination is { EndedOn: { } day, Ground: not TerminationGround.NewAkimRegistered }
        && day >= term.BeganOn && termination.Unit!.IsSame(term.Unit!);

    private static bool HasEnded(EndOnPaper stated, TermOfOffice term, LocalDate today) =>
        stated.Ground != TerminationGround.NewAkimRegistered && stated.EndedOn >= term.BeganOn && stated.EndedOn <= today;
}
