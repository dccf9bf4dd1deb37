using NodaTime;
using Xunit;

namespace SelfGov.Law;

public class TimeLimitTextTests
{
    [Fact]
    public void A_limit_before_reads_in_three_languages()
    {
        var text = TimeLimit.CalendarDays(25).Before().At(new LocalTime(18, 0)).Text;
        Assert.Equal("кемінде күнтізбелік 25 күн бұрын, соңғы күнгі сағат 18:00-ге дейін", text.Kazakh);
        Assert.Equal("не позднее чем за 25 календарных дней, до 18:00 последнего дня", text.Russian);
        Assert.Equal("not later than 18:00, 25 calendar days before", text.English);
    }

    [Fact]
    public void A_limit_after_reads_in_three_languages()
    {
        var text = TimeLimit.WorkingDays(5).Text;
        Assert.Equal("5 жұмыс күні ішінде", text.Kazakh);
        Assert.Equal("в течение 5 рабочих дней", text.Russian);
        Assert.Equal("within 5 working days after", text.English);
        Assert.Equal(
            "within 5 working days after, until 09:05 of the last day", TimeLimit.WorkingDays(5).At(new LocalTime(9, 5)).Text.English);
    }

    [Theory]
    [InlineData(1, "1 календарный день", "1 календарного дня", "1 calendar day before")]
    [InlineData(2, "2 календарных дня", "2 календарных дней", "2 calendar days before")]
    [InlineData(5, "5 календарных дней", "5 календарных дней", "5 calendar days before")]
    [InlineData(11, "11 календарных дней", "11 календарных дней", "11 calendar days before")]
    [InlineData(21, "21 календарный день", "21 календарного дня", "21 calendar days before")]
    [InlineData(112, "112 календарных дней", "112 календарных дней", "112 calendar days before")]
    public void Numbers_decline_the_days_they_count(int amount, string before, string after, string english)
    {
        var limit = TimeLimit.CalendarDays(amount);
        Assert.EndsWith(before, limit.Before().Text.Russian, StringComparison.Ordinal);
        Assert.EndsWith(after, limit.Text.Russian, StringComparison.Ordinal);
        Assert.EndsWith(english, limit.Before().Text.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "за 1 месяц", "в течение 1 месяца")]
    [InlineData(3, "за 3 месяца", "в течение 3 месяцев")]
    [InlineData(6, "за 6 месяцев", "в течение 6 месяцев")]
    public void Numbers_decline_the_months_they_count(int amount, string before, string after)
    {
        Assert.EndsWith(before, TimeLimit.Months(amount).Before().Text.Russian, StringComparison.Ordinal);
        Assert.Equal(after, TimeLimit.Months(amount).Text.Russian);
    }

    [Fact]
    public void Numbers_decline_the_working_days_they_count()
    {
        Assert.EndsWith("за 1 рабочий день", TimeLimit.WorkingDays(1).Before().Text.Russian, StringComparison.Ordinal);
        Assert.EndsWith("за 3 рабочих дня", TimeLimit.WorkingDays(3).Before().Text.Russian, StringComparison.Ordinal);
        Assert.EndsWith("течение 1 рабочего дня", TimeLimit.WorkingDays(1).Text.Russian, StringComparison.Ordinal);
    }
}
