using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using NodaTime;
using SelfGov.AspNetCore.Problems;
using SelfGov.Cases;
using SelfGov.Law;

namespace SelfGov.AspNetCore.Requests;

/// <summary>What the headers of a command wish beside it.</summary>
/// <param name="Options">The wishes, without the version.</param>
/// <param name="Versions">
/// The versions that <c>If-Match</c> names, one of which the case has to have; null where any will do, none where no case can have it.
/// </param>
/// <param name="MustExist">Whether it names any version, so that there has to be a case (<c>*</c>).</param>
internal sealed record HandleHeaders(HandleOptions Options, IReadOnlyList<long>? Versions, bool MustExist)
{
    internal const string IdempotencyKey = "Idempotency-Key";

    /// <summary>When the act happened.</summary>
    internal const string On = "SelfGov-On";

    /// <exception cref="ProblemException">A header cannot be read: 400.</exception>
    internal static HandleHeaders Of(HttpRequest request, bool explain)
    {
        var errors = new List<RequestError>();
        var options = new HandleOptions { Explain = explain };
        options = Set(On, request.Headers, errors, options, static (options, text, errors) =>
            QueryValues.MomentOf(RequestError.Header, On, text, errors) is { } moment ? options with { On = moment } : options);
        options = Set(IdempotencyKey, request.Headers, errors, options, static (options, text, _) =>
            options with { IdempotencyKey = KeyOf(text) });
        IReadOnlyList<long>? versions = VersionsOf(request.Headers.IfMatch, errors);
        bool mustExist = versions is null && request.Headers.IfMatch.Count > 0;
        return errors.Count == 0 ? new(options, versions, mustExist) : throw ProblemException.Of([.. errors]);
    }

    private static HandleOptions Set(
        string name, IHeaderDictionary headers, List<RequestError> errors, HandleOptions options,
        Func<HandleOptions, string, List<RequestError>, HandleOptions> set)
    {
        StringValues values = headers[name];
        if (values.Count == 0)
        {
            return options;
        }

        try
        {
            if (values.Count == 1)
            {
                return set(options, values[0] ?? string.Empty, errors);
            }

            errors.Add(new(RequestError.Header, name, null, "Repeated", HttpTexts.Once));
        }
        catch (ArgumentException)
        {
            Words rule = name == On ? HttpTexts.Years : HttpTexts.Key;
            errors.Add(new(RequestError.Header, name, null, "OutOfRange", rule.With(Words.Given(HttpTexts.Shown($"{values}")))));
        }

        return options;
    }

    // The expired draft of the IETF has a structured text in quotes (RFC 9651, 3.3.3); most clients send it bare.
    private static string KeyOf(string text)
    {
        if (text.Length < 2 || text[0] != '"' || text[^1] != '"')
        {
            return text.Contains('"', StringComparison.Ordinal) ? throw new ArgumentException(text, nameof(text)) : text;
        }

        var key = new StringBuilder(text.Length);
        for (int i = 1; i < text.Length - 1; i++)
        {
            if (text[i] == '"' || (text[i] == '\\' && (++i == text.Length - 1 || text[i] is not ('"' or '\\'))))
            {
                throw new ArgumentException(text, nameof(text));
            }

            key.Append(text[i]);
        }

        return key.ToString();
    }

    private static List<long>? VersionsOf(StringValues header, List<RequestError> errors)
    {
        if (header.Count == 0)
        {
            return null;
        }

        if (!EntityTagHeaderValue.TryParseList(header, out IList<EntityTagHeaderValue>? tags) || tags.Count == 0)
        {
            errors.Add(new(
                RequestError.Header, HeaderNames.IfMatch, null, "OutOfRange",
                HttpTexts.Form.With(Words.Same("\"12\""), Words.Given(HttpTexts.Shown($"{header}")))));
            return null;
        }

        return tags.Any(tag => tag.Tag == "*") ? null : [.. tags.Select(VersionOf).OfType<long>().Distinct()];
    }

    // "12", or "12-..." as an answer has given it; a proxy that compresses makes W/"12-..." of it.
    private static long? VersionOf(EntityTagHeaderValue tag)
    {
        StringSegment text = HeaderUtilities.RemoveQuotes(tag.Tag);
        int end = text.IndexOf('-');
        StringSegment digits = end < 0 ? text : text.Subsegment(0, end);
        return long.TryParse(digits.AsSpan(), NumberStyles.None, CultureInfo.InvariantCulture, out long version) ? version : null;
    }
}
