using SelfGov.Contract;

namespace SelfGov.Elections.Candidacies;

/// <summary>
/// The kinds of administrative-territorial units whose akims are elected (art. 3(1) of the Constitutional Law on elections).
/// </summary>
public enum UnitKind
{
    /// <summary>A city of raion significance; village level.</summary>
    [Label("аудандық маңызы бар қала", "город районного значения", "city of raion significance")]
    CityOfRaionSignificance,

    /// <summary>A village outside a rural district; village level.</summary>
    [Label("ауыл", "село", "village")]
    Village,

    /// <summary>A settlement; village level.</summary>
    [Label("кент", "посёлок", "settlement")]
    Settlement,

    /// <summary>A rural district; village level.</summary>
    [Label("ауылдық округ", "сельский округ", "rural district")]
    RuralDistrict,

    /// <summary>A raion; raion level.</summary>
    [Label("аудан", "район", "raion")]
    Raion,

    /// <summary>A city of oblast significance; raion level.</summary>
    [Label("облыстық маңызы бар қала", "город областного значения", "city of oblast significance")]
    CityOfOblastSignificance,
}
