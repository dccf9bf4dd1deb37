using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Contract;

namespace SelfGov.Kazakhstan;

/// <summary>
/// A unit of local self-government: a city of raion significance, a village, a settlement or a rural district (art. 39-3(1) of the law on
/// local government).
/// </summary>
/// <remarks>
/// Immutable. Equal when all parts are equal. Elections, terms and the end of powers know the unit with its voters and settlements: as a
/// unit that is made of its locality, from which it has its name and its zone.
/// </remarks>
public sealed record Locality
{
    /// <summary>Creates a unit.</summary>
    /// <param name="code">The host's opaque code of the unit, such as its code in the classifier of units; not empty.</param>
    /// <param name="name">The name, such as "Kyzylaray rural district"; not empty.</param>
    /// <param name="zoneId">
    /// The tzdb zone of the locality, such as <c>Asia/Almaty</c>; days and hours of its procedures are read in it.
    /// </param>
    /// <param name="population">The number of inhabitants, from 1. Above 2,000 some rules are in force two years earlier.</param>
    /// <exception cref="ArgumentException">The code or the name is empty, or the zone is not in tzdb.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The population is less than 1.</exception>
    public Locality(string code, string name, string zoneId, int population)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(zoneId);
        ArgumentOutOfRangeException.ThrowIfLessThan(population, 1);
        Zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(zoneId)
            ?? throw new ArgumentException($"The zone {zoneId} is not in the tz database.", nameof(zoneId));
        Code = code;
        Name = name;
        ZoneId = zoneId;
        Population = population;
    }

    /// <summary>The opaque code of the unit.</summary>
    [Identity, Label("бірлік коды", "код единицы", "code of unit")]
    public string Code { get; }

    /// <summary>The name of the unit.</summary>
    [Identity, Label("бірлік атауы", "название единицы", "name of unit")]
    public string Name { get; }

    /// <summary>The tzdb zone of the locality.</summary>
    [Label("сағаттық белдеу", "часовой пояс", "time zone")]
    [Form("[A-Za-z0-9_+/-]{2,60}", "Asia/Almaty")]
    public string ZoneId { get; }

    /// <summary>The number of inhabitants.</summary>
    [Label("тұрғындар саны", "число жителей", "number of inhabitants")]
    [Range(1, ValueShape.LargestWhole)]
    public int Population { get; }

    /// <summary>The zone of the locality.</summary>
    [JsonIgnore]
    public DateTimeZone Zone { get; }
}
