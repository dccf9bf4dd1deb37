using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SelfGov.AspNetCore.Access;
using SelfGov.AspNetCore.Problems;
using SelfGov.AspNetCore.Requests;
using SelfGov.Cases;
using SelfGov.Workflow;

namespace SelfGov.AspNetCore.Handlers;

/// <summary>Lets somebody see personal data of a case, and has the host take note of it first.</summary>
internal static class PersonalAccess
{
    private const int Later = 60;

    /// <summary>Takes note that somebody is shown the personal data of a case.</summary>
    /// <exception cref="ProblemException">The host could not take note: 503; nothing may be shown.</exception>
    internal static async ValueTask RecordAsync<TCase>(CaseRequest request, Actor actor, CaseView<TCase> view)
        where TCase : Case
    {
        Procedure<TCase> procedure = request.Get<Procedure<TCase>>();
        var access = new PersonalDataAccess(
            actor, procedure.Kind, view.Case.Id, view.Version, procedure.Documents.PersonalData,
            request.Get<IClock>().GetCurrentInstant())
        {
            Tenant = request.Tenant,
        };
        try
        {
            foreach (IPersonalDataAccessLog log in request.Host.GetServices<IPersonalDataAccessLog>())
            {
                await log.RecordAsync(access, request.Aborted).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (!request.Aborted.IsCancellationRequested)
        {
            HttpLog.AccessNotRecorded(request.Host, access.Kind, access.Case, exception);
            throw new ProblemException(new Problem(ProblemTypes.NotRecorded) { RetryAfter = Later });
        }
    }
}
