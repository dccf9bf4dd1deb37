namespace SelfGov;

/// <summary>The clone in which the tests were built.</summary>
internal static class Clone
{
    internal static string Root { get; } = Find();

    private static string Find()
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
