using System.Collections.Immutable;
using NodaTime;
using SelfGov.Law;

namespace SelfGov.Workflow;

/// <summary>Defines one command of a lifecycle: by whom, when, under which rules, and what follows.</summary>
/// <typeparam name="TCase">The kind of case.</typeparam>
/// <typeparam name="TTrigger">The triggers of the procedure.</typeparam>
/// <typeparam name="TPart">The kind of part the command is about; <see cref="Whole"/> for the case as a whole.</typeparam>
/// <typeparam name="TCommand">The command.</typeparam>
/// <remarks>Made by <see cref="LifecycleDefinition{TCase, TState, TTrigger}"/>. The states in which the command can be given follow from what it yields.</remarks>
public sealed class CommandBuilder<TCase, TTrigger, TPart, TCommand>
    where TCase : Case
    where TTrigger : struct, Enum
    where TCommand : class, ICommand<TCase>
{
    internal CommandBuilder(
        Words text, Citation basis, PartDefinition<TCase, TPart, TTrigger>? part = null, Func<TCase, TCommand, TPart?>? find = null)
    {
        Text = text;
        Basis = basis;
        Part = part;
        Find = find;
    }

    internal Words Text { get; }

    internal Citation Basis { get; }

    internal PartDefinition<TCase, TPart, TTrigger>? Part { get; }

    internal Func<TCase, TCommand, TPart?>? Find { get; }

    internal List<Role> Roles { get; } = [];

    internal List<TTrigger> First { get; } = [];

    internal List<TTrigger> Later { get; } = [];

    internal List<Bound<TCase, TPart>> Bounds { get; } = [];

    internal List<Rule<TCase>> OfCase { get; } = [];

    internal List<Rule<Subject<TCase, TPart>>> OfPart { get; } = [];

    internal List<Rule<Matter<TCase, TPart, TCommand>>> OfCommand { get; } = [];

    internal Func<Matter<TCase, TPart, TCommand>, ImmutableArray<Fact<TCase>>>? Outcome { get; private set; }

    /// <summary>Who may give the command: any of these roles.</summary>
    public CommandBuilder<TCase, TTrigger, TPart, TCommand> By(params ReadOnlySpan<Role> roles)
    {
        foreach (Role role in roles)
        {
            ArgumentNullException.ThrowIfNull(role, nameof(roles));
            Roles.Add(role);
        }

        return this;
    }

    /// <summary>The command is refused before this moment.</summary>
    public CommandBuilder<TCase, TTrigger, TPart, TCommand> From(Limit<TCase> limit) => Within(new(LimitSide.From, limit, null));

    /// <summary>The command is refused from this moment on.</summary>
    public CommandBuilder<TCase, TTrigger, TPart, TCommand> Until(Limit<TCase> limit) => Within(new(LimitSide.Until, limit, null));

    /// <summary>The command is a duty to be done before this moment; afterwards it is overdue, but still accepted.</summary>
    public CommandBuilder<TCase, TTrigger, TPart, TCommand> Duty(Limit<TCase> limit) => Within(new(LimitSide.Duty, limit, null));

    /// <summary>The command is refused before this moment of its part.</summary>
    public CommandBuilder<TCase, TTrigger, TPart, TCommand> From(Limit<Subject<TCase, TPart>> limit) => Within(new(LimitSide.From, null, limit));

    /// <summary>The command is refused from this moment of its part on.</summary>
    public CommandBuilder<TCase, TTrigger, TPart, TCommand> Until(Limit<Subject<TCase, TPart>> limit) => Within(new(LimitSide.Until, null, limit));

    /// <summary>The command is a duty to be done before this moment of its part; afterwards it is overdue, but still accepted.</summary>
    public CommandBuilder<TCase, TTrigger, TPart, TCommand> Duty(Limit<Subject<TCase, TPart>> limit) => Within(new(LimitSide.Duty, null, limit));

    /// <summary>Adds a rule on the case alone, so that <see cref="Lifecycle{TCase}.Options"/> can answer it without the command.</summary>
    public CommandBuilder<TCase, TTrigger, TPart, TCommand> Given(Rule<TCase> rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        OfCase.Add(rule);
        return this;
    }

    /// <summary>Adds a rule on the case and the part, so that <see cref="Lifecycle{TCase}.Options"/> can answer it without the command.</summary>
    public CommandBuilder<TCase, TTrigger, TPart, TCommand> Given(Rule<Subject<TCase, TPart>> rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        OfPart.Add(rule);
        return this;
    }

    /// <summary>Adds a rule on the case and the part, so that <see cref="Lifecycle{TCase}.Options"/> can answer it without the command.</summary>
    /// <param name="code">A stable code for programs.</param>
    /// <param name="basis">The place in the law.</param>
    /// <param name="text">The condition in words, as it should be.</param>
    /// <param name="holds">Whether the condition is met.</param>
    /// <param name="expected">What the condition expects of this subject.</param>
    /// <param name="found">What was found instead.</param>
    /// <param name="earliest">The earliest moment at which time alone makes the condition true.</param>
    public CommandBuilder<TCase, TTrigger, TPart, TCommand> Given(
        string code,
        Citation basis,
        Words text,
        Func<Subject<TCase, TPart>, bool> holds,
        Func<Subject<TCase, TPart>, Words>? expected = null,
        Func<Subject<TCase, TPart>, Words>? found = null,
        Func<Subject<TCase, TPart>, Instant?>? earliest = null) =>
        Given(new Rule<Subject<TCase, TPart>>(code, basis, text, holds) { Expected = expected, Found = found, Earliest = earliest });

    /// <summary>Adds a rule on the command's data.</summary>
    /// <param name="code">A stable code for programs.</param>
    /// <param name="basis">The place in the law.</param>
    /// <param name="text">The condition in words, as it should be.</param>
    /// <param name="holds">Whether the condition is met.</param>
    /// <param name="expected">What the condition expects of this command.</param>
    /// <param name="found">What was found instead.</param>
    /// <param name="earliest">The earliest moment at which time alone makes the condition true.</param>
    public CommandBuilder<TCase, TTrigger, TPart, TCommand> Require(
        string code,
        Citation basis,
        Words text,
        Func<Matter<TCase, TPart, TCommand>, bool> holds,
        Func<Matter<TCase, TPart, TCommand>, Words>? expected = null,
        Func<Matter<TCase, TPart, TCommand>, Words>? found = null,
        Func<Matter<TCase, TPart, TCommand>, Instant?>? earliest = null)
    {
        ArgumentNullException.ThrowIfNull(holds);
        OfCommand.Add(new Rule<Matter<TCase, TPart, TCommand>>(code, basis, text, holds) { Expected = expected, Found = found, Earliest = earliest });
        return this;
    }

    /// <summary>The facts the command can end in: one of these comes first.</summary>
    public CommandBuilder<TCase, TTrigger, TPart, TCommand> Yields(params ReadOnlySpan<TTrigger> triggers)
    {
        First.AddRange(triggers);
        return this;
    }

    /// <summary>The facts that may follow the first one in the same decision.</summary>
    public CommandBuilder<TCase, TTrigger, TPart, TCommand> Then(params ReadOnlySpan<TTrigger> triggers)
    {
        Later.AddRange(triggers);
        return this;
    }

    /// <summary>Decides which fact follows, all rules being met. Pure.</summary>
    public void Decide(Func<Matter<TCase, TPart, TCommand>, Fact<TCase>> outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        Outcome = matter => [outcome(matter)];
    }

    /// <summary>Decides which facts follow in order, all rules being met. Pure.</summary>
    public void DecideAll(Func<Matter<TCase, TPart, TCommand>, ImmutableArray<Fact<TCase>>> outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        Outcome = outcome;
    }

    private CommandBuilder<TCase, TTrigger, TPart, TCommand> Within(Bound<TCase, TPart> bound)
    {
        if (bound is { OfCase: null, OfPart: null })
        {
            throw new ArgumentNullException(nameof(bound), "A command cannot be limited by null; leave the limit out.");
        }

        Bounds.Add(bound);
        return this;
    }
}
