using NodaTime;

namespace SelfGov.Elections.Candidacies;

/// <summary>The administrative-territorial unit that elects its akim.</summary>
/// <remarks>Immutable. Equal when all parts are equal.</remarks>
public sealed record Unit
{
    /// <summary>Creates a unit.</summary>
    /// <param name="name">The name, such as "Kyzylaray rural district"; not empty.</param>
    /// <param name="kind">The kind of unit.</param>
    /// <param name="zoneId">The tzdb zone of the locality, such as <c>Asia/Almaty</c>; its hours are the hours of the election.</param>
    /// <param name="voters">The number of voters of the district, from 1.</param>
    /// <param name="settlements">The number of settlements in the district, from 1 (art. 113-4(1) counts them since 2026).</param>
    /// <exception cref="ArgumentException">The name is empty, or the zone is not in tzdb.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind is unknown, or a number is less than 1.</exception>
    public Unit(string name, UnitKind kind, string zoneId, int voters, int settlements = 1)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(zoneId);
        ArgumentOutOfRangeException.ThrowIfLessThan(voters, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(settlements, 1);
        if (!Enum.IsDefined(kind))
        {
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "Akims are elected in the kinds of units that UnitKind names.");
        }

        Zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(zoneId)
            ?? throw new ArgumentException($"The zone {zoneId} is not in the tz database.", nameof(zoneId));
        Name = name;
        Kind = kind;
        ZoneId = zoneId;
        Voters = voters;
        Settlements = settlements;
    }

    /// <summary>The name of the unit.</summary>
    public string Name { get; }

    /// <summary>The kind of unit.</summary>
    public UnitKind Kind { get; }

    /// <summary>The tzdb zone of the locality.</summary>
    public string ZoneId { get; }

    /// <summary>The number of voters of the district.</summary>
    public int Voters { get; }

    /// <summary>The number of settlements in the district.</summary>
    public int Settlements { get; }

    /// <summary>Whether this is a raion or a city of oblast significance, to which other time limits and fees apply.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsRaionLevel => Kind is UnitKind.Raion or UnitKind.CityOfOblastSignificance;

    /// <summary>The zone of the locality.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public DateTimeZone Zone { get; }
}
