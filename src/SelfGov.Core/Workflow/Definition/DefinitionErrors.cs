using SelfGov.Law;
using SelfGov.Workflow.Definition.States;

namespace SelfGov.Workflow.Definition;

/// <summary>What is wrong with a definition, each error as one sentence.</summary>
internal static class DefinitionErrors
{
    internal static IReadOnlyList<string> OfTopology(
        string prefix, StateTable table, NamedState[] texts, IReadOnlyCollection<Type> yielded)
    {
        var errors = new List<string>();
        foreach (NamedState text in texts)
        {
            Add(errors, (uint)text.Place >= (uint)table.Names.Length, $"{prefix}State {text.Place} is no value of its enumeration.");
        }

        bool[] reached = table.ReachedBy(yielded);
        for (int state = 0; state < table.Names.Length; state++)
        {
            int place = state;
            NamedState[] named = Array.FindAll(texts, text => text.Place == place);
            bool isEntered = table.IsEntered(state, reached);

            // A kind of case with two procedures has one enumeration of states for both: what has no name and is not entered is not of this
            // one.
            if (named.Length == 0 && !isEntered)
            {
                continue;
            }

            if (named.Length != 1 || named[0].Text is null)
            {
                errors.Add($"{prefix}State {table.Names[state]} has {(named.Length > 1 ? "more than one name" : "no name")}.");
                continue;
            }

            if (named[0].Basis is null)
            {
                errors.Add($"{prefix}State {table.Names[state]} has no citation.");
            }

            if (OfStanding(table, state, reached[state], isEntered, named[0].IsFinal) is { } error)
            {
                errors.Add($"{prefix}State {table.Names[state]} {error}");
            }
        }

        return errors;
    }

    internal static IReadOnlyList<string> OfCommand(
        string name,
        Words text,
        Citation basis,
        int roles,
        IReadOnlyList<Type> first,
        IReadOnlyList<Type> later,
        StateTable table,
        bool hasOutcome)
    {
        var errors = new List<string>();
        Add(errors, text is null, $"Command {name} has no text.");
        Add(errors, basis is null, $"Command {name} has no citation.");
        Add(errors, roles == 0, $"Command {name} has no role that may give it.");
        Add(errors, !hasOutcome, $"Command {name} decides nothing.");
        Add(errors, first.Count == 0, $"Command {name} yields no fact.");
        foreach (Type fact in (Type[])[.. first, .. later])
        {
            Add(errors, !table.PermitsAnywhere(fact), $"Command {name} yields {fact.Name}, which the topology never permits.");
        }

        bool[] givenIn = table.Permitting(first);
        for (int state = 0; state < givenIn.Length; state++)
        {
            foreach (Type fact in givenIn[state] ? first : [])
            {
                if (!table.Permits(state, fact))
                {
                    errors.Add($"Command {name} can be given in state {table.Names[state]}, but the topology does not permit its fact "
                        + $"{fact.Name} there.");
                }
            }
        }

        return errors;
    }

    /// <summary>What a rule or a limit of a command lacks.</summary>
    internal static void AddOfCondition(List<string> errors, string name, string code, Words wording, Citation place)
    {
        Add(errors, string.IsNullOrWhiteSpace(code), $"A rule or limit of command {name} has no code.");
        Add(errors, place is null, $"Rule or limit {code} of command {name} has no citation.");
        Add(errors, wording is null, $"Rule or limit {code} of command {name} has no text.");
    }

    internal static IReadOnlyList<string> OfCause(string code, Words text, Citation basis, Type fact, StateTable table)
    {
        var errors = new List<string>();
        Add(errors, string.IsNullOrWhiteSpace(code), $"The moment that causes {fact.Name} has no code.");
        Add(errors, basis is null, $"Limit {code} has no citation.");
        Add(errors, text is null, $"Limit {code} has no text.");
        Add(errors, !table.PermitsAnywhere(fact), $"The passing of {code} causes {fact.Name}, which the topology never permits.");
        for (int state = 0; state < table.Names.Length; state++)
        {
            if (table.IsReached(state) && table.Keeps(state, fact))
            {
                errors.Add($"The passing of {code} causes {fact.Name}, which leaves state {table.Names[state]} as it is and "
                    + "would be caused for ever.");
            }
        }

        return errors;
    }

    private static string? OfStanding(StateTable table, int state, bool isReached, bool isEntered, bool isFinal)
    {
        if (!isReached)
        {
            return isEntered ? null : $"cannot be reached from {table.Names[table.Initial]}.";
        }

        bool canBeLeft = table.CanBeLeft(state);
        return canBeLeft != isFinal ? null : canBeLeft ? "is final, but can be left." : "cannot be left and is not final.";
    }

    private static void Add(List<string> errors, bool isWrong, string error)
    {
        if (isWrong)
        {
            errors.Add(error);
        }
    }
}
