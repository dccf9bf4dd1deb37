using SelfGov.Cases;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Journal;

public class CaseCacheTests
{
    private readonly CaseCache<Petition> cache = new(3);

    [Fact]
    public void What_is_asked_for_and_never_known_is_not_kept()
    {
        for (int i = 0; i < 1_000; i++)
        {
            _ = cache[new CaseId($"nobody-{i}")];
        }

        Assert.Equal(0, cache.Count);
    }

    [Fact]
    public void No_more_cases_are_kept_than_the_cache_holds()
    {
        for (int i = 0; i < 30; i++)
        {
            Know($"case-{i}");
        }

        Assert.Equal(3, cache.Count);
    }

    [Fact]
    public void A_case_that_is_used_again_and_again_stays_while_others_come_and_go()
    {
        CachedCase<Petition> used = Know("used");
        for (int i = 0; i < 30; i++)
        {
            Know($"case-{i}");
            Assert.Same(used, cache[new CaseId("used")]);
        }
    }

    [Fact]
    public void Of_cases_that_nobody_uses_the_first_one_gives_way()
    {
        CachedCase<Petition> first = Know("first");
        CachedCase<Petition> second = Know("second");
        Know("third");
        Know("fourth");

        Assert.NotSame(first, cache[new CaseId("first")]);
        Assert.Same(second, cache[new CaseId("second")]);
    }

    private CachedCase<Petition> Know(string id)
    {
        CachedCase<Petition> cached = cache[new CaseId(id)];
        cached.Known = new RecordedCase<Petition>(null!, null!, default, default);
        return cached;
    }
}
