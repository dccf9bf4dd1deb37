using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using NodaTime.Testing;
using SelfGov.AspNetCore.Access;
using SelfGov.Elections.Direct;
using SelfGov.EntityFrameworkCore.Worklists;
using Xunit;

namespace SelfGov.AspNetCore.Hosts;

/// <summary>A host with a server in memory, and a client of it.</summary>
internal sealed class HttpHost : IAsyncDisposable
{
    /// <summary>A Monday on which an election under D4 can be called.</summary>
    internal static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 5, 0);

    private HttpHost(WebApplication app, FakeClock clock)
    {
        App = app;
        Clock = clock;
        Client = app.Urls.FirstOrDefault() is { } address ? new HttpClient { BaseAddress = new Uri(address) } : app.GetTestClient();
    }

    internal WebApplication App { get; }

    internal FakeClock Clock { get; }

    internal HttpClient Client { get; }

    internal IServiceProvider Services => App.Services;

    internal static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <param name="add">Adds procedures and more; elections of akims and rolls where null.</param>
    /// <param name="configure">Changes the services.</param>
    /// <param name="map">Maps; all procedures behind /api where null.</param>
    /// <param name="hasActors">Whether the host knows actors.</param>
    /// <param name="isServed">Whether it is served by Kestrel, on a port of this machine, and not in memory.</param>
    internal static async Task<HttpHost> StartAsync(
        Action<SelfGovBuilder>? add = null,
        Action<IServiceCollection>? configure = null,
        Action<WebApplication>? map = null,
        bool hasActors = true,
        bool isServed = false)
    {
        var clock = new FakeClock(Now);
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        _ = isServed ? builder.WebHost.UseUrls("http://127.0.0.1:0") : builder.WebHost.UseTestServer();
        builder.Services.AddSingleton<IClock>(clock);
        builder.Services.AddAuthentication(TestAuthentication.SchemeName)
            .AddScheme<AuthenticationSchemeOptions, TestAuthentication>(TestAuthentication.SchemeName, null);
        SelfGovBuilder library = builder.Services.AddSelfGov().UseInMemoryJournal();
        (add ?? (each => each.Add(AkimElectionLifecycle.Procedure).Add(Rolls.Procedure)))(library);
        _ = hasActors ? library.AddHttp<ClaimActorProvider>() : library.AddHttp();
        configure?.Invoke(builder.Services);
        WebApplication app = builder.Build();
        (map ?? (each => each.MapSelfGov("/api")))(app);
        await app.StartAsync(Token);
        return new HttpHost(app, clock);
    }

    /// <summary>Asks as somebody: <c>anna;candidate</c>; nobody where null.</summary>
    internal async Task<Reply> SendAsync(
        HttpMethod method, string address, string? body = null, string? user = Users.Commission,
        params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, address);
        if (user is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", $"Test {user}");
        }

        if (body is not null)
        {
            request.Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        }

        foreach ((string name, string value) in headers)
        {
            if (name.StartsWith("Content-", StringComparison.Ordinal) && request.Content is { } content)
            {
                content.Headers.Remove(name);
                content.Headers.TryAddWithoutValidation(name, value);
            }
            else
            {
                request.Headers.TryAddWithoutValidation(name, value);
            }
        }

        using HttpResponseMessage response = await Client.SendAsync(request, Token);
        return await Reply.OfAsync(response);
    }

    internal Task<Reply> GetAsync(string address, string? user = Users.Commission, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Get, address, null, user, headers);

    internal Task<Reply> PostAsync(
        string address, string body = "{}", string? user = Users.Commission, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Post, address, body, user, headers);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await App.DisposeAsync();
    }
}
