using Microsoft.Extensions.DependencyInjection;
using SelfGov.Cases.FirstUse;
using SelfGov.Law;
using SelfGov.OtherCountry;
using Xunit;

namespace SelfGov.Cases;

/// <summary>A procedure that nobody touches costs nothing, and one that fails says why each time.</summary>
public sealed class LazyProcedureTests
{
    [Fact]
    public void To_add_a_procedure_asks_for_none_of_its_parts()
    {
        int asked = 0;
        SelfGovBuilder builder = new ServiceCollection().AddSelfGov().UseInMemoryJournal().Add(Counting(() => asked++));
        using ServiceProvider services = builder.Services.BuildServiceProvider();
        services.ValidateSelfGov();
        var cases = services.GetRequiredService<Cases<Initiative>>();
        Assert.Equal((InitiativeLifecycle.Procedure.Kind, 0), (cases.Lifecycles.Kind, asked));
        Assert.Equal([InitiativeLifecycle.Edition], cases.Lifecycles.Editions);
        Assert.NotEqual(0, asked);
    }

    [Fact]
    public void Threads_that_touch_it_first_at_the_same_time_get_the_same_parts()
    {
        for (int round = 0; round < 20; round++)
        {
            int asked = 0;
            Procedure<Initiative> procedure = Counting(() => Interlocked.Increment(ref asked));
            object[] lifecycles = new object[8];
            object[] facts = new object[8];
            Parallel.For(0, 8, new() { MaxDegreeOfParallelism = 8 }, i =>
            {
                lifecycles[i] = procedure.Lifecycles.Of(InitiativeLifecycle.Edition);
                facts[i] = procedure.Facts;
            });
            Assert.All(lifecycles, each => Assert.Same(lifecycles[0], each));
            Assert.All(facts, each => Assert.Same(facts[0], each));
            Assert.Equal(1, asked);
        }
    }

    [Fact]
    public void What_failed_once_is_made_anew_and_a_cause_is_told_each_time()
    {
        int failures = 2;
        Procedure<Initiative> procedure = Counting(() =>
        {
            if (failures-- > 0)
            {
                throw new TimeoutException($"the disk was busy {failures}");
            }
        });
        Assert.Equal("the disk was busy 1", Assert.Throws<TimeoutException>(() => procedure.Lifecycles.Editions).Message);
        Assert.Equal("the disk was busy 0", Assert.Throws<TimeoutException>(() => procedure.Lifecycles.Of(default)).Message);
        Assert.Equal([InitiativeLifecycle.Edition], procedure.Lifecycles.Editions);
    }

    [Fact]
    public void Editions_that_are_none_or_occur_twice_are_told_when_they_are_asked_for_and_those_given_at_once()
    {
        Assert.Contains("at least one", Error(() => _ = Of(() => []).Lifecycles.Editions), StringComparison.Ordinal);
        Assert.Contains(
            "occurs twice", Error(() => Of(() => [InitiativeLifecycle.Edition, InitiativeLifecycle.Edition]).Lifecycles.Of(default)),
            StringComparison.Ordinal);
        foreach (EditionId[] wrong in (EditionId[][])[[], [InitiativeLifecycle.Edition, InitiativeLifecycle.Edition]])
        {
            Assert.Throws<ArgumentException>(() => new Procedure<Initiative>(
                "i", wrong, (_, _) => null!, InitiativeJson.Default.InitiativeFact, InitiativeJson.Default.InitiativeCommand,
                (_, _) => null));
        }

        static string Error(Action act) => Assert.Throws<ArgumentException>(act).Message;
    }

    [Fact]
    public void A_part_that_asks_for_itself_is_told_so()
    {
        Once<object> once = null!;
        once = new(() => once.Value);
        Assert.Throws<InvalidOperationException>(() => once.Value);
    }

    private static Procedure<Initiative> Counting(Action asked) => Of(() =>
    {
        asked();
        return [InitiativeLifecycle.Edition];
    }, asked);

    private static Procedure<Initiative> Of(Func<IEnumerable<EditionId>> editions, Action? asked = null) => new(
        InitiativeLifecycle.Procedure.Kind,
        editions,
        (edition, _) => InitiativeLifecycle.Procedure.Lifecycles.Of(edition),
        typeof(InitiativeFact),
        typeof(InitiativeCommand),
        () =>
        {
            asked?.Invoke();
            return InitiativeJson.Default;
        },
        (_, _) => InitiativeLifecycle.Edition,
        null);
}
