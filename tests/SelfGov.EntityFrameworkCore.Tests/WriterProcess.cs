using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace SelfGov.EntityFrameworkCore;

/// <summary>A process of its own that appends to a case and says what the journal has acknowledged, until it is done or killed.</summary>
internal sealed class WriterProcess : IDisposable
{
    private readonly Process process;

    public WriterProcess(string store, string connection, string id, int first, int last)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in new[]
        {
            Metadata("Writer"), store, connection, id, first.ToString(CultureInfo.InvariantCulture), last.ToString(CultureInfo.InvariantCulture),
        })
        {
            start.ArgumentList.Add(argument);
        }

        process = Process.Start(start)!;
    }

    public static string Metadata(string key) =>
        typeof(WriterProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(each => each.Key == key).Value!;

    /// <summary>Lets it run to its end, or kills it (SIGKILL) a while after its first acknowledgement; answers with the last acknowledged number.</summary>
    public async Task<int> RunAsync(TimeSpan? killAfter, int before, CancellationToken cancellationToken)
    {
        int acknowledged = before;
        Task<string> errors = process.StandardError.ReadToEndAsync(cancellationToken);
        Task? killing = null;
        while (await process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            // A line cut off by the kill acknowledges nothing: the writer had not finished saying it.
            if (int.TryParse(line, CultureInfo.InvariantCulture, out int number) && number == acknowledged + 1)
            {
                acknowledged = number;
            }

            killing ??= killAfter is { } delay ? KillAsync(delay, cancellationToken) : Task.CompletedTask;
        }

        await process.WaitForExitAsync(cancellationToken);
        await (killing ?? Task.CompletedTask);
        return killAfter is null && process.ExitCode != 0
            ? throw new InvalidOperationException($"The writer ended with {process.ExitCode}: {await errors}")
            : acknowledged;
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }

    private async Task KillAsync(TimeSpan delay, CancellationToken cancellationToken)
    {
        await Task.Delay(delay, cancellationToken);
        process.Kill();
    }
}
