using System.ComponentModel;
using System.Diagnostics;

namespace SelfGov.DurableBenchmarks.Old;

/// <summary>The code of another commit, in a worktree that is removed at the end, with a runner built against it.</summary>
internal sealed class OldCode : IAsyncDisposable
{
    private const string Solution = "SelfGov.Core.sln";

    private readonly string _repository;
    private readonly string _worktree;

    private OldCode(string repository, string commit)
    {
        _repository = repository;
        _worktree = Path.Combine(Path.GetTempPath(), $"selfgov-{commit}-{Guid.NewGuid():N}");
        Commit = commit;
    }

    public string Commit { get; }

    private string Folder => Path.Combine(_worktree, "benchmarks", "Runner");

    /// <summary>Null, and the reason on the output, where the commit is not to be had.</summary>
    public static async Task<OldCode?> BuildAsync(string commit)
    {
        if (RepositoryOf(AppContext.BaseDirectory) is not { } repository)
        {
            return Without(commit, "the program does not run from a clone");
        }

        var code = new OldCode(repository, commit);
        try
        {
            await RunAsync("git", repository, "cat-file", "-e", $"{commit}^{{commit}}");
            await RunAsync("git", repository, "worktree", "add", "--detach", "--quiet", code._worktree, commit);
            Directory.CreateDirectory(code.Folder);
            string sources = Path.Combine(repository, "benchmarks", "SelfGov.DurableBenchmarks");
            File.Copy(Path.Combine(sources, "Old", "Runner.csproj"), Path.Combine(code.Folder, "Runner.csproj"));
            await RunAsync(
                "dotnet", code.Folder, "build", "-c", "Release", "-v", "q", "-nologo", "-clp:ErrorsOnly", $"-p:Sources={sources}",
                "-p:RunAnalyzers=false", "-o", "out");
            return code;
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception)
        {
            await code.DisposeAsync();
            return Without(commit, exception.Message);
        }
    }

    /// <summary>A process of the runner.</summary>
    public Process Start(Orders orders)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(Folder, "out", "Runner.dll"));
        foreach (string argument in orders.Write())
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }

    public async ValueTask DisposeAsync()
    {
        if (Directory.Exists(_worktree))
        {
            await RunAsync("git", _repository, "worktree", "remove", "--force", _worktree);
        }
    }

    private static OldCode? Without(string commit, string reason)
    {
        Console.WriteLine($"The rows of {commit} are left out: {reason}");
        return null;
    }

    private static string? RepositoryOf(string? directory)
    {
        while (directory is not null && !File.Exists(Path.Combine(directory, Solution)))
        {
            directory = Path.GetDirectoryName(directory);
        }

        return directory;
    }

    private static async Task RunAsync(string program, string directory, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        string errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {errors}{await output}".Trim());
        }
    }
}
