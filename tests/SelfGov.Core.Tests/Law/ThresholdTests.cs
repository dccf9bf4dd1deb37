using Xunit;

namespace SelfGov.Law;

public class ThresholdTests
{
    [Theory]
    [InlineData(VoteBase.All, "жалпы санның", "от общего числа", "of all")]
    [InlineData(VoteBase.Delegated, "жіберілген мүшелер санының", "от числа делегированных", "of those delegated")]
    [InlineData(VoteBase.Present, "қатысып отырғандар санының", "от числа присутствующих", "of those present")]
    [InlineData(VoteBase.Voting, "дауыс беруге қатысқандар санының", "от числа принявших участие в голосовании", "of those voting")]
    public void A_threshold_names_of_whom_it_is_counted(VoteBase votes, string kazakh, string russian, string english) =>
        Assert.Equal(
            new Words($"{kazakh} 1/2 бөлігінен астамы", $"более 1/2 {russian}", $"more than 1/2 {english}"),
            new Threshold(Share.MoreThan(1, 2), votes).Text);

    [Fact]
    public void Thresholds_of_one_share_and_base_are_equal()
    {
        Assert.Equal(new Threshold(Share.AtLeast(1, 2), VoteBase.All), new Threshold(Share.AtLeast(2, 4), VoteBase.All));
        Assert.NotEqual(new Threshold(Share.AtLeast(1, 2), VoteBase.All), new Threshold(Share.AtLeast(1, 2), VoteBase.Present));
    }

    [Fact]
    public void An_unknown_base_and_the_default_share_have_no_text()
    {
        Assert.Throws<InvalidOperationException>(() => new Threshold(Share.AtLeast(1, 2), (VoteBase)9).Text);
        Assert.Throws<InvalidOperationException>(() => new Threshold(default, VoteBase.All).Text);
    }
}
