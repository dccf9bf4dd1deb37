using System.Collections.Immutable;
using System.Reflection;

namespace SelfGov.Site;

/// <summary>The whole site: the Markdown pages of the repository and the reference of its libraries.</summary>
internal sealed class StaticSite
{
    private StaticSite(ImmutableArray<SiteFile> files, ImmutableArray<string> copies, ImmutableArray<string> problems)
    {
        Files = files;
        Copies = copies;
        Problems = problems;
    }

    /// <summary>The pages, each with its text.</summary>
    public ImmutableArray<SiteFile> Files { get; }

    /// <summary>The files that are copied from the repository, by their paths.</summary>
    public ImmutableArray<string> Copies { get; }

    /// <summary>Dead links, missing anchors, names that documentation cites and that are not there, members without documentation.</summary>
    public ImmutableArray<string> Problems { get; }

    /// <summary>Builds the site in memory.</summary>
    public static StaticSite Of(Repository repository, IEnumerable<Assembly> assemblies)
    {
        var problems = new List<string>();
        var markdown = new MarkdownSite(repository, problems);
        ImmutableArray<SiteFile> files =
            [.. markdown.Build(), .. new ApiReference(assemblies, problems).Build(), new SiteFile(Layout.StylePath, Layout.Style)];
        HashSet<string> paths = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        problems.AddRange(Layout.Targets.Where(target => !paths.Contains(target))
            .Select(target => $"every page links to {target}, which is not there"));
        return new StaticSite(files, [.. markdown.Copies], [.. problems.Distinct()]);
    }

    /// <summary>The libraries of a repository, as they were built with this program: one for each folder of its sources.</summary>
    /// <exception cref="FileNotFoundException">A library was not built with this program.</exception>
    public static IEnumerable<Assembly> Libraries(Repository repository) => Directory.EnumerateDirectories(repository.Absolute("src"))
        .Where(folder => Directory.EnumerateFiles(folder, "*.csproj").Any())
        .Select(folder => Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, Path.GetFileName(folder) + ".dll")));
}
