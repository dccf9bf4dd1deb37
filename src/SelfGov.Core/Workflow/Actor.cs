namespace SelfGov.Workflow;

/// <summary>Who acts, and as what. The host authenticates the actor; the library checks the role.</summary>
public readonly record struct Actor
{
    private readonly Role? role;

    /// <summary>Creates an actor.</summary>
    /// <param name="id">The host's opaque identity of the person or body; not empty. No name or identification number belongs here.</param>
    /// <param name="role">The role in which it acts.</param>
    /// <exception cref="ArgumentException">The identity is null, empty or white space.</exception>
    /// <exception cref="ArgumentNullException">The role is null.</exception>
    public Actor(string id, Role role)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(role);
        Id = id;
        this.role = role;
    }

    /// <summary>The actor of the facts that time alone causes.</summary>
    public static Actor Clock { get; } = new("clock", Role.Clock);

    /// <summary>The host's opaque identity of the person or body.</summary>
    public string Id { get; }

    /// <summary>The role in which it acts.</summary>
    /// <exception cref="InvalidOperationException">This is the default value, which is nobody.</exception>
    public Role Role => role ?? throw new InvalidOperationException("default(Actor) is nobody; create an actor with an identity and a role.");

    /// <summary>Whether this is the default value, which is nobody.</summary>
    public bool IsDefault => role is null;

    /// <summary>The identity and the role.</summary>
    public override string ToString() => role is null ? "nobody" : $"{Id} ({role.Code})";
}
