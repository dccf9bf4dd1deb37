using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SelfGov.AspNetCore.DependencyInjection;
using SelfGov.AspNetCore.Handlers;
using SelfGov.AspNetCore.Routing;
using SelfGov.Cases;
using SelfGov.Workflow;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the procedures of the library to addresses.</summary>
public static class SelfGovEndpointExtensions
{
    private const string Inbox = "inbox";
    private const string Feed = "feed";

    /// <summary>
    /// Maps all procedures of the host, each behind its kind, with an index, the inbox and the feed: <c>app.MapSelfGov("/api")</c>.
    /// <c>docs/http.md</c> describes every address, header and status.
    /// </summary>
    /// <param name="endpoints">The routes of the host.</param>
    /// <param name="prefix">What stands before all of them.</param>
    /// <returns>What adds conventions of the host to all of them.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">
    /// <c>AddSelfGov().AddHttp()</c> was not called, there is no procedure, one is mapped already, or one is of a kind whose address is
    /// that of the inbox or the feed.
    /// </exception>
    public static IEndpointConventionBuilder MapSelfGov(
        this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string prefix)
    {
        (RouteGroupBuilder group, HttpServices services) = Group(endpoints, prefix);
        IProcedure[] procedures = [.. endpoints.ServiceProvider.GetServices<IProcedure>()];
        if (procedures.Length == 0)
        {
            throw new InvalidOperationException("There is no procedure to map; call AddSelfGov().Add(procedure) or AddProcedures().");
        }

        var all = new EndpointRoutes(group, null);
        all.Read(CaseOperationKind.Index, string.Empty, CaseIndex.ListAsync);
        all.Read(CaseOperationKind.Inbox, $"/{Inbox}", SelfGov.AspNetCore.Handlers.Inbox.ListAsync);
        all.Read(CaseOperationKind.Feed, $"/{Feed}", SelfGov.AspNetCore.Handlers.Feed.FollowAsync);
        foreach (IProcedure procedure in procedures)
        {
            if (procedure.Kind is Inbox or Feed)
            {
                throw new InvalidOperationException(
                    $"The procedure '{procedure.Kind}' would have the address of the {procedure.Kind}; give it another kind, or map it by "
                        + "itself with MapCases.");
            }

            services.Map(procedure);
            _ = procedure.Accept(new KindRoutes(group.MapGroup($"/{EndpointRoutes.Literal(procedure.Kind)}")));
        }

        return group;
    }

    /// <summary>Maps one procedure by itself: <c>app.MapCases&lt;AkimElection&gt;("/elections")</c>.</summary>
    /// <typeparam name="TCase">The kind of case.</typeparam>
    /// <param name="endpoints">The routes of the host.</param>
    /// <param name="prefix">What stands before all of them.</param>
    /// <returns>What adds conventions of the host to all of them.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">
    /// <c>AddSelfGov().AddHttp()</c> was not called, the host does not have the procedure, or it is mapped already.
    /// </exception>
    public static IEndpointConventionBuilder MapCases<TCase>(
        this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string prefix)
        where TCase : Case
    {
        (RouteGroupBuilder group, HttpServices services) = Group(endpoints, prefix);
        Procedure<TCase> procedure = endpoints.ServiceProvider.GetService<Procedure<TCase>>() ?? throw new InvalidOperationException(
            $"The host has no procedure of {typeof(TCase).Name}; call AddSelfGov().Add(procedure) or AddProcedures().");
        services.Map(procedure);
        _ = procedure.Accept(new KindRoutes(group));
        return group;
    }

    private static (RouteGroupBuilder Group, HttpServices Services) Group(IEndpointRouteBuilder endpoints, string prefix)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(prefix);
        HttpServices services = endpoints.ServiceProvider.GetService<HttpServices>()
            ?? throw new InvalidOperationException("The services lack what answers over HTTP; call AddSelfGov().AddHttp().");

        // Who is not authenticated is told so, and not sent to a page where people log in.
        RouteGroupBuilder group = endpoints.MapGroup(prefix);
        _ = group.DisableCookieRedirect();
        return (group, services);
    }
}
