using System.Diagnostics;
using System.Runtime.InteropServices;

namespace SelfGov.Benchmarks.Start;

/// <summary>The host of <c>benchmarks/SelfGov.StartHost</c>, published: of what is here, or of another commit of the repository.</summary>
internal sealed record PublishedHost(string Name, string Path)
{
    private const string Project = "benchmarks/SelfGov.StartHost";

    internal static async Task<PublishedHost> PublishAsync(string? commit, bool isCompiledAhead)
    {
        string repository = await ReadAsync("git", ["rev-parse", "--show-toplevel"], Environment.CurrentDirectory);
        string tree = commit is null ? repository : await TreeOfAsync(repository, commit);
        string form = isCompiledAhead ? "ahead" : "jit";
        string output = System.IO.Path.Combine(repository, Project, "bin", "published", $"{commit ?? "here"}-{form}");
        string[] ahead = isCompiledAhead
            ? ["-p:PublishReadyToRun=true", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false"]
            : [];
        await ReadAsync(
            "dotnet",
            ["publish", System.IO.Path.Combine(tree, Project), "-c", "Release", "-o", output, "-p:RunAnalyzers=false", "-v", "q", .. ahead],
            tree);
        return new(
            $"{(isCompiledAhead ? "ReadyToRun" : "JIT")}{(commit is null ? string.Empty : $", {commit}")}",
            System.IO.Path.Combine(output, "SelfGov.StartHost.dll"));
    }

    /// <summary>A tree of the commit, with the host of today in it.</summary>
    private static async Task<string> TreeOfAsync(string repository, string commit)
    {
        string tree = System.IO.Path.Combine(repository, Project, "bin", "trees", commit);
        if (!Directory.Exists(tree))
        {
            await ReadAsync("git", ["worktree", "add", "--detach", tree, commit], repository);
        }

        string host = System.IO.Path.Combine(tree, Project);
        Directory.CreateDirectory(host);
        foreach (string file in Directory.GetFiles(System.IO.Path.Combine(repository, Project)))
        {
            File.Copy(file, System.IO.Path.Combine(host, System.IO.Path.GetFileName(file)), overwrite: true);
        }

        return tree;
    }

    private static async Task<string> ReadAsync(string program, string[] arguments, string directory)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            WorkingDirectory = directory,
        })!;
        string said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? said.Trim()
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {said}");
    }
}
