using System.Security.Claims;
using SelfGov.Workflow;

namespace SelfGov.AspNetCore.Access;

/// <summary>
/// Who acts, for a user whom the host has authenticated: an identity of the host's own and the roles of the law. Added by
/// <c>AddSelfGov().AddHttp&lt;TActors&gt;()</c>; where there is none, nobody gives a command.
/// </summary>
/// <remarks>Asked once for each request. <see cref="ClaimActorProvider"/> reads both from the claims.</remarks>
public interface IActorProvider
{
    /// <summary>The actor that a user is.</summary>
    /// <param name="user">The user; one whom nobody has authenticated too.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    /// <returns>The actor with all his roles; null where the user is none, so that the answer is 401.</returns>
    ValueTask<Actor?> ActorOf(ClaimsPrincipal user, CancellationToken cancellationToken);
}
