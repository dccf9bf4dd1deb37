namespace SelfGov.Journal;

/// <summary>The store of the journal cannot be read or written: it is stopped, full, read-only, or lacks its tables.</summary>
/// <remarks>
/// Nothing of the append was stored, unless the connection was lost while the store confirmed it: a host repeats the command under the same
/// idempotency key and gets the first answer where there is one.
/// </remarks>
public sealed class JournalUnavailableException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What cannot be done and what to do about it.</param>
    /// <param name="innerException">What the store said.</param>
    public JournalUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
