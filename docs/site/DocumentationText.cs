using System.Net;
using System.Text;
using System.Xml.Linq;

namespace SelfGov.Site;

/// <summary>Documentation comments as HTML; every name that they cite has to be there.</summary>
/// <param name="linkTo">The link from a page to a member by its identity; null where the site does not show it.</param>
/// <param name="isOurs">Whether an identity is one of the documented libraries, whose public members the site shows.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class DocumentationText(Func<string, string, string?> linkTo, Func<string, bool> isOurs, List<string> problems)
{
    /// <summary>The content of an element such as a summary.</summary>
    /// <param name="page">The page that shows it.</param>
    /// <param name="member">The member whose documentation it is.</param>
    /// <param name="element">The element; null for nothing.</param>
    public string ToHtml(string page, string member, XElement? element)
    {
        var html = new StringBuilder();
        foreach (XNode node in element?.Nodes() ?? [])
        {
            html.Append(node switch
            {
                XText text => WebUtility.HtmlEncode(text.Value),
                XElement inner => Element(page, member, inner),
                _ => string.Empty,
            });
        }

        return html.ToString().Trim();
    }

    private string Element(string page, string member, XElement element)
    {
        string content = ToHtml(page, member, element);
        return element.Name.LocalName switch
        {
            "see" or "seealso" when element.Attribute("cref") is { } cited => Cited(page, member, cited.Value, content),
            "see" or "seealso" when element.Attribute("href") is { } address => Address(address.Value, content),
            "see" when element.Attribute("langword") is { } word => Code(word.Value),
            "paramref" or "typeparamref" => Code(element.Attribute("name")!.Value),
            "c" => $"<code>{content}</code>",
            "code" => $"<pre><code>{content}</code></pre>",
            "para" => $"<p>{content}</p>",
            "list" => $"<ul>{string.Concat(element.Elements("item").Select(item => $"<li>{Item(page, member, item)}</li>"))}</ul>",
            "i" or "b" or "em" or "strong" => $"<{element.Name.LocalName}>{content}</{element.Name.LocalName}>",
            _ => Unknown(member, element),
        };
    }

    private string Cited(string page, string member, string cref, string content)
    {
        string text = content.Length == 0 ? Code(ShortName(cref)) : content;
        if (linkTo(page, cref) is { } link)
        {
            return $"<a href=\"{link}\">{text}</a>";
        }

        if (cref.StartsWith("!:", StringComparison.Ordinal) || isOurs(cref))
        {
            problems.Add($"{member} refers to {cref}, which is no public member");
        }

        return text;
    }

    private string Item(string page, string member, XElement item) => ToHtml(page, member, item.Element("description") ?? item);

    private static string Address(string address, string content)
    {
        string encoded = WebUtility.HtmlEncode(address);
        return $"<a href=\"{encoded}\">{(content.Length == 0 ? encoded : content)}</a>";
    }

    private string Unknown(string member, XElement element)
    {
        problems.Add($"{member} has an element <{element.Name.LocalName}> that the site cannot show");
        return string.Empty;
    }

    private static string Code(string text) => $"<code>{WebUtility.HtmlEncode(text)}</code>";

    /// <summary>The last name of an identity: of a method its name, of a type its name without what it is generic in.</summary>
    private static string ShortName(string cref)
    {
        string name = cref.Split('(')[0];
        string last = name[(name.LastIndexOfAny(['.', ':']) + 1)..];
        if (last == "#ctor")
        {
            return ShortName(name[..name.LastIndexOf('.')]);
        }

        return last.IndexOf('`', StringComparison.Ordinal) is > 0 and int tick ? last[..tick] : last;
    }
}
