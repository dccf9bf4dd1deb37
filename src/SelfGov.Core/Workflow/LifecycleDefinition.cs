using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using SelfGov.Law;
using Stateless;

namespace SelfGov.Workflow;

/// <summary>Collects the definition of one kind of procedure under one edition of the law, and checks it.</summary>
/// <typeparam name="TCase">The kind of case.</typeparam>
/// <typeparam name="TState">The states of the procedure.</typeparam>
/// <typeparam name="TTrigger">The triggers of the procedure; each is a kind of fact.</typeparam>
/// <remarks>Not thread-safe; used once, by one author, at start-up. What <see cref="Build"/> answers with is immutable.</remarks>
public sealed class LifecycleDefinition<TCase, TState, TTrigger>
    where TCase : Case<TState>
    where TState : struct, Enum
    where TTrigger : struct, Enum
{
    private readonly string kind;
    private readonly EditionId edition;
    private readonly Func<CaseId, TCase> begin;
    private readonly List<StateText<TState>> states = [];
    private readonly Dictionary<TTrigger, Words> triggers = [];
    private readonly HashSet<TState> statesLeftOut = [];
    private readonly HashSet<TTrigger> triggersLeftOut = [];
    private readonly List<Func<Topology<TState, TTrigger>, Wording, CommandDefinition<TCase, TState, TTrigger>>> commands = [];
    private readonly List<Cause<TCase, TTrigger>> causes = [];
    private readonly List<Func<IReadOnlyCollection<TTrigger>, IEnumerable<string>>> partErrors = [];
    private readonly List<Func<Wording, Func<TTrigger, Words>, Func<TTrigger, ImmutableArray<Role>>, MapPart>> partMaps = [];
    private Topology<TState, TTrigger>? topology;

    /// <summary>Starts a definition.</summary>
    /// <param name="kind">The kind of procedure, such as <c>akim-election</c>; not empty.</param>
    /// <param name="edition">The edition of the law.</param>
    /// <param name="begin">Makes a case before its first fact.</param>
    /// <exception cref="ArgumentException">The kind is null, empty or white space, or the edition is the default value.</exception>
    /// <exception cref="ArgumentNullException">The function is null.</exception>
    public LifecycleDefinition(string kind, EditionId edition, Func<CaseId, TCase> begin)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(kind);
        ArgumentNullException.ThrowIfNull(begin);
        if (edition == default)
        {
            throw new ArgumentException($"The lifecycle {kind} needs an edition; default(EditionId) identifies none.", nameof(edition));
        }

        this.kind = kind;
        this.edition = edition;
        this.begin = begin;
    }

    /// <summary>The states and transitions, configured as users of Stateless know it; the source of truth of the topology.</summary>
    /// <param name="initial">The state before the first fact.</param>
    /// <param name="configure">The configuration, without guards, dynamic destinations or actions.</param>
    /// <exception cref="InvalidDefinitionException">The configuration holds what a table cannot.</exception>
    public void Topology(TState initial, Action<StateMachine<TState, TTrigger>> configure) =>
        topology = Topology<TState, TTrigger>.Observe(initial, configure);

    /// <summary>Names the states.</summary>
    public void Name(params ReadOnlySpan<StateText<TState>> texts) => states.AddRange(texts);

    /// <summary>Names a kind of fact.</summary>
    public void Name(TTrigger trigger, Words text) => triggers[trigger] = text;

    /// <summary>
    /// Leaves states out that this procedure does not have: a kind of case with two procedures has one enumeration of states for both.
    /// </summary>
    /// <param name="left">The states that are not entered and have no name here.</param>
    public void LeaveOut(params ReadOnlySpan<TState> left)
    {
        foreach (TState state in left)
        {
            statesLeftOut.Add(state);
        }
    }

    /// <summary>
    /// Leaves kinds of facts out that this procedure does not have: a kind of case with two procedures has one enumeration of triggers for both.
    /// </summary>
    /// <param name="left">The kinds of facts that nothing yields and that have no name here.</param>
    public void LeaveOut(params ReadOnlySpan<TTrigger> left)
    {
        foreach (TTrigger trigger in left)
        {
            triggersLeftOut.Add(trigger);
        }
    }

    /// <summary>Declares a kind of part that cases have many of, each with a state of its own.</summary>
    /// <typeparam name="TPart">The kind of part.</typeparam>
    /// <typeparam name="TPartState">Its states.</typeparam>
    /// <param name="text">The kind of part for people, such as "candidate".</param>
    /// <param name="machine">Its states and transitions, moved by the same triggers as the case.</param>
    /// <param name="texts">The names of its states.</param>
    /// <param name="stateOf">The state of one part.</param>
    /// <param name="all">All parts of a case.</param>
    /// <param name="key">The key of one part, for people and programs.</param>
    public PartDefinition<TCase, TPart, TTrigger> HasParts<TPart, TPartState>(
        Words text,
        Topology<TPartState, TTrigger> machine,
        ImmutableArray<StateText<TPartState>> texts,
        Func<TPart, TPartState> stateOf,
        Func<TCase, IEnumerable<TPart>> all,
        Func<TPart, string> key)
        where TPartState : struct, Enum
    {
        var part = new PartDefinition<TCase, TPart, TPartState, TTrigger>(text, machine, texts, stateOf, all, key);
        partErrors.Add(part.Errors);
        partMaps.Add((wording, textOf, rolesOf) => part.Reworded(wording).ToMap(textOf, rolesOf));
        return part;
    }

    /// <summary>Defines a command about the case as a whole.</summary>
    /// <typeparam name="TCommand">The command.</typeparam>
    /// <param name="text">What it does, in words.</param>
    /// <param name="basis">The place in the law that provides for it.</param>
    public CommandBuilder<TCase, TTrigger, Whole, TCommand> On<TCommand>(Words text, Citation basis)
        where TCommand : class, ICommand<TCase> =>
        Add(new CommandBuilder<TCase, TTrigger, Whole, TCommand>(text, basis));

    /// <summary>Defines a command about one part of the case.</summary>
    /// <typeparam name="TCommand">The command.</typeparam>
    /// <typeparam name="TPart">The kind of part.</typeparam>
    /// <param name="part">The kind of part.</param>
    /// <param name="find">Finds the part that a command names; null where the case has no such part.</param>
    /// <param name="text">What the command does, in words.</param>
    /// <param name="basis">The place in the law that provides for it.</param>
    public CommandBuilder<TCase, TTrigger, TPart, TCommand> On<TCommand, TPart>(
        PartDefinition<TCase, TPart, TTrigger> part, Func<TCase, TCommand, TPart?> find, Words text, Citation basis)
        where TCommand : class, ICommand<TCase>
        where TPart : class =>
        Add(new CommandBuilder<TCase, TTrigger, TPart, TCommand>(text, basis, part, find));

    /// <summary>Defines what the passing of a moment brings about by itself, in the states that permit the fact.</summary>
    /// <param name="limit">The moment.</param>
    /// <param name="trigger">The fact that is caused; it has to move the case to another state.</param>
    /// <param name="fact">Makes the fact from the case and the moment. Pure.</param>
    /// <param name="condition">Whether the moment has this effect on the case as it stands; always, where null.</param>
    public void When(Limit<TCase> limit, TTrigger trigger, Func<TCase, Instant, Fact<TCase>> fact, Func<TCase, bool>? condition = null) =>
        causes.Add(new Cause<TCase, TTrigger>(limit, trigger, condition, fact));

    /// <summary>Checks the definition and freezes it.</summary>
    /// <exception cref="InvalidDefinitionException">
    /// There is no topology; a state cannot be reached, cannot be left and is not final, or can be left and is final; a trigger that no
    /// command and no moment yields; a command without role or outcome, one defined twice, or one that yields what the topology, or the part
    /// it is about, does not permit where it can be given; a moment whose fact keeps the state; a state, trigger, command, rule or limit
    /// without text or, triggers aside, without citation; a state or trigger that is left out and occurs. The exception names every error.
    /// </exception>
    public Lifecycle<TCase, TState, TTrigger> Build()
    {
        if (topology is null)
        {
            throw new InvalidDefinitionException($"The lifecycle {kind} has no topology.");
        }

        ImmutableArray<string> errors = [.. Errors(topology, [.. commands.Select(command => command(topology, Wording.None))])];
        return errors.IsEmpty ? Freeze(topology, Wording.None) : throw new InvalidDefinitionException(errors);
    }

    private Lifecycle<TCase, TState, TTrigger> Freeze(Topology<TState, TTrigger> machine, Wording wording)
    {
        ImmutableArray<CommandDefinition<TCase, TState, TTrigger>> built = [.. commands.Select(command => command(machine, wording))];
        ImmutableArray<Cause<TCase, TTrigger>> caused = [.. causes.Select(cause => cause with { Limit = wording.Of(cause.Limit) })];
        FrozenDictionary<TTrigger, Words> facts = triggers.ToFrozenDictionary(
            pair => pair.Key, pair => wording.Of(TextKind.Fact, pair.Key.ToString(), pair.Value));
        return new Lifecycle<TCase, TState, TTrigger>(
            edition, begin, machine, built, caused, TextsOf(wording), facts, ToMap(machine, built, caused, facts, wording),
            other => Freeze(machine, other));
    }

    private CommandBuilder<TCase, TTrigger, TPart, TCommand> Add<TPart, TCommand>(CommandBuilder<TCase, TTrigger, TPart, TCommand> builder)
        where TCommand : class, ICommand<TCase>
    {
        commands.Add((machine, wording) =>
            new CommandDefinition<TCase, TState, TTrigger, TPart, TCommand>(builder, machine, TextsOf(wording), wording));
        return builder;
    }

    private IEnumerable<string> Errors(Topology<TState, TTrigger> machine, ImmutableArray<CommandDefinition<TCase, TState, TTrigger>> built)
    {
        HashSet<TTrigger> yielded = [.. built.SelectMany(command => command.Yielded), .. causes.Select(cause => cause.Trigger)];
        TTrigger[] own = [.. machine.Triggers.Where(trigger => !triggersLeftOut.Contains(trigger))];
        return DefinitionErrors.OfTopology(string.Empty, machine, states, yielded, statesLeftOut)
            .Concat(own.Where(trigger => !yielded.Contains(trigger)).Select(trigger => $"Trigger {trigger} is yielded by no command and no moment."))
            .Concat(own.Where(trigger => triggers.GetValueOrDefault(trigger) is null).Select(trigger => $"Trigger {trigger} has no name."))
            .Concat(triggersLeftOut.Where(trigger => yielded.Contains(trigger) || triggers.ContainsKey(trigger))
                .Select(trigger => $"Trigger {trigger} is left out, but is yielded or has a name."))
            .Concat(built.SelectMany(command => command.Errors(machine)))
            .Concat(built.GroupBy(command => command.CommandType).Where(same => same.Count() > 1)
                .Select(same => $"Command {same.Key.Name} is defined {same.Count()} times."))
            .Concat(causes.SelectMany(cause => DefinitionErrors.OfCause(cause, machine)))
            .Concat(partErrors.SelectMany(errors => errors(yielded)));
    }

    private LifecycleMap ToMap(
        Topology<TState, TTrigger> machine,
        ImmutableArray<CommandDefinition<TCase, TState, TTrigger>> built,
        ImmutableArray<Cause<TCase, TTrigger>> caused,
        FrozenDictionary<TTrigger, Words> facts,
        Wording wording)
    {
        ImmutableArray<Role> RolesOf(TTrigger trigger) =>
        [
            .. built.Where(command => command.Yielded.Contains(trigger)).SelectMany(command => command.Roles)
                .Concat(caused.Any(cause => cause.Trigger.Equals(trigger)) ? [wording.Of(Role.Clock)] : [])
                .Distinct(),
        ];

        Func<TState, Words> textOf = TextsOf(wording);
        return new LifecycleMap(
            kind,
            edition,
            machine.Initial.ToString(),
            [.. states.Select(state => new MapState(state.State.ToString(), textOf(state.State), state.Basis, state.IsFinal))],
            [.. machine.Transitions.Select(step => new MapTransition(
                step.From.ToString(), step.Trigger.ToString(), facts[step.Trigger], step.To.ToString(), RolesOf(step.Trigger)))],
            [.. built.Select(command => command.ToMap())],
            [.. caused.Select(cause => new MapCause(cause.Limit.Code, cause.Limit.Text, cause.Limit.Basis, cause.Trigger.ToString()))],
            [.. partMaps.Select(map => map(wording, trigger => facts[trigger], RolesOf))]);
    }

    private Func<TState, Words> TextsOf(Wording wording) => state => wording.Of(
        TextKind.State, state.ToString(), states.FirstOrDefault(text => text.State.Equals(state))?.Text ?? Words.Same(state.ToString()));
}
