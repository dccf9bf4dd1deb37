using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using SelfGov.AspNetCore.Problems;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.AspNetCore.Requests;

/// <summary>The identity of a case in an address.</summary>
internal static class CaseAddress
{
    /// <summary>The name of the segment in patterns.</summary>
    internal const string Parameter = "id";

    /// <summary>The case that an address names.</summary>
    /// <exception cref="ProblemException">It names none: 400.</exception>
    internal static CaseId CaseOf(HttpContext context)
    {
        string text = (string)context.GetRouteValue(Parameter)!;

        // A server decodes a segment but for %2F, so that "a%2Fb" stands for "a/b" and for "a%2Fb"; only what was sent tells them apart.
        if (text.Contains("%2F", StringComparison.OrdinalIgnoreCase))
        {
            text = Sent(context, text) ?? text;
        }

        return CaseId.TryParse(text, null, out CaseId id)
            ? id
            : throw ProblemException.Of(new RequestError(
                RequestError.Path, Parameter, null, "BadText", HttpTexts.Identity.With(Words.Given(HttpTexts.Shown(text)))));
    }

    /// <summary>The address of the case that a request is about, where a number of segments follow its own.</summary>
    internal static string Of(HttpContext context, CaseId id, int behind)
    {
        string path = context.Request.Path.Value!.TrimEnd('/');
        for (int i = 0; i <= behind; i++)
        {
            path = path[..path.LastIndexOf('/')];
        }

        return $"{context.Request.PathBase.Add(path).ToUriComponent()}/{Uri.EscapeDataString(id.ToString())}";
    }

    private static string? Sent(HttpContext context, string decoded)
    {
        string? target = context.Features.Get<IHttpRequestFeature>()?.RawTarget;
        return target?.Split('?')[0].Split('/').Select(Uri.UnescapeDataString)
            .FirstOrDefault(segment => segment.Replace("/", "%2F", StringComparison.Ordinal).Equals(
                decoded, StringComparison.OrdinalIgnoreCase));
    }
}
