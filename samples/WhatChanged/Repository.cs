namespace WhatChanged;

/// <summary>The clone that this program was built in.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Whether a directory is the clone's own <c>docs/law</c>.</summary>
    public static bool IsLawFolder(string directory) =>
        Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory)) == Path.Combine(Root, "docs", "law");

    private static string FindRoot()
    {
        for (string? folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "SelfGov.Core.sln")))
            {
                return folder;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds SelfGov.Core.sln.");
    }
}
