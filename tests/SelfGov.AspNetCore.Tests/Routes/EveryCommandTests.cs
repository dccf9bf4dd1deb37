using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SelfGov.AspNetCore.Hosts;
using SelfGov.Cases;
using SelfGov.Elections.Direct;
using SelfGov.EntityFrameworkCore.Worklists;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.AspNetCore.Routes;

public sealed class EveryCommandTests(EveryCommandTests.Whole whole) : IClassFixture<EveryCommandTests.Whole>
{
    /// <summary>A host with all procedures.</summary>
    public sealed class Whole : IAsyncLifetime
    {
        internal HttpHost Host { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Host = await HttpHost.StartAsync(each => each.AddProcedures());

        public ValueTask DisposeAsync() => Host.DisposeAsync();
    }

    public static TheoryData<string> Kinds => [.. Library.All.Select(each => each.Kind).Distinct()];

    [Fact]
    public void There_are_at_least_fourteen_kinds_and_250_commands()
    {
        Assert.InRange(Kinds.Count, 14, 100);
        Assert.InRange(Library.All.Length, 250, 10_000);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_command_reads_its_example_and_looks_for_the_case(string kind)
    {
        foreach (Library.Known command in Library.All.Where(each => each.Kind == kind))
        {
            Reply reply = await whole.Host.PostAsync($"/api/{kind}/nobody/commands/{command.Command}", command.Example);
            Assert.Equal($"{command.Command} 404 not-found", $"{command.Command} {reply}");
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_kind_is_opened_by_a_command_and_answers_by_the_law(string kind)
    {
        Library.Known[] openings = [.. Library.All.Where(each => each.Kind == kind && each.Opens)];
        Assert.NotEmpty(openings);
        foreach (Library.Known opening in openings)
        {
            Reply reply = await whole.Host.PostAsync($"/api/{kind}/of-nobody-{opening.Command}/open/{opening.Command}", opening.Example);
            Assert.Contains(reply.Code, (int[])[201, 403, 422]);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_opens_nothing_has_no_address_to_open_by(string kind)
    {
        Library.Known? other = Library.All.FirstOrDefault(each => each.Kind == kind && !each.Opens);
        if (other is not null)
        {
            Assert.Equal(404, (await whole.Host.PostAsync($"/api/{kind}/x/open/{other.Command}", other.Example)).Code);
        }
    }

    [Fact]
    public void Every_endpoint_has_a_name_of_its_own_and_says_what_it_does()
    {
        Endpoint[] endpoints = [.. whole.Host.Services.GetRequiredService<EndpointDataSource>().Endpoints];
        string[] names = [.. endpoints.Select(each => each.Metadata.GetMetadata<IEndpointNameMetadata>()!.EndpointName)];
        Assert.Equal(names.Distinct(), names);
        Assert.All(endpoints, each =>
        {
            Routing.CaseOperation operation = each.Metadata.GetMetadata<Routing.CaseOperation>()!;
            bool gives = operation.Kind is Routing.CaseOperationKind.Command or Routing.CaseOperationKind.Open;
            Assert.Equal(gives, operation.Command is not null);
            Assert.Equal(gives, operation.Map is not null);
        });
        Assert.Equal(
            Library.All.Length,
            endpoints.Count(each => each.Metadata.GetMetadata<Routing.CaseOperation>()!.Kind == Routing.CaseOperationKind.Command));
    }

    [Fact]
    public async Task The_index_names_all_kinds_and_commands_and_needs_nobody()
    {
        Reply reply = await whole.Host.GetAsync("/api", user: null);
        Assert.Equal(200, reply.Code);
        Assert.Equal(
            Library.All.Select(each => $"{each.Kind}/{each.Command}/{each.Opens}"),
            reply.Json.GetProperty("kinds").EnumerateArray().SelectMany(kind => kind.GetProperty("commands").EnumerateArray().Select(
                command => $"{kind.GetProperty("kind")}/{command.GetProperty("command")}/{command.GetProperty("opens").GetBoolean()}")));
    }

    [Fact]
    public async Task One_procedure_is_mapped_by_itself_and_the_others_are_not()
    {
        await using HttpHost host = await HttpHost.StartAsync(
            each => each.AddProcedures(), map: app => app.MapCases<AkimElection>("/elections"));
        Assert.Equal(201, (await host.PostAsync("/elections/e-1/open/record-ground", HttpElections.Ground)).Code);
        Assert.Equal(200, (await host.GetAsync("/elections/e-1")).Code);
        Assert.Equal(1, (await host.GetAsync("/elections")).Json.GetProperty("cases").GetArrayLength());
        Assert.Equal(404, (await host.GetAsync("/api/akim-election/e-1")).Code);
    }

    [Fact]
    public async Task Conventions_of_the_host_hold_for_every_endpoint()
    {
        await using HttpHost host = await HttpHost.StartAsync(map: app => app.MapSelfGov("/api").RequireAuthorization());
        Assert.Equal(401, (await host.GetAsync("/api", user: null)).Code);
        Assert.Equal(200, (await host.GetAsync("/api", Users.Stranger)).Code);
    }

    [Theory]
    [InlineData("inbox")]
    [InlineData("feed")]
    public async Task A_kind_that_would_hide_the_inbox_or_the_feed_is_refused(string kind)
    {
        var procedure = new Procedure<Roll>(
            kind, () => [Rolls.Edition], (edition, _) => Rolls.Procedure.Lifecycles.Of(edition), typeof(RollFact), typeof(RollCommand),
            () => RollJson.Default, (_, _) => Rolls.Edition, null);
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddSelfGov().UseInMemoryJournal().Add(procedure).AddHttp();
        await using WebApplication app = builder.Build();
        string told = Assert.Throws<InvalidOperationException>(() => app.MapSelfGov("/api")).Message;
        Assert.Contains("MapCases", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_that_forgot_to_add_it_is_told()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddSelfGov().UseInMemoryJournal().Add(AkimElectionLifecycle.Procedure);
        await using WebApplication app = builder.Build();
        string told = Assert.Throws<InvalidOperationException>(() => app.MapSelfGov("/api")).Message;
        Assert.Contains("AddHttp()", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_procedure_is_mapped_once(bool byItself)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddSelfGov().UseInMemoryJournal().Add(AkimElectionLifecycle.Procedure).AddHttp();
        await using WebApplication app = builder.Build();
        app.MapSelfGov("/api");
        string told = Assert.Throws<InvalidOperationException>(
            () => byItself ? app.MapCases<AkimElection>("/elections") : app.MapSelfGov("/v2")).Message;
        Assert.Contains("'akim-election' is mapped already", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_procedures_there_is_nothing_to_map()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddSelfGov().UseInMemoryJournal().AddHttp();
        await using WebApplication app = builder.Build();
        string told = Assert.Throws<InvalidOperationException>(() => app.MapSelfGov("/api")).Message;
        Assert.Contains("no procedure", told, StringComparison.Ordinal);
        Assert.Contains(
            "AkimElection",
            Assert.Throws<InvalidOperationException>(() => app.MapCases<AkimElection>("/elections")).Message, StringComparison.Ordinal);
    }
}
