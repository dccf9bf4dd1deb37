using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Contract.Values;
using SelfGov.Law;
using SelfGov.Workflow.Definition.States;
using SelfGov.Workflow.Explanation;
using SelfGov.Workflow.Fingerprints;

namespace SelfGov.Workflow.Definition;

/// <summary>Collects the definition of one kind of procedure under one edition of the law, and checks it.</summary>
/// <typeparam name="TCase">The kind of case.</typeparam>
/// <typeparam name="TState">The states of the procedure.</typeparam>
/// <remarks>Not thread-safe; used once, by one author, at start-up. What <see cref="Build"/> answers with is immutable.</remarks>
public sealed class LifecycleDefinition<TCase, TState>
    where TCase : Case<TState>
    where TState : struct, Enum
{
    private readonly string kind;
    private readonly EditionId edition;
    private readonly Func<CaseId, TCase> begin;
    private readonly Family<Fact<TCase>> facts;
    private readonly Family<ICommand<TCase>> commandFamily;
    private readonly List<StateText<TState>> states = [];
    private readonly Dictionary<Type, Words> names = [];
    private readonly List<Func<Topology<TState>, CommandDefinition<TCase, TState>>> commands = [];
    private readonly List<Action> freezes = [];
    private readonly List<Cause<TCase>> causes = [];
    private readonly List<Func<IReadOnlyCollection<Type>, IEnumerable<string>>> partErrors = [];
    private readonly List<Func<Func<Type, Words>, Func<Type, ImmutableArray<Role>>, MapPart>> partMaps = [];
    private Topology<TState>? topology;
    private GoverningLaw? law;
    private Func<Words, Words>? asTheActSays;
    private bool isBuilt;

    /// <summary>Starts a definition.</summary>
    /// <param name="kind">The kind of procedure, such as <c>akim-election</c>; not empty.</param>
    /// <param name="edition">The edition of the law.</param>
    /// <param name="begin">Makes a case before its first fact.</param>
    /// <param name="facts">The facts of the kind of case; their order is that of tables, maps and diagrams.</param>
    /// <param name="commands">The commands of the kind of case.</param>
    /// <exception cref="ArgumentException">
    /// The kind is none (see <see cref="IdentityText"/>), or the edition is the default value.
    /// </exception>
    /// <exception cref="ArgumentNullException">The function or a family is null.</exception>
    public LifecycleDefinition(
        string kind, EditionId edition, Func<CaseId, TCase> begin, Family<Fact<TCase>> facts, Family<ICommand<TCase>> commands)
    {
        IdentityText.Checked(kind, "The kind of a procedure", nameof(kind));
        ArgumentNullException.ThrowIfNull(begin);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(commands);
        if (edition == default)
        {
            throw new ArgumentException($"The lifecycle {kind} needs an edition; default(EditionId) identifies none.", nameof(edition));
        }

        this.kind = kind;
        this.edition = edition;
        this.begin = begin;
        this.facts = facts;
        commandFamily = commands;
    }

    /// <summary>Starts the definition of a procedure.</summary>
    /// <param name="procedure">The procedure: its kind, facts and commands.</param>
    /// <param name="edition">The edition of the law.</param>
    /// <param name="begin">Makes a case before its first fact.</param>
    /// <exception cref="ArgumentException">The edition is the default value.</exception>
    /// <exception cref="ArgumentNullException">The procedure or the function is null.</exception>
    public LifecycleDefinition(Procedure<TCase> procedure, EditionId edition, Func<CaseId, TCase> begin)
        : this(
            (procedure ?? throw new ArgumentNullException(nameof(procedure))).Kind, edition, begin, procedure.FactFamily,
            procedure.Commands)
    {
    }

    /// <summary>The states and transitions, written as users of Stateless know it; the source of truth of the topology.</summary>
    /// <param name="initial">The state before the first fact.</param>
    /// <param name="configure">The configuration. It may be run again, so it is pure.</param>
    /// <exception cref="InvalidDefinitionException">
    /// The states are not 0, 1, 2 and so on, the initial state is none of them, a fact is outside the family, or Stateless cannot fire what
    /// is written.
    /// </exception>
    /// <exception cref="InvalidOperationException">There is a topology already, or the lifecycle is built.</exception>
    public void Topology(TState initial, Action<TopologyDefinition<TState>> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        Open();
        if (topology is not null)
        {
            throw new InvalidOperationException($"The lifecycle {kind} has a topology already; it is written once.");
        }

        topology = Topology<TState>.Observe(initial, facts, configure, names);
    }

    /// <summary>
    /// The law that the definition is made from, so that <see cref="Lifecycle{TCase}.Fingerprint"/> covers its parameters and policies.
    /// </summary>
    /// <typeparam name="TLaw">The law in one edition.</typeparam>
    /// <param name="edition">The law.</param>
    /// <param name="json">Its JSON contract, from a generated context; it is written and never read.</param>
    /// <param name="calendar">The work calendar; null for a procedure that counts no working days.</param>
    /// <exception cref="ArgumentNullException">The law or the contract is null.</exception>
    /// <exception cref="InvalidOperationException">The lifecycle is built.</exception>
    [SuppressMessage("ApiDesign", "RS0027", Justification = "The overloads take other types, so no call can mean both.")]
    public void GovernedBy<TLaw>(TLaw edition, JsonTypeInfo<TLaw> json, WorkCalendar? calendar = null)
        where TLaw : class
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(json);
        Open();
        law = new(json.OriginatingResolver as JsonSerializerContext, edition, calendar);
    }

    /// <summary>The same with the contracts themselves: that of the law is asked for when the fingerprint is, and not before.</summary>
    /// <typeparam name="TLaw">The law in one edition.</typeparam>
    /// <param name="edition">The law.</param>
    /// <param name="contracts">The generated JSON contracts; that of the law is written and never read.</param>
    /// <param name="calendar">The work calendar; null for a procedure that counts no working days.</param>
    /// <exception cref="ArgumentNullException">The law or the contracts are null.</exception>
    /// <exception cref="InvalidOperationException">The lifecycle is built.</exception>
    public void GovernedBy<TLaw>(TLaw edition, JsonSerializerContext contracts, WorkCalendar? calendar)
        where TLaw : class
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(contracts);
        Open();
        law = new(contracts, edition, calendar);
    }

    /// <summary>Names the states. A state without a name is none of this procedure.</summary>
    /// <exception cref="ArgumentNullException">A text is null.</exception>
    /// <exception cref="InvalidOperationException">The lifecycle is built.</exception>
    public void Name(params ReadOnlySpan<StateText<TState>> texts)
    {
        Open();
        foreach (StateText<TState> text in texts)
        {
            ArgumentNullException.ThrowIfNull(text, nameof(texts));
            states.Add(text);
        }
    }

    /// <summary>
    /// Says facts, commands, their labels and roles as the act of this edition does. They bear the texts of the newest act; an act that
    /// says the same otherwise has its own words in its own edition.
    /// </summary>
    /// <param name="text">Answers with the text of the edition for that of a record; with the same where the act says so too. Pure.</param>
    /// <exception cref="ArgumentNullException">The function is null.</exception>
    /// <exception cref="InvalidOperationException">The lifecycle is built.</exception>
    public void Say(Func<Words, Words> text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Open();
        asTheActSays = text;
    }

    /// <summary>Declares a kind of part that cases have many of, each with a state of its own.</summary>
    /// <typeparam name="TPart">The kind of part.</typeparam>
    /// <typeparam name="TPartState">Its states.</typeparam>
    /// <param name="text">The kind of part for people, such as "candidate".</param>
    /// <param name="initial">The state of a part before its first fact.</param>
    /// <param name="configure">Its states and transitions, moved by the facts of the case. It may be run again, so it is pure.</param>
    /// <param name="texts">The names of its states.</param>
    /// <param name="stateOf">The state of one part.</param>
    /// <param name="all">All parts of a case.</param>
    /// <param name="key">The key of one part, for people and programs.</param>
    public PartDefinition<TCase, TPart> HasParts<TPart, TPartState>(
        Words text,
        TPartState initial,
        Action<TopologyDefinition<TPartState>> configure,
        ImmutableArray<StateText<TPartState>> texts,
        Func<TPart, TPartState> stateOf,
        Func<TCase, IEnumerable<TPart>> all,
        Func<TPart, string> key)
        where TPartState : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(configure);
        Open();
        Topology<TPartState> machine = Topology<TPartState>.Observe(initial, facts, configure, names);
        var part = new PartDefinition<TCase, TPart, TPartState>(text, machine, texts, stateOf, all, key);
        partErrors.Add(part.Errors);
        partMaps.Add(part.ToMap);
        return part;
    }

    /// <summary>Defines a command about the case as a whole.</summary>
    /// <typeparam name="TCommand">The command.</typeparam>
    /// <param name="basis">The place in the law that provides for it.</param>
    public CommandBuilder<TCase, Whole, TCommand> On<TCommand>(Citation basis)
        where TCommand : class, ICommand<TCase>, INamed =>
        Add(new CommandBuilder<TCase, Whole, TCommand>(TCommand.Text, basis));

    /// <summary>Defines a command about one part of the case.</summary>
    /// <typeparam name="TCommand">The command.</typeparam>
    /// <typeparam name="TPart">The kind of part.</typeparam>
    /// <param name="part">The kind of part.</param>
    /// <param name="find">Finds the part that a command names; null where the case has no such part.</param>
    /// <param name="basis">The place in the law that provides for it.</param>
    public CommandBuilder<TCase, TPart, TCommand> On<TCommand, TPart>(
        PartDefinition<TCase, TPart> part, Func<TCase, TCommand, TPart?> find, Citation basis)
        where TCommand : class, ICommand<TCase>, INamed
        where TPart : class =>
        Add(new CommandBuilder<TCase, TPart, TCommand>(TCommand.Text, basis, part, find));

    /// <summary>Defines what the passing of a moment brings about by itself, in the states that permit the fact.</summary>
    /// <typeparam name="TFact">The fact that is caused; it has to move the case to another state. The compiler infers it.</typeparam>
    /// <param name="limit">The moment.</param>
    /// <param name="fact">Makes the fact from the case and the moment. Pure.</param>
    /// <param name="condition">Whether the moment has this effect on the case as it stands; always, where null.</param>
    /// <exception cref="ArgumentNullException">The limit or the function that makes the fact is null.</exception>
    /// <exception cref="InvalidOperationException">The lifecycle is built.</exception>
    public void When<TFact>(Limit<TCase> limit, Func<TCase, Instant, TFact> fact, Func<TCase, bool>? condition = null)
        where TFact : Fact<TCase>, INamed
    {
        ArgumentNullException.ThrowIfNull(limit);
        ArgumentNullException.ThrowIfNull(fact);
        Open();
        names[typeof(TFact)] = TFact.Text;
        causes.Add(new Cause<TCase>(limit, typeof(TFact), condition, fact));
    }

    /// <summary>Checks the definition and freezes it.</summary>
    /// <exception cref="InvalidDefinitionException">
    /// There is no topology; a state that is entered has no name, or one with a name cannot be reached; a state cannot be left and is not
    /// final, or can be left and is final; a fact that is permitted and that no command and no moment yields; a command without role or
    /// outcome, one defined twice, one outside the family, or one that yields what the topology, or the part it is about, does not permit
    /// where it can be given; a moment whose fact keeps the state; a state, fact, command, rule or limit without text or, facts aside,
    /// without citation. The exception names every error.
    /// </exception>
    public Lifecycle<TCase, TState> Build()
    {
        if (topology is null)
        {
            throw new InvalidDefinitionException($"The lifecycle {kind} has no topology.");
        }

        ImmutableArray<CommandDefinition<TCase, TState>> built = [.. commands.Select(command => command(topology))];
        List<string> errors = Errors(topology, built);
        if (errors.Count > 0)
        {
            throw new InvalidDefinitionException([.. errors]);
        }

        isBuilt = true;
        freezes.ForEach(freeze => freeze());
        FrozenDictionary<Type, Words> texts = names.ToFrozenDictionary();
        LifecycleMap map = ToMap(topology, built, texts);
        var lifecycle = new Lifecycle<TCase, TState>(
            edition, begin, facts, topology, built, [.. causes], [.. states], texts, map, law, asTheActSays);
        Wording own = WordsOfTheEdition(map, texts);
        return own.IsEmpty ? lifecycle : new Lifecycle<TCase, TState>(lifecycle, own);
    }

    private Wording WordsOfTheEdition(LifecycleMap map, FrozenDictionary<Type, Words> texts)
    {
        Wording own = Wording.None;
        if (asTheActSays is null)
        {
            return own;
        }

        foreach (Type fact in texts.Keys)
        {
            own = WithOwn(own, TextKind.Fact, fact.Name, texts[fact]);
        }

        foreach (MapCommand command in map.Commands)
        {
            own = WithOwn(own, TextKind.Command, command.Name, command.Text);
            foreach (Role role in command.Roles)
            {
                own = WithOwn(own, TextKind.Role, role.Code, role.Name);
            }
        }

        return own;
    }

    private Wording WithOwn(Wording own, TextKind kind, string code, Words text) =>
        asTheActSays!(text) is { } said && said != text ? own.With(kind, code, said) : own;

    private void Open()
    {
        if (isBuilt)
        {
            throw new InvalidOperationException($"The lifecycle {kind} is built; its definition takes no more.");
        }
    }

    private CommandBuilder<TCase, TPart, TCommand> Add<TPart, TCommand>(CommandBuilder<TCase, TPart, TCommand> builder)
        where TCommand : class, ICommand<TCase>
    {
        Open();
        freezes.Add(builder.Freeze);
        commands.Add(machine =>
        {
            foreach ((Type fact, Words text) in builder.Names)
            {
                names[fact] = text;
            }

            return new CommandDefinition<TCase, TState, TPart, TCommand>(builder, machine, commandFamily);
        });
        return builder;
    }

    private List<string> Errors(Topology<TState> machine, ImmutableArray<CommandDefinition<TCase, TState>> built)
    {
        HashSet<Type> yielded = [];
        var counts = new Dictionary<Type, int>();
        foreach (CommandDefinition<TCase, TState> command in built)
        {
            yielded.UnionWith(command.Yielded);
            counts[command.CommandType] = counts.GetValueOrDefault(command.CommandType) + 1;
        }

        yielded.UnionWith(causes.Select(cause => cause.FactType));
        StateTable table = machine.Table;
        List<string> errors = [.. DefinitionErrors.OfTopology(string.Empty, table, NamedState.Of(states), yielded)];
        errors.AddRange(table.Facts.Where(fact => !yielded.Contains(fact) && table.PermitsAnywhere(fact))
            .Select(fact => $"Fact {fact.Name} is yielded by no command and no moment."));
        errors.AddRange(names.Keys.Where(fact => names[fact] is null).Select(fact => $"Fact {fact.Name} has no name."));
        errors.AddRange(built.Where(command => commandFamily.Find(command.CommandType) is null)
            .Select(command => $"Command {command.CommandType.Name} is not in the list at the head of {commandFamily.HeadName}."));
        foreach (CommandDefinition<TCase, TState> command in built)
        {
            errors.AddRange(command.Errors());
        }

        errors.AddRange(counts.Keys.Where(command => counts[command] > 1)
            .Select(command => $"Command {command.Name} is defined {counts[command]} times."));
        foreach (Cause<TCase> cause in causes)
        {
            errors.AddRange(DefinitionErrors.OfCause(cause.Limit.Code, cause.Limit.Text, cause.Limit.Basis, cause.FactType, table));
        }

        partErrors.ForEach(part => errors.AddRange(part(yielded)));
        return errors;
    }

    private LifecycleMap ToMap(
        Topology<TState> machine, ImmutableArray<CommandDefinition<TCase, TState>> built, FrozenDictionary<Type, Words> texts)
    {
        ImmutableArray<Role> RolesOf(Type fact)
        {
            List<Role> roles = [];
            foreach (CommandDefinition<TCase, TState> command in built)
            {
                roles.AddRange(command.Yielded.Contains(fact) ? command.Roles.Where(role => !roles.Contains(role)) : []);
            }

            if (causes.Exists(cause => cause.FactType == fact) && !roles.Contains(Role.Clock))
            {
                roles.Add(Role.Clock);
            }

            return [.. roles];
        }

        return new LifecycleMap(
            kind,
            edition,
            machine.Table.Names[machine.Table.Initial],
            [.. NamedState.Of(states).Select(state => state.ToMap(machine.Table))],
            machine.Table.ToMap(fact => texts[fact], RolesOf),
            [.. built.Select(command => command.ToMap())],
            [.. causes.Select(cause => new MapCause(cause.Limit.Code, cause.Limit.Text, cause.Limit.Basis, cause.FactType.Name))],
            [.. partMaps.Select(map => map(fact => texts[fact], RolesOf))]);
    }
}
