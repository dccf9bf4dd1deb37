using SelfGov.Budgets.Figures;
using SelfGov.Contract;

namespace SelfGov.Budgets.Participation;

/// <summary>What the order measures a participatory budget by: the city, its money, and the index of the year (order No. 208).</summary>
/// <param name="Level">The level of the city (paragraphs 74, 77).</param>
/// <param name="IsRaionCentre">Whether a city of raion significance is the centre of its raion (paragraph 74.3)).</param>
/// <param name="IsOblastCentre">Whether the city is the centre of its oblast (paragraph 83).</param>
/// <param name="Method">How votes are given: on the site, or at gatherings where the akim's office has none (paragraph 82).</param>
/// <param name="HousingCosts">
/// The yearly costs of functional group 07 in the approved budget of the current year, without targeted transfers, loans from the higher
/// budget and borrowings (paragraph 77).
/// </param>
/// <param name="Money">The money set aside for proposals.</param>
/// <param name="MonthlyIndex">The monthly calculation index of the law on the republican budget for the current year, in tenge.</param>
public sealed record ParticipationMeans(
    [Label("қаланың деңгейі", "уровень города", "level of city")] ParticipationLevel Level,
    [Label("ауданның әкімшілік орталығы", "административный центр района", "administrative centre of raion")] bool IsRaionCentre,
    [Label("облыстық орталық", "областной центр", "centre of oblast")] bool IsOblastCentre,
    [Label("дауыс беру тәсілі", "способ голосования", "way to vote")] VoteMethod Method,
    [Label(
        "07 функционалдық тобы бойынша шығыстар (мың теңге)", "расходы по функциональной группе 07 (тыс. тенге)",
        "costs of functional group 07 (thousand tenge)")] ThousandTenge HousingCosts,
    [Label(
        "жобалық ұсыныстарға бағытталатын қаражат (мың теңге)", "средства на проектные предложения (тыс. тенге)",
        "money for proposals (thousand tenge)")]
    ThousandTenge Money,
    [Label("айлық есептік көрсеткіш (теңге)", "месячный расчётный показатель (тенге)", "monthly calculation index (tenge)")]
    int MonthlyIndex)
{
    /// <summary>Nothing is known yet.</summary>
    internal static ParticipationMeans None { get; } = new(default, false, false, default, default, default, 0);
}

/// <summary>The levels at which there is a participatory budget (order No. 208, paragraphs 74 and 77).</summary>
public enum ParticipationLevel
{
    /// <summary>A city of raion significance.</summary>
    [Label("аудандық маңызы бар қала", "город районного значения", "city of raion significance")]
    RaionCity,

    /// <summary>A city of oblast significance without districts.</summary>
    [Label(
        "аудандары жоқ облыстық маңызы бар қала", "город областного значения без районов",
        "city of oblast significance without districts")]
    OblastCity,

    /// <summary>A district in a city of oblast significance.</summary>
    [Label("облыстық маңызы бар қаладағы аудан", "район в городе областного значения", "district in city of oblast significance")]
    DistrictOfOblastCity,

    /// <summary>A district in the capital or in a city of republican significance.</summary>
    [Label(
        "астанадағы немесе республикалық маңызы бар қаладағы аудан", "район в столице или городе республиканского значения",
        "district in capital or city of republican significance")]
    DistrictOfRepublicanCity,
}

/// <summary>The kinds of works of a participatory budget (order No. 208, paragraph 76).</summary>
public enum WorkKind
{
    /// <summary>Planting of the territory (1)).</summary>
    [Label("аумақты көгалдандыру", "озеленение территории", "planting of territory")]
    Planting,

    /// <summary>Pavements laid out (2)).</summary>
    [Label("тротуарларды жайластыру", "обустройство тротуаров", "pavements laid out")]
    PavementLayout,

    /// <summary>Pavements, ramps and ditches built and repaired (3)).</summary>
    [Label(
        "тротуарларды, пандустарды, арықтарды салу және жөндеу", "строительство и ремонт тротуаров, пандусов, арыков",
        "pavements, ramps and ditches built and repaired")]
    PavementConstruction,

    /// <summary>Places of common use made, repaired and lit: parks, squares, pedestrian zones, streets (4)).</summary>
    [Label(
        "ортақ пайдалану орындарын құру, жөндеу және жарықтандыру", "создание, ремонт и освещение мест общего пользования",
        "places of common use made, repaired and lit")]
    CommonPlaces,

    /// <summary>Kerbs, paving stones and retaining walls repaired (5)).</summary>
    [Label(
        "бордюрларды, брусчаткаларды, тіреуіш қабырғаларды жөндеу", "ремонт бордюров, брусчатки, подпорных стен",
        "kerbs, paving stones and retaining walls repaired")]
    Kerbs,

    /// <summary>Dumps cleared (6)).</summary>
    [Label("қоқыс тастайтын жерлерді жою", "ликвидация свалок", "dumps cleared")]
    Dumps,

    /// <summary>Arbours, benches, bins and equipment for play and rest, set up and repaired (7)).</summary>
    [Label(
        "күркелер, орындықтар, урналар, ойын және демалыс жабдықтарын орнату және жөндеу",
        "установка и ремонт беседок, скамей, урн, оборудования для игр и отдыха",
        "arbours, benches, bins, equipment for play and rest")]
    StreetFurniture,

    /// <summary>Sports grounds and playgrounds set up, repaired and lit (8)).</summary>
    [Label(
        "спорттық және балалар ойын алаңдарын орнату, жөндеу және жарықтандыру",
        "установка, ремонт и освещение спортивных и детских игровых площадок", "sports grounds and playgrounds")]
    SportsGrounds,

    /// <summary>Sanitation (9)).</summary>
    [Label("санитарияны қамтамасыз ету", "обеспечение санитарии", "sanitation")]
    Sanitation,
}
