using System.ComponentModel;
using System.Diagnostics;
using Xunit;

namespace SelfGov.Oracles;

/// <summary>Runs a program that this project did not write.</summary>
internal static class OtherProgram
{
    /// <summary>What a program prints; the test is skipped where the program is missing, and fails where the program does.</summary>
    internal static async Task<string> Run(string folder, string advice, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(
            program, arguments)
        { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = new Process { StartInfo = start };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            Assert.Skip($"The program {program} is not there: {advice}");
        }

        CancellationToken cancellation = TestContext.Current.CancellationToken;
        Task<string> complaints = process.StandardError.ReadToEndAsync(cancellation);
        string printed = await process.StandardOutput.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        Assert.True(
            process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {await complaints}{printed}");
        return printed;
    }
}
