using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SelfGov.AspNetCore.Hosts;
using SelfGov.AspNetCore.Routing;
using SelfGov.Cases;
using SelfGov.EntityFrameworkCore.Worklists;
using Xunit;

namespace SelfGov.AspNetCore.Routes;

/// <summary>A host does not wait for lifecycles before it listens.</summary>
public sealed class StartTests
{
    private int built;

    private Procedure<Roll> Counted => new(
        "roll", () => [Rolls.Edition],
        (edition, _) =>
        {
            Interlocked.Increment(ref built);
            return Rolls.Procedure.Lifecycles.Of(edition);
        },
        typeof(RollFact), typeof(RollCommand), () => RollJson.Default, (_, _) => Rolls.Edition, null);

    [Fact]
    public async Task To_map_and_to_listen_builds_no_lifecycle()
    {
        await using HttpHost host = await HttpHost.StartAsync(
            each => each.Add(Counted), map: app => app.MapSelfGov("/api").RequireAuthorization());
        Assert.Equal(404, (await host.GetAsync("/nothing")).Code);
        Assert.Equal(0, built);
        Assert.Equal(200, (await host.GetAsync("/api")).Code);
        Assert.Equal(1, built);
    }

    [Fact]
    public async Task What_opens_nothing_says_that_it_is_not_offered()
    {
        await using HttpHost host = await HttpHost.StartAsync(each => each.Add(Counted));
        CaseOperation[] operations =
        [
            .. host.Services.GetRequiredService<EndpointDataSource>().Endpoints
                .Select(each => each.Metadata.GetMetadata<CaseOperation>()!),
        ];
        Assert.Equal(
            ["open-roll"],
            operations.Where(each => each.Kind == CaseOperationKind.Open && each.IsOffered).Select(each => each.Command));
        Assert.All(operations.Where(each => each.Kind != CaseOperationKind.Open), each => Assert.True(each.IsOffered));
        Assert.Equal("404 not-found", $"{await host.PostAsync("/api/roll/x/open/close-roll")}");
        Assert.Equal(201, (await host.PostAsync("/api/roll/x/open/open-roll", "{}", Users.Clerk)).Code);
    }
}
