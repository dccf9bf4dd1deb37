using System.Security.Claims;
using SelfGov.AspNetCore.Access;
using SelfGov.Elections.Direct;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.AspNetCore.Hosts;

public sealed class ClaimActorTests
{
    private const string Role = "territorial-commission";

    private static readonly ClaimActorProvider Actors = new([AkimElectionLifecycle.Procedure]);

    [Fact]
    public async Task Who_he_is_and_what_he_may_come_from_those_who_were_authenticated()
    {
        Assert.Equal("commission-17", await IdOfAsync(Known("commission-17", Role)));
        Assert.Equal("commission-17", await IdOfAsync(Forged("nobody", Role), Known("commission-17", Role)));
        Assert.Equal("commission-17", await IdOfAsync(Known("commission-17"), Known(null, Role)));
        Assert.Null(await IdOfAsync(Known(null, Role), Forged("nobody")));
        Assert.Null(await IdOfAsync(Known("commission-17"), Forged(null, Role)));
        Assert.Null(await IdOfAsync(Known("anna"), Known("commission-17", Role)));
        Assert.Null(await IdOfAsync(Known("commission-17", "gardener")));
        Assert.Null(await IdOfAsync());
    }

    [Fact]
    public async Task The_name_identifier_of_the_same_identity_goes_before_its_subject()
    {
        ClaimsIdentity identity = Known("subject", Role);
        identity.AddClaim(new Claim(ClaimTypes.NameIdentifier, "name"));
        Assert.Equal("name", await IdOfAsync(Forged("nobody"), identity));
    }

    private static async Task<string?> IdOfAsync(params ClaimsIdentity[] identities) =>
        (await Actors.ActorOf(new ClaimsPrincipal(identities), HttpHost.Token))?.Id;

    private static ClaimsIdentity Known(string? subject, params string[] roles) => With(new ClaimsIdentity("Test"), subject, roles);

    private static ClaimsIdentity Forged(string? subject, params string[] roles) => With(new ClaimsIdentity(), subject, roles);

    private static ClaimsIdentity With(ClaimsIdentity identity, string? subject, string[] roles)
    {
        identity.AddClaims(roles.Select(role => new Claim("role", role)));
        if (subject is not null)
        {
            identity.AddClaim(new Claim("sub", subject));
        }

        return identity;
    }
}
