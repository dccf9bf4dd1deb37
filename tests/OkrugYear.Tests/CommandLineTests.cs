using Xunit;

namespace OkrugYear;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("Unknown language: fr. Languages: kk, ru, en.", "--lang", "fr")]
    [InlineData("Белгісіз тіл", "--lang", "fr")]
    [InlineData("Unknown language", "--lang")]
    [InlineData("Unknown option: '--loud'", "--loud")]
    [InlineData("Неизвестный параметр: '--loud'", "--loud", "--lang", "ru")]
    [InlineData("There is no chapter 0. Chapters: 1 to 23.", "--until", "0")]
    [InlineData("There is no chapter 24.", "--until", "24")]
    [InlineData("Ондай тарау жоқ: бес", "--until", "бес", "--lang", "kk")]
    [InlineData("Нет такой главы: —", "--lang", "ru", "--until")]
    [InlineData("--database needs a value", "--database")]
    [InlineData("--database needs a value", "--database", "--journal")]
    [InlineData("--erase goes with neither --until nor --journal", "--erase", "--until", "3")]
    public async Task A_wrong_command_line_is_refused(string message, params string[] arguments)
    {
        SampleRun run = await SampleRun.WithAsync(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kk")]
    [InlineData("ru")]
    [InlineData("en")]
    public async Task Help_names_the_options(string language)
    {
        SampleRun run = await SampleRun.WithAsync("--help", "--lang", language);

        Assert.Equal(0, run.ExitCode);
        Assert.All(
            ["--lang kk|ru|en", "--database FILE", "--until N", "--journal", "--erase", "--help"],
            option => Assert.Contains(option, run.Output, StringComparison.Ordinal));
    }
}
