using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace SelfGov.AspNetCore.Routing;

/// <summary>
/// Endpoints that are mapped when routing first asks for them, with the first request: which commands open a case is known to the
/// lifecycles alone, and a host that starts builds none.
/// </summary>
internal sealed class LateRoutes : EndpointDataSource, IEndpointRouteBuilder
{
    private readonly IEndpointRouteBuilder outer;
    private readonly List<EndpointDataSource> mapped = [];
    private readonly Lazy<List<EndpointDataSource>> sources;

    internal LateRoutes(IEndpointRouteBuilder outer, Action<IEndpointRouteBuilder> map)
    {
        this.outer = outer;
        sources = new(() =>
        {
            map(this);
            return mapped;
        });
    }

    public IServiceProvider ServiceProvider => outer.ServiceProvider;

    public ICollection<EndpointDataSource> DataSources => mapped;

    public override IReadOnlyList<Endpoint> Endpoints => [.. sources.Value.SelectMany(source => source.Endpoints)];

    public IApplicationBuilder CreateApplicationBuilder() => outer.CreateApplicationBuilder();

    public override IReadOnlyList<Endpoint> GetGroupedEndpoints(RouteGroupContext context) =>
        [.. sources.Value.SelectMany(source => source.GetGroupedEndpoints(context))];

    public override IChangeToken GetChangeToken() => NullChangeToken.Singleton;
}
