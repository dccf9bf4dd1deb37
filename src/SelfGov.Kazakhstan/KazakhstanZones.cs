using NodaTime;

namespace SelfGov.Kazakhstan;

/// <summary>The time zones of Kazakhstan, for hours that an act sets in local time.</summary>
/// <remarks>
/// The whole country has been at UTC+5 since 1 March 2024; before, most regions were at UTC+6, the western ones at UTC+5, and Kyzylorda
/// at UTC+5 since 21 December 2018. Zones are those of the tz database as NodaTime bundles it.
/// </remarks>
public static class KazakhstanZones
{
    /// <summary>The time zone of a region.</summary>
    /// <param name="region">The region of the unit of local self-government.</param>
    /// <exception cref="ArgumentNullException">The region is null.</exception>
    public static DateTimeZone Of(Region region)
    {
        ArgumentNullException.ThrowIfNull(region);
        return DateTimeZoneProviders.Tzdb[region.ZoneId];
    }
}
