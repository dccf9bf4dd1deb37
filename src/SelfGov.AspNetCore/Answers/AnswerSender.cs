using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using SelfGov.AspNetCore.Problems;
using SelfGov.AspNetCore.Requests;
using SelfGov.Law;

namespace SelfGov.AspNetCore.Answers;

/// <summary>Sends answers and problems with the headers that all have.</summary>
internal static class AnswerSender
{
    private const string NotKept = "no-store";

    internal static Task SendAsync(HttpContext context, Answer answer)
    {
        bool isReading = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);
        Head(context, answer.ContentLanguage, (isReading, answer.IsPublic) switch
        {
            (false, _) => NotKept,
            (true, true) => "public, no-cache",
            _ => "private, no-cache",
        });
        if (answer.IsNegotiated)
        {
            context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        }

        if (answer.Tag is { } tag)
        {
            context.Response.Headers.ETag = tag;
            if (isReading && EntityTag.IsKnown(context.Request.Headers.IfNoneMatch, tag))
            {
                context.Response.StatusCode = StatusCodes.Status304NotModified;
                return Task.CompletedTask;
            }
        }

        if (answer.Location is { } location)
        {
            context.Response.Headers.Location = location;
        }

        return WriteAsync(context, answer.Status, answer.ContentType, answer.Body);
    }

    internal static async Task SendAsync(HttpContext context, Problem problem, Language language)
    {
        // Whoever authenticates says by what (RFC 9110, 11.6.1), and may send the browser to a page of its own instead.
        if (problem.Type.Status == StatusCodes.Status401Unauthorized
            && context.RequestServices.GetService<IAuthenticationSchemeProvider>() is { } schemes
            && await schemes.GetDefaultChallengeSchemeAsync().ConfigureAwait(false) is not null)
        {
            await context.ChallengeAsync().ConfigureAwait(false);
            if (context.Response.HasStarted || context.Response.StatusCode is not (200 or 401))
            {
                return;
            }
        }

        Head(context, ReaderLanguage.CodeOf(language), NotKept);
        if (problem.RetryAfter is { } seconds)
        {
            context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }

        await WriteAsync(context, problem.Type.Status, ProblemDocument.ContentType, ProblemDocument.Write(problem, language))
            .ConfigureAwait(false);
    }

    private static void Head(HttpContext context, string language, string caching)
    {
        IHeaderDictionary headers = context.Response.Headers;
        headers.CacheControl = caching;
        headers.Append(HeaderNames.Vary, new StringValues("Accept-Language, Authorization"));
        headers.ContentLanguage = language;
        headers.XContentTypeOptions = "nosniff";
    }

    private static Task WriteAsync(HttpContext context, int status, string contentType, ReadOnlyMemory<byte> body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        context.Response.ContentLength = body.Length;
        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : context.Response.Body.WriteAsync(body, context.RequestAborted).AsTask();
    }
}
