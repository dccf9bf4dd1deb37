using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace SelfGov.EntityFrameworkCore;

/// <summary>A PostgreSQL server of the tests' own, on the loopback address; one that a single test has started it may crash.</summary>
internal sealed class PostgresServer : IAsyncDisposable
{
    private readonly string folder;

    private PostgresServer(string folder, string connection)
    {
        this.folder = folder;
        ConnectionString = connection;
    }

    public string ConnectionString { get; }

    /// <summary>Whether the programs of PostgreSQL are on this machine, where the script looks for them.</summary>
    public static async Task<bool> IsInstalledAsync() => OperatingSystem.IsLinux() && (await RunAsync("installed")).ExitCode == 0;

    /// <param name="settings">Settings of the server, such as <c>fsync=off</c>.</param>
    /// <exception cref="InvalidOperationException">The server could not be started; the message is that of the script.</exception>
    public static async Task<PostgresServer> StartAsync(params string[] settings)
    {
        string folder = Path.Combine(Path.GetTempPath(), $"selfgov-postgres-{Guid.NewGuid():N}");
        return new PostgresServer(folder, (await ScriptAsync(["start", folder, $"{FreePort()}", .. settings])).Trim());
    }

    public Task<TestStore> CreateStoreAsync() => NpgsqlTestStore.CreateMigratedAsync(ConnectionString);

    /// <summary>Stops the server at once, as a loss of power would.</summary>
    public Task CrashAsync() => ScriptAsync("crash", folder);

    /// <summary>Crashes the server, and lets it come back as a standby that waits for a primary.</summary>
    public async Task BecomeStandbyAsync()
    {
        await CrashAsync();
        await File.WriteAllBytesAsync(Path.Combine(folder, "data", "standby.signal"), []);
        await ComeBackAsync();
    }

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
        (int exitCode, string said) = await RunAsync(arguments);
        return exitCode == 0 ? said : throw new InvalidOperationException(said);
    }

    private static async Task<(int ExitCode, string Said)> RunAsync(params string[] arguments)
    {
        // The server inherits what the script has open: its output goes to a file, so that nobody waits for the server to end.
        string output = Path.GetTempFileName();
        var start = new ProcessStartInfo("bash");
        start.Environment["SELFGOV_INSTALL"] = "0";
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
        return (process.ExitCode, said);
    }
}
