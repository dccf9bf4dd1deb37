using System.Net;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SelfGov.Site;

/// <summary>All Markdown pages of a repository as pages of the site, every link between them checked.</summary>
internal sealed class MarkdownSite
{
    private readonly Repository repository;
    private readonly List<string> problems;
    private readonly Dictionary<string, MarkdownPage> pages;
    private readonly SortedSet<string> folders = new(StringComparer.Ordinal);
    private readonly SortedSet<string> copies = new(StringComparer.Ordinal);

    public MarkdownSite(Repository repository, List<string> problems)
    {
        this.repository = repository;
        this.problems = problems;
        pages = repository.MarkdownPaths.ToDictionary(path => path, path => new MarkdownPage(path, repository.Read(path)), StringComparer.Ordinal);
    }

    /// <summary>The files of the documentation that pages link to and that are no pages, such as a script.</summary>
    public IEnumerable<string> Copies => copies;

    /// <summary>The pages, and an index for every folder that a page links to and that has none.</summary>
    public IEnumerable<SiteFile> Build()
    {
        foreach (MarkdownPage page in pages.Values)
        {
            foreach (LinkInline link in page.Document.Descendants<LinkInline>().ToArray())
            {
                Resolve(page, link);
            }

            yield return new SiteFile(page.Target, Layout.Page(page.Target, page.Title, page.ToHtml(), page.HasDiagrams));
        }

        foreach (string folder in folders)
        {
            yield return IndexOf(folder);
        }
    }

    private void Resolve(MarkdownPage page, LinkInline link)
    {
        string url = link.Url ?? string.Empty;
        if (url.Contains("://", StringComparison.Ordinal) || url.StartsWith("mailto:", StringComparison.Ordinal))
        {
            return;
        }

        (string place, string? anchor) = url.Split('#', 2) is [var before, var after] ? (before, after) : (url, null);
        string? path = place.Length == 0 ? page.Path : PathFrom(page.Path, Uri.UnescapeDataString(place));
        if (path is null)
        {
            problems.Add($"{page.Path}: the link to {url} leads out of the repository");
        }
        else if (PageAt(path) is { } target)
        {
            if (anchor is not null && !target.Anchors.Contains(anchor))
            {
                problems.Add($"{page.Path}: {target.Path} has no heading #{anchor}");
            }

            link.Url = Layout.Relative(page.Target, target.Target) + (anchor is null ? string.Empty : "#" + anchor);
        }
        else
        {
            ResolveFile(page, link, path);
        }
    }

    private void ResolveFile(MarkdownPage page, LinkInline link, string path)
    {
        if (repository.HasFolder(path) && pages.Keys.Any(each => Folder(each) == path))
        {
            folders.Add(path);
            link.Url = Layout.Relative(page.Target, path + "/index.html");
        }
        else if (repository.HasFile(path) && path.StartsWith("docs/", StringComparison.Ordinal))
        {
            copies.Add(path);
            link.Url = Layout.Relative(page.Target, path);
        }
        else if (repository.HasFile(path) || repository.HasFolder(path))
        {
            ShowAsSource(link, path);
        }
        else
        {
            problems.Add($"{page.Path}: the link to {link.Url} is dead");
        }
    }

    /// <summary>Sources are no part of the site: their links become text that says where they are.</summary>
    private static void ShowAsSource(LinkInline link, string path)
    {
        link.InsertBefore(new HtmlInline($"<span class=\"source\" title=\"in the repository: {WebUtility.HtmlEncode(path)}\">"));
        while (link.FirstChild is { } child)
        {
            child.Remove();
            link.InsertBefore(child);
        }

        link.InsertBefore(new HtmlInline("</span>"));
        link.Remove();
    }

    private MarkdownPage? PageAt(string path) =>
        pages.GetValueOrDefault(path) ?? pages.GetValueOrDefault(path.Length == 0 ? "README.md" : path + "/README.md");

    private SiteFile IndexOf(string folder)
    {
        var list = new StringBuilder($"<h1>{WebUtility.HtmlEncode(folder)}</h1>\n<ul>\n");
        string target = folder + "/index.html";
        foreach (MarkdownPage page in pages.Values.Where(page => Folder(page.Path) == folder))
        {
            list.Append($"<li><a href=\"{Layout.Relative(target, page.Target)}\">{WebUtility.HtmlEncode(page.Title)}</a></li>\n");
        }

        return new SiteFile(target, Layout.Page(target, folder, list.Append("</ul>\n").ToString(), hasDiagrams: false));
    }

    /// <summary>A path relative to a page as one below the root; null where it leads out of the repository.</summary>
    private static string? PathFrom(string page, string relative)
    {
        var parts = new List<string>(Folder(page).Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (string part in relative.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "..")
            {
                if (parts.Count == 0)
                {
                    return null;
                }

                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    private static string Folder(string path) => path.LastIndexOf('/') is > 0 and int slash ? path[..slash] : string.Empty;
}
