using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SelfGov.Contract.Answers;
using SelfGov.Law;
using SelfGov.Workflow.Definition;
using SelfGov.Workflow.Explanation;

namespace SelfGov.Workflow;

/// <summary>A lifecycle as data: what documents, diagrams and programs need to know of it.</summary>
/// <param name="Kind">The kind of procedure.</param>
/// <param name="Edition">The edition of the law.</param>
/// <param name="Initial">The name of the state before the first fact.</param>
/// <param name="States">All states.</param>
/// <param name="Transitions">All permitted transitions, those that keep the state included.</param>
/// <param name="Commands">All commands.</param>
/// <param name="Causes">What time itself causes.</param>
/// <param name="Parts">The kinds of parts a case has, each with states of its own.</param>
[JsonConverter(typeof(ContractOnlyConverter))]
public sealed record LifecycleMap(
    string Kind,
    EditionId Edition,
    string Initial,
    ImmutableArray<MapState> States,
    ImmutableArray<MapTransition> Transitions,
    ImmutableArray<MapCommand> Commands,
    ImmutableArray<MapCause> Causes,
    ImmutableArray<MapPart> Parts)
{
    internal LifecycleMap Reworded(Wording wording) => this with
    {
        States = [.. States.Select(state => Reworded(state, state.Name, wording))],
        Transitions = [.. Transitions.Select(step => Reworded(step, wording))],
        Commands =
        [
            .. Commands.Select(command => command with
            {
                Text = wording.Of(TextKind.Command, command.Name, command.Text),
                Roles = wording.Of(command.Roles),
                Limits = [.. command.Limits.Select(limit => limit with { Text = wording.Of(TextKind.Limit, limit.Code, limit.Text) })],
                Rules = [.. command.Rules.Select(rule => rule with { Text = wording.Of(TextKind.Rule, rule.Code, rule.Text) })],
            }),
        ],
        Causes = [.. Causes.Select(cause => cause with { Text = wording.Of(TextKind.Limit, cause.Code, cause.Text) })],
        Parts =
        [
            .. Parts.Select(part => part with
            {
                Text = wording.Of(TextKind.Part, part.Name, part.Text),
                States = [.. part.States.Select(state => Reworded(state, $"{part.Name}.{state.Name}", wording))],
                Transitions = [.. part.Transitions.Select(step => Reworded(step, wording))],
            }),
        ],
    };

    private static MapState Reworded(MapState state, string code, Wording wording) =>
        state with { Text = wording.Of(TextKind.State, code, state.Text) };

    private static MapTransition Reworded(MapTransition step, Wording wording) =>
        step with { Text = wording.Of(TextKind.Fact, step.Trigger, step.Text), Roles = wording.Of(step.Roles) };
}

/// <summary>A state.</summary>
/// <param name="Name">The name in the code.</param>
/// <param name="Text">The name for people.</param>
/// <param name="Basis">The place in the law that knows this state.</param>
/// <param name="IsFinal">Whether the procedure ends here.</param>
public sealed record MapState(string Name, Words Text, Citation Basis, bool IsFinal);

/// <summary>A transition.</summary>
/// <param name="From">The state it leaves.</param>
/// <param name="Trigger">The fact that makes it.</param>
/// <param name="Text">The fact in words.</param>
/// <param name="To">The state it enters; the same as <paramref name="From"/> where the fact keeps the state.</param>
/// <param name="Roles">Who can bring the fact about; the clock where time does.</param>
public sealed record MapTransition(string From, string Trigger, Words Text, string To, ImmutableArray<Role> Roles);

/// <summary>A command.</summary>
/// <param name="Type">The type of the command.</param>
/// <param name="Text">What it does, in words.</param>
/// <param name="Basis">The place in the law that provides for it.</param>
/// <param name="Roles">Who may give it.</param>
/// <param name="Part">The kind of part it is about; null where it is about the whole case.</param>
/// <param name="States">The states of the case in which it can be given.</param>
/// <param name="Triggers">The facts it can end in.</param>
/// <param name="Limits">The time limits on it.</param>
/// <param name="Rules">The rules on it.</param>
public sealed record MapCommand(
    Type Type,
    Words Text,
    Citation Basis,
    ImmutableArray<Role> Roles,
    string? Part,
    ImmutableArray<string> States,
    ImmutableArray<string> Triggers,
    ImmutableArray<MapLimit> Limits,
    ImmutableArray<MapRule> Rules)
{
    /// <summary>The name of the command in the code.</summary>
    public string Name => Type.Name;
}

/// <summary>A time limit on a command.</summary>
/// <param name="Side">From, until, or as a duty by.</param>
/// <param name="Code">The stable code of the limit.</param>
/// <param name="Text">The moment in words.</param>
/// <param name="Basis">The place in the law that sets it.</param>
public sealed record MapLimit(LimitSide Side, string Code, Words Text, Citation Basis);

/// <summary>A rule on a command.</summary>
/// <param name="Code">The stable code of the rule.</param>
/// <param name="Text">The condition in words.</param>
/// <param name="Basis">The place in the law that sets it.</param>
public sealed record MapRule(string Code, Words Text, Citation Basis)
{
    /// <summary>The property of the command that the rule bounds; null where it bounds none.</summary>
    public string? Field { get; init; }

    /// <summary>What has to be known before the rule can be answered.</summary>
    public RuleKnowledge KnownFrom { get; init; }

    /// <summary>What has to be known before the bound can be told; null for a rule that is no comparison.</summary>
    public RuleKnowledge? BoundKnownFrom { get; init; }

    /// <summary>The bound, where the edition alone knows it.</summary>
    public Expectation? Bound { get; init; }

    /// <summary>
    /// Which writing of the rule this is, from 1: an author raises it when the condition changes and no parameter does. It is part of
    /// <see cref="Lifecycle{TCase}.Fingerprint"/>.
    /// </summary>
    public int Revision { get; init; } = 1;
}

/// <summary>What time itself causes.</summary>
/// <param name="Code">The stable code of the limit whose passing causes it.</param>
/// <param name="Text">The moment in words.</param>
/// <param name="Basis">The place in the law that sets it.</param>
/// <param name="Trigger">The fact that is caused.</param>
public sealed record MapCause(string Code, Words Text, Citation Basis, string Trigger);

/// <summary>A kind of part, with states of its own that move with the facts of the case.</summary>
/// <param name="Name">The kind of part in the code.</param>
/// <param name="Text">The kind of part for people.</param>
/// <param name="Initial">The name of the state before the part's first fact.</param>
/// <param name="States">All states.</param>
/// <param name="Transitions">All permitted transitions, those that keep the state included.</param>
public sealed record MapPart(
    string Name, Words Text, string Initial, ImmutableArray<MapState> States, ImmutableArray<MapTransition> Transitions);
