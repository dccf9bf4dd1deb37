using System.Collections.Immutable;
using SelfGov.Law;

namespace SelfGov.Workflow.Explanation;

/// <summary>A host's own texts for states, facts, commands, rules, limits, roles and parts, in place of the library's.</summary>
/// <remarks>
/// Immutable. Given to <see cref="Lifecycle{TCase}.Reworded"/> or to a whole procedure at registration. The codes are those of
/// <see cref="LifecycleMap"/>. What a rule expected and found is said by the rule itself and stays as it is; so do citations.
/// </remarks>
public sealed class Wording
{
    /// <summary>No text replaced.</summary>
    public static readonly Wording None = new(ImmutableDictionary<(TextKind, string), Words>.Empty);

    private readonly ImmutableDictionary<(TextKind Kind, string Code), Words> texts;

    private Wording(ImmutableDictionary<(TextKind Kind, string Code), Words> texts) => this.texts = texts;

    /// <summary>This wording with one more text.</summary>
    /// <param name="kind">What the text names.</param>
    /// <param name="code">Its code; not empty.</param>
    /// <param name="text">The text in three languages.</param>
    /// <exception cref="ArgumentException">The code is null, empty or white space.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind is unknown.</exception>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public Wording With(TextKind kind, string code, Words text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentNullException.ThrowIfNull(text);
        return Enum.IsDefined(kind)
            ? new Wording(texts.SetItem((kind, code), text))
            : throw new ArgumentOutOfRangeException(nameof(kind), kind, "Texts name what TextKind lists.");
    }

    internal Words Of(TextKind kind, string code, Words original) => texts.GetValueOrDefault((kind, code), original);

    internal Role Of(Role role) => texts.TryGetValue((TextKind.Role, role.Code), out Words? name) ? new Role(role.Code, name) : role;

    internal bool IsEmpty => texts.IsEmpty;

    /// <summary>These texts and others; of two for one code the other one.</summary>
    internal Wording And(Wording other) => IsEmpty ? other : new(texts.SetItems(other.texts));

    internal ImmutableArray<Role> Of(ImmutableArray<Role> roles) => IsEmpty ? roles : [.. roles.Select(Of)];

    internal Refusal Of(Refusal refusal) => IsEmpty
        ? refusal
        : refusal with { Text = Of(refusal.Kind == RefusalKind.Rule ? TextKind.Rule : TextKind.Limit, refusal.Code, refusal.Text) };

    /// <summary>The texts that none of some lifecycles has: slips of the host.</summary>
    internal IEnumerable<string> Unknown(IEnumerable<LifecycleMap> maps)
    {
        HashSet<(TextKind, string)> known = [.. maps.SelectMany(CodesOf)];
        return texts.Keys.Where(key => !known.Contains(key)).Select(key => $"{key.Kind} {key.Code}").Order(StringComparer.Ordinal);
    }

    private static IEnumerable<(TextKind, string)> CodesOf(LifecycleMap map) =>
    [
        .. map.States.Select(state => (TextKind.State, state.Name)),
        .. map.Transitions.Select(step => (TextKind.Fact, step.Trigger)),
        .. map.Commands.Select(command => (TextKind.Command, command.Name)),
        .. map.Commands.SelectMany(command => command.Rules).Select(rule => (TextKind.Rule, rule.Code)),
        .. map.Commands.SelectMany(command => command.Limits).Select(limit => (TextKind.Limit, limit.Code)),
        .. map.Causes.Select(cause => (TextKind.Limit, cause.Code)),
        .. map.Commands.SelectMany(command => command.Roles).Append(Role.Clock).Select(role => (TextKind.Role, role.Code)),
        .. map.Parts.Select(part => (TextKind.Part, part.Name)),
        .. map.Parts.SelectMany(part => part.States.Select(state => (TextKind.State, $"{part.Name}.{state.Name}"))),
        .. map.Parts.SelectMany(part => part.Transitions).Select(step => (TextKind.Fact, step.Trigger)),
    ];
}
