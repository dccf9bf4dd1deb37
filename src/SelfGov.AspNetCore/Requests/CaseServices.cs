using Microsoft.AspNetCore.Http;

namespace SelfGov.AspNetCore.Requests;

/// <summary>Where the services of the cases come from that a request is about: procedures, cases, journal, lists.</summary>
/// <remarks>The one place that knows; what the host authenticates and authorizes by is the host's, whatever the cases are.</remarks>
internal static class CaseServices
{
    internal static ValueTask<IServiceProvider> OfAsync(HttpContext context) => new(context.RequestServices);
}
