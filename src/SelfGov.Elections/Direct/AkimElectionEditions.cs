using NodaTime;
using SelfGov.Elections.Direct.Editions;
using SelfGov.Law;
using static SelfGov.Kazakhstan.KazakhstanActs;

namespace SelfGov.Elections.Direct;

/// <summary>The editions of the direct election of akims, D1 to D4, from June 2021 to today.</summary>
/// <remarks>
/// The edition in force on the day of the call governs an election to its end (see <c>docs/law/gaps.md</c>, 3). The indirect elections
/// before
/// June 2021 are another procedure: these editions have no answer for those days.
/// </remarks>
public static class AkimElectionEditions
{
    /// <summary>All editions, earliest first.</summary>
    public static readonly Editions<AkimElectionLaw> All = new(
        new Edition<AkimElectionLaw>(
            EditionD1.Law.Id, new LocalDate(2021, 6, 5), new LocalDate(2022, 12, 31), Certainty.Reported,
            new Words("2021-2022 жылдардағы тікелей сайлау", "Прямые выборы 2021-2022 годов", "Direct elections 2021-2022"),
            ElectionsAct.At("113-1"), EditionD1.Law),
        new Edition<AkimElectionLaw>(
            EditionD2.Law.Id, new LocalDate(2023, 1, 1), new LocalDate(2024, 12, 31), Certainty.Verified,
            new Words("2023-2024 жылдардағы тікелей сайлау", "Прямые выборы 2023-2024 годов", "Direct elections 2023-2024"),
            ElectionsAct.At("113-1"), EditionD2.Law),
        new Edition<AkimElectionLaw>(
            EditionD3.Law.Id, new LocalDate(2025, 1, 1), new LocalDate(2026, 6, 30), Certainty.Verified,
            new Words(
                "2025 жылдан 2026 жылдың ортасына дейінгі тікелей сайлау", "Прямые выборы с 2025 до середины 2026 года",
                "Direct elections 2025 to mid-2026"),
            ElectionsAct.At("113-1"), EditionD3.Law),
        new Edition<AkimElectionLaw>(
            EditionD4.Law.Id, new LocalDate(2026, 7, 1), null, Certainty.Interpreted,
            new Words(
                "2026 жылдың ортасынан бергі тікелей сайлау", "Прямые выборы с середины 2026 года", "Direct elections since mid-2026"),
            ElectionsAct.At("113-1"), EditionD4.Law));
}
