using System.Text.RegularExpressions;
using Xunit;

namespace Seminar;

public sealed partial class LessonTests(Lessons lessons)
{
    public static TheoryData<string> All => [.. SeminarFolder.Lessons];

    [Theory]
    [MemberData(nameof(All))]
    public async Task Every_lesson_runs_in_every_language_and_fits_on_two_screens(string lesson)
    {
        foreach (string language in new[] { "en", "kk", "ru" })
        {
            LessonRun run = await lessons.RunAsync(lesson, language);
            Assert.True(run.ExitCode == 0, $"{run.Error}\n{run.Output}");
            Assert.Empty(run.Error);
            Assert.InRange(run.Output.Split('\n').Length, 40, 100);
            Assert.All(run.Output.Split('\n').Except(run.Document), line => Assert.InRange(line.Length, 0, 110));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task The_library_says_the_same_in_every_language_and_nothing_of_it_stays_English(string lesson)
    {
        LessonRun english = await lessons.RunAsync(lesson, "en");
        foreach (string language in new[] { "kk", "ru" })
        {
            LessonRun run = await lessons.RunAsync(lesson, language);
            Assert.Equal(english.Law.Select(Days), run.Law.Select(Days));
            Assert.Equal(english.Document.Length, run.Document.Length);
            Assert.All(run.Law.Concat(run.Document), line => Assert.DoesNotMatch(EnglishWord(), Hash().Replace(line, string.Empty)));
            Assert.NotEqual(english.Law, run.Law);
        }

        Assert.NotEqual((await lessons.RunAsync(lesson, "kk")).Law, (await lessons.RunAsync(lesson, "ru")).Law);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_lesson_asked_in_another_way_says_how_to_ask(string lesson)
    {
        LessonRun run = await lessons.StartAsync(lesson, "--lang", "de");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"usage: dotnet run {lesson} -- --lang kk|ru|en\n", run.Error.ReplaceLineEndings("\n"));
        Assert.Empty(run.Output);
    }

    // gov.kz, karaganda-aktogay, activities 30102: the call of 09.08.2023 and its calendar plan.
    [Fact]
    public async Task The_first_case_keeps_the_days_that_the_commission_of_Aktogay_published()
    {
        LessonRun run = await lessons.RunAsync("1-first-case.cs", "en");
        Assert.Contains("10.08.2023 00:00  113-3(5)  opening of nomination", run.Law);
        Assert.Contains(
            run.Law, line => line.StartsWith("! close of nomination; expected: before 22.08.2023 18:00", StringComparison.Ordinal));
        Assert.Contains("27.08.2023 18:00  113-5(14)     close of registration", run.Law);
        Assert.Contains("Intact: True.", run.Output, StringComparison.Ordinal);
        Assert.Contains("entry 2 is broken (Hash)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_legal_framework_counts_as_the_published_calendars_do()
    {
        LessonRun run = await lessons.RunAsync("2-legal-framework.cs", "en");
        Assert.Contains("01.09.2023 18:00  22.08.2023 18:00  nomination of candidates", run.Law);
        Assert.Contains("06.09.2023 18:00  27.08.2023 18:00  registration of candidates", run.Law);
        Assert.Contains("full days between, E-(N+1):  22.08.2023", run.Output, StringComparison.Ordinal);
        Assert.Contains("= 2021-07-09T13:00:00Z", run.Output, StringComparison.Ordinal);
        Assert.Contains("within 3 working days after 20.03.2026: 30.03.2026", run.Law);
    }

    // Register of acts: G22LD00346M (Karashengel) and V18LF006643 (Zhalagash).
    [Fact]
    public async Task Money_reads_the_published_decisions_and_reaches_approval_and_correction()
    {
        LessonRun run = await lessons.RunAsync("3-money.cs", "en");
        Assert.Contains("Own revenue is 4801, or 5.0 %", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            run.Law, line => line.StartsWith("I4, ", StringComparison.Ordinal) && line.Contains("1292.8", StringComparison.Ordinal));
        Assert.Contains("24.12.2025  + budget approved", run.Law);
        Assert.Contains(run.Law, line => line.Contains("expected: at most 1/5", StringComparison.Ordinal));
        Assert.Contains("24.06.2026  + budget corrected", run.Law);
    }

    [Fact]
    public async Task Citizens_meet_decide_and_are_answered()
    {
        LessonRun run = await lessons.RunAsync("4-citizens.cs", "en");
        Assert.Contains("+ quorum missed", run.Law);
        Assert.Contains("+ decision adopted", run.Law);
        Assert.Contains(run.Law, line => line.Contains("2 without an answer: No. 1, 4", StringComparison.Ordinal));
        Assert.Equal("+ record published", run.Law[^1]);
        Assert.Equal(6, run.Document.Length);
    }

    [Fact]
    public async Task An_own_lifecycle_is_played_drawn_and_walked_through_every_state()
    {
        LessonRun run = await lessons.RunAsync("5-own-lifecycle.cs", "kk");
        Assert.Contains("s_Waiting --> s_InUse : учаске бөлінді (жиын)", run.Output, StringComparison.Ordinal);
        string[] states = run.Law[^5..];
        Assert.Equal(
            ["тізімде", "өтінім қабылдануда", "жиынды күтуде", "пайдалануда", "маусым аяқталды"],
            states.Select(line => line.Trim().Split("  ")[1]));
        Assert.All(states, line => Assert.False(line.TrimStart().StartsWith("0 ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_Kazakh_diagram_speaks_Kazakh()
    {
        LessonRun run = await lessons.RunAsync("5-own-lifecycle.cs", "kk");
        string[] labels = [.. Label().Matches(run.Output).Select(match => match.Groups[1].Value)];
        Assert.Equal(10, labels.Length);
        Assert.All(labels, label => Assert.DoesNotMatch(EnglishWord(), label));
    }

    /// <summary>The days and hours of a line: they are the same in every language.</summary>
    private static string Days(string line) => string.Join(' ', Moment().Matches(line).Select(match => match.Value));

    [GeneratedRegex(@"\d\d\.\d\d\.\d{4}( \d\d:\d\d)?")]
    private static partial Regex Moment();

    [GeneratedRegex(@"\b[A-Za-z]{4,}\b")]
    private static partial Regex EnglishWord();

    [GeneratedRegex(@"\b[0-9a-f]{8}\b")]
    private static partial Regex Hash();

    [GeneratedRegex("""(?:state "| : )(.+?)(?:" as .*)?\n""")]
    private static partial Regex Label();
}
