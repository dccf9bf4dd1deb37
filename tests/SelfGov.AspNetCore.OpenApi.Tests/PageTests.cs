using System.Text.RegularExpressions;
using SelfGov.Oracles;

namespace SelfGov.AspNetCore.OpenApi;

/// <summary>The page about the document says what the host of the tests does, and what the tests run.</summary>
public sealed partial class PageTests
{
    private static readonly string Tests = Path.Combine(RepositoryFolder.Root, "tests");
    private static readonly string Page = Read(RepositoryFolder.Root, "docs", "openapi.md");

    [Fact]
    public void The_code_of_the_page_is_that_of_the_host()
    {
        string host = Read(Tests, "SelfGov.AspNetCore.OpenApi.Host", "DistrictHost.cs");
        Assert.NotEmpty(Blocks("csharp"));
        Assert.All(Blocks("csharp"), block => Assert.Contains(block.Trim(), host, StringComparison.Ordinal));
    }

    [Fact]
    public void The_settings_of_the_page_are_those_of_the_host()
    {
        string project = Read(Tests, "SelfGov.AspNetCore.OpenApi.Host", "SelfGov.AspNetCore.OpenApi.Host.csproj");
        string versions = Read(RepositoryFolder.Root, "Directory.Packages.props");
        string[] lines =
            [.. Blocks("xml").SelectMany(block => block.Split('\n')).Select(line => line.Trim()).Where(line => line.Length > 0)];
        Assert.Equal(3, lines.Length);
        Assert.All(lines, line =>
        {
            Match version = Version().Match(line);
            string told = version.Success ? line.Replace(version.Value, string.Empty, StringComparison.Ordinal) : line;
            Assert.Contains(told, project, StringComparison.Ordinal);
            if (version.Success)
            {
                Assert.Contains(line.Split('"')[1] + '"' + version.Value, versions, StringComparison.Ordinal);
            }
        });
    }

    [Fact]
    public void The_names_of_the_page_are_in_the_document()
    {
        string document = Hosts.BuiltDocument.Text;
        string about = Page[Page.IndexOf("Names stay", StringComparison.Ordinal)..];
        string[] names = [.. Names().Matches(about).Take(9).Select(name => name.Groups[1].Value)];
        Assert.Contains("CandidateData", names);
        Assert.All(
            names.Where(name => name is not ("operationId" or "Data")),
            name => Assert.Contains($"\"{name}\"", document, StringComparison.Ordinal));
    }

    private static string[] Blocks(string language) =>
        [.. Regex.Matches(Page, $"```{language}\n(.*?)```", RegexOptions.Singleline).Select(block => block.Groups[1].Value)];

    private static string Read(params string[] parts) => File.ReadAllText(Path.Combine(parts));

    [GeneratedRegex(" Version=\"[0-9.]+\"")]
    private static partial Regex Version();

    [GeneratedRegex("`([A-Za-z.-]+)`")]
    private static partial Regex Names();
}
