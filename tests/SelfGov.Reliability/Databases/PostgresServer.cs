using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Reflection;

namespace SelfGov.Reliability.Databases;

/// <summary>A PostgreSQL server of the program's own, which it may crash.</summary>
internal sealed class PostgresServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string folder;

    private PostgresServer(string folder, string connection)
    {
        this.folder = folder;
        ConnectionString = connection;
    }

    internal string ConnectionString { get; }

    /// <exception cref="CannotTryException">PostgreSQL is not installed.</exception>
    internal static async Task<PostgresServer> StartAsync(params string[] settings)
    {
        if (!OperatingSystem.IsLinux() || (await RunAsync("installed")).ExitCode != 0)
        {
            throw new CannotTryException("PostgreSQL is not installed, and SELFGOV_POSTGRES names no server");
        }

        string folder = Path.Combine(Path.GetTempPath(), $"selfgov-postgres-{Guid.NewGuid():N}");
        return new PostgresServer(folder, (await ScriptAsync(["start", folder, $"{FreePort()}", .. settings])).Trim());
    }

    /// <summary>Kills the postmaster as nothing can catch; its processes notice, and end.</summary>
    internal async Task KillAsync()
    {
        string pid = (await File.ReadAllLinesAsync(Path.Combine(folder, "data", "postmaster.pid")))[0];
        using Process postmaster = Process.GetProcessById(int.Parse(pid, CultureInfo.InvariantCulture));
        postmaster.Kill();
        await postmaster.WaitForExitAsync();
    }

    /// <summary>Starts it again; while a process of the killed one is still there, it does not start.</summary>
    internal async Task ComeBackAsync()
    {
        long started = Stopwatch.GetTimestamp();
        while (true)
        {
            (int exitCode, string said) = await RunAsync("again", folder);
            if (exitCode == 0)
            {
                return;
            }

            if (Stopwatch.GetElapsedTime(started) > Patience)
            {
                throw new InvalidOperationException($"The server does not come back: {said}");
            }

            await Task.Delay(100);
        }
    }

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
        string script = typeof(PostgresServer).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(each => each.Key == "PostgresScript").Value!;
        var start = new ProcessStartInfo(
            "bash", ["-c", "output=$1; shift; bash \"$@\" > \"$output\" 2>&1 < /dev/null", "bash", output, script, .. arguments]);
        start.Environment["SELFGOV_INSTALL"] = "0";
        using Process process = Process.Start(start)!;
        await process.WaitForExitAsync();
        string said = await File.ReadAllTextAsync(output);
        File.Delete(output);
        return (process.ExitCode, said);
    }
}
