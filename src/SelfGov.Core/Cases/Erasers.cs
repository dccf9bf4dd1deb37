using System.Collections.Immutable;
using SelfGov.Workflow;

namespace SelfGov.Cases;

/// <summary>The roles that may destroy personal data.</summary>
internal static class Erasers
{
    internal static ImmutableArray<Role> Of(ReadOnlySpan<Role> roles)
    {
        if (roles.IsEmpty)
        {
            throw new ArgumentException("Name at least one role that may destroy personal data.", nameof(roles));
        }

        foreach (Role role in roles)
        {
            ArgumentNullException.ThrowIfNull(role, nameof(roles));
            if (role == Role.Clock)
            {
                throw new ArgumentException("Time destroys no personal data; name a role of somebody.", nameof(roles));
            }
        }

        return [.. roles];
    }
}
