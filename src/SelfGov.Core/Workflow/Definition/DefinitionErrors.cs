using SelfGov.Law;

namespace SelfGov.Workflow.Definition;

/// <summary>What is wrong with a definition, each error as one sentence.</summary>
internal static class DefinitionErrors
{
    internal static IEnumerable<string> OfTopology<TState>(
        string prefix, Topology<TState> topology, IReadOnlyCollection<StateText<TState>> texts, IReadOnlyCollection<Type> yielded)
        where TState : struct, Enum
    {
        HashSet<TState> reached = topology.ReachedBy(yielded);
        foreach (TState state in topology.States)
        {
            StateText<TState>[] named = [.. texts.Where(text => text.State.Equals(state))];
            bool isEntered = topology.IsEntered(state, reached);

            // A kind of case with two procedures has one enumeration of states for both: what has no name and is not entered is not of this
            // one.
            if (named.Length == 0 && !isEntered)
            {
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
                if (!isEntered)
                {
                    yield return $"{prefix}State {state} cannot be reached from {topology.Initial}.";
                }

                continue;
            }

            bool canBeLeft = topology.Facts.Any(fact => topology.Next(state, fact) is { } next && !next.Equals(state));
            if (canBeLeft == named[0].IsFinal)
            {
                yield return canBeLeft
                    ? $"{prefix}State {state} is final, but can be left."
                    : $"{prefix}State {state} cannot be left and is not final.";
            }
        }
    }

    internal static IEnumerable<string> OfCommand<TState>(
        string name,
        Words text,
        Citation basis,
        IReadOnlyCollection<Role> roles,
        IReadOnlyCollection<Type> first,
        IReadOnlyCollection<Type> later,
        Topology<TState> topology,
        bool hasOutcome,
        IEnumerable<(string Code, Words Text, Citation Basis)> conditions)
        where TState : struct, Enum
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

        foreach (Type fact in first.Concat(later).Where(fact => !topology.States.Any(state => topology.Permits(state, fact))))
        {
            yield return $"Command {name} yields {fact.Name}, which the topology never permits.";
        }

        foreach (TState state in topology.States.Where(
            state => topology.IsReached(state) && first.Any(fact => topology.Permits(state, fact))))
        {
            foreach (Type fact in first.Where(fact => !topology.Permits(state, fact)))
            {
                yield return $"Command {name} can be given in state {state}, but the topology does not permit its fact {fact.Name} there.";
            }
        }

        foreach ((string code, Words wording, Citation place) in conditions)
        {
            if (string.IsNullOrWhiteSpace(code))
            {
                yield return $"A rule or limit of command {name} has no code.";
            }

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

    internal static IEnumerable<string> OfCause<TCase, TState>(Cause<TCase> cause, Topology<TState> topology)
        where TCase : Case
        where TState : struct, Enum
    {
        if (string.IsNullOrWhiteSpace(cause.Limit.Code))
        {
            yield return $"The moment that causes {cause.FactType.Name} has no code.";
        }

        if (cause.Limit.Basis is null)
        {
            yield return $"Limit {cause.Limit.Code} has no citation.";
        }

        if (cause.Limit.Text is null)
        {
            yield return $"Limit {cause.Limit.Code} has no text.";
        }

        string fact = cause.FactType.Name;
        if (!topology.States.Any(state => topology.Permits(state, cause.FactType)))
        {
            yield return $"The passing of {cause.Limit.Code} causes {fact}, which the topology never permits.";
        }

        foreach (TState state in topology.States.Where(
            state => topology.IsReached(state) && topology.Next(state, cause.FactType).Equals(state)))
        {
            yield return $"The passing of {cause.Limit.Code} causes {fact}, which leaves state {state} as it is and "
                + $"would be caused for ever.";
        }
    }
}
