using Microsoft.AspNetCore.Http;

namespace SelfGov.AspNetCore.Requests;

/// <summary>Which tenant a request is about, in a host that has many.</summary>
/// <param name="NameOf">Answers with the name; null where the request names none.</param>
internal sealed record TenantOfRequest(Func<HttpContext, string?> NameOf);
