using System.Globalization;
using NodaTime;

namespace SelfGov.Law.Texts;

/// <summary>
/// Days and hours as people write them. A pattern of NodaTime writes the same, and takes a runtime hundreds of methods to compile.
/// </summary>
internal static class PlainTime
{
    /// <summary>A day: 17.09.2023.</summary>
    internal static string Of(LocalDate day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day:D2}.{day.Month:D2}.{day.Year:D4}");

    /// <summary>An hour and its minutes: 18:00.</summary>
    internal static string Of(LocalTime time) => string.Create(CultureInfo.InvariantCulture, $"{time.Hour:D2}:{time.Minute:D2}");
}
