namespace SelfGov.Site;

/// <summary>The clone that the site is built from: its files as people wrote them, without what builds and installations left.</summary>
internal sealed class Repository(string root)
{
    private static readonly HashSet<string> Made = [".git", "bin", "obj", "artifacts", "node_modules", "TestResults", "BenchmarkDotNet.Artifacts"];

    public string Root { get; } = root;

    /// <summary>The clone in which this program was built.</summary>
    /// <exception cref="DirectoryNotFoundException">The program is not inside a clone.</exception>
    public static Repository OfThisProgram()
    {
        for (string? folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "SelfGov.Core.sln")))
            {
                return new Repository(folder);
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds SelfGov.Core.sln.");
    }

    /// <summary>The paths of the Markdown pages below the root, with slashes, in ordinal order.</summary>
    public IEnumerable<string> MarkdownPaths =>
        Files(Root).Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal);

    public string Read(string path) => File.ReadAllText(Absolute(path)).ReplaceLineEndings("\n");

    public bool HasFile(string path) => File.Exists(Absolute(path));

    public bool HasFolder(string path) => Directory.Exists(Absolute(path));

    public string Absolute(string path) => Path.Combine(Root, path);

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*.md").Concat(
            Directory.EnumerateDirectories(folder).Where(inner => !Made.Contains(Path.GetFileName(inner))).SelectMany(Files));
}
