using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using SelfGov.AspNetCore.Problems;
using SelfGov.AspNetCore.Requests;
using SelfGov.Workflow;

namespace SelfGov.AspNetCore.Access;

/// <summary>What the policies of the host let the user of a request do.</summary>
internal sealed class CaseAccess(CaseRequest request)
{
    private static readonly ClaimsPrincipal Nobody = new(new ClaimsIdentity());

    /// <summary>Whether the host has a policy of its own; where it has none of reading, every actor may.</summary>
    internal async ValueTask<bool> HasAsync(string policy) => await PolicyAsync(policy).ConfigureAwait(false) is not null;

    /// <summary>Makes sure that a case may be seen.</summary>
    /// <returns>Whether everybody may see it, authenticated or not.</returns>
    /// <exception cref="ProblemException">It may not: 401 for somebody unknown, 404 for everybody else.</exception>
    internal async ValueTask<bool> RequireReadAsync(CaseResource resource) =>
        await ReadAsync(resource).ConfigureAwait(false) switch
        {
            Reading.Public => true,
            Reading.Private => false,
            _ => throw await RefusedAsync(Problem.NoSuchCase).ConfigureAwait(false),
        };

    /// <summary>Makes sure that a list may be seen.</summary>
    /// <exception cref="ProblemException">It may not: 401 for somebody unknown, 403 for everybody else.</exception>
    internal async ValueTask RequireListAsync(CaseResource resource)
    {
        if (await ReadAsync(resource).ConfigureAwait(false) == Reading.None)
        {
            throw await RefusedAsync(new Problem(ProblemTypes.Forbidden)).ConfigureAwait(false);
        }
    }

    /// <summary>Whether a case may be seen.</summary>
    internal async ValueTask<bool> MayReadAsync(CaseResource resource)
    {
        if (await PolicyAsync(SelfGovPolicies.Read).ConfigureAwait(false) is not { } policy)
        {
            _ = await request.RequireActorAsync().ConfigureAwait(false);
            return true;
        }

        return (IsKnown(request.Http.User) && await MayAsync(request.Http.User, resource, policy).ConfigureAwait(false))
            || await MayNobodyAsync(resource, policy).ConfigureAwait(false);
    }

    /// <summary>Makes sure that a command may be given.</summary>
    /// <exception cref="ProblemException">It may not: 403.</exception>
    internal async ValueTask RequireCommandAsync(CaseResource resource)
    {
        if (await PolicyAsync(SelfGovPolicies.Command).ConfigureAwait(false) is { } policy
            && !await MayAsync(request.Http.User, resource, policy).ConfigureAwait(false))
        {
            throw new ProblemException(new Problem(ProblemTypes.Forbidden));
        }
    }

    /// <summary>Makes sure that personal data may be seen.</summary>
    /// <returns>By whom.</returns>
    /// <exception cref="ProblemException">They may not: 401 for somebody unknown, 403 for everybody else.</exception>
    internal async ValueTask<Actor> RequirePersonalDataAsync(CaseResource resource)
    {
        Actor actor = await request.RequireActorAsync().ConfigureAwait(false);
        return await PolicyAsync(SelfGovPolicies.PersonalData).ConfigureAwait(false) is { } policy
            && await MayAsync(request.Http.User, resource, policy).ConfigureAwait(false)
                ? actor
                : throw new ProblemException(new Problem(ProblemTypes.Forbidden));
    }

    private async ValueTask<Reading> ReadAsync(CaseResource resource)
    {
        if (await PolicyAsync(SelfGovPolicies.Read).ConfigureAwait(false) is not { } policy)
        {
            _ = await request.RequireActorAsync().ConfigureAwait(false);
            return Reading.Private;
        }

        bool isRead = IsKnown(request.Http.User) && await MayAsync(request.Http.User, resource, policy).ConfigureAwait(false);
        return await MayNobodyAsync(resource, policy).ConfigureAwait(false) ? Reading.Public
            : isRead ? Reading.Private
            : Reading.None;
    }

    // A policy may be written for users alone, and fail over somebody who has no claims: it gives him nothing.
    private async ValueTask<bool> MayNobodyAsync(CaseResource resource, AuthorizationPolicy policy)
    {
        try
        {
            return await MayAsync(Nobody, resource, policy).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is NullReferenceException or ArgumentException or InvalidOperationException
            or FormatException or KeyNotFoundException)
        {
            return false;
        }
    }

    private static bool IsKnown(ClaimsPrincipal user) => user.Identities.Any(identity => identity.IsAuthenticated);

    private async ValueTask<ProblemException> RefusedAsync(Problem problem) => new(
        IsKnown(request.Http.User)
            || await request.ActorAsync().ConfigureAwait(false) is not null
                ? problem
                : new Problem(ProblemTypes.Unauthenticated));

    private async ValueTask<bool> MayAsync(ClaimsPrincipal user, CaseResource resource, AuthorizationPolicy policy) =>
        (await request.Host.GetRequiredService<IAuthorizationService>()
            .AuthorizeAsync(user, resource with { Tenant = request.Tenant }, policy).ConfigureAwait(false)).Succeeded;

    private async ValueTask<AuthorizationPolicy?> PolicyAsync(string name) =>
        await request.Host.GetRequiredService<IAuthorizationPolicyProvider>().GetPolicyAsync(name).ConfigureAwait(false);

    private enum Reading
    {
        None,
        Private,
        Public,
    }
}
