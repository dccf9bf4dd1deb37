using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SelfGov.Site;

/// <summary>A Markdown page of the repository, read.</summary>
internal sealed class MarkdownPage
{
    /// <summary>What GitHub shows, as far as the pages use it, with its names of anchors.</summary>
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseTaskLists().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).UseDiagrams().Build();

    public MarkdownPage(string path, string text)
    {
        Path = path;
        Document = Markdown.Parse(text, Pipeline);
        HeadingBlock[] headings = [.. Document.Descendants<HeadingBlock>()];
        Anchors = headings.Select(heading => heading.GetAttributes().Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        Title = headings.FirstOrDefault()?.Inline is { } inline ? PlainText(inline) : path;
        HasDiagrams = text.Contains("\n```mermaid\n", StringComparison.Ordinal);
    }

    /// <summary>The path below the root of the repository, with slashes.</summary>
    public string Path { get; }

    public MarkdownDocument Document { get; }

    public string Title { get; }

    public bool HasDiagrams { get; }

    /// <summary>What a link can name behind its number sign.</summary>
    public IReadOnlySet<string> Anchors { get; }

    /// <summary>The path of the page on the site: the page of a folder is its index.</summary>
    public string Target => Path.EndsWith("README.md", StringComparison.Ordinal)
        ? Path[..^"README.md".Length] + "index.html"
        : Path[..^".md".Length] + ".html";

    public string ToHtml() => Document.ToHtml(Pipeline);

    private static string PlainText(ContainerInline inline) => string.Concat(inline.Descendants().Select(part => part switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        _ => string.Empty,
    }));
}
