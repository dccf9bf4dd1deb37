using SelfGov.DurableBenchmarks.Measuring;
using SelfGov.DurableBenchmarks.Stores;

namespace SelfGov.DurableBenchmarks;

/// <summary>
/// A line of the table: one way of making commands durable in one database. Another way is measured by implementing this and naming it in
/// <see cref="RowCatalogue"/>. A row is used by as many callers at a time as its group has, and stores in a database or schema of its own.
/// </summary>
internal interface IRow : IAsyncDisposable
{
    /// <summary>What the line is called in the table.</summary>
    string Name { get; }

    /// <summary>The rows that this one is compared with.</summary>
    RowGroup Group { get; }

    /// <summary>What the row is measured for.</summary>
    RowRole Role { get; }

    /// <summary>Where it stores.</summary>
    IStore Store { get; }

    /// <summary>Creates the store and its tables, and prepares the statements. Called once, before everything else.</summary>
    /// <exception cref="InvalidOperationException">The database does not wait for the disk when it commits.</exception>
    Task PrepareAsync();

    /// <summary>Makes one transaction durable and answers with the number of commands in it, once it is committed.</summary>
    /// <param name="caller">Whose it is, from 0; one of them makes one transaction at a time.</param>
    Task<int> WriteAsync(int caller);

    /// <summary>Has all callers write for a while, each at least once.</summary>
    Task<Turn> TakeTurnAsync(TimeSpan share) => Turn.TakeAsync(this, share);

    /// <summary>The number of commands that the database can show to have been stored; checked against what the row claimed.</summary>
    Task<long> CountStoredAsync();
}
