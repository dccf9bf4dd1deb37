using NodaTime;

namespace SelfGov.Elections.Direct;

/// <summary>The hours in which the polls are open, in local time.</summary>
/// <param name="Open">When the polls open.</param>
/// <param name="Close">When the polls close; later than they open.</param>
public sealed record VotingHours(LocalTime Open, LocalTime Close);
