using CsCheck;
using Xunit;

namespace SelfGov.Kazakhstan;

public class BinTests
{
    // Published by public bodies: 090440004151, the state revenue office of Kokshetau, in the payment details on akm.sud.kz (court of
    // Akmola region); 941240001151, the National Bank, as customer on zakup.nationalbank.kz. The others are customers of the public
    // procurement portal goszakup.gov.kz, from the lists with which public programs query it.
    [Theory]
    [InlineData("090440004151")]
    [InlineData("941240001151")]
    [InlineData("000740001307")]
    [InlineData("020240002363")]
    [InlineData("140340016539")]
    [InlineData("780140000023")]
    [InlineData("980440001034")]
    [InlineData("231040023028")]
    public void A_published_number_is_read_as_it_is_written(string text)
    {
        Assert.Equal(text, Bin.Parse(text).ToString());
        Assert.Equal(text, Bin.Parse(text).Digits);
        Assert.True(Bin.TryParse(text, out var bin));
        Assert.Equal(Bin.Parse(text), bin);
    }

    [Theory]
    [InlineData("09044000415", "it has 11 characters, not 12")]
    [InlineData("0904400041511", "it has 13 characters, not 12")]
    [InlineData("", "it has 0 characters, not 12")]
    [InlineData("09044000415x", "its character 12 is not a digit")]
    [InlineData("٠90440004151", "its character 1 is not a digit")]
    [InlineData("090440004152", "its control digit does not fit")]
    public void A_text_that_is_no_number_is_refused_with_its_flaw(string text, string flaw)
    {
        var thrown = Assert.Throws<FormatException>(() => Bin.Parse(text));
        Assert.Contains($"\"{text}\"", thrown.Message, StringComparison.Ordinal);
        Assert.Contains(flaw, thrown.Message, StringComparison.Ordinal);
        Assert.False(Bin.TryParse(text, out var none));
        Assert.Equal(default, none);
    }

    [Fact]
    public void The_number_of_a_natural_person_is_no_business_number() => IinTests.Made.Sample(iin =>
        Assert.False(Bin.TryParse(iin, out _)));

    [Fact]
    public void Null_is_no_number()
    {
        Assert.Throws<ArgumentNullException>(() => Bin.Parse(null!));
        Assert.False(Bin.TryParse(null, out _));
    }

    [Fact]
    public void The_default_is_no_number()
    {
        Bin none = default;
        Assert.Throws<InvalidOperationException>(() => none.Digits);
        Assert.Equal("(no BIN)", none.ToString());
    }

    [Fact]
    public void One_wrong_digit_among_the_first_ten_or_the_last_is_found() =>
        Gen.Select(Gen.Int[0, 10], Gen.Int[1, 9]).Sample((at, shift) =>
        {
            // Position 10 here stands for the control digit; the eleventh digit has a test of its own. The first weights are enough for
            // this number and all but rarely for a wrong one: then the second weights apply and may agree by chance.
            const string Right = "090440004151";
            int position = at == 10 ? 11 : at;
            var wrong = Right.ToCharArray();
            wrong[position] = (char)('0' + (wrong[position] - '0' + shift) % 10);
            bool usesSecondWeights = Enumerable.Range(0, 11).Sum(i => (i + 1) * (wrong[i] - '0')) % 11 == 10;
            Assert.True(usesSecondWeights || !Bin.TryParse(new string(wrong), out _));
        });

    [Fact]
    public void A_wrong_eleventh_digit_passes_because_its_weight_counts_for_nothing() => Assert.True(Bin.TryParse("090440004161", out _));
}
