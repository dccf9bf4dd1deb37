using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using SelfGov.Journal;
using SelfGov.Law;
using SelfGov.Workflow.Corrections;
using SelfGov.Workflow.Definition;
using SelfGov.Workflow.Explanation;
using SelfGov.Workflow.Fingerprints;

namespace SelfGov.Workflow;

/// <summary>A lifecycle with its states.</summary>
/// <typeparam name="TCase">The kind of case.</typeparam>
/// <typeparam name="TState">The states of the procedure.</typeparam>
/// <remarks>Made by <see cref="LifecycleDefinition{TCase, TState}.Build"/>, which has checked the definition.</remarks>
public sealed class Lifecycle<TCase, TState> : Lifecycle<TCase>
    where TCase : Case<TState>
    where TState : struct, Enum
{
    private readonly Func<CaseId, TCase> begin;
    private readonly Family<Fact<TCase>> facts;
    private readonly FrozenDictionary<Type, CommandDefinition<TCase, TState>> commands;
    private readonly ImmutableArray<CommandDefinition<TCase, TState>> ordered;
    private readonly Cause<TCase>[][] causes;
    private readonly Words?[] stateTexts;
    private readonly FrozenDictionary<Type, Words> factTexts;
    private readonly Lazy<LawFingerprint> fingerprint;
    private readonly Func<Words, Words>? asTheActSays;

    internal Lifecycle(
        EditionId edition,
        Func<CaseId, TCase> begin,
        Family<Fact<TCase>> facts,
        Topology<TState> topology,
        ImmutableArray<CommandDefinition<TCase, TState>> ordered,
        ImmutableArray<Cause<TCase>> causes,
        ImmutableArray<StateText<TState>> states,
        FrozenDictionary<Type, Words> factTexts,
        LifecycleMap map,
        GoverningLaw? law,
        Func<Words, Words>? asTheActSays = null)
    {
        Edition = edition;
        this.asTheActSays = asTheActSays;
        this.begin = begin;
        this.facts = facts;
        Topology = topology;
        this.ordered = ordered;
        commands = ordered.ToFrozenDictionary(command => command.CommandType);
        this.causes = new Cause<TCase>[topology.States.Length][];
        stateTexts = new Words?[topology.States.Length];
        for (int state = 0; state < stateTexts.Length; state++)
        {
            int place = state;
            this.causes[state] = [.. causes.Where(cause => topology.Table.Permits(place, cause.FactType))];
        }

        for (int text = states.Length - 1; text >= 0; text--)
        {
            stateTexts[Topology<TState>.Index(states[text].State)] = states[text].Text;
        }

        this.factTexts = factTexts;
        Map = map;
        GoverningLaw = law;
        fingerprint = new(() => Fingerprinting.Of(map, law));
    }

    internal Lifecycle(Lifecycle<TCase, TState> original, Wording wording)
    {
        Edition = original.Edition;
        begin = original.begin;
        facts = original.facts;
        Topology = original.Topology;
        ordered = original.ordered;
        commands = original.commands;
        causes = original.causes;
        stateTexts = original.stateTexts;
        factTexts = original.factTexts;
        GoverningLaw = original.GoverningLaw;
        fingerprint = original.fingerprint;
        asTheActSays = original.asTheActSays;
        Map = original.Map.Reworded(wording);
        Wording = original.Wording.And(wording);
    }

    /// <inheritdoc/>
    public override string Kind => Map.Kind;

    /// <inheritdoc/>
    public override EditionId Edition { get; }

    /// <inheritdoc/>
    public override LifecycleMap Map { get; }

    /// <inheritdoc/>
    public override LawFingerprint Fingerprint => fingerprint.Value;

    internal override GoverningLaw? GoverningLaw { get; }

    /// <summary>The frozen table of states and transitions.</summary>
    public Topology<TState> Topology { get; }

    /// <summary>A host's own texts, looked up when an answer is made; the definition keeps the original ones.</summary>
    internal Wording Wording { get; } = Wording.None;

    /// <inheritdoc/>
    public override Words TextOf(Fact<TCase> fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        Type type = Topology.Facts[Own(fact)];
        return factTexts.TryGetValue(type, out Words? text)
            ? Wording.Of(TextKind.Fact, type.Name, text)
            : throw new ArgumentException($"{type.Name} does not occur in the lifecycle {Kind} of edition {Edition}.", nameof(fact));
    }

    /// <inheritdoc/>
    public override Words StateOf(TCase current)
    {
        Check(current);
        return TextOf(current.State);
    }

    /// <inheritdoc/>
    public override string StateNameOf(TCase current)
    {
        Check(current);
        return current.State.ToString();
    }

    /// <inheritdoc/>
    public override TCase Begin(CaseId id)
    {
        TCase blank = begin(id) ?? throw new InvalidOperationException($"The lifecycle {Kind} of edition {Edition} began no case of {id}.");
        if (blank.Id != id || blank.Edition != Edition)
        {
            throw new InvalidOperationException(
                $"The lifecycle {Kind} of edition {Edition} was to begin case {id}, and began case {blank.Id} of edition {blank.Edition}.");
        }

        // A copy: an author's function may answer with the same case each time.
        var begun = (TCase)((Case<TState>)blank with { });
        begun.Version = 0;
        begun.State = Topology.Initial;
        return begun;
    }

    /// <inheritdoc/>
    public override Decision<TCase> Decide(TCase current, ICommand<TCase> command, Context context)
    {
        Check(current);
        ArgumentNullException.ThrowIfNull(command);
        if (context.Actor.IsDefault)
        {
            throw new ArgumentException("default(Actor) is nobody; name who gives the command.", nameof(context));
        }

        CommandDefinition<TCase, TState> definition = DefinitionOf(command);
        return NextCause(current, context.Now) is { } cause
            ? new Decision<TCase>.Refused([NotAdvanced(cause, current, context.Now)])
            : definition.Decide(this, current, command, context);
    }

    /// <inheritdoc/>
    public override TCase Evolve(TCase current, Fact<TCase> fact)
    {
        Check(current);
        ArgumentNullException.ThrowIfNull(fact);
        return Step(current, fact, Own(fact));
    }

    /// <inheritdoc/>
    public override ImmutableArray<Option> Options(TCase current, Actor actor, Instant now)
    {
        Check(current);
        if (actor.IsDefault)
        {
            throw new ArgumentException("default(Actor) is nobody; name who asks.", nameof(actor));
        }

        ImmutableArray<Option>.Builder options = ImmutableArray.CreateBuilder<Option>(ordered.Length);
        foreach (CommandDefinition<TCase, TState> command in ordered)
        {
            command.AddOptions(this, current, new Context(now, actor), options);
        }

        if (NextCause(current, now) is { } cause)
        {
            Refusal notAdvanced = NotAdvanced(cause, current, now);
            for (int i = 0; i < options.Count; i++)
            {
                options[i] = options[i] with { Reasons = [notAdvanced] };
            }
        }

        return options.DrainToImmutable();
    }

    /// <inheritdoc/>
    public override ImmutableArray<Deadline> Deadlines(TCase current)
    {
        Check(current);
        ImmutableArray<Deadline>.Builder deadlines = ImmutableArray.CreateBuilder<Deadline>();
        foreach (Cause<TCase> cause in CausesIn(current))
        {
            if (cause.MomentFor(current) is { } moment)
            {
                deadlines.Add(new Deadline(
                    DeadlineKind.Causes, cause.Limit.Code, Wording.Of(TextKind.Limit, cause.Limit.Code, cause.Limit.Text),
                    cause.Limit.Basis, moment.At, Wording.Of([Role.Clock]), [], null)
                {
                    Provisional = moment.Provisional,
                });
            }
        }

        foreach (CommandDefinition<TCase, TState> command in ordered)
        {
            command.AddDeadlines(this, current, deadlines);
        }

        return [.. Deadline.Once(deadlines).OrderBy(deadline => deadline.At)];
    }

    /// <inheritdoc/>
    public override Instant? NextCause(TCase current)
    {
        Check(current);
        return EarliestCause(current, static _ => true)?.Moment;
    }

    private protected override (Instant? At, bool ClosesOnly) DeadlineOf(TCase current, Instant now)
    {
        Instant? kept = NextCause(current);
        Instant? closing = null;
        foreach (CommandDefinition<TCase, TState> command in ordered)
        {
            kept = Earlier(kept, command.DutyOf(current));
            closing = Earlier(closing, command.CloseOf(current, now));
        }

        return closing < kept || kept is null ? (closing, closing is not null) : (kept, false);

        static Instant? Earlier(Instant? one, Instant? other) => one is null || other < one ? other ?? one : one;
    }

    /// <inheritdoc/>
    public override Due<TCase> Due(TCase current, Instant now)
    {
        Check(current);
        if (NextCause(current, now) is not { } first)
        {
            return new([], current);
        }

        ImmutableArray<Fact<TCase>>.Builder caused = ImmutableArray.CreateBuilder<Fact<TCase>>();
        ImmutableArray<Instant>.Builder moments = ImmutableArray.CreateBuilder<Instant>();
        var passed = new HashSet<(Cause<TCase>, Instant)>();
        TCase advanced = current;
        for ((Cause<TCase> Cause, Instant Moment)? next = first; next is var (cause, moment); next = NextCause(advanced, now))
        {
            if (!passed.Add((cause, moment)))
            {
                throw new InvalidOperationException(
                    $"The passing of {cause.Limit.Code} at {moment} causes {cause.FactType.Name} for ever (case {current.Id}).");
            }

            Fact<TCase> fact = cause.Fact(advanced, moment);
            if (fact?.GetType() != cause.FactType)
            {
                throw new InvalidOperationException(
                    $"The passing of {cause.Limit.Code} causes {cause.FactType.Name}, but made the fact {fact?.GetType().Name ?? "null"}.");
            }

            caused.Add(fact);
            moments.Add(moment);
            advanced = Step(advanced, fact, PlaceOf(fact));
        }

        return new(caused.DrainToImmutable(), advanced) { Moments = moments.DrainToImmutable() };
    }

    internal override Words Say(Words text) => asTheActSays?.Invoke(text) ?? text;

    internal override Lifecycle<TCase> WithTexts(Wording wording) => new Lifecycle<TCase, TState>(this, wording);

    internal override Citation BasisOf(ICommand<TCase> command) => DefinitionOf(command).Basis;

    internal override IEnumerable<PartStanding> PartsOf(TCase current) =>
        ordered.Select(command => command.Parts).OfType<IPartReader<TCase>>().Distinct().SelectMany(kind => kind.Read(current, Wording));

    internal override Actor ActingIn(ICommand<TCase> command, Actor actor) => DefinitionOf(command).Acting(actor);

    internal override TCase Pass(TCase current)
    {
        Check(current);
        var passed = (TCase)((Case<TState>)current with { });
        passed.Version = current.Version + 1;
        return passed;
    }

    internal Words TextOf(TState state)
    {
        string name = state.ToString();
        return Wording.Of(TextKind.State, name, stateTexts[Topology<TState>.Index(state)] ?? Words.Same(name));
    }

    internal Words NamesOf(ImmutableArray<Role> roles) => Sentence.Alternatives(Wording.Of(roles).Select(role => role.Name));

    /// <summary>The place of a fact in its family, from 0, or -1.</summary>
    internal int PlaceOf(Fact<TCase> fact) => facts.PlaceOf(fact.GetType());

    /// <summary>The earliest moment at which time alone brings the case into a state asked for; null where none does at once.</summary>
    internal Instant? Reaches(TCase current, Func<TState, bool> asked) =>
        EarliestCause(current, cause => Topology.Next(current.State, cause.FactType) is { } next && asked(next))?.Moment;

    internal TCase Step(TCase current, Fact<TCase> fact, int place)
    {
        TState next = Topology.Next(current.State, place) ?? throw new InvalidOperationException(
            $"The lifecycle {Kind} of edition {Edition} does not permit the fact {fact.GetType().Name} in the state {current.State} "
            + $"(case {current.Id}, version {current.Version}).");
        TCase changed = fact.Apply(current)
            ?? throw new InvalidOperationException($"The fact {fact.GetType().Name} made no case of case {current.Id}.");
        if (ReferenceEquals(changed, current))
        {
            changed = (TCase)((Case<TState>)current with { });
        }
        else if (changed.Version != current.Version || changed.Id != current.Id)
        {
            throw new InvalidOperationException(
                $"The fact {fact.GetType().Name} was to fold into case {current.Id}, version {current.Version}, and answered with case "
                + $"{changed.Id}, version {changed.Version}.");
        }

        // Nobody else has seen this copy yet; see the remarks of Case.
        changed.Version = current.Version + 1;
        changed.State = next;
        if (fact is ICorrection correction)
        {
            changed.Corrections = current.Corrections.With(correction);
        }

        return changed;
    }

    private CommandDefinition<TCase, TState> DefinitionOf(ICommand<TCase> command) =>
        commands.TryGetValue(command.GetType(), out CommandDefinition<TCase, TState>? definition)
            ? definition
            : throw new ArgumentException(
                $"The lifecycle {Kind} of edition {Edition} has no command {command.GetType().Name}.", nameof(command));

    private int Own(Fact<TCase> fact) => PlaceOf(fact) is var place and >= 0
        ? place
        : throw new ArgumentException($"{fact.GetType().Name} is no fact of the lifecycle {Kind}.", nameof(fact));

    private Refusal NotAdvanced((Cause<TCase> Cause, Instant Moment) due, TCase current, Instant now)
    {
        Limit<TCase> limit = due.Cause.Limit;
        return new(
            RefusalKind.NotAdvanced, "case.not-advanced", Sentence.NotAdvanced, limit.Basis,
            Wording.Of(TextKind.Limit, limit.Code, limit.Text),
            Sentence.Local(now, current), now);
    }

    private Cause<TCase>[] CausesIn(TCase current) => causes[Topology<TState>.Index(current.State)];

    /// <summary>The earliest cause that has passed; of several at one moment the first that is defined.</summary>
    private (Cause<TCase> Cause, Instant Moment)? NextCause(TCase current, Instant now) =>
        EarliestCause(current, static _ => true) is { } earliest && earliest.Moment <= now ? earliest : null;

    private (Cause<TCase> Cause, Instant Moment)? EarliestCause(TCase current, Func<Cause<TCase>, bool> asked)
    {
        (Cause<TCase> Cause, Instant Moment)? earliest = null;
        foreach (Cause<TCase> cause in CausesIn(current))
        {
            if (asked(cause) && cause.MomentFor(current) is { At: var moment } && (earliest is null || moment < earliest.Value.Moment))
            {
                earliest = (cause, moment);
            }
        }

        return earliest;
    }

    private void Check(TCase current)
    {
        ArgumentNullException.ThrowIfNull(current);
        if (current.Edition != Edition)
        {
            throw new ArgumentException(
                $"Case {current.Id} follows edition {current.Edition}; this lifecycle implements edition {Edition}.", nameof(current));
        }
    }
}
