using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Reflection;
using SelfGov.EntityFrameworkCore.Documents;
using Xunit;

namespace Service;

/// <summary>The sample as a process, in a folder and with a home of its own: nothing of it is left on the machine.</summary>
internal sealed class RunningService : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly ServiceFolder folder;
    private readonly Process process;
    private readonly Task<string>[] said;

    private RunningService(ServiceFolder folder, string? postgres)
    {
        this.folder = folder;
        Address = $"http://localhost:{FreePort()}";
        string program = typeof(RunningService).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(each => each.Key == "Service").Value!;
        ProcessStartInfo start = folder.Command("dotnet", program, "--urls", Address);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        if (postgres is not null)
        {
            start.Environment["ConnectionStrings__PostgreSQL"] = postgres;
        }

        process = Process.Start(start)!;
        process.StandardInput.Close();
        said = [process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync()];
    }

    internal string Address { get; }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <param name="postgres">A database for the journal; an SQLite file where null.</param>
    internal static async Task<RunningService> StartAsync(string? postgres = null)
    {
        var folder = new ServiceFolder();

        // The keys of tokens are read when the service starts.
        await folder.RunAsync("dotnet", "user-jwts", "create", "--project", ServiceFolder.Project, "--name", "first", "--output", "token");
        var service = new RunningService(folder, postgres);
        using var client = new HttpClient();
        long started = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                Assert.Equal("Healthy", await client.GetStringAsync($"{service.Address}/health", Token));
                return service;
            }
            catch (HttpRequestException refused) when (refused.StatusCode is null && Stopwatch.GetElapsedTime(started) < Patience)
            {
                Assert.False(service.process.HasExited, service.process.HasExited ? string.Concat(await Task.WhenAll(service.said)) : null);
                await Task.Delay(100, Token);
            }
        }
    }

    /// <summary>What commands of bash print that were written for a service in the folder <c>samples/Service</c> on port 5080.</summary>
    internal Task<string> BashAsync(string commands) => folder.RunAsync(
        "bash", "-c", commands.Replace("http://localhost:5080", Address, StringComparison.Ordinal)
            .Replace("samples/Service", ServiceFolder.Project, StringComparison.Ordinal));

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        await Task.WhenAll(said);
        process.Dispose();
        folder.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
