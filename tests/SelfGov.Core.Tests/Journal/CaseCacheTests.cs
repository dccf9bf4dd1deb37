using SelfGov.Cases;
using SelfGov.Cases.Recording;
using SelfGov.Cases.Weighing;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Journal;

public class CaseCacheTests
{
    private static readonly long Weight = new CaseMeasure().Weigh(Recorded(), 0, new object(), () => null);
    private readonly CaseMemory memory = new(Weight * 7 / 2);
    private readonly CaseCache<Petition> cache;

    public CaseCacheTests() => cache = new(memory);

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
    public void No_more_cases_are_kept_than_the_memory_has_room_for()
    {
        for (int i = 0; i < 30; i++)
        {
            Know($"case-{i}");
        }

        Assert.Equal((3, 3 * Weight), (cache.Count, memory.Held));
    }

    [Fact]
    public void With_a_bound_of_nothing_a_case_is_there_for_those_who_write_to_it_and_gone_with_the_last()
    {
        var none = new CaseMemory(0);
        var empty = new CaseCache<Petition>(none);
        CachedCase<Petition> one = empty.Enter(new CaseId("one"));
        one.Known = Recorded();
        Assert.Same(one, empty.Enter(new CaseId("one")));
        empty.Leave(one);
        Assert.NotNull(one.Known);
        empty.Leave(one);
        empty[new CaseId("read")].Known = Recorded();
        Assert.Equal((0, 0L), (empty.Count, none.Held));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CaseMemory(-1));
    }

    [Fact]
    public void Kinds_of_cases_share_one_bound_and_one_whose_personal_data_were_destroyed_counts_no_more()
    {
        var other = new CaseCache<Petition>(memory);
        for (int i = 0; i < 30; i++)
        {
            Know($"case-{i}");
            CachedCase<Petition> elsewhere = other[new CaseId($"case-{i}")];
            elsewhere.Known = Recorded();
        }

        Assert.Equal(3, cache.Count + other.Count);
        CachedCase<Petition> erased = Know("erased");
        long before = memory.Held;
        erased.Known = null;
        Assert.Equal(before - Weight, memory.Held);
    }

    [Fact]
    public void What_is_held_is_counted_right_while_many_write_at_once()
    {
        Parallel.For(0, 20_000, i =>
        {
            CachedCase<Petition> cached = cache.Enter(new CaseId($"case-{i % 50}"));
            cached.Known = Recorded();
            cache.Leave(cached);
        });
        Know("last");
        Assert.InRange(memory.Held, 0, memory.Bytes);
        Assert.InRange(cache.Count, 1, 3);
    }

    [Fact]
    public void Parts_of_a_memory_have_one_bound_and_each_lets_go_of_its_own_alone()
    {
        CaseMemory part = memory.Part();
        var ofPart = new CaseCache<Petition>(part);
        for (int i = 0; i < 30; i++)
        {
            Know($"case-{i}");
            ofPart[new CaseId($"case-{i}")].Known = Recorded();
        }

        Assert.Equal((3, 3 * Weight, 3 * Weight), (cache.Count + ofPart.Count, memory.Held, part.Held));
        Know("stays");
        CachedCase<Petition> goes = ofPart[new CaseId("goes")];
        goes.Known = Recorded();
        int left = cache.Count;
        part.End();
        Assert.Equal((0, left, left * Weight), (ofPart.Count, cache.Count, memory.Held));
        Assert.Null(goes.Known);

        // Whoever goes on with it keeps nothing.
        goes.Known = Recorded();
        ofPart[new CaseId("late")].Known = Recorded();
        Assert.Equal((0, left * Weight), (ofPart.Count, memory.Held));
        Know("next");
        Assert.Equal((left + 1, (left + 1) * Weight), (cache.Count, memory.Held));
    }

    [Fact]
    public void What_parts_have_let_go_is_not_held_however_many_come_and_go()
    {
        var roomy = new CaseMemory(Weight * 100_000);
        var stays = new CaseCache<Petition>(roomy);
        stays[new CaseId("stays")].Known = Recorded();
        long held = roomy.Held;
        var gone = new List<WeakReference>();
        Parallel.For(0, 400, i =>
        {
            CaseMemory part = roomy.Part();
            var ofPart = new CaseCache<Petition>(part);
            for (int each = 0; each < 10; each++)
            {
                ofPart[new CaseId($"case-{each}")].Known = Recorded();
            }

            part.End();
            lock (gone)
            {
                gone.Add(new WeakReference(ofPart));
            }
        });
        GC.Collect();
        Assert.InRange(gone.Count(each => each.IsAlive), 0, 250);
        Assert.Equal((1, held), (stays.Count, roomy.Held));
    }

    [Fact]
    public void What_is_held_is_counted_right_while_parts_end()
    {
        Parallel.For(0, 2_000, i =>
        {
            CaseMemory part = memory.Part();
            var ofPart = new CaseCache<Petition>(part);
            Parallel.Invoke(
                () => ofPart[new CaseId("one")].Known = Recorded(),
                () => Know($"case-{i % 50}"),
                part.End);
        });
        Assert.Equal(cache.Count * Weight, memory.Held);
        Assert.InRange(cache.Count, 0, 3);
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
