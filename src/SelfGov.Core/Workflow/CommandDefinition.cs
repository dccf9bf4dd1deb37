using System.Collections.Immutable;
using NodaTime;

namespace SelfGov.Workflow;

/// <summary>One command of a lifecycle, frozen.</summary>
internal abstract class CommandDefinition<TCase, TState, TTrigger>
    where TCase : Case<TState>
    where TState : struct, Enum
    where TTrigger : struct, Enum
{
    internal abstract Type CommandType { get; }

    internal abstract ImmutableArray<Role> Roles { get; }

    internal abstract ImmutableArray<TTrigger> First { get; }

    internal abstract ImmutableArray<TTrigger> Later { get; }

    internal IEnumerable<TTrigger> Yielded => First.Concat(Later);

    internal abstract Decision<TCase> Decide(Lifecycle<TCase, TState, TTrigger> lifecycle, TCase current, ICommand<TCase> command, Context context);

    internal abstract void AddOptions(
        Lifecycle<TCase, TState, TTrigger> lifecycle, TCase current, Actor actor, Instant now, ImmutableArray<Option>.Builder options);

    internal abstract void AddDeadlines(TCase current, ImmutableArray<Deadline>.Builder deadlines);

    /// <summary>The earliest moment by which this command is owed by the case as a whole, or null.</summary>
    internal abstract Instant? DutyOf(TCase current);

    internal abstract IEnumerable<string> Errors(Topology<TState, TTrigger> topology);

    internal abstract MapCommand ToMap();
}
