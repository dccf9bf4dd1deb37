using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Primitives;
using NodaTime;
using SelfGov.AspNetCore.Answers;
using SelfGov.AspNetCore.Problems;
using SelfGov.AspNetCore.Requests;
using SelfGov.Journal;
using SelfGov.Law;

namespace SelfGov.AspNetCore.Handlers;

/// <summary>
/// What happens in all cases, as server-sent events: each entry of the journal that the reader may see, by its position, without personal
/// data.
/// </summary>
internal static class Feed
{
    internal const string After = "after";
    internal const string LastEventId = "Last-Event-ID";
    private const string EventStream = "text/event-stream";
    private const int EntriesInFlush = 100;

    internal static async ValueTask<Answer?> FollowAsync(CaseRequest request)
    {
        _ = Acceptance.Of(request.Http.Request, EventStream);
        long after = PositionOf(request.Http.Request);
        var access = await FeedAccess.OfAsync(request).ConfigureAwait(false);
        using CancellationTokenSource ending = CancellationTokenSource.CreateLinkedTokenSource(
            request.Aborted, request.Host.GetService<IHostApplicationLifetime>()?.ApplicationStopping ?? CancellationToken.None);
        var stream = new FeedStream(request.Http.Response);
        try
        {
            await FollowAsync(request, access, stream, after, ending.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            // The client has gone, or the host stops.
        }
        catch (Exception exception) when (stream.HasStarted && exception is not OutOfMemoryException)
        {
            // The client comes again, and is told then what is wrong.
            HttpLog.FeedEnded(request.Host, stream.Position, exception);
        }

        return null;
    }

    private static async ValueTask FollowAsync(
        CaseRequest request, FeedAccess access, FeedStream stream, long after, CancellationToken cancellationToken)
    {
        ICaseJournal journal = request.Get<ICaseJournal>();
        IClock clock = request.Get<IClock>();
        FeedTiming timing = request.Host.GetService<FeedTiming>() ?? FeedTiming.Usual;
        Instant end = clock.GetCurrentInstant() + timing.Longest;
        var source = new Uri(SourceOf(request), UriKind.Relative);
        stream.BeginBehind(after);
        while (clock.GetCurrentInstant() < end)
        {
            bool isNew = await RoundAsync(request, journal, access, stream, source, cancellationToken).ConfigureAwait(false);
            await stream.FlushAsync(timing.Heartbeat, cancellationToken).ConfigureAwait(false);
            if (!isNew)
            {
                await Task.Delay(timing.Rest.ToTimeSpan(), cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Sends what is there, and says whether it was anything.</summary>
    private static async ValueTask<bool> RoundAsync(
        CaseRequest request, ICaseJournal journal, FeedAccess access, FeedStream stream, Uri source, CancellationToken cancellationToken)
    {
        long before = stream.Position;
        int entries = 0;
        try
        {
            await foreach (JournalEntry entry in journal.ReadAllAsync(before, cancellationToken).ConfigureAwait(false))
            {
                await SendAsync(request, access, stream, entry, source).ConfigureAwait(false);
                if (++entries % EntriesInFlush == 0)
                {
                    await stream.FlushAsync(Duration.MaxValue, cancellationToken).ConfigureAwait(false);
                }
            }
        }
        catch (BrokenJournalException broken) when (broken.Position is { } position && position > stream.Position)
        {
            LeaveOut(request, stream, position, broken);
        }

        return stream.Position > before;
    }

    private static async ValueTask SendAsync(
        CaseRequest request, FeedAccess access, FeedStream stream, JournalEntry entry, Uri source)
    {
        try
        {
            stream.Write(entry.Position, await access.EventOfAsync(entry, source).ConfigureAwait(false));
        }
        catch (BrokenJournalException broken) when (broken.Position == entry.Position)
        {
            LeaveOut(request, stream, entry.Position, broken);
        }
    }

    // One entry that somebody has damaged keeps nobody from the others; that it is left out is said.
    private static void LeaveOut(CaseRequest request, FeedStream stream, long position, BrokenJournalException broken)
    {
        HttpLog.EntryUnreadable(request.Host, position, broken);
        stream.WriteUnreadable(position);
    }

    // The journal as this server names it, whatever name the client has for the server: a relative reference is a source too. Two tenants
    // have cases of one identity, and so events of one id.
    private static string SourceOf(CaseRequest request)
    {
        string path = request.Http.Request.PathBase.Add(request.Http.Request.Path).ToUriComponent();
        return request.Tenant is { } tenant ? $"{path}?tenant={Uri.EscapeDataString(tenant)}" : path;
    }

    private static long PositionOf(HttpRequest request)
    {
        StringValues header = request.Headers[LastEventId];
        var query = new QueryValues(request.Query);
        long after = query.Whole(After, 0, long.MaxValue) ?? 0;
        query.ThrowIfWrong();
        if (StringValues.IsNullOrEmpty(header))
        {
            return after;
        }

        return header.Count == 1 && long.TryParse(header[0], NumberStyles.None, CultureInfo.InvariantCulture, out long position)
            ? position
            : throw ProblemException.Of(new RequestError(
                RequestError.Header, LastEventId, null, "OutOfRange",
                HttpTexts.Whole.With(Words.Of(0), Words.Of(long.MaxValue), Words.Given(HttpTexts.Shown($"{header}")))));
    }
}
