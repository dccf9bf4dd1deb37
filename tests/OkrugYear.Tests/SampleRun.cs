using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace OkrugYear;

/// <summary>One run of the sample, its output redirected.</summary>
internal sealed record SampleRun(int ExitCode, string Output, string Error)
{
    /// <summary>A run within the process of the tests.</summary>
    public static async Task<SampleRun> WithAsync(params string[] arguments)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        int exitCode = await Sample.RunAsync(arguments, output, isPlain: true, error);
        return new SampleRun(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>A run as a process of its own in a folder, killed once it has printed some lines.</summary>
    public static async Task<SampleRun> AsProcessAsync(string folder, int lines, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["DOTNET_TieredPGO"] = "0";
        foreach (string argument in new[] { Path.Combine(AppContext.BaseDirectory, "OkrugYear.dll") }.Concat(arguments))
        {
            start.ArgumentList.Add(argument);
        }

        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        var output = new StringBuilder();
        while (lines-- > 0 && await process.StandardOutput.ReadLineAsync() is { } line)
        {
            output.AppendLine(line);
        }

        if (lines < 0)
        {
            process.Kill();
        }

        await process.WaitForExitAsync();
        return new SampleRun(process.ExitCode, output.ToString(), await error);
    }
}
