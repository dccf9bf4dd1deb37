using System.Collections.Immutable;
using NodaTime;

namespace SelfGov.EntityFrameworkCore.Tenants;

/// <summary>Rounds in which nothing is done.</summary>
internal sealed class Nothing : IRounds
{
    public Type Kind { get; init; } = typeof(DeadlineScheduler);

    public string Name => IsReader ? "Nothing" : "scheduler";

    public bool IsReader { get; init; }

    public Duration Interval { get; init; } = Duration.FromSeconds(1);

    public ImmutableArray<string> Remarks => [];

    public Task<bool> RunAsync(Piece piece, CancellationToken cancellationToken) => Task.FromResult(false);
}
