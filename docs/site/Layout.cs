using System.Net;

namespace SelfGov.Site;

/// <summary>What all pages of the site have in common.</summary>
internal static class Layout
{
    public const string StylePath = "assets/site.css";
    public const string MermaidPath = "assets/mermaid.min.js";

    public const string Style = """
        body { margin: 0; font: 16px/1.55 system-ui, sans-serif; color: #1c1c1c; background: #fff; }
        nav { padding: .7rem 1.5rem; background: #f3f5f4; border-bottom: 1px solid #d5dad7; }
        nav a { margin-right: 1.2rem; text-decoration: none; }
        main { max-width: 60rem; margin: 0 auto; padding: 1rem 1.5rem 4rem; }
        a { color: #00597a; }
        h1, h2, h3 { line-height: 1.25; }
        h2 { margin-top: 2.2rem; border-bottom: 1px solid #e3e6e4; }
        pre { padding: .8rem 1rem; overflow-x: auto; background: #f6f7f6; border: 1px solid #e3e6e4; border-radius: 4px; font-size: .87rem; }
        code { font-family: ui-monospace, monospace; font-size: .92em; }
        table { border-collapse: collapse; display: block; overflow-x: auto; }
        th, td { padding: .3rem .7rem; border: 1px solid #d5dad7; text-align: left; vertical-align: top; }
        .source { border-bottom: 1px dotted #888; }
        .mermaid { overflow-x: auto; white-space: pre; }
        .member { margin: 1.4rem 0; padding-left: 1rem; border-left: 3px solid #d5dad7; }
        .member pre { margin: 0 0 .4rem; }
        dt { font-family: ui-monospace, monospace; font-size: .9em; }
        @media (prefers-color-scheme: dark) {
            body { color: #e4e6e5; background: #161918; } a { color: #7cc7e6; }
            nav, pre { background: #202423; } nav, pre, th, td, h2, .member { border-color: #3a403d; }
        }

        """;

    private static readonly (string Target, string Text)[] Parts =
    [
        ("index.html", "SelfGov"),
        ("docs/guide/embed.html", "Embed it"),
        ("docs/guide/integrate.html", "Integrate it"),
        ("docs/observing.html", "Watch it"),
        ("docs/guide/learn.html", "Learn it"),
        ("docs/index.html", "Documentation"),
        ("docs/diagrams/index.html", "Diagrams"),
        ("api/index.html", "Reference"),
    ];

    /// <summary>The targets that every page links to; the site has to have them.</summary>
    public static IEnumerable<string> Targets => Parts.Select(part => part.Target);

    public static string Page(string target, string title, string content, bool hasDiagrams)
    {
        string links = string.Concat(Parts.Select(part => $"<a href=\"{Relative(target, part.Target)}\">{part.Text}</a>"));
        string diagrams = hasDiagrams
            ? $"<script src=\"{Relative(target, MermaidPath)}\"></script>\n<script>window.mermaid?.initialize({{ startOnLoad: true }});</script>\n"
            : string.Empty;
        return $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{WebUtility.HtmlEncode(title)} - SelfGov</title>
            <link rel="stylesheet" href="{Relative(target, StylePath)}">
            </head>
            <body>
            <nav>{links}</nav>
            <main>
            {content}</main>
            {diagrams}</body>
            </html>

            """;
    }

    /// <summary>The link from one page of the site to another file of it.</summary>
    public static string Relative(string from, string to) =>
        string.Concat(Enumerable.Repeat("../", from.Count(character => character == '/')))
        + Uri.EscapeDataString(to).Replace("%2F", "/", StringComparison.Ordinal);
}
