using System.IO.Compression;
using System.Xml.Linq;

namespace SelfGov.Packages;

/// <summary>What is in a package.</summary>
internal sealed class PackedPackage(string file) : IDisposable
{
    private readonly ZipArchive archive = ZipFile.OpenRead(file);

    /// <summary>Without the entries that every package has for its own format.</summary>
    internal IEnumerable<string> Entries => archive.Entries
        .Select(entry => entry.FullName)
        .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal))
        .Where(name => name != "[Content_Types].xml")
        .Order(StringComparer.Ordinal);

    internal IEnumerable<string> Dependencies => Metadata().Descendants().Where(element => element.Name.LocalName == "dependency")
        .Select(dependency => dependency.Attribute("id")!.Value)
        .Order(StringComparer.Ordinal);

    /// <summary>The text of an element of the manifest; null where it has no such element.</summary>
    internal string? this[string element] => Metadata().Elements().SingleOrDefault(found => found.Name.LocalName == element)?.Value;

    public void Dispose() => archive.Dispose();

    internal byte[] Bytes(string entry)
    {
        using Stream stream = archive.GetEntry(entry)!.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    internal string Text(string entry) => new StreamReader(new MemoryStream(Bytes(entry))).ReadToEnd();

    private XElement Metadata() => XDocument
        .Parse(Text(Entries.Single(entry => entry.EndsWith(".nuspec", StringComparison.Ordinal)))).Root!.Elements().First();
}
