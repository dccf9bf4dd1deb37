using NodaTime;
using NodaTime.Text;
using SelfGov.Law;

namespace OkrugYear;

/// <summary>Moments of the story in words.</summary>
internal static class Moments
{
    private static readonly LocalTimePattern Hour = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");
    private static readonly LocalDateTimePattern Day = LocalDateTimePattern.CreateWithInvariantCulture("dd'.'MM");
    private static readonly LocalDateTimePattern DayAndHour = LocalDateTimePattern.CreateWithInvariantCulture("dd'.'MM' 'HH':'mm");

    public static LocalDateTime In(int year, int month, int day, int hour, int minute = 0) => new(year, month, day, hour, minute);

    /// <summary>The end of a time limit: a limit that ends at midnight lasts the whole day before.</summary>
    public static Words End(LocalDateTime moment) =>
        moment.TimeOfDay == LocalTime.Midnight ? Words.Of(moment.Date.PlusDays(-1)) : Words.Of(moment);

    /// <summary>A stretch of time, in as few figures as it takes.</summary>
    public static Words Span(LocalDateTime? from, LocalDateTime until)
    {
        Words end = End(until);
        return from is not { } start ? Words.Same("… – {0}").With(end)
            : start.TimeOfDay == LocalTime.Midnight && start.PlusDays(1) == until ? end
            : start.Date == until.Date ? Words.Same("{0} – {1}").With(Words.Of(start), Words.Same(Hour.Format(until.TimeOfDay)))
            : Words.Same("{0} – {1}").With(Words.Same((start.TimeOfDay == LocalTime.Midnight ? Day : DayAndHour).Format(start)), end);
    }
}
