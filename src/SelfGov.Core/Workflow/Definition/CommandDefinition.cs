using System.Collections.Immutable;
using NodaTime;
using SelfGov.Law;

namespace SelfGov.Workflow.Definition;

/// <summary>One command of a lifecycle, frozen.</summary>
internal abstract class CommandDefinition<TCase, TState>
    where TCase : Case<TState>
    where TState : struct, Enum
{
    internal abstract Type CommandType { get; }

    internal abstract Citation Basis { get; }

    internal abstract ImmutableArray<Role> Roles { get; }

    internal abstract IEnumerable<Type> Yielded { get; }

    /// <summary>The kind of part that the command is about; null where it is about the case as a whole.</summary>
    internal abstract IPartReader<TCase>? Parts { get; }

    internal abstract Decision<TCase> Decide(Lifecycle<TCase, TState> lifecycle, TCase current, ICommand<TCase> command, Context context);

    internal abstract void AddOptions(
        Lifecycle<TCase, TState> lifecycle, TCase current, Context context, ImmutableArray<Option>.Builder options);

    internal abstract void AddDeadlines(Lifecycle<TCase, TState> lifecycle, TCase current, ImmutableArray<Deadline>.Builder deadlines);

    /// <summary>The earliest moment by which this command is owed by the case as a whole, or null.</summary>
    internal abstract Instant? DutyOf(TCase current);

    /// <summary>The earliest moment still to come from which on this command is refused to the case as a whole, or null.</summary>
    internal abstract Instant? CloseOf(TCase current, Instant now);

    internal abstract IEnumerable<string> Errors();

    internal abstract MapCommand ToMap();

    /// <summary>The actor in the first role of the command's own list that he holds; as he is where he holds none.</summary>
    internal Actor Acting(Actor actor)
    {
        foreach (Role entitled in Roles)
        {
            if (actor.Holds(entitled))
            {
                return actor.As(entitled);
            }
        }

        return actor;
    }
}
