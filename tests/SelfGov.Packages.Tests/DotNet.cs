using System.ComponentModel;
using System.Diagnostics;

namespace SelfGov.Packages;

/// <summary>The commands of the SDK.</summary>
internal static class DotNet
{
    /// <summary>What a command prints. The test is skipped where there is no SDK, and fails where the command does.</summary>
    internal static async Task<string> RunAsync(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // No build node outlives the command, nor does a banner stand before what is printed. Whether compilers are shared is up to whoever
        // runs the tests.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_NOLOGO"] = "1";
        using var process = new Process { StartInfo = start };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            Assert.Skip("There is no .NET SDK on the path: nothing can be packed.");
        }

        Task<string> complaints = process.StandardError.ReadToEndAsync();
        string printed = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(
            process.ExitCode == 0, $"dotnet {string.Join(' ', arguments)} ended with {process.ExitCode}: {await complaints}{printed}");
        return printed;
    }
}
