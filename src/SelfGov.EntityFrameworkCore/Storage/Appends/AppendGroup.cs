using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace SelfGov.EntityFrameworkCore.Storage.Appends;

/// <summary>Appends that are written together.</summary>
[SuppressMessage(
    "Design", "CA1001", Justification = "A source without a time limit and a wait handle holds nothing, and may be cancelled late.")]
internal class AppendGroup
{
    private readonly CancellationTokenSource? abandoned;

    /// <param name="members">The appends; at least one.</param>
    internal AppendGroup(ImmutableArray<PendingAppend> members)
    {
        Members = members;
        if (members.Length == 1)
        {
            Token = members[0].CancellationToken;
            return;
        }

        abandoned = new CancellationTokenSource();
        Token = abandoned.Token;
        foreach (PendingAppend member in members)
        {
            member.Join(this);
        }

        Leave();
    }

    internal ImmutableArray<PendingAppend> Members { get; }

    /// <summary>Cancelled when none of the callers waits any more.</summary>
    internal CancellationToken Token { get; }

    /// <summary>Says that a caller has gone.</summary>
    internal void Leave()
    {
        if (Members.All(member => member.HasAnswer))
        {
            abandoned?.Cancel();
        }
    }
}
