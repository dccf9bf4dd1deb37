using System.Collections.Immutable;
using SelfGov.Contract;
using SelfGov.Law;

namespace SelfGov.Elections.Direct.Polls;

/// <summary>Where a precinct is formed (art. 23(1), (3)).</summary>
/// <remarks>
/// Precincts at missions abroad (art. 23(3)) belong to the district in which the Ministry of Foreign Affairs is, where no akim is elected.
/// </remarks>
public enum PrecinctKind
{
    /// <summary>Where its voters live (art. 23(1)).</summary>
    [Label("тұрғылықты жері бойынша құрылған учаске", "участок, образованный по месту жительства", "ordinary precinct")]
    Ordinary,

    /// <summary>In a military unit.</summary>
    [Label("әскери бөлім", "воинская часть", "military unit")]
    MilitaryUnit,

    /// <summary>On a ship of the Republic that is at sea on election day.</summary>
    [Label("сайлау күні жүзуде жүрген кеме", "судно, находящееся в день выборов в плавании", "ship at sea")]
    Ship,

    /// <summary>In a rest house or a sanatorium.</summary>
    [Label("демалыс үйі, санаторийлік-курорттық ұйым", "дом отдыха, санаторно-курортная организация", "rest house or sanatorium")]
    Sanatorium,

    /// <summary>In a hospital.</summary>
    [Label("стационарлық жағдайда емделу орны", "место лечения в стационарных условиях", "hospital")]
    Hospital,

    /// <summary>In a remote place that is hard to reach.</summary>
    [Label("шалғай және қатынасу қиын аудан", "отдалённый и труднодоступный район", "remote place")]
    Remote,

    /// <summary>On a seasonal pasture.</summary>
    [Label("шалғайдағы мал шаруашылығы учаскесі", "участок отгонного животноводства", "seasonal pasture")]
    Pasture,

    /// <summary>In an institution of temporary isolation from society; until 2026, a remand centre.</summary>
    [Label(
        "қоғамнан уақытша оқшаулауды қамтамасыз ететін арнаулы мекеме",
        "специальное учреждение, обеспечивающее временную изоляцию от общества",
        "place of detention")]
    Detention,

    /// <summary>In an organisation of continuous production (since 2026).</summary>
    [Label("үздіксіз жұмыс істейтін өндірісі бар ұйым", "организация с непрерывно действующим производством", "continuous production")]
    ContinuousProduction,

    /// <summary>Where people work in shifts away from home (since 2026).</summary>
    [Label("жұмысты вахталық әдіспен ұйымдастыру орны", "место организации труда вахтовым методом", "shift camp")]
    ShiftCamp,
}

/// <summary>A special kind of precinct, as an edition has it.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Formed">Where such precincts are formed.</param>
/// <param name="ClosesEarly">Where their vote may end once all on the list have voted.</param>
/// <param name="ListRevised">Where their list is revised as of the day before the vote; null where it is not.</param>
public sealed record PrecinctKindRule(PrecinctKind Kind, Citation Formed, Citation ClosesEarly, Citation? ListRevised)
{
    internal static PrecinctKindRule? Of(AkimElectionLaw law, PrecinctKind kind) =>
        law.SpecialPrecincts.FirstOrDefault(each => each.Kind == kind);

    internal static ImmutableArray<PrecinctKindRule> All(
        Act act, ReadOnlySpan<PrecinctKind> temporary, ReadOnlySpan<PrecinctKind> permanent)
    {
        ImmutableArray<PrecinctKindRule>.Builder rules = ImmutableArray.CreateBuilder<PrecinctKindRule>();
        foreach (PrecinctKind kind in temporary)
        {
            rules.Add(new(kind, act.At("23", 3), act.At("38", 3), act.At("24", 8)));
        }

        foreach (PrecinctKind kind in permanent)
        {
            rules.Add(new(kind, act.At("23", 3), act.At("38", 3), null));
        }

        return rules.ToImmutable();
    }
}
