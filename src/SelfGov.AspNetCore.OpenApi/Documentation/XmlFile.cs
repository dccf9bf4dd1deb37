using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace SelfGov.AspNetCore.OpenApi.Documentation;

/// <summary>The XML documentation of one assembly, as plain text.</summary>
internal sealed partial class XmlFile
{
    private static readonly XmlFile None = new([]);

    private readonly Dictionary<string, XElement> members;

    private XmlFile(Dictionary<string, XElement> members) => this.members = members;

    /// <summary>Reads a file; one that is not there, or is none, says nothing.</summary>
    internal static XmlFile Read(string path)
    {
        if (!File.Exists(path))
        {
            return None;
        }

        try
        {
            var members = new Dictionary<string, XElement>(StringComparer.Ordinal);
            foreach (XElement member in XDocument.Load(path).Root?.Element("members")?.Elements("member") ?? [])
            {
                if (member.Attribute("name")?.Value is { } name)
                {
                    members.TryAdd(name, member);
                }
            }

            return new XmlFile(members);
        }
        catch (Exception exception) when (exception is XmlException or IOException or UnauthorizedAccessException)
        {
            // A description is not worth a document.
            return None;
        }
    }

    internal string? Summary(string member) => TextOf(members.GetValueOrDefault(member)?.Element("summary"));

    internal string? Parameter(string member, string name) => TextOf(
        members.GetValueOrDefault(member)?.Elements("param").FirstOrDefault(each => each.Attribute("name")?.Value == name));

    private static string? TextOf(XElement? element)
    {
        if (element is null)
        {
            return null;
        }

        var text = new StringBuilder();
        Append(text, element);
        return Blanks().Replace(text.ToString(), " ").Trim() is { Length: > 0 } plain ? plain : null;
    }

    private static void Append(StringBuilder text, XElement element)
    {
        foreach (XNode node in element.Nodes())
        {
            switch (node)
            {
                case XText words:
                    text.Append(words.Value);
                    break;
                case XElement { Name.LocalName: "see" or "paramref" or "seealso", IsEmpty: true } reference:
                    text.Append(NameIn(reference));
                    break;
                case XElement other:
                    Append(text, other);
                    break;
            }
        }
    }

    // The last part of a name: of T:SelfGov.Workflow.Option the option, of M:...Of(...) the method.
    private static string NameIn(XElement reference)
    {
        XAttribute? said = reference.Attribute("cref") ?? reference.Attribute("langword") ?? reference.Attribute("name");
        string name = said?.Value ?? string.Empty;
        int arguments = name.IndexOf('(', StringComparison.Ordinal);
        name = arguments < 0 ? name : name[..arguments];
        return name[(name.LastIndexOf('.') + 1)..].Split('`')[0];
    }

    [GeneratedRegex("\\s+")]
    private static partial Regex Blanks();
}
