using System.Reflection;
using System.Xml.Linq;

namespace SelfGov.Site;

/// <summary>What the authors wrote above each member: the documentation files of some assemblies, as the compiler made them.</summary>
internal sealed class DocumentationFile
{
    private readonly Dictionary<string, XElement> members = new(StringComparer.Ordinal);

    public DocumentationFile(IEnumerable<string> files)
    {
        foreach (XElement member in files.SelectMany(file => XDocument.Load(file, LoadOptions.PreserveWhitespace).Descendants("member")))
        {
            members[member.Attribute("name")!.Value] = member;
        }
    }

    /// <summary>The documentation of a member, its own or the one it inherits; null where there is none.</summary>
    public XElement? Of(MemberInfo member)
    {
        XElement? own = members.GetValueOrDefault(MemberId.Of(member));
        return own?.Element("inheritdoc") is null ? own : Inherited(member) ?? own;
    }

    private XElement? Inherited(MemberInfo member) =>
        Bases(member).Select(each => members.GetValueOrDefault(MemberId.Of(each)))
            .FirstOrDefault(each => each is not null && each.Element("inheritdoc") is null);

    /// <summary>The members that a member overrides or implements, the nearest first; generic types as they were defined.</summary>
    private static IEnumerable<MemberInfo> Bases(MemberInfo member)
    {
        const BindingFlags Any = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        Type declaring = member.DeclaringType ?? (Type)member;
        var types = new List<Type>();
        for (Type? parent = declaring.BaseType; parent is not null; parent = parent.BaseType)
        {
            types.Add(parent);
        }

        int parameters = member is MethodBase method ? method.GetParameters().Length : 0;
        return types.Concat(declaring.GetInterfaces())
            .Select(type => type.IsGenericType ? type.GetGenericTypeDefinition() : type)
            .SelectMany(type => type.GetMember(member.Name, member.MemberType, Any))
            .Where(each => each is not MethodBase candidate || candidate.GetParameters().Length == parameters);
    }
}
