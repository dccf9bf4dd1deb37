using System.Reflection;
using SelfGov.AspNetCore.OpenApi.Hosts;
using SelfGov.Oracles;

namespace SelfGov.AspNetCore.OpenApi.Clients;

/// <summary>The client that Kiota makes of the document carries an election from the ground to the akim in office.</summary>
public sealed class KiotaClientTests
{
    // It would look for a newer release of itself.
    static KiotaClientTests() => Environment.SetEnvironmentVariable("KIOTA_OFFLINE_ENABLED", "true");

    private const string Advice = "run: dotnet tool restore --tool-manifest tests/SelfGov.AspNetCore.OpenApi.Tests/dotnet-tools.json";

    private static readonly string Project = Path.Combine(RepositoryFolder.Root, "tests", "SelfGov.AspNetCore.OpenApi.Tests");

    private static readonly string Restored = typeof(KiotaClientTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RestoredPackages").Value!;

    [Fact]
    public async Task A_client_of_CSharp_compiles_and_elects_an_akim()
    {
        using var folder = new ScratchFolder();
        folder.Copy(Path.Combine(Project, "Kiota"), "Election.csproj", "Program.cs");
        await GenerateAsync(folder, "csharp", "--include-path", "/api/akim-election/**", "--include-path", "/clock");

        // All that the project needs is on this machine already.
        await File.WriteAllTextAsync(
            folder["nuget.config"],
            $"""
            <configuration>
              <packageSources>
                <clear />
              </packageSources>
              <fallbackPackageFolders>
                <add key="restored" value="{Restored}" />
              </fallbackPackageFolders>
            </configuration>
            """,
            RunningHost.Token);
        await OtherProgram.Run(folder.Path, Advice, "dotnet", "build", "--output", "out", "-warnaserror", "-nodeReuse:false");

        await using RunningHost host = await RunningHost.StartAsync();
        string printed = await OtherProgram.Run(
            folder.Path, Advice, "dotnet", Path.Combine("out", "Election.dll"), host.Address.ToString().TrimEnd('/'));
        Assert.Equal("GroundArisen akim-registered InOffice True 1", printed.Trim());
    }

    [Fact]
    public async Task Kiota_makes_a_client_of_the_whole_document()
    {
        Assert.SkipUnless(TestSize.IsFull, "A client of all procedures takes SELFGOV_FULL=1.");
        using var folder = new ScratchFolder();
        await GenerateAsync(folder, "typescript");
        Assert.True(Directory.EnumerateFiles(folder["District"], "*", SearchOption.AllDirectories).Count() > 500);
    }

    private static async Task GenerateAsync(ScratchFolder folder, string language, params string[] more)
    {
        if (!Directory.Exists(Path.Combine(Restored, "microsoft.openapi.kiota")))
        {
            Assert.Skip($"Kiota is not there: {Advice}");
        }

        string[] arguments =
        [
            "tool", "run", "kiota", "--", "generate", "--language", language, "--openapi", BuiltDocument.Path,
            "--output", folder["District"], "--class-name", "DistrictClient", "--namespace-name", "District", .. more,
        ];
        await OtherProgram.Run(Project, Advice, "dotnet", arguments);
    }
}
