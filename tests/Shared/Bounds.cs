using System.Text.RegularExpressions;
using NodaTime;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Explanation;
using Xunit;

namespace SelfGov;

/// <summary>What a rule expects reads as a bound: never as a bare value, never with the word of a quantity before a day.</summary>
internal static partial class Bounds
{
    internal static void AssertReadsAsOne(Refusal refusal)
    {
        if (refusal.Expectation is { } expectation)
        {
            Assert.True(ReadsAsOne(expectation), $"{refusal.Code} expects {Languages(expectation.Text)}.");
            Assert.Equal(expectation.Text, refusal.Expected);
        }
        else if (refusal is { Kind: RefusalKind.Rule, Expected: { } expected })
        {
            Assert.False(IsBareValue(expected), $"{refusal.Code} expects the bare value {Languages(expected)}.");
        }
    }

    internal static bool ReadsAsOne(Expectation expectation)
    {
        bool isTime = expectation.Values.Any(value => value is LocalDate or LocalDateTime or LocalTime or Instant);
        Regex english = expectation.Kind switch
        {
            ExpectationKind.AtLeast => AtLeast(),
            ExpectationKind.AtMost => AtMost(),
            ExpectationKind.NotLater => NotLater(),
            ExpectationKind.NotEarlier => NotEarlier(),
            ExpectationKind.Between => Between(),
            ExpectationKind.Exactly => Exactly(),
            ExpectationKind.OneOf => OneOf(),
            _ => Anything(),
        };
        return Words(expectation.Text).All(text => !string.IsNullOrWhiteSpace(text))
            && english.IsMatch(expectation.Text.English)
            && !TwoBounds().IsMatch(expectation.Text.English)
            && !(expectation.Kind is ExpectationKind.AtLeast or ExpectationKind.AtMost
                && (isTime || Day().IsMatch(expectation.Text.English)))
            && !(expectation.Kind is ExpectationKind.NotLater or ExpectationKind.NotEarlier && !isTime)
            && !IsBareValue(expectation.Text);
    }

    /// <summary>Where a limit ends at an hour of a day, what is expected does not name the day without it.</summary>
    internal static void AssertShowsTheHour(Refusal refusal, IEnumerable<Deadline> deadlines, DateTimeZone zone)
    {
        if (refusal.Expected is not { } expected || !Words(expected).Any(text => BareDay().IsMatch(text)))
        {
            return;
        }

        foreach (LocalDateTime end in deadlines.Where(deadline => deadline.Code == refusal.Code || deadline.Basis == refusal.Basis)
            .Select(deadline => deadline.At.InZone(zone).LocalDateTime).Where(end => end.TimeOfDay != LocalTime.Midnight))
        {
            string day = Law.Words.Of(end.Date).English;
            Assert.False(
                Words(expected).Any(text => BareDay().Matches(text).Any(match => match.Value == day)),
                $"{refusal.Code} ends at {Law.Words.Of(end)} and expects {Languages(expected)}.");
        }
    }

    internal static string Languages(Words text) => string.Join(" | ", Words(text).Select(each => $"\"{each}\""));

    private static bool IsBareValue(Words text) => Words(text).Any(each => BareValue().IsMatch(each));

    private static string[] Words(Words text) => [text.Kazakh, text.Russian, text.English];

    [GeneratedRegex(@"\d\d\.\d\d\.\d{4}(?! \d\d:\d\d)")]
    private static partial Regex BareDay();

    [GeneratedRegex("^at least .")]
    private static partial Regex AtLeast();

    [GeneratedRegex("^at most .")]
    private static partial Regex AtMost();

    [GeneratedRegex("^not later than .")]
    private static partial Regex NotLater();

    [GeneratedRegex("^not earlier than .")]
    private static partial Regex NotEarlier();

    [GeneratedRegex("^from .+ to .")]
    private static partial Regex Between();

    [GeneratedRegex("^exactly .")]
    private static partial Regex Exactly();

    [GeneratedRegex("^one of: .")]
    private static partial Regex OneOf();

    [GeneratedRegex(".")]
    private static partial Regex Anything();

    // A value that says its own bound, such as a share, must not stand behind another one.
    [GeneratedRegex("(at least|at most|not later than|not earlier than|exactly|more than) (at least|at most|not |exactly|more than|from )")]
    private static partial Regex TwoBounds();

    [GeneratedRegex(@"^at (least|most) \d\d\.\d\d\.\d{4}")]
    private static partial Regex Day();

    [GeneratedRegex(@"^\d[\d.,: %–—-]*$")]
    private static partial Regex BareValue();
}
