using OkrugYear;
using Xunit;

[assembly: AssemblyFixture(typeof(ToldStories))]

namespace OkrugYear;

/// <summary>The story told without interruption, once in each language, for all tests that look at it.</summary>
public sealed class ToldStories : IAsyncLifetime
{
    private readonly Dictionary<string, (TestFolder Folder, SampleRun Run)> stories = [];

    public static IReadOnlyList<string> Languages { get; } = ["kk", "ru", "en"];

    public async ValueTask InitializeAsync()
    {
        foreach (string language in Languages)
        {
            var folder = new TestFolder();
            stories.Add(language, (folder, await folder.RunAsync("--lang", language, "--journal")));
        }
    }

    public ValueTask DisposeAsync()
    {
        foreach ((TestFolder folder, _) in stories.Values)
        {
            folder.Dispose();
        }

        return ValueTask.CompletedTask;
    }

    internal SampleRun In(string language) => stories[language].Run;

    internal TestFolder FolderOf(string language) => stories[language].Folder;

    /// <summary>A folder of its own with the whole story recorded in it.</summary>
    internal async Task<TestFolder> CopyAsync()
    {
        var copy = new TestFolder();
        await stories["en"].Folder.CopyToAsync(copy);
        return copy;
    }
}
