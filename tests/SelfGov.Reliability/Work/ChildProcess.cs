using System.Diagnostics;
using System.Text;

namespace SelfGov.Reliability.Work;

/// <summary>This program once more, at work in a process of its own that can be killed.</summary>
internal sealed class ChildProcess : IDisposable
{
    private readonly Process process;
    private readonly StringBuilder errors = new();

    internal ChildProcess(string work, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(ChildProcess).Assembly.Location, "--work", work, .. arguments])
        {
            RedirectStandardError = true,
        };
        process = Process.Start(start)!;
        process.ErrorDataReceived += (_, line) => errors.AppendLine(line.Data);
        process.BeginErrorReadLine();
    }

    internal bool HasEnded => process.HasExited;

    /// <summary>SIGKILL, which nothing can catch.</summary>
    internal async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <exception cref="UnmetException">It ended with an error.</exception>
    internal async Task EndAsync()
    {
        await process.WaitForExitAsync();
        Oracle.Holds(process.ExitCode == 0, $"A process at work ended with {process.ExitCode}: {errors}");
    }

    /// <summary>Kills it as soon as something is so; it may have ended by then.</summary>
    /// <exception cref="UnmetException">It ended with an error before.</exception>
    internal async Task KillWhenAsync(Func<bool> isSo, TimeSpan later)
    {
        while (!isSo() && !process.HasExited)
        {
            await Task.Delay(1);
        }

        await Task.Delay(later);
        if (!process.HasExited)
        {
            await KillAsync();
        }
        else
        {
            await EndAsync();
        }
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }
}
