using System.Text.RegularExpressions;
using Xunit;

namespace Seminar;

public sealed partial class ReadmeTests(Lessons lessons)
{
    private static readonly string Readme = SeminarFolder.Read("README.md");

    [Fact]
    public void The_list_of_lessons_is_the_files_that_are_there() =>
        Assert.Equal(SeminarFolder.Lessons, Row().Matches(Readme).Select(match => match.Groups[1].Value));

    [Fact]
    public void Every_lesson_names_the_file_of_its_solutions() => Assert.All(SeminarFolder.Lessons, lesson => Assert.True(
        File.Exists(Path.Combine(SeminarFolder.Path, Solutions().Match(SeminarFolder.Read(lesson)).Groups[1].Value)), lesson));

    [Fact]
    public void Every_block_is_of_a_kind_that_these_tests_try() =>
        Assert.Equal(["sh", "text"], Block().Matches(Readme).Select(match => match.Groups[1].Value));

    [Fact]
    public async Task Every_command_works_as_it_stands()
    {
        string[] commands = [.. Blocks("sh").SelectMany(block => block.Trim().Split('\n'))];
        Assert.NotEmpty(commands);
        foreach (string command in commands)
        {
            LessonRun run = await lessons.CommandAsync(command);
            Assert.True(run.ExitCode == 0, $"{command}\n{run.Error}\n{run.Output}");
        }
    }

    [Fact]
    public async Task Every_output_is_what_the_first_lesson_prints()
    {
        LessonRun run = await lessons.RunAsync(SeminarFolder.Lessons[0], "en");
        Assert.All(Blocks("text"), block => Assert.Contains(block, run.Output, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Blocks(string kind) =>
        Block().Matches(Readme).Where(match => match.Groups[1].Value == kind).Select(match => match.Groups[2].Value);

    [GeneratedRegex(@"^\| \[([^\]]+\.cs)\]\(\1\) \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"Solutions: (Solutions/\w+\.cs)")]
    private static partial Regex Solutions();

    [GeneratedRegex("```([a-z]+)\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
