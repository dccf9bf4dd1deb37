using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Xunit;

namespace SelfGov.EntityFrameworkCore;

/// <summary>A PostgreSQL server of one test's own, on the loopback address, that the test may crash.</summary>
internal sealed class PostgresServer : IAsyncDisposable
{
    private readonly string folder;
    private readonly string connection;

    private PostgresServer(string folder, string connection)
    {
        this.folder = folder;
        this.connection = connection;
    }

    public static async Task<PostgresServer> StartAsync()
    {
        Assert.SkipWhen(
            string.IsNullOrEmpty(Environment.GetEnvironmentVariable(TestStore.PostgresVariable)), $"No PostgreSQL server: {TestStore.PostgresVariable} is not set.");
        Assert.SkipUnless(
            Directory.Exists("/usr/lib/postgresql"), "PostgreSQL is not installed on this machine, so that no server can be crashed.");
        string folder = Path.Combine(Path.GetTempPath(), $"selfgov-postgres-{Guid.NewGuid():N}");
        return new PostgresServer(folder, (await ScriptAsync("start", folder, $"{FreePort()}")).Trim());
    }

    public Task<TestStore> CreateStoreAsync() => NpgsqlTestStore.CreateMigratedAsync(connection);

    /// <summary>Stops the server at once, as a loss of power would.</summary>
    public Task CrashAsync() => ScriptAsync("crash", folder);

    public Task ComeBackAsync() => ScriptAsync("again", folder);

    public async ValueTask DisposeAsync() => await ScriptAsync("stop", folder);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task<string> ScriptAsync(params string[] arguments)
    {
        // The server inherits what the script has open: its output goes to a file, so that nobody waits for the server to end.
        string output = Path.GetTempFileName();
        var start = new ProcessStartInfo("bash");
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add("output=$1; shift; bash \"$@\" > \"$output\" 2>&1 < /dev/null");
        start.ArgumentList.Add("bash");
        start.ArgumentList.Add(output);
        start.ArgumentList.Add(WriterProcess.Metadata("PostgresScript"));
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using Process process = Process.Start(start)!;
        await process.WaitForExitAsync();
        string said = await File.ReadAllTextAsync(output);
        File.Delete(output);
        return process.ExitCode == 0 ? said : throw new InvalidOperationException(said);
    }
}
