using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace SelfGov.DurableBenchmarks.Stores;

/// <summary>An empty, durable database that one row of the benchmark has to itself; removed when it is disposed of.</summary>
internal interface IStore : IAsyncDisposable
{
    Database Database { get; }

    /// <summary>
    /// Where one writes at a time, the turn that whoever has no queue of its own takes; null where any number write.
    /// </summary>
    SemaphoreSlim? Turn { get; }

    /// <summary>Makes the store and checks that a commit in it waits for the disk. Called once, before everything else.</summary>
    /// <exception cref="InvalidOperationException">A setting that commits depend on is off.</exception>
    Task CreateAsync();

    /// <summary>Points a DbContext at the store.</summary>
    void Configure(DbContextOptionsBuilder options);

    /// <summary>An open connection.</summary>
    Task<DbConnection> OpenAsync();
}
