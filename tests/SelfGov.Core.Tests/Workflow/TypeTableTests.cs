using Xunit;

namespace SelfGov.Workflow;

public class TypeTableTests
{
    [Fact]
    public void Every_type_of_a_list_of_any_length_is_found_at_its_place_and_no_other_type_is()
    {
        Type[] all = [.. typeof(object).Assembly.GetTypes().Take(600)];
        for (int count = 0; count <= 300; count = count < 20 ? count + 1 : count + 40)
        {
            var table = new TypeTable(all[..count]);
            Assert.Equal(Enumerable.Range(0, count), all[..count].Select(table.PlaceOf));
            Assert.All(all[count..], stranger => Assert.Equal(-1, table.PlaceOf(stranger)));
        }
    }

    [Fact]
    public void Asking_allocates_nothing()
    {
        var table = new TypeTable([typeof(int), typeof(string)]);
        table.PlaceOf(typeof(string));
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
        {
            table.PlaceOf(typeof(string));
            table.PlaceOf(typeof(long));
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }
}
