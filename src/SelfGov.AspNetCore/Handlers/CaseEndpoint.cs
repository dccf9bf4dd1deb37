using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;
using SelfGov.AspNetCore.Answers;
using SelfGov.AspNetCore.Problems;
using SelfGov.AspNetCore.Requests;
using SelfGov.Law;

namespace SelfGov.AspNetCore.Handlers;

/// <summary>Runs what answers a request, and answers in its place where it throws.</summary>
internal static class CaseEndpoint
{
    // Nobody hears it; the log of the server does.
    private const int ClientClosedRequest = 499;

    /// <param name="handle">Makes the answer; null where it has answered by itself.</param>
    /// <param name="isOfCases">Whether it is about cases, and not about the law alone, which is no tenant's.</param>
    internal static RequestDelegate Of(Func<CaseRequest, ValueTask<Answer?>> handle, bool isOfCases) =>
        context => RunAsync(context, handle, isOfCases);

    private static async Task RunAsync(HttpContext context, Func<CaseRequest, ValueTask<Answer?>> handle, bool isOfCases)
    {
        Language language = ReaderLanguage.Of(context.Request.Headers.AcceptLanguage);
        try
        {
            IServiceProvider services = isOfCases
                ? await CaseServices.OfAsync(context).ConfigureAwait(false)
                : context.RequestServices;
            if (await handle(new CaseRequest(context, services, language)).ConfigureAwait(false) is { } answer)
            {
                await AnswerSender.SendAsync(context, answer).ConfigureAwait(false);
            }
        }
        catch (Exception thrown) when (!context.Response.HasStarted && ThrownProblem.Of(thrown) is { } problem)
        {
            await AnswerSender.SendAsync(context, problem, language).ConfigureAwait(false);
        }
        catch (Exception gone) when (gone is ConnectionResetException
            || (gone is OperationCanceledException or IOException && context.RequestAborted.IsCancellationRequested))
        {
            if (!context.Response.HasStarted)
            {
                context.Response.StatusCode = ClientClosedRequest;
            }
        }
    }
}
