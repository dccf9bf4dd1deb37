using System.Collections.Immutable;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Law;
using SelfGov.Workflow.Definition;
using SelfGov.Workflow.Explanation;
using SelfGov.Workflow.Fingerprints;

namespace SelfGov.Workflow;

/// <summary>The definition of one kind of procedure under one edition of the law, as a host uses it.</summary>
/// <typeparam name="TCase">The kind of case.</typeparam>
/// <remarks>Immutable and thread-safe: one instance serves all cases. Nothing here reads a clock or does I/O.</remarks>
public abstract class Lifecycle<TCase>
    where TCase : Case
{
    private readonly Lazy<long> lawOfStatus;

    private protected Lifecycle() => lawOfStatus = new(() => Fingerprint.ToInt64());

    internal abstract Lifecycle<TCase> WithTexts(Wording wording);

    /// <summary>A text of a record, which bears the words of the newest act, in the words of the act of this edition.</summary>
    internal abstract Words Say(Words text);

    /// <summary>The kind of procedure, such as <c>akim-election</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>The edition of the law that this lifecycle implements.</summary>
    public abstract EditionId Edition { get; }

    /// <summary>States, transitions, commands, roles, windows and articles as data.</summary>
    public abstract LifecycleMap Map { get; }

    /// <summary>
    /// The digest of the law as this lifecycle implements it, and of its work calendar: what an entry of a journal says it was made under.
    /// </summary>
    /// <remarks>Computed when it is first asked for. Wording is no part of it, and it is the same on every machine.</remarks>
    public abstract LawFingerprint Fingerprint { get; }

    /// <summary>The law that the fingerprint covers; null where the definition names none.</summary>
    internal abstract GoverningLaw? GoverningLaw { get; }

    /// <summary>This lifecycle with a host's own texts; all else is the same, and cases go from one to the other.</summary>
    /// <param name="wording">The texts.</param>
    /// <exception cref="ArgumentNullException">The wording is null.</exception>
    /// <exception cref="ArgumentException">
    /// The wording has texts for codes that this lifecycle does not have; the message names them.
    /// </exception>
    public Lifecycle<TCase> Reworded(Wording wording)
    {
        ArgumentNullException.ThrowIfNull(wording);
        string[] unknown = [.. wording.Unknown([Map])];
        return unknown.Length == 0
            ? WithTexts(wording)
            : throw new ArgumentException(
                $"The lifecycle '{Kind}' of edition '{Edition}' has no {string.Join(", no ", unknown)}.", nameof(wording));
    }

    /// <summary>The name for people of the kind of a fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    /// <exception cref="ArgumentException">The fact is none of this lifecycle.</exception>
    public abstract Words TextOf(Fact<TCase> fact);

    /// <summary>The name for people of the state in which a case stands.</summary>
    /// <param name="current">The case.</param>
    /// <exception cref="ArgumentNullException">The case is null.</exception>
    /// <exception cref="ArgumentException">The case follows another edition.</exception>
    public abstract Words StateOf(TCase current);

    /// <summary>The name in code of the state in which a case stands, for programs: <c>Registration</c>.</summary>
    /// <param name="current">The case.</param>
    /// <exception cref="ArgumentNullException">The case is null.</exception>
    /// <exception cref="ArgumentException">The case follows another edition.</exception>
    public abstract string StateNameOf(TCase current);

    /// <summary>Opens a case: decides the first command on a case without facts.</summary>
    /// <param name="id">The identity of the new case.</param>
    /// <param name="opening">The command.</param>
    /// <param name="context">The moment and the actor.</param>
    /// <exception cref="ArgumentNullException">The command is null.</exception>
    /// <exception cref="ArgumentException">
    /// The identity or the actor is the default value, or the lifecycle has no such command.
    /// </exception>
    public Decision<TCase> Open(CaseId id, ICommand<TCase> opening, Context context) => Decide(Begin(id), opening, context);

    /// <summary>A case before its first fact: version 0, in the initial state.</summary>
    /// <param name="id">The identity of the case.</param>
    /// <exception cref="ArgumentException">The identity is the default value.</exception>
    public abstract TCase Begin(CaseId id);

    /// <summary>Decides a command: the facts that follow and the next case, or every unmet condition.</summary>
    /// <param name="current">The case; it stays as it is.</param>
    /// <param name="command">The command.</param>
    /// <param name="context">The moment and the actor.</param>
    /// <remarks>
    /// A case that stands in the wrong state, or a part of it that is missing or stands in the wrong state, is refused for that and for
    /// the role; time limits and rules are then not asked, because they speak of a case that stands right.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The case or the command is null.</exception>
    /// <exception cref="ArgumentException">
    /// The case follows another edition, the actor is the default value, or the lifecycle has no such command.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// The definition decides on no fact, or on one that the command does not declare or the state not permit.
    /// </exception>
    public abstract Decision<TCase> Decide(TCase current, ICommand<TCase> command, Context context);

    /// <summary>Folds one fact into a case.</summary>
    /// <param name="current">The case; it stays as it is.</param>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The case or the fact is null.</exception>
    /// <exception cref="ArgumentException">The case follows another edition, or the fact is none of this lifecycle.</exception>
    /// <exception cref="InvalidOperationException">The topology does not permit the fact in the state of the case.</exception>
    public abstract TCase Evolve(TCase current, Fact<TCase> fact);

    /// <summary>Folds facts into a new case, in order.</summary>
    /// <param name="id">The identity of the case.</param>
    /// <param name="facts">The facts, from the first.</param>
    /// <exception cref="ArgumentNullException">The facts, or one of them, are null.</exception>
    /// <exception cref="InvalidOperationException">The topology does not permit a fact where it stands.</exception>
    public TCase Replay(CaseId id, IEnumerable<Fact<TCase>> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        TCase current = Begin(id);
        foreach (Fact<TCase> fact in facts)
        {
            current = Evolve(current, fact);
        }

        return current;
    }

    /// <summary>What an actor can do now: every command as open, or closed with the reasons, its role among them.</summary>
    /// <param name="current">The case.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="now">The moment.</param>
    /// <remarks>
    /// Commands about a part of the case appear once for each part. An open option may still be refused for the data of the command;
    /// a closed one is refused whatever its data.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The case is null.</exception>
    /// <exception cref="ArgumentException">The case follows another edition, or the actor is the default value.</exception>
    public abstract ImmutableArray<Option> Options(TCase current, Actor actor, Instant now);

    /// <summary>The time limits that run in the case as it stands, earliest first, those that have passed included.</summary>
    /// <param name="current">The case.</param>
    /// <exception cref="ArgumentNullException">The case is null.</exception>
    /// <exception cref="ArgumentException">The case follows another edition.</exception>
    public abstract ImmutableArray<Deadline> Deadlines(TCase current);

    /// <summary>The facts that the passing of time has caused and the case has not taken in, in the order of their moments.</summary>
    /// <param name="current">The case.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="ArgumentNullException">The case is null.</exception>
    /// <exception cref="ArgumentException">The case follows another edition.</exception>
    /// <exception cref="InvalidOperationException">
    /// Moments cause each other for ever, or one makes another fact than it is defined to cause.
    /// </exception>
    public abstract Due<TCase> Due(TCase current, Instant now);

    /// <summary>The next moment at which time causes a fact of the case, passed or still to come; null where none is in sight.</summary>
    /// <param name="current">The case.</param>
    /// <remarks>Does not cost more as the case grows.</remarks>
    /// <exception cref="ArgumentNullException">The case is null.</exception>
    /// <exception cref="ArgumentException">The case follows another edition.</exception>
    public abstract Instant? NextCause(TCase current);

    /// <summary>
    /// The earliest time limit of the case as a whole: of a duty, overdue ones included, of what time causes, or of what closes, as long as
    /// it has not passed; null where none runs. Limits of commands about parts are left to <see cref="Deadlines"/>, whose cost grows with
    /// the parts.
    /// </summary>
    /// <param name="current">The case.</param>
    /// <param name="now">The moment; what closes at it has passed.</param>
    /// <exception cref="ArgumentNullException">The case is null.</exception>
    /// <exception cref="ArgumentException">The case follows another edition.</exception>
    public Instant? NextDeadline(TCase current, Instant now) => DeadlineOf(current, now).At;

    /// <summary>The earliest time limit of the case as a whole, and whether something closes with it and nothing else keeps it.</summary>
    private protected abstract (Instant? At, bool ClosesOnly) DeadlineOf(TCase current, Instant now);

    /// <summary>What a store keeps of the case for lists and for the scheduler, as of a moment.</summary>
    internal CaseStatus StatusOf(TCase current, Instant now)
    {
        (Instant? at, bool closesOnly) = DeadlineOf(current, now);
        return new(StateNameOf(current), current.UnitName, NextCause(current), at)
        {
            UnitCode = current.UnitCode,
            HoldsUntil = closesOnly ? at : null,
            Law = lawOfStatus.Value,
        };
    }

    /// <summary>What a status says that it was computed under.</summary>
    internal long LawOfStatus => lawOfStatus.Value;

    /// <summary>
    /// The case one version on and otherwise as it is: what an entry of its journal does that is no fact of the procedure.
    /// </summary>
    internal abstract TCase Pass(TCase current);

    /// <summary>The place in the law that provides for a command.</summary>
    internal abstract Citation BasisOf(ICommand<TCase> command);

    /// <summary>Where each part of the case stands, kind by kind.</summary>
    internal abstract IEnumerable<PartStanding> PartsOf(TCase current);

    /// <summary>The actor in the role in which he gives a command.</summary>
    internal abstract Actor ActingIn(ICommand<TCase> command, Actor actor);

    /// <summary>The case with all that time has caused folded in.</summary>
    /// <param name="current">The case; it stays as it is.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="ArgumentNullException">The case is null.</exception>
    /// <exception cref="ArgumentException">The case follows another edition.</exception>
    /// <exception cref="InvalidOperationException">
    /// Moments cause each other for ever, or one makes another fact than it is defined to cause.
    /// </exception>
    public TCase Advance(TCase current, Instant now) => Due(current, now).Case;
}
