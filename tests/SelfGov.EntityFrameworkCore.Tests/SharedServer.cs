using SelfGov.EntityFrameworkCore;
using Xunit;

[assembly: AssemblyFixture(typeof(SharedServer))]

namespace SelfGov.EntityFrameworkCore;

/// <summary>
/// The PostgreSQL server that the tests share: the one that SELFGOV_POSTGRES names, or one of their own where PostgreSQL is installed,
/// started for the first test that needs it and stopped after the last. Nothing is installed; what was not found is said in one line, and
/// the tests that miss it are skipped.
/// </summary>
public sealed class SharedServer : IAsyncLifetime
{
    private const string Variable = "SELFGOV_POSTGRES";
    private static readonly string? Named = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : null;
    private static readonly string NotFound =
        $"No PostgreSQL: {Variable} names no server, and initdb is neither under /usr/lib/postgresql nor in the PATH.";

    private static readonly Lazy<Task<bool>> Installed = new(PostgresServer.IsInstalledAsync);

    // A crash of the machine is no matter here: the data do not outlive the tests, and those that crash a server have one of their own.
    private static readonly Lazy<Task<PostgresServer>> Own = new(() => PostgresServer.StartAsync("fsync=off", "max_connections=300"));

    /// <summary>The connection string of the server; skips the test where there is none.</summary>
    internal static async Task<string> ConnectionAsync()
    {
        if (Named is not null)
        {
            return Named;
        }

        await SkipUnlessInstalledAsync();
        return (await Own.Value).ConnectionString;
    }

    /// <summary>The connection string of the server; null where there is none.</summary>
    internal static async Task<string?> ConnectionOrNullAsync() =>
        Named is not null || await Installed.Value ? await ConnectionAsync() : null;

    /// <summary>Skips a test that starts a server itself where it cannot.</summary>
    internal static async Task SkipUnlessInstalledAsync() => Assert.SkipUnless(await Installed.Value, NotFound);

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        if (Named is null && !await Installed.Value)
        {
            await Console.Error.WriteLineAsync($"{NotFound} The tests that need a server are skipped.");
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (Named is not null)
        {
            await NpgsqlTestStore.RemoveTemplateAsync(Named);
        }
        else if (Own.IsValueCreated && Own.Value.IsCompletedSuccessfully)
        {
            await (await Own.Value).DisposeAsync();
        }
    }
}
