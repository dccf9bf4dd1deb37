using NodaTime;
using SelfGov.Assemblies.Gatherings;
using SelfGov.Assemblies.Meetings;
using SelfGov.Assemblies.SeparateGatherings;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Assemblies;

/// <summary>Whatever the year, no calendar ends a story: every limit of every state has its moment.</summary>
public sealed class AnyYearTests
{
    [Theory]
    [MemberData(nameof(Years))]
    public void Random_gatherings_and_assemblies_of_any_year_are_told_to_their_end(int year)
    {
        for (int i = 0; i < TestSize.Of(1, full: 6); i++)
        {
            var seed = (uint)(year * 10 + i);
            string start = new LocalDate(year, 12, 1).PlusDays((int)(seed % 31)).ToString("uuuu-MM-dd", null) + "T10:00:00";
            RandomMeetingTests.Tell(seed, look: Ask, start: start);
            RandomGatherings.Tell(seed, Ask, start);
            RandomSeparateGatheringTests.Tell(seed, Ask, start);
        }
    }

    public static TheoryData<int> Years() => [.. Enumerable.Range(2013, 65)];

    private static void Ask<TCase>(Story<TCase> story)
        where TCase : Case => _ = story.Lifecycle.Deadlines(story.Case);
}
