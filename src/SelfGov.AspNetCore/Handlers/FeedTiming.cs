using NodaTime;

namespace SelfGov.AspNetCore.Handlers;

/// <summary>How a feed keeps time.</summary>
/// <param name="Rest">How long it waits before it looks again where nothing is new.</param>
/// <param name="Heartbeat">How long it is silent at most, so that nothing on the way takes the connection for dead.</param>
/// <param name="Longest">How long it goes on before the client has to come again, and is asked anew who he is.</param>
internal sealed record FeedTiming(Duration Rest, Duration Heartbeat, Duration Longest)
{
    internal static FeedTiming Usual { get; } = new(Duration.FromSeconds(1), Duration.FromSeconds(15), Duration.FromMinutes(30));
}
