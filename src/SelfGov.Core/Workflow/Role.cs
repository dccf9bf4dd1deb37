using SelfGov.Contract.Values;
using SelfGov.Law;

namespace SelfGov.Workflow;

/// <summary>As what somebody acts: territorial commission, candidate, akim. Two roles are the same when their codes are.</summary>
public sealed record Role
{
    /// <summary>The passing of time, which causes facts of its own; no command is by this role.</summary>
    public static readonly Role Clock = new("clock", new Words("уақыттың өтуі", "течение времени", "the passing of time"));

    /// <summary>Creates a role.</summary>
    /// <param name="code">
    /// The code, such as <c>territorial-commission</c>: one line of 1 to 200 characters, without control characters.
    /// </param>
    /// <param name="name">The name for people.</param>
    /// <exception cref="ArgumentException">The code is null, white space, too long, or holds what no code may.</exception>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public Role(string code, Words name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Code = IdentityText.Checked(code, "The code of a role", nameof(code));
        Name = name;
    }

    /// <summary>The code of the role.</summary>
    public string Code { get; }

    /// <summary>The name for people.</summary>
    public Words Name { get; }

    /// <inheritdoc/>
    public bool Equals(Role? other) => ReferenceEquals(this, other) || (other is not null && Code == other.Code);

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
