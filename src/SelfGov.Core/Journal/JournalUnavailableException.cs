namespace SelfGov.Journal;

/// <summary>
/// The store of the journal cannot do what it is asked: it is stopped, busy, full, read-only, lets nobody in, or lacks tables. Every error
/// of a driver leaves the library as this one.
/// </summary>
/// <remarks>
/// Nothing of the append was stored, unless the connection was lost while the store confirmed it: a host repeats the command under the same
/// idempotency key and gets the first answer where there is one. Where two transactions met, the library has tried again by itself before;
/// inside a transaction of the host it does not, since the host's locks are in the way: the host rolls back and does all of it again.
/// </remarks>
public sealed class JournalUnavailableException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What cannot be done and what to do about it.</param>
    /// <param name="innerException">What the store said; null where the library found it out itself.</param>
    /// <param name="isTransient">Whether the same call may succeed a little later without anybody doing anything.</param>
    public JournalUnavailableException(string message, Exception? innerException, bool isTransient = false)
        : base(message, innerException) => IsTransient = isTransient;

    /// <summary>
    /// Whether the same call may succeed a little later without anybody doing anything, as when a server starts anew or a lock is held.
    /// </summary>
    public bool IsTransient { get; }
}
