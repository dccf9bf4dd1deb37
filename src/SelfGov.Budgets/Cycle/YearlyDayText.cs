using NodaTime;
using NodaTime.Text;
using SelfGov.Law;

namespace SelfGov.Budgets.Cycle;

/// <summary>Writes a day of the cycle for people, such as "01.09 of the year before".</summary>
internal static class YearlyDayText
{
    private static readonly AnnualDatePattern DayAndMonth = AnnualDatePattern.CreateWithInvariantCulture("dd'.'MM");

    internal static Words Of(YearlyDay day)
    {
        Words date = Words.Same(DayAndMonth.Format(new AnnualDate(day.Month, day.Day)));
        Words text = day.YearsAfter switch
        {
            -1 => new("алдыңғы жылғы {0}", "{0} предыдущего года", "{0} of the year before"),
            0 => new("бюджет жылғы {0}", "{0} бюджетного года", "{0} of the budget year"),
            1 => new("келесі жылғы {0}", "{0} следующего года", "{0} of the year after"),
            _ => new Words("{0}, {1} кейін", "{0}, через {1}", "{0}, {1} after").With(Words.Same("{0}"), CountedNoun.Years.Of(day.YearsAfter)),
        };
        return text.With(date);
    }
}
