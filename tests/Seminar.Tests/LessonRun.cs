using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using System.Text.RegularExpressions;
using SelfGov;

namespace Seminar;

/// <summary>One run of a lesson.</summary>
internal sealed partial record LessonRun(int ExitCode, string Output, string Error)
{
    /// <summary>The lines that the library wrote: those behind a bar, long ones put together again.</summary>
    internal string[] Law => [.. Prefixed("  | ")];

    /// <summary>The rows of documents that the library wrote.</summary>
    internal string[] Document => [.. Output.Split('\n').Where(line => line.StartsWith("  > ", StringComparison.Ordinal))];

    /// <summary>
    /// A run within this process, of a program and the packages beside it; the library is the one that the tests have loaded.
    /// </summary>
    internal static async Task<LessonRun> WithinAsync(string program, string[] arguments)
    {
        var context = new AssemblyLoadContext(program, isCollectible: true);
        context.Resolving += (loading, name) =>
        {
            string beside = Path.Combine(Path.GetDirectoryName(program)!, $"{name.Name}.dll");
            return File.Exists(beside) ? loading.LoadFromAssemblyPath(beside) : null;
        };
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        (TextWriter Out, TextWriter Error) before = (Console.Out, Console.Error);
        Console.SetOut(output);
        Console.SetError(error);
        try
        {
            MethodInfo main = context.LoadFromAssemblyPath(program).EntryPoint!;
            int exitCode = await Task.Run(() => (int)main.Invoke(null, [arguments])!);
            return new LessonRun(exitCode, output.ToString().ReplaceLineEndings("\n"), error.ToString());
        }
        finally
        {
            Console.SetOut(before.Out);
            Console.SetError(before.Error);
            context.Unload();
        }
    }

    /// <summary>A run as a process of its own.</summary>
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

        // What the SDK builds goes to a folder of the tests; the library is the one that the tests were built with. What the SDK that runs
        // the tests has told its own processes is not taken over.
        start.Environment["XDG_DATA_HOME"] = data;
        start.Environment["BuildProjectReferences"] = "false";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["RunAnalyzers"] = TestSize.IsFull ? "true" : "false";
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
