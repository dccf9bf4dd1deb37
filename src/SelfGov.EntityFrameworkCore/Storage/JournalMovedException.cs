namespace SelfGov.EntityFrameworkCore.Storage;

/// <summary>
/// Thrown by a store when a case does not stand where its batch starts, or when two appends have met: the transaction is given up, and
/// <see cref="RelationalJournal"/> finds out which case has moved.
/// </summary>
public sealed class JournalMovedException : Exception;
