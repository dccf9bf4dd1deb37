using System.Text;
using CsCheck;
using SelfGov.Journal.Earlier;
using Xunit;

namespace SelfGov.Journal.Json;

/// <summary>The canonical form in one pass against that of an earlier commit, token by token.</summary>
public sealed class CanonicalFormTests
{
    private const int Texts = 600_000;

    [Fact]
    public void Whatever_the_text_the_form_is_the_one_of_earlier_commits_or_the_same_refusal() => Gen.UInt.Sample(
        seed =>
        {
            var enemy = new EnemyText(seed);
            string text = enemy.Next();
            IsAsBefore(text);
            IsAsBefore(Encoding.UTF8.GetBytes(text));
            byte[] canonical = AnswerOf(() => EarlierCanonicalJson.Of(Encoding.UTF8.GetBytes(text))).Bytes ?? "[0]"u8.ToArray();
            IsAsBefore(canonical);
            IsAsBefore(enemy.Damaged(canonical));
        },
        iter: TestSize.Of(10_000, Texts));

    [Fact]
    public void Every_code_unit_has_the_form_of_earlier_commits_as_a_letter_and_as_each_escape()
    {
        for (int unit = 0; unit <= char.MaxValue; unit++)
        {
            string letter = ((char)unit).ToString();
            string text = $$"""{"a{{letter}}b":"{{letter}}","\u{{unit:x4}}":"\u{{unit:X4}}"}""";
            IsAsBefore(text);
            IsAsBefore(Encoding.UTF8.GetBytes(text));
            IsAsBefore($"\"{letter}\"");
            IsAsBefore($"\"\\u{unit:x4}\"");
        }
    }

    [Fact]
    public void Characters_beyond_the_first_plane_have_the_form_of_earlier_commits_in_order_with_those_before()
    {
        for (int scalar = 0x10000; scalar <= 0x10ffff; scalar += TestSize.Of(0x333, 1))
        {
            string letter = char.ConvertFromUtf32(scalar);
            IsAsBefore($$"""{"{{letter}}":"{{letter}}","\ufffd":1,"\ue000":2,"z":3}""");
            IsAsBefore($$"""{"z":3,"{{letter}}":"{{letter}}","{{'\ufffd'}}":1}""");
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(200)]
    public void Nesting_is_bounded_as_before(int depth)
    {
        IsAsBefore(new string('[', depth) + "1" + new string(']', depth));
        IsAsBefore(string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth));
        IsAsBefore(string.Concat(Enumerable.Repeat("[{\"\":", depth / 2)) + "[]" + string.Concat(Enumerable.Repeat("}]", depth / 2)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("\"\"")]
    [InlineData("{\"\":1}")]
    [InlineData("{\"\":1,\"\":2}")]
    [InlineData("{\"b\":1,\"a\":2,\"a\":3}")]
    [InlineData("{\"b\":1,\"a\":2,\"\\u0061\":3}")]
    [InlineData("{\"😀\":1,\"\ufb33\":2}")]
    [InlineData("{\"\ufb33\":2,\"😀\":1}")]
    [InlineData("{\"a\\n\":1,\"a \":2}")]
    [InlineData("{\"я\":1,\"а\":2,\"б\":{\"z\":1,\"y\":[{\"d\":1,\"c\":2}]}}")]
    [InlineData("\ufeff1")]
    [InlineData("[1,2,]")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{\"a\"}")]
    [InlineData("[truex]")]
    [InlineData("tru")]
    [InlineData("[1 2]")]
    [InlineData("{\"b\":1,\"a\":1e400}")]
    public void A_text_at_an_edge_has_the_form_of_earlier_commits_or_the_same_refusal(string text) => IsAsBefore(text);

    [Theory]
    [InlineData("c080")]
    [InlineData("eda080")]
    [InlineData("f4908080")]
    [InlineData("ff")]
    [InlineData("e28")]
    [InlineData("80")]
    public void Bytes_that_are_no_UTF_8_are_refused_as_before(string hex) =>
        IsAsBefore([(byte)'"', .. Convert.FromHexString(hex.Length % 2 == 0 ? hex : hex + "0"), (byte)'"']);

    [Fact]
    public void What_earlier_commits_made_canonical_is_recognised_where_no_name_needs_a_second_look()
    {
        int recognised = 0;
        int all = 0;
        for (uint seed = 0; seed < 2_000; seed++)
        {
            if (AnswerOf(() => EarlierCanonicalJson.Of(Encoding.UTF8.GetBytes(new EnemyText(seed).Next()))).Bytes is { } canonical)
            {
                all++;
                recognised += CanonicalForm.Is(canonical) ? 1 : 0;
            }
        }

        Assert.InRange(recognised, all * 8 / 10, all - 1);
        Assert.True(CanonicalForm.Is("""{"a":[1,-0.5,1e+21,"\u0000\n\"ә😀"],"я":{}}"""u8));
        Assert.False(CanonicalForm.Is("""{"b":1,"a":2}"""u8));
    }

    [Fact]
    public void Members_in_another_order_are_put_in_theirs_without_a_second_look()
    {
        byte[] json = """{"b":{"я":[{"y":1,"x":"},{"}],"а":2},"a":"\"","ә":{}}"""u8.ToArray();
        byte[] canonical = EarlierCanonicalJson.Of(json);
        Assert.True(CanonicalForm.Arrange(json));
        Assert.Equal(canonical, json);
        Assert.False(CanonicalForm.Arrange("""{"b":1,"a":2,"a":3}"""u8.ToArray()));
        string many = $"{{{string.Join(',', Enumerable.Range(0, 100).Select(each => $"\"{99 - each}\":{each}"))}}}";
        Assert.Equal(EarlierCanonicalJson.Of(many), CanonicalJson.Of(many));
    }

    private static void IsAsBefore(string text)
    {
        (string? before, string? refused) = AnswerOf(() => EarlierCanonicalJson.Of(text));
        Assert.Equal((before, refused), AnswerOf(() => CanonicalJson.Of(text)));
    }

    private static void IsAsBefore(byte[] json)
    {
        (byte[]? before, string? refused) = AnswerOf(() => EarlierCanonicalJson.Of(json));
        (byte[]? now, string? refusedNow) = AnswerOf(() => CanonicalJson.Of(json));
        Assert.Equal(refused, refusedNow);
        Assert.True(before.AsSpan().SequenceEqual(now), Encoding.UTF8.GetString(json));
        Assert.Equal(AnswerOf(() => EarlierCanonicalJson.ExactlyOf(json)), AnswerOf(() => CanonicalJson.ExactlyOf(json)));
        Assert.True(!CanonicalForm.Is(json) || json.AsSpan().SequenceEqual(before), Encoding.UTF8.GetString(json));
    }

    private static (T? Bytes, string? Refused) AnswerOf<T>(Func<T> form)
        where T : class
    {
        try
        {
            return (form(), null);
        }
        catch (FormatException refused)
        {
            return (null, refused.Message);
        }
    }
}
