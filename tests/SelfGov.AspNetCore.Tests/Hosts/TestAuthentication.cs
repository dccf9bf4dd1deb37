using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace SelfGov.AspNetCore.Hosts;

/// <summary>Users by the header <c>Authorization: Test anna;candidate,territorial-commission;unit=Kyzylaray</c>.</summary>
internal sealed class TestAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    internal const string SchemeName = "Test";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        string header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith("Test ", StringComparison.Ordinal))
        {
            return Task.FromResult(AuthenticateResult.NoResult());
        }

        string[] parts = header["Test ".Length..].Split(';');
        var identity = new ClaimsIdentity(SchemeName);
        identity.AddClaim(new Claim("sub", parts[0]));
        foreach (string role in parts.ElementAtOrDefault(1)?.Split(',') ?? [])
        {
            identity.AddClaim(new Claim("role", role));
        }

        foreach (string[] pair in parts.Skip(2).Select(claim => claim.Split('=', 2)).Where(pair => pair.Length == 2))
        {
            identity.AddClaim(new Claim(pair[0], pair[1]));
        }

        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), SchemeName)));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = 401;
        Response.Headers.WWWAuthenticate = "Test";
        return Task.CompletedTask;
    }
}
