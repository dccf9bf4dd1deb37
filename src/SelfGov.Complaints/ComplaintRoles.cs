using System.Collections.Immutable;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Workflow;

namespace SelfGov.Complaints;

/// <summary>The roles of those who consider complaints.</summary>
public static class ComplaintRoles
{
    /// <summary>All that consider complaints, in the order of <see cref="ComplaintBody"/>.</summary>
    public static readonly ImmutableArray<Role> Bodies =
    [
        Roles.PrecinctCommission, Roles.TerritorialCommission, Roles.OblastCommission, Roles.CentralCommission,
        Roles.Court, Roles.Prosecutor, Roles.ComplaintBody,
    ];

    /// <summary>The role in which a body acts.</summary>
    /// <param name="body">The body.</param>
    /// <exception cref="ArgumentOutOfRangeException">The body is unknown.</exception>
    public static Role Of(ComplaintBody body) => Enum.IsDefined(body)
        ? Bodies[(int)body]
        : throw new ArgumentOutOfRangeException(nameof(body), body, "Complaints are considered by the bodies that ComplaintBody names.");
}
