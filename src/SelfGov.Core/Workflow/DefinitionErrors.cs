using SelfGov.Law;

namespace SelfGov.Workflow;

/// <summary>What can be wrong with a definition; each error names the thing that is wrong.</summary>
internal static class DefinitionErrors
{
    internal static IEnumerable<string> OfTopology<TState, TTrigger>(
        string prefix,
        Topology<TState, TTrigger> topology,
        IReadOnlyCollection<StateText<TState>> texts,
        IReadOnlyCollection<TTrigger> yielded,
        IReadOnlySet<TState>? leftOut = null)
        where TState : struct, Enum
        where TTrigger : struct, Enum
    {
        HashSet<TState> reached = topology.ReachedBy(yielded);
        foreach (TState state in topology.States)
        {
            StateText<TState>[] named = [.. texts.Where(text => text.State.Equals(state))];
            if (leftOut is not null && leftOut.Contains(state))
            {
                if (named.Length > 0 || topology.IsEntered(state, reached))
                {
                    yield return $"State {state} is left out, but can be reached or has a name.";
                }

                continue;
            }

            if (named.Length != 1 || named[0].Text is null)
            {
                yield return $"{prefix}State {state} has {(named.Length > 1 ? "more than one name" : "no name")}.";
                continue;
            }

            if (named[0].Basis is null)
            {
                yield return $"{prefix}State {state} has no citation.";
            }

            if (!reached.Contains(state))
            {
                if (!topology.IsEntered(state, reached))
                {
                    yield return $"{prefix}State {state} cannot be reached from {topology.Initial}.";
                }

                continue;
            }

            bool canBeLeft = topology.Triggers.Any(trigger => topology.Next(state, trigger) is { } next && !next.Equals(state));
            if (canBeLeft == named[0].IsFinal)
            {
                yield return canBeLeft
                    ? $"{prefix}State {state} is final, but can be left."
                    : $"{prefix}State {state} cannot be left and is not final.";
            }
        }
    }

    internal static IEnumerable<string> OfCommand<TState, TTrigger>(
        string name,
        Words text,
        Citation basis,
        IReadOnlyCollection<Role> roles,
        IReadOnlyCollection<TTrigger> first,
        IReadOnlyCollection<TTrigger> later,
        Topology<TState, TTrigger> topology,
        bool hasOutcome,
        IEnumerable<(string Code, Words Text, Citation Basis)> conditions)
        where TState : struct, Enum
        where TTrigger : struct, Enum
    {
        if (text is null)
        {
            yield return $"Command {name} has no text.";
        }

        if (basis is null)
        {
            yield return $"Command {name} has no citation.";
        }

        if (roles.Count == 0)
        {
            yield return $"Command {name} has no role that may give it.";
        }

        if (!hasOutcome)
        {
            yield return $"Command {name} decides nothing.";
        }

        if (first.Count == 0)
        {
            yield return $"Command {name} yields no fact.";
        }

        foreach (TTrigger trigger in first.Concat(later).Where(trigger => !topology.States.Any(state => topology.Permits(state, trigger))))
        {
            yield return $"Command {name} yields {trigger}, which the topology never permits.";
        }

        foreach (TState state in topology.States.Where(state => topology.IsReached(state) && first.Any(trigger => topology.Permits(state, trigger))))
        {
            foreach (TTrigger trigger in first.Where(trigger => !topology.Permits(state, trigger)))
            {
                yield return $"Command {name} can be given in state {state}, but the topology does not permit its fact {trigger} there.";
            }
        }

        foreach ((string code, Words wording, Citation place) in conditions)
        {
            if (place is null)
            {
                yield return $"Rule or limit {code} of command {name} has no citation.";
            }

            if (wording is null)
            {
                yield return $"Rule or limit {code} of command {name} has no text.";
            }
        }
    }

    internal static IEnumerable<string> OfCause<TCase, TState, TTrigger>(Cause<TCase, TTrigger> cause, Topology<TState, TTrigger> topology)
        where TCase : Case
        where TState : struct, Enum
        where TTrigger : struct, Enum
    {
        if (cause.Limit.Basis is null)
        {
            yield return $"Limit {cause.Limit.Code} has no citation.";
        }

        if (cause.Limit.Text is null)
        {
            yield return $"Limit {cause.Limit.Code} has no text.";
        }

        if (!topology.States.Any(state => topology.Permits(state, cause.Trigger)))
        {
            yield return $"The passing of {cause.Limit.Code} causes {cause.Trigger}, which the topology never permits.";
        }

        foreach (TState state in topology.States.Where(state => topology.IsReached(state) && topology.Next(state, cause.Trigger).Equals(state)))
        {
            yield return $"The passing of {cause.Limit.Code} causes {cause.Trigger}, which leaves state {state} as it is and would be caused for ever.";
        }
    }
}
