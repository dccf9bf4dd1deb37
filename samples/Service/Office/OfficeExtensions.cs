using System.Collections.Immutable;
using System.Security.Claims;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using SelfGov.AspNetCore.Access;
using SelfGov.Cases;
using SelfGov.Contract;
using SelfGov.Elections.Direct;
using SelfGov.EntityFrameworkCore;
using SelfGov.Workflow;

namespace Service.Office;

/// <summary>What an office has beside the procedures: a task of its own for every nomination.</summary>
internal static class OfficeExtensions
{
    internal static void AddOffice(this IServiceCollection services, string? postgres, string sqlite) =>
        services.AddDbContextFactory<OfficeContext>(options =>
            _ = postgres is null ? options.UseSqlite(sqlite) : options.UseNpgsql(postgres));

    internal static async Task CreateOfficeAsync(this IServiceProvider services)
    {
        await using OfficeContext office = await services.GetRequiredService<IDbContextFactory<OfficeContext>>().CreateDbContextAsync();
        await office.Database.ExecuteSqlRawAsync(
            "CREATE TABLE IF NOT EXISTS office_task (id text PRIMARY KEY, case_id text NOT NULL, text text NOT NULL)");
    }

    internal static void MapOffice(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/office/elections/{id}/nominations", NominateAsync).RequireAuthorization();
        routes.MapGet("/office/tasks", (OfficeContext office) => office.Tasks.OrderBy(task => task.Id).ToListAsync())
            .RequireAuthorization();
    }

    /// <summary>A citizen nominates himself, and the office gets a task: both are kept, or neither.</summary>
    private static async Task<IResult> NominateAsync(
        string id,
        JsonElement body,
        ClaimsPrincipal user,
        IActorProvider actors,
        Cases<AkimElection> elections,
        Procedure<AkimElection> procedure,
        OfficeContext office,
        CancellationToken cancellationToken)
    {
        if (await actors.ActorOf(user, cancellationToken) is not { } actor)
        {
            return Results.Unauthorized();
        }

        if (!CaseId.TryParse(id, null, out CaseId election))
        {
            return Results.NotFound();
        }

        if (!procedure.Contract.TryRead(
            "nominate-self", body, out ICommand<AkimElection>? nomination, out ImmutableArray<ContractError> errors))
        {
            return Results.ValidationProblem(errors.ToLookup(error => error.Pointer, error => error.Text.English)
                .ToDictionary(each => each.Key, each => each.ToArray()));
        }

        await using IDbContextTransaction transaction = await office.Database.BeginTransactionAsync(cancellationToken);
        Decision<AkimElection> decision;
        try
        {
            decision = await elections.In(office).HandleAsync(election, nomination, actor, null, cancellationToken);
        }
        catch (CaseNotFoundException)
        {
            return Results.NotFound();
        }

        if (decision is Decision<AkimElection>.Accepted accepted)
        {
            office.Tasks.Add(new OfficeTask
            {
                Id = $"{id}/{accepted.Next.Version}",
                Case = id,
                Text = "Send the papers to the civil service agency",
            });
            await office.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        return Results.Text(procedure.Documents.OfDecision(decision), "application/json", decision.IsAccepted ? 200 : 422);
    }
}
