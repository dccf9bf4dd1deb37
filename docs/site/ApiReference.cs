using System.Net;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Xml.Linq;

namespace SelfGov.Site;

/// <summary>The reference of every public type and member of the libraries, from the documentation above them in the sources.</summary>
internal sealed class ApiReference
{
    private const string IndexPath = "api/index.html";
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private readonly DocumentationFile documentation;
    private readonly DocumentationText text;
    private readonly List<string> problems;
    private readonly Assembly[] assemblies;
    private readonly Type[] types;
    private readonly Dictionary<string, string> links = new(StringComparer.Ordinal);
    private readonly HashSet<string> namespaces;

    public ApiReference(IEnumerable<Assembly> assemblies, List<string> problems)
    {
        this.assemblies = [.. assemblies.OrderBy(assembly => assembly.GetName().Name, StringComparer.Ordinal)];
        this.problems = problems;
        types = [.. this.assemblies.SelectMany(assembly => assembly.GetExportedTypes()).OrderBy(MemberId.NameOf, StringComparer.Ordinal)];
        documentation = new DocumentationFile(this.assemblies.Select(assembly => Path.ChangeExtension(assembly.Location, ".xml")));
        namespaces = this.assemblies.SelectMany(assembly => assembly.GetTypes()).Select(type => type.Namespace).OfType<string>()
            .Where(name => name.StartsWith("SelfGov", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        foreach (Type type in types)
        {
            links[MemberId.Of(type)] = PathOf(type);
            foreach (MemberInfo member in Members(type))
            {
                links[MemberId.Of(member)] = $"{PathOf(type)}#{AnchorOf(member)}";
            }
        }

        text = new DocumentationText(LinkTo, IsOurs, problems);
    }

    public IEnumerable<SiteFile> Build()
    {
        yield return new SiteFile(IndexPath, Layout.Page(IndexPath, "Reference", Index(), hasDiagrams: false));
        foreach (Type type in types)
        {
            yield return new SiteFile(PathOf(type), Layout.Page(PathOf(type), Signature.NameOf(type), TypePage(type), hasDiagrams: false));
        }
    }

    private string Index()
    {
        var page = new StringBuilder("<h1>Reference</h1>\n<p>Every public type of the packages, from its documentation in the source.</p>\n");
        foreach (Assembly assembly in assemblies)
        {
            page.Append($"<h2>{assembly.GetName().Name}</h2>\n");
            IEnumerable<IGrouping<string?, Type>> groups = types.Where(type => type.Assembly == assembly).GroupBy(type => type.Namespace);
            foreach (IGrouping<string?, Type> group in groups.OrderBy(group => group.Key, StringComparer.Ordinal))
            {
                page.Append($"<h3>{group.Key}</h3>\n<table>\n");
                foreach (Type type in group)
                {
                    string summary = text.ToHtml(IndexPath, MemberId.Of(type), documentation.Of(type)?.Element("summary"));
                    string link = $"<a href=\"{Layout.Relative(IndexPath, PathOf(type))}\">{Encoded(Signature.NameOf(type))}</a>";
                    page.Append($"<tr><td>{link}</td><td>{summary}</td></tr>\n");
                }

                page.Append("</table>\n");
            }
        }

        return page.ToString();
    }

    private string TypePage(Type type)
    {
        string path = PathOf(type);
        var page = new StringBuilder($"<h1>{Encoded(Signature.NameOf(type))}</h1>\n");
        page.Append($"<p>{type.Namespace}, in {type.Assembly.GetName().Name}</p>\n<pre><code>{Encoded(Signature.Of(type))}</code></pre>\n");
        Describe(page, path, type);
        foreach ((string title, MemberInfo[] members) in Groups(type).Where(group => group.Members.Length > 0))
        {
            page.Append($"<h2>{title}</h2>\n");
            foreach (MemberInfo member in members)
            {
                page.Append($"<div class=\"member\" id=\"{AnchorOf(member)}\">\n<pre><code>{Encoded(Signature.Of(member))}</code></pre>\n");
                Describe(page, path, member);
                page.Append("</div>\n");
            }
        }

        return page.ToString();
    }

    private void Describe(StringBuilder page, string path, MemberInfo member)
    {
        string id = MemberId.Of(member);
        XElement? element = documentation.Of(member);
        if (element is null)
        {
            problems.Add($"{id} has no documentation");
            return;
        }

        string Html(XElement? part) => text.ToHtml(path, id, part);
        page.Append(element.Element("summary") is { } summary ? $"<p>{Html(summary)}</p>\n" : "<p>As in the type that it comes from.</p>\n");
        Remark(page, Html(element.Element("value")));
        Remark(page, Html(element.Element("remarks")));
        List(page, "Parameters", element.Elements("typeparam").Concat(element.Elements("param"))
            .Select(each => (Encoded(each.Attribute("name")!.Value), Html(each))));
        List(page, "Returns", element.Elements("returns").Select(each => (string.Empty, Html(each))));
        List(page, "Throws", element.Elements("exception")
            .Select(each => (Html(new XElement("thrown", new XElement("see", each.Attribute("cref")))), Html(each))));
    }

    private static void Remark(StringBuilder page, string html) => page.Append(html.Length == 0 ? string.Empty : $"<p>{html}</p>\n");

    private static void List(StringBuilder page, string title, IEnumerable<(string Name, string Text)> rows)
    {
        (string Name, string Text)[] all = [.. rows];
        if (all.Length > 0)
        {
            page.Append($"<p><b>{title}</b></p>\n<dl>\n");
            foreach ((string name, string text) in all)
            {
                page.Append(name.Length == 0 ? string.Empty : $"<dt>{name}</dt>").Append($"<dd>{text}</dd>\n");
            }

            page.Append("</dl>\n");
        }
    }

    private IEnumerable<(string Title, MemberInfo[] Members)> Groups(Type type)
    {
        MemberInfo[] members = Members(type);
        yield return (type.IsEnum ? "Values" : "Fields", [.. members.OfType<FieldInfo>()]);
        yield return ("Constructors", [.. members.OfType<ConstructorInfo>()]);
        yield return ("Properties", [.. members.OfType<PropertyInfo>()]);
        yield return ("Methods", [.. members.OfType<MethodInfo>()]);
    }

    /// <summary>The members that the authors declared, in the order of their names; an enumeration's in the order of its values.</summary>
    /// <remarks>A constructor without parameters that nobody wrote bears no mark of the compiler, but has no documentation.</remarks>
    private MemberInfo[] Members(Type type)
    {
        IEnumerable<MemberInfo> members = type.GetMembers(Declared)
            .Where(member => member is not (Type or EventInfo) && !member.IsDefined(typeof(CompilerGeneratedAttribute)))
            .Where(member => member is not MethodInfo { IsSpecialName: true } method || method.Name.StartsWith("op_", StringComparison.Ordinal))
            .Where(member => member is not FieldInfo { IsSpecialName: true })
            .Where(member => member is not ConstructorInfo constructor
                || constructor.GetParameters().Length > 0 || documentation.Of(member) is not null);
        return type.IsEnum ? [.. members] : [.. members.OrderBy(MemberId.Of, StringComparer.Ordinal)];
    }

    private string? LinkTo(string page, string id)
    {
        string? target = links.GetValueOrDefault(id);
        string[] parts = target?.Split('#') ?? [];
        return target is null ? null : Layout.Relative(page, parts[0]) + (parts.Length > 1 ? "#" + parts[1] : string.Empty);
    }

    private bool IsOurs(string id) => namespaces.Any(name => id[2..].StartsWith(name + ".", StringComparison.Ordinal));

    private static string PathOf(Type type) => $"api/{MemberId.NameOf(type).Replace('`', '-')}.html";

    private static string AnchorOf(MemberInfo member)
    {
        int type = "M:".Length + MemberId.NameOf(member.DeclaringType!).Length + ".".Length;
        return Uri.EscapeDataString(MemberId.Of(member)[type..]).Replace('%', '-');
    }

    private static string Encoded(string plain) => WebUtility.HtmlEncode(plain);
}
