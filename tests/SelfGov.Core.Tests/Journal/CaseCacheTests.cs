using SelfGov.Cases;
using SelfGov.Cases.Recording;
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

    [Fact]
    public void All_who_write_to_a_case_that_is_not_known_yet_take_turns()
    {
        CachedCase<Petition> one = cache.Enter(new CaseId("new"));
        CachedCase<Petition> two = cache.Enter(new CaseId("new"));
        Assert.Same(one, two);
        cache.Leave(one);
        Assert.Same(one, cache.Enter(new CaseId("new")));
        cache.Leave(one);
        cache.Leave(two);
        Assert.Equal(0, cache.Count);
    }

    [Fact]
    public void A_case_that_gave_way_while_it_was_in_use_is_kept_again_when_it_is_known_again()
    {
        CachedCase<Petition> used = cache.Enter(new CaseId("used"));
        used.Known = Recorded();
        used.IsUsed = false;
        for (int i = 0; i < 30; i++)
        {
            Know($"case-{i}");
        }

        used.Known = Recorded();
        Assert.Same(used, cache[new CaseId("used")]);
        cache.Leave(used);
        for (int i = 0; i < 30; i++)
        {
            Know($"other-{i}");
        }

        Assert.Equal(3, cache.Count);
    }

    private static RecordedCase<Petition> Recorded() => new(null!, null!, default, default, default);

    private CachedCase<Petition> Know(string id)
    {
        CachedCase<Petition> cached = cache[new CaseId(id)];
        cached.Known = Recorded();
        return cached;
    }
}
