using System.Collections.Immutable;
using SelfGov.Contract.Values;

namespace SelfGov.Workflow;

/// <summary>Who acts, and as what: in one role or in several. The host authenticates the actor; the library checks the role.</summary>
/// <remarks>Of several roles that a command lets act, the first in the command's own list acts and is recorded.</remarks>
public readonly record struct Actor
{
    private const string ClockId = "clock";

    private readonly Role? first;

    // Only of an actor with several roles: one in a single role, which is nearly every one, costs no array.
    private readonly ImmutableArray<Role> several;

    private Actor(ImmutableArray<Role> roles, string id)
    {
        Id = id;
        first = roles[0];
        several = roles.Length == 1 ? default : roles;
    }

    /// <summary>Creates an actor in one role.</summary>
    /// <param name="id">The host's opaque identity of the person or body; not empty. No name or identification number belongs here.</param>
    /// <param name="role">The role.</param>
    /// <exception cref="ArgumentException">
    /// The identity is null, empty, white space, longer than 200 characters or several lines, holds a control character, or is
    /// <c>clock</c>, which is that of time itself.
    /// </exception>
    /// <exception cref="ArgumentNullException">The role is null.</exception>
    public Actor(string id, Role role)
    {
        Check(id);
        ArgumentNullException.ThrowIfNull(role);
        Id = id;
        first = role;
    }

    /// <summary>Creates an actor who holds several roles.</summary>
    /// <param name="id">The host's opaque identity of the person or body; not empty. No name or identification number belongs here.</param>
    /// <param name="roles">The roles; at least one.</param>
    /// <exception cref="ArgumentException">
    /// The identity is null, empty, white space, longer than 200 characters or several lines, holds a control character, or is
    /// <c>clock</c>, which is that of time itself; or there is no role.
    /// </exception>
    /// <exception cref="ArgumentNullException">A role is null.</exception>
    public Actor(string id, params ReadOnlySpan<Role> roles)
    {
        Check(id);
        if (roles.IsEmpty)
        {
            throw new ArgumentException($"The actor '{id}' needs a role.", nameof(roles));
        }

        foreach (Role role in roles)
        {
            ArgumentNullException.ThrowIfNull(role, nameof(roles));
        }

        Id = id;
        first = roles[0];
        several = roles.Length == 1 ? default : [.. roles];
    }

    /// <summary>The passing of time, as the actor of the facts that it causes.</summary>
    public static Actor Clock { get; } = new([Role.Clock], ClockId);

    /// <summary>The identity, as the host knows it.</summary>
    public string Id { get; }

    /// <summary>The role in which he acts: the only one, or the first.</summary>
    /// <exception cref="InvalidOperationException">The actor is the default value.</exception>
    public Role Role =>
        first ?? throw new InvalidOperationException("default(Actor) is nobody; create an actor with an identity and a role.");

    /// <summary>All roles that he holds.</summary>
    /// <exception cref="InvalidOperationException">The actor is the default value.</exception>
    public ImmutableArray<Role> Roles => several.IsDefault ? [Role] : several;

    /// <summary>Whether this is the default value, which is nobody.</summary>
    public bool IsDefault => first is null;

    /// <summary>Whether he holds a role.</summary>
    /// <param name="role">The role.</param>
    /// <returns>Whether he does; false of the default value, which is nobody.</returns>
    public bool Holds(Role role) => several.IsDefault ? first is not null && first.Equals(role) : several.Contains(role);

    /// <inheritdoc/>
    public bool Equals(Actor other) =>
        Id == other.Id && Equals(first, other.first) && several.AsSpan().SequenceEqual(other.several.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, first);

    /// <inheritdoc/>
    public override string ToString() => IsDefault ? "nobody" : $"{Id} ({string.Join(", ", Roles.Select(role => role.Code))})";

    /// <summary>The actor of a stored entry, whom an earlier release may have let call himself what none may any more.</summary>
    internal static Actor OfEntry(string id, ImmutableArray<Role> roles) => new(roles, id);

    internal Actor As(Role role) => several.IsDefault ? this : new Actor([role], Id);

    private static void Check(string id)
    {
        IdentityText.Checked(id, "The identity of an actor", nameof(id));
        if (id == ClockId)
        {
            throw new ArgumentException($"'{ClockId}' is the identity of time itself (Actor.Clock); nobody else has it.", nameof(id));
        }
    }
}
