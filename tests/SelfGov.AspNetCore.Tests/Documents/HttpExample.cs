using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using SelfGov.AspNetCore.Access;
using Microsoft.AspNetCore.Authorization;

namespace SelfGov.AspNetCore.Documents;

/// <summary>The code of <c>docs/http.md</c>; its lines stand there verbatim.</summary>
internal static class HttpExample
{
    internal static async Task RunAsync(string[] args, Func<WebApplication, Task> run)
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
        app.MapSelfGov("/api");
        await run(app);
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

    private sealed class AccessRegister : IPersonalDataAccessLog
    {
        public ValueTask RecordAsync(PersonalDataAccess access, CancellationToken cancellationToken) => ValueTask.CompletedTask;
    }
}
