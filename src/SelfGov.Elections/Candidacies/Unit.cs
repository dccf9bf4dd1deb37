using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Contract;
using SelfGov.Kazakhstan;

namespace SelfGov.Elections.Candidacies;

/// <summary>The administrative-territorial unit that elects its akim.</summary>
/// <remarks>
/// Immutable. Equal when all parts are equal. The same unit in procedures other than elections is a <see cref="Kazakhstan.Locality"/>: one
/// that is made <see cref="Of"/> it has its name and its zone.
/// </remarks>
public sealed record Unit
{
    /// <summary>Creates a unit.</summary>
    /// <param name="name">The name, such as "Kyzylaray rural district"; not empty.</param>
    /// <param name="kind">The kind of unit.</param>
    /// <param name="zoneId">The tzdb zone of the locality, such as <c>Asia/Almaty</c>; its hours are the hours of the election.</param>
    /// <param name="voters">The number of voters of the district, from 1.</param>
    /// <param name="settlements">The number of settlements in the district, from 1 (art. 113-4(1) counts them since 2026).</param>
    /// <param name="locality">The unit as other procedures know it, of the same name and zone; null where the host does not say.</param>
    /// <exception cref="ArgumentException">
    /// The name is empty, the zone is not in tzdb, or the locality has another name or zone.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind is unknown, or a number is less than 1.</exception>
    public Unit(string name, UnitKind kind, string zoneId, int voters, int settlements = 1, Locality? locality = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(zoneId);
        ArgumentOutOfRangeException.ThrowIfLessThan(voters, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(settlements, 1);
        if (!Enum.IsDefined(kind))
        {
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "Akims are elected in the kinds of units that UnitKind names.");
        }

        if (locality is not null && (locality.Name != name || locality.ZoneId != zoneId))
        {
            throw new ArgumentException(
                $"The unit is '{name}' in {zoneId}, its locality '{locality.Name}' in {locality.ZoneId}; they are one unit.",
                nameof(locality));
        }

        Zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(zoneId)
            ?? throw new ArgumentException($"The zone {zoneId} is not in the tz database.", nameof(zoneId));
        Name = name;
        Kind = kind;
        ZoneId = zoneId;
        Voters = voters;
        Settlements = settlements;
        Locality = locality;
    }

    /// <summary>The name of the unit.</summary>
    [Identity, Label("бірлік атауы", "название единицы", "name of unit")]
    public string Name { get; }

    /// <summary>The kind of unit.</summary>
    [Label("бірлік түрі", "вид единицы", "kind of unit")]
    public UnitKind Kind { get; }

    /// <summary>The tzdb zone of the locality.</summary>
    [Label("сағаттық белдеу", "часовой пояс", "time zone")]
    [Form("[A-Za-z0-9_+/-]{2,60}", "Asia/Almaty")]
    public string ZoneId { get; }

    /// <summary>The number of voters of the district.</summary>
    [Label("сайлаушылар саны", "число избирателей", "number of voters")]
    [Range(1, ValueShape.LargestWhole)]
    public int Voters { get; }

    /// <summary>The number of settlements in the district.</summary>
    [Label("елді мекендер саны", "число населённых пунктов", "number of settlements")]
    [Range(1, ValueShape.LargestWhole)]
    public int Settlements { get; }

    /// <summary>The unit as other procedures know it, of the same name and zone; null where the host does not say.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Label("басқа рәсімдердегі бірлік", "единица в других процедурах", "unit in other procedures")]
    public Locality? Locality { get; }

    /// <summary>Whether this is a raion or a city of oblast significance, to which other time limits and fees apply.</summary>
    [JsonIgnore]
    public bool IsRaionLevel => Kind is UnitKind.Raion or UnitKind.CityOfOblastSignificance;

    /// <summary>The zone of the locality.</summary>
    [JsonIgnore]
    public DateTimeZone Zone { get; }

    /// <summary>The unit that elects the akim of a locality; its name and zone are those of the locality.</summary>
    /// <param name="locality">The locality.</param>
    /// <param name="kind">The kind of unit.</param>
    /// <param name="voters">The number of voters of the district, from 1.</param>
    /// <param name="settlements">The number of settlements in the district, from 1.</param>
    /// <exception cref="ArgumentNullException">The locality is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind is unknown, or a number is less than 1.</exception>
    public static Unit Of(Locality locality, UnitKind kind, int voters, int settlements = 1)
    {
        ArgumentNullException.ThrowIfNull(locality);
        return new(locality.Name, kind, locality.ZoneId, voters, settlements, locality);
    }

    /// <summary>A moment as the clocks of the locality show it.</summary>
    internal LocalDateTime LocalTimeOf(Instant moment) => moment.InZone(Zone).LocalDateTime;

    /// <summary>Whether another case means this unit: by name and kind, and by the code of the locality where both cases have it.</summary>
    internal bool IsSame(Unit other) => Name == other.Name && Kind == other.Kind
        && (Locality is null || other.Locality is null || Locality.Code == other.Locality.Code);
}
