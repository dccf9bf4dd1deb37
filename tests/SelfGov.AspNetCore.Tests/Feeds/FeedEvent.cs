using System.Globalization;
using System.Text;
using System.Text.Json;
using SelfGov.AspNetCore.Hosts;

namespace SelfGov.AspNetCore.Feeds;

/// <summary>A server-sent event as a client reads it: by the rules of the HTML standard, 9.2.6.</summary>
internal sealed record FeedEvent(long Id, string? Type, JsonElement Json);

internal static class FeedEvents
{
    /// <summary>The next events; one that has an id and no data counts too.</summary>
    internal static async Task<FeedEvent[]> TakeAsync(this Stream stream, int count)
    {
        var events = new List<FeedEvent>();
        while (events.Count < count)
        {
            events.Add(await NextAsync(stream) ?? throw new EndOfStreamException($"{events.Count} events of {count}"));
        }

        return [.. events];
    }

    /// <summary>The events until the stream ends.</summary>
    internal static async Task<FeedEvent[]> RestAsync(this Stream stream)
    {
        var events = new List<FeedEvent>();
        while (await NextAsync(stream) is { } next)
        {
            events.Add(next);
        }

        return [.. events];
    }

    private static async Task<FeedEvent?> NextAsync(Stream stream)
    {
        long? id = null;
        string? type = null;
        string? data = null;
        while (await LineAsync(stream) is { } line)
        {
            if (line.Length == 0)
            {
                if (id is { } position)
                {
                    return new(position, type, data is null ? default : JsonElement.Parse(data));
                }

                continue;
            }

            string[] parts = line.Split(": ", 2);
            switch (parts[0])
            {
                case "id":
                    id = long.Parse(parts[1], CultureInfo.InvariantCulture);
                    break;
                case "event":
                    type = parts[1];
                    break;
                case "data":
                    data = data is null ? parts[1] : $"{data}\n{parts[1]}";
                    break;
            }
        }

        return null;
    }

    // Byte by byte, so that nothing of the next event is taken.
    private static async Task<string?> LineAsync(Stream stream)
    {
        var line = new List<byte>();
        byte[] one = new byte[1];
        while (await stream.ReadAsync(one, HttpHost.Token) == 1)
        {
            if (one[0] == '\n')
            {
                return Encoding.UTF8.GetString([.. line]);
            }

            line.Add(one[0]);
        }

        return null;
    }
}
