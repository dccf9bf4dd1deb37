using System.Text;
using Xunit;

namespace OkrugYear;

public sealed class ErasureTests(ToldStories stories)
{
    [Theory]
    [InlineData("kk", "18-баптың 1) тармақшасы", "жойылған", "Тексерілді: 61 жазба")]
    [InlineData("ru", "пп. 1) ст. 18", "уничтожено", "Проверено: записей 61")]
    [InlineData("en", "art. 18.1)", "erased", "Verified: 61 entries")]
    public async Task The_names_are_gone_and_the_journal_stays_intact_and_complete(
        string language, string basis, string gone, string verified)
    {
        using TestFolder folder = await stories.CopyAsync();

        SampleRun run = await folder.RunAsync("--erase", "--lang", language);

        Assert.Empty(run.Error);
        Assert.Contains("Айгерім Сәрсенова", run.Output, StringComparison.Ordinal);
        Assert.Contains(basis, run.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("Тілеу Байжанов", run.Output, StringComparison.Ordinal);

        // Four candidates with a name and a day of birth; seven comments with a name and a text.
        Assert.Equal(4 + 7, run.Output.Split('\n').Count(line => line.Split('|').Count(cell => cell.Trim() == gone) == 2));
        Assert.Contains(verified, run.Output, StringComparison.Ordinal);
        Assert.Contains("17.09.2023", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_name_is_left_in_the_files()
    {
        using TestFolder folder = await stories.CopyAsync();
        string[] personal = ["Сәрсенова", "Байжанов", "Ахметова", "Есенова", "Көпір тозған", "Жоспар нашар", "Қарды таңғы"];
        foreach (string words in personal)
        {
            Assert.True(await HoldsAsync(folder, words), words);
        }

        await folder.RunAsync("--erase");

        foreach (string words in personal)
        {
            Assert.False(await HoldsAsync(folder, words), words);
        }
    }

    [Fact]
    public async Task Erased_twice_the_second_run_changes_nothing()
    {
        using TestFolder folder = await stories.CopyAsync();
        await folder.RunAsync("--erase");
        string[] facts = await folder.FactsAsync();

        SampleRun run = await folder.RunAsync("--erase");

        Assert.Contains("The personal data were destroyed before; this run changes nothing:", run.Output, StringComparison.Ordinal);
        Assert.Equal(facts, await folder.FactsAsync());
    }

    [Fact]
    public async Task The_record_of_an_erased_case_names_no_candidate()
    {
        using TestFolder folder = await stories.CopyAsync();
        await folder.RunAsync("--erase");

        SampleRun run = await folder.RunAsync("--journal");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("personal data destroyed", run.Output, StringComparison.Ordinal);
        Assert.All(
            ["Ospanov", "Sarsenova", "Kassymova", "Tursynov", "Akhmetova", "Ахметова", "Көпір"],
            name => Assert.DoesNotContain(name, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Before_the_election_is_over_nothing_is_destroyed()
    {
        using TestFolder folder = new();
        await folder.RunAsync("--until", "16");
        string[] facts = await folder.FactsAsync();

        SampleRun run = await folder.RunAsync("--erase");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("the personal data are still needed", run.Error, StringComparison.Ordinal);
        Assert.Equal(facts, await folder.FactsAsync());
    }

    private static async Task<bool> HoldsAsync(TestFolder folder, string name)
    {
        foreach (string file in Directory.EnumerateFiles(folder.Path))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes);
            if (bytes.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(name)) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
