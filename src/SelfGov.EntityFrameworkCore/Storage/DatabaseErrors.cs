using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace SelfGov.EntityFrameworkCore.Storage;

/// <summary>Finds what a driver has said.</summary>
internal static class DatabaseErrors
{
    /// <summary>The error of a driver, also where EF Core has wrapped it into advice about its own retries; null for any other.</summary>
    internal static DbException? In(Exception exception) => (exception, exception.InnerException) switch
    {
        (DbException error, _) => error,
        (InvalidOperationException or RetryLimitExceededException or DbUpdateException, { } inner) => In(inner),
        _ => null,
    };
}
