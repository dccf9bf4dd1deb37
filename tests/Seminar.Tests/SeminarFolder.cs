namespace Seminar;

/// <summary>The folder of the lessons in the working copy that the tests were built from.</summary>
internal static class SeminarFolder
{
    internal static string Path { get; } = Find();

    /// <summary>The file names of all lessons, in their order.</summary>
    internal static string[] Lessons { get; } =
        [.. Directory.GetFiles(Path, "*.cs").Select(file => System.IO.Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    internal static string Read(string file) => File.ReadAllText(System.IO.Path.Combine(Path, file)).ReplaceLineEndings("\n");

    private static string Find()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "SelfGov.Core.sln")))
        {
            folder = folder.Parent;
        }

        return System.IO.Path.Combine(
            folder?.FullName ?? throw new InvalidOperationException($"{AppContext.BaseDirectory} lies in no working copy of the project."),
            "samples",
            "Seminar");
    }
}
