using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;
using NodaTime;

namespace SelfGov.AspNetCore.Handlers;

/// <summary>Writes server-sent events (<see href="https://html.spec.whatwg.org/multipage/server-sent-events.html"/>).</summary>
internal sealed class FeedStream(HttpResponse response)
{
    private readonly PipeWriter writer = response.BodyWriter;
    private long lastSent = Stopwatch.GetTimestamp();
    private long told;
    private bool isPending;

    /// <summary>The position of the last entry that was dealt with, sent or not.</summary>
    internal long Position { get; private set; }

    internal bool HasStarted { get; private set; }

    /// <summary>The client has what comes before and at a position.</summary>
    internal void BeginBehind(long position) => Position = told = position;

    /// <summary>Writes an entry; one without data is one that the reader may not see.</summary>
    internal void Write(long position, byte[]? data)
    {
        if (data is not null)
        {
            Begin();
            Text($"id: {position.ToString(CultureInfo.InvariantCulture)}\ndata: ");
            writer.Write(data);
            Text("\n\n");
            told = position;
        }

        Position = position;
    }

    /// <summary>Says that an entry cannot be read.</summary>
    internal void WriteUnreadable(long position)
    {
        Begin();
        string number = position.ToString(CultureInfo.InvariantCulture);
        Text($"event: unreadable\nid: {number}\ndata: {{\"sequence\":\"{position.ToString("D19", CultureInfo.InvariantCulture)}\"}}\n\n");
        Position = told = position;
    }

    /// <summary>Sends what was written, or a sign of life where the stream has been silent for long.</summary>
    internal async ValueTask FlushAsync(Duration heartbeat, CancellationToken cancellationToken)
    {
        bool isFirst = !HasStarted;
        if (!isPending && !isFirst && Duration.FromTimeSpan(Stopwatch.GetElapsedTime(lastSent)) < heartbeat)
        {
            return;
        }

        if (!isPending)
        {
            // A client that may see little comes again from where the feed has got to.
            Begin();
            Text(Position > told && !isFirst ? $"id: {Position.ToString(CultureInfo.InvariantCulture)}\n\n" : ": \n\n");
            told = isFirst ? told : Position;
        }

        isPending = false;
        lastSent = Stopwatch.GetTimestamp();
        FlushResult flushed = await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
        if (flushed.IsCompleted)
        {
            throw new OperationCanceledException("The client has gone.", cancellationToken);
        }
    }

    private void Begin()
    {
        isPending = true;
        if (HasStarted)
        {
            return;
        }

        HasStarted = true;
        response.StatusCode = StatusCodes.Status200OK;
        response.ContentType = "text/event-stream";
        response.Headers.CacheControl = "no-store";
        response.Headers.Append(HeaderNames.Vary, "Accept-Language, Authorization");
        response.Headers.XContentTypeOptions = "nosniff";

        // A proxy that gathers what it passes on would keep events back.
        response.Headers["X-Accel-Buffering"] = "no";
        response.HttpContext.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        Text("retry: 2000\n\n");
    }

    private void Text(string text)
    {
        Span<byte> bytes = writer.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length));
        writer.Advance(Encoding.UTF8.GetBytes(text, bytes));
    }
}
