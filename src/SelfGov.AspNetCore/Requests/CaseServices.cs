using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SelfGov.AspNetCore.Handlers;
using SelfGov.AspNetCore.Problems;
using SelfGov.Journal;
using SelfGov.Tenants;

namespace SelfGov.AspNetCore.Requests;

/// <summary>Where the services of the cases come from that a request is about: procedures, cases, journal, lists.</summary>
/// <remarks>The one place that knows; what the host authenticates and authorizes by is the host's, whatever the cases are.</remarks>
internal static class CaseServices
{
    /// <summary>The services of the host, or those of the tenant, which stay open until the answer is sent.</summary>
    /// <exception cref="ProblemException">
    /// There is no such tenant and it is not known who asks: 401. What the host adds for the tenant, or its connection string, is wrong:
    /// 503.
    /// </exception>
    /// <exception cref="UnknownTenantException">There is no such tenant, or none was named; nothing was opened.</exception>
    internal static ValueTask<IServiceProvider> OfAsync(HttpContext context) =>
        context.RequestServices.GetService<TenantOfRequest>() is { } tenants
            ? OfAsync(context, tenants.NameOf(context))
            : new(context.RequestServices);

    private static async ValueTask<IServiceProvider> OfAsync(HttpContext context, string? tenant)
    {
        bool isKnown = context.User.Identities.Any(identity => identity.IsAuthenticated);
        try
        {
            ITenantLease lease = await context.RequestServices.GetRequiredService<ITenants>()
                .OpenAsync(tenant, context.RequestAborted).ConfigureAwait(false);
            context.Response.RegisterForDisposeAsync(lease);
            return lease.Services;
        }
        catch (UnknownTenantException) when (!isKnown)
        {
            throw new ProblemException(new Problem(ProblemTypes.Unauthenticated));
        }
        catch (Exception exception) when (exception is not (UnknownTenantException or JournalUnavailableException)
            && !context.RequestAborted.IsCancellationRequested)
        {
            HttpLog.TenantNotOpened(context.RequestServices, tenant!, exception);
            throw new ProblemException(new Problem(ProblemTypes.Unavailable) { RetryAfter = 60 });
        }
    }
}
