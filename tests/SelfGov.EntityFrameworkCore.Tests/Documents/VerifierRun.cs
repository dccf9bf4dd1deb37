using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Documents;

/// <summary>One run of <c>docs/verify_journal.py</c>. Where there is no Python, the test is skipped.</summary>
internal sealed record VerifierRun(int ExitCode, string Output, string Error)
{
    public static async Task<VerifierRun> WithAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("python3")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (string argument in arguments.Prepend(Path.Combine(AppContext.BaseDirectory, "documents", "verify_journal.py")))
        {
            start.ArgumentList.Add(argument);
        }

        using Process? process = StartOrNull(start);
        Assert.SkipWhen(process is null, "python3 cannot be started on this machine.");
        Task<string> output = process!.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new VerifierRun(process.ExitCode, await output, await error);
    }

    private static Process? StartOrNull(ProcessStartInfo start)
    {
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
