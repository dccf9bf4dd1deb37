using System.Diagnostics;
using System.Text;

namespace OkrugYear;

/// <summary>One run of the built sample as a process of its own, its output redirected.</summary>
internal sealed record SampleRun(int ExitCode, string Output, string Error)
{
    public static async Task<SampleRun> WithAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (string argument in new[] { Path.Combine(AppContext.BaseDirectory, "OkrugYear.dll") }.Concat(arguments))
        {
            start.ArgumentList.Add(argument);
        }

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new SampleRun(process.ExitCode, await output, await error);
    }
}
