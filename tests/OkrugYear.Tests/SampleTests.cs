using System.Text.RegularExpressions;
using Xunit;

namespace OkrugYear;

public sealed partial class SampleTests
{
    [Theory]
    [InlineData("kk", "Тексерілді: 60 жазба, хештер тізбегі бүтін.")]
    [InlineData("ru", "Проверено: записей 60, цепочка хешей цела.")]
    [InlineData("en", "Verified: 60 entries, the chain of hashes is intact.")]
    public async Task The_election_is_told_to_its_end_in_every_language(string language, string verified)
    {
        SampleRun run = await SampleRun.WithAsync("--lang", language);

        Assert.Empty(run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(verified, run.Output, StringComparison.Ordinal);

        // The dates that the commission published: vote, close of nomination, close of registration.
        Assert.All(["17.09.2023", "22.08.2023 18:00", "27.08.2023 18:00"], date => Assert.Contains(date, run.Output, StringComparison.Ordinal));
        Assert.Contains("233 + 197 + 9 + 5 = 444", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kk", "113-5-баптың", "36-2-бап", "4-баптың")]
    [InlineData("ru", "п. 6 ст. 113-5", "ст. 36-2", "пп. 1) п. 4 ст. 4")]
    [InlineData("en", "art. 113-5(6)", "art. 36-2", "art. 4(4)1)")]
    public async Task The_refused_candidate_is_given_every_reason_with_its_article(string language, params string[] articles)
    {
        SampleRun run = await SampleRun.WithAsync("--lang", language);

        Assert.All(articles, article => Assert.Contains(article, run.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("kk")]
    [InlineData("ru")]
    [InlineData("en")]
    public async Task Redirected_output_is_plain_text_of_a_hundred_columns(string language)
    {
        SampleRun run = await SampleRun.WithAsync("--lang", language, "--journal");

        Assert.DoesNotContain('\u001b', run.Output);
        Assert.DoesNotMatch(BoxDrawing(), run.Output);
        Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= 100 && !line.EndsWith(' '), line));
    }

    [Fact]
    public async Task Kazakh_and_Russian_readers_meet_no_word_in_Latin_letters()
    {
        foreach (string language in new[] { "kk", "ru" })
        {
            SampleRun run = await SampleRun.WithAsync("--lang", language, "--journal");
            Assert.Empty(LatinWord().Matches(HexadecimalCode().Replace(run.Output, string.Empty)).Select(match => match.Value));
        }
    }

    [Fact]
    public async Task The_journal_is_the_same_whatever_the_language()
    {
        var heads = new HashSet<string>();
        foreach (string language in new[] { "kk", "ru", "en" })
        {
            heads.Add(HeadHash().Match((await SampleRun.WithAsync("--lang", language)).Output).Value);
        }

        Assert.Equal(64, Assert.Single(heads).Length);
    }

    [Fact]
    public async Task Two_runs_print_the_same_and_English_is_the_default()
    {
        SampleRun first = await SampleRun.WithAsync();
        SampleRun second = await SampleRun.WithAsync("--lang", "en");

        Assert.Equal(0, first.ExitCode);
        Assert.Equal(first.Output, second.Output);
    }

    [Fact]
    public async Task The_whole_journal_is_shown_on_request()
    {
        Assert.DoesNotContain("| 33 ", (await SampleRun.WithAsync()).Output, StringComparison.Ordinal);
        Assert.Contains("| 33 ", (await SampleRun.WithAsync("--journal")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Unknown language: fr. Languages: kk, ru, en.", "--lang", "fr")]
    [InlineData("Белгісіз тіл", "--lang", "fr")]
    [InlineData("Unknown language", "--lang")]
    [InlineData("Unknown option: '--loud'", "--loud")]
    [InlineData("Неизвестный параметр: '--loud'", "--loud", "--lang", "ru")]
    public async Task A_wrong_command_line_is_refused(string message, params string[] arguments)
    {
        SampleRun run = await SampleRun.WithAsync(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_names_the_options()
    {
        SampleRun run = await SampleRun.WithAsync("--help", "--lang", "kk");

        Assert.Equal(0, run.ExitCode);
        Assert.All(["--lang kk|ru|en", "--journal", "--help"], option => Assert.Contains(option, run.Output, StringComparison.Ordinal));
    }

    [GeneratedRegex("[\\u2500-\\u257F]")]
    private static partial Regex BoxDrawing();

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex LatinWord();

    [GeneratedRegex("\\b[0-9a-f]{8,64}\\b")]
    private static partial Regex HexadecimalCode();

    [GeneratedRegex("\\b[0-9a-f]{64}\\b")]
    private static partial Regex HeadHash();
}
