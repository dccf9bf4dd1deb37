using System.Text.Json.Serialization;
using SelfGov.Contract.Checks;
using Xunit;

namespace SelfGov.Contract;

public sealed class WholeGetterTests
{
    private const int MoreThanWorthAWay = 100;

    private static readonly ValueShape Shape =
        new ShapeBuilder(StrictJson.OptionsFor(new AskJson())).ShapeOf(typeof(Ask));

    [Fact]
    public void An_identity_that_is_nothing_but_a_number_is_held_against_its_bounds_each_time()
    {
        for (int i = 0; i < MoreThanWorthAWay; i++)
        {
            Assert.True(IsSound(new Ask(new(i), i)));
            Assert.False(IsSound(new Ask(new(ValueShape.LargestWhole + 1), i)));
            Assert.False(IsSound(new Ask(new(-ValueShape.LargestWhole - 1), i)));
            Assert.False(IsSound(new Ask(new(i), int.MaxValue)));
        }
    }

    [Fact]
    public void In_the_end_no_box_is_made_for_it()
    {
        var ask = new Ask(new(7), 3);
        for (int i = 0; i < MoreThanWorthAWay; i++)
        {
            Assert.True(IsSound(ask));
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.True(IsSound(ask));
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static bool IsSound(Ask ask) => new ValueCheck(null).Check(Shape, ask, Pointer.Root);
}

public readonly record struct AskNumber(int Number);

public sealed record Ask(AskNumber Id, int Count);

[JsonSerializable(typeof(Ask))]
internal sealed partial class AskJson : JsonSerializerContext;
