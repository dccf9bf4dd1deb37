using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;
using Xunit;

namespace SelfGov.Journal.Json;

public class CanonicalJsonTests
{
    [Theory]
    [InlineData("0000000000000000", "0")]
    [InlineData("8000000000000000", "0")]
    [InlineData("0000000000000001", "5e-324")]
    [InlineData("8000000000000001", "-5e-324")]
    [InlineData("7fefffffffffffff", "1.7976931348623157e+308")]
    [InlineData("ffefffffffffffff", "-1.7976931348623157e+308")]
    [InlineData("4340000000000000", "9007199254740992")]
    [InlineData("c340000000000000", "-9007199254740992")]
    [InlineData("4430000000000000", "295147905179352830000")]
    [InlineData("44b52d02c7e14af5", "9.999999999999997e+22")]
    [InlineData("44b52d02c7e14af6", "1e+23")]
    [InlineData("44b52d02c7e14af7", "1.0000000000000001e+23")]
    [InlineData("444b1ae4d6e2ef4e", "999999999999999700000")]
    [InlineData("444b1ae4d6e2ef4f", "999999999999999900000")]
    [InlineData("444b1ae4d6e2ef50", "1e+21")]
    [InlineData("3eb0c6f7a0b5ed8c", "9.999999999999997e-7")]
    [InlineData("3eb0c6f7a0b5ed8d", "0.000001")]
    [InlineData("41b3de4355555553", "333333333.3333332")]
    [InlineData("41b3de4355555554", "333333333.33333325")]
    [InlineData("41b3de4355555555", "333333333.3333333")]
    [InlineData("41b3de4355555556", "333333333.3333334")]
    [InlineData("41b3de4355555557", "333333333.33333343")]
    [InlineData("becbf647612f3696", "-0.0000033333333333333333")]
    [InlineData("43143ff3c1cb0959", "1424953923781206.2")]
    public void A_number_has_the_form_of_Appendix_B_of_the_RFC(string bits, string expected)
    {
        double number = BitConverter.UInt64BitsToDouble(ulong.Parse(bits, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
        Assert.Equal(expected, CanonicalJson.Of(number));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void A_number_that_JSON_cannot_express_is_refused(double number) =>
        Assert.Throws<FormatException>(() => CanonicalJson.Of(number));

    [Fact]
    public void The_example_of_section_3_2_2_of_the_RFC_has_the_bytes_of_section_3_2_4()
    {
        const string Json = """
            {
              "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
              "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
              "literals": [null, true, false]
            }
            """;
        const string Expected =
            "7b226c69746572616c73223a5b6e756c6c2c747275652c66616c73655d2c226e756d62657273223a5b3333333333333333332e333333333333332c" +
            "31652b33302c342e352c302e3030322c31652d32375d2c22737472696e67223a22e282ac245c75303030665c6e4127425c225c5c5c5c5c222f227d";
        Assert.Equal(Expected, Convert.ToHexStringLower(CanonicalJson.Of(Encoding.UTF8.GetBytes(Json))));
    }

    [Fact]
    public void Properties_are_sorted_as_in_the_example_of_section_3_2_3_of_the_RFC()
    {
        const string Json = """
            {
              "\u20ac": "Euro Sign",
              "\r": "Carriage Return",
              "\ufb33": "Hebrew Letter Dalet With Dagesh",
              "1": "One",
              "\ud83d\ude00": "Emoji: Grinning Face",
              "\u0080": "Control",
              "\u00f6": "Latin Small Letter O With Diaeresis"
            }
            """;
        using JsonDocument canonical = JsonDocument.Parse(CanonicalJson.Of(Json));
        Assert.Equal(
            [
                "Carriage Return", "One", "Control", "Latin Small Letter O With Diaeresis", "Euro Sign", "Emoji: Grinning Face",
                "Hebrew Letter Dalet With Dagesh",
            ],
            canonical.RootElement.EnumerateObject().Select(property => property.Value.GetString()));
    }

    [Theory]
    [InlineData("""{ "b" : [ 1 , { "d" : { } , "c" : [ ] } ] , "a" : "ұ" }""", """{"a":"ұ","b":[1,{"c":[],"d":{}}]}""")]
    [InlineData(" \"\\u0000\\u001f\\u007f\\u2028\\b\\t\\n\\f\\r\" ", "\"\\u0000\\u001f\u007f\u2028\\b\\t\\n\\f\\r\"")]
    [InlineData("-0.0", "0")]
    public void White_space_order_and_needless_escapes_go(string json, string expected) => Assert.Equal(expected, CanonicalJson.Of(json));

    [Theory]
    [InlineData("""{"a":1,"b":2,"\u0061":3}""", "'a' occurs twice")]
    [InlineData("\"\\ud800\"", "surrogate")]
    [InlineData("1e400", "1e400")]
    [InlineData("NaN", "JSON")]
    [InlineData("", "JSON")]
    [InlineData("{} {}", "JSON")]
    [InlineData("[1,]", "JSON")]
    [InlineData("/* no */ 1", "JSON")]
    public void Text_without_a_canonical_form_is_refused_with_the_reason(string json, string reason) =>
        Assert.Contains(reason, Assert.Throws<FormatException>(() => CanonicalJson.Of(json)).Message, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void A_lone_surrogate_is_named() =>
        Assert.Contains("U+D800", Assert.Throws<FormatException>(() => CanonicalJson.Of("\"\ud800\"")).Message, StringComparison.Ordinal);

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_refused() =>
        Assert.Throws<FormatException>(() => CanonicalJson.Of([(byte)'"', 0xff, (byte)'"']));

    [Fact]
    public void The_canonical_form_of_a_canonical_form_is_itself() =>
        Gen.Dictionary(Gen.String[Gen.Char['\u0001', '\ud7ff'], 0, 6], Gen.Double.Where(double.IsFinite)).Sample(members =>
        {
            string json = CanonicalJson.Of(Write(members));
            Assert.Equal(json, CanonicalJson.Of(json));
            Assert.Equal(json, CanonicalJson.Of(Write(members.Reverse())));
        });

    [Fact]
    public void A_canonical_number_is_the_same_number() =>
        Gen.Double.Where(double.IsFinite).Sample(number =>
            double.Parse(CanonicalJson.Of(number), CultureInfo.InvariantCulture).Equals(number == 0 ? 0 : number));

    [Theory]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("79228162514264337593543950334.5")]
    [InlineData("9223372036854775807")]
    [InlineData("-9223372036854775808")]
    [InlineData("9007199254740993")]
    [InlineData("1.0000000000000000000000000001")]
    [InlineData("999999999999999.99")]
    [InlineData("123456789012345678901234567890123456789012345678901234567890")]
    [InlineData("1e-400")]
    [InlineData("-1e-99999999999999999999")]
    [InlineData("1.7976931348623157081e308")]
    public void A_number_that_would_become_another_is_refused_by_name(string number)
    {
        string told = Assert.Throws<FormatException>(() => CanonicalJson.ExactlyOf(Encoding.UTF8.GetBytes($"[{number}]"))).Message;
        Assert.Contains(number, told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-0", "0")]
    [InlineData("-0.0e5", "0")]
    [InlineData("0e-99999999999999999999", "0")]
    [InlineData("1.10", "1.1")]
    [InlineData("0.0000000000000000000000000001", "1e-28")]
    [InlineData("70000000000000000000000000000", "7e+28")]
    [InlineData("100e-2", "1")]
    [InlineData("1E300", "1e+300")]
    [InlineData("5e-324", "5e-324")]
    [InlineData("9007199254740992", "9007199254740992")]
    public void A_number_that_stays_the_same_is_written_in_its_one_form(string number, string canonical) =>
        Assert.Equal(canonical, CanonicalJson.ExactlyOf(Encoding.UTF8.GetBytes(number)));

    [Fact]
    public void A_decimal_is_refused_or_read_back_as_the_same() => Gen.Decimal.Sample(number =>
    {
        try
        {
            string canonical = CanonicalJson.ExactlyOf(JsonSerializer.SerializeToUtf8Bytes(number));
            Assert.Equal(number, JsonSerializer.Deserialize<decimal>(canonical));
        }
        catch (FormatException refused)
        {
            Assert.Contains(number.ToString(CultureInfo.InvariantCulture), refused.Message, StringComparison.Ordinal);
        }
    });

    private static string Write(IEnumerable<KeyValuePair<string, double>> members) =>
        "{" + string.Join(", ", members.Select(member =>
            $"{JsonSerializer.Serialize(member.Key)}: {member.Value.ToString("R", CultureInfo.InvariantCulture)}")) + "}";
}
