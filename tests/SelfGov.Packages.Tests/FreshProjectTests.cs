namespace SelfGov.Packages;

/// <summary>The packages in the hands of somebody else.</summary>
public sealed class FreshProjectTests(PackedPackages packages)
{
    [Fact]
    public async Task A_fresh_project_with_the_packages_compiles_what_their_readmes_show_and_prints_what_they_say()
    {
        using var project = new FreshProject();
        Assert.Equal(
            Document.Readme.Block("text") + Document.ReadmeOf("SelfGov.Elections").Block("text"), await project.RunAsync(packages));
    }

    [Fact]
    public void The_readme_of_the_durable_journal_shows_the_example_of_the_repository()
    {
        Document readme = Document.ReadmeOf("SelfGov.EntityFrameworkCore.Sqlite");
        Assert.Equal((Document.Readme.Block("csharp"), Document.Readme.Block("text")), (readme.Block("csharp"), readme.Block("text")));
    }

    [Fact]
    public void The_readme_of_the_elections_shows_what_the_native_sample_runs() =>
        Assert.All(
            Document.ReadmeOf("SelfGov.Elections").Block("csharp").Split('\n', StringSplitOptions.RemoveEmptyEntries),
            line => Assert.Contains(
                $"        {line}\n", Repository.Text("samples", "NativeElection", "Program.cs"), StringComparison.Ordinal));
}
