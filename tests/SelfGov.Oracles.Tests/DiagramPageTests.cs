namespace SelfGov.Oracles;

/// <summary>The pages of <c>docs/diagrams</c> show the lifecycles as they are.</summary>
public class DiagramPageTests
{
    private const string Renew = "SELFGOV_DRAW=1 dotnet run --project tests/SelfGov.Oracles.Tests -- -class \"*DiagramPageTests\"";

    private static readonly string Folder = Path.Combine(RepositoryFolder.Root, "docs", "diagrams");

    [Xunit.Fact]
    public void Every_kind_of_procedure_has_a_page_that_is_drawn_from_its_lifecycle_as_it_is()
    {
        foreach ((string file, string text) in DiagramPages.All)
        {
            string path = Path.Combine(Folder, file);
            if (Environment.GetEnvironmentVariable("SELFGOV_DRAW") == "1")
            {
                File.WriteAllText(path, text);
            }

            Assert.True(
                File.Exists(path) && Read(path) == text, $"docs/diagrams/{file} is not what the lifecycle is; draw it anew: {Renew}");
        }
    }

    [Xunit.Fact]
    public void No_page_is_left_of_a_procedure_that_is_no_more_and_the_index_links_every_page()
    {
        string[] pages = [.. DiagramPages.All.Select(page => page.File).Order(StringComparer.Ordinal)];
        string index = Read(Path.Combine(Folder, "README.md"));

        string[] files = [.. Directory.GetFiles(Folder, "*.md").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

        Assert.Equal(["README.md", .. pages], files);
        Assert.All(pages, page => Assert.Contains($"({page})", index, StringComparison.Ordinal));
        Assert.Contains(Renew, index, StringComparison.Ordinal);
    }

    [Xunit.Fact]
    public void Every_law_page_that_a_page_names_is_there() => Assert.All(
        Procedures.All,
        procedure => Assert.True(File.Exists(Path.Combine(RepositoryFolder.Root, "docs", "law", procedure.LawPage)), procedure.LawPage));

    [Xunit.Fact]
    public void The_example_of_the_guide_draws_the_case_and_its_parts_in_five_formats()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("selfgov-drawings-");
        try
        {
            PetitionDrawings.DrawTo(folder.FullName);

            Assert.Equal(
                [
                    "Signature.dot", "Signature.json", "Signature.mmd", "Signature.pml", "Signature.scxml",
                    "petition.dot", "petition.json", "petition.mmd", "petition.pml", "petition.scxml",
                ],
                folder.GetFiles().Select(file => file.Name).Order(StringComparer.Ordinal));
            Assert.All(folder.GetFiles(), file => Assert.True(file.Length > 100, file.Name));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Read(string path) => File.ReadAllText(path).ReplaceLineEndings("\n");
}
