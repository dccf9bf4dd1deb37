using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace SelfGov.EntityFrameworkCore;

/// <summary>A process of its own that appends to a case and says what the journal has acknowledged, until it is done or killed.</summary>
internal sealed class WriterProcess : IDisposable
{
    private readonly Process process;

    /// <param name="store">Which store.</param>
    /// <param name="connection">How to connect to it.</param>
    /// <param name="cases">The cases, each with the first and the last number to be signed.</param>
    /// <param name="erases">Whether the name of every other signature is erased before it is acknowledged.</param>
    public WriterProcess(string store, string connection, (string Id, int First, int Last)[] cases, bool erases = false)
        : this([store, connection, .. cases.Select(each => string.Create(
            CultureInfo.InvariantCulture, $"{each.Id}:{each.First}:{each.Last}{(erases ? ":erase" : string.Empty)}"))])
    {
    }

    private WriterProcess(string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in (string[])[Metadata("Writer"), .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        process = Process.Start(start)!;
    }

    /// <summary>A process that makes the worklist anew again and again, each time with an acknowledgement.</summary>
    public static WriterProcess OfWorklist(string store, string connection) => new([store, connection, "worklist"]);

    public static string Metadata(string key) =>
        typeof(WriterProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(each => each.Key == key).Value!;

    /// <summary>Kills it (SIGKILL) after so many acknowledgements; answers with the last acknowledged number of each case.</summary>
    public async Task<int[]> RunAsync(int killAfter, int[] before, CancellationToken cancellationToken)
    {
        int[] acknowledged = [.. before];
        Task<string> errors = process.StandardError.ReadToEndAsync(cancellationToken);
        int lines = 0;
        while (await process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            // A line cut off by the kill acknowledges nothing: the writer had not finished saying it.
            string[] parts = line.Split(':');
            if (parts.Length == 3
                && int.TryParse(parts[0], CultureInfo.InvariantCulture, out int place)
                && int.TryParse(parts[1], CultureInfo.InvariantCulture, out int number)
                && number == acknowledged[place] + 1)
            {
                acknowledged[place] = number;
            }

            if (++lines == killAfter)
            {
                process.Kill();
            }
        }

        await process.WaitForExitAsync(cancellationToken);
        return lines >= killAfter
            ? acknowledged
            : throw new InvalidOperationException($"The writer ended with {process.ExitCode}: {await errors}");
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
