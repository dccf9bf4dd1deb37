using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using SelfGov.AspNetCore.Problems;
using SelfGov.Law;

namespace SelfGov.AspNetCore.Requests;

/// <summary>Reads the JSON of a command, and no more of it than a command may have.</summary>
internal static class CommandBody
{
    /// <param name="request">The request.</param>
    /// <param name="longest">The most bytes.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="ProblemException">It is no JSON by its header (415), or longer (413).</exception>
    internal static async ValueTask<ReadOnlyMemory<byte>> ReadAsync(
        HttpRequest request, int longest, CancellationToken cancellationToken)
    {
        RequireJson(request);
        if (request.ContentLength > longest)
        {
            throw TooLong(longest);
        }

        // The server then reads no more than this on its own either, when it makes ready for the next request.
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } bound)
        {
            bound.MaxRequestBodySize = longest;
        }

        PipeReader reader = request.BodyReader;
        while (true)
        {
            ReadResult read = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            ReadOnlySequence<byte> sofar = read.Buffer;
            if (sofar.Length > longest)
            {
                reader.AdvanceTo(sofar.End);
                throw TooLong(longest);
            }

            if (read.IsCompleted)
            {
                byte[] body = sofar.ToArray();
                reader.AdvanceTo(sofar.End);
                return body;
            }

            reader.AdvanceTo(sofar.Start, sofar.End);
        }
    }

    private static void RequireJson(HttpRequest request)
    {
        bool isJson = MediaTypeHeaderValue.TryParse(request.ContentType, out MediaTypeHeaderValue? type)
            && (type.MediaType.Equals(Acceptance.Json, StringComparison.OrdinalIgnoreCase)
                || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase))
            && (StringSegment.IsNullOrEmpty(type.Charset) || IsUtf8(type.Charset));
        StringValues coding = request.Headers.ContentEncoding;
        if (!isJson || (coding.Count > 0 && coding != "identity"))
        {
            throw new ProblemException(new Problem(ProblemTypes.UnsupportedMediaType)
            {
                Detail = HttpTexts.Json.With(Words.Given(HttpTexts.Shown($"{request.ContentType} {coding}".Trim()))),
            });
        }
    }

    private static bool IsUtf8(StringSegment charset) =>
        HeaderUtilities.RemoveQuotes(charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase);

    internal static ProblemException TooLong(int longest) =>
        new(new Problem(ProblemTypes.TooLong) { Detail = HttpTexts.Longest.With(Words.Of(longest)) });
}
