using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using SelfGov.AspNetCore.Problems;

namespace SelfGov.AspNetCore.Requests;

/// <summary>Which of the forms that an answer can have the client takes (RFC 9110, 12.5.1).</summary>
internal static class Acceptance
{
    internal const string Json = "application/json";

    /// <summary>The form that is wanted most; the first where the client does not say.</summary>
    /// <exception cref="ProblemException">The client takes none of them: 406.</exception>
    internal static string Of(HttpRequest request, params ReadOnlySpan<string> forms)
    {
        // A header that cannot be read asks for nothing.
        if (!MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out IList<MediaTypeHeaderValue>? wanted) || wanted.Count == 0)
        {
            return forms[0];
        }

        string? best = null;
        double most = 0;
        foreach (string form in forms)
        {
            double quality = QualityOf(new MediaTypeHeaderValue(form), wanted);
            if (quality > most)
            {
                (best, most) = (form, quality);
            }
        }

        return best ?? throw new ProblemException(
            new Problem(ProblemTypes.NotAcceptable) { Detail = HttpTexts.Forms.With(Law.Words.Same(string.Join(", ", forms!))) });
    }

    // The most precise range counts: text/*;q=0 beside */*.
    private static double QualityOf(MediaTypeHeaderValue form, IList<MediaTypeHeaderValue> wanted)
    {
        MediaTypeHeaderValue? closest = wanted.Where(range => Covers(range, form))
            .MaxBy(range => range.MatchesAllTypes ? 0 : range.MatchesAllSubTypes ? 1 : 2);
        return closest is null ? 0 : closest.Quality ?? 1;
    }

    private static bool Covers(MediaTypeHeaderValue range, MediaTypeHeaderValue form) => range.MatchesAllTypes
        || (range.Type.Equals(form.Type, StringComparison.OrdinalIgnoreCase)
            && (range.MatchesAllSubTypes || range.SubType.Equals(form.SubType, StringComparison.OrdinalIgnoreCase)));
}
