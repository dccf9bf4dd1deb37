using SelfGov;
using Xunit;

namespace OkrugYear;

public sealed class ContinuationTests(ToldStories stories)
{
    [Fact]
    public async Task A_story_stopped_after_many_chapters_ends_in_the_same_facts()
    {
        using TestFolder folder = new();
        for (int chapter = 1; chapter < Contents.Chapters.Length; chapter += TestSize.Of(3, full: 1))
        {
            SampleRun run = await folder.RunAsync("--until", $"{chapter}");
            Assert.Empty(run.Error);
            Assert.EndsWith(
                $"Stopped after chapter {chapter}, as asked. The next run goes on from here.\n", run.Output, StringComparison.Ordinal);
            Assert.Contains($"-- {chapter}. ", run.Output, StringComparison.Ordinal);
        }

        Assert.Equal(0, (await folder.RunAsync()).ExitCode);
        Assert.Equal(await stories.FolderOf("en").FactsAsync(), await folder.FactsAsync());
    }

    [Fact]
    public async Task What_is_recorded_is_told_in_a_line_and_the_next_chapter_in_full()
    {
        using TestFolder folder = new();
        await folder.RunAsync("--until", "17");

        SampleRun run = await folder.RunAsync("--until", "18");

        Assert.Contains("Recorded already: entries 1 to 5, 26.04.2021 10:00 – 03.08.2021 10:00.", run.Output, StringComparison.Ordinal);
        Assert.Contains("Recorded already: entries 4 to 36, 10.08.2023 00:00 – 22.08.2023 18:00.", run.Output, StringComparison.Ordinal);
        Assert.Contains("Recorded already: entry 37, 24.08.2023 12:00: registration refused.", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("candidate nominated", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("On 24 August the commission takes up", run.Output, StringComparison.Ordinal);
        Assert.Contains("| 24.08.2023 15:00 | territorial commission | candidate registered |", run.Output, StringComparison.Ordinal);
        Assert.Contains("At the right stage, and yet closed for now:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_story_killed_at_random_moments_ends_in_the_same_facts()
    {
        using TestFolder folder = new();
        int seed = TestSize.IsFull ? Environment.TickCount : 20230917;
        var random = new Random(seed);
        for (int kill = 0; kill < TestSize.Of(2, full: 4); kill++)
        {
            await SampleRun.AsProcessAsync(folder.Path, random.Next(1, 500));
        }

        SampleRun last = await folder.RunAsync();

        Assert.True(last.ExitCode == 0, $"{last.Error} (seed {seed})");
        Assert.Contains("The checkpoint published on 17.09.2023 (55 entries) matches", last.Output, StringComparison.Ordinal);
        Assert.Equal(await stories.FolderOf("en").FactsAsync(), await folder.FactsAsync());
    }

    [Fact]
    public async Task Wherever_the_journal_ends_the_story_goes_on_to_the_same_facts()
    {
        string[] whole = await stories.FolderOf("en").FactsAsync();
        using TestFolder folder = new();
        await folder.RunAsync("--until", "1");

        // Each run is ended by the disk, as it were, at the next entry.
        for (int entries = 6; entries < whole.Length; entries += TestSize.Of(19, full: 7))
        {
            await folder.ExecuteAsync(
                "CREATE TRIGGER power_cut BEFORE INSERT ON selfgov_entry "
                + $"WHEN (SELECT count(*) FROM selfgov_entry) >= {entries} BEGIN SELECT RAISE(FAIL, 'power cut'); END");
            Assert.NotEqual(0, (await folder.RunAsync()).ExitCode);
            await folder.ExecuteAsync("DROP TRIGGER power_cut");
        }

        Assert.Equal(0, (await folder.RunAsync()).ExitCode);
        Assert.Equal(whole, await folder.FactsAsync());
    }

    [Theory]
    [InlineData("жылнама №1.db", "жылнама №1.checkpoint")]
    [InlineData(":memory:", ":memory:.checkpoint")]
    [InlineData("a.checkpoint", "a.checkpoint.checkpoint")]
    public async Task Any_name_is_that_of_a_file(string name, string checkpoint)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Not a name there.");
        using TestFolder folder = new();

        SampleRun run = await SampleRun.WithAsync("--database", Path.Combine(folder.Path, name), "--until", "20");

        Assert.Equal(0, run.ExitCode);
        Assert.True(File.Exists(Path.Combine(folder.Path, name)) && File.Exists(Path.Combine(folder.Path, checkpoint)));
    }

    [Fact]
    public async Task A_finished_story_shows_its_record_and_changes_nothing()
    {
        using TestFolder folder = await stories.CopyAsync();
        string[] facts = await folder.FactsAsync();
        string checkpoint = await File.ReadAllTextAsync(folder.Checkpoint, TestContext.Current.CancellationToken);

        SampleRun run = await folder.RunAsync();

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("This database holds the story to its end; this run changes nothing.", run.Output, StringComparison.Ordinal);
        Assert.Contains("Verified: 60 entries", run.Output, StringComparison.Ordinal);
        Assert.Contains("Head hash: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("The checkpoint published on 17.09.2023 (55 entries) matches", run.Output, StringComparison.Ordinal);
        Assert.Equal(facts, await folder.FactsAsync());
        Assert.Equal(checkpoint, await File.ReadAllTextAsync(folder.Checkpoint, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_chapter_that_looks_back_is_told_by_the_run_that_comes_to_it_and_by_those_after()
    {
        using TestFolder folder = new();
        await folder.RunAsync("--until", "9");
        Assert.Contains("| 07-124-008 ", (await folder.RunAsync("--until", "10")).Output, StringComparison.Ordinal);
        Assert.Contains("| 07-124-008 ", (await folder.RunAsync("--until", "21")).Output, StringComparison.Ordinal);

        SampleRun last = await folder.RunAsync();

        Assert.Contains("-- 10. Line by line", last.Output, StringComparison.Ordinal);
        Assert.Contains("This is exactly the case as it was on that day.", last.Output, StringComparison.Ordinal);
        Assert.Contains("Verified: 60 entries", last.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("-- 21. ", last.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_story_does_not_meet_the_checkpoint_of_a_deleted_one()
    {
        using TestFolder folder = new();
        await stories.FolderOf("en").CopyToAsync(folder);
        File.Delete(folder.Database);

        Assert.Equal(0, (await folder.RunAsync("--until", "16")).ExitCode);
        Assert.False(File.Exists(folder.Checkpoint));
        Assert.Equal(0, (await folder.RunAsync()).ExitCode);
    }
}
