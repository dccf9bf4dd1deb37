using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using SelfGov.EntityFrameworkCore.Documents;
using Xunit;

[assembly: AssemblyFixture(typeof(VerifierProcess))]

namespace SelfGov.EntityFrameworkCore.Documents;

/// <summary>One run of <c>docs/verify_journal.py</c>. Where there is no Python, the test is skipped.</summary>
internal sealed record VerifierRun(int ExitCode, string Output, string Error)
{
    public static Task<VerifierRun> WithAsync(params string[] arguments) => VerifierProcess.RunAsync(arguments);

    /// <summary>Lines of Python that use the functions of the script.</summary>
    public static Task<VerifierRun> OfLinesAsync(string lines) => VerifierProcess.RunAsync(["--lines", lines]);
}

/// <summary>
/// A process of Python that runs the script from its first line to its exit for each list of arguments that it is given, as often as it is
/// asked: most of what a run costs is the start of Python.
/// </summary>
public sealed class VerifierProcess : IDisposable
{
    private const string Driver = """
        import contextlib, gc, io, json, runpy, sys
        for line in sys.stdin:
            output, error = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="") for _ in range(2))
            sys.argv = json.loads(line)
            code = 0
            with contextlib.redirect_stdout(output), contextlib.redirect_stderr(error):
                try:
                    if sys.argv[1:2] == ["--lines"]:
                        exec(sys.argv[2], runpy.run_path(sys.argv[0]))
                    else:
                        runpy.run_path(sys.argv[0], run_name="__main__")
                except SystemExit as end:
                    code = end.code or 0
                except BaseException:
                    import traceback
                    traceback.print_exc()
                    code = 1
            gc.collect()  # the connection of the run, which its end would have closed
            said = [stream.flush() or stream.buffer.getvalue().decode("utf-8") for stream in (output, error)]
            print(json.dumps([code, *said]), flush=True)
        """;

    private static readonly SemaphoreSlim Turn = new(1, 1);
    private static readonly Lazy<Process?> Started = new(StartOrNull);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Started.IsValueCreated && Started.Value is { } process)
        {
            process.StandardInput.Close();
            process.WaitForExit();
            process.Dispose();
        }
    }

    internal static async Task<VerifierRun> RunAsync(string[] arguments)
    {
        Assert.SkipWhen(Started.Value is null, "python3 cannot be started on this machine.");
        string[] all = [Path.Combine(AppContext.BaseDirectory, "documents", "verify_journal.py"), .. arguments];
        await Turn.WaitAsync();
        try
        {
            await Started.Value!.StandardInput.WriteLineAsync(JsonSerializer.Serialize(all));
            await Started.Value.StandardInput.FlushAsync();
            string line = await Started.Value.StandardOutput.ReadLineAsync()
                ?? throw new InvalidOperationException("The process of Python has ended.");
            using JsonDocument run = JsonDocument.Parse(line);
            return new VerifierRun(run.RootElement[0].GetInt32(), run.RootElement[1].GetString()!, run.RootElement[2].GetString()!);
        }
        finally
        {
            Turn.Release();
        }
    }

    private static Process? StartOrNull()
    {
        var start = new ProcessStartInfo("python3")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(Driver);
        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
