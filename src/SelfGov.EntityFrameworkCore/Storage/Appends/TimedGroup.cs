using System.Collections.Immutable;

namespace SelfGov.EntityFrameworkCore.Storage.Appends;

/// <summary>A group of which somebody wants to know how long it waited; a type of its own, since others are not to grow by it.</summary>
/// <param name="members">The appends; at least one.</param>
/// <param name="since">When the first of them could be taken, as <see cref="System.Diagnostics.Stopwatch.GetTimestamp"/> says it.</param>
internal sealed class TimedGroup(ImmutableArray<PendingAppend> members, long since) : AppendGroup(members)
{
    internal long Since => since;
}
