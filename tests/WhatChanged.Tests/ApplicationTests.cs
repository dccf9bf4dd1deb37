using Xunit;

namespace WhatChanged;

public sealed class ApplicationTests
{
    private static string Documents => Path.Combine(AppContext.BaseDirectory, "docs");

    public static TheoryData<string> FileNames => new(GeneratedDocument.All.Select(document => document.FileName));

    [Theory]
    [MemberData(nameof(FileNames))]
    public void Every_generated_document_is_up_to_date(string fileName) => Assert.True(
        GeneratedDocument.All.Single(document => document.FileName == fileName).IsUpToDateIn(Documents),
        $"docs/law/{fileName} is not up to date. To renew it: {GeneratedDocument.Command}");

    [Theory]
    [MemberData(nameof(FileNames))]
    public void A_document_says_first_that_it_is_generated_and_by_which_command_and_ends_its_lines_with_LF(string fileName)
    {
        string text = GeneratedDocument.All.Single(document => document.FileName == fileName).Text;
        Assert.StartsWith(
            $"<!-- Generated from the code. Do not edit; renew it with: {GeneratedDocument.Command} -->\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("(no ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_check_names_the_stale_document_and_fails_and_writing_renews_it()
    {
        string directory = Directory.CreateTempSubdirectory().FullName;
        try
        {
            Assert.Equal((0, string.Empty), (Run("docs", directory).Code, Run("check", directory).Error));
            File.AppendAllText(Path.Combine(directory, "elections.md"), "edited\n");
            File.Delete(Path.Combine(directory, "budget-editions.md"));
            (int code, _, string error) = Run("check", directory);
            Assert.Equal(1, code);
            Assert.Equal(
                $"elections.md is not up to date. To renew it: {GeneratedDocument.Command}\n"
                    + $"budget-editions.md is not up to date. To renew it: {GeneratedDocument.Command}\n",
                error);
            Run("docs", directory);
            Assert.Equal(0, Run("check", directory).Code);
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    [Fact]
    public void Two_editions_show_what_changed_with_the_articles_and_the_effect_on_a_calendar()
    {
        (int code, string output, string error) = Run("d3", "D4");
        Assert.Equal((0, string.Empty), (code, error));
        Assert.Contains(
            "| after a tie | repeat elections; 113-9(2) | repeat voting; 113-9(1) | value changed |", output, StringComparison.Ordinal);
        Assert.Contains("| 21 days later |", output, StringComparison.Ordinal);
        Assert.Contains("| позже на 21 день |", Run("D3", "D4", "--lang", "ru").Output, StringComparison.Ordinal);
        Assert.Contains("| 21 күнге кешірек |", Run("--lang", "kk", "D3", "D4").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Editions_of_different_procedures_are_compared_without_a_calendar() =>
        Assert.DoesNotContain("| Step |", Run("B0", "B1").Output, StringComparison.Ordinal);

    [Fact]
    public void A_wrong_request_is_answered_with_the_usage_and_the_editions_that_are_known()
    {
        (int code, _, string error) = Run("D3", "D9");
        Assert.Equal(2, code);
        Assert.StartsWith("Unknown edition: D9.", error, StringComparison.Ordinal);
        Assert.Contains("D1, D2, D3, D4", error, StringComparison.Ordinal);
        Assert.Equal(2, Run().Code);
        Assert.Equal(2, Run("D3", "D4", "--lang", "de").Code);
        Assert.Equal(0, Run("--help").Code);
    }

    private static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        int code = Application.Run(arguments, output, error);
        return (code, output.ToString(), error.ToString());
    }
}
