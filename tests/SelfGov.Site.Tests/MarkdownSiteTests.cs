using Xunit;

namespace SelfGov.Site;

public sealed class MarkdownSiteTests : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("selfgov-site-");
    private readonly List<string> problems = [];

    public void Dispose() => root.Delete(recursive: true);

    [Theory]
    [InlineData("[a](gone.md)", "README.md: the link to gone.md is dead")]
    [InlineData("[a](src/gone)", "README.md: the link to src/gone is dead")]
    [InlineData("[a](../README.md)", "README.md: the link to ../README.md leads out of the repository")]
    [InlineData("[a](docs/page.md#gone)", "README.md: docs/page.md has no heading #gone")]
    [InlineData("[a](#gone)", "README.md: README.md has no heading #gone")]
    [InlineData("[a][b]\n\n[b]: docs/gone.md", "README.md: the link to docs/gone.md is dead")]
    [InlineData("![a](docs/gone.png)", "README.md: the link to docs/gone.png is dead")]
    public void A_dead_link_is_a_problem(string markdown, string problem)
    {
        Build(markdown);
        Assert.Equal([problem], problems);
    }

    [Theory]
    [InlineData("[a](docs/page.md)", "<a href=\"docs/page.html\">a</a>")]
    [InlineData("[a](docs/page.md#the-second-part)", "<a href=\"docs/page.html#the-second-part\">a</a>")]
    [InlineData("[a](#here)", "<a href=\"index.html#here\">a</a>")]
    [InlineData("[a](docs)", "<a href=\"docs/index.html\">a</a>")]
    [InlineData("[a](docs/check.py)", "<a href=\"docs/check.py\">a</a>")]
    [InlineData("[a](https://example.org/b.md)", "<a href=\"https://example.org/b.md\">a</a>")]
    [InlineData("[`a`](src/Code.cs)", "<span class=\"source\" title=\"in the repository: src/Code.cs\"><code>a</code></span>")]
    [InlineData("`[a](gone.md)`", "<code>[a](gone.md)</code>")]
    public void A_link_that_leads_somewhere_leads_there_on_the_site(string markdown, string html)
    {
        SiteFile page = Build(markdown).Single(file => file.Path == "index.html");
        Assert.Empty(problems);
        Assert.Contains(html, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_a_page_gets_an_index_of_its_pages_and_a_file_is_copied()
    {
        Write("docs/check.py", "print()");
        Write("README.md", "# Here\n\n[a](docs) [b](docs/check.py)\n");
        Write("docs/page.md", "# The *page* of `pages`\n");
        var site = new MarkdownSite(new Repository(root.FullName), problems);
        SiteFile index = site.Build().Single(file => file.Path == "docs/index.html");
        Assert.Contains("<li><a href=\"../docs/page.html\">The page of pages</a></li>", index.Text, StringComparison.Ordinal);
        Assert.Equal(["docs/check.py"], site.Copies);
    }

    [Fact]
    public void What_a_build_has_left_is_no_page()
    {
        Write("bin/left.md", "[a](gone.md)");
        Assert.DoesNotContain(Build("text"), file => file.Path.StartsWith("bin/", StringComparison.Ordinal));
        Assert.Empty(problems);
    }

    private SiteFile[] Build(string markdown)
    {
        Write("README.md", $"# Here\n\n{markdown}\n");
        Write("docs/page.md", "# Page\n\n## The second part\n");
        Write("docs/check.py", "print()");
        Write("src/Code.cs", "class C;");
        return [.. new MarkdownSite(new Repository(root.FullName), problems).Build()];
    }

    private void Write(string path, string text)
    {
        string file = Path.Combine(root.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
