using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CsCheck;
using Xunit;

namespace SelfGov.Workflow;

public class ValueListTests
{
    private const int TenPages = 1_000;

    [Fact]
    public void Lists_are_equal_by_their_items_in_order()
    {
        ValueList<string> list = ["anna", "berik"];
        Assert.Equal(["anna", "berik"], list);
        Assert.True(list == ["anna", "berik"] && list.Equals((object)(ValueList<string>)["anna", "berik"]));
        Assert.True(list != ["berik", "anna"] && list != ["anna"] && list != ["anna", "berik", "dana"] && list != [] && list != null!);
        Assert.False(list.Equals((object)"anna"));
        Assert.True((ValueList<string>?)null == null && (ValueList<string>?)null != list);
        Assert.Equal(new Named("list", list), new Named("list", ["anna", "berik"]));
        Assert.NotEqual(new Named("list", list), new Named("list", ["berik", "anna"]));
    }

    [Fact]
    public void Equal_lists_have_one_hash_code_and_order_changes_it()
    {
        ValueList<int> list = [.. Enumerable.Range(0, TenPages)];
        Assert.Equal(list.GetHashCode(), ((ValueList<int>)[.. list]).GetHashCode());
        Assert.NotEqual(((ValueList<int>)[1, 2]).GetHashCode(), ((ValueList<int>)[2, 1]).GetHashCode());
        Assert.NotEqual(((ValueList<int>)[1, 2]).GetHashCode(), ((ValueList<int>)[1, 3]).GetHashCode());
    }

    [Fact]
    public void Adding_and_changing_leave_the_list_as_it_was()
    {
        ValueList<string> empty = [];
        ValueList<string> one = empty.With("anna");
        ValueList<string> two = one.With("berik");
        ValueList<string> changed = two.With(0, "dana");
        Assert.Empty(empty);
        Assert.Equal(["anna"], one);
        Assert.Equal(["anna", "berik"], two);
        Assert.Equal(["dana", "berik"], changed);
        Assert.Equal("[dana, berik]", changed.ToString());
        Assert.True(two is [.., "berik"]);
        Assert.Throws<ArgumentOutOfRangeException>(() => two[2]);
        Assert.Throws<ArgumentOutOfRangeException>(() => two[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => two.With(2, "dana"));
    }

    [Fact]
    public void A_list_holds_no_null()
    {
        ValueList<string> list = ["anna"];
        Assert.Throws<ArgumentNullException>(() => list.With(null!));
        Assert.Throws<ArgumentNullException>(() => list.With(0, null!));
        Assert.Contains("Item 1 of 2 is null", Assert.Throws<ArgumentException>(() => (ValueList<string>)["anna", null!]).Message);
    }

    [Fact]
    public void A_numbered_part_is_found_by_its_number_from_one()
    {
        ValueList<string> list = ["anna", "berik"];
        Assert.Equal("anna", list.Find(1));
        Assert.Equal("berik", list.Find(2));
        Assert.All([0, 3, -1, int.MinValue, int.MaxValue], number => Assert.Null(list.Find(number)));
        Assert.Null(((ValueList<string>)[]).Find(1));
        Assert.Throws<ArgumentNullException>(() => ((ValueList<string>)null!).Find(1));
    }

    [Fact]
    public void A_list_is_equal_to_another_exactly_when_their_sequences_are() =>
        Gen.Select(Gen.Int[0, 2].Array[0, 4], Gen.Int[0, 2].Array[0, 4]).Sample((first, second) =>
        {
            ValueList<int> grown = first.Aggregate((ValueList<int>)[], (list, item) => list.With(item));
            Assert.Equal(first, grown);
            Assert.Equal(first.SequenceEqual(second), grown == [.. second]);
            Assert.Equal(grown.GetHashCode(), ((ValueList<int>)[.. first]).GetHashCode());
        });

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(TenPages)]
    public void A_list_is_the_json_array_of_its_items(int size)
    {
        string[] names = [.. Enumerable.Range(0, size).Select(number => $"person \"{number}\"")];
        string array = JsonSerializer.Serialize(names, ValueListJson.Default.StringArray);
        var holder = new Holder([.. names], [new Named("inner", [.. names])], [.. Enumerable.Range(0, size)]);

        string json = JsonSerializer.Serialize(holder, ValueListJson.Default.Holder);

        Assert.Equal(
            $$"""{"names":{{array}},"parts":[{"name":"inner","names":{{array}}}],"votes":[{{string.Join(',', holder.Votes)}}]}""", json);
        Assert.Equal(holder, JsonSerializer.Deserialize(json, ValueListJson.Default.Holder));
        Assert.Equal(json, JsonSerializer.Serialize(holder, Reflected));
        Assert.Equal(holder, JsonSerializer.Deserialize<Holder>(json, Reflected));
    }

    [Theory]
    [InlineData("""{"names":["anna",null],"parts":[],"votes":[]}""", "Item 1 of a list of String is null")]
    [InlineData("""{"names":[],"parts":[null],"votes":[]}""", "Item 0 of a list of Named is null")]
    [InlineData("""{"names":[],"parts":[],"votes":[1,2,null]}""", "Item 2 of a list of Int32 is null")]
    [InlineData("""{"names":null,"parts":[],"votes":[]}""", "A list of String is a JSON array, not Null")]
    [InlineData("""{"names":{},"parts":[],"votes":[]}""", "A list of String is a JSON array, not StartObject")]
    [InlineData("""{"names":"anna","parts":[],"votes":[]}""", "A list of String is a JSON array, not String")]
    [InlineData("""{"names":[],"parts":[],"votes":["anna"]}""", "Int32")]
    [InlineData("""{"names":["anna","parts":[],"votes":[]}""", "invalid")]
    public void What_is_no_list_is_refused_by_name(string json, string message)
    {
        Assert.Contains(
            message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, ValueListJson.Default.Holder)).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Holder>(json, Reflected)).Message,
            StringComparison.Ordinal);
    }

    private static readonly JsonSerializerOptions Reflected = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    internal sealed record Named(
        string Name, [property: JsonConverter(typeof(ValueListConverter<string>))] ValueList<string> Names);

    internal sealed record Holder(
        [property: JsonConverter(typeof(ValueListConverter<string>))] ValueList<string> Names,
        [property: JsonConverter(typeof(ValueListConverter<Named>))] ValueList<Named> Parts,
        [property: JsonConverter(typeof(ValueListConverter<int>))] ValueList<int> Votes);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ValueListTests.Holder))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class ValueListJson : JsonSerializerContext;
