using System.Collections.Immutable;
using NodaTime;

namespace SelfGov.EntityFrameworkCore;

/// <summary>What is done again and again for one journal; who goes round over many has it done a piece at a time.</summary>
internal interface IRounds
{
    /// <summary>The type of the reader, or of the scheduler: no two rounds for one journal have the same.</summary>
    Type Kind { get; }

    /// <summary>What is done: <c>scheduler</c>, or the name of a reader.</summary>
    string Name { get; }

    /// <summary>Whether it follows the journal, so that it may be behind.</summary>
    bool IsReader { get; }

    /// <summary>The pause between rounds.</summary>
    Duration Interval { get; }

    /// <summary>What a host may have forgotten, each a sentence.</summary>
    ImmutableArray<string> Remarks { get; }

    /// <summary>Does what is to be done now, and leaves off after a while.</summary>
    /// <param name="piece">When it leaves off.</param>
    /// <param name="cancellationToken">The host stops.</param>
    /// <returns>Whether more is to be done at once.</returns>
    Task<bool> RunAsync(Piece piece, CancellationToken cancellationToken);
}
