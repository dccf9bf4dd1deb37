using NodaTime;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Hearings.GivenHearing;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Hearings;

public sealed class HearingGrowthTests
{
    private static readonly int Many = TestSize.Of(20_000, full: 100_000);

    // Bytes are counted and not time: they are the same on a slow machine. A persistent list of 100,000 copies a path of some 17 nodes, of
    // 20,000 one of some 15; a list that is copied whole would be 200 times as long as the hundredth.
    [Xunit.Fact]
    public void A_comment_after_many_thousands_allocates_about_what_the_hundredth_did()
    {
        Lifecycle<PublicHearing, HearingState> lifecycle = HearingLifecycle.Under(Profile("EM2"));
        PublicHearing hearing = Open().Case;
        var context = new Context(Stories.Local("2026-03-11T10:00:00"), new Actor("person-1", HearingSecretary));
        long hundredth = 0;
        for (int i = 1; i < Many; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            hearing = ((Decision<PublicHearing>.Accepted)lifecycle.Decide(hearing, Written("Dust", "resident-" + i), context)).Next;
            hundredth = i == 100 ? GC.GetAllocatedBytesForCurrentThread() - before : hundredth;
        }

        long start = GC.GetAllocatedBytesForCurrentThread();
        hearing = ((Decision<PublicHearing>.Accepted)lifecycle.Decide(hearing, Written("Dust", "resident-0"), context)).Next;
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - start, 1, 4 * hundredth);
        Assert.Equal((Many, Many), (hearing.Comments.Count, hearing.Comments.Unanswered));
    }
}
