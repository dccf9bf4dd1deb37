using System.Text.Json.Serialization;
using NodaTime;

namespace SelfGov.Budgets.Cycle;

/// <summary>The unit whose budget it is: a city of district significance, a village, a settlement or a rural district.</summary>
/// <remarks>Immutable. Equal when all parts are equal.</remarks>
public sealed record BudgetUnit
{
    /// <summary>Creates a unit.</summary>
    /// <param name="id">The host's identity of the unit, such as its code in the classifier; not empty.</param>
    /// <param name="name">The name, such as "Kyzylaray rural district"; not empty.</param>
    /// <param name="zoneId">The tzdb zone of the locality, such as <c>Asia/Almaty</c>.</param>
    /// <param name="population">The number of inhabitants, from 1: it decides since when the unit has a budget of its own.</param>
    /// <exception cref="ArgumentException">The identity or the name is empty, or the zone is not in tzdb.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The population is less than 1.</exception>
    public BudgetUnit(string id, string name, string zoneId, int population)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(zoneId);
        ArgumentOutOfRangeException.ThrowIfLessThan(population, 1);
        Zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(zoneId)
            ?? throw new ArgumentException($"The zone {zoneId} is not in the tz database.", nameof(zoneId));
        Id = id;
        Name = name;
        ZoneId = zoneId;
        Population = population;
    }

    /// <summary>The host's identity of the unit.</summary>
    public string Id { get; }

    /// <summary>The name of the unit.</summary>
    public string Name { get; }

    /// <summary>The tzdb zone of the locality.</summary>
    public string ZoneId { get; }

    /// <summary>The number of inhabitants.</summary>
    public int Population { get; }

    /// <summary>The zone of the locality.</summary>
    [JsonIgnore]
    public DateTimeZone Zone { get; }
}
