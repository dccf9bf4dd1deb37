using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace SelfGov.AspNetCore.OpenApi.Documentation;

/// <summary>
/// What the XML documentation says of types, properties and values: read from the files beside the assemblies, and nothing where there are
/// none.
/// </summary>
/// <remarks>Thread-safe. A file is read when its assembly is first asked about.</remarks>
internal sealed class XmlDocumentation
{
    private readonly ConcurrentDictionary<Assembly, XmlFile> files = [];

    /// <summary>What a type is; null where nothing says.</summary>
    internal string? Of(Type type) => FileOf(type).Summary($"T:{NameOf(type)}");

    /// <summary>What a property of a type holds; null where nothing says.</summary>
    /// <param name="type">The type, or one below the one that has the property.</param>
    /// <param name="property">The name of the property in C#.</param>
    internal string? Of(Type type, string property)
    {
        for (Type? owner = type; owner is not null; owner = owner.BaseType)
        {
            XmlFile file = FileOf(owner);
            if ((file.Parameter($"T:{NameOf(owner)}", property) ?? file.Summary($"P:{NameOf(owner)}.{property}")) is { } text)
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>What a value of an enumeration stands for; null where nothing says.</summary>
    internal string? OfValue(Type type, string value) => FileOf(type).Summary($"F:{NameOf(type)}.{value}");

    private XmlFile FileOf(Type type) => files.GetOrAdd(type.Assembly, static assembly => XmlFile.Read(PathOf(assembly)));

    // Generic types are written with the number of their arguments, and those within others with a dot.
    private static string NameOf(Type type) =>
        ((type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName ?? type.Name).Replace('+', '.');

    [UnconditionalSuppressMessage(
        "SingleFile", "IL3000", Justification = "A program of one file has no documentation beside its assemblies; it answers with none.")]
    private static string PathOf(Assembly assembly)
    {
        string folder = assembly.Location is { Length: > 0 } place ? Path.GetDirectoryName(place)! : AppContext.BaseDirectory;
        return Path.Combine(folder, assembly.GetName().Name + ".xml");
    }
}
