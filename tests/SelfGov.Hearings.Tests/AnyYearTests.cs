using NodaTime;
using SelfGov.Kazakhstan;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Hearings;

/// <summary>Whatever the year, no calendar ends a story: every limit of every state has its moment.</summary>
public sealed class AnyYearTests
{
    private static readonly Lifecycle<PublicHearing, HearingState>[] Lifecycles =
        [.. HearingEditions.All.Select(profile => HearingLifecycle.Under(profile))];

    [Theory]
    [MemberData(nameof(Starts))]
    public void A_random_hearing_of_any_year_is_told_to_its_end(int year, int month, int day)
    {
        string start = new LocalDate(year, month, day).ToString("uuuu-MM-dd", null) + "T10:00:00";
        for (uint seed = 0; seed < TestSize.Of(1, full: 8); seed++)
        {
            RandomHearing.Tell((uint)(year * 400 + month * 31 + day) + seed, Lifecycles, story =>
            {
                _ = story.Lifecycle.Deadlines(story.Case);
                _ = HearingCalendar.Of(story.Case, KazakhstanCalendar.Work);
            }, start);
        }
    }

    // The last days of every year are where a calendar ends, and the first where it is counted back.
    public static TheoryData<int, int, int> Starts()
    {
        var starts = new TheoryData<int, int, int>();
        for (int year = 2013; year <= 2077; year++)
        {
            starts.Add(year, 1, 1);
            starts.Add(year, 1 + (year % 12), 1 + (year % 28));
            starts.Add(year, 12, 1 + (year % 31));
        }

        return starts;
    }
}
