namespace SelfGov.Journal.Roots;

/// <summary>Keeps the published roots, one after the other. What a host implements that keeps them elsewhere.</summary>
/// <remarks>Append-only: a record never changes or goes. Keep it where who can write to the journals cannot.</remarks>
public interface IRootList
{
    /// <summary>The records in the order of their numbers.</summary>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="FormatException">What is kept is no list of roots.</exception>
    IAsyncEnumerable<RootRecord> ReadAsync(CancellationToken cancellationToken = default);

    /// <summary>Appends a record; it is kept when the call returns.</summary>
    /// <param name="record">The record.</param>
    /// <param name="cancellationToken">Cancels the append, as long as nothing has been appended.</param>
    /// <exception cref="InvalidOperationException">The record does not have the next number: somebody else has published.</exception>
    ValueTask AppendAsync(RootRecord record, CancellationToken cancellationToken = default);
}
