using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Claims;
using SelfGov.Cases;
using SelfGov.Contract.Values;
using SelfGov.Workflow;

namespace SelfGov.AspNetCore.Access;

/// <summary>
/// Actors whose identity is the claim <c>sub</c> (<see cref="ClaimTypes.NameIdentifier"/>) and whose roles are the role claims that bear
/// the code of a role of one of the procedures, such as <c>territorial-commission</c>. A user without either is no actor. Of several
/// identities those count that are authenticated: the first that says who it is, with the roles of all that do not say another.
/// </summary>
/// <param name="procedures">The procedures of the host.</param>
/// <remarks>The claim has to be the host's opaque identity of the person or body: it is kept in journals for ever.</remarks>
public sealed class ClaimActorProvider(IEnumerable<IProcedure> procedures) : IActorProvider
{
    private const string Subject = "sub";
    private const string RoleClaim = "role";
    private const string RolesClaim = "roles";

    // The roles that commands name; time gives none.
    private readonly Lazy<FrozenDictionary<string, Role>> roles = new(() => procedures
        .SelectMany(procedure => procedure.Accept(new RolesOfCommands()))
        .DistinctBy(role => role.Code)
        .ToFrozenDictionary(role => role.Code, StringComparer.Ordinal));

    /// <inheritdoc/>
    public ValueTask<Actor?> ActorOf(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        ClaimsIdentity[] known = [.. user.Identities.Where(identity => identity.IsAuthenticated)];
        string? id = known.Select(IdOf).FirstOrDefault(each => each is not null);
        Role[] held =
        [
            .. known.Where(identity => IdOf(identity) is not { } other || other == id)
                .SelectMany(identity => identity.Claims.Where(claim =>
                    claim.Type == identity.RoleClaimType || claim.Type is RoleClaim or RolesClaim or ClaimTypes.Role))
                .Select(claim => roles.Value.GetValueOrDefault(claim.Value))
                .OfType<Role>()
                .Distinct(),
        ];
        return new(held.Length == 0 || !IdentityText.IsRight(id) || id == Actor.Clock.Id ? null : new Actor(id, held));
    }

    private static string? IdOf(ClaimsIdentity identity) =>
        (identity.FindFirst(ClaimTypes.NameIdentifier) ?? identity.FindFirst(Subject))?.Value;

    private sealed class RolesOfCommands : IProcedureVisitor<ImmutableArray<Role>>
    {
        public ImmutableArray<Role> Visit<TCase>(Procedure<TCase> procedure)
            where TCase : Case =>
        [
            .. procedure.Lifecycles.Editions.SelectMany(edition => procedure.Lifecycles.Of(edition).Map.Commands)
                .SelectMany(command => command.Roles)
                .Where(role => !role.Equals(Role.Clock))
                .Distinct(),
        ];
    }
}
