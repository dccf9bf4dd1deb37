using System.Text.RegularExpressions;
using Xunit;

namespace OkrugYear;

public sealed partial class SampleTests(ToldStories stories)
{
    [Theory]
    [InlineData("kk", "Тексерілді: 60 жазба, хештер тізбегі бүтін.")]
    [InlineData("ru", "Проверено: записей 60, цепочка хешей цела.")]
    [InlineData("en", "Verified: 60 entries, the chain of hashes is intact.")]
    public void The_election_is_told_to_its_end_in_every_language(string language, string verified)
    {
        SampleRun run = stories.In(language);

        Assert.Empty(run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(verified, run.Output, StringComparison.Ordinal);

        // The dates that the commission published: vote, close of nomination, close of registration.
        Assert.All(
            ["17.09.2023", "22.08.2023 18:00", "27.08.2023 18:00"], date => Assert.Contains(date, run.Output, StringComparison.Ordinal));
        Assert.Contains("233 + 197 + 9 + 5 = 444", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kk", "жылдық есеп бекітілді", "хаттамаға қол қойылмаған", "аудандық бюджет туралы шешімге қол қойылған болуға тиіс",
        "12.10.2021 – 13.10.2021 аралығында")]
    [InlineData("ru", "годовой отчёт утверждён", "протокол не подписан", "решение о районном бюджете должно быть подписано",
        "с 12.10.2021 по 13.10.2021")]
    [InlineData("en", "annual report approved", "the protocol is not signed", "the decision on the district budget must be signed",
        "from 12.10.2021 to 13.10.2021")]
    public void The_budget_is_told_to_its_report_in_every_language(
        string language, string report, string notProved, string refused, string days)
    {
        SampleRun run = stories.In(language);

        Assert.All([report, notProved, refused], words => Assert.Contains(words, run.Output, StringComparison.Ordinal));

        // An old agreement: another document, before it, used already.
        Assert.All([days, "39-3"], words => Assert.Contains(words, run.Output, StringComparison.Ordinal));

        // The calendar, the last day to follow the district budget, the approved and the clarified sum.
        Assert.All(["| D16 ", "| 18.04.2022 ", "46360.0", "51872.4", "-312.4"],
            words => Assert.Contains(words, run.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("kk", "№ 3: қайталама", "№ 2: авторы жоқ", "№ 5: кеш түсті", "жауапсыз 3: № 1, 4, 6",
        "21-баптың", "# Хаттама: ", "ішінара қабылданды")]
    [InlineData("ru", "№ 3: повтор", "№ 2: без автора", "№ 5: поступило поздно", "без ответа 3: № 1, 4, 6",
        "ст. 21", "# Протокол: ", "принято частично")]
    [InlineData("en", "№ 3: duplicate", "№ 2: no author", "№ 5: too late", "3 without an answer: No. 1, 4, 6",
        "art. 21(2)4)", "# Record: ", "partly accepted")]
    public void The_hearing_is_told_to_its_published_record_in_every_language(string language, params string[] told)
    {
        string output = stories.In(language).Output;
        string chapters = output[output.IndexOf("-- 5. ", StringComparison.Ordinal)..output.IndexOf("-- 7. ", StringComparison.Ordinal)];

        Assert.All(told, words => Assert.Contains(words, chapters, StringComparison.Ordinal));

        // The document keeps the words of participants as they were said, in every language; the letter counts by its postmark.
        Assert.All(["Көпір тозған, жөндеу жоспарда жоқ.", "| 6 | Тілеу Байжанов | "],
            words => Assert.Contains(words, chapters, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("kk", "0 – 30 аралығында", "№ 826 Жарлық, 3-тармақтың 3)", "Қарды таңғы жетіге дейін")]
    [InlineData("ru", "от 0 до 30", "пп. 3) п. 3", "Снег надо убирать")]
    [InlineData("en", "from 0 to 30", "para. 3.3)", "Snow should be cleared")]
    public void The_akim_reports_in_a_quarter_of_the_time(string language, params string[] told)
    {
        string output = stories.In(language).Output;
        string chapter = output[output.IndexOf("-- 12. ", StringComparison.Ordinal)..output.IndexOf("-- 13. ", StringComparison.Ordinal)];

        Assert.All(told, words => Assert.Contains(words, chapter, StringComparison.Ordinal));
    }

    [Fact]
    public void The_record_lists_all_cases()
    {
        string record = stories.In("en").Output[stories.In("en").Output.IndexOf("-- 23. ", StringComparison.Ordinal)..];

        Assert.Equal(7, record.Split('\n').Count(line => line.Contains("| intact |", StringComparison.Ordinal)));
        Assert.Contains("| annual report approved | 50 ", record, StringComparison.Ordinal);
        Assert.Contains("| closed                 | 28 ", record, StringComparison.Ordinal);
        Assert.Contains("| closed                 | 15 ", record, StringComparison.Ordinal);
        Assert.Contains("| in office              | 60 ", record, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kk", "113-5-баптың", "36-2-бап", "4-баптың")]
    [InlineData("ru", "п. 6 ст. 113-5", "ст. 36-2", "пп. 1) п. 4 ст. 4")]
    [InlineData("en", "art. 113-5(6)", "art. 36-2", "art. 4(4)1)")]
    public void The_refused_candidate_is_given_every_reason_with_its_article(string language, params string[] articles)
    {
        SampleRun run = stories.In(language);

        Assert.All(articles, article => Assert.Contains(article, run.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("kk")]
    [InlineData("ru")]
    [InlineData("en")]
    public void Redirected_output_is_plain_text_of_a_hundred_columns(string language)
    {
        SampleRun run = stories.In(language);

        Assert.DoesNotContain('\u001b', run.Output);
        Assert.DoesNotMatch(BoxDrawing(), run.Output);
        Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= 100 && !line.EndsWith(' '), line));
    }

    [Theory]
    [InlineData("kk")]
    [InlineData("ru")]
    public async Task Kazakh_and_Russian_readers_meet_no_word_in_Latin_letters(string language)
    {
        using TestFolder folder = new();
        SampleRun[] runs =
        [
            stories.In(language),
            await folder.RunAsync("--lang", language, "--until", "19"),
            await folder.RunAsync("--lang", language),
            await folder.RunAsync("--lang", language),
            await folder.RunAsync("--lang", language, "--erase"),
            await folder.RunAsync("--lang", language, "--erase"),
            await folder.RunAsync("--lang", language, "--journal"),
        ];

        Assert.All(runs, run =>
        {
            Assert.Equal(0, run.ExitCode);
            string words = run.Output;
            foreach (Regex code in new[] { NamedFile(), HexadecimalCode(), CalendarCode(), LineBreak() })
            {
                words = code.Replace(words, string.Empty);
            }

            Assert.Empty(LatinWord().Matches(words).Select(match => match.Value));
        });
    }

    [Fact]
    public async Task The_facts_are_the_same_whatever_the_language()
    {
        string[] facts = await stories.FolderOf("kk").FactsAsync();

        Assert.Equal(50 + 14 + 14 + 28 + 15 + 14 + 60, facts.Length);
        Assert.Equal(facts, await stories.FolderOf("ru").FactsAsync());
        Assert.Equal(facts, await stories.FolderOf("en").FactsAsync());
    }

    [Fact]
    public async Task The_database_is_made_in_the_current_folder_and_English_is_the_default()
    {
        using TestFolder folder = new();

        SampleRun run = await SampleRun.AsProcessAsync(folder.Path, int.MaxValue, "--journal");

        Assert.Empty(run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.True(File.Exists(folder.Database) && File.Exists(folder.Checkpoint));
        Assert.Contains("The journal is kept in okrug.db in the current folder.", run.Output, StringComparison.Ordinal);
        Assert.Equal(ChaptersOf(stories.In("en")), ChaptersOf(run));
    }

    [Fact]
    public async Task The_whole_journal_is_shown_on_request()
    {
        using TestFolder folder = await stories.CopyAsync();

        Assert.DoesNotContain("| 33 ", (await folder.RunAsync()).Output, StringComparison.Ordinal);
        Assert.Contains("| 33 ", (await folder.RunAsync("--journal")).Output, StringComparison.Ordinal);
    }

    /// <summary>The chapters; hashes, which differ with the salts of personal data, are masked.</summary>
    private static string ChaptersOf(SampleRun run) =>
        HexadecimalCode().Replace(run.Output[run.Output.IndexOf("-- 1. ", StringComparison.Ordinal)..], "#");

    [GeneratedRegex("[\\u2500-\\u257F]")]
    private static partial Regex BoxDrawing();

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex LatinWord();

    [GeneratedRegex("/\\S*okrug\\.db")]
    private static partial Regex NamedFile();

    [GeneratedRegex("\\b[0-9a-f]{8,64}\\b")]
    private static partial Regex HexadecimalCode();

    /// <summary>A line break in the cell of a Markdown table.</summary>
    [GeneratedRegex("<br>")]
    private static partial Regex LineBreak();

    [GeneratedRegex("\\bD[0-9]{1,2}\\b")]
    private static partial Regex CalendarCode();
}
