using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using SelfGov.AspNetCore.Access;

namespace SelfGov.AspNetCore.Documents;

/// <summary>The code of <c>docs/http.md</c>; its lines stand there verbatim.</summary>
internal static class HttpExample
{
    /// <param name="args">Of the command line.</param>
    /// <param name="listens">What is done with its address while it listens; then it ends.</param>
    internal static async Task RunAsync(string[] args, Func<string, Task> listens)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
        builder.Services.AddAuthentication().AddCookie();
        builder.Services.AddSelfGov()
            .UseSqlite("Data Source=journal.db")
            .AddProcedures()
            .AddWorklist()
            .AddDeadlineScheduler()
            .AddHttp<ClaimActorProvider>();
        await using WebApplication app = builder.Build();
        await app.Services.MigrateSelfGovJournalAsync();
        app.MapSelfGov("/api");
        Task asked = Task.CompletedTask;
        app.Lifetime.ApplicationStarted.Register(() => asked = Task.Run(async () =>
        {
            await listens(app.Urls.Single());
            app.Lifetime.StopApplication();
        }));
        await app.RunAsync();
        await asked;
    }

    internal static void AddPolicies(IServiceCollection services)
    {
        services.AddAuthorization(options =>
        {
            options.AddPolicy(SelfGovPolicies.Read, policy => policy.RequireAssertion(context =>
                context.Resource is CaseResource asked && context.User.HasClaim("district", asked.UnitCode ?? "all")));
            options.AddPolicy(SelfGovPolicies.PersonalData, policy => policy.RequireClaim("clearance", "personal-data"));
        });
        services.AddSingleton<IPersonalDataAccessLog, AccessRegister>();
    }

    internal static void AddTenants(IServiceCollection services)
    {
        services.AddSelfGov().AddProcedures().AddHttp<ClaimActorProvider>()
            .AddHttpTenants(context => context.User.FindFirstValue("district"));
        services.AddSelfGovTenants((builder, tenant, host) => builder
            .UseSqlite(tenant.ConnectionString)
            .AddProcedures()
            .AddWorklist()
            .AddDeadlineScheduler());
    }

    private sealed class AccessRegister : IPersonalDataAccessLog
    {
        public ValueTask RecordAsync(PersonalDataAccess access, CancellationToken cancellationToken) => ValueTask.CompletedTask;
    }
}
