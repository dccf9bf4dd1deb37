using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using NodaTime.Testing;
using SelfGov.AspNetCore.OpenApi.Host;

namespace SelfGov.AspNetCore.OpenApi.Hosts;

/// <summary>The host of the tests, on a port of this machine that was free.</summary>
internal sealed class RunningHost : IAsyncDisposable
{
    private RunningHost(WebApplication app)
    {
        App = app;
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        Client = new HttpClient { BaseAddress = Address };
    }

    internal WebApplication App { get; }

    internal Uri Address { get; }

    internal HttpClient Client { get; }

    internal FakeClock Clock => App.Services.GetRequiredService<FakeClock>();

    internal IReadOnlyList<Microsoft.AspNetCore.Http.Endpoint> Endpoints =>
        App.Services.GetRequiredService<EndpointDataSource>().Endpoints;

    internal static CancellationToken Token => TestContext.Current.CancellationToken;

    internal static async Task<RunningHost> StartAsync(Action<IServiceCollection>? configure = null)
    {
        WebApplication app = DistrictHost.Build(["--urls", "http://127.0.0.1:0"], configure);
        await app.StartAsync(Token);
        return new RunningHost(app);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await App.DisposeAsync();
    }
}
