using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using SelfGov.AspNetCore.Routing;

namespace SelfGov.AspNetCore.OpenApi.Observed;

/// <summary>Sees every answer of the library that a host sends.</summary>
internal sealed class Observer : IStartupFilter
{
    internal ConcurrentQueue<Observation> Seen { get; } = [];

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(SeeAsync);
        next(app);
    };

    private async Task SeeAsync(HttpContext context, RequestDelegate next)
    {
        Stream sent = context.Response.Body;
        bool isFeed = context.Request.Path.Value!.EndsWith("/feed", StringComparison.Ordinal);
        using var kept = new MemoryStream();
        if (!isFeed)
        {
            context.Response.Body = kept;
        }

        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = sent;
        }

        if (!isFeed)
        {
            kept.Position = 0;
            await kept.CopyToAsync(sent);
        }

        if (context.GetEndpoint() is RouteEndpoint endpoint && endpoint.Metadata.GetMetadata<CaseOperation>() is { } operation)
        {
            HttpResponse response = context.Response;
            Seen.Enqueue(new Observation(
                operation,
                $"/{endpoint.RoutePattern.RawText!.Trim('/')}",
                context.Request.Method.ToLowerInvariant(),
                response.StatusCode,
                response.ContentType is { } type ? MediaTypeHeaderValue.Parse(type).MediaType.Value : null,
                [.. response.Headers.Keys],
                isFeed ? null : Encoding.UTF8.GetString(kept.ToArray())));
        }
    }
}
