using System.Diagnostics;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Reliability;

/// <summary>The trials of the reliability suite with small sizes; the program tries the whole ones.</summary>
public sealed class ReliabilityTests
{
    private const string Seed = "17";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("kills")]
    [InlineData("erasure-kills")]
    [InlineData("migration-kills")]
    [InlineData("writers")]
    [InlineData("server-crashes")]
    [InlineData("cut-logs")]
    [InlineData("full-disk")]
    [InlineData("fuzz")]
    [InlineData("rows")]
    [InlineData("forgeries")]
    public async Task A_trial_of_small_size_is_met(string trial)
    {
        (int exitCode, string output, string errors) = await RunAsync("--trial", trial, "--seed", Seed);
        Assert.True(exitCode == 0, output + errors);
        Assert.Contains($"| {trial} |", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--trial", "unheard-of", "unheard-of")]
    [InlineData("--seed", "-1", "4294967295")]
    [InlineData("--size", "large", "--size large")]
    public async Task What_cannot_be_asked_for_is_named(string option, string value, string said)
    {
        (int exitCode, _, string errors) = await RunAsync(option, value);
        Assert.Equal(2, exitCode);
        Assert.Contains(said, errors, StringComparison.Ordinal);
    }

    private static async Task<(int ExitCode, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [WriterProcess.Metadata("Reliability"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (await SharedServer.ConnectionOrNullAsync() is { } server)
        {
            start.Environment["SELFGOV_POSTGRES"] = server;
        }

        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync(Token);
        string output = await process.StandardOutput.ReadToEndAsync(Token);
        await process.WaitForExitAsync(Token);
        return (process.ExitCode, output, await errors);
    }
}
