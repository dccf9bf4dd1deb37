using NodaTime;
using SelfGov.Contract;
using SelfGov.Law;

namespace SelfGov.Elections.Direct.Polls;

/// <summary>Why a precinct commission changes the list of voters that it received.</summary>
public enum VoterListReason
{
    /// <summary>A voter asked to be included, left out or corrected, or a court so decided (art. 26(4), since 2026 26(2)).</summary>
    [Label("азаматтың өтініші", "заявление гражданина", "request of voter")]
    VoterRequest,

    /// <summary>A voter received an absentee certificate, and was taken off the list (art. 41(6-1)).</summary>
    [Label("есептен шығару куәлігінің берілуі", "выдача открепительного удостоверения", "absentee certificate issued")]
    AbsenteeCertificateIssued,

    /// <summary>A voter showed an absentee certificate on election day, and was entered (art. 41(6-1)).</summary>
    [Label("есептен шығару куәлігінің көрсетілуі", "предъявление открепительного удостоверения", "absentee certificate shown")]
    AbsenteeCertificateShown,

    /// <summary>The list of a place of temporary stay was revised as of the day before the vote (art. 24(8)).</summary>
    [Label("тізімнің дауыс беру қарсаңында нақтылануы", "уточнение списка накануне голосования", "list revised on the eve")]
    SpecialListRevised,
}

/// <summary>A change of a list of voters (art. 26-1(2)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Reason">Why.</param>
/// <param name="Added">How many voters were added.</param>
/// <param name="Removed">How many voters were taken off.</param>
public sealed record VoterListChange(LocalDate On, VoterListReason Reason, int Added, int Removed);

/// <summary>The values of the poll's enumerations in words.</summary>
internal static class PollTexts
{
    internal static Words Of(PrecinctKind kind) => kind switch
    {
        PrecinctKind.Ordinary => new(
            "тұрғылықты жері бойынша құрылған учаске",
            "участок, образованный по месту жительства",
            "ordinary precinct"),
        PrecinctKind.MilitaryUnit => new("әскери бөлім", "воинская часть", "military unit"),
        PrecinctKind.Ship => new("сайлау күні жүзуде жүрген кеме", "судно, находящееся в день выборов в плавании", "ship at sea"),
        PrecinctKind.Sanatorium => new(
            "демалыс үйі, санаторийлік-курорттық ұйым",
            "дом отдыха, санаторно-курортная организация",
            "rest house or sanatorium"),
        PrecinctKind.Hospital => new("стационарлық жағдайда емделу орны", "место лечения в стационарных условиях", "hospital"),
        PrecinctKind.Remote => new("шалғай және қатынасу қиын аудан", "отдалённый и труднодоступный район", "remote place"),
        PrecinctKind.Pasture => new("шалғайдағы мал шаруашылығы учаскесі", "участок отгонного животноводства", "seasonal pasture"),
        PrecinctKind.Detention => new(
            "қоғамнан уақытша оқшаулауды қамтамасыз ететін арнаулы мекеме",
            "специальное учреждение, обеспечивающее временную изоляцию от общества",
            "place of detention"),
        PrecinctKind.ContinuousProduction => new(
            "үздіксіз жұмыс істейтін өндірісі бар ұйым", "организация с непрерывно действующим производством", "continuous production"),
        PrecinctKind.ShiftCamp => new(
            "жұмысты вахталық әдіспен ұйымдастыру орны",
            "место организации труда вахтовым методом",
            "shift camp"),
        _ => Words.Same(kind.ToString()),
    };
}
