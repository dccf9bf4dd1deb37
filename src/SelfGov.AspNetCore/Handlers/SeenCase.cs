using NodaTime;
using SelfGov.AspNetCore.Access;
using SelfGov.AspNetCore.Requests;
using SelfGov.Cases;
using SelfGov.Workflow;

namespace SelfGov.AspNetCore.Handlers;

/// <summary>A case that the reader may see, without its personal data.</summary>
/// <param name="View">The case.</param>
/// <param name="Resource">What policies are asked about it.</param>
/// <param name="IsPublic">Whether everybody may see it.</param>
internal sealed record SeenCase<TCase>(CaseView<TCase> View, CaseResource Resource, bool IsPublic)
    where TCase : Case
{
    /// <exception cref="Problems.ProblemException">It may not be seen: 401, or 404 as if there were none.</exception>
    internal static async ValueTask<SeenCase<TCase>> OfAsync(
        CaseRequest request, string kind, CaseId id, Instant? asOf = null)
    {
        // Where every actor may read there is nothing to look up first, and nobody else learns whether there is such a case.
        var resource = new CaseResource(kind, id);
        if (!await request.Access.HasAsync(SelfGovPolicies.Read).ConfigureAwait(false))
        {
            _ = await request.RequireActorAsync().ConfigureAwait(false);
        }

        CaseView<TCase> view;
        try
        {
            view = await request.Get<Cases<TCase>>().GetWithoutPersonalDataAsync(id, asOf, request.Aborted).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // What is wrong with a case is told to those who may see it.
            _ = await request.Access.RequireReadAsync(resource).ConfigureAwait(false);
            throw;
        }

        resource = resource with { Unit = view.Case.UnitName, UnitCode = view.Case.UnitCode };
        return new(view, resource, await request.Access.RequireReadAsync(resource).ConfigureAwait(false));
    }
}
