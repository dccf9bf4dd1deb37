using SelfGov.Law;
using Xunit;

namespace SelfGov.Tests.Law;

public class ThresholdTests
{
    [Theory]
    [InlineData(VoteBase.All, "жалпы санның 1/2 бөлігінен астамы", "более 1/2 от общего числа", "more than 1/2 of all")]
    [InlineData(VoteBase.Delegated, "жіберілген өкілдер санының 1/2 бөлігінен астамы", "более 1/2 от числа делегированных", "more than 1/2 of those delegated")]
    [InlineData(VoteBase.Present, "қатысып отырғандар санының 1/2 бөлігінен астамы", "более 1/2 от числа присутствующих", "more than 1/2 of those present")]
    [InlineData(VoteBase.Voting, "дауыс беруге қатысқандар санының 1/2 бөлігінен астамы", "более 1/2 от числа принявших участие в голосовании", "more than 1/2 of those voting")]
    public void A_threshold_names_of_whom_it_is_counted(VoteBase votes, string kazakh, string russian, string english) =>
        Assert.Equal(new Words(kazakh, russian, english), new Threshold(Share.MoreThan(1, 2), votes).Text);

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
