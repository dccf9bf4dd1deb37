using Xunit;

namespace SelfGov.Site;

/// <summary>The site of this repository, as it is built.</summary>
public sealed class StaticSiteTests
{
    private static readonly Repository Here = Repository.OfThisProgram();
    private static readonly StaticSite Site = StaticSite.Of(Here, StaticSite.Libraries(Here));

    [Fact]
    public void No_link_between_the_pages_is_dead_and_no_name_in_the_reference_is_missing() => Assert.Empty(Site.Problems);

    [Fact]
    public void Every_Markdown_page_of_the_repository_is_a_page_of_the_site()
    {
        HashSet<string> paths = [.. Site.Files.Select(file => file.Path)];
        Assert.Superset(new HashSet<string> { "index.html", "CHANGELOG.html", "docs/guide/embed.html", "docs/law/elections.html" }, paths);
        Assert.All(Here.MarkdownPaths, path => Assert.Contains(new MarkdownPage(path, Here.Read(path)).Target, paths));
    }

    [Fact]
    public void Every_public_type_of_every_library_has_a_page()
    {
        HashSet<string> paths = [.. Site.Files.Select(file => file.Path)];
        Type[] types = [.. StaticSite.Libraries(Here).SelectMany(library => library.GetExportedTypes())];
        Assert.Contains("SelfGov.Calendars", types.Select(type => type.Assembly.GetName().Name));
        Assert.All(types, type => Assert.Contains($"api/{MemberId.NameOf(type).Replace('`', '-')}.html", paths));
    }

    [Fact]
    public void No_page_names_a_file_twice() => Assert.Equal(Site.Files.Length, Site.Files.Select(file => file.Path).Distinct().Count());
}
