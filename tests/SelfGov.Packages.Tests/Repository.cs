using System.Reflection;

namespace SelfGov.Packages;

/// <summary>The files that the packages are made of.</summary>
internal static class Repository
{
    internal static string Folder { get; } = Metadata("Repository");

    /// <summary>Where restoring this repository has put the packages that it needs.</summary>
    internal static string RestoredPackages { get; } = Metadata("RestoredPackages");

    internal static string[] Projects { get; } =
        [
            .. Directory.EnumerateFiles(PathOf("src"), "*.csproj", SearchOption.AllDirectories)
                .Select(file => Path.GetFileNameWithoutExtension(file))
                .Order(StringComparer.Ordinal),
        ];

    internal static string PathOf(params string[] parts) => Path.Combine([Folder, .. parts]);

    internal static string Text(params string[] parts) => File.ReadAllText(PathOf(parts));

    private static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
