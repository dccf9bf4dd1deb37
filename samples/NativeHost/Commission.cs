using System.Security.Claims;
using SelfGov.AspNetCore.Access;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Workflow;

namespace NativeHost;

/// <summary>Whoever asks is the commission: this host has one user.</summary>
internal sealed class Commission : IActorProvider
{
    public ValueTask<Actor?> ActorOf(ClaimsPrincipal user, CancellationToken cancellationToken) =>
        new(new Actor("commission-17", Roles.TerritorialCommission));
}
