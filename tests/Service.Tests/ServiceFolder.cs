using System.Diagnostics;
using SelfGov.EntityFrameworkCore.Documents;

namespace Service;

/// <summary>A folder that stands for that of the sample, and a home: the tool that makes tokens writes into both.</summary>
internal sealed class ServiceFolder : IDisposable
{
    internal const string Project = ".";

    private readonly string root = Directory.CreateTempSubdirectory("selfgov-service-").FullName;

    internal ServiceFolder()
    {
        Directory.CreateDirectory(Home);
        string sample = Path.Combine(MarkdownPage.Root, "samples", "Service");
        string[] files = [.. Directory.EnumerateFiles(sample, "*.json"), Path.Combine(sample, "Properties", "launchSettings.json")];
        foreach (string file in files)
        {
            string copy = Path.Combine(Folder, Path.GetRelativePath(sample, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        File.WriteAllText(
            Path.Combine(Folder, "Service.csproj"),
            """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <UserSecretsId>selfgov-service</UserSecretsId>
              </PropertyGroup>
            </Project>
            """);
    }

    private string Folder => Path.Combine(root, "service");

    private string Home => Path.Combine(root, "home");

    /// <summary>A program to be started in the folder.</summary>
    internal ProcessStartInfo Command(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["HOME"] = Home;
        start.Environment["LC_ALL"] = "C.UTF-8";
        return start;
    }

    /// <summary>What a program prints; one that fails is an exception with all that it said.</summary>
    internal async Task<string> RunAsync(string program, params string[] arguments)
    {
        using Process run = Process.Start(Command(program, arguments))!;
        run.StandardInput.Close();
        Task<string> errors = run.StandardError.ReadToEndAsync();
        string said = await run.StandardOutput.ReadToEndAsync();
        await run.WaitForExitAsync();
        return run.ExitCode == 0 ? said : throw new InvalidOperationException($"{program}: {said}{await errors}");
    }

    public void Dispose() => Directory.Delete(root, recursive: true);
}
