using NodaTime;
using SelfGov.Law;

namespace OkrugYear;

/// <summary>Moments of the story in words.</summary>
internal static class Moments
{
    public static LocalDateTime On(int month, int day, int hour, int minute = 0) => new(2023, month, day, hour, minute);

    /// <summary>The end of a time limit: a limit that ends at midnight lasts the whole day before.</summary>
    public static Words End(LocalDateTime moment) =>
        moment.TimeOfDay == LocalTime.Midnight ? Words.Of(moment.Date.PlusDays(-1)) : Words.Of(moment);
}
