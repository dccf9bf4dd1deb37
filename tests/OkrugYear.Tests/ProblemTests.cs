using Microsoft.Data.Sqlite;
using Xunit;

namespace OkrugYear;

public sealed class ProblemTests(ToldStories stories)
{
    [Theory]
    [InlineData("kk", "дерекқор емес")]
    [InlineData("ru", "не база данных")]
    [InlineData("en", "is no database")]
    public async Task A_file_of_another_kind_is_left_alone(string language, string message)
    {
        using TestFolder folder = new();
        string text = string.Concat(Enumerable.Repeat("A list of things to buy. ", 100));
        await File.WriteAllTextAsync(folder.Database, text, TestContext.Current.CancellationToken);

        await FailsAsync(folder, message, "--lang", language);

        Assert.Equal(text, await File.ReadAllTextAsync(folder.Database, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_database_of_another_program_is_left_alone()
    {
        using TestFolder folder = new();
        await folder.ExecuteAsync("CREATE TABLE shopping (thing TEXT)");
        SqliteConnection.ClearAllPools();
        byte[] before = await File.ReadAllBytesAsync(folder.Database, TestContext.Current.CancellationToken);

        await FailsAsync(folder, "is a database of another program");

        Assert.Equal(before, await File.ReadAllBytesAsync(folder.Database, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_damaged_database_is_told()
    {
        using TestFolder folder = await stories.CopyAsync();
        byte[] bytes = await File.ReadAllBytesAsync(folder.Database, TestContext.Current.CancellationToken);
        bytes.AsSpan(4096).Fill(0xA5);
        await File.WriteAllBytesAsync(folder.Database, bytes, TestContext.Current.CancellationToken);

        await FailsAsync(folder, "is no database, or is damaged");
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_told()
    {
        using TestFolder folder = new();

        SampleRun run = await SampleRun.WithAsync("--database", Path.Combine(folder.Path, "nowhere", "okrug.db"), "--lang", "ru");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("проверьте, есть ли такая папка", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Trim().Split('\n'));
    }

    [Fact]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public async Task A_read_only_folder_is_told()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "Root may write everywhere.");
        using TestFolder folder = await stories.CopyAsync();
        File.SetUnixFileMode(folder.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            SampleRun run = await SampleRun.WithAsync("--database", Path.Combine(folder.Path, "new.db"));
            Assert.Equal(1, run.ExitCode);
            Assert.Contains("check that its folder is there and that you may write to it", run.Error, StringComparison.Ordinal);
        }
        finally
        {
            File.SetUnixFileMode(folder.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
        }
    }

    [Theory]
    [InlineData("kk", "Қызыларай ауылдық округі әкімінің сайлауы, 2023 жыл, 30-жазба")]
    [InlineData("ru", "Выборы акима Кызыларайского сельского округа, 2023 год, запись 30")]
    [InlineData("en", "Election of the akim of the Kyzylaray rural district, 2023, entry 30")]
    public async Task A_broken_journal_is_named_by_its_case_and_entry(string language, string message)
    {
        using TestFolder folder = await stories.CopyAsync();
        await folder.ExecuteAsync("UPDATE selfgov_entry SET actor = 'party-other' WHERE version = 30 AND case_id = 'akim-kyzylaray-2023'");

        await FailsAsync(folder, message, "--lang", language);
        await FailsAsync(folder, message, "--lang", language, "--erase");
    }

    [Theory]
    [InlineData("budget-kyzylaray-2022", "Budget of the Kyzylaray rural district for 2022, entry 9")]
    [InlineData("assembly-kyzylaray-2021-08", "Assembly of the local community, 20.08.2021, entry 9")]
    public async Task The_journal_of_any_case_of_the_story_is_checked(string id, string message)
    {
        using TestFolder folder = await stories.CopyAsync();
        await folder.ExecuteAsync($"UPDATE selfgov_entry SET actor = 'somebody' WHERE version = 9 AND case_id = '{id}'");

        await FailsAsync(folder, message);
    }

    [Fact]
    public async Task A_journal_rewritten_behind_the_checkpoint_is_told()
    {
        using TestFolder folder = await stories.CopyAsync();
        File.Copy(stories.FolderOf("ru").Checkpoint, folder.Checkpoint, overwrite: true);

        await FailsAsync(folder, "it was cut short or rewritten");
    }

    [Fact]
    public async Task A_missing_checkpoint_is_told_and_not_made_anew()
    {
        using TestFolder folder = await stories.CopyAsync();
        File.Delete(folder.Checkpoint);

        await FailsAsync(folder, "The checkpoint published on election night is missing");

        Assert.False(File.Exists(folder.Checkpoint));
    }

    [Fact]
    public async Task A_damaged_checkpoint_is_told()
    {
        using TestFolder folder = await stories.CopyAsync();
        await File.WriteAllTextAsync(folder.Checkpoint, "fifty-five\n", TestContext.Current.CancellationToken);

        await FailsAsync(folder, "is no checkpoint");
    }

    [Fact]
    public async Task A_file_that_only_has_the_name_of_the_checkpoint_is_left_alone()
    {
        using TestFolder folder = new();
        await File.WriteAllTextAsync(folder.Checkpoint, "weights of a model\n", TestContext.Current.CancellationToken);

        await FailsAsync(folder, "is no checkpoint");

        Assert.Equal("weights of a model\n", await File.ReadAllTextAsync(folder.Checkpoint, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_folder_in_place_of_the_file_is_told()
    {
        using TestFolder folder = new();
        Directory.CreateDirectory(folder.Database);

        await FailsAsync(folder, "is a folder");
    }

    private static async Task FailsAsync(TestFolder folder, string message, params string[] arguments)
    {
        SampleRun run = await folder.RunAsync(arguments);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Trim().Split('\n'));
    }
}
