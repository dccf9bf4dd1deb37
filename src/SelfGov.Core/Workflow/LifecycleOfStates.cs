using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using SelfGov.Law;

namespace SelfGov.Workflow;

/// <summary>A lifecycle with its states and triggers.</summary>
/// <typeparam name="TCase">The kind of case.</typeparam>
/// <typeparam name="TState">The states of the procedure.</typeparam>
/// <typeparam name="TTrigger">The triggers of the procedure.</typeparam>
/// <remarks>Made by <see cref="LifecycleDefinition{TCase, TState, TTrigger}.Build"/>, which has checked the definition.</remarks>
public sealed class Lifecycle<TCase, TState, TTrigger> : Lifecycle<TCase>
    where TCase : Case<TState>
    where TState : struct, Enum
    where TTrigger : struct, Enum
{
    private readonly Func<CaseId, TCase> begin;
    private readonly FrozenDictionary<Type, CommandDefinition<TCase, TState, TTrigger>> commands;
    private readonly ImmutableArray<CommandDefinition<TCase, TState, TTrigger>> ordered;
    private readonly Cause<TCase, TTrigger>[][] causes;
    private readonly Func<TState, Words> stateText;
    private readonly FrozenDictionary<TTrigger, Words> factTexts;
    private readonly Func<Wording, Lifecycle<TCase, TState, TTrigger>> reworded;

    internal Lifecycle(
        EditionId edition,
        Func<CaseId, TCase> begin,
        Topology<TState, TTrigger> topology,
        ImmutableArray<CommandDefinition<TCase, TState, TTrigger>> ordered,
        ImmutableArray<Cause<TCase, TTrigger>> causes,
        Func<TState, Words> stateText,
        FrozenDictionary<TTrigger, Words> factTexts,
        LifecycleMap map,
        Func<Wording, Lifecycle<TCase, TState, TTrigger>> reworded)
    {
        this.reworded = reworded;
        this.stateText = stateText;
        this.factTexts = factTexts;
        Edition = edition;
        this.begin = begin;
        Topology = topology;
        this.ordered = ordered;
        commands = ordered.ToFrozenDictionary(command => command.CommandType);
        this.causes = [.. topology.States.Select(state => causes.Where(cause => topology.Permits(state, cause.Trigger)).ToArray())];
        Map = map;
    }

    /// <inheritdoc/>
    public override string Kind => Map.Kind;

    /// <inheritdoc/>
    public override EditionId Edition { get; }

    /// <inheritdoc/>
    public override LifecycleMap Map { get; }

    /// <summary>The frozen table of states and transitions.</summary>
    public Topology<TState, TTrigger> Topology { get; }

    /// <inheritdoc/>
    public override Words TextOf(Fact<TCase> fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return factTexts[Own(fact).Trigger];
    }

    /// <inheritdoc/>
    public override Words StateOf(TCase current)
    {
        Check(current);
        return stateText(current.State);
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
        TCase blank = begin(id);
        blank.State = Topology.Initial;
        return blank;
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

        if (!commands.TryGetValue(command.GetType(), out CommandDefinition<TCase, TState, TTrigger>? definition))
        {
            throw new ArgumentException($"The lifecycle {Kind} of edition {Edition} has no command {command.GetType().Name}.", nameof(command));
        }

        return NextCause(current, context.Now) is { } cause
            ? new Decision<TCase>.Refused([NotAdvanced(cause, current, context.Now)])
            : definition.Decide(this, current, command, context);
    }

    /// <inheritdoc/>
    public override TCase Evolve(TCase current, Fact<TCase> fact)
    {
        Check(current);
        ArgumentNullException.ThrowIfNull(fact);
        return Step(current, Own(fact));
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
        Cause<TCase, TTrigger>? cause = NextCause(current, now);
        foreach (CommandDefinition<TCase, TState, TTrigger> command in ordered)
        {
            command.AddOptions(this, current, actor, now, options);
        }

        if (cause is not null)
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
        foreach (Cause<TCase, TTrigger> cause in causes[Topology<TState, TTrigger>.Index(current.State)])
        {
            if (cause.MomentFor(current) is { } moment)
            {
                deadlines.Add(new Deadline(
                    DeadlineKind.Causes, cause.Limit.Code, cause.Limit.Text, cause.Limit.Basis, moment, [Role.Clock], null, null));
            }
        }

        foreach (CommandDefinition<TCase, TState, TTrigger> command in ordered)
        {
            command.AddDeadlines(current, deadlines);
        }

        return [.. deadlines.OrderBy(deadline => deadline.At)];
    }

    /// <inheritdoc/>
    public override Instant? NextCause(TCase current)
    {
        Check(current);
        Instant? earliest = null;
        foreach (Cause<TCase, TTrigger> cause in causes[Topology<TState, TTrigger>.Index(current.State)])
        {
            if (cause.MomentFor(current) is { } moment && (earliest is null || moment < earliest))
            {
                earliest = moment;
            }
        }

        return earliest;
    }

    /// <inheritdoc/>
    public override Instant? NextDeadline(TCase current)
    {
        Instant? earliest = NextCause(current);
        foreach (CommandDefinition<TCase, TState, TTrigger> command in ordered)
        {
            if (command.DutyOf(current) is { } moment && (earliest is null || moment < earliest))
            {
                earliest = moment;
            }
        }

        return earliest;
    }

    /// <inheritdoc/>
    public override Due<TCase> Due(TCase current, Instant now)
    {
        Check(current);
        if (NextCause(current, now) is null)
        {
            return new([], current);
        }

        ImmutableArray<Fact<TCase>>.Builder facts = ImmutableArray.CreateBuilder<Fact<TCase>>();
        var passed = new HashSet<(Cause<TCase, TTrigger>, Instant)>();
        TCase advanced = current;
        while (NextCause(advanced, now) is { } cause)
        {
            Instant moment = cause.Limit.At(advanced)!.Value;
            if (!passed.Add((cause, moment)))
            {
                throw new InvalidOperationException($"The passing of {cause.Limit.Code} at {moment} causes {cause.Trigger} for ever (case {current.Id}).");
            }

            Fact<TCase> fact = cause.Fact(advanced, moment);
            if (fact is not Fact<TCase, TTrigger> triggering || !triggering.Trigger.Equals(cause.Trigger))
            {
                throw new InvalidOperationException(
                    $"The passing of {cause.Limit.Code} causes {cause.Trigger}, but made the fact {fact?.GetType().Name ?? "null"}.");
            }

            facts.Add(fact);
            advanced = Step(advanced, triggering);
        }

        return new(facts.DrainToImmutable(), advanced);
    }

    internal override Lifecycle<TCase> WithTexts(Wording wording) => reworded(wording);

    internal override Actor ActingIn(ICommand<TCase> command, Actor actor) => actor;

    internal override TCase Pass(TCase current)
    {
        Check(current);
        var passed = (TCase)((Case<TState>)current with { });
        passed.Version = current.Version + 1;
        return passed;
    }

    /// <summary>The moment at which time itself brings the case into one of some states; null where the next fact of time does not.</summary>
    internal Instant? Reaches(TCase current, Func<TState, bool> asked)
    {
        Instant? earliest = null;
        foreach (Cause<TCase, TTrigger> cause in causes[Topology<TState, TTrigger>.Index(current.State)])
        {
            if (Topology.Next(current.State, cause.Trigger) is { } next && asked(next) && cause.MomentFor(current) is { } moment
                && (earliest is null || moment < earliest))
            {
                earliest = moment;
            }
        }

        return earliest;
    }

    internal TCase Step(TCase current, Fact<TCase, TTrigger> fact)
    {
        TState next = Topology.Next(current.State, fact.Trigger) ?? throw new InvalidOperationException(
            $"The lifecycle {Kind} of edition {Edition} does not permit the fact {fact.Trigger} in the state {current.State} (case {current.Id}, version {current.Version}).");
        TCase changed = fact.Apply(current) ?? throw new InvalidOperationException($"The fact {fact.GetType().Name} made no case of case {current.Id}.");
        if (ReferenceEquals(changed, current))
        {
            changed = (TCase)((Case<TState>)current with { });
        }

        // Nobody else has seen this copy yet; see the remarks of Case.
        changed.Version = current.Version + 1;
        changed.State = next;
        return changed;
    }

    private Fact<TCase, TTrigger> Own(Fact<TCase> fact) => fact as Fact<TCase, TTrigger>
        ?? throw new ArgumentException($"{fact.GetType().Name} is no fact of the lifecycle {Kind}.", nameof(fact));

    private static Refusal NotAdvanced(Cause<TCase, TTrigger> cause, TCase current, Instant now) => new(
        RefusalKind.NotAdvanced, "case.not-advanced", Sentence.NotAdvanced, cause.Limit.Basis, cause.Limit.Text, Sentence.Local(now, current), now);

    private Cause<TCase, TTrigger>? NextCause(TCase current, Instant now)
    {
        Cause<TCase, TTrigger>? first = null;
        Instant earliest = default;
        foreach (Cause<TCase, TTrigger> cause in causes[Topology<TState, TTrigger>.Index(current.State)])
        {
            if (cause.MomentFor(current) is { } moment && moment <= now && (first is null || moment < earliest))
            {
                first = cause;
                earliest = moment;
            }
        }

        return first;
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
