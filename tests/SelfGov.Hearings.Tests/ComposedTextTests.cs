using System.Diagnostics;
using SelfGov.Hearings.Comments;
using Xunit;
using static SelfGov.Hearings.GivenHearing;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Hearings;

/// <summary>A letter written as one character or as a letter and a mark is the same, with and without culture data.</summary>
public sealed class ComposedTextTests
{
    private const string Mode = "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT";

    /// <summary>A word with its letters composed, and the same with the marks apart.</summary>
    public static TheoryData<string, string> Words => new()
    {
        { "\u0439", "\u0438\u0306" },
        { "\u0419", "\u0418\u0306" },
        { "\u0451", "\u0435\u0308" },
        { "\u0401", "\u0415\u0308" },
        { "\u0457", "\u0456\u0308" },
        { "\u0407", "\u0406\u0308" },
        { "\u0417\u0435\u043B\u0451\u043D\u044B\u0439 \u0439\u043E\u0434",
            "\u0417\u0435\u043B\u0435\u0308\u043D\u044B\u0438\u0306 \u0438\u0306\u043E\u0434" },
        { "\u04D9\u0439\u0435\u043B \u049B\u04B1\u0439 \u0493\u043E\u0439",
            "\u04D9\u0438\u0306\u0435\u043B \u049B\u04B1\u0438\u0306 \u0493\u043E\u0438\u0306" },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public void A_word_is_the_same_text_however_its_letters_are_written(string composed, string decomposed)
    {
        Story<PublicHearing> story = Open().Accepts(Written(composed), HearingParticipant).Accepts(Written(decomposed), HearingParticipant)
            .Accepts(Written(decomposed.ToUpperInvariant()), HearingParticipant);
        Assert.Equal(
            [null, SetAsideReason.Duplicate, SetAsideReason.Duplicate], story.Case.Comments.Select(comment => comment.SetAside));
    }

    [Xunit.Fact]
    public void Other_letters_stay_apart_and_a_mark_alone_is_itself()
    {
        Story<PublicHearing> story = Open();
        string[] different =
            ["\u0438", "\u0439", "\u0438\u0308", "\u0435", "\u0451", "\u0435\u0306", "\u0456", "\u0306\u0438", "\u0438\u0306\u0306"];
        foreach (string text in different)
        {
            story.Accepts(Written("a " + text), HearingParticipant);
        }

        Assert.All(story.Case.Comments, comment => Assert.Null(comment.SetAside));
    }

    // The tests of this class run again in a process of each mode; without the variable the mode is that of the build.
    [Theory]
    [InlineData("1")]
    [InlineData("0")]
    public async Task It_is_so_with_the_culture_data_and_without(string invariant)
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable(Mode) is not null, "This is the process of one mode.");
        CancellationToken token = TestContext.Current.CancellationToken;
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in (string[])
            [
                typeof(ComposedTextTests).Assembly.Location, "-noColor", "-method",
                $"{typeof(ComposedTextTests).FullName}.{nameof(A_word_is_the_same_text_however_its_letters_are_written)}",
            ])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment[Mode] = invariant;
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync(token);
        string output = await process.StandardOutput.ReadToEndAsync(token);
        await process.WaitForExitAsync(token);
        Assert.SkipWhen(
            invariant == "0" && (output + await errors).Contains("ICU", StringComparison.Ordinal), "This machine has no culture data.");
        Assert.True(process.ExitCode == 0, output + await errors);
        Assert.Contains($"Total: {Words.Count}, Errors: 0, Failed: 0", output, StringComparison.Ordinal);
    }
}
