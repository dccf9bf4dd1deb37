namespace SelfGov.Packages;

/// <summary>
/// All packages, packed once as a release would be, under a version that no other run has, outside the folders of any other build.
/// </summary>
public sealed class PackedPackages : IAsyncLifetime
{
    private string artifacts = string.Empty;

    internal string Version { get; } = $"0.0.0-test.{Guid.NewGuid():N}";

    internal string Folder
    {
        get
        {
            Assert.SkipUnless(TestSize.IsFull, "Packing takes SELFGOV_FULL=1.");
            return Path.Combine(artifacts, "package", "release");
        }
    }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        if (!TestSize.IsFull)
        {
            return;
        }

        artifacts = Directory.CreateTempSubdirectory("selfgov-packages-").FullName;
        await PackAsync(Repository.PathOf("src", "Packages.slnf"));
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        if (TestSize.IsFull)
        {
            Directory.Delete(artifacts, recursive: true);
        }

        return ValueTask.CompletedTask;
    }

    internal PackedPackage Open(string project) => new(Path.Combine(Folder, $"{project}.{Version}.nupkg"));

    internal PackedPackage OpenSymbols(string project) => new(Path.Combine(Folder, $"{project}.{Version}.snupkg"));

    /// <summary>A project compiled and packed a second time, from its sources.</summary>
    internal async Task<PackedPackage> PackAgainAsync(string project)
    {
        string again = Path.Combine(artifacts, "again");
        Directory.Delete(Path.Combine(artifacts, "obj", project, "release"), recursive: true);
        await PackAsync(Repository.PathOf("src", project), "--no-restore", "-p:BuildProjectReferences=false", "-o", again);
        return new(Path.Combine(again, $"{project}.{Version}.nupkg"));
    }

    // The analyzers have their turn in every build; here they would only take time.
    private Task<string> PackAsync(string what, params string[] more) => DotNet.RunAsync(
        Repository.Folder,
        [
            "pack", what, "--artifacts-path", artifacts, $"-p:Version={Version}",
            "-p:ContinuousIntegrationBuild=true", "-p:RunAnalyzers=false", "-warnaserror", .. more,
        ]);
}
