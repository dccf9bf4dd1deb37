using System.Collections.Immutable;
using SelfGov.Law;

namespace SelfGov.Kazakhstan;

/// <summary>A region (oblast) of Kazakhstan, or a city of republican significance.</summary>
/// <remarks>
/// There are twenty since 2022. Units of the regions of Abai, Jetisu and Ulytau lay in East Kazakhstan, Almaty and Karaganda regions
/// before; all six keep the same time. The code is that of ISO 3166-2 since November 2022.
/// </remarks>
public sealed class Region
{
    private Region(string code, string zoneId, string kazakh, string russian, string english)
    {
        Code = code;
        ZoneId = zoneId;
        Name = new Words(kazakh, russian, english);
    }

    /// <summary>The region of Abai.</summary>
    public static Region Abai { get; } = new("KZ-10", "Asia/Almaty", "Абай облысы", "область Абай", "Abai Region");

    /// <summary>The region of Akmola.</summary>
    public static Region Akmola { get; } = new("KZ-11", "Asia/Almaty", "Ақмола облысы", "Акмолинская область", "Akmola Region");

    /// <summary>The region of Aktobe.</summary>
    public static Region Aktobe { get; } = new("KZ-15", "Asia/Aqtobe", "Ақтөбе облысы", "Актюбинская область", "Aktobe Region");

    /// <summary>The region of Almaty, without the city.</summary>
    public static Region AlmatyRegion { get; } = new("KZ-19", "Asia/Almaty", "Алматы облысы", "Алматинская область", "Almaty Region");

    /// <summary>The region of Atyrau.</summary>
    public static Region Atyrau { get; } = new("KZ-23", "Asia/Atyrau", "Атырау облысы", "Атырауская область", "Atyrau Region");

    /// <summary>The region of West Kazakhstan.</summary>
    public static Region WestKazakhstan { get; } = new(
        "KZ-27", "Asia/Oral", "Батыс Қазақстан облысы", "Западно-Казахстанская область", "West Kazakhstan Region");

    /// <summary>The region of Zhambyl.</summary>
    public static Region Zhambyl { get; } = new("KZ-31", "Asia/Almaty", "Жамбыл облысы", "Жамбылская область", "Zhambyl Region");

    /// <summary>The region of Jetisu.</summary>
    public static Region Jetisu { get; } = new("KZ-33", "Asia/Almaty", "Жетісу облысы", "область Жетісу", "Jetisu Region");

    /// <summary>The region of Karaganda.</summary>
    public static Region Karaganda { get; } = new("KZ-35", "Asia/Almaty", "Қарағанды облысы", "Карагандинская область", "Karaganda Region");

    /// <summary>The region of Kostanay.</summary>
    public static Region Kostanay { get; } = new("KZ-39", "Asia/Qostanay", "Қостанай облысы", "Костанайская область", "Kostanay Region");

    /// <summary>The region of Kyzylorda.</summary>
    public static Region Kyzylorda { get; } = new(
        "KZ-43", "Asia/Qyzylorda", "Қызылорда облысы", "Кызылординская область", "Kyzylorda Region");

    /// <summary>The region of Mangystau.</summary>
    public static Region Mangystau { get; } = new("KZ-47", "Asia/Aqtau", "Маңғыстау облысы", "Мангистауская область", "Mangystau Region");

    /// <summary>The region of Pavlodar.</summary>
    public static Region Pavlodar { get; } = new("KZ-55", "Asia/Almaty", "Павлодар облысы", "Павлодарская область", "Pavlodar Region");

    /// <summary>The region of North Kazakhstan.</summary>
    public static Region NorthKazakhstan { get; } = new(
        "KZ-59", "Asia/Almaty", "Солтүстік Қазақстан облысы", "Северо-Казахстанская область", "North Kazakhstan Region");

    /// <summary>The region of Turkistan.</summary>
    public static Region Turkistan { get; } = new("KZ-61", "Asia/Almaty", "Түркістан облысы", "Туркестанская область", "Turkistan Region");

    /// <summary>The region of Ulytau.</summary>
    public static Region Ulytau { get; } = new("KZ-62", "Asia/Almaty", "Ұлытау облысы", "область Ұлытау", "Ulytau Region");

    /// <summary>The region of East Kazakhstan.</summary>
    public static Region EastKazakhstan { get; } = new(
        "KZ-63", "Asia/Almaty", "Шығыс Қазақстан облысы", "Восточно-Казахстанская область", "East Kazakhstan Region");

    /// <summary>The city of Astana, the capital.</summary>
    public static Region Astana { get; } = new("KZ-71", "Asia/Almaty", "Астана қаласы", "город Астана", "Astana");

    /// <summary>The city of Almaty.</summary>
    public static Region AlmatyCity { get; } = new("KZ-75", "Asia/Almaty", "Алматы қаласы", "город Алматы", "Almaty");

    /// <summary>The city of Shymkent.</summary>
    public static Region Shymkent { get; } = new("KZ-79", "Asia/Almaty", "Шымкент қаласы", "город Шымкент", "Shymkent");

    /// <summary>All twenty regions and cities, by code.</summary>
    public static ImmutableArray<Region> All { get; } =
    [
        Abai, Akmola, Aktobe, AlmatyRegion, Atyrau, WestKazakhstan, Zhambyl, Jetisu, Karaganda, Kostanay,
        Kyzylorda, Mangystau, Pavlodar, NorthKazakhstan, Turkistan, Ulytau, EastKazakhstan, Astana, AlmatyCity, Shymkent,
    ];

    /// <summary>The code of ISO 3166-2, such as <c>KZ-71</c>.</summary>
    public string Code { get; }

    /// <summary>The name of the region.</summary>
    public Words Name { get; }

    internal string ZoneId { get; }

    /// <summary>The region of a code.</summary>
    /// <param name="code">The code of ISO 3166-2, such as <c>KZ-71</c>; in capital letters.</param>
    /// <exception cref="ArgumentException">The code is empty or no region bears it; the message lists the known codes.</exception>
    public static Region WithCode(string code)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        foreach (var region in All)
        {
            if (region.Code == code)
            {
                return region;
            }
        }

        throw new ArgumentException(
            $"No region bears the code {code}; known codes: {string.Join(", ", All.Select(region => region.Code))}.", nameof(code));
    }

    /// <summary>The name in English, for logs and debuggers.</summary>
    public override string ToString() => Name.English;
}
