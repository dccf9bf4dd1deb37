namespace SelfGov.Elections.Candidacies;

/// <summary>
/// The kinds of administrative-territorial units whose akims are elected (art. 3(1) of the Constitutional Law on elections).
/// </summary>
public enum UnitKind
{
    /// <summary>A city of raion significance; village level.</summary>
    CityOfRaionSignificance,

    /// <summary>A village outside a rural district; village level.</summary>
    Village,

    /// <summary>A settlement; village level.</summary>
    Settlement,

    /// <summary>A rural district; village level.</summary>
    RuralDistrict,

    /// <summary>A raion; raion level.</summary>
    Raion,

    /// <summary>A city of oblast significance; raion level.</summary>
    CityOfOblastSignificance,
}
