using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.OpenApi;
using SelfGov.AspNetCore.OpenApi.Hosts;
using SelfGov.Cases;
using SelfGov.Elections.Direct;
using SelfGov.Elections.NoConfidence;
using SelfGov.Tenants;

namespace SelfGov.AspNetCore.OpenApi;

/// <summary>What a host has a say in.</summary>
public sealed class HostTests
{
    [Fact]
    public async Task Who_asks_is_said_by_a_bearer_token_where_the_host_says_nothing()
    {
        JsonObject document = await DocumentAsync();
        Assert.Equal("bearer", document["components"]!["securitySchemes"]!["bearer"]!["scheme"]!.GetValue<string>());
        Assert.Equal("""[{"bearer":[]}]""", document["paths"]!["/api/inbox"]!["get"]!["security"]!.ToJsonString());
        Assert.Equal("[]", document["paths"]!["/api"]!["get"]!["security"]!.ToJsonString());
    }

    [Fact]
    public async Task Who_asks_is_said_as_the_host_says()
    {
        JsonObject document = await DocumentAsync(before: options => options.AddDocumentTransformer((document, _, _) =>
        {
            document.Components ??= new OpenApiComponents();
            document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
            {
                ["seal"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Cookie, Name = "seal" },
                ["card"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "basic" },
            };
            return Task.CompletedTask;
        }));
        JsonObject schemes = document["components"]!["securitySchemes"]!.AsObject();
        Assert.Equal(["seal", "card"], schemes.Select(each => each.Key));
        Assert.Equal("apiKey", schemes["seal"]!["type"]!.GetValue<string>());
        Assert.Equal("""[{"seal":[]},{"card":[]}]""", document["paths"]!["/api/inbox"]!["get"]!["security"]!.ToJsonString());
    }

    [Fact]
    public async Task A_host_can_leave_endpoints_out_and_put_them_into_documents_of_their_own()
    {
        void Map(WebApplication app)
        {
            app.MapCases<AkimElection>("/elections").WithGroupName("v1");
            app.MapCases<NoConfidenceMotion>("/motions").WithGroupName("v2");
        }

        JsonObject document = await DocumentAsync(map: Map);
        Assert.NotEmpty(document["paths"]!.AsObject());
        Assert.All(document["paths"]!.AsObject(), path => Assert.StartsWith("/elections", path.Key, StringComparison.Ordinal));
        JsonObject none = await DocumentAsync(map: app => app.MapCases<AkimElection>("/elections").ExcludeFromDescription());
        Assert.Empty(none["paths"]!.AsObject());
    }

    [Fact]
    public async Task What_stands_before_the_addresses_can_have_parameters()
    {
        JsonObject document = await DocumentAsync(map: app => app.MapGroup("/{district:int}").MapCases<AkimElection>("/elections"));
        JsonNode list = document["paths"]!["/{district}/elections"]!["get"]!;
        Assert.Equal("district", list["parameters"]![0]!["name"]!.GetValue<string>());
        Assert.Equal("path", list["parameters"]![0]!["in"]!.GetValue<string>());
        Assert.NotNull(document["paths"]!["/{district}/elections/{id}/commands/call-election"]);
    }

    [Fact]
    public async Task A_schema_of_the_host_with_a_name_of_the_library_is_an_error_that_names_it()
    {
        InvalidOperationException error = await Assert.ThrowsAsync<InvalidOperationException>(() => DocumentAsync(
            before: options => options.AddDocumentTransformer((document, _, _) =>
            {
                document.Components ??= new OpenApiComponents();
                document.Components.Schemas = new Dictionary<string, IOpenApiSchema> { ["Money"] = new OpenApiSchema() };
                return Task.CompletedTask;
            })));
        Assert.Contains("schema 'Money'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_transformer_that_comes_later_changes_one_document_and_not_the_next()
    {
        await using WebApplication app = Build(null, options => options.AddDocumentTransformer((document, _, _) =>
        {
            OpenApiOperation inbox = document.Paths["/api/inbox"].Operations![HttpMethod.Get];
            inbox.Summary += "!";
            return Task.CompletedTask;
        }), null);
        await app.StartAsync(RunningHost.Token);
        string[] summaries = [await SummaryAsync(app), await SummaryAsync(app)];
        Assert.Equal(["the duties and time limits of the user!", "the duties and time limits of the user!"], summaries);
    }

    [Fact]
    public async Task Where_there_are_many_tenants_everything_about_cases_can_be_about_one_that_there_is_not()
    {
        await using WebApplication app = Build(null, null, null, services => services.AddSingleton<ITenants, NoTenants>());
        await app.StartAsync(RunningHost.Token);
        foreach ((string path, JsonNode? item) in (await DocumentAsync(app))["paths"]!.AsObject())
        {
            Assert.All(item!.AsObject(), method => Assert.Equal(path != "/api", method.Value!["responses"]!["404"] is not null));
        }
    }

    private static async Task<string> SummaryAsync(WebApplication app) =>
        (await DocumentAsync(app))["paths"]!["/api/inbox"]!["get"]!["summary"]!.GetValue<string>();

    private static async Task<JsonObject> DocumentAsync(Action<OpenApiOptions>? before = null, Action<WebApplication>? map = null)
    {
        await using WebApplication app = Build(before, null, map);
        await app.StartAsync(RunningHost.Token);
        return await DocumentAsync(app);
    }

    private static async Task<JsonObject> DocumentAsync(WebApplication app)
    {
        var provider = app.Services.GetRequiredKeyedService<IOpenApiDocumentProvider>("v1");
        OpenApiDocument document = await provider.GetOpenApiDocumentAsync(RunningHost.Token);
        return JsonNode.Parse(await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, RunningHost.Token))!.AsObject();
    }

    private static WebApplication Build(
        Action<OpenApiOptions>? before, Action<OpenApiOptions>? after, Action<WebApplication>? map,
        Action<IServiceCollection>? configure = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<NodaTime.IClock>(NodaTime.SystemClock.Instance);
        builder.Services.AddSelfGov().UseInMemoryJournal()
            .Add(AkimElectionLifecycle.Procedure).Add(NoConfidenceLifecycle.Procedure).AddHttp();
        builder.Services.AddOpenApi(options =>
        {
            before?.Invoke(options);
            options.AddSelfGov();
            after?.Invoke(options);
        });
        configure?.Invoke(builder.Services);
        WebApplication app = builder.Build();
        (map ?? (each => each.MapSelfGov("/api")))(app);
        return app;
    }

    private sealed class NoTenants : ITenants
    {
        public IAsyncEnumerable<string> ListAsync(CancellationToken cancellationToken = default) => AsyncEnumerable.Empty<string>();

        public ValueTask<ITenantLease> OpenAsync(string? name, CancellationToken cancellationToken = default) =>
            ValueTask.FromException<ITenantLease>(new UnknownTenantException(name));
    }
}
