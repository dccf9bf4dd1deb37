using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Seminar;

/// <summary>One run of a lesson as a process of its own.</summary>
internal sealed partial record LessonRun(int ExitCode, string Output, string Error)
{
    /// <summary>The lines that the library wrote: those behind a bar, long ones put together again.</summary>
    internal string[] Law => [.. Prefixed("  | ")];

    /// <summary>The rows of documents that the library wrote.</summary>
    internal string[] Document => [.. Output.Split('\n').Where(line => line.StartsWith("  > ", StringComparison.Ordinal))];

    internal static async Task<LessonRun> OfAsync(IEnumerable<string> arguments, string data)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = SeminarFolder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        // What the SDK builds goes to a folder of the tests; the library is the one that the tests were built with. What the SDK that runs the tests
        // has told its own processes is not taken over.
        start.Environment["XDG_DATA_HOME"] = data;
        start.Environment["BuildProjectReferences"] = "false";
        start.Environment["DOTNET_NOLOGO"] = "1";
        foreach (string inherited in start.Environment.Keys.Where(key => key.StartsWith("MSBuild", StringComparison.Ordinal)).ToArray())
        {
            start.Environment.Remove(inherited);
        }

        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new LessonRun(process.ExitCode, output.ReplaceLineEndings("\n"), await error);
    }

    private IEnumerable<string> Prefixed(string prefix) =>
        Continued().Replace(Output, " ").Split('\n')
            .Where(line => line.StartsWith(prefix, StringComparison.Ordinal))
            .Select(line => line[prefix.Length..]);

    [GeneratedRegex(@"\n  \|     (?=\S)")]
    private static partial Regex Continued();
}
