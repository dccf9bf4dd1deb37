using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using NodaTime;
using NodaTime.Testing;
using SelfGov.AspNetCore.Access;
using SelfGov.Journal;

namespace SelfGov.AspNetCore.OpenApi.Host;

/// <summary>A host of all procedures with an endpoint of its own: the clock of the district, which tests set.</summary>
public static class DistrictHost
{
    /// <summary>The moment at which the host begins.</summary>
    public static readonly Instant Start = Instant.FromUtc(2023, 8, 1, 3, 0);

    /// <summary>Builds the host.</summary>
    /// <param name="args">The arguments of the program.</param>
    /// <param name="configure">Changes services.</param>
    public static WebApplication Build(string[] args, Action<IServiceCollection>? configure = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(new FakeClock(Start));
        builder.Services.AddSingleton<IClock>(services => services.GetRequiredService<FakeClock>());
        builder.Services.AddSelfGov().UseInMemoryJournal().AddProcedures().AddHttp<ClaimActorProvider>();
        builder.Services.AddAuthentication(ToldUser.SchemeName).AddScheme<AuthenticationSchemeOptions, ToldUser>(ToldUser.SchemeName, null);
        builder.Services.AddAuthorizationBuilder()
            .AddPolicy(SelfGovPolicies.PersonalData, policy => policy.RequireClaim("role", "territorial-commission"));
        builder.Services.AddOpenApi(options => options.AddSelfGov());
        builder.Services.Configure<OpenApiOptions>("v1", options => options
            .AddDocumentTransformer((document, _, _) => Describe(document))
            .AddOperationTransformer((operation, _, _) =>
            {
                operation.Security = [];
                return Task.CompletedTask;
            }));
        configure?.Invoke(builder.Services);
        WebApplication app = builder.Build();
        app.MapOpenApi();
        app.MapSelfGov("/api");
        app.MapGet("/clock", (FakeClock clock) => new ClockTime(clock.GetCurrentInstant().ToDateTimeOffset()))
            .WithName("clock").WithTags("district").WithSummary("the clock of the district").WithDescription("What time it is here.")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        app.MapPut("/clock", (FakeClock clock, ClockTime time) =>
        {
            clock.Reset(Instant.FromDateTimeOffset(time.Now));
            return TypedResults.NoContent();
        })
            .WithName("clock.set").WithTags("district").WithSummary("set the clock").WithDescription("Sets what time it is here.")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        return app;
    }

    private static Task Describe(OpenApiDocument document)
    {
        document.Info = new OpenApiInfo
        {
            Title = "The district of Kyzylaray",
            Version = "1",
            Description = "Cases of local self-government.",
            Contact = new OpenApiContact
            {
                Name = "The office of the akim",
                Url = new Uri("https://kyzylaray.example/office"),
                Email = "office@kyzylaray.example",
            },
            License = new OpenApiLicense { Name = "MIT", Url = new Uri("https://opensource.org/license/mit") },
        };
        foreach (OpenApiTag tag in document.Tags?.Where(tag => tag.Name == "district") ?? [])
        {
            tag.Description = "What is the district's own.";
        }

        return Task.CompletedTask;
    }
}

/// <summary>What time it is.</summary>
/// <param name="Now">The moment.</param>
public sealed record ClockTime(DateTimeOffset Now);
