namespace SelfGov.EntityFrameworkCore.Storage;

/// <summary>A case does not stand where its batch starts; the transaction has to be given up.</summary>
internal sealed class JournalMovedException : Exception;
